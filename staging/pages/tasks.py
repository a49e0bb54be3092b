"""Single tasks of a draft, known by their number: change and remove."""

from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from planner.domain.month import Month
from planner.errors import InvalidInput
from planner.pages.accounts import form_methods
from planner.pages.forms import TASK_NAMES, TaskForm, focus_first_mistake, show_refusal
from planner.pages.hues import Hues
from planner.pages.kept import keeps_typed
from planner.pages.plan_page import TaskCard, mark_of
from planner.pages.tasks import LOCK_PART, lock_words
from planner.pages.undo import tell_refusal
from planner.web.htmx import PersonRequest, go, render_page, swaps_part
from staging.editing import change_draft_task, draft_sheet, lock_draft_task, remove_draft_task
from staging.pages.drafts import tells_expiry
from staging.pages.marks import meant
from staging.pages.moving import tell_change
from staging.services import live_draft
from staging.sheet import Edited

TASK_PART = "planner/_task_form.html"


@keeps_typed
@tells_expiry
@form_methods
def task(request: PersonRequest, key: str, index: int) -> HttpResponse:
    """The form of one task; its change is taken where the rules allow it."""
    draft = live_draft(owner=request.user, key=key)
    before = draft_sheet(owner=request.user, draft=draft).task(index)
    form = TaskForm(request.POST or None, zone=request.user.zone, month=Month(draft.month_year), task=before)
    edited = _changed(request, key, index, form) if request.method == "POST" and form.is_valid() else None
    if edited is not None:
        tell_change(request, key, _("The task is changed."), edited)
        return go(request, "draft", key)
    focus_first_mistake(form)
    context = {
        "form": form,
        "draft": draft,
        "mark": request.POST.get("mark") or mark_of(before),
        "address": request.path,
        "back": reverse("draft", args=[key]),
        "delete_url": reverse("delete-draft-task", args=[key, index]),
        "places_url": reverse("draft-task-places", args=[key, index]),
    }
    return render_page(request, "staging/task.html", context, part=TASK_PART)


def _changed(request: PersonRequest, key: str, index: int, form: TaskForm) -> Edited | None:
    change, same = form.change(), meant(request)
    try:
        return change_draft_task(owner=request.user, key=key, index=index, same=same, change=change)
    except InvalidInput as refusal:
        show_refusal(form, refusal, TASK_NAMES)
        return None


@tells_expiry
@require_POST
def lock(request: PersonRequest, key: str, index: int) -> HttpResponse:
    """Keep a task where it is (`locked` is sent) when its week is rewritten, or let it go again."""
    locked = bool(request.POST.get("locked"))
    try:
        edited = lock_draft_task(owner=request.user, key=key, index=index, same=meant(request), locked=locked)
    except InvalidInput as refusal:
        tell_refusal(request, refusal)
        return go(request, "draft", key)
    if not swaps_part(request):
        return go(request, f"{reverse('draft', args=[key])}#task-{index}")
    task = edited.step.after
    assert task is not None
    hue = Hues(one.focus_area for one in edited.plan.tasks).of(task.focus_area)
    card = TaskCard(task, hue, edited.index, reverse("draft-task", args=[key, index]), timezone.now())
    return render_page(request, LOCK_PART, {"card": card, "announcement": lock_words(locked=locked)})


@tells_expiry
@require_POST
def remove(request: PersonRequest, key: str, index: int) -> HttpResponse:
    """Take the task out of the draft."""
    try:
        edited = remove_draft_task(owner=request.user, key=key, index=index, same=meant(request))
    except InvalidInput as refusal:
        tell_refusal(request, refusal)
    else:
        tell_change(request, key, _("The task is deleted."), edited)
    return go(request, "draft", key)
