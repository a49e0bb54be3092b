"""Saved plans as calendar files: one plan to take away, or all active ones for the feed."""

from __future__ import annotations

from django.db.models import prefetch_related_objects
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from planner.ics.writing import Entry, calendar_file
from planner.models import AuditAction, MonthlyPlan, PlanTask, User
from planner.services.audit import record


def export_plan(*, owner: User, plan: MonthlyPlan) -> bytes:
    """The plan as a calendar file, for its owner to take away."""
    record(action=AuditAction.PLAN_EXPORTED, actor=owner, subject=f"plan:{plan.pk}", count=1)
    return plan_calendar(plan=plan)


def plan_calendar(*, plan: MonthlyPlan) -> bytes:
    """The plan as a calendar file."""
    prefetch_related_objects([plan], "weeks__tasks")
    rows = (row for week in plan.weeks.all() for row in week.tasks.all())
    name = _("Plan of %(month)s") % {"month": date_format(plan.month_year, "F Y")}
    return calendar_file(name=name, entries=(_entry(row, plan) for row in rows))


def feed_calendar(*, owner: User) -> bytes:
    """The tasks of all active plans. The same plans give the same bytes."""
    rows = PlanTask.objects.lived_by(owner.pk).select_related("week__plan").order_by("start_time", "id")
    return calendar_file(name=_("Hybrid Planner"), entries=(_entry(row, row.week.plan) for row in rows))


def _entry(row: PlanTask, plan: MonthlyPlan) -> Entry:
    told = [_("Done.")] if row.is_completed else []
    told += [row.scheduling_reason] if row.scheduling_reason else []
    return Entry(
        # The plan's origin tells two installations apart whose tasks have the same number.
        uid=f"task-{row.pk}-{plan.origin.hex}",
        start=row.start_time,
        end=row.end_time,
        title=row.task_description,
        stamp=row.completed_at or plan.save_timestamp,
        description="\n".join(told),
        category=row.focus_area,
    )
