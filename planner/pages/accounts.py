"""Signing up, in and out, and changing the password. Every place that checks a password is limited."""

from __future__ import annotations

import hashlib

from django.conf import settings
from django.contrib.auth import login, logout, update_session_auth_hash
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.forms import PasswordChangeForm
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from planner.env import Rate
from planner.errors import TooMany
from planner.pages.forms import SignInForm, SignUpForm
from planner.pages.kept import may_go_on, signed_in_again
from planner.web.htmx import PersonRequest, SeeOther, next_address
from planner.web.limits import client_address, give_back, spend

# Many people may share one network; a single one may not try passwords for all of them.
NETWORK_FACTOR = 5
form_methods = require_http_methods(["GET", "HEAD", "POST"])


@login_not_required
@sensitive_post_parameters()
@form_methods
def sign_in(request: HttpRequest) -> HttpResponse:
    """Sign in and go on to where the person was, with what they had typed there."""
    if request.user.is_authenticated:
        return _go_on(request)
    form = SignInForm(request, request.POST or None)
    try:
        if request.method == "POST" and _signed_in(request, form):
            return _go_on(request)
    except TooMany as limit:
        # A fresh form: rendering the bound one would check the password after all.
        blank = SignInForm(request, initial={"username": request.POST.get("username", "")})
        return _limited(_sign_in_page(request, blank, limit), limit)
    return _sign_in_page(request, form)


def _signed_in(request: HttpRequest, form: SignInForm) -> bool:
    """Check the password. Each try is counted before it is checked, so that tries at once cannot pass together."""
    keys = _sign_in_keys(request, request.POST.get("username", ""))
    for key, rate in keys:
        spend(key, rate)
    if not form.is_valid():
        return False
    for key, _rate in keys:
        give_back(key)
    login(request, form.get_user())
    return True


def _sign_in_keys(request: HttpRequest, username: str) -> list[tuple[str, Rate]]:
    network, rate = client_address(request), settings.SIGN_IN_RATE
    name = hashlib.sha256(username.lower().encode()).hexdigest()[:32]
    wide = Rate(rate.count * NETWORK_FACTOR, rate.seconds)
    return [(f"sign-in:{network}:{name}", rate), (f"sign-in:{network}", wide)]


def _sign_in_page(request: HttpRequest, form: SignInForm, limit: TooMany | None = None) -> HttpResponse:
    context = {
        "form": form,
        "next": request.POST.get("next") or request.GET.get("next") or "",
        "kept": request.POST.get("kept", ""),
        "limit": limit,
        "sign_up_open": settings.SIGN_UP == "open",
    }
    return render(request, "registration/sign_in.html", context)


def _go_on(request: HttpRequest) -> HttpResponse:
    address, kept = next_address(request, "today"), request.POST.get("kept", "")
    if kept and may_go_on(request, address):
        return signed_in_again(request, address=address, kept=kept)
    return SeeOther(address)


def _limited(response: HttpResponse, limit: TooMany) -> HttpResponse:
    response.status_code = limit.status
    response["Retry-After"] = str(limit.retry_after)
    return response


@login_not_required
@require_safe
def staff_door(request: HttpRequest) -> HttpResponse:
    """In the place of the admin's own sign-in page, which has no limits: ours, or a no for who is signed in."""
    if request.user.is_authenticated:
        raise PermissionDenied
    return redirect_to_login(request.GET.get("next") or resolve_url("admin:index"), resolve_url("sign-in"))


@login_not_required
@sensitive_post_parameters()
@form_methods
def sign_up(request: HttpRequest) -> HttpResponse:
    """Make an account, sign in and start the first plan."""
    if request.user.is_authenticated:
        return SeeOther(next_address(request, "today"))
    if settings.SIGN_UP != "open":
        return render(request, "registration/sign_up.html", {"closed": True}, status=403)
    form = SignUpForm(request.POST or None)
    try:
        if request.method == "POST" and form.is_valid():
            return _welcome(request, form)
    except IntegrityError:
        form.add_error("username", _("This name was taken a moment ago."))
    except TooMany as limit:
        return _limited(render(request, "registration/sign_up.html", {"form": form, "limit": limit}), limit)
    return render(request, "registration/sign_up.html", {"form": form})


def _welcome(request: HttpRequest, form: SignUpForm) -> HttpResponse:
    spend(f"sign-up:{client_address(request)}", settings.SIGN_UP_RATE)
    with transaction.atomic():
        user = form.save()
    login(request, user)
    return SeeOther(next_address(request, "new-plan"))


@login_not_required
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session."""
    logout(request)
    return SeeOther(next_address(request, "sign-in"))


@sensitive_post_parameters()
@form_methods
def password_change(request: PersonRequest) -> HttpResponse:
    """Change the password; the session stays, all other sessions end."""
    form: PasswordChangeForm = PasswordChangeForm(request.user, request.POST or None)
    try:
        if request.method == "POST" and _checked(request, form):
            user = form.save(commit=False)
            # Only the password: a whole row written now would bring an account back that was deleted meanwhile.
            user.save(update_fields=["password"])
            update_session_auth_hash(request, user)
            return SeeOther(next_address(request, "password-change-done"))
    except TooMany as limit:
        blank: PasswordChangeForm = PasswordChangeForm(request.user)
        return _limited(render(request, "registration/password_change.html", {"form": blank, "limit": limit}), limit)
    return render(request, "registration/password_change.html", {"form": form})


def _checked(request: PersonRequest, form: Form) -> bool:
    """Guessing the old password from an open session is limited like signing in."""
    key = f"password:{request.user.pk}"
    spend(key, settings.SIGN_IN_RATE)
    if form.is_valid():
        give_back(key)
        return True
    if "old_password" not in form.errors:
        give_back(key)
    return False


@require_safe
def password_change_done(request: PersonRequest) -> HttpResponse:
    """Says that it worked."""
    return render(request, "registration/password_change_done.html")
