"""Settings: options, clock and hours, details, API tokens, calendar feed; each part is a form of its own address."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from generation.models import SaveMode
from generation.options import change_options, stored_options
from generation.pages.focus_hours_forms import focus_rows
from generation.pages.forms import ClockForm, OptionsForm, PersonForm, TokenForm
from generation.pages.outlook import context_of, mode_lines
from generation.quota import quota_of
from generation.writing import has_model
from planner.errors import NotFound
from planner.pages.forms import focus_first_mistake
from planner.pages.kept import keeps_typed
from planner.services.feeds import feed_of, make_feed, revoke_feed
from planner.services.people import (
    MOST_TOKENS,
    PERSON_FIELDS,
    PROFILE_FIELDS,
    change_profile,
    make_token,
    revoke_token,
)
from planner.web.htmx import PersonRequest, SeeOther, go, next_address, render_page, swaps_part
from planner.web.language import speak_to

ALWAYS_PART = "generation/_always_set.html"


@require_safe
def settings_page(request: PersonRequest) -> HttpResponse:
    """All settings."""
    return show_settings(request)


def show_settings(request: PersonRequest, **changed: Any) -> HttpResponse:
    """The page; `changed` holds the form that was sent, with its mistakes, or a secret to be shown once."""
    owner = request.user
    row = stored_options(owner=owner)
    quota = quota_of(owner=owner, options=row, now=timezone.now())
    context = {
        "options_form": OptionsForm.of(row),
        "clock_form": ClockForm(owner=owner),
        "person_form": PersonForm.of(owner),
        "focus_rows": focus_rows(initial=owner.focus_hours),
        "token_form": TokenForm(),
        "tokens": list(owner.api_tokens.all()),
        "feed": feed_of(owner=owner),
        "quota": quota,
        "has_model": has_model(),
        "modes": mode_lines(row, context_of(owner=owner, quota=quota)),
    }
    focus_first_mistake(*(form for form in changed.values() if isinstance(form, BaseForm)))
    return render_page(request, "generation/settings.html", context | changed)


@keeps_typed
@require_POST
def change_generation_options(request: PersonRequest) -> HttpResponse:
    """Store the generation options."""
    form = OptionsForm.of(stored_options(owner=request.user), request.POST)
    if not form.is_valid():
        return show_settings(request, options_form=form)
    change_options(owner=request.user, changes=form.cleaned_data)
    messages.success(request, _("Your options are saved."))
    return go(request, "settings")


@keeps_typed
@require_POST
def change_clock(request: PersonRequest) -> HttpResponse:
    """Store time zone, week start, buffer and working hours."""
    form = ClockForm(request.POST, owner=request.user)
    if not form.is_valid():
        return show_settings(request, clock_form=form)
    changes = {name: form.cleaned_data[name] for name in PROFILE_FIELDS if name in form.cleaned_data}
    change_profile(owner=request.user, changes=changes)
    messages.success(request, _("Your time zone and hours are saved."))
    return go(request, "settings")


@keeps_typed
@require_POST
def change_person(request: PersonRequest) -> HttpResponse:
    """Store the e-mail address, the language and whether single keys act."""
    form = PersonForm(request.POST)
    if not form.is_valid():
        return show_settings(request, person_form=form)
    change_profile(owner=request.user, changes={name: form.cleaned_data[name] for name in PERSON_FIELDS})
    speak_to(request.user, request)
    messages.success(request, _("Your account's details are saved."))
    return go(request, "settings")


@require_POST
def make_api_token(request: PersonRequest) -> HttpResponse:
    """Make a token; it is in this answer and nowhere else."""
    form = TokenForm(request.POST)
    if form.is_valid() and request.user.api_tokens.count() >= MOST_TOKENS:
        form.add_error("name", _("You have as many tokens as there can be. Revoke one first."))
    if not form.is_valid():
        return show_settings(request, token_form=form)
    token = make_token(owner=request.user, name=form.cleaned_data["name"])
    return show_settings(request, new_token=token)


@require_POST
def revoke_api_token(request: PersonRequest, pk: int) -> HttpResponse:
    """Revoke a token at once."""
    if not revoke_token(owner=request.user, token_id=pk):
        raise NotFound
    messages.success(request, _("The token is revoked."))
    return go(request, "settings")


@require_POST
def make_calendar_feed(request: PersonRequest) -> HttpResponse:
    """Make the feed's address, or a new one; it is in this answer and nowhere else."""
    secret = make_feed(owner=request.user)
    return show_settings(request, new_feed=request.build_absolute_uri(reverse("feed", args=[secret])))


@require_POST
def revoke_calendar_feed(request: PersonRequest) -> HttpResponse:
    """Switch the feed off at once."""
    if not revoke_feed(owner=request.user):
        raise NotFound
    messages.success(request, _("The calendar feed is switched off. Its address leads nowhere now."))
    return go(request, "settings")


@require_POST
def always(request: PersonRequest) -> HttpResponse:
    """Make what was done with one plan the default for all."""
    mode = request.POST.get("mode", "")
    if mode not in SaveMode.values:
        raise NotFound
    change_options(owner=request.user, changes={"default_save_mode": mode})
    label = SaveMode(mode).label
    sentence = _("From now on: %s. You can change it in Settings.") % label
    if swaps_part(request):
        return render_page(request, ALWAYS_PART, {"sentence": sentence})
    messages.success(request, sentence)
    return SeeOther(next_address(request, "settings"))
