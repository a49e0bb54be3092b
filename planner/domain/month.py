"""A month as people plan it: calendar weeks, Monday to Sunday, clipped to the month and numbered from 1."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FEWEST_DAYS_WORTH_PLANNING = 7
MONTHS_AHEAD = 24


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One calendar month, known by its first day."""

    first: date

    def __post_init__(self) -> None:
        if self.first.day != 1:
            raise ValueError("a month is named by its first day")

    @classmethod
    def of(cls, day: date) -> Month:
        """The month that holds `day`."""
        return cls(day.replace(day=1))

    @classmethod
    def default(cls, today: date) -> Month:
        """The current month, or the next one when fewer than 7 days of it are left (today counts)."""
        month = cls.of(today)
        days_left = (month.last - today).days + 1
        return month if days_left >= FEWEST_DAYS_WORTH_PLANNING else month.shift(1)

    @property
    def last(self) -> date:
        """The month's last day."""
        return self.first.replace(day=calendar.monthrange(self.first.year, self.first.month)[1])

    @property
    def weeks(self) -> int:
        """How many calendar weeks the month touches: 4 to 6."""
        return self.week_of(self.last)

    def shift(self, months: int) -> Month:
        """The month so many months later (or earlier, below zero)."""
        years, index = divmod(self.first.month - 1 + months, 12)
        return Month(date(self.first.year + years, index + 1, 1))

    def months_from(self, other: Month) -> int:
        """How many months this one lies after `other`; negative when before."""
        return (self.first.year - other.first.year) * 12 + self.first.month - other.first.month

    def plannable(self, today: date) -> bool:
        """Whether a plan may be made for it: not past, and at most 24 months ahead."""
        return 0 <= self.months_from(Month.of(today)) <= MONTHS_AHEAD

    def days(self) -> Iterator[date]:
        """Every date of the month in order."""
        for offset in range(self.last.day):
            yield self.first + timedelta(days=offset)

    def week_of(self, day: date) -> int:
        """The number of the calendar week that holds `day`, 1 to 6."""
        return (day.day + self.first.weekday() - 1) // 7 + 1

    def week_days(self, number: int) -> list[date]:
        """The dates of week `number` that lie in the month; empty when there is no such week."""
        return [day for day in self.days() if self.week_of(day) == number]

    def date_of(self, week: int, weekday: int) -> date | None:
        """The date that a week number and a weekday (0 is Monday) name, or None where the month has none."""
        day = self.first + timedelta(days=(week - 1) * 7 + weekday - self.first.weekday())
        return day if day in self else None

    def nth_weekday(self, nth: int, weekday: int) -> date | None:
        """The n-th such weekday of the month, or None. What a model means that names no date (product rule 3)."""
        offset = (weekday - self.first.weekday()) % 7 + (nth - 1) * 7
        day = self.first + timedelta(days=offset)
        return day if nth >= 1 and day in self else None

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and (day.year, day.month) == (self.first.year, self.first.month)
