"""When what is done: a steady rhythm of weekdays and hours for each thread, fair among them, with room to breathe."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from planner.domain.board import Board
from planner.domain.calendar import LONGEST_MINUTES, SHORTEST_MINUTES, Complexity
from planner.domain.slots import minute_of, wall

from .banks.shape import Load
from .threads import Thread

QUARTER = 15
# Of what a day may hold, this much is planned: the rest is room to breathe.
FULLEST_DAY = 0.75
# The night is the last free time of the day.
CLOCKS = {"morning": 9 * 60, "midday": 12 * 60 + 15, "afternoon": 15 * 60 + 30, "evening": 18 * 60, "night": 23 * 60}
DEMANDING_CLOCK, LIGHT_CLOCK = 9 * 60, 17 * 60
# What is done on most days of the week is short.
DAILY_MINUTES = 30


@dataclass(frozen=True, slots=True)
class Pace:
    """How much a pace means: tasks in a full week, the most of one thread, and minutes by load."""

    tasks_a_week: int
    most_of_one: int
    minutes: dict[Load, int]


PACES = {
    Complexity.SIMPLE: Pace(4, 3, {Load.LIGHT: 20, Load.NORMAL: 30, Load.DEMANDING: 40}),
    Complexity.BALANCED: Pace(9, 4, {Load.LIGHT: 30, Load.NORMAL: 45, Load.DEMANDING: 60}),
    Complexity.AMBITIOUS: Pace(14, 5, {Load.LIGHT: 45, Load.NORMAL: 60, Load.DEMANDING: 75}),
}


@dataclass(slots=True)
class Rhythm:
    """What a thread got used to: its weekdays and its time of day, in minutes after midnight."""

    weekdays: list[int]
    clock: int
    last: list[date] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the board: start in minutes since 1970, and how long."""

    day: date
    start: int
    minutes: int


def rhythm_of(thread: Thread, index: int) -> Rhythm:
    """The first idea of a thread's week: evenly spread days, shifted from thread to thread."""
    habits = thread.habits
    clock = CLOCKS[habits.part or thread.kind.part]
    if habits.weekdays:
        return Rhythm(sorted(habits.weekdays), clock)
    if thread.rests:
        return Rhythm([0, 2, 4, 6] if index % 2 else [1, 3, 5], clock)
    orders = (
        [0, 2, 4, 1, 3, 5, 6],
        [1, 3, 0, 4, 2, 5, 6],
        [2, 4, 1, 3, 0, 5, 6],
        [3, 1, 4, 0, 2, 6, 5],
        [4, 2, 0, 3, 1, 6, 5],
    )
    return Rhythm(list(orders[index % len(orders)]), clock + (index // len(orders)) * 60)


def counts(threads: Sequence[Thread], pace: Pace, days: int) -> list[int]:
    """How many tasks each thread gets in a week of so many open days; the person's own rhythm goes before ours."""
    share = days / 5 if days < 5 else 1
    goals = [thread for thread in threads if not thread.light]
    fair = pace.tasks_a_week * share / max(1, len(goals) + 0.4 * (len(threads) - len(goals)))
    return [_count(thread, fair, pace, share, days) for thread in threads]


def _count(thread: Thread, fair: float, pace: Pace, share: float, days: int) -> int:
    if thread.light:
        return 1 if days >= 3 else 0
    if thread.habits.times:
        return max(1, min(days, round(thread.habits.times * share)))
    most = min(days, thread.kind.most, (days + 1) // 2 if thread.rests else days)
    return max(1, min(pace.most_of_one, most, round(fair)))


def length_of(thread: Thread, load: Load, pace: Pace, daily_minutes: int) -> int:
    """Minutes for a task: the person's own where they named some."""
    minutes = thread.habits.minutes or min(pace.minutes[load], _most_minutes(thread))
    return max(SHORTEST_MINUTES, min(minutes, daily_minutes, LONGEST_MINUTES))


def _most_minutes(thread: Thread) -> int:
    if not thread.daily or (thread.dose and not thread.kind.brief):
        return LONGEST_MINUTES
    return thread.kind.brief or DAILY_MINUTES


class Arranger:
    """Finds a spot for one task after the other, first within what leaves room to breathe, then wherever one is left."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.calendar = board.calendar
        self.sorts: set[tuple[date, str]] = set()

    def place(self, thread: Thread, rhythm: Rhythm, days: Sequence[date], minutes: int, load: Load) -> Spot | None:
        """Put a task down in the week, as near to the thread's rhythm as can be; None where the week has no room."""
        for length in _lengths(minutes):
            for allows in self._allowances(thread, rhythm, length):
                open_days = [day for day in days if allows(day)]
                spot = self._spot(thread, rhythm, open_days, length, load)
                if spot is not None:
                    self.board.take(spot.start, spot.minutes, thread.name)
                    rhythm.last.append(spot.day)
                    self.sorts.add((spot.day, thread.kind.sort))
                    return spot
        return None

    def _allowances(self, thread: Thread, rhythm: Rhythm, minutes: int) -> Iterator[Callable[[date], bool]]:
        """From what is best to what is still good enough: room to breathe, a new day, and rest where it is needed."""
        yield (
            lambda day: (
                self._is_new(thread, rhythm, day)
                and self._leaves_room(day, minutes)
                and not self._has_sort(thread, day)
            )
        )
        yield lambda day: self._is_new(thread, rhythm, day)
        if not (thread.rests or thread.habits.times) or not rhythm.last:
            yield lambda day: True

    def _is_new(self, thread: Thread, rhythm: Rhythm, day: date) -> bool:
        return day not in rhythm.last and not (thread.rests and _is_near(day, rhythm.last))

    def _has_sort(self, thread: Thread, day: date) -> bool:
        """Whether a run meets a swim, or one dinner another, on the same day."""
        return bool(thread.kind.sort) and (day, thread.kind.sort) in self.sorts

    def _spot(self, thread: Thread, rhythm: Rhythm, days: Sequence[date], minutes: int, load: Load) -> Spot | None:
        for day in self._by_preference(thread, rhythm, days):
            start = self._start(day, minutes, _clock(thread, rhythm, load))
            if start is not None:
                return Spot(day, start, minutes)
        return None

    def _leaves_room(self, day: date, minutes: int) -> bool:
        most, _ = self.calendar.limits_on(day)
        return self.board.load(day) == 0 or self.board.load(day) + minutes <= FULLEST_DAY * most

    def _by_preference(self, thread: Thread, rhythm: Rhythm, days: Sequence[date]) -> Iterator[date]:
        """Days without this thread first; rested ones before others; then by rhythm, then by load."""

        def rank(day: date) -> tuple[bool, bool, int, int]:
            near = thread.rests and _is_near(day, rhythm.last)
            known = rhythm.weekdays.index(day.weekday()) if day.weekday() in rhythm.weekdays else len(rhythm.weekdays)
            return day in rhythm.last, near, known, self.board.load(day)

        yield from sorted(days, key=rank)

    def _start(self, day: date, minutes: int, clock: int) -> int | None:
        wanted = minute_of(wall(self.calendar.zone, day, clock))
        start = self.board.nearest(day, minutes, wanted)
        if start is None or start % QUARTER == 0:
            return start
        quarters = (-(-start // QUARTER) * QUARTER, start // QUARTER * QUARTER)
        return next((quarter for quarter in quarters if self.board.objection(quarter, minutes) is None), start)


def _is_near(day: date, others: Sequence[date]) -> bool:
    return any(abs((day - other).days) == 1 for other in others)


def _lengths(minutes: int) -> Iterator[int]:
    """Full length first, then shorter ones where the calendar is tight."""
    yield minutes
    for shorter in (45, 30, 20, 15):
        if shorter < minutes:
            yield shorter


def _clock(thread: Thread, rhythm: Rhythm, load: Load) -> int:
    """Demanding work belongs into the morning and light work into the evening, unless the thread has its own hour."""
    if thread.habits.part or thread.rests or thread.kind.part != "morning":
        return rhythm.clock
    return {Load.DEMANDING: DEMANDING_CLOCK, Load.LIGHT: LIGHT_CLOCK}.get(load, rhythm.clock)
