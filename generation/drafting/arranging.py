"""When what is done: a steady rhythm of weekdays and hours for each thread, fair among them, with room to breathe."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from planner.domain.board import Board
from planner.domain.breathing import airy, leaves_room
from planner.domain.calendar import LONGEST_MINUTES, SHORTEST_MINUTES, Complexity
from planner.domain.focus_hours import FocusHours, hours_for
from planner.domain.homing import NONE_THIS_WEEK, away_words, hours_spans
from planner.domain.slots import minute_of, wall
from planner.domain.spans import Span, inside

from .banks.shape import Load
from .threads import Thread

QUARTER = 15
_A_DAY = timedelta(days=1)
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
    """What a thread got used to: its weekdays and its time of day, in minutes after midnight; and its dates so far."""

    weekdays: list[int]
    clock: int
    done: set[date] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the board: start in minutes since 1970, and how long; `away` says why it is not in its hours."""

    day: date
    start: int
    minutes: int
    away: str = ""


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


@dataclass(frozen=True, slots=True)
class _Ask:
    """One task that wants a place: in `hours` where they are given, and how it may be done without room to breathe."""

    thread: Thread
    rhythm: Rhythm
    days: Sequence[date]
    minutes: int
    load: Load
    hours: tuple[FocusHours, ...] = ()


class Arranger:
    """Finds a spot for one task after the other, in the thread's hours and with room to breathe while there is any.

    Room to breathe gives way to a thread's first task of a week, and to the rhythm or hours that somebody named
    (decision 21).
    """

    def __init__(self, board: Board) -> None:
        self.board = board
        self.calendar = board.calendar
        self.sorts: set[tuple[date, str]] = set()

    def place(self, thread: Thread, rhythm: Rhythm, days: Sequence[date], minutes: int, load: Load) -> Spot | None:
        """Put a task down in the week, as near to the thread's rhythm as can be; None where the week has no room."""
        hours = hours_for(self.calendar.focus_hours, thread.area, thread.goal)
        ask = _Ask(thread, rhythm, days, minutes, load, hours)
        spot = self._found(ask) or (self._away(ask) if hours else None)
        if spot is not None:
            self.board.take(spot.start, spot.minutes, thread.name)
            rhythm.done.add(spot.day)
            self.sorts.add((spot.day, thread.kind.sort))
        return spot

    def _away(self, ask: _Ask) -> Spot | None:
        """A spot outside the thread's hours, with the reason."""
        spot = self._found(replace(ask, hours=()))
        if spot is None:
            return None
        left = "no time that suits is left there this week" if self._any_hours_left(ask, spot) else NONE_THIS_WEEK
        return replace(spot, away=away_words(ask.hours, spot.start, self.calendar, left))

    def _any_hours_left(self, ask: _Ask, spot: Spot) -> bool:
        spans = ((day, inside(self.board.free(day), hours_spans(self.calendar, day, ask.hours))) for day in ask.days)
        return any(self.board.nearest(day, spot.minutes, None, among=parts) is not None for day, parts in spans)

    def _found(self, ask: _Ask) -> Spot | None:
        for minutes in _lengths(ask.minutes):
            shorter = ask if minutes == ask.minutes else replace(ask, minutes=minutes)
            for allows, has_air in self._allowances(ask, minutes):
                spot = self._spot(shorter, [day for day in ask.days if allows(day)], air=has_air)
                if spot is not None:
                    return spot
        return None

    def _allowances(self, ask: _Ask, minutes: int) -> Iterator[tuple[Callable[[date], bool], bool]]:
        """From what is best to what is still good enough: room to breathe, a new day, and rest where it is needed."""
        thread, rhythm = ask.thread, ask.rhythm
        yield lambda day: self._is_new(ask, day) and self._breathes(thread, day, minutes), True
        named = ask.hours or thread.habits.times or thread.habits.weekdays
        if not (named or rhythm.done.isdisjoint(ask.days)):
            return
        yield lambda day: self._is_new(ask, day), False
        if not (thread.rests or thread.habits.times) or not rhythm.done:
            yield lambda day: True, True
            yield lambda day: True, False

    def _is_new(self, ask: _Ask, day: date) -> bool:
        done = ask.rhythm.done
        return day not in done and not (ask.thread.rests and _is_near(day, done))

    def _breathes(self, thread: Thread, day: date, minutes: int) -> bool:
        """Whether there is room to breathe, and no run meets a swim, or one dinner another, on the same day."""
        meets = thread.kind.sort and (day, thread.kind.sort) in self.sorts
        return not meets and leaves_room(self.board, day, minutes)

    def _spot(self, ask: _Ask, days: Sequence[date], *, air: bool) -> Spot | None:
        clock = _clock(ask.thread, ask.rhythm, ask.load)
        for day in self._by_preference(ask.thread, ask.rhythm, days):
            start = self._start(day, ask.minutes, clock, self._among(ask, day, air=air))
            if start is not None:
                return Spot(day, start, ask.minutes)
        return None

    def _among(self, ask: _Ask, day: date, *, air: bool) -> list[Span]:
        spans = airy(self.board, day) if air else self.board.free(day)
        return inside(spans, hours_spans(self.calendar, day, ask.hours)) if ask.hours else spans

    def _by_preference(self, thread: Thread, rhythm: Rhythm, days: Sequence[date]) -> Iterator[date]:
        """Days without this thread first; rested ones before others; then by rhythm, then by load."""

        def rank(day: date) -> tuple[bool, bool, int, int]:
            near = thread.rests and _is_near(day, rhythm.done)
            known = rhythm.weekdays.index(day.weekday()) if day.weekday() in rhythm.weekdays else len(rhythm.weekdays)
            return day in rhythm.done, near, known, self.board.load(day)

        yield from sorted(days, key=rank)

    def _start(self, day: date, minutes: int, clock: int, among: list[Span]) -> int | None:
        wanted = minute_of(wall(self.calendar.zone, day, clock))
        start = self.board.nearest(day, minutes, wanted, among=among)
        if start is None or start % QUARTER == 0:
            return start
        quarters = (-(-start // QUARTER) * QUARTER, start // QUARTER * QUARTER)
        fits = (quarter for quarter in quarters if any(a <= quarter and quarter + minutes <= b for a, b in among))
        return next(fits, start)


def _is_near(day: date, others: Set[date]) -> bool:
    return day - _A_DAY in others or day + _A_DAY in others


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
