"""The settings' part for hours by focus area."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from generation.pages.focus_hours_forms import PREFIX, FocusRows, focus_rows, typed_rows
from generation.pages.settings import show_settings
from planner.pages.forms import focus_first_mistake
from planner.pages.kept import keeps_typed
from planner.services.people import change_profile
from planner.web.htmx import PersonRequest, go

ADD, REMOVE = "add_focus", "remove_focus"


@keeps_typed
@require_POST
def change_focus_hours(request: PersonRequest) -> HttpResponse:
    """Store the rows; or give one row more or less to write in, nothing checked yet."""
    rows = _sent(request.POST)
    if ADD in request.POST or REMOVE in request.POST:
        return show_settings(request, focus_rows=_edited(rows, request.POST))
    if not rows.is_valid():
        focus_first_mistake(*rows.forms)
        return show_settings(request, focus_rows=rows)
    change_profile(owner=request.user, changes={"focus_hours": rows.wire})
    messages.success(request, _("Your hours by focus area are saved. Plans made from now on keep to them."))
    return go(request, "settings")


def _sent(data: QueryDict) -> FocusRows:
    if f"{PREFIX}-TOTAL_FORMS" not in data:
        data = data.copy()
        data |= {f"{PREFIX}-TOTAL_FORMS": "0", f"{PREFIX}-INITIAL_FORMS": "0"}
    return focus_rows(data)


def _edited(rows: FocusRows, data: QueryDict) -> FocusRows:
    """What was typed, without the row that is to go; a blank one always follows."""
    gone = data.get(REMOVE, "")
    edited = focus_rows(initial=typed_rows([row for index, row in enumerate(rows.forms) if str(index) != gone]))
    if ADD in data:
        edited.forms[-1].fields["area"].widget.attrs["autofocus"] = True
    return edited
