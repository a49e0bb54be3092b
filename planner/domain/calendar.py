"""What a plan has to live with: the month, the zone, working hours, busy time, and how much a day may hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from .focus_hours import FocusHours
from .month import Month


class Weekend(StrEnum):
    """What a user wants of Saturdays and Sundays."""

    WORK = "Work"
    REST = "Rest"
    MIXED = "Mixed"


class Complexity(StrEnum):
    """How much a user wants to take on; it sets how many minutes of tasks a day holds."""

    SIMPLE = "Simple"
    BALANCED = "Balanced"
    AMBITIOUS = "Ambitious"


DAILY_MINUTES = {Complexity.SIMPLE: 60, Complexity.BALANCED: 120, Complexity.AMBITIOUS: 210}
SHORTEST_MINUTES, LONGEST_MINUTES = 15, 180
MARK_MINUTES = 5
MOST_TASKS_A_DAY, MOST_TASKS = 6, 200
MIXED_WEEKEND_TASKS, MIXED_WEEKEND_MINUTES = 1, 60

# Minutes after midnight; the end may be 1440 (midnight at the day's end).
Hours = tuple[int, int]
DEFAULT_HOURS: Hours = (8 * 60, 21 * 60)
DEFAULT_BUFFER_MINUTES = 10


def same_hours_every_day(hours: Hours | None = DEFAULT_HOURS) -> dict[int, Hours | None]:
    """Working hours for all seven weekdays (0 is Monday)."""
    return dict.fromkeys(range(7), hours)


@dataclass(frozen=True, slots=True)
class Busy:
    """A stretch of real time that is taken: a fixed commitment's occurrence or imported busy time."""

    start: datetime
    end: datetime
    title: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """Everything the calendar rules ask about, as plain values.

    `now` is aware; `working_hours` maps weekday (0 is Monday) to minutes after midnight, None for a day off;
    `busy` is sorted by start and may overlap itself. `focus_hours` are wishes that no rule asks about.
    """

    month: Month
    zone: ZoneInfo
    now: datetime
    working_hours: Mapping[int, Hours | None] = field(default_factory=same_hours_every_day)
    days_off: frozenset[date] = frozenset()
    busy: tuple[Busy, ...] = ()
    buffer: timedelta = timedelta(minutes=DEFAULT_BUFFER_MINUTES)
    weekend: Weekend = Weekend.WORK
    daily_minutes: int = DAILY_MINUTES[Complexity.BALANCED]
    focus_hours: tuple[FocusHours, ...] = ()

    def hours_on(self, day: date) -> Hours | None:
        """Working hours of a date, or None where nothing may be planned (day off, Rest weekend)."""
        if day in self.days_off or (self.weekend is Weekend.REST and day.weekday() >= 5):
            return None
        return self.working_hours.get(day.weekday())

    def limits_on(self, day: date) -> tuple[int, int]:
        """(most minutes, most tasks) that a date may hold by complexity and weekend preference."""
        if self.weekend is Weekend.MIXED and day.weekday() >= 5:
            return min(self.daily_minutes, MIXED_WEEKEND_MINUTES), MIXED_WEEKEND_TASKS
        return self.daily_minutes, MOST_TASKS_A_DAY
