"""The calendar that a plan must fit: a person's profile and what they asked of the month, as values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from planner.domain.calendar import DAILY_MINUTES, Calendar, Complexity, Weekend
from planner.domain.commitments import Commitment, expand, read_commitments
from planner.domain.focus_hours import FocusHours, read_focus_hours
from planner.domain.month import Month
from planner.models import GoalPreference, MonthlyPlan, User
from planner.services.busy_times import busy_of


def month_calendar(
    *,
    owner: User,
    month: Month,
    now: datetime,
    complexity: Complexity = Complexity.BALANCED,
    weekend: Weekend = Weekend.WORK,
    commitments: Sequence[Commitment] = (),
    days_off: Iterable[date] = (),
    focus_hours: Sequence[FocusHours] | None = None,
) -> Calendar:
    """The month on the owner's clocks, in their working hours, around their commitments and imported busy time.

    Without hours by focus area of its own it has the profile's.
    """
    busy = (*expand(commitments, month, owner.zone), *busy_of(owner=owner, month=month))
    return Calendar(
        month=month,
        zone=owner.zone,
        now=now.astimezone(owner.zone),
        working_hours=owner.hours,
        days_off=frozenset(days_off),
        busy=tuple(sorted(busy, key=lambda one: one.start.timestamp())),
        buffer=timedelta(minutes=owner.buffer_minutes),
        weekend=weekend,
        daily_minutes=DAILY_MINUTES[complexity],
        focus_hours=owner.liked_hours if focus_hours is None else tuple(focus_hours),
    )


def asked_calendar(*, owner: User, month: date, preference: GoalPreference | None, now: datetime) -> Calendar:
    """The calendar that a plan of `month` is checked against: its preference's, by the owner's profile of today.

    Where the preference is gone (or none was stored) only the profile and the largest daily amount bind.
    """
    if preference is None:
        return month_calendar(owner=owner, month=Month(month), now=now, complexity=Complexity.AMBITIOUS)
    return month_calendar(
        owner=owner,
        month=Month(month),
        now=now,
        complexity=Complexity(preference.task_complexity),
        weekend=Weekend(preference.weekend_preference),
        commitments=read_commitments(preference.fixed_commitments_json),
        days_off=[date.fromisoformat(day) for day in preference.days_off],
        focus_hours=None if preference.focus_hours is None else read_focus_hours(preference.focus_hours),
    )


def plan_calendar(*, owner: User, plan: MonthlyPlan, now: datetime) -> Calendar:
    """The calendar that a saved plan lives by: what was asked of it, and the days off named since."""
    calendar = asked_calendar(owner=owner, month=plan.month_year, preference=plan.preferences, now=now)
    named = frozenset(date.fromisoformat(day) for day in plan.days_off)
    return replace(calendar, days_off=calendar.days_off | named)
