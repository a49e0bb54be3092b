"""Single tasks of a saved plan: tick off, add, change, delete."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from planner.access import own_plan, own_task
from planner.domain.month import Month
from planner.errors import InvalidInput
from planner.models import MonthlyPlan, PlanTask
from planner.pages.accounts import form_methods
from planner.pages.forms import TASK_NAMES, TaskForm, focus_first_mistake, show_refusal
from planner.pages.kept import keeps_typed
from planner.pages.month_page import chosen_view
from planner.pages.moving import back_to, tell_change
from planner.pages.plan_page import Progress
from planner.pages.plans import plan_context
from planner.pages.today import due_today, task_cards
from planner.services.plan_tasks import add_task, change_task, lock_task, remove_task, tick_task
from planner.services.plans import task_values
from planner.services.undoing import snapshot
from planner.web.htmx import PersonRequest, SeeOther, go, own_address, render_page, swaps_part

TASK_PART = "planner/_task_form.html"
LOCK_PART = "planner/_locked.html"


@require_POST
def tick(request: PersonRequest, pk: int, task_pk: int) -> HttpResponse:
    """Mark a task as done (`done` is sent) or as open; answers HTMX with the task and the progress around it."""
    row = own_task(request.user, pk, task_pk)
    tick_task(row=row, done=bool(request.POST.get("done")))
    if not swaps_part(request):
        return SeeOther(_back(request, row))
    return render_page(request, "planner/_ticked.html", _ticked(request, row))


def _ticked(request: PersonRequest, row: PlanTask) -> dict[str, Any]:
    plan_progress, week_progress = _progress(row)
    card = task_cards([row], request.user, timezone.now())[0]
    return {
        "card": card,
        "plan": row.week.plan,
        "week": row.week,
        "progress": plan_progress,
        "week_progress": week_progress,
        "next": request.POST.get("next", ""),
        "on_plan": request.POST.get("next", "") in {"", reverse("plan", args=[row.week.plan_id])},
        "day_progress": due_today(owner=request.user, now=timezone.now()),
        "announcement": _("Done.") if row.is_completed else _("Not done."),
    }


def _progress(row: PlanTask) -> tuple[Progress, Progress]:
    """Of the plan and of the task's week, in one query."""
    in_week, done = Q(week_id=row.week_id), Q(is_completed=True)
    counted = PlanTask.objects.filter(week__plan_id=row.week.plan_id).aggregate(
        total=Count("pk"),
        done=Count("pk", filter=done),
        week_total=Count("pk", filter=in_week),
        week_done=Count("pk", filter=in_week & done),
    )
    plan = Progress(counted["done"], counted["total"])
    return plan, Progress(counted["week_done"], counted["week_total"])


def _back(request: PersonRequest, row: PlanTask) -> str:
    """The page that the form stood on, at the task."""
    wanted = request.POST.get("next", "")
    address = wanted if wanted and own_address(request, wanted) else reverse("plan", args=[row.week.plan_id])
    return f"{address.partition('#')[0]}#task-{row.pk}"


@keeps_typed
@require_POST
def add(request: PersonRequest, pk: int) -> HttpResponse:
    """Add a task where the calendar allows one; a refusal keeps what was typed."""
    plan = own_plan(request.user, pk)
    form = TaskForm(request.POST, zone=request.user.zone, month=Month(plan.month_year))
    row = _added(request, plan, form) if form.is_valid() else None
    if row is None:
        focus_first_mistake(form)
        context = plan_context(owner=request.user, row=plan, view=chosen_view(request)) | {"add_form": form}
        return render_page(request, "planner/plan.html", context)
    tell_change(request, plan, _("The task is added."), before=None, after=row)
    return go(request, f"{reverse('plan', args=[pk])}#task-{row.pk}")


def _added(request: PersonRequest, plan: MonthlyPlan, form: TaskForm) -> PlanTask | None:
    try:
        return add_task(owner=request.user, plan=plan, task=form.new_task())
    except InvalidInput as refusal:
        show_refusal(form, refusal, TASK_NAMES)
        return None


@keeps_typed
@form_methods
def task(request: PersonRequest, pk: int, task_pk: int) -> HttpResponse:
    """The form of one task; its change is taken where the rules allow it."""
    row = own_task(request.user, pk, task_pk)
    values, plan, before = task_values(row, request.user.zone), row.week.plan, snapshot(row)
    form = TaskForm(request.POST or None, zone=request.user.zone, month=Month(plan.month_year), task=values)
    if request.method == "POST" and form.is_valid() and _changed(request, row, form):
        tell_change(request, plan, _("The task is changed."), before=before, after=row)
        return go(request, f"{reverse('plan', args=[pk])}#task-{row.pk}")
    focus_first_mistake(form)
    context = {
        "form": form,
        "plan": plan,
        "address": request.path,
        "back": f"{reverse('plan', args=[pk])}#task-{row.pk}",
        "delete_url": reverse("delete-task", args=[pk, row.pk]),
        "places_url": reverse("task-places", args=[pk, row.pk]),
    }
    return render_page(request, "planner/task.html", context, part=TASK_PART)


def _changed(request: PersonRequest, row: PlanTask, form: TaskForm) -> bool:
    try:
        change_task(owner=request.user, plan=row.week.plan, row=row, change=form.change())
    except InvalidInput as refusal:
        show_refusal(form, refusal, TASK_NAMES)
        return False
    return True


@require_POST
def lock(request: PersonRequest, pk: int, task_pk: int) -> HttpResponse:
    """Keep a task where it is (`locked` is sent) when its week is rewritten, or let it go again."""
    row = own_task(request.user, pk, task_pk)
    lock_task(row=row, locked=bool(request.POST.get("locked")))
    if not swaps_part(request):
        return SeeOther(_back(request, row))
    card = task_cards([row], request.user, timezone.now())[0]
    return render_page(request, LOCK_PART, {"card": card, "announcement": lock_words(locked=row.is_locked)})


def lock_words(*, locked: bool) -> str:
    """What was done, for screen readers."""
    return _("Locked. It stays where it is.") if locked else _("Unlocked.")


@require_POST
def remove(request: PersonRequest, pk: int, task_pk: int) -> HttpResponse:
    """Take a task out of its plan."""
    row = own_task(request.user, pk, task_pk)
    before = snapshot(row)
    remove_task(row=row)
    tell_change(request, row.week.plan, _("The task is deleted."), before=before, after=None)
    return back_to(request, reverse("plan", args=[pk]))
