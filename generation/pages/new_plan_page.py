"""The New plan page's values: an empty form with what is remembered, an example, or what was just typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _

from generation.options import stored_options
from generation.pages.focus_hours_forms import (
    ADD_HOURS,
    PREFIX,
    REMOVE_HOURS,
    FocusRows,
    edited_rows,
    focus_rows,
    sent_rows,
)
from generation.pages.new_plan_file import FilePart
from generation.pages.new_plan_forms import ROWS, CommitmentRows, NewPlanForm, commitment_rows, rows_initial, rows_label
from generation.types import GenerationRequest
from planner.domain.calendar import Complexity, Weekend
from planner.domain.focus_hours import FocusHours
from planner.domain.month import Month
from planner.errors import InvalidInput
from planner.models import GoalPreference, User
from planner.services.preferences import latest_preference

ADD, COPY, REMOVE = "add_commitment", "copy_commitment", "remove_commitment"
START_EMPTY = "start_empty"
# The part of the page with the hours by focus area.
HOURS = "focus-hours"
# The services' words for fields, where the form has others.
_NAMES = {"task_complexity": "complexity", "weekend_preference": "weekend"}


@dataclass(frozen=True, slots=True)
class Mistake:
    """A line of the summary on top of the form, with the id of the field that it leads to."""

    target: str
    sentence: str


class NewPlanPage:
    """The form with its rows of commitments and of hours by focus area, as one thing to check and to show."""

    def __init__(self, *, owner: User, form: NewPlanForm, rows: CommitmentRows, hours: FocusRows) -> None:
        self.owner, self.form, self.rows, self.hours = owner, form, rows, hours
        self.rows_open = self.hours_open = False
        self.file: FilePart | None = None
        self.remembered: GoalPreference | None = None

    def is_valid(self) -> bool:
        """Checks all parts, so that all mistakes show at once."""
        return all([self.form.is_valid(), self.hours.is_valid(), self.rows.is_valid()])

    def asked(self) -> GenerationRequest:
        """What was asked for, once valid."""
        data = self.form.cleaned_data
        return GenerationRequest(
            goals_text=data["goals_text"],
            complexity=Complexity(data["complexity"] or Complexity.BALANCED),
            focus_areas=data["focus_areas"],
            weekend=Weekend(data["weekend"] or Weekend.REST),
            commitments=self.rows.commitments,
            month=Month(date.fromisoformat(data["month"])) if data["month"] else None,
            days_off=frozenset(data["days_off"]),
            focus_hours=self._own_hours,
            save_mode=data["save_mode"] or None,
            create_staging_backup=data["create_staging_backup"],
        )

    def refuse(self, refusal: InvalidInput) -> None:
        """Show a service's refusal at the fields."""
        for name, sentences in refusal.details.items():
            if name == "fixed_commitments_json":
                self.rows.non_form_errors().extend(sentences)
                continue
            field = _NAMES.get(name, name)
            self.form.add_error(field if field in self.form.fields else None, [*sentences])

    @property
    def _own_hours(self) -> tuple[FocusHours, ...] | None:
        """The hours of this plan alone. Rows left as Settings has them stay its: a change there reaches the plan."""
        sent = f"{PREFIX}-TOTAL_FORMS" in self.form.data
        return self.hours.hours if sent and self.hours.hours != self.owner.liked_hours else None

    @property
    def forms(self) -> list[forms.Form]:
        """All that can be typed into, from top to bottom."""
        return [self.form, *self.hours.forms, *self.rows.forms]

    @property
    def mistakes(self) -> list[Mistake]:
        """The summary; empty while nothing was sent."""
        if not self.form.is_bound:
            return []
        found = [Mistake(ROWS, str(sentence)) for sentence in self.rows.non_form_errors()]
        found += [Mistake("calendar-file", sentence) for sentence in (self.file.wrong if self.file else ())]
        found += [Mistake(HOURS, str(sentence)) for sentence in self.hours.non_form_errors()]
        for form in self.forms:
            for name, sentences in form.errors.items():
                target = form[name].id_for_label or form[name].auto_id if name in form.fields else ""
                found += [Mistake(target or f"id_{name}", str(sentence)) for sentence in sentences]
        return found

    @property
    def has_zone(self) -> bool:
        """Whether the person has chosen a time zone; until then the browser may find it."""
        return self.owner.time_zone_chosen

    @property
    def hours_told(self) -> str:
        """The hours by focus area as the page shows them, in short; nothing without any."""
        areas = [str(row["area"].value() or "") for row in self.hours.forms]
        return ", ".join(dict.fromkeys(area for area in areas if area))

    @property
    def rows_count(self) -> int:
        """How many commitments are set."""
        return sum(1 for row in self.rows.forms if any(row[name].value() for name in ("start", "end")))

    @property
    def rows_label(self) -> str:
        """The same in words."""
        return rows_label(self.rows_count)


def empty_page(owner: User, remembered: GoalPreference | None = None, *, goals: str = "") -> NewPlanPage:
    """A fresh form: everything but the goals as it was the last time."""
    remembered = remembered or latest_preference(owner=owner)
    initial, rows = _defaults(owner) | {"goals_text": goals}, []
    if remembered is not None:
        initial |= _remembered(remembered, _today(owner))
        rows = rows_initial(remembered.fixed_commitments_json)
    page = _unbound(owner, initial, rows)
    page.remembered = remembered
    return page


def again_page(owner: User, preference: GoalPreference) -> NewPlanPage:
    """The form as it was sent, goals included."""
    page = empty_page(owner, preference, goals=preference.goals_text)
    if preference.focus_hours is not None:
        page.hours = focus_rows(initial=preference.focus_hours)
    if Month(preference.month_year).plannable(_today(owner)):
        page.form.initial["month"] = preference.month_year.isoformat()
    return page


def example_page(owner: User) -> NewPlanPage:
    """An example to try."""
    goals = _(
        "Learn TypeScript: finish the handbook and build a small app\n"
        "Run 5 km in under 30 minutes\n"
        "Write the quarterly report and send it to my team"
    )
    initial = _defaults(owner) | {"goals_text": goals, "focus_areas": _("Programming, Health, Writing")}
    rows = [
        {"day": ["Tuesday"], "start": "09:00", "end": "10:00", "description": _("Team meeting")},
        {"day": ["Thursday"], "start": "13:00", "end": "17:00", "description": _("Client day")},
    ]
    return _unbound(owner, initial | {"complexity": "Balanced", "weekend": "Mixed"}, rows)


def sent_page(owner: User, data: QueryDict) -> NewPlanPage:
    """What was sent, to be checked."""
    if f"{ROWS}-TOTAL_FORMS" not in data:
        data = data.copy()
        data |= {f"{ROWS}-TOTAL_FORMS": "0", f"{ROWS}-INITIAL_FORMS": "0"}
    form = NewPlanForm(data, today=_today(owner))
    return NewPlanPage(owner=owner, form=form, rows=commitment_rows(data), hours=sent_rows(data))


def edited_rows_page(owner: User, data: QueryDict) -> NewPlanPage:
    """What was typed so far with one row more or less; nothing is checked yet."""
    sent = sent_page(owner, data)
    typed = {name: sent.form[name].value() for name in sent.form.fields}
    rows = [{name: row[name].value() for name in row.fields} for row in sent.rows.forms]
    if ADD in data:
        rows.append({})
    elif (index := data.get(REMOVE, "")).isdecimal():
        rows[int(index) : int(index) + 1] = []
    elif (index := data.get(COPY, "")).isdecimal():
        rows[int(index) + 1 : int(index) + 1] = rows[int(index) : int(index) + 1]
    page = _unbound(owner, typed, rows)
    page.hours = edited_rows(data) if f"{PREFIX}-TOTAL_FORMS" in data else page.hours
    page.rows_open = bool({ADD, REMOVE, COPY} & data.keys())
    page.hours_open = bool({ADD_HOURS, REMOVE_HOURS} & data.keys())
    if ADD_HOURS in data:
        page.form.fields["goals_text"].widget.attrs.pop("autofocus", None)
    return page


def emptied_page(owner: User, data: QueryDict) -> NewPlanPage:
    """What was typed of goals and month, and nothing of the last plan."""
    typed = {name: data.get(name, "") for name in ("goals_text", "month", "time_zone", "generation_id")}
    return _unbound(owner, _defaults(owner) | {name: value for name, value in typed.items() if value}, [])


def _unbound(owner: User, initial: dict[str, Any], rows: list[dict[str, Any]]) -> NewPlanPage:
    form = NewPlanForm(initial=initial, today=_today(owner))
    hours = focus_rows(initial=owner.focus_hours)
    return NewPlanPage(owner=owner, form=form, rows=commitment_rows(initial=rows), hours=hours)


def _today(owner: User) -> date:
    return timezone.now().astimezone(owner.zone).date()


def _defaults(owner: User) -> dict[str, Any]:
    options = stored_options(owner=owner)
    return {
        "save_mode": options.default_save_mode,
        "create_staging_backup": options.auto_create_staging,
        "time_zone": owner.time_zone if owner.time_zone_chosen else "",
    }


def _remembered(preference: GoalPreference, today: date) -> dict[str, Any]:
    return {
        "focus_areas": preference.focus_areas,
        "complexity": preference.task_complexity,
        "weekend": preference.weekend_preference,
        "days_off": [day for day in preference.days_off if day >= today.isoformat()],
    }
