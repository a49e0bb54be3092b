"""Undoing one change of one task of a saved plan: exactly what was comes back, or a sentence says why it cannot."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from planner.domain.calendar import Calendar
from planner.domain.month import Month
from planner.domain.plan_data import Task
from planner.domain.rules import placement_problems
from planner.errors import InvalidInput
from planner.models import MonthlyPlan, PlanTask, PlanWeek, User
from planner.services.plan_tasks import problem_details, task_surroundings
from planner.services.plans import task_values
from planner.services.undo_store import changed_since, forget_step, keep_step, kept_step

# The rules that other tasks can make a place break. Hours and commitments bound the act itself, not its undoing.
_BY_OTHERS = frozenset({"overlap", "day_tasks", "day_minutes", "month_tasks"})
Snapshot = dict[str, Any]


def snapshot(row: PlanTask) -> Snapshot:
    """Everything that a task's row holds, as JSON values; whatever columns it has."""
    values = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
    read: Snapshot = json.loads(json.dumps(values, default=_moment))
    return read


def _moment(value: datetime) -> str:
    """One form for one moment, whatever clock it is read on."""
    return value.astimezone(UTC).isoformat()


def _row(values: Snapshot) -> PlanTask:
    fields = PlanTask._meta.concrete_fields
    return PlanTask(**{field.attname: field.to_python(values[field.attname]) for field in fields})


def keep_undo(*, owner: User, plan: MonthlyPlan, before: Snapshot | None, after: PlanTask | None) -> str:
    """Note an act by the row before it (None for a new task) and after it (None for a deleted one); gives a token."""
    known: list[str] = []
    if before is not None and not _same_place(before, after):
        row = _row(before)
        others, calendar = task_surroundings(owner=owner, plan=plan, row=row)
        known = standing_problems(task_values(row, owner.zone), calendar, others)
    content = {"before": before, "after": snapshot(after) if after else None, "known": known}
    return keep_step(owner=owner, subject=_subject(plan), content=content)


def _same_place(before: Snapshot, after: PlanTask | None) -> bool:
    return after is not None and all(before[name] == snapshot(after)[name] for name in ("start_time", "end_time"))


def standing_problems(task: Task, calendar: Calendar, others: list[Task]) -> list[str]:
    """What other tasks have against a task's place, in words."""
    found = placement_problems(task, calendar, others=others, past_allowed=True)
    return [problem.sentence for problem in found if problem.rule in _BY_OTHERS]


def refuse_taken(*, task: Task, calendar: Calendar, others: list[Task], known: Iterable[str]) -> None:
    """Raises InvalidInput where other tasks took the place since; what was `known` before the act does not count."""
    found = placement_problems(task, calendar, others=others, past_allowed=True)
    taken = [problem for problem in found if problem.rule in _BY_OTHERS and problem.sentence not in set(known)]
    if taken:
        raise InvalidInput(problem_details(taken), _("The place is taken by now."))


@transaction.atomic
def undo_change(*, owner: User, plan: MonthlyPlan, token: str) -> PlanTask | None:
    """Bring back what was before an act; gives the task, or None where there was none.

    Raises TooLate when the time is over or the task was changed again, InvalidInput when its place was taken since.
    """
    step = kept_step(owner=owner, subject=_subject(plan), token=token)
    # Edits of one plan go one after the other.
    MonthlyPlan.objects.select_for_update(of=("self",)).get(pk=plan.pk)
    before, after = step["before"], step["after"]
    now = PlanTask.objects.filter(pk=(after or before)["id"]).first()
    if (snapshot(now) if now else None) != after:
        raise changed_since()
    row = _brought_back(owner, plan, before, step["known"]) if before else None
    if row is None and now is not None:
        now.delete()
    forget_step(owner=owner, subject=_subject(plan), token=token)
    return row


def _brought_back(owner: User, plan: MonthlyPlan, before: Snapshot, known: list[str]) -> PlanTask:
    row = _row(before)
    task = task_values(row, owner.zone)
    others, calendar = task_surroundings(owner=owner, plan=plan, row=row)
    refuse_taken(task=task, calendar=calendar, others=others, known=known)
    row.week, _ = PlanWeek.objects.get_or_create(plan=plan, week=Month(plan.month_year).week_of(task.day))
    row.save()
    return row


def _subject(plan: MonthlyPlan) -> str:
    return f"plan:{plan.pk}"
