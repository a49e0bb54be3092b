"""The settings' part for hours by focus area."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from generation.pages.focus_hours_forms import ADD_HOURS, REMOVE_HOURS, edited_rows, sent_rows
from generation.pages.settings import show_settings
from planner.pages.forms import focus_first_mistake
from planner.pages.kept import keeps_typed
from planner.services.people import change_profile
from planner.web.htmx import PersonRequest, go


@keeps_typed
@require_POST
def change_focus_hours(request: PersonRequest) -> HttpResponse:
    """Store the rows; or give one row more or less to write in, nothing checked yet."""
    if {ADD_HOURS, REMOVE_HOURS} & request.POST.keys():
        return show_settings(request, focus_rows=edited_rows(request.POST))
    rows = sent_rows(request.POST)
    if not rows.is_valid():
        focus_first_mistake(*rows.forms)
        return show_settings(request, focus_rows=rows)
    change_profile(owner=request.user, changes={"focus_hours": rows.wire})
    messages.success(request, _("Your hours by focus area are saved. Plans made from now on keep to them."))
    return go(request, "settings")
