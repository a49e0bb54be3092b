"""The free slots that are offered to the model, numbered. Pure; what the prompt writes and extraction reads back.

Any choice of a whole month's slots is lawful as it stands: slots of a day keep the buffer and fit its minutes together.
Hours by focus area draw a slot to them, so that the model can keep them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.calendar import LONGEST_MINUTES, MARK_MINUTES, SHORTEST_MINUTES, Calendar
from planner.domain.plan_data import Task
from planner.domain.slots import free_slots, minute_of, moment_of, room_on, wall

MOST_SLOTS_A_DAY = 3
_USUAL_MINUTES = 70
_QUARTER = 15
# Parts of the working day, as shares of its length, by the number of slots; a single slot takes turns.
_PARTS = {1: ((0.1,), (0.8,)), 2: ((0.1, 0.8),), 3: ((0.1, 0.45, 0.8),)}

# Minutes since 1970, which no clock change touches.
Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class OfferedSlot:
    """A numbered stretch of free time, in the calendar's zone: a task in it begins at `start` and ends by `end`."""

    number: int
    day: date
    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """The most minutes that a task may take here."""
        return minute_of(self.end) - minute_of(self.start)


def slots_offered(
    calendar: Calendar,
    *,
    taken: Sequence[Task] = (),
    week: int | None = None,
    current: Sequence[Task] = (),
) -> tuple[OfferedSlot, ...]:
    """The slots of the month, or of one week of it, in time order and numbered from 1.

    `taken` tasks stay where they are. The places of `current` tasks, all still ahead, are offered too, beside the usual
    ones, so that a rewritten week can leave alone what it does not change; a day's slots may then hold more than the
    day does.
    """
    stretches: list[Stretch] = []
    for day in calendar.month.days():
        # The buffer holds across midnight too, so each day has to know where the one before ended.
        after = stretches[-1][1] + _buffer(calendar) if stretches else 0
        stretches += _of_day(calendar, day, taken, current, after)
    if week is not None:
        stretches = [one for one in stretches if calendar.month.week_of(_slot(0, one, calendar).day) == week]
    return tuple(_slot(number, stretch, calendar) for number, stretch in enumerate(stretches, start=1))


def _slot(number: int, stretch: Stretch, calendar: Calendar) -> OfferedSlot:
    start, end = (moment_of(minute, calendar.zone) for minute in stretch)
    return OfferedSlot(number, start.date(), start, end)


def _of_day(calendar: Calendar, day: date, taken: Sequence[Task], current: Sequence[Task], after: int) -> list[Stretch]:
    hours = calendar.hours_on(day)
    if hours is None:
        return []
    free = free_slots(calendar, day, taken=[*taken, *current])
    gaps = [(max(after, minute_of(slot.start)), minute_of(slot.end)) for slot in free]
    offered = [(minute_of(task.start), minute_of(task.end)) for task in current if task.day == day]
    lengths = _lengths(*room_on(calendar, day, taken), turn=day.day)
    parts = _PARTS.get(len(lengths), ((),))
    clocks = [hours[0] + round(part * (hours[1] - hours[0]) / 30) * 30 for part in parts[day.day % len(parts)]]
    for length, clock in zip(lengths, _drawn(clocks, calendar, day), strict=True):
        if place := _best_place(gaps, length, minute_of(wall(calendar.zone, day, clock))):
            offered.append(place)
            gaps = list(_without(gaps, place, _buffer(calendar)))
    return sorted(offered)


def _drawn(clocks: list[int], calendar: Calendar, day: date) -> list[int]:
    """The times of day that slots are wished at; for hours that hold none of them, the nearest one goes there."""
    left = list(clocks)
    drawn: dict[int, int] = {}
    for row in calendar.focus_hours:
        falls = not row.weekdays or day.weekday() in row.weekdays
        held = any(row.start <= drawn.get(clock, clock) < row.end for clock in clocks)
        if falls and left and not held:
            nearest = min(left, key=lambda clock: abs(clock - row.start))
            drawn[nearest] = row.start
        left = [clock for clock in left if clock not in drawn and not row.start <= clock < row.end]
    return [drawn.get(clock, clock) for clock in clocks]


def _buffer(calendar: Calendar) -> int:
    return int(calendar.buffer.total_seconds() // 60)


def _lengths(minutes: int, tasks: int, *, turn: int) -> list[int]:
    """How long a day's slots are. Taking turns between more and longer ones gives room for both kinds of task."""
    count = min(MOST_SLOTS_A_DAY, tasks, -(-minutes // _USUAL_MINUTES))
    if turn % 3 > 3 - count:
        count -= 1
    length = min(LONGEST_MINUTES, minutes // max(1, count) // MARK_MINUTES * MARK_MINUTES)
    return [length] * count if length >= SHORTEST_MINUTES else []


def _best_place(gaps: Iterable[Stretch], length: int, wanted: int) -> Stretch | None:
    """The longest place up to `length`, and of several the one nearest to `wanted`."""
    places = [place for gap in gaps if (place := _place_in(gap, length, wanted))]
    return min(places, key=lambda place: (place[0] - place[1], abs(place[0] - wanted)), default=None)


def _place_in(gap: Stretch, length: int, wanted: int) -> Stretch | None:
    """Starts on a quarter of an hour: every zone of today lies a multiple of that from UTC."""
    first = -(-gap[0] // _QUARTER) * _QUARTER
    length = min(length, (gap[1] - first) // MARK_MINUTES * MARK_MINUTES)
    if length < SHORTEST_MINUTES:
        return None
    last = first + (gap[1] - length - first) // _QUARTER * _QUARTER
    start = max(first, min(last, wanted // _QUARTER * _QUARTER))
    return start, start + length


def _without(gaps: Iterable[Stretch], place: Stretch, buffer: int) -> Iterator[Stretch]:
    for start, end in gaps:
        for part in ((start, min(end, place[0] - buffer)), (max(start, place[1] + buffer), end)):
            if part[0] < part[1]:
                yield part
