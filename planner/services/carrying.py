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
    return Unfinished(month, unfinished_in(owner=owner, plan=plan, now=now), plan.preferences)


def unfinished_in(*, owner: User, plan: MonthlyPlan, now: datetime) -> tuple[Task, ...]:
    """The tasks of a plan whose time is over and that are not done, by their time."""
    rows = PlanTask.objects.filter(week__plan=plan).overdue(now).order_by("start_time", "id")
    return tuple(task_values(row, owner.zone) for row in rows)
