"""Moving one task: where it may begin, day by day, and the lawful start nearest to what is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from .board import Board
from .calendar import LONGEST_MINUTES, SHORTEST_MINUTES, Calendar
from .plan_data import Task
from .slots import minute_of, moment_of, on_mark, wall
from .words import day_name
from .words import say as _


@dataclass(frozen=True, slots=True)
class Target:
    """Where a task shall go: a date, and minutes after midnight; without these, as near as can be to its own time."""

    day: date
    clock: int | None = None


@dataclass(frozen=True, slots=True)
class DayPlaces:
    """A date with the stretches of lawful starts (first and last one), or the reason why it has none."""

    day: date
    stretches: tuple[tuple[datetime, datetime], ...] = ()
    why: str = ""


class NoPlace(ValueError):
    """The task may not go there; the text is one sentence for a person."""


def day_places(task: Task, calendar: Calendar, others: Sequence[Task]) -> list[DayPlaces]:
    """For each date of the month the lawful starts of a task among the others, from now on."""
    board = Board(calendar, others)
    return [_places_on(board, day, task.minutes) for day in board.days]


def _places_on(board: Board, day: date, minutes: int) -> DayPlaces:
    zone = board.calendar.zone
    stretches = tuple((moment_of(first, zone), moment_of(last, zone)) for first, last in board.starts(day, minutes))
    return DayPlaces(day, stretches, _sentence(board.refusal(day, minutes) or ""))


def start_at(task: Task, target: Target, calendar: Calendar, others: Sequence[Task]) -> datetime:
    """The start that a move gives the task. Raises NoPlace with the reason where it may not go."""
    if not SHORTEST_MINUTES <= task.minutes <= LONGEST_MINUTES:
        least, most = SHORTEST_MINUTES, LONGEST_MINUTES
        raise NoPlace(_("A task must last {least} to {most} minutes.", least=least, most=most))
    board = Board(calendar, others)
    if target.clock is None:
        return _nearest(board, task, target.day)
    start = wall(calendar.zone, target.day, target.clock)
    if not on_mark(start):
        raise NoPlace(_("Tasks start on a 5-minute mark."))
    if objection := board.objection(minute_of(start), task.minutes):
        time, day = f"{start:%H:%M}", day_name(start.date())
        raise NoPlace(_sentence(_("{objection}, at {time} on {day}", objection=objection, time=time, day=day)))
    return start


def _nearest(board: Board, task: Task, day: date) -> datetime:
    if refusal := board.refusal(day, task.minutes):
        raise NoPlace(_sentence(refusal))
    zone = board.calendar.zone
    local = task.start.astimezone(zone)
    wanted = minute_of(wall(zone, day, local.hour * 60 + local.minute))
    start = board.nearest(day, task.minutes, wanted)
    assert start is not None  # no refusal means that there is a start
    return moment_of(start, zone)


def _sentence(reason: str) -> str:
    """Words that follow "it …" as a sentence of their own."""
    return _("It {objection}.", objection=reason) if reason else ""
