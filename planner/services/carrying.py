"""What a month left unfinished, for the plan after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.plan_data import Task
from planner.models import GoalPreference, MonthlyPlan, PlanTask, User
from planner.services.plans import task_values


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The tasks of a month's active plan whose time is over and that are not done, and what was asked of that month."""

    month: date
    tasks: tuple[Task, ...] = ()
    preference: GoalPreference | None = None


def unfinished(*, owner: User, month: date, now: datetime) -> Unfinished:
    """By their time; without tasks where there is no plan or nothing was missed."""
    plans = MonthlyPlan.objects.owned_by(owner.pk).active().select_related("preferences")
    plan = plans.filter(month_year=month).first()
    if plan is None:
        return Unfinished(month)
    rows = PlanTask.objects.filter(week__plan=plan).overdue(now).order_by("start_time", "id")
    return Unfinished(month, tuple(task_values(row, owner.zone) for row in rows), plan.preferences)
