"""Where one task may go, as pages show it: the month's days, each with its free starts or the reason why it has none.

The page is a form for people; the same markup tells the script, in data attributes, what to highlight while a task is
moved. Whether a place is lawful is decided by the services alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext as _

from planner.domain.calendar import Calendar
from planner.domain.moving import DayPlaces, Target, day_places
from planner.domain.plan_data import Task
from planner.errors import InvalidInput
from planner.models.people import WeekStart

OFFERED_MINUTES = 15


@dataclass(frozen=True, slots=True)
class DayChoice:
    """One date of the month, with its lawful starts."""

    places: DayPlaces
    chosen: bool
    current: bool

    @property
    def date(self) -> date:
        """The date."""
        return self.places.day

    @property
    def why(self) -> str:
        """Why nothing is free; empty where something is."""
        return self.places.why

    @property
    def starts(self) -> str:
        """For the script: first and last start of each stretch, in minutes of the day (`540-660 780-1215`)."""
        return " ".join(f"{_clock(first)}-{_clock(last)}" for first, last in self.places.stretches)

    @property
    def times(self) -> list[datetime]:
        """The starts that are offered to choose from: the ends of each stretch, and each quarter of an hour between."""
        return list(dict.fromkeys(time for stretch in self.places.stretches for time in _offered(*stretch)))


def _clock(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def _offered(first: datetime, last: datetime) -> Iterator[datetime]:
    yield first
    step = first + timedelta(minutes=OFFERED_MINUTES - first.minute % OFFERED_MINUTES)
    while step < last:
        yield step
        step += timedelta(minutes=OFFERED_MINUTES)
    yield last


@dataclass(frozen=True, slots=True)
class PlacesPage:
    """A month of choices for one task. `blanks` come before the first day in the calendar's first row."""

    task: Task
    days: tuple[DayChoice, ...]
    names: tuple[date, ...]
    blanks: range

    @property
    def chosen(self) -> DayChoice:
        """The date whose times are shown."""
        return next((day for day in self.days if day.chosen), self.days[0])


def places_page(
    *, task: Task, calendar: Calendar, others: Sequence[Task], week_start: str, chosen: str = ""
) -> PlacesPage:
    """The choices for a task among the others. `chosen` is an ISO date; without one, the task's own."""
    found = day_places(task, calendar, others)
    wanted = chosen if any(one.day.isoformat() == chosen for one in found) else task.day.isoformat()
    days = tuple(DayChoice(one, one.day.isoformat() == wanted, one.day == task.day) for one in found)
    first = calendar.month.first
    before = (first.weekday() - first_weekday(week_start)) % 7
    names = tuple(first - timedelta(days=before - offset) for offset in range(7))
    return PlacesPage(task, days, names, range(before))


def first_weekday(week_start: str) -> int:
    """0 for Monday, 6 for Sunday."""
    return 6 if week_start == WeekStart.SUNDAY else 0


class TargetForm(forms.Form):
    """Where a task shall go: a day, and a start where it is to be that very one."""

    day = forms.DateField()
    start = forms.TimeField(required=False)


def target_of(request: HttpRequest) -> Target:
    """The place that was asked for. Raises InvalidInput where there is no day in it."""
    form = TargetForm(request.POST)
    if not form.is_valid():
        raise InvalidInput({"day": [_("Choose a day, and a time such as 09:30.")]})
    start = form.cleaned_data["start"]
    return Target(form.cleaned_data["day"], None if start is None else start.hour * 60 + start.minute)
