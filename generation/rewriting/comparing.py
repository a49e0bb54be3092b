"""What differs between a plan and its proposal, task by task, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from generation.drafting.telling import place_reason
from planner.domain.calendar import Calendar
from planner.domain.plan_data import Plan, Task
from planner.domain.words import say as _


class Kind(StrEnum):
    """What becomes of a task."""

    ADDED = "added"
    MOVED = "moved"
    REMOVED = "removed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Difference:
    """One task: what becomes of it, why, and where it stood before (moved ones)."""

    kind: Kind
    task: Task
    reason: str
    before: Task | None = None


# Tasks of the plan with the reason why they are gone.
Reasons = Mapping[tuple[str, float], str]


def key_of(task: Task) -> tuple[str, float]:
    """Names a task by its words and its start."""
    return task.description, task.start.timestamp()


def compare(
    before: Plan, after: Plan, weeks: Iterable[int], calendar: Calendar, reasons: Reasons | None = None
) -> list[Difference]:
    """Every task of the weeks, of both plans, by time."""
    numbers = set(weeks)
    old, new = (
        [task for week in plan.weeks if week.number in numbers for task in week.tasks] for plan in (before, after)
    )
    pairs = [(task, _take_same(old, task)) for task in new]
    found = [_unchanged(task, known, calendar) for task, known in pairs if known]
    same = {id(one.task) for one in found}
    for task in (task for task in new if id(task) not in same):
        moved_from = _take_alike(old, task)
        reason = task.reason or place_reason(task, calendar)
        kind = Kind.MOVED if moved_from else Kind.ADDED
        found.append(Difference(kind, task, reason, moved_from))
    gone = reasons or {}
    found += [Difference(Kind.REMOVED, task, gone.get(key_of(task), _("It is not in the new one."))) for task in old]
    return sorted(found, key=lambda one: one.task.start.timestamp())


def _take_same(old: list[Task], task: Task) -> Task | None:
    """The task that stood there before, in the same words; takes it out of the old ones."""
    same = next((one for one in old if is_same(one, task)), None)
    if same is not None:
        old.remove(same)
    return same


def _take_alike(old: list[Task], task: Task) -> Task | None:
    """The old task of the same words, wherever it stood; takes it out."""
    alike = next((one for one in old if one.description.casefold() == task.description.casefold()), None)
    if alike is not None:
        old.remove(alike)
    return alike


def is_same(one: Task, other: Task) -> bool:
    """Whether two tasks say the same at the same time."""
    return (one.description.casefold(), one.start, one.end) == (other.description.casefold(), other.start, other.end)


def _unchanged(task: Task, before: Task, calendar: Calendar) -> Difference:
    """A reason that is new says why a wish could not be followed."""
    reason = task.reason if task.reason != before.reason else _why_it_stays(task, calendar)
    return Difference(Kind.UNCHANGED, task, reason)


def _why_it_stays(task: Task, calendar: Calendar) -> str:
    if task.is_completed:
        return _("It is done.")
    if task.is_locked:
        return _("You locked it.")
    if task.is_edited:
        return _("You placed or worded it yourself.")
    if task.start.timestamp() < calendar.now.timestamp():
        return _("Its time is past or has come.")
    return _("It stays as it was.")


def settled(tasks: Iterable[Task], scene_loose: Iterable[Task], calendar: Calendar) -> list[Task]:
    """Proposed tasks as they will stand: old ones that come again are the old ones, new ones say why they are there."""
    left, made = list(scene_loose), []
    for task in tasks:
        known = next((one for one in left if is_same(one, task)), None)
        if known is not None:
            left.remove(known)
        made.append(known or replace(task, reason=task.reason or place_reason(task, calendar)))
    return made
