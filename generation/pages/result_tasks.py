"""Changing a preview before it is saved. The plan travels with the page: each act takes its copy and gives a new one.

While the cache still knows the result the changed copy is kept beside it, so that a reload shows it; afterwards the
answer is the page itself. Nothing of it is ever in the database or in a session (decision 17).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from generation import inflight
from generation.pages.carried import carried_context, carried_copy
from generation.pages.result_page import whereabouts
from planner.domain.month import Month
from planner.errors import InvalidInput, TooLate
from planner.models.plans import GenerationMode
from planner.pages.forms import TASK_NAMES, TaskForm, focus_first_mistake, show_refusal
from planner.pages.kept import keeps_typed
from planner.pages.moving import PLACES_PART, moved_to
from planner.pages.places_page import places_page, target_of
from planner.pages.plan_page import mark_of
from planner.pages.undo import UndoOffer, tell, tell_refusal
from planner.services.preferences import find_preference
from planner.services.undo_store import UNDO_TIME, too_late
from planner.web.htmx import PersonRequest, go, render_page
from staging.copies import PlanCopy, seal
from staging.pages.marks import meant
from staging.pages.moving import element_of
from staging.sheet import Edited, Sheet, add_to, change_in, move_in, remove_from, take_back

Act = Callable[[Sheet], Edited]
RESULT = "generation/result.html"
TASK_PART = "planner/_task_form.html"


def while_preview(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Sends on to where the plan is by now, when another window saved or kept it."""

    @wraps(view)
    def guarded(request: PersonRequest, pk: UUID, **kwargs: Any) -> HttpResponse:
        where = whereabouts(owner=request.user, origin=pk)
        if where.mode == GenerationMode.PREVIEW:
            return view(request, pk, **kwargs)
        messages.error(request, _("This plan was saved in another window. Change it here."))
        return go(request, "plan", where.plan_id) if where.plan_id else go(request, "draft", where.draft_key)

    return guarded


@require_POST
def shown(request: PersonRequest, pk: UUID) -> HttpResponse:
    """The result page again, of the copy that was sent."""
    return _page(request, carried_copy(request, pk))


@keeps_typed
@require_POST
@while_preview
def add(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Add a task where the calendar allows one; a refusal keeps what was typed."""
    copy = carried_copy(request, pk)
    form = TaskForm(request.POST, zone=request.user.zone, month=Month(copy.month))
    if form.is_valid():
        try:
            return _answer(request, copy, add_to(_sheet(request, copy), form.new_task()), _("The task is added."))
        except InvalidInput as refusal:
            show_refusal(form, refusal, TASK_NAMES)
    focus_first_mistake(form)
    return render_page(request, RESULT, carried_context(request, copy) | {"add_form": form})


@require_POST
@while_preview
def task(request: PersonRequest, pk: UUID, index: int) -> HttpResponse:
    """The form of one task."""
    copy = carried_copy(request, pk)
    before = _sheet(request, copy).task(index)
    form = TaskForm(zone=request.user.zone, month=Month(copy.month), task=before)
    return _task_page(request, copy, index, form, mark_of(before))


@keeps_typed
@require_POST
@while_preview
def change(request: PersonRequest, pk: UUID, index: int) -> HttpResponse:
    """Take the change of one task where the rules allow it; a refusal keeps what was typed."""
    copy = carried_copy(request, pk)
    sheet = _sheet(request, copy)
    before = sheet.task(index)
    form = TaskForm(request.POST, zone=request.user.zone, month=Month(copy.month), task=before)
    if form.is_valid():
        try:
            edited = change_in(sheet, index, meant(request), form.change())
            return _answer(request, copy, edited, _("The task is changed."))
        except InvalidInput as refusal:
            show_refusal(form, refusal, TASK_NAMES)
    focus_first_mistake(form)
    return _task_page(request, copy, index, form, request.POST.get("mark") or mark_of(before))


def _task_page(request: PersonRequest, copy: PlanCopy, index: int, form: TaskForm, mark: str) -> HttpResponse:
    context = _carried(request, copy, index, mark) | {
        "form": form,
        "address": reverse("change-result-task", args=[copy.origin, index]),
        "delete_url": reverse("delete-result-task", args=[copy.origin, index]),
    }
    return render_page(request, "generation/result_task.html", context, part=TASK_PART)


def _carried(request: PersonRequest, copy: PlanCopy, index: int, mark: str) -> dict[str, Any]:
    """What the pages of one task carry along."""
    return {
        "copy": request.POST.get("copy") or seal(owner=request.user, copy=copy),
        "mark": mark,
        "month": copy.month,
        "shown_url": reverse("result-shown", args=[copy.origin]),
        "places_url": reverse("result-task-places", args=[copy.origin, index]),
        "move_url": reverse("move-result-task", args=[copy.origin, index]),
    }


@require_POST
@while_preview
def remove(request: PersonRequest, pk: UUID, index: int) -> HttpResponse:
    """Take the task out."""
    copy = carried_copy(request, pk)
    return _do(
        request,
        copy,
        lambda sheet: remove_from(sheet, index, meant(request)),
        _deleted,
    )


@require_POST
@while_preview
def places(request: PersonRequest, pk: UUID, index: int) -> HttpResponse:
    """Where the task may go: a day to choose, then one of its free times."""
    copy = carried_copy(request, pk)
    sheet = _sheet(request, copy)
    one = sheet.task(index)
    page = places_page(
        task=one,
        calendar=sheet.calendar,
        others=sheet.others(index),
        week_start=request.user.week_start,
        chosen=request.POST.get("day", ""),
    )
    context = _carried(request, copy, index, request.POST.get("mark") or mark_of(one)) | {"page": page}
    return render_page(request, "planner/places.html", context, part=PLACES_PART)


@require_POST
@while_preview
def move(request: PersonRequest, pk: UUID, index: int) -> HttpResponse:
    """Put the task on another day or at another time, or say why it may not go there."""
    copy = carried_copy(request, pk)
    return _do(request, copy, lambda sheet: move_in(sheet, index, meant(request), target_of(request)), _moved)


@require_POST
@while_preview
def undo(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Bring back what was before the last change, or say why not."""
    copy = carried_copy(request, pk)
    try:
        edited = _taken_back(_sheet(request, copy), copy)
    except (InvalidInput, TooLate) as refusal:
        tell_refusal(request, refusal)
        return _back(request, copy)
    tell(request, _("Undone."), about=element_of(edited))
    return _back(request, replace(copy, plan=edited.plan, step=None, changed_at=None), element_of(edited))


def _taken_back(sheet: Sheet, copy: PlanCopy) -> Edited:
    if copy.step is None or copy.changed_at is None or timezone.now() - copy.changed_at > UNDO_TIME:
        raise too_late()
    return take_back(sheet, copy.step)


def _deleted(_edited: Edited) -> str:
    return _("The task is deleted.")


def _moved(edited: Edited) -> str:
    assert edited.step.after is not None
    return moved_to(edited.step.after)


def _do(request: PersonRequest, copy: PlanCopy, act: Act, told: Callable[[Edited], str]) -> HttpResponse:
    try:
        edited = act(_sheet(request, copy))
    except InvalidInput as refusal:
        tell_refusal(request, refusal)
        return _back(request, copy)
    return _answer(request, copy, edited, told(edited))


def _answer(request: PersonRequest, copy: PlanCopy, edited: Edited, sentence: str) -> HttpResponse:
    """The changed preview, with an undo of the change."""
    undo_url = reverse("undo-result-change", args=[copy.origin])
    tell(request, sentence, about=element_of(edited), undo=UndoOffer(undo_url, "page-copy"))
    changed = replace(copy, plan=edited.plan, step=edited.step, changed_at=timezone.now())
    return _back(request, changed, element_of(edited))


def _back(request: PersonRequest, copy: PlanCopy, element: str = "") -> HttpResponse:
    """The result's own address while the cache can show the copy there; else the page in the answer itself."""
    sealed = seal(owner=request.user, copy=copy)
    if inflight.put_edited(owner=request.user, generation_id=copy.origin, sealed=sealed):
        address = reverse("result", args=[copy.origin])
        return go(request, f"{address}#{element}" if element else address)
    return _page(request, copy)


def _page(request: PersonRequest, copy: PlanCopy) -> HttpResponse:
    return render_page(request, RESULT, carried_context(request, copy))


def _sheet(request: PersonRequest, copy: PlanCopy) -> Sheet:
    preference = find_preference(owner=request.user, preference_id=copy.preference_id)
    return Sheet(request.user, copy.month, preference, copy.plan)
