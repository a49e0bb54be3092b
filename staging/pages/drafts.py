"""Drafts: the list, one draft, saving and discarding it. An expired draft's page says what happened."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
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

from planner.domain.month import Month
from planner.errors import Gone, NotFound
from planner.models import User
from planner.pages.forms import TaskForm
from planner.pages.kept import keeps_typed
from planner.pages.month_page import MONTH, WEEK, chosen_view, view_context
from planner.pages.plan_page import plan_page
from planner.services.calendars import asked_calendar
from planner.services.plans import Saved
from planner.web.htmx import PersonRequest, go, render_page, swaps_part
from planner.web.limits import spend
from staging.access import own_draft
from staging.copies import PlanCopy, save_copy, seal, unseal
from staging.discarding import UNDO_TIME, just_discarded, put_away, take_back
from staging.models import PlanStaging
from staging.pages.contents import Contents
from staging.reminders import SOON
from staging.services import draft_plan, live_drafts, open_draft, save_draft

log = logging.getLogger(__name__)
UNDO_MINUTES = int(UNDO_TIME.total_seconds() // 60)


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One draft in the list, with what is inside."""

    draft: PlanStaging
    inside: Contents
    ends_soon: bool

    @classmethod
    def of(cls, row: PlanStaging) -> DraftLine:
        """The line of a draft that was read `with_time_left()`."""
        return cls(row, Contents.of(row.plan_data), row.time_left < SOON)

    @property
    def tasks(self) -> int:
        """How many tasks are inside."""
        return self.inside.tasks

    @property
    def summary(self) -> str:
        """The plan in a sentence."""
        return self.inside.summary


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
    if swaps_part(request):
        return go(request, "draft", key)
    if draft.plan_id is not None:
        return go(request, "plan", draft.plan_id)
    context = {"draft": draft, "sentence": gone.sentence, "was_saved": draft.saved_at is not None}
    return render_page(request, "staging/expired.html", context, status=gone.status)


@require_safe
def drafts(request: PersonRequest) -> HttpResponse:
    """The drafts that wait, those that end first on top, and what was discarded a moment ago."""
    lines = [DraftLine.of(row) for row in live_drafts(owner=request.user)]
    context = {"lines": lines, "discarded": just_discarded(owner=request.user), "undo_minutes": UNDO_MINUTES}
    return render_page(request, "staging/drafts.html", context)


@tells_expiry
@require_safe
def draft(request: PersonRequest, key: str) -> HttpResponse:
    """One draft; opening it is counted."""
    row = open_draft(owner=request.user, key=key)
    if row.saved_at is not None:
        if row.plan_id is None:
            raise Gone(_("The plan saved from this draft was deleted since."))
        return go(request, "plan", row.plan_id)
    context = draft_context(owner=request.user, row=row, view=chosen_view(request))
    return render_page(request, "staging/draft.html", context)


def draft_context(*, owner: User, row: PlanStaging, view: str = WEEK) -> dict[str, Any]:
    """What the page of a draft shows, with a copy of the plan that outlives the draft."""
    plan = draft_plan(draft=row)
    calendar = asked_calendar(owner=owner, month=row.month_year, preference=row.preferences, now=timezone.now())
    base, keys = reverse("add-draft-task", args=[row.staging_key]), range(len(plan.tasks))
    page = plan_page(plan=plan, calendar=calendar, keys=keys, base=base, all_weeks=view == MONTH)
    address = reverse("draft", args=[row.staging_key])
    return view_context(page, view=view, week_start=owner.week_start, address=address) | {
        "draft": row,
        "page": page,
        "add_form": TaskForm(zone=owner.zone, month=Month(row.month_year)),
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
    """Take the draft away; the list of drafts says so, and offers to undo it."""
    count_save(request)
    put_away(owner=request.user, key=key)
    return go(request, "drafts")


@require_POST
def restore(request: PersonRequest, key: str) -> HttpResponse:
    """Undo a discard."""
    count_save(request)
    take_back(owner=request.user, key=key)
    messages.success(request, _("The draft is back."))
    return go(request, "drafts")
