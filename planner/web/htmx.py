"""The pages' side of HTMX: which template answers, where to go next, and what a lost session says."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails

from planner.models import User


class PersonRequest(HttpRequest):
    """A request behind the sign-in: its user is a person of ours."""

    user: User
    htmx: HtmxDetails


class SeeOther(HttpResponseRedirect):
    """After a form was taken: go on with GET."""

    status_code = 303


class SignInRequiredMiddleware(LoginRequiredMiddleware):
    """Sends strangers to the sign-in page, with the way back; an HTMX call makes the browser go there as a whole."""

    def handle_no_permission(self, request: HttpRequest, view_func: Any) -> Any:
        """Django calls this for a request without a session."""
        return ask_to_sign_in(request)


def ask_to_sign_in(request: HttpRequest) -> HttpResponse:
    """The way to the sign-in page: a redirect, or for a part of a page 401 with the address to load."""
    response = redirect_to_login(way_back(request), resolve_url("sign-in"))
    if not swaps_part(request):
        return response
    part = HttpResponse(status=401)
    part["HX-Redirect"] = response["Location"]
    return part


def swaps_part(request: HttpRequest) -> bool:
    """Whether HTMX will swap a part of the page; boosted links and restored history want all of it."""
    htmx: HtmxDetails | None = getattr(request, "htmx", None)
    return bool(htmx) and htmx is not None and not htmx.boosted and not htmx.history_restore_request


def render_page(
    request: HttpRequest, page: str, context: dict[str, Any] | None = None, *, part: str = "", status: int = 200
) -> HttpResponse:
    """The whole page, or `part` (a fragment that the page includes) where HTMX swaps a part."""
    template = part if part and swaps_part(request) else page
    return render(request, template, context, status=status)


def go(request: HttpRequest, to: str, *args: Any) -> HttpResponse:
    """Go to a page (a URL name with its arguments, or an address) after an act."""
    address = resolve_url(to, *args)
    return HttpResponseClientRedirect(address) if swaps_part(request) else SeeOther(address)


def own_address(request: HttpRequest, address: str) -> bool:
    """Whether an address leads into this site and nowhere else."""
    return url_has_allowed_host_and_scheme(
        address, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )


def next_address(request: HttpRequest, default: str) -> str:
    """Where the caller wants to go on (`next`), if that is ours; else the page named `default`."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    return wanted if own_address(request, wanted) else resolve_url(default)


def way_back(request: HttpRequest) -> str:
    """The address to come back to: of the page that was asked for, or of the one that sent the form."""
    if request.method in {"GET", "HEAD"} and not swaps_part(request):
        return request.get_full_path()
    sender = request.headers.get("HX-Current-URL") or request.headers.get("Referer") or ""
    if not own_address(request, sender):
        return resolve_url("today")
    parts = urlsplit(sender)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path
