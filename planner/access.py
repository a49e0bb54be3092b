"""Whose row it is: the first line of every view. Unknown, ill-formed and foreign ids get the same NotFound."""

from __future__ import annotations

from planner.errors import NotFound
from planner.models import CalendarFile, MonthlyPlan, PlanTask, User

LARGEST_ID = 2**63 - 1


def own_plan(user: User, plan_id: int) -> MonthlyPlan:
    """The user's plan with its preference, or NotFound."""
    plan = None
    if plan_id <= LARGEST_ID:
        plan = MonthlyPlan.objects.owned_by(user.pk).select_related("preferences").filter(pk=plan_id).first()
    if plan is None:
        raise NotFound
    return plan


def own_task(user: User, plan_id: int, task_id: int) -> PlanTask:
    """The task of the user's plan, with week and plan, or NotFound."""
    task = None
    if max(plan_id, task_id) <= LARGEST_ID:
        task = (
            PlanTask.objects.select_related("week__plan__preferences")
            .filter(pk=task_id, week__plan_id=plan_id, week__plan__user_id=user.pk)
            .first()
        )
    if task is None:
        raise NotFound
    return task


def own_calendar_file(user: User, file_id: int) -> CalendarFile:
    """The user's calendar file, or NotFound."""
    file = CalendarFile.objects.owned_by(user.pk).filter(pk=file_id).first() if file_id <= LARGEST_ID else None
    if file is None:
        raise NotFound
    return file
