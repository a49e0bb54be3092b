"""Plans for calendar programs: the file of one plan, and the feed of all active ones under its secret address."""

from __future__ import annotations

import hashlib

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from planner.access import own_plan
from planner.env import Rate
from planner.errors import NotFound
from planner.services.exports import export_plan, feed_calendar
from planner.services.feeds import feed_owner
from planner.web.calendar_files import CALENDAR_TYPE, calendar_download
from planner.web.htmx import PersonRequest
from planner.web.limits import client_address, spend

# 256 random bits cannot be guessed; the limit keeps the log and the database quiet.
WRONG_SECRETS = Rate(60, 60)


@require_safe
def plan_file(request: PersonRequest, pk: int) -> HttpResponse:
    """The plan as a calendar file."""
    plan = own_plan(request.user, pk)
    return calendar_download(content=export_plan(owner=request.user, plan=plan), month=plan.month_year)


@login_not_required
@require_safe
def feed(request: HttpRequest, secret: str) -> HttpResponse:
    """All active plans of whoever's secret it is; whoever knows the address needs nothing else."""
    owner = feed_owner(secret)
    if owner is None:
        spend(f"feed:{client_address(request)}", WRONG_SECRETS)
        raise NotFound
    with translation.override(owner.mail_language):
        content = feed_calendar(owner=owner)
    response = HttpResponse(content, content_type=CALENDAR_TYPE)
    response["Cache-Control"] = "private, no-cache"
    etag = response["ETag"] = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    return get_conditional_response(request, etag=etag, response=response) or response
