"""Replanning: what was missed, and what lost its place, is fitted into the rest of the month (decision 19).

As little moves as can be. Fixed tasks and lawful future ones stay. A future task moves where its place is no longer
lawful (a new day off) or where it must make room. Missed ones go to the earliest days that have room to breathe, one a
day before any day gets two, at their own time of day or in the hours of their focus area. What fits nowhere keeps its
old time and is told. Replanned again right away, nothing moves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from .board import Board, Place
from .breathing import airy, leaves_room
from .calendar import Calendar
from .focus_hours import FocusHours, hours_for
from .homing import away_words, hours_spans, hours_words, is_home, same_clock
from .plan_data import Task
from .slots import minute_of, moment_of
from .spans import Span, inside
from .words import day_name
from .words import marked as gettext_noop
from .words import say as _

# Nobody drops everything to begin at once: so many minutes lie between now and a new place.
NOTICE_MINUTES = 15
NONE_THIS_MONTH = gettext_noop("no free time left there this month")


@dataclass(frozen=True, slots=True)
class Standing:
    """A task of a saved plan, by its key; `is_fixed` ones are never moved."""

    key: int
    task: Task
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """What becomes of a task. `to` is None where it fits nowhere: it keeps its old time."""

    key: int
    task: Task
    to: datetime | None
    reason: str

    @property
    def from_(self) -> datetime:
        """Where it stands now."""
        return self.task.start

    @property
    def moved(self) -> Task:
        """The task at its new place, with the reason for it."""
        assert self.to is not None
        zone, start = self.to.tzinfo, minute_of(self.to)
        end = datetime.fromtimestamp((start + self.task.minutes) * 60, zone)
        day, time = day_name(self.from_.date()), f"{self.from_:%H:%M}"
        told = _("Moved from {day} {time}: {reason}", day=day, time=time, reason=self.reason)
        return replace(self.task, start=self.to, end=end, reason=told)


@dataclass(slots=True)
class _Mover:
    """A task that may move; while it has no new place, a future one keeps its old. Minutes since 1970."""

    standing: Standing
    hours: tuple[FocusHours, ...]
    place: Place | None = None
    kept: Place | None = None
    reason: str = ""

    @property
    def start(self) -> int:
        return minute_of(self.standing.task.start)

    @property
    def minutes(self) -> int:
        return self.standing.task.minutes

    @property
    def title(self) -> str:
        return self.standing.task.description

    @property
    def day(self) -> date:
        return self.standing.task.day


def replan(standing: Sequence[Standing], calendar: Calendar) -> tuple[Move, ...]:
    """What moves, in the order of the old times; () where nothing has to."""
    tasks = [replace(one, task=one.task.in_zone(calendar.zone)) for one in standing]
    fixed = [one.task for one in tasks if one.is_fixed or _is_under_way(one.task, calendar)]
    movers = [_mover(one, calendar) for one in tasks if not (one.is_fixed or _is_under_way(one.task, calendar))]
    movers.sort(key=lambda one: (one.start, one.standing.key))
    replanner = _Replanner(calendar, fixed, movers)
    replanner.run()
    return tuple(replanner.moves())


def _is_under_way(task: Task, calendar: Calendar) -> bool:
    return task.start.timestamp() < calendar.now.timestamp() < task.end.timestamp()


def _mover(one: Standing, calendar: Calendar) -> _Mover:
    return _Mover(one, hours_for(calendar.focus_hours, one.task.focus_area))


class _Replanner:
    """Puts the movers on one board around everything that is fixed."""

    def __init__(self, calendar: Calendar, fixed: Sequence[Task], movers: Sequence[_Mover]) -> None:
        self.calendar, self.movers = calendar, movers
        self.board = Board(calendar, fixed)
        self.first = minute_of(calendar.now) + NOTICE_MINUTES
        self.added = dict.fromkeys(self.board.days, 0)

    def run(self) -> None:
        """Those that can stay stay; then the ones that lost their place, near it; then the missed ones."""
        for one in self.movers:
            self._stay(one)
        lost = sorted((one for one in self.movers if one.place is None), key=self._missed)
        for one in lost:
            if not self._missed(one) and one.day in self.calendar.month:
                one.kept = self.board.take(one.start, one.minutes, one.title)
        for one in lost:
            self._placed(one, by_making_room=False)
        # What one leaves may be room for another, so it goes on until nobody finds any.
        while any(self._placed(one, by_making_room=True) for one in lost if one.place is None):
            pass

    def moves(self) -> Iterator[Move]:
        """What is not where it was."""
        for one in self.movers:
            if one.place is None:
                stays = _(
                    "{reason}; no free time is left for it in this month, so it stays where it was.", reason=one.reason
                )
                yield Move(one.standing.key, one.standing.task, None, _sentence(stays))
            elif one.place.start != one.start:
                to = moment_of(one.place.start, self.calendar.zone)
                yield Move(one.standing.key, one.standing.task, to, _sentence(self._why(one, one.place)))

    def _missed(self, one: _Mover) -> bool:
        return one.start + one.minutes <= self.calendar.now.timestamp() / 60

    def _stay(self, one: _Mover) -> None:
        objection = self.board.objection(one.start, one.minutes)
        if objection is None:
            one.place = self.board.take(one.start, one.minutes, one.title)
        if self._missed(one):
            one.reason = _("missed")
        else:
            closed = self.board.closed_at(one.start, one.minutes)
            one.reason = closed or _("it {objection}", objection=objection or "")

    def _earliest_days(self) -> list[date]:
        """From today on, those first that were given fewest tasks."""
        return sorted(self.board.days, key=lambda day: (self.added[day], day))

    def _put(self, one: _Mover, days: Sequence[date]) -> bool:
        """In its hours before anywhere else, with room to breathe before without."""
        for hours in (one.hours, ()) if one.hours else ((),):
            for has_air in (True, False):
                for day in days:
                    if self._put_on(one, day, self._among(one, day, hours, air=has_air)):
                        return True
        return False

    def _among(self, one: _Mover, day: date, hours: Sequence[FocusHours], *, air: bool) -> list[Span]:
        if air and not leaves_room(self.board, day, one.minutes):
            return []
        spans = airy(self.board, day) if air else self.board.free(day)
        spans = [(max(start, self.first), end) for start, end in spans if end > self.first]
        return inside(spans, hours_spans(self.calendar, day, hours)) if hours else spans

    def _put_on(self, one: _Mover, day: date, among: list[Span]) -> bool:
        if not among:
            return False
        wanted = same_clock(self.calendar, one.start, day)
        start = self.board.nearest(day, one.minutes, wanted, among=among)
        if start is None:
            return False
        one.place = self.board.take(start, one.minutes, one.title)
        self.added[day] += 1
        return True

    def _placed(self, one: _Mover, *, by_making_room: bool) -> bool:
        """Whether it finds a place, its own old one being free for it."""
        if one.kept:
            self.board.lift(one.kept)
        days = self._earliest_days() if self._missed(one) else list(self._near(one.day))
        if self._put(one, days) or (by_making_room and self._given_room(one)):
            one.kept = None
            return True
        if one.kept:
            one.kept = self.board.take(one.start, one.minutes, one.title)
        return False

    def _near(self, day: date) -> Iterator[date]:
        return self.board.by_distance(day, self.calendar.month.week_of(day))

    def _given_room(self, one: _Mover) -> bool:
        """Whether another task could go elsewhere so that this one finds a place on its day."""
        room = {day: self.board.longest(day) for day in self.board.days}
        return any(self._swapped(one, other, room) for other in self.movers if other.place is not None)

    def _swapped(self, one: _Mover, other: _Mover, room: dict[date, int]) -> bool:
        assert other.place is not None
        old, day = other.place, self.board.day_of(other.place.start)
        elsewhere = [near for near in self._near(day) if near != day and room[near] >= other.minutes]
        if not elsewhere or self.board.load(day) - other.minutes + one.minutes > self.calendar.limits_on(day)[0]:
            return False
        self.board.lift(old)
        if self._put_on(one, day, self._among(one, day, (), air=False)):
            if self._put(other, elsewhere):
                if old.start == other.start:
                    other.reason = _("it makes room for “{task}”", task=one.title[:60])
                return True
            assert one.place is not None
            self.board.lift(one.place)
            self.added[day] -= 1
            one.place = None
        other.place = self.board.take(old.start, old.minutes, old.title)
        return False

    def _why(self, one: _Mover, place: Place) -> str:
        """The reason, and what its focus area's hours have to do with it."""
        if not one.hours:
            return _("{reason}; the new time is free.", reason=one.reason)
        if is_home(self.calendar, place, one.hours):
            return f"{one.reason}; {hours_words(one.hours)}."
        return f"{one.reason}. {away_words(one.hours, place.start, self.calendar, NONE_THIS_MONTH)}"


def _stays(reason: str) -> str:
    return _(
        "{reason}; no free time is left for it in this month, so it stays where it was.",
        reason=reason,
    )


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
