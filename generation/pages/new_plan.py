"""New plan: from a few words to a generated month. What was typed stays, whatever happens."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.conf import settings
from django.db import Error as DatabaseError
from django.http import HttpResponse
from django.utils import timezone

from generation import inflight
from generation.live import start
from generation.options import change_options
from generation.pages.carry_over import CARRY, carried_page, carry_over
from generation.pages.focus_hours_forms import ADD_HOURS, REMOVE_HOURS
from generation.pages.live_page import live_context
from generation.pages.new_plan_file import (
    FORGET,
    READ,
    FilePart,
    count_file,
    file_part,
    forgotten_part,
    misfit,
    read_part,
)
from generation.pages.new_plan_page import (
    ADD,
    COPY,
    REMOVE,
    START_EMPTY,
    NewPlanPage,
    again_page,
    edited_rows_page,
    emptied_page,
    empty_page,
    example_page,
    sent_page,
)
from generation.pages.result import show_result
from planner.errors import AlreadyBegun, InvalidInput, TooMany
from planner.pages.accounts import form_methods
from planner.pages.busy_page import FILE
from planner.pages.forms import focus_first_mistake
from planner.pages.kept import keeps_typed
from planner.services.people import adopt_time_zone
from planner.services.preferences import own_preference
from planner.web.htmx import PersonRequest, go, render_page
from planner.web.limits import spend_if_possible

# Buttons that change the form and ask for nothing yet.
EDITS = {ADD, COPY, REMOVE, ADD_HOURS, REMOVE_HOURS, CARRY, READ, FORGET, START_EMPTY}

log = logging.getLogger(__name__)


@keeps_typed
@form_methods
def new_plan(request: PersonRequest) -> HttpResponse:
    """The form; sent, it generates and shows the draft at once, or goes on to a result that is finished."""
    if request.method != "POST":
        return _show(request, _fresh(request))
    if EDITS & request.POST.keys() or FILE in request.FILES:
        return _show(request, _edited(request))
    page = sent_page(request.user, request.POST)
    page.file = file_part(request.user, request.POST)
    page.file.wrong = misfit(request.user, request.POST)
    return _generate(request, page) if page.is_valid() and not page.file.wrong else _show(request, page)


def _edited(request: PersonRequest) -> NewPlanPage:
    """What was typed so far, after a button that only changes the form."""
    if START_EMPTY in request.POST:
        page = emptied_page(request.user, request.POST)
    elif CARRY in request.POST:
        left = carry_over(owner=request.user, now=timezone.now())
        page = carried_page(owner=request.user, data=request.POST, left=left)
    else:
        page = edited_rows_page(request.user, request.POST)
    page.file = _file(request)
    return page


def _file(request: PersonRequest) -> FilePart:
    """A file that was chosen is read, whatever was pressed: it is to be looked at before it counts."""
    if FORGET in request.POST:
        return forgotten_part(request)
    if READ in request.POST or FILE in request.FILES:
        return read_part(request)
    return file_part(request.user, request.POST)


def _fresh(request: PersonRequest) -> NewPlanPage:
    """Empty, with the example, or as an earlier one was sent (`preference`)."""
    if "example" in request.GET:
        return example_page(request.user)
    earlier = request.GET.get("preference", "")
    if earlier.isdecimal() and len(earlier) < 19:
        return again_page(request.user, own_preference(owner=request.user, preference_id=int(earlier)))
    return empty_page(request.user)


def _generate(request: PersonRequest, page: NewPlanPage) -> HttpResponse:
    origin = page.form.origin
    try:
        spend_if_possible(f"generate:{request.user.pk}", settings.GENERATION_RATE)
        _remember(request, page)
        started = start(owner=request.user, request=page.asked(), generation_id=origin)
    except AlreadyBegun:
        return go(request, "result", origin)
    except InvalidInput as refusal:
        page.refuse(refusal)
        return _show(request, page)
    except TooMany as limit:
        return _show(request, page, limit)
    if started.progress and started.calendar:
        context = live_context(generation_id=started.id, progress=started.progress, calendar=started.calendar)
        return render_page(request, "generation/live.html", context)
    if started.result is None or inflight.put(owner=request.user, result=started.result):
        return go(request, "result", origin)
    return show_result(request, started.result)


def _remember(request: PersonRequest, page: NewPlanPage) -> None:
    """The browser's time zone, and the options where they are to be the defaults."""
    data = page.form.cleaned_data
    if zone := data["time_zone"]:
        _attempt("time_zone", lambda: adopt_time_zone(owner=request.user, time_zone=zone))
        timezone.activate(request.user.zone)
    _attempt("calendar_file", lambda: count_file(request.user, request.POST))
    if data["save_as_default"] and data["save_mode"]:
        backup = data["create_staging_backup"]
        changes = {"default_save_mode": data["save_mode"], "auto_create_staging": bool(backup)}
        _attempt("save_as_default", lambda: change_options(owner=request.user, changes=changes))


def _attempt(step: str, act: Callable[[], object]) -> None:
    """A step that no plan depends on: where the database refuses it, go on without."""
    try:
        act()
    except DatabaseError:
        log.exception("step_failed", extra={"facts": {"step": step}})


def _show(request: PersonRequest, page: NewPlanPage, limit: TooMany | None = None) -> HttpResponse:
    focus_first_mistake(*page.forms)
    page.file = page.file or FilePart(request.user)
    context = {"page": page, "form": page.form, "commitments": page.rows, "limit": limit}
    context |= {"left": carry_over(owner=request.user, now=timezone.now()), "carried": CARRY in request.POST}
    response = render_page(request, "generation/new_plan.html", context, status=limit.status if limit else 200)
    if limit is not None:
        response["Retry-After"] = str(limit.retry_after)
    return response
