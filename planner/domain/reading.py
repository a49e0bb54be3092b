"""Reading plan data that somebody sent: strict about shape and types, every mistake told at its path."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from .calendar import MOST_TASKS, MOST_TASKS_A_DAY
from .month import WEEKDAYS
from .plan_data import (
    MOST_DESCRIPTION,
    MOST_FOCUS_AREA,
    MOST_SUMMARY,
    Difficulty,
    Plan,
    Task,
    Week,
    clean_text,
)
from .words import say as _
from .words import weekday_name

MOST_WEEKS, MOST_GOALS = 6, 20


class PlanDataError(ValueError):
    """Plan data that cannot be read; `details` holds sentences by path (`weekly_breakdown.0.week`)."""

    def __init__(self, details: Mapping[str, list[str]]) -> None:
        super().__init__("; ".join(f"{path}: {lines[0]}" for path, lines in details.items()))
        self.details = dict(details)


def from_dict(data: object, zone: ZoneInfo) -> Plan:
    """The plan that plan data means, on the clocks of `zone`. Raises PlanDataError with every mistake at once.

    Missing focus, goals, difficulty and reason get defaults; unknown keys are ignored. Whether the plan is lawful is
    another question (rules.broken_rules).
    """
    reader = _Reader(zone)
    plan = reader.plan(data)
    if reader.details:
        raise PlanDataError(reader.details)
    return plan


def read_back(data: Mapping[str, Any], zone: ZoneInfo) -> Plan:
    """The plan of data that we wrote ourselves; an empty one where all tasks were taken out or nothing is readable."""
    try:
        return from_dict(data, zone)
    except PlanDataError:
        return Plan(str(data.get("monthly_summary", "")))


class _Reader:
    """Walks plan data and notes mistakes by path."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone
        self.details: dict[str, list[str]] = {}
        self.tasks = 0

    def _refuse(self, path: str, sentence: str) -> None:
        self.details.setdefault(path, []).append(sentence)

    def _text(self, data: Mapping[str, Any], key: str, path: str, limit: int, *, needed: bool = False) -> str:
        value = data.get(key, "")
        if not isinstance(value, str) or (needed and not value.strip()):
            self._refuse(f"{path}{key}", _("Give a text."))
            return ""
        if len(value) > limit:
            self._refuse(f"{path}{key}", _("At most {limit} characters.", limit=limit))
        return clean_text(value, limit)

    def plan(self, data: object) -> Plan:
        if not isinstance(data, Mapping) or not isinstance(data.get("weekly_breakdown"), list):
            self._refuse("weekly_breakdown", _("Give a list of weeks."))
            return Plan()
        summary = self._text(data, "monthly_summary", "", MOST_SUMMARY)
        rows = data["weekly_breakdown"]
        if len(rows) > MOST_WEEKS:
            self._refuse("weekly_breakdown", _("A month has at most {most} weeks.", most=MOST_WEEKS))
        weeks = [self.week(row, f"weekly_breakdown.{index}.") for index, row in enumerate(rows[:MOST_WEEKS])]
        if self.tasks == 0 and not self.details:
            self._refuse("weekly_breakdown", _("The plan has no tasks."))
        return Plan(summary, tuple(week for week in weeks if week.tasks))

    def week(self, row: object, path: str) -> Week:
        if not isinstance(row, Mapping):
            self._refuse(path.rstrip("."), _("Give an object."))
            return Week(0)
        number = row.get("week")
        if not isinstance(number, int) or isinstance(number, bool) or not 1 <= number <= MOST_WEEKS:
            self._refuse(f"{path}week", _("Give a whole number from 1 to 6."))
            number = 0
        focus = self._text(row, "focus", path, MOST_DESCRIPTION)
        return Week(number, focus, self._goals(row, path), tuple(self._days(row, path)))

    def _goals(self, row: Mapping[str, Any], path: str) -> tuple[str, ...]:
        goals = row.get("goals", [])
        if not isinstance(goals, list) or len(goals) > MOST_GOALS or not all(isinstance(goal, str) for goal in goals):
            self._refuse(f"{path}goals", _("Give a list of at most {most} texts.", most=MOST_GOALS))
            return ()
        return tuple(clean_text(goal, MOST_DESCRIPTION) for goal in goals if goal.strip())

    def _days(self, row: Mapping[str, Any], path: str) -> list[Task]:
        days = row.get("daily_tasks", {})
        if not isinstance(days, Mapping):
            self._refuse(f"{path}daily_tasks", _("Give an object of weekdays."))
            return []
        tasks: list[Task] = []
        for name, rows in days.items():
            tasks += self._day(name, rows, f"{path}daily_tasks.{str(name)[:20]}")
        return sorted(tasks, key=lambda task: task.start.timestamp())

    def _day(self, name: object, rows: object, path: str) -> list[Task]:
        if name not in WEEKDAYS:
            self._refuse(path, _("Give a weekday from Monday to Sunday."))
        elif not isinstance(rows, list) or len(rows) > MOST_TASKS_A_DAY:
            self._refuse(path, _("Give a list of at most {most} tasks.", most=MOST_TASKS_A_DAY))
        else:
            read = [self.task(row, f"{path}.{index}.", WEEKDAYS.index(name)) for index, row in enumerate(rows)]
            return [task for task in read if task]
        return []

    def task(self, row: object, path: str, weekday: int) -> Task | None:
        self.tasks += 1
        if not isinstance(row, Mapping) or self.tasks > MOST_TASKS:
            self._refuse(path.rstrip("."), _("Give an object, and at most {most} tasks in all.", most=MOST_TASKS))
            return None
        start, end = self._moment(row, "start_time", path), self._moment(row, "end_time", path)
        description = self._text(row, "task_description", path, MOST_DESCRIPTION, needed=True)
        area = self._text(row, "focus_area", path, MOST_FOCUS_AREA)
        reason = self._text(row, "scheduling_reason", path, MOST_DESCRIPTION)
        difficulty = self._difficulty(row, path)
        if start is None or end is None:
            return None
        if start.timestamp() >= end.timestamp():
            self._refuse(f"{path}end_time", _("The end must come after the start."))
        if start.weekday() != weekday:
            self._refuse(f"{path}start_time", _("That date is no {weekday}.", weekday=weekday_name(weekday)))
        states = {name: row.get(name) is True for name in ("is_completed", "is_edited", "is_locked")}
        return Task(description, area, start, end, difficulty, reason, **states)

    def _difficulty(self, row: Mapping[str, Any], path: str) -> Difficulty:
        try:
            return Difficulty(row.get("difficulty_level", Difficulty.MODERATE))
        except ValueError:
            self._refuse(f"{path}difficulty_level", _("Give simple, moderate or advanced."))
            return Difficulty.MODERATE

    def _moment(self, row: Mapping[str, Any], key: str, path: str) -> datetime | None:
        """An ISO 8601 time with offset, on the reader's clock. Years far off are refused before arithmetic fails."""
        try:
            moment = datetime.fromisoformat(str(row.get(key))[:40])
            if moment.tzinfo is None or not 2000 <= moment.year <= 2200:
                raise ValueError
            return moment.astimezone(self.zone)
        except (ValueError, OverflowError):
            self._refuse(f"{path}{key}", _("Give a time with offset, such as 2026-12-01T09:00:00+01:00."))
            return None
