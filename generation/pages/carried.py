"""The copy of an unsaved plan that a page carries: what was posted counts, what the cache still knows comes second."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils import timezone

from generation import inflight
from generation.pages.result_page import plan_context, result_context
from generation.subjects import shown_copy
from planner.errors import NotFound
from planner.pages.month_page import chosen_view
from planner.services.calendars import asked_calendar
from planner.services.preferences import find_preference
from planner.web.htmx import PersonRequest
from staging.copies import PlanCopy, unseal


def carried_copy(request: PersonRequest, pk: UUID) -> PlanCopy:
    """The generation's plan as the page has it, or as the cache does. Raises NotFound where neither is there."""
    copy = unseal(owner=request.user, text=request.POST.get("copy", ""))
    if copy is not None and copy.origin == pk:
        return copy
    shown = shown_copy(owner=request.user, origin=pk)
    if shown is None:
        raise NotFound
    return shown


def changed_copy(request: PersonRequest, pk: UUID) -> PlanCopy | None:
    """The preview as the person changed it, while the cache knows."""
    sealed = inflight.get_edited(owner=request.user, generation_id=pk)
    return unseal(owner=request.user, text=sealed) if sealed else None


def carried_context(request: PersonRequest, copy: PlanCopy) -> dict[str, Any]:
    """What the result page shows for a copy, with the facts of its generation while they are known."""
    view = chosen_view(request)
    finished = inflight.get(owner=request.user, generation_id=copy.origin)
    if finished is not None:
        return result_context(owner=request.user, result=finished, copy=copy, view=view)
    preference = find_preference(owner=request.user, preference_id=copy.preference_id)
    calendar = asked_calendar(owner=request.user, month=copy.month, preference=preference, now=timezone.now())
    return plan_context(owner=request.user, copy=copy, calendar=calendar, view=view)
