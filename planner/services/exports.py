"""Saved plans as calendar files: one plan to take away, or all active ones for the feed."""

from __future__ import annotations

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
    rows = PlanTask.objects.filter(week__plan=plan).select_related("week__plan")
    name = _("Plan of %(month)s") % {"month": f"{plan.month_year:%B %Y}"}
    return calendar_file(name=name, entries=map(_entry, rows))


def feed_calendar(*, owner: User) -> bytes:
    """The tasks of all active plans. The same plans give the same bytes."""
    rows = PlanTask.objects.lived_by(owner.pk).select_related("week__plan").order_by("start_time", "id")
    return calendar_file(name=_("Hybrid Planner"), entries=map(_entry, rows))


def _entry(row: PlanTask) -> Entry:
    plan = row.week.plan
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
