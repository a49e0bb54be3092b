"""The result of a generation: shown while it is fresh; afterwards the way to where the plan is now."""

from __future__ import annotations

import logging
from uuid import UUID

from django.contrib import messages
from django.db import Error as DatabaseError
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from generation import inflight
from generation.access import own_generation
from generation.live import finish_overdue, is_in_time
from generation.models import Generation
from generation.pages.carried import carried_context, carried_copy, changed_copy
from generation.pages.live_page import known_context
from generation.pages.result_page import result_context, whereabouts
from generation.subjects import shown_copy
from generation.types import GenerationResult
from planner.pages.kept import keeps_typed
from planner.pages.month_page import chosen_view
from planner.web.htmx import PersonRequest, go, render_page
from staging.copies import PlanCopy, save_copy
from staging.pages.drafts import count_save

log = logging.getLogger(__name__)


@require_safe
def result(request: PersonRequest, pk: UUID) -> HttpResponse:
    """The result; while it is being written the draft with its progress; afterwards the way to where the plan is."""
    finished = inflight.get(owner=request.user, generation_id=pk)
    if finished is not None:
        return show_result(request, finished)
    row = own_generation(request.user, pk)
    finished = finish_overdue(row) or inflight.get_of_done(row)
    return show_result(request, finished) if finished else _unfinished(request, row)


def show_result(request: PersonRequest, finished: GenerationResult) -> HttpResponse:
    """The page of a finished generation."""
    copy = changed_copy(request, finished.generation_id)
    context = result_context(owner=request.user, result=finished, copy=copy, view=chosen_view(request))
    return render_page(request, "generation/result.html", context)


def _unfinished(request: PersonRequest, row: Generation) -> HttpResponse:
    where = whereabouts(owner=request.user, origin=row.pk)
    if where.plan_id is not None:
        return go(request, "plan", where.plan_id)
    if where.draft_key:
        return go(request, "draft", where.draft_key)
    if row.status != Generation.Status.DONE and is_in_time(row):
        return _live(request, row)
    copy = shown_copy(owner=request.user, origin=row.pk)
    if copy is not None:
        return render_page(request, "generation/result.html", carried_context(request, copy))
    context = {"generation": row, "cut_off": row.status != Generation.Status.DONE}
    return render_page(request, "generation/result_over.html", context, status=410)


def _live(request: PersonRequest, row: Generation) -> HttpResponse:
    """The month as it stands. Without JavaScript the page loads itself again."""
    context = known_context(owner=request.user, row=row)
    if context is not None:
        return render_page(request, "generation/live.html", context)
    response = render_page(request, "generation/result_running.html", status=202)
    response["Refresh"] = "2"
    return response


@require_safe
def follow(request: PersonRequest, pk: UUID) -> HttpResponse:
    """What the open page asks every second: the progress, and the weeks that were finished since it asked last."""
    row = own_generation(request.user, pk)
    context = known_context(owner=request.user, row=row, shown=request.GET.get("shown", ""))
    if row.status == Generation.Status.DONE or context is None or finish_overdue(row):
        return go(request, "result", pk)
    return render_page(request, "generation/_live.html", context)


@require_POST
def stop(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Keep what is there by now; the local planner's weeks stand for the rest."""
    own_generation(request.user, pk)
    inflight.ask_to_stop(owner=request.user, generation_id=pk)
    return go(request, "result", pk)


@keeps_typed
@require_POST
def save_result(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Save the plan from the page's own copy, once; where the database refuses, the plan stays on the page."""
    copy = carried_copy(request, pk)
    count_save(request)
    try:
        saved = save_copy(owner=request.user, copy=copy)
    except DatabaseError:
        log.exception("keeping_failed", extra={"facts": {"step": "save_result", "generation": pk}})
        return _not_saved(request, copy)
    messages.success(request, _("This plan was saved before.") if saved.already_saved else _("The plan is saved."))
    return go(request, "plan", saved.plan.pk)


def _not_saved(request: PersonRequest, copy: PlanCopy) -> HttpResponse:
    """The plan again, with a notice and its Save button."""
    context = carried_context(request, copy) | {"save_error": _("The plan could not be saved just now. Try again.")}
    return render_page(request, "generation/result.html", context, status=503)
