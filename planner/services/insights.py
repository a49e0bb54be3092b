"""What a person has done of what was due: their active plans, read once for pages, API and decision alike."""

from __future__ import annotations

from datetime import date, datetime

from planner.domain.insights import MONTHS_SHOWN, DueTask, Insights, MonthShare, insights_of
from planner.domain.month import Month
from planner.models import PlanTask, User
from planner.services.plans import completion_by_month


def history(*, owner: User, now: datetime) -> list[MonthShare]:
    """The share done of each active plan with tasks due before `now`, newest month first. One query."""
    rows = completion_by_month(owner=owner, now=now)
    return [MonthShare(month.isoformat(), done, due, month) for month, done, due in rows]


def insights(*, owner: User, now: datetime) -> Insights:
    """The last twelve months of active plans. Two queries; areas are encrypted, so they are grouped here."""
    today = now.astimezone(owner.zone).date()
    since = Month.of(today).shift(1 - MONTHS_SHOWN).first
    return insights_of(
        history=history(owner=owner, now=now),
        tasks=_due_tasks(owner=owner, since=since, now=now),
        since=since,
        today=today,
    )


def _due_tasks(*, owner: User, since: date, now: datetime) -> list[DueTask]:
    rows = (
        PlanTask.objects.lived_by(owner.pk)
        .due(now)
        .filter(week__plan__month_year__gte=since)
        .values_list("start_time", "focus_area", "difficulty_level", "is_completed")
    )
    return [DueTask(start.astimezone(owner.zone).date(), *facts) for start, *facts in rows]
