"""Busy times: upload a calendar file, look at what was read, let it count, remove it."""

from __future__ import annotations

from datetime import date

from django.contrib import messages
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from planner.access import own_calendar_file
from planner.domain.month import Month
from planner.errors import InvalidInput, TooMany
from planner.pages.accounts import form_methods
from planner.pages.busy_page import UploadForm, file_preview, keep_sent_file, ticked
from planner.services.busy_times import files_of, remove_file, use_file
from planner.web.htmx import PersonRequest, go, render_page


@form_methods
def busy_times(request: PersonRequest) -> HttpResponse:
    """All files, and a form for another; sent, it goes on to what was read."""
    form = UploadForm(request.POST or None, today=timezone.now().astimezone(request.user.zone).date())
    if request.method != "POST" or not form.is_valid():
        return _show(request, form)
    month, zone = Month(date.fromisoformat(form.cleaned_data["month"])), form.cleaned_data["time_zone"]
    try:
        file = keep_sent_file(request, owner=request.user, month=month, time_zone=zone)
    except InvalidInput as refusal:
        return _show(request, form, refusal.details["calendar_file"])
    except TooMany as limit:
        response = _show(request, form, [str(limit.sentence)], limit.status)
        response["Retry-After"] = str(limit.retry_after)
        return response
    return go(request, "busy-file", file.pk)


def _show(request: PersonRequest, form: UploadForm, wrong: list[str] | None = None, status: int = 200) -> HttpResponse:
    context = {"form": form, "wrong": wrong or [], "files": files_of(owner=request.user)}
    return render_page(request, "planner/busy_times.html", context, status=status)


@form_methods
def busy_file(request: PersonRequest, pk: int) -> HttpResponse:
    """What was read of a file, each event to be left out or not; sent, it counts."""
    file = own_calendar_file(request.user, pk)
    if request.method == "POST":
        use_file(owner=request.user, file=file, left_out=ticked(request.POST))
        messages.success(request, _("These times now count as busy."))
        return go(request, "busy-times")
    preview = file_preview(owner=request.user, file=file)
    return render_page(request, "planner/busy_file.html", {"preview": preview})


@require_POST
def remove_busy_file(request: PersonRequest, pk: int) -> HttpResponse:
    """Forget a file and its times."""
    remove_file(owner=request.user, file=own_calendar_file(request.user, pk))
    messages.success(request, _("The calendar file is removed. Its times are free again."))
    return go(request, "busy-times")
