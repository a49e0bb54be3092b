"""One answer for each error: JSON below /api, a page elsewhere, a bare status for HTMX where nothing may be swapped."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from planner.errors import InvalidInput, PlannerError, TooMany
from planner.web.htmx import swaps_part

API_PREFIX = "/api/"


def error_body(*, error: str, code: str, details: Any = None) -> dict[str, Any]:
    """The one JSON shape of all errors (product rule 8)."""
    body = {"success": False, "error": str(error), "code": code}
    return body | {"details": details} if details else body


def is_api(request: HttpRequest) -> bool:
    """Whether the caller is an integration, which never gets an HTML page."""
    return request.path.startswith(API_PREFIX)


def plain_error(request: HttpRequest, *, status: int, code: str, sentence: str, details: Any = None) -> HttpResponse:
    """An error in the face's own form."""
    if is_api(request):
        # Compact, as the API's own answers: an address outside every route looks like an unknown row.
        body = error_body(error=sentence, code=code, details=details)
        return JsonResponse(body, status=status, json_dumps_params={"separators": (",", ":")})
    if swaps_part(request):
        return _told(status, sentence)
    template = f"{status}.html" if status in {400, 403, 404, 410, 413, 429} else "400.html"
    return render(request, template, {"sentence": sentence, "details": details, "status": status}, status=status)


def _told(status: int, sentence: str) -> HttpResponse:
    """An error of an act that HTMX sent: nothing is swapped, and js/app.js says the sentence."""
    response = HttpResponse(status=status)
    response["HX-Reswap"] = "none"
    response["HX-Trigger"] = json.dumps({"planner:failed": {"sentence": str(sentence)}})
    return response


def error_response(request: HttpRequest, error: PlannerError) -> HttpResponse:
    """The answer to a domain error."""
    details = error.details if isinstance(error, InvalidInput) else None
    sentence = str(error.sentence)
    response = plain_error(request, status=error.status, code=error.code, sentence=sentence, details=details)
    if isinstance(error, TooMany):
        response["Retry-After"] = str(error.retry_after)
    return response


def not_by_address(request: HttpRequest, refused: HttpResponse) -> HttpResponse:
    """405 as a page: somebody followed or typed an address that only forms are sent to."""
    sentence = _("This address only takes what a button sends. Go back and press it there.")
    response = plain_error(request, status=405, code="method_not_allowed", sentence=sentence)
    if allowed := refused.get("Allow"):
        response["Allow"] = allowed
    return response


def unavailable(request: HttpRequest) -> HttpResponse:
    """The database or another part is away for the moment."""
    sentence = _("This is not available at the moment. Please try again shortly.")
    response = plain_error(request, status=503, code="unavailable", sentence=sentence)
    response["Retry-After"] = "5"
    return response
