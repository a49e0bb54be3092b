"""Saved plans: saved once per origin, at most one active a month, read back as values."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import IntegrityError, transaction
from django.db.models import Count, Q
from django.utils import timezone

from planner.domain.plan_data import Difficulty, Plan, Task, Week
from planner.models import AuditAction, GoalPreference, MonthlyPlan, PlanTask, PlanWeek, User
from planner.models.plans import GenerationMode
from planner.services.audit import record

# Two saves of different plans for one month at the same moment: the later one archives the earlier and tries again.
SAVE_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a plan comes from: the generation's id, the way it took, its preference and its measured latency."""

    id: UUID
    mode: GenerationMode
    preference: GoalPreference | None = None
    latency_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """The saved plan, and whether it had been saved before under the same origin."""

    plan: MonthlyPlan
    already_saved: bool = False


def save_plan(*, owner: User, plan: Plan, month: date, origin: Origin) -> Saved:
    """Save a plan exactly once per origin and make it the month's active one; the earlier one is archived.

    The unique origin decides between simultaneous saves; all of them get the same plan. Raises `django.db.Error`
    when the database refuses; then nothing was written.
    """
    for attempt in range(1, SAVE_ATTEMPTS + 1):
        try:
            with transaction.atomic():
                return Saved(_insert(owner, plan, month, origin))
        except IntegrityError:
            existing = MonthlyPlan.objects.owned_by(owner.pk).filter(origin=origin.id).first()
            if existing is not None:
                return Saved(existing, already_saved=True)
            if attempt == SAVE_ATTEMPTS:
                raise
    raise AssertionError("unreachable")


def _insert(owner: User, plan: Plan, month: date, origin: Origin) -> MonthlyPlan:
    # One person's saves go one after the other, so that many at once do not fight for the month's active place.
    User.objects.select_for_update(no_key=True).filter(pk=owner.pk).values_list("pk").first()
    replaced = archive_month(owner=owner, month=month)
    row = MonthlyPlan.objects.create(
        user=owner,
        month_year=month,
        monthly_summary=plan.summary,
        origin=origin.id,
        preferences=origin.preference,
        replaced_id=replaced,
        generation_mode=origin.mode,
        save_timestamp=timezone.now(),
        generation_latency_ms=origin.latency_ms,
    )
    weeks = PlanWeek.objects.bulk_create(
        [PlanWeek(plan=row, week=week.number, focus=week.focus, goals=list(week.goals)) for week in plan.weeks]
    )
    PlanTask.objects.bulk_create(
        [task_row(task, week) for week, values in zip(weeks, plan.weeks, strict=True) for task in values.tasks]
    )
    record(action=AuditAction.PLAN_SAVED, actor=owner, subject=f"plan:{row.pk}")
    return row


def task_row(task: Task, week: PlanWeek) -> PlanTask:
    """An unsaved row with a task's values."""
    return PlanTask(
        week=week,
        task_description=task.description,
        focus_area=task.focus_area,
        start_time=task.start,
        end_time=task.end,
        difficulty_level=task.difficulty,
        scheduling_reason=task.reason,
        is_completed=task.is_completed,
        is_edited=task.is_edited,
        is_locked=task.is_locked,
    )


def focus_areas_of(*, plan_ids: Collection[int]) -> dict[int, set[str]]:
    """The focus areas of each of the plans, read in one query."""
    areas: dict[int, set[str]] = {plan_id: set() for plan_id in plan_ids}
    tasks = PlanTask.objects.filter(week__plan_id__in=areas)
    for plan_id, area in tasks.values_list("week__plan_id", "focus_area"):
        areas[plan_id].add(area)
    return areas


def task_values(row: PlanTask, zone: ZoneInfo) -> Task:
    """A task row on the clocks of `zone`."""
    return Task(
        description=row.task_description,
        focus_area=row.focus_area,
        start=row.start_time.astimezone(zone),
        end=row.end_time.astimezone(zone),
        difficulty=Difficulty(row.difficulty_level),
        reason=row.scheduling_reason,
        is_completed=row.is_completed,
        is_edited=row.is_edited,
        is_locked=row.is_locked,
    )


def plan_values(*, plan: MonthlyPlan, zone: ZoneInfo) -> Plan:
    """A saved plan as values, ticks included. Read it `with_content()` first."""
    weeks = tuple(
        Week(week.week, week.focus, tuple(week.goals), tuple(task_values(task, zone) for task in week.tasks.all()))
        for week in plan.weeks.all()
    )
    return Plan(plan.monthly_summary, tuple(week for week in weeks if week.tasks))


def archive_month(*, owner: User, month: date) -> int | None:
    """Archive the month's active plan, if any; gives its id."""
    active = MonthlyPlan.objects.owned_by(owner.pk).active().filter(month_year=month)
    plan_id: int | None = active.values_list("pk", flat=True).first()
    if plan_id is not None:
        active.update(is_active=False, updated_at=timezone.now())
    return plan_id


def set_active(*, owner: User, plan: MonthlyPlan, active: bool) -> None:
    """Make a plan the active one of its month, or archive it."""
    if plan.is_active == active:
        return
    with transaction.atomic():
        if active:
            archive_month(owner=owner, month=plan.month_year)
        plan.is_active = active
        plan.save(update_fields=["is_active", "updated_at"])
        action = AuditAction.PLAN_ACTIVATED if active else AuditAction.PLAN_ARCHIVED
        record(action=action, actor=owner, subject=f"plan:{plan.pk}")


def delete_plan(*, owner: User, plan: MonthlyPlan) -> None:
    """Remove a plan for good, with its weeks and tasks."""
    with transaction.atomic():
        record(action=AuditAction.PLAN_DELETED, actor=owner, subject=f"plan:{plan.pk}")
        plan.delete()


def completion_by_month(*, owner: User, now: datetime) -> list[tuple[date, int, int]]:
    """(month, done, due) of each active plan with tasks due before `now`, newest first. One query."""
    rows = (
        PlanTask.objects.lived_by(owner.pk)
        .due(now)
        .values_list("week__plan__month_year")
        .annotate(done=Count("pk", filter=Q(is_completed=True)), due=Count("pk"))
        .order_by("-week__plan__month_year")
    )
    return list(rows)
