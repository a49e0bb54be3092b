"""A plan as values, and its JSON form (plan data): the shape that every path of the product hands on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from .month import WEEKDAYS

MOST_DESCRIPTION, MOST_FOCUS_AREA, MOST_SUMMARY = 500, 100, 2000


class Difficulty(StrEnum):
    """How hard a task is; pages draw it as one to three pips."""

    SIMPLE = "simple"
    MODERATE = "moderate"
    ADVANCED = "advanced"


@dataclass(frozen=True, slots=True)
class Task:
    """One dated thing to do. `start` and `end` are aware, in the user's zone."""

    description: str
    focus_area: str
    start: datetime
    end: datetime
    difficulty: Difficulty = Difficulty.MODERATE
    reason: str = ""
    is_completed: bool = False
    is_edited: bool = False
    is_locked: bool = False

    @property
    def is_kept(self) -> bool:
        """Whether the person did, changed or locked it: no planner moves or drops it."""
        return self.is_completed or self.is_edited or self.is_locked

    @property
    def day(self) -> date:
        """The date in the task's own zone."""
        return self.start.date()

    @property
    def minutes(self) -> int:
        """Real minutes between start and end, also across a clock change."""
        return round((self.end.timestamp() - self.start.timestamp()) / 60)

    def in_zone(self, zone: ZoneInfo) -> Task:
        """The same task read on the clocks of `zone`."""
        return replace(self, start=self.start.astimezone(zone), end=self.end.astimezone(zone))


@dataclass(frozen=True, slots=True)
class Week:
    """One calendar week of a plan: its number in the month, what it is about, and its tasks by start."""

    number: int
    focus: str = ""
    goals: tuple[str, ...] = ()
    tasks: tuple[Task, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A month's plan: a summary and its weeks that have tasks, in order."""

    summary: str = ""
    weeks: tuple[Week, ...] = ()

    @property
    def tasks(self) -> tuple[Task, ...]:
        """All tasks in week order."""
        return tuple(task for week in self.weeks for task in week.tasks)


# Control characters (NUL and line breaks among them), line separators, and halves of surrogate pairs.
_UNCLEAN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def clean_text(text: str, limit: int) -> str:
    """Text without control characters and lone surrogates, blanks folded, at most `limit` characters."""
    return " ".join(_UNCLEAN.sub(" ", text[: 4 * limit]).split())[:limit].rstrip()


def to_dict(plan: Plan, *, with_completed: bool = False) -> dict[str, Any]:
    """Plan data (product section 3). Weeks and days without tasks are left out; ticks, edits, locks only on demand."""
    return {
        "monthly_summary": plan.summary,
        "weekly_breakdown": [
            {
                "week": week.number,
                "focus": week.focus,
                "goals": list(week.goals),
                "daily_tasks": _days(week.tasks, with_completed=with_completed),
            }
            for week in plan.weeks
            if week.tasks
        ],
    }


def _days(tasks: Iterable[Task], *, with_completed: bool) -> dict[str, list[dict[str, Any]]]:
    days: dict[str, list[dict[str, Any]]] = {}
    for task in sorted(tasks, key=lambda task: task.start.timestamp()):
        values = _task_dict(task) | (_states(task) if with_completed else {})
        days.setdefault(WEEKDAYS[task.start.weekday()], []).append(values)
    return days


def _states(task: Task) -> dict[str, bool]:
    """What the person did with a task; a state that is off is left out."""
    return {name: True for name in ("is_completed", "is_edited", "is_locked") if getattr(task, name)}


def _task_dict(task: Task) -> dict[str, Any]:
    return {
        "task_description": task.description,
        "focus_area": task.focus_area,
        "start_time": task.start.isoformat(),
        "end_time": task.end.isoformat(),
        "difficulty_level": task.difficulty.value,
        "scheduling_reason": task.reason,
    }
