"""The month as a board on which tasks are put one by one: what is free where, and why a place is not."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from .calendar import MARK_MINUTES, MOST_TASKS, SHORTEST_MINUTES, Calendar
from .plan_data import Task
from .rules import buffer_minutes, closed_reason, first_hit, hit_words, why_closed
from .slots import Block, Gap, busy_blocks, gaps, moment_of, task_blocks, window
from .spans import Span
from .words import day_name, month_name
from .words import say as _


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch that a task has taken, in minutes since 1970."""

    start: int
    minutes: int
    title: str = ""


class Board:
    """Keeps what is taken of each date. `fixed` tasks are on it from the start, lawful or not."""

    def __init__(self, calendar: Calendar, fixed: Sequence[Task] = ()) -> None:
        self.calendar = calendar
        self.days = list(calendar.month.days())
        self._buffer = buffer_minutes(calendar)
        self._windows = {day: window(calendar, day) for day in self.days}
        self._minutes = dict.fromkeys(self.days, 0)
        self._tasks = dict.fromkeys(self.days, 0)
        self._blocks: dict[date, list[Block]] = {day: [] for day in self.days}
        self._gaps: dict[date, list[Gap]] = {}
        self._spans: dict[date, list[Span]] = {day: [] for day in self.days}
        self._total = 0
        self._full_up = False
        for block in busy_blocks(calendar):
            self._lay(block)
        self._unplanned = {day: tuple(blocks) for day, blocks in self._blocks.items()}
        self._open: dict[date, int] = {}
        self._open_days: dict[int, list[date]] = {}
        for task, block in zip(fixed, task_blocks(fixed), strict=True):
            self._lay(block)
            self._count(task.day, (block.start, block.end))

    def day_of(self, start: int) -> date:
        """The date that clocks of the zone show at a minute."""
        return moment_of(start, self.calendar.zone).date()

    def take(self, start: int, minutes: int, title: str) -> Place:
        """Put a task down."""
        self._lay(Block(start, start + minutes, title))
        self._count(self.day_of(start), (start, start + minutes))
        return Place(start, minutes, title)

    def lift(self, place: Place) -> None:
        """Take a task up again."""
        span, day = (place.start, place.start + place.minutes), self.day_of(place.start)
        for near, blocks in self._blocks.items():
            if abs((near - day).days) <= 2 and Block(*span, place.title) in blocks:
                blocks.remove(Block(*span, place.title))
                self._gaps.pop(near, None)
        self._spans[day].remove(span)
        self._minutes[day] -= place.minutes
        self._tasks[day] -= 1
        self._total -= 1
        self._full_up = False

    def load(self, day: date) -> int:
        """Minutes of tasks that a date holds so far."""
        return self._minutes.get(day, 0)

    def spans(self, day: date) -> list[Span]:
        """The stretches that a date's tasks take so far."""
        return self._spans[day]

    def free(self, day: date) -> list[Span]:
        """What is free of a date now, buffers taken off."""
        return [(gap.start, gap.end) for gap in self._gaps_on(day)]

    def open_minutes(self, day: date) -> int:
        """How much of a date is free before any task stands on it."""
        if day not in self._open:
            hours = self._windows[day]
            found = gaps(hours, self._unplanned[day], self._buffer, SHORTEST_MINUTES) if hours else []
            self._open[day] = sum(gap.end - gap.start for gap in found)
        return self._open[day]

    def open_days(self, day: date) -> list[date]:
        """The dates of a date's week that can hold a task before any stands on them."""
        month = self.calendar.month
        week = month.week_of(day)
        if week not in self._open_days:
            self._open_days[week] = [one for one in month.week_days(week) if self.open_minutes(one) >= SHORTEST_MINUTES]
        return self._open_days[week]

    def objection(self, start: int, minutes: int) -> str | None:
        """Why a task may not stand there, as words that follow "it …"; None where it may."""
        day = self.day_of(start)
        if day not in self.calendar.month:
            return _("lies outside {month}", month=month_name(self.calendar.month.first))
        return self._closed(start, minutes) or self._hit(day, start, minutes) or self._full(day, minutes)

    def closed_at(self, start: int, minutes: int) -> str | None:
        """Why working hours do not hold a place; None where they do, and outside the month."""
        zone = self.calendar.zone
        place = Task("", "", moment_of(start, zone), moment_of(start + minutes, zone))
        return closed_reason(self.calendar, place) if place.day in self.calendar.month else None

    def _closed(self, start: int, minutes: int) -> str | None:
        if start * 60 < self.calendar.now.timestamp():
            return _("is already past")
        reason = self.closed_at(start, minutes)
        return _("stands on a closed time: {reason}", reason=reason) if reason else None

    def _hit(self, day: date, start: int, minutes: int) -> str | None:
        block = first_hit(start, start + minutes, self._blocks[day], self._buffer)
        return hit_words(start, start + minutes, block, self.calendar) if block else None

    def _is_full(self, day: date, minutes: int) -> bool:
        most_minutes, most_tasks = self.calendar.limits_on(day)
        too_much = self._minutes[day] + minutes > most_minutes or self._tasks[day] + 1 > most_tasks
        return too_much or self._total >= MOST_TASKS

    def _full(self, day: date, minutes: int) -> str | None:
        if not self._is_full(day, minutes):
            return None
        most_minutes, most_tasks = self.calendar.limits_on(day)
        if self._minutes[day] + minutes > most_minutes:
            return _("is too much for {day}, which holds {most} minutes", day=day_name(day), most=most_minutes)
        if self._tasks[day] + 1 > most_tasks:
            return _("is one task too many for {day}", day=day_name(day))
        return _("is more than a month holds")

    def nearest(self, day: date, minutes: int, wanted: int | None, *, among: list[Span] | None = None) -> int | None:
        """The lawful start on a date that lies nearest to a wanted minute (the first free one without); or None.

        `among` names the parts of what is `free` that may be used.
        """
        if self._is_full(day, minutes):
            return None
        spans = self.free(day) if among is None else [(_mark_after(start), end) for start, end in among]
        starts = [_clamped(span, minutes, wanted) for span in spans if span[1] - span[0] >= minutes]
        if not starts or wanted is None:
            return starts[0] if starts else None
        return min(starts, key=lambda start: (abs(start - wanted), -start))

    def starts(self, day: date, minutes: int) -> list[tuple[int, int]]:
        """The stretches of lawful starts on a date for a task so long, each by its first and its last one."""
        if day not in self._windows or self._is_full(day, minutes):
            return []
        found = ((gap.start, (gap.end - minutes) // MARK_MINUTES * MARK_MINUTES) for gap in self._gaps_on(day))
        return [(first, last) for first, last in found if first <= last]

    def refusal(self, day: date, minutes: int) -> str | None:
        """Why no task so long can stand on a date, as words that follow "it …"; None where one can."""
        if self.starts(day, minutes):
            return None
        if day not in self._windows:
            return _("lies outside {month}", month=month_name(self.calendar.month.first))
        if day < self.calendar.now.date():
            return _("is already past")
        if reason := why_closed(self.calendar, day):
            return _("stands on a closed time: {reason}", reason=reason)
        full = self._full(day, minutes)
        return full or _("finds no {minutes} free minutes on {day}", minutes=minutes, day=day_name(day))

    def longest(self, day: date) -> int:
        """The most minutes that one more task may have on a date; 0 where none fits."""
        most_minutes = self.calendar.limits_on(day)[0]
        if self._minutes[day] >= most_minutes:
            return 0
        longest_gap = max((gap.end - gap.start for gap in self._gaps_on(day)), default=0)
        longest = min(most_minutes - self._minutes[day], longest_gap) // MARK_MINUTES * MARK_MINUTES
        return longest if longest >= SHORTEST_MINUTES and not self._is_full(day, longest) else 0

    def longest_anywhere(self) -> int:
        """The most minutes that one more task may have in the month. Once 0, it stays 0 until a task is lifted."""
        if not self._full_up:
            longest = max((self.longest(day) for day in self.days), default=0)
            self._full_up = longest == 0
            return longest
        return 0

    def by_distance(self, day: date, week: int) -> Iterator[date]:
        """The month's dates, those of the week first, nearest to `day` first, the later of two equally near ones."""

        def distance(other: date) -> tuple[bool, int, bool]:
            return self.calendar.month.week_of(other) != week, abs((other - day).days), other < day

        yield from sorted(self.days, key=distance)

    def by_load(self, week: int) -> Iterator[date]:
        """The month's dates for a wish without one: its week first, the emptiest date first."""
        month = self.calendar.month
        yield from sorted(self.days, key=lambda day: (abs(month.week_of(day) - week), self._minutes[day], day))

    def _gaps_on(self, day: date) -> list[Gap]:
        if day not in self._gaps:
            open_time = self._windows[day]
            blocks = self._blocks[day]
            self._gaps[day] = gaps(open_time, blocks, self._buffer, SHORTEST_MINUTES) if open_time else []
        return self._gaps[day]

    def _lay(self, block: Block) -> None:
        """Note a block on every date that it or its buffer can touch."""
        day = self.day_of(block.start) - timedelta(days=1)
        last = self.day_of(block.end) + timedelta(days=1)
        while day <= last:
            if day in self._blocks:
                insort(self._blocks[day], block, key=lambda one: (one.start, one.end))
                self._gaps.pop(day, None)
            day += timedelta(days=1)

    def _count(self, day: date, span: Span) -> None:
        self._total += 1
        if day in self._minutes:
            self._minutes[day] += span[1] - span[0]
            self._tasks[day] += 1
            self._spans[day].append(span)


def _clamped(span: Span, minutes: int, wanted: int | None) -> int:
    """The mark in a free stretch nearest to what is wanted."""
    last = (span[1] - minutes) // MARK_MINUTES * MARK_MINUTES
    if wanted is None:
        return span[0]
    mark = round(wanted / MARK_MINUTES) * MARK_MINUTES
    return max(span[0], min(mark, last))


def _mark_after(minute: int) -> int:
    return -(-minute // MARK_MINUTES) * MARK_MINUTES
