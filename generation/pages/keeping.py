"""Keeping a draft longer and taking a save back: both give a draft the time that the person's options say."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from generation.options import stored_options
from planner.access import own_plan
from planner.errors import TooLate
from planner.web.htmx import PersonRequest, SeeOther, go, next_address, swaps_part
from staging.pages.drafts import count_save, tells_expiry
from staging.services import keep_draft, undo_save


@tells_expiry
@require_POST
def keep(request: PersonRequest, key: str) -> HttpResponse:
    """Give a draft its time anew."""
    count_save(request)
    ttl_hours = stored_options(owner=request.user).staging_ttl_hours
    keep_draft(owner=request.user, key=key, ttl_hours=ttl_hours)
    messages.success(request, _("The draft is kept longer."))
    if request.POST.get("next") and not swaps_part(request):
        return SeeOther(next_address(request, "drafts"))
    return go(request, "draft", key)


@require_POST
def take_back(request: PersonRequest, pk: int) -> HttpResponse:
    """Turn a plan that was saved within the last day into a draft again."""
    plan = own_plan(request.user, pk)
    count_save(request)
    ttl_hours = stored_options(owner=request.user).staging_ttl_hours
    try:
        draft = undo_save(owner=request.user, plan=plan, ttl_hours=ttl_hours)
    except TooLate as late:
        messages.error(request, str(late.sentence))
        return go(request, "plan", pk)
    messages.success(request, _("The save is undone. The plan is a draft again."))
    return go(request, "draft", draft.staging_key)
