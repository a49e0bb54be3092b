"""Free time: what is left of a day's working hours around everything that is taken, in 5-minute marks.

Instants are compared as whole minutes since 1970 (UTC), so clock changes cannot blur an order; wall clocks matter only
where a rule speaks of them (working hours, marks, dates).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from .calendar import MARK_MINUTES, SHORTEST_MINUTES, Calendar
from .clock import DAY_MINUTES
from .plan_data import Task


@dataclass(frozen=True, slots=True)
class Slot:
    """A free stretch. Any task inside it keeps the buffer to what bounds it, named by `after` and `before`."""

    start: datetime
    end: datetime
    after: str | None = None
    before: str | None = None

    @property
    def minutes(self) -> int:
        """Real minutes."""
        return minute_of(self.end) - minute_of(self.start)


def minute_of(moment: datetime) -> int:
    """Whole minutes since 1970; seconds are cut off."""
    return int(moment.timestamp() // 60)


@lru_cache(maxsize=16_384)
def moment_of(minute: int, zone: ZoneInfo) -> datetime:
    """Back to a clock of `zone`."""
    return datetime.fromtimestamp(minute * 60, UTC).astimezone(zone)


def exists(moment: datetime) -> bool:
    """False for a wall time that a clock change skips."""
    return moment.astimezone(UTC).astimezone(moment.tzinfo).replace(tzinfo=None) == moment.replace(tzinfo=None)


@lru_cache(maxsize=16_384)
def wall(zone: ZoneInfo, day: date, minutes: int) -> datetime:
    """The moment when clocks of `zone` show so many minutes after the midnight that begins `day`.

    A time that a clock change skips becomes the first mark after the gap; of two, the earlier is meant.
    """
    days, rest = divmod(minutes, DAY_MINUTES)
    moment = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60), zone)
    while not exists(moment):
        moment += timedelta(minutes=MARK_MINUTES - moment.minute % MARK_MINUTES)
    return moment


def on_mark(moment: datetime) -> bool:
    """Whether a clock shows a whole multiple of five minutes."""
    return moment.minute % MARK_MINUTES == 0 and moment.second == 0 and moment.microsecond == 0


@dataclass(frozen=True, slots=True)
class Block:
    """A taken stretch in minutes since 1970, without buffer."""

    start: int
    end: int
    title: str


def busy_blocks(calendar: Calendar) -> list[Block]:
    """The calendar's busy time; part minutes count as whole ones."""
    blocks = [Block(minute_of(one.start), -int(-one.end.timestamp() // 60), one.title) for one in calendar.busy]
    return sorted(blocks, key=lambda block: (block.start, block.end))


def task_blocks(tasks: Iterable[Task]) -> list[Block]:
    """Placed tasks as blocks."""
    return [Block(minute_of(task.start), minute_of(task.end), task.description) for task in tasks]


def window(calendar: Calendar, day: date) -> tuple[int, int] | None:
    """Working hours of a date from now on, as minutes since 1970; None where nothing may be planned."""
    hours = calendar.hours_on(day) if day in calendar.month else None
    if hours is None:
        return None
    now = -int(-calendar.now.timestamp() // 60)
    start = max(minute_of(wall(calendar.zone, day, hours[0])), now)
    end = minute_of(wall(calendar.zone, day, hours[1]))
    return (start, end) if start < end else None


@dataclass(frozen=True, slots=True)
class Gap:
    """A free stretch in minutes since 1970, buffers already taken off; it starts on a mark."""

    start: int
    end: int
    after: str | None
    before: str | None


def gaps(open_time: tuple[int, int], blocks: Sequence[Block], buffer: int, shortest: int) -> list[Gap]:
    """What `blocks` (sorted by start) leave of `open_time`, in stretches of at least `shortest` minutes."""
    cursor, after, found = _up(open_time[0]), None, []
    for block in blocks:
        if block.end + buffer <= cursor:
            continue
        end = min(block.start - buffer, open_time[1])
        if end - cursor >= shortest:
            found.append(Gap(cursor, end, after, block.title if block.start - buffer < open_time[1] else None))
        if block.end + buffer > cursor:
            cursor, after = _up(block.end + buffer), block.title
        if cursor >= open_time[1]:
            return found
    if open_time[1] - cursor >= shortest:
        found.append(Gap(cursor, open_time[1], after, None))
    return found


def _up(minute: int) -> int:
    """The next mark. Every zone of today lies a multiple of five minutes from UTC, so marks agree."""
    return -(-minute // MARK_MINUTES) * MARK_MINUTES


def free_slots(
    calendar: Calendar, day: date, *, taken: Sequence[Task] = (), shortest: int = SHORTEST_MINUTES
) -> list[Slot]:
    """Free stretches of a date in order; [] on days off, in the past and outside the month."""
    open_time = window(calendar, day)
    if open_time is None:
        return []
    buffer = int(calendar.buffer.total_seconds() // 60)
    near = [block for block in (*busy_blocks(calendar), *task_blocks(taken)) if _touches(block, open_time, buffer)]
    near.sort(key=lambda block: (block.start, block.end))
    return [
        Slot(moment_of(gap.start, calendar.zone), moment_of(gap.end, calendar.zone), gap.after, gap.before)
        for gap in gaps(open_time, near, buffer, shortest)
    ]


def _touches(block: Block, open_time: tuple[int, int], buffer: int) -> bool:
    return block.end + buffer > open_time[0] and block.start - buffer < open_time[1]


def room_on(calendar: Calendar, day: date, taken: Iterable[Task]) -> tuple[int, int]:
    """(minutes, tasks) that the date may still hold beside the tasks that are on it."""
    minutes, tasks = calendar.limits_on(day)
    there = [task for task in taken if task.day == day]
    return max(0, minutes - sum(task.minutes for task in there)), max(0, tasks - len(there))


def has_room(calendar: Calendar) -> bool:
    """Whether any task at all can stand in the month."""
    return any(free_slots(calendar, day) for day in calendar.month.days())
