"""Drafts: the list, one draft, saving and discarding it. An expired draft's page says what happened."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.db import Error as DatabaseError
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from planner.errors import Gone, NotFound
from planner.models import User
from planner.pages.kept import keeps_typed
from planner.pages.plan_page import plan_page
from planner.services.calendars import asked_calendar
from planner.services.plans import Saved
from planner.web.htmx import PersonRequest, go, render_page
from planner.web.limits import spend
from staging.access import own_draft
from staging.copies import PlanCopy, save_copy, seal, unseal
from staging.models import PlanStaging
from staging.services import discard_draft, draft_plan, live_drafts, open_draft, save_draft

log = logging.getLogger(__name__)
SOON = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One draft in the list, with what is inside."""

    draft: PlanStaging
    tasks: int
    summary: str
    ends_soon: bool

    @classmethod
    def of(cls, row: PlanStaging) -> DraftLine:
        """The line of a draft that was read `with_time_left()`; counts tasks without building the plan."""
        weeks = row.plan_data.get("weekly_breakdown", [])
        tasks = sum(len(day) for week in weeks for day in week["daily_tasks"].values())
        return cls(row, tasks, row.plan_data.get("monthly_summary", ""), row.time_left < SOON)


def tells_expiry(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Answers an expired draft's owner with a page that says what happened and how to go on."""

    @wraps(view)
    def told(request: PersonRequest, key: str, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, key, *args, **kwargs)
        except Gone as gone:
            return _expired(request, key, gone)

    return told


def _expired(request: PersonRequest, key: str, gone: Gone) -> HttpResponse:
    draft = own_draft(request.user, key)
    if draft.plan_id is not None:
        return go(request, "plan", draft.plan_id)
    context = {"draft": draft, "sentence": gone.sentence, "was_saved": draft.saved_at is not None}
    return render_page(request, "staging/expired.html", context, status=gone.status)


@require_safe
def drafts(request: PersonRequest) -> HttpResponse:
    """The drafts that wait, those that end first on top."""
    lines = [DraftLine.of(row) for row in live_drafts(owner=request.user)]
    return render_page(request, "staging/drafts.html", {"lines": lines})


@tells_expiry
@require_safe
def draft(request: PersonRequest, key: str) -> HttpResponse:
    """One draft; opening it is counted."""
    row = open_draft(owner=request.user, key=key)
    if row.saved_at is not None:
        if row.plan_id is None:
            raise Gone(_("The plan saved from this draft was deleted since."))
        return go(request, "plan", row.plan_id)
    return render_page(request, "staging/draft.html", draft_context(owner=request.user, row=row))


def draft_context(*, owner: User, row: PlanStaging) -> dict[str, Any]:
    """What the page of a draft shows, with a copy of the plan that outlives the draft."""
    plan = draft_plan(draft=row)
    calendar = asked_calendar(owner=owner, month=row.month_year, preference=row.preferences, now=timezone.now())
    base = f"{reverse('draft', args=[row.staging_key])}tasks/"
    return {
        "draft": row,
        "page": plan_page(plan=plan, calendar=calendar, keys=range(len(plan.tasks)), base=base),
        "lockable": True,
        "ends_soon": row.time_left < SOON,
        "copy": seal(owner=owner, copy=_copy_of(row)),
    }


def _copy_of(row: PlanStaging) -> PlanCopy:
    return PlanCopy(
        plan=draft_plan(draft=row),
        month=row.month_year,
        origin=row.origin,
        preference_id=row.preferences_id,
        latency_ms=row.generation_latency_ms,
    )


def count_save(request: PersonRequest) -> None:
    """Count a save, keep, discard or undo, under the same limit as the API's. Raises TooMany."""
    spend(f"save:{request.user.pk}", settings.SAVE_RATE)


@keeps_typed
@tells_expiry
@require_POST
def save(request: PersonRequest, key: str) -> HttpResponse:
    """Save the draft once; where it is over, the page's own copy is saved, so that nothing is lost."""
    count_save(request)
    try:
        saved = _saved(request, key)
    except DatabaseError:
        log.exception("keeping_failed", extra={"facts": {"step": "save_draft"}})
        messages.error(request, _("The plan could not be saved just now. It is still a draft; try again."))
        return go(request, "draft", key)
    messages.success(request, _("This plan was saved before.") if saved.already_saved else _("The plan is saved."))
    return go(request, "plan", saved.plan.pk)


def _saved(request: PersonRequest, key: str) -> Saved:
    try:
        return save_draft(owner=request.user, key=key)
    except (Gone, NotFound):
        copy = unseal(owner=request.user, text=request.POST.get("copy", ""))
        if copy is None:
            raise
        return save_copy(owner=request.user, copy=copy)


@tells_expiry
@require_POST
def discard(request: PersonRequest, key: str) -> HttpResponse:
    """Remove the draft."""
    count_save(request)
    discard_draft(owner=request.user, key=key)
    messages.success(request, _("The draft is discarded."))
    return go(request, "drafts")
