"""A plan that is not saved yet, as something to write on: add, change, move and remove tasks, and take an act back.

Values in, values out: a draft stores the result in its row, a preview only carries it in its page (decision 17). Edits
obey the calendar rules, and never meet another task.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from planner.domain.calendar import Calendar
from planner.domain.month import Month
from planner.domain.moving import Target
from planner.domain.plan_data import Difficulty, Plan, Task, Week
from planner.domain.rules import placement_problems
from planner.errors import InvalidInput, NotFound
from planner.models import GoalPreference, User
from planner.services.calendars import asked_calendar
from planner.services.plan_tasks import TaskChange, changed, edited, move_change, problem_details
from planner.services.undo_store import changed_since
from planner.services.undoing import refuse_taken, standing_problems

# Recognises a task among others: an edit names the task it was made for, not only its number.
Same = Callable[[Task], bool]


@dataclass(frozen=True, slots=True)
class Step:
    """One act: the task before it (None for a new one) and after it (None for a removed one).

    `texts` are those of the week that the task stood in, which may be gone with its last task; `known` is what spoke
    against the old place before the act.
    """

    before: Task | None
    after: Task | None
    texts: Week | None = None
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edited:
    """The plan after an act, what was done, and the number of the task that it was done to (None when it is gone)."""

    plan: Plan
    step: Step
    index: int | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """An unsaved plan with what its rules are read from."""

    owner: User
    month: date
    preference: GoalPreference | None
    plan: Plan

    @property
    def calendar(self) -> Calendar:
        """The calendar that edits are checked against."""
        return asked_calendar(owner=self.owner, month=self.month, preference=self.preference, now=timezone.now())

    def task(self, index: int) -> Task:
        """The task of that number, counted from 0 in order of weeks and time. Raises NotFound."""
        if not 0 <= index < len(self.plan.tasks):
            raise NotFound
        return self.plan.tasks[index]

    def others(self, index: int) -> list[Task]:
        """All tasks but that one."""
        return [task for number, task in enumerate(self.plan.tasks) if number != index]


def add_to(sheet: Sheet, task: Task) -> Edited:
    """Add a task where it may stand. Raises InvalidInput with the broken rules."""
    change = TaskChange(description=task.description, focus_area=task.focus_area)
    task = changed(task.in_zone(sheet.owner.zone), change)
    _check(sheet, task, list(sheet.plan.tasks))
    return _edited(sheet, Step(None, replace(task, is_edited=True)), list(sheet.plan.tasks))


def change_in(sheet: Sheet, index: int, same: Same, change: TaskChange) -> Edited:
    """Change one task; its place is checked where it changes. Raises NotFound, InvalidInput."""
    before = _meant(sheet, index, same)
    task, others = changed(before, change), sheet.others(index)
    if (task.start, task.end) != (before.start, before.end) or not task.description:
        _check(sheet, task, others)
        task = replace(task, reason=_("You chose this time."))
    return _edited(sheet, _step(sheet, before, edited(before, task), others), others)


def move_in(sheet: Sheet, index: int, same: Same, target: Target) -> Edited:
    """Put one task elsewhere, from now on. Raises NotFound; InvalidInput with the reason where it may not go."""
    before = _meant(sheet, index, same)
    change = move_change(task=before, target=target, calendar=sheet.calendar, others=sheet.others(index))
    return change_in(sheet, index, same, change)


def lock_in(sheet: Sheet, index: int, same: Same, *, locked: bool) -> Edited:
    """Keep one task where it is whatever is rewritten around it, or let it go. Raises NotFound, InvalidInput."""
    before, others = _meant(sheet, index, same), sheet.others(index)
    return _edited(sheet, _step(sheet, before, replace(before, is_locked=locked), others), others)


def remove_from(sheet: Sheet, index: int, same: Same) -> Edited:
    """Take one task out. Raises NotFound, InvalidInput."""
    before, others = _meant(sheet, index, same), sheet.others(index)
    return _edited(sheet, _step(sheet, before, None, others), others)


def take_back(sheet: Sheet, step: Step) -> Edited:
    """Undo an act. Raises TooLate where the task was changed again, InvalidInput where its place was taken since."""
    others = list(sheet.plan.tasks)
    if step.after is not None:
        if step.after not in others:
            raise changed_since()
        others.remove(step.after)
    elif step.before in others:
        raise changed_since()
    if step.before is not None:
        refuse_taken(task=step.before, calendar=sheet.calendar, others=others, known=step.known)
    undone = Step(step.after, step.before, step.texts)
    return _edited(sheet, undone, others)


def _meant(sheet: Sheet, index: int, same: Same) -> Task:
    task = sheet.task(index)
    if not same(task):
        raise InvalidInput({"non_field": [_("This plan was changed in another window. Look at it again.")]})
    return task


def _check(sheet: Sheet, task: Task, others: list[Task]) -> None:
    details = problem_details(placement_problems(task, sheet.calendar, others=others, past_allowed=True))
    if not task.description:
        details["task_description"] = [_("Say what is to be done.")]
    if details:
        raise InvalidInput(details)


def _step(sheet: Sheet, before: Task, after: Task | None, others: list[Task]) -> Step:
    texts = next((replace(week, tasks=()) for week in sheet.plan.weeks if before in week.tasks), None)
    kept_place = after is not None and (after.start, after.end) == (before.start, before.end)
    known = () if kept_place else tuple(standing_problems(before, sheet.calendar, others))
    return Step(before, after, texts, known)


def _edited(sheet: Sheet, step: Step, others: list[Task]) -> Edited:
    """The plan of the others with the task as the step leaves it."""
    tasks = others if step.after is None else [*others, step.after]
    plan = _rebuilt(sheet.plan, tasks, Month(sheet.month), step.texts)
    return Edited(plan, step, plan.tasks.index(step.after) if step.after in plan.tasks else None)


def _rebuilt(plan: Plan, tasks: Iterable[Task], month: Month, texts: Week | None) -> Plan:
    """The plan with these tasks, each in the week of its date, under the texts that the week has or had."""
    by_week: dict[int, list[Task]] = {}
    for task in sorted(tasks, key=lambda task: task.start.timestamp()):
        by_week.setdefault(month.week_of(task.day), []).append(task)
    known = {week.number: week for week in ((texts,) if texts else ())} | {week.number: week for week in plan.weeks}
    weeks = (replace(known.get(number, Week(number)), tasks=tuple(by_week[number])) for number in sorted(by_week))
    return replace(plan, weeks=tuple(weeks))


def step_json(step: Step) -> dict[str, Any]:
    """A step as JSON values."""
    texts = step.texts
    return {
        "before": step.before and _task_json(step.before),
        "after": step.after and _task_json(step.after),
        "texts": texts and [texts.number, texts.focus, list(texts.goals)],
        "known": list(step.known),
    }


def step_of(data: dict[str, Any], owner: User) -> Step:
    """Back from JSON, on the owner's clock."""
    before, after, texts = data["before"], data["after"], data["texts"]
    return Step(
        before and _task_of(before, owner),
        after and _task_of(after, owner),
        texts and Week(texts[0], texts[1], tuple(texts[2])),
        tuple(data["known"]),
    )


def _task_json(task: Task) -> dict[str, Any]:
    times = {"start": task.start.isoformat(), "end": task.end.isoformat()}
    return {field.name: getattr(task, field.name) for field in fields(task)} | times


def _task_of(values: dict[str, Any], owner: User) -> Task:
    times = {name: datetime.fromisoformat(values[name]).astimezone(owner.zone) for name in ("start", "end")}
    return Task(**values | times | {"difficulty": Difficulty(values["difficulty"])})
