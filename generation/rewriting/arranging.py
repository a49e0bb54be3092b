"""A week's tasks put where a wish wants them, as far as the calendar allows. What cannot be is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from planner.domain.board import Board
from planner.domain.calendar import LONGEST_MINUTES, MARK_MINUTES, SHORTEST_MINUTES, Calendar
from planner.domain.clock import show_clock
from planner.domain.plan_data import Task
from planner.domain.slots import minute_of, moment_of, wall
from planner.domain.words import marked as gettext_noop
from planner.domain.words import say as _
from planner.domain.words import weekday_name

from .wishes import WeekWish

# A lighter week keeps this share of its minutes; so do shorter tasks of theirs.
LIGHTER = 2 / 3
MOST_MOVED_TO_A_DAY = 2
# For each time of day: its hours as minutes after midnight, and the starts that are tried in it.
_PARTS = {
    "morning": gettext_noop("You wanted mornings."),
    "afternoon": gettext_noop("You wanted afternoons."),
    "evening": gettext_noop("You wanted evenings."),
}
_NO_PARTS = {
    "morning": gettext_noop("You wanted no mornings."),
    "afternoon": gettext_noop("You wanted no afternoons."),
    "evening": gettext_noop("You wanted no evenings."),
}
_LENGTHS = {
    "shorter": gettext_noop("You wanted shorter tasks."),
    "longer": gettext_noop("You wanted longer tasks."),
}
_HOURS = {"morning": (0, 720), "afternoon": (720, 1020), "evening": (1020, 1440)}
_STARTS = {"morning": (540, 480, 630), "afternoon": (840, 750, 930), "evening": (1080, 1020, 1170)}


@dataclass(frozen=True, slots=True)
class Removed:
    """A task that is not in the new week, and why."""

    task: Task
    reason: str


@dataclass(slots=True)
class Arranged:
    """A week as wished: its tasks, and what had to go."""

    tasks: list[Task] = field(default_factory=list)
    removed: list[Removed] = field(default_factory=list)


def arrange(
    tasks: Sequence[Task], wish: WeekWish, calendar: Calendar, *, days: Sequence[date], staying: Sequence[Task]
) -> Arranged:
    """Put the week's loose `tasks` as wished on its open `days`, around all that stays."""
    return _Arranger(wish, calendar, days, staying).arranged(tasks)


@dataclass(frozen=True, slots=True)
class _Move:
    """A task that has to go, why, and the days that it may go to."""

    task: Task
    reason: str
    days: Sequence[date]


class _Arranger:
    def __init__(self, wish: WeekWish, calendar: Calendar, days: Sequence[date], staying: Sequence[Task]) -> None:
        self.wish, self.calendar = wish, calendar
        self.days = [day for day in days if day.weekday() not in wish.off]
        self.board = Board(calendar, staying)
        self.done = Arranged()

    def arranged(self, tasks: Sequence[Task]) -> Arranged:
        """Those that may stay first, so that the others find what is really left."""
        kept = self._lightened(sorted(tasks, key=lambda task: task.start.timestamp()))
        leaving = self._leaving(kept)
        moves = [leaving.get(id(task)) or self._unsuited(task) or self._stay(task) for task in kept]
        for move in moves:
            if move:
                self._move(move)
        self.done.tasks.sort(key=lambda task: task.start.timestamp())
        return self.done

    def _lightened(self, tasks: list[Task]) -> list[Task]:
        """Without what is too much for a lighter week: the fullest day gives its last task first."""
        kept = list(tasks)
        most = sum(task.minutes for task in tasks) * (LIGHTER if self.wish.lighter else 1)
        while len(kept) > 1 and sum(task.minutes for task in kept) > most:
            loads = {day: sum(task.minutes for task in kept if task.day == day) for day in {t.day for t in kept}}
            fullest = max(loads, key=lambda day: (loads[day], day))
            gone = [task for task in kept if task.day == fullest][-1]
            kept.remove(gone)
            self.done.removed.append(Removed(gone, _("You wanted a lighter week.")))
        return kept

    def _leaving(self, tasks: Sequence[Task]) -> dict[int, _Move]:
        """The tasks that leave their day because it is to have less, or another one more; by identity."""
        others = [day for day in self.days if day.weekday() not in self.wish.less]
        leaving: dict[int, _Move] = {}
        for weekday in sorted(self.wish.less):
            there = [task for task in tasks if task.day.weekday() == weekday]
            for task in there[len(there) // 2 :]:
                leaving[id(task)] = _Move(
                    task, _("You wanted less on {weekday}.", weekday=weekday_name(weekday)), others
                )
        for day in (day for day in self.days if day.weekday() in self.wish.more):
            elsewhere = [task for task in tasks if task.day.weekday() not in self.wish.more and id(task) not in leaving]
            reason = _("You wanted more on {weekday}.", weekday=weekday_name(day.weekday()))
            for task in elsewhere[-min(MOST_MOVED_TO_A_DAY, -(-len(elsewhere) // 3)) :]:
                leaving[id(task)] = _Move(task, reason, [day])
        return leaving

    def _unsuited(self, task: Task) -> _Move | None:
        """A task that the wish does not let stand where it stands."""
        reason = self._against(task)
        return _Move(task, reason, self._near(task)) if reason else None

    def _against(self, task: Task) -> str:
        if task.day.weekday() in self.wish.off:
            return _("You wanted nothing on {weekday}.", weekday=weekday_name(task.day.weekday()))
        if self.wish.part and not _within(task, self.wish.part):
            return _(_PARTS[self.wish.part])
        avoided = next((part for part in sorted(self.wish.avoid) if _within(task, part)), "")
        return _(_NO_PARTS[avoided]) if avoided else self._out_of_limits(task.start, task.minutes)

    def _out_of_limits(self, start: datetime, minutes: int) -> str:
        clock = _clock(start)
        for limit in self.wish.limits_on(start.weekday()):
            if clock < limit.first:
                return _("You wanted nothing before {time}.", time=show_clock(limit.first))
            if clock + minutes > limit.last:
                return _("You wanted nothing after {time}.", time=show_clock(limit.last))
        return ""

    def _near(self, task: Task) -> list[date]:
        """The days that it may go to: its own, and those that are not to have less."""
        return [day for day in self.days if day == task.day or day.weekday() not in self.wish.less]

    def _stay(self, task: Task) -> _Move | None:
        """Leave a task where it is, with its new length; where it cannot, a move."""
        start, minutes = minute_of(task.start), self._minutes(task)
        limit = self._out_of_limits(task.start, minutes)
        objection: str | None = self.board.objection(start, minutes) or limit
        if objection and minutes > task.minutes:
            minutes = task.minutes
            objection = self.board.objection(start, minutes)
        if objection:
            return _Move(task, _("It {objection}.", objection=objection), self._near(task))
        self._put(task, start, minutes, _(_LENGTHS[self.wish.length]) if minutes != task.minutes else "")
        return None

    def _minutes(self, task: Task) -> int:
        factor = {"shorter": LIGHTER, "longer": 1 / LIGHTER}.get(self.wish.length)
        if factor is None:
            return task.minutes
        minutes = round(task.minutes * factor / MARK_MINUTES) * MARK_MINUTES
        return max(SHORTEST_MINUTES, min(minutes, LONGEST_MINUTES, self.calendar.daily_minutes))

    def _move(self, move: _Move) -> None:
        task, minutes = move.task, self._minutes(move.task)
        for day in sorted(move.days, key=lambda day: self._rank(day, task)):
            start = self._start(day, task, minutes)
            if start is not None:
                self._put(task, start, minutes, move.reason)
                return
        if task.day in self.days and self.board.objection(minute_of(task.start), task.minutes) is None:
            none_such = _("No such time is free this week.")
            self._put(task, minute_of(task.start), task.minutes, f"{move.reason} {none_such}")
        else:
            no_other = _("No other time of this week is free for it.")
            self.done.removed.append(Removed(task, f"{move.reason} {no_other}"))

    def _rank(self, day: date, task: Task) -> tuple[bool, int, int, date]:
        """Days that are to have more first, then the nearest, then the emptiest."""
        return day.weekday() not in self.wish.more, abs((day - task.day).days), self.board.load(day), day

    def _start(self, day: date, task: Task, minutes: int) -> int | None:
        """A lawful start on a date that the wish allows, nearest to the task's own time of day."""
        for clock in self._clocks(day, task, minutes):
            start = self.board.nearest(day, minutes, minute_of(wall(self.calendar.zone, day, clock)))
            if start is not None and self._suits(start, minutes):
                return start
        return None

    def _clocks(self, day: date, task: Task, minutes: int) -> Iterator[int]:
        yield _clock(task.start)
        for limit in self.wish.limits_on(day.weekday()):
            yield limit.first
            yield max(0, limit.last - minutes)
        parts = [self.wish.part] if self.wish.part else [part for part in _HOURS if part not in self.wish.avoid]
        for part in parts:
            yield from _STARTS[part]

    def _suits(self, start: int, minutes: int) -> bool:
        moment = moment_of(start, self.calendar.zone)
        clock = _clock(moment)
        if self._out_of_limits(moment, minutes):
            return False
        part = next(part for part, (first, end) in _HOURS.items() if first <= clock < end)
        return part not in self.wish.avoid and self.wish.part in {"", part}

    def _put(self, task: Task, start: int, minutes: int, reason: str) -> None:
        self.board.take(start, minutes, task.description)
        first, last = moment_of(start, self.calendar.zone), moment_of(start + minutes, self.calendar.zone)
        self.done.tasks.append(replace(task, start=first, end=last, reason=reason) if reason else task)


def _within(task: Task, part: str) -> bool:
    first, end = _HOURS[part]
    return first <= _clock(task.start) < end


def _clock(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute
