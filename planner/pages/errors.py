"""The pages' answers where no view could answer: wrong requests, nothing there, our own fault, an old CSRF token."""

from __future__ import annotations

import sys
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import RequestDataTooBig
from django.db import Error as DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from planner.errors import NotFound
from planner.pages.kept import go_on, may_go_on, typed
from planner.web.errors import error_body, error_response, is_api, plain_error


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400, or 413 for more than the site takes."""
    if isinstance(exception, RequestDataTooBig):
        sentence = _("That is more than can be sent at once (1 MB).")
        return plain_error(request, status=413, code="too_large", sentence=sentence)
    return plain_error(request, status=400, code="malformed", sentence=_("This request cannot be understood."))


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403."""
    return plain_error(request, status=403, code="forbidden", sentence=_("You may not do this."))


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404, the same for what never existed and for what belongs to somebody else."""
    return error_response(request, NotFound())


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 while the database is away. Needs neither database nor session."""
    away = isinstance(sys.exc_info()[1], DatabaseError)
    status, code = (503, "unavailable") if away else (500, "server_error")
    sentence = _("This is not available at the moment. Please try again shortly.") if away else _("This was our fault.")
    response: HttpResponse
    if is_api(request):
        response = JsonResponse(error_body(error=sentence, code=code), status=status)
    else:
        page = render_to_string("500.html", {"sentence": sentence, "status": status})
        response = HttpResponse(page, status=status)
    if away:
        response["Retry-After"] = "5"
    return response


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403. A form of ours whose token is out of date keeps what was typed and can be sent again at once."""
    if is_api(request):
        sentence = _("The CSRF token is missing or out of date.")
        return plain_error(request, status=403, code="csrf_failed", sentence=sentence)
    address = request.get_full_path()
    if _from_here(request) and may_go_on(request, address):
        sentence = _("This page was open for a while, so it has to be sent once more. Nothing you typed was lost.")
        return go_on(request, address=address, kept=typed(request), sentence=sentence, status=403)
    sentence = _("This page was open for too long. Go back, load it again and repeat what you did.")
    return plain_error(request, status=403, code="csrf_failed", sentence=sentence)


def _from_here(request: HttpRequest) -> bool:
    """Whether the form was sent by a page of this site; a foreign one must not borrow a fresh token."""
    sender: Any = request.headers.get("Origin") or request.headers.get("Referer") or ""
    return bool(urlsplit(sender).netloc == request.get_host())
