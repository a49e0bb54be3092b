"""Moving a task of a draft, adding one, and undoing the last change."""

from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from planner.domain.month import Month
from planner.errors import InvalidInput, TooLate
from planner.pages.forms import TASK_NAMES, TaskForm, focus_first_mistake, show_refusal
from planner.pages.kept import keeps_typed
from planner.pages.month_page import chosen_view
from planner.pages.moving import PLACES_PART, back_to, moved_to
from planner.pages.places_page import places_page, target_of
from planner.pages.plan_page import mark_of
from planner.pages.undo import UndoOffer, tell, tell_refusal
from planner.web.htmx import PersonRequest, render_page
from staging.editing import (
    add_draft_task,
    draft_sheet,
    keep_draft_undo,
    move_draft_task,
    undo_draft_change,
)
from staging.pages.drafts import draft_context, tells_expiry
from staging.pages.marks import meant
from staging.services import live_draft
from staging.sheet import Edited


@tells_expiry
@require_safe
def places(request: PersonRequest, key: str, index: int) -> HttpResponse:
    """Where the task may go: a day to choose, then one of its free times."""
    sheet = draft_sheet(owner=request.user, draft=live_draft(owner=request.user, key=key))
    task = sheet.task(index)
    page = places_page(
        task=task,
        calendar=sheet.calendar,
        others=sheet.others(index),
        week_start=request.user.week_start,
        chosen=request.GET.get("day", ""),
    )
    context = {
        "page": page,
        "mark": request.GET.get("mark") or mark_of(task),
        "back": f"{reverse('draft', args=[key])}#task-{index}",
        "back_label": sheet.month,
        "places_url": request.path,
        "move_url": reverse("move-draft-task", args=[key, index]),
    }
    return render_page(request, "planner/places.html", context, part=PLACES_PART)


@tells_expiry
@require_POST
def move(request: PersonRequest, key: str, index: int) -> HttpResponse:
    """Put the task on another day or at another time, or say why it may not go there."""
    element = f"task-{index}"
    try:
        target = target_of(request)
        edited = move_draft_task(owner=request.user, key=key, index=index, same=meant(request), target=target)
    except InvalidInput as refusal:
        tell_refusal(request, refusal)
    else:
        assert edited.step.after is not None
        tell_change(request, key, moved_to(edited.step.after), edited)
        element = element_of(edited)
    return back_to(request, reverse("draft", args=[key]), element)


def element_of(edited: Edited) -> str:
    """The id of the task's element after an act; empty where the task is gone."""
    return "" if edited.index is None else f"task-{edited.index}"


def tell_change(request: PersonRequest, key: str, sentence: str, edited: Edited) -> None:
    """Say what was done to a task, with its undo."""
    token = keep_draft_undo(owner=request.user, key=key, edited=edited)
    undo = UndoOffer(reverse("undo-draft-change", args=[key, token])) if token else None
    tell(request, sentence, about=element_of(edited), undo=undo)


@keeps_typed
@tells_expiry
@require_POST
def add(request: PersonRequest, key: str) -> HttpResponse:
    """Add a task where the calendar allows one; a refusal keeps what was typed."""
    draft = live_draft(owner=request.user, key=key)
    form = TaskForm(request.POST, zone=request.user.zone, month=Month(draft.month_year))
    edited = _added(request, key, form) if form.is_valid() else None
    if edited is not None:
        tell_change(request, key, _("The task is added."), edited)
        return back_to(request, reverse("draft", args=[key]), element_of(edited))
    focus_first_mistake(form)
    context = draft_context(owner=request.user, row=draft, view=chosen_view(request)) | {"add_form": form}
    return render_page(request, "staging/draft.html", context)


def _added(request: PersonRequest, key: str, form: TaskForm) -> Edited | None:
    try:
        return add_draft_task(owner=request.user, key=key, task=form.new_task())
    except InvalidInput as refusal:
        show_refusal(form, refusal, TASK_NAMES)
        return None


@tells_expiry
@require_POST
def undo(request: PersonRequest, key: str, token: str) -> HttpResponse:
    """Bring back what was before the last change of a task, or say why not."""
    element = ""
    try:
        element = element_of(undo_draft_change(owner=request.user, key=key, token=token))
    except (InvalidInput, TooLate) as refusal:
        tell_refusal(request, refusal)
    else:
        tell(request, _("Undone."), about=element)
    return back_to(request, reverse("draft", args=[key]), element)
