"""Everything a person wrote and everything held about them, as the files of one ZIP, read in bounded batches.

Names of columns are kept: what is held is told as it is held. A new kind of row is one line in `_TABLES`; a new form of
a plan one line in `PLAN_FILES`.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _

from generation.models import Generation, GenerationOptions, QuotaMonth
from planner.domain.markdown import plan_markdown
from planner.domain.month import Month
from planner.domain.plan_data import Task, to_dict
from planner.models import (
    ApiToken,
    AuditEvent,
    BusyTime,
    CalendarFeed,
    CalendarFile,
    GoalPreference,
    IdempotentCall,
    MonthlyPlan,
    User,
)
from planner.services.exports import plan_calendar
from planner.services.plans import plan_values
from staging.models import PlanStaging

ROWS_AT_ONCE, PLANS_AT_ONCE = 200, 20
# Never told: what opens something, and what only we can read.
_SECRETS = {"password", "token_hash", "secret_hash", "key_hash", "fingerprint", "work", "attempt"}
# A cell that begins like this would be reckoned by a spreadsheet instead of shown.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Files = Iterator[tuple[str, Iterable[str]]]


def files_of(*, owner: User) -> Files:
    """Each file's name and its text in pieces; pieces are read when they are asked for."""
    yield "README.txt", [_readme()]
    yield "profile.json", [_json(_values(owner))]
    for name, rows in _TABLES.items():
        yield f"{name}.json", _json_list(_rows(rows(owner)))
    for plan in _plans(owner):
        for ending, written in PLAN_FILES.items():
            yield f"plans/{plan.month_year:%Y-%m}-{plan.pk}.{ending}", [written(plan)]


def _readme() -> str:
    lines = (
        _("Everything you wrote in Hybrid Planner, and everything it holds about you."),
        _("*.json: the rows as they are kept. plans/: each saved plan as data, as text, as a table and for calendars."),
        _("Passwords and tokens are kept as hashes only, and are left out."),
    )
    return "\n".join(str(line) for line in lines) + "\n"


_TABLES: dict[str, Callable[[User], QuerySet[Any]]] = {
    "options": lambda owner: GenerationOptions.objects.filter(user=owner),
    "preferences": lambda owner: GoalPreference.objects.filter(user=owner).order_by("pk"),
    "drafts": lambda owner: PlanStaging.objects.owned_by(owner.pk).order_by("pk"),
    "generations": lambda owner: Generation.objects.filter(user=owner).order_by("created_at"),
    "quota": lambda owner: QuotaMonth.objects.filter(user=owner).order_by("month"),
    "tokens": lambda owner: ApiToken.objects.filter(user=owner).order_by("pk"),
    "calendar_files": lambda owner: CalendarFile.objects.owned_by(owner.pk).order_by("pk"),
    "busy_times": lambda owner: BusyTime.objects.filter(file__user=owner).order_by("pk"),
    "calendar_feed": lambda owner: CalendarFeed.objects.filter(user=owner),
    "repeatable_calls": lambda owner: IdempotentCall.objects.filter(user=owner).order_by("pk"),
    "audit": lambda owner: AuditEvent.objects.filter(actor=owner.pk).order_by("pk"),
}


def _rows(rows: QuerySet[Any]) -> Iterator[dict[str, Any]]:
    return (_values(row) for row in rows.iterator(chunk_size=ROWS_AT_ONCE))


def _values(row: Model) -> dict[str, Any]:
    """A row's columns as they are, decrypted, without secrets."""
    names = (field.attname for field in row._meta.concrete_fields if field.attname not in _SECRETS)
    return {name: getattr(row, name) for name in names}


def _json(value: Any) -> str:
    return json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False, indent=1) + "\n"


def _json_list(values: Iterable[Any]) -> Iterator[str]:
    """A JSON list, an element at a time."""
    between = "[\n"
    for value in values:
        yield between + _json(value).rstrip()
        between = ",\n"
    yield "[]\n" if between == "[\n" else "\n]\n"


def _plans(owner: User) -> Iterator[MonthlyPlan]:
    plans = MonthlyPlan.objects.owned_by(owner.pk).select_related("user").with_content().order_by("month_year", "pk")
    return plans.iterator(chunk_size=PLANS_AT_ONCE)


def _plan_json(plan: MonthlyPlan) -> str:
    return _json(
        _values(plan) | {"plan_data": to_dict(plan_values(plan=plan, zone=plan.user.zone), with_completed=True)}
    )


def markdown_of(plan: MonthlyPlan) -> str:
    """A saved plan as Markdown, on its owner's clock. Read it `with_content()` first."""
    return plan_markdown(plan_values(plan=plan, zone=plan.user.zone), Month(plan.month_year))


def _plan_table(plan: MonthlyPlan) -> str:
    """A plan's tasks for a spreadsheet, in which every cell is text."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(("start", "end", "task", "focus area", "difficulty", "done", "reason"))
    for task in plan_values(plan=plan, zone=plan.user.zone).tasks:
        table.writerow(f"'{cell}" if cell.lstrip().startswith(_FORMULA) else cell for cell in _cells(task))
    return out.getvalue()


def _cells(task: Task) -> tuple[str, ...]:
    return (
        task.start.isoformat(sep=" ", timespec="minutes"),
        task.end.isoformat(sep=" ", timespec="minutes"),
        task.description,
        task.focus_area,
        task.difficulty.value,
        "yes" if task.is_completed else "no",
        task.reason,
    )


def _plan_calendar(plan: MonthlyPlan) -> str:
    return plan_calendar(plan=plan).decode()


PLAN_FILES: dict[str, Callable[[MonthlyPlan], str]] = {
    "json": _plan_json,
    "md": markdown_of,
    "csv": _plan_table,
    "ics": _plan_calendar,
}
