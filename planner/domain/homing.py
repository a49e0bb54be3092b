"""Bringing tasks home: into the hours that somebody likes for their focus area, while free time allows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar

from .board import Board, Place
from .calendar import Calendar
from .clock import DAY_MINUTES
from .focus_hours import FocusHours
from .slots import minute_of, moment_of, wall
from .spans import Span, inside
from .words import marked as gettext_noop
from .words import say as _
from .words import short_weekday


class Guest(Protocol):
    """A placed task that may have hours of its own."""

    hours: tuple[FocusHours, ...]
    place: Place | None


G = TypeVar("G", bound=Guest)


def hours_spans(calendar: Calendar, day: date, hours: Sequence[FocusHours]) -> list[Span]:
    """The hours as they fall on a date, in minutes since 1970."""
    falling = [row for row in hours if not row.weekdays or day.weekday() in row.weekdays]
    return sorted(
        (minute_of(wall(calendar.zone, day, row.start)), minute_of(wall(calendar.zone, day, row.end)))
        for row in falling
    )


def is_home(calendar: Calendar, place: Place, hours: Sequence[FocusHours]) -> bool:
    """Whether a place lies in the hours; where there are none, every place does."""
    day = moment_of(place.start, calendar.zone).date()
    return not hours or _holds(hours_spans(calendar, day, hours), place.start, place.minutes)


def _holds(spans: Sequence[Span], start: int, minutes: int) -> bool:
    return any(first <= start and start + minutes <= last for first, last in spans)


def bring_home(guests: Sequence[G], board: Board) -> list[G]:
    """Move tasks into their hours on the same day or, where those are taken, on the nearest day of the week.

    Gives those that moved. What one leaves may be home to another, so it goes on until nothing moves any more.
    """
    moved: list[G] = []
    away = [one for one in guests if one.place and not is_home(board.calendar, one.place, one.hours)]
    while arrived := [one for one in away if _brought(one, board)]:
        moved += arrived
        away = [one for one in away if one not in arrived]
    return moved


def _brought(guest: Guest, board: Board) -> bool:
    assert guest.place is not None
    place = guest.place
    board.lift(place)
    home = home_in_week(board, place, guest.hours)
    guest.place = board.take(place.start if home is None else home, place.minutes, place.title)
    return home is not None


def home_in_week(board: Board, place: Place, hours: Sequence[FocusHours]) -> int | None:
    """A free start in the hours, on the place's own day or the nearest one of its week; None where there is none."""
    month, day = board.calendar.month, board.day_of(place.start)
    for other in board.by_distance(day, month.week_of(day)):
        if month.week_of(other) != month.week_of(day):
            return None
        spans = inside(board.free(other), hours_spans(board.calendar, other, hours))
        start = board.nearest(other, place.minutes, same_clock(board.calendar, place.start, other), among=spans)
        if start is not None:
            return start
    return None


def same_clock(calendar: Calendar, start: int, day: date) -> int:
    """A minute's time of day on another date."""
    local = moment_of(start, calendar.zone)
    return minute_of(wall(calendar.zone, day, (local.hour * 60 + local.minute) % DAY_MINUTES))


def hours_words(hours: Sequence[FocusHours]) -> str:
    """The hours in words that fit into a reason."""
    return "; ".join(row.told for row in hours)[:200]


def away_words(hours: Sequence[FocusHours], start: int, calendar: Calendar, left: str) -> str:
    """Why a task stands outside its hours: Writing usually 09:00 to 12:00; no free time left there …, so 14:00."""
    told, local = hours_words(hours), moment_of(start, calendar.zone)
    when = f"{local:%H:%M}"
    if any(row.weekdays for row in hours):
        when = f"{short_weekday(local.weekday())} {when}"
    return _("{hours}; {left}, so {when}.", hours=f"{told[:1].upper()}{told[1:]}", left=_(left), when=when)


NONE_THIS_WEEK = gettext_noop("no free time left there this week")
