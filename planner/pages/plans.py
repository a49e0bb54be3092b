"""The list of saved plans, and one plan: read it, make it active or archive it, delete it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import prefetch_related_objects
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from planner.access import own_plan
from planner.domain.month import Month
from planner.models import MonthlyPlan, User
from planner.pages.forms import TaskForm
from planner.pages.month_page import MONTH, WEEK, chosen_view, view_context
from planner.pages.plan_page import PlanPage, Progress, plan_page
from planner.pages.replan import replan_offer
from planner.services.calendars import plan_calendar
from planner.services.plans import delete_plan, plan_values, set_active
from planner.web.htmx import PersonRequest, go, render_page

PLANS_A_PAGE = 20
# How long the page offers to undo a save; the floor above holds the rule itself.
UNDO_OFFERED = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One saved plan in the list."""

    plan: MonthlyPlan
    progress: Progress

    @classmethod
    def of(cls, row: Any) -> PlanLine:
        """The line of a row that was read `with_progress()`."""
        return cls(row, Progress(row.tasks_done, row.tasks_total))


@require_safe
def plans(request: PersonRequest) -> HttpResponse:
    """All saved plans, newest month first; those that are archived apart, below."""
    rows = MonthlyPlan.objects.owned_by(request.user.pk).with_progress().active_first()
    page = Paginator(rows, PLANS_A_PAGE).get_page(request.GET.get("page"))
    lines = [PlanLine.of(row) for row in page.object_list]
    return render_page(request, "planner/plans.html", {"lines": lines, "pages": page})


@require_safe
def plan(request: PersonRequest, pk: int) -> HttpResponse:
    """One plan, week by week or as a month."""
    row = own_plan(request.user, pk)
    context = plan_context(owner=request.user, row=row, view=chosen_view(request))
    return render_page(request, "planner/plan.html", context)


def plan_context(*, owner: User, row: MonthlyPlan, view: str = WEEK) -> dict[str, Any]:
    """What the page of a saved plan shows."""
    month = Month(row.month_year)
    page = saved_plan_page(owner=owner, row=row, all_weeks=view == MONTH)
    shown = view_context(page, view=view, week_start=owner.week_start, address=reverse("plan", args=[row.pk]))
    return shown | {
        "plan": row,
        "page": page,
        "add_form": TaskForm(zone=owner.zone, month=month),
        "replan": replan_offer(owner=owner, plan=row),
        "lockable": True,
        "can_undo_save": timezone.now() - row.save_timestamp < UNDO_OFFERED,
    }


def saved_plan_page(*, owner: User, row: MonthlyPlan, all_weeks: bool = False) -> PlanPage:
    """The view values of a saved plan, its tasks open to ticks and edits."""
    prefetch_related_objects([row], "weeks__tasks")
    keys = [task.pk for week in row.weeks.all() for task in week.tasks.all()]
    calendar = plan_calendar(owner=owner, plan=row, now=timezone.now())
    values = plan_values(plan=row, zone=owner.zone)
    base = reverse("add-task", args=[row.pk])
    return plan_page(plan=values, calendar=calendar, keys=keys, base=base, all_weeks=all_weeks)


@require_POST
def activate_plan(request: PersonRequest, pk: int) -> HttpResponse:
    """Make it the plan that the month is lived by."""
    row = own_plan(request.user, pk)
    set_active(owner=request.user, plan=row, active=True)
    messages.success(request, _("This is now the plan for the month."))
    return go(request, "plan", pk)


@require_POST
def archive_plan(request: PersonRequest, pk: int) -> HttpResponse:
    """Put it away; it stays under Plans."""
    row = own_plan(request.user, pk)
    set_active(owner=request.user, plan=row, active=False)
    messages.success(request, _("The plan is archived. You can make it active again."))
    return go(request, "plan", pk)


@require_POST
def remove_plan(request: PersonRequest, pk: int) -> HttpResponse:
    """Remove it for good."""
    row = own_plan(request.user, pk)
    delete_plan(owner=request.user, plan=row)
    messages.success(request, _("The plan is deleted."))
    return go(request, "plans")
