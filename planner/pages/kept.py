"""Nothing typed is lost: a form that came without a session, or with an old CSRF token, is carried on.

What was typed stays in the page, as one hidden field, and nowhere else: not in a session, not in the database. After
signing in the person sends it again with one press of a button.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _

from planner.pages.forms import SignInForm
from planner.web.htmx import ask_to_sign_in, own_address, swaps_part

View = Callable[..., HttpResponse]
# Never carried: the token of the old page.
_LEFT_OUT = ("csrfmiddlewaretoken",)


def keeps_typed(view: Callable[..., HttpResponse]) -> View:
    """Marks a view whose form outlives a lost session: strangers get the sign-in page with what they typed inside."""

    @login_not_required
    @wraps(view)
    def guarded(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.user.is_authenticated:
            return view(request, *args, **kwargs)
        if request.method == "POST" and not swaps_part(request):
            return _sign_in_first(request)
        return ask_to_sign_in(request)

    guarded.keeps_typed = True  # type: ignore[attr-defined]
    return guarded


def typed(request: HttpRequest) -> str:
    """All fields of the posted form as one string."""
    fields = request.POST.copy()
    for name in _LEFT_OUT:
        fields.pop(name, None)
    return fields.urlencode()


def _sign_in_first(request: HttpRequest) -> HttpResponse:
    context = {"form": SignInForm(request), "next": request.get_full_path(), "kept": typed(request)}
    # HTMX shows no 401 of a boosted form; a browser does.
    return render(request, "registration/sign_in.html", context, status=200 if request.htmx else 401)  # type: ignore[attr-defined]


def may_go_on(request: HttpRequest, address: str) -> bool:
    """Whether what was typed may be sent on to an address: only to one of our views that keep it."""
    if not own_address(request, address):
        return False
    try:
        match = resolve(address.partition("?")[0])
    except Resolver404:
        return False
    return getattr(match.func, "keeps_typed", False)


def go_on(request: HttpRequest, *, address: str, kept: str, sentence: str, status: int = 200) -> HttpResponse:
    """The page with one button that sends what was typed again, under the person's session of now."""
    fields = [(name, value) for name, values in QueryDict(kept).lists() for value in values]
    shown = [value for name, value in fields if name == "goals_text"]
    context = {"action": address, "fields": fields, "shown": "".join(shown[:1]), "sentence": sentence}
    return render(request, "go_on.html", context, status=status)


def signed_in_again(request: HttpRequest, *, address: str, kept: str) -> HttpResponse:
    """What follows a sign-in that carried a form."""
    return go_on(request, address=address, kept=kept, sentence=_("You are signed in. Nothing you typed was lost."))
