"""Moving a task of a saved plan, and undoing the last change of one."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from planner.access import own_plan, own_task
from planner.domain.plan_data import Task
from planner.errors import InvalidInput, TooLate
from planner.models import MonthlyPlan, PlanTask
from planner.pages.places_page import places_page, target_of
from planner.pages.undo import UndoOffer, tell, tell_refusal
from planner.services.plan_tasks import move_task, task_surroundings
from planner.services.plans import task_values
from planner.services.undoing import Snapshot, keep_undo, snapshot, undo_change
from planner.web.htmx import PersonRequest, go, own_address, render_page

PLACES_PART = "planner/_places.html"


@require_safe
def places(request: PersonRequest, pk: int, task_pk: int) -> HttpResponse:
    """Where the task may go: a day to choose, then one of its free times."""
    row = own_task(request.user, pk, task_pk)
    plan = row.week.plan
    others, calendar = task_surroundings(owner=request.user, plan=plan, row=row)
    page = places_page(
        task=task_values(row, request.user.zone),
        calendar=calendar,
        others=others,
        week_start=request.user.week_start,
        chosen=request.GET.get("day", ""),
    )
    context = {"page": page, "back": _task_address(row), "back_label": plan.month_year} | _addresses(row)
    return render_page(request, "planner/places.html", context, part=PLACES_PART)


def _addresses(row: PlanTask) -> dict[str, Any]:
    args = [row.week.plan_id, row.pk]
    return {"places_url": reverse("task-places", args=args), "move_url": reverse("move-task", args=args)}


def _task_address(row: PlanTask) -> str:
    return f"{reverse('plan', args=[row.week.plan_id])}#task-{row.pk}"


@require_POST
def move(request: PersonRequest, pk: int, task_pk: int) -> HttpResponse:
    """Put the task on another day or at another time, or say why it may not go there."""
    row = own_task(request.user, pk, task_pk)
    before = snapshot(row)
    try:
        move_task(owner=request.user, plan=row.week.plan, row=row, target=target_of(request))
    except InvalidInput as refusal:
        tell_refusal(request, refusal)
    else:
        told = moved_to(task_values(row, request.user.zone))
        tell_change(request, row.week.plan, told, before=before, after=row)
    return back_to(request, reverse("plan", args=[pk]), f"task-{row.pk}")


def moved_to(task: Task) -> str:
    """Where a task stands now, in words."""
    return _("Moved to %s.") % date_format(task.start, "D j M, H:i")


def tell_change(
    request: PersonRequest, plan: MonthlyPlan, sentence: str, *, before: Snapshot | None, after: PlanTask | None
) -> None:
    """Say what was done to a task, with its undo."""
    token = keep_undo(owner=request.user, plan=plan, before=before, after=after)
    undo = UndoOffer(reverse("undo-change", args=[plan.pk, token])) if token else None
    tell(request, sentence, about=f"task-{after.pk}" if after else "", undo=undo)


@require_POST
def undo(request: PersonRequest, pk: int, token: str) -> HttpResponse:
    """Bring back what was before the last change of a task, or say why not."""
    plan = own_plan(request.user, pk)
    row = None
    try:
        row = undo_change(owner=request.user, plan=plan, token=token)
    except (InvalidInput, TooLate) as refusal:
        tell_refusal(request, refusal)
    else:
        tell(request, _("Undone."), about=f"task-{row.pk}" if row else "")
    return back_to(request, reverse("plan", args=[pk]), f"task-{row.pk}" if row else "")


def back_to(request: PersonRequest, default: str, element: str = "") -> HttpResponse:
    """Back to the page that the form stood on (`next`), at an element of it."""
    wanted = request.POST.get("next", "")
    address = wanted if wanted and own_address(request, wanted) else default
    return go(request, f"{address.partition('#')[0]}#{element}" if element else address)
