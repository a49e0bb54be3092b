"""What every request passes: an id, a log line, privacy of pages, a person's clock and language, domain errors."""

from __future__ import annotations

import logging
import re
import time
import uuid
from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import get_user
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers, patch_vary_headers

from planner.errors import PlannerError
from planner.web.errors import error_response, is_api, not_by_address
from planner.web.language import speak_to
from planner.web.logs import request_id

log = logging.getLogger("planner.request")
Answer = Callable[[HttpRequest], HttpResponse]
_GIVEN_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")


class RequestIdMiddleware:
    """Gives each request an id (its own `X-Request-ID` where well-formed) and logs one line about it."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "")
        identifier = given if _GIVEN_ID.fullmatch(given) else uuid.uuid4().hex
        token = request_id.set(identifier)
        started = time.perf_counter()
        try:
            response = self.get_response(request)
            spent = round((time.perf_counter() - started) * 1000, 1)
            response["X-Request-ID"] = identifier
            response["Server-Timing"] = f"app;dur={spent}"
            log.info("request", extra={"facts": _facts(request, response, spent)})
            return response
        finally:
            request_id.reset(token)


def _facts(request: HttpRequest, response: HttpResponse, spent: float) -> dict[str, object]:
    # The route, not the path: a path may hold a draft's key or a feed's secret.
    match = request.resolver_match
    return {
        "method": request.method,
        "route": match.route if match else "",
        "status": response.status_code,
        "ms": spent,
    }


class PrivatePagesMiddleware:
    """Keeps people's pages out of shared caches and of the browser's back cache after sign-out."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not request.path.startswith(f"/{settings.STATIC_URL.strip('/')}/"):
            patch_vary_headers(response, ["Cookie", "HX-Request"])
            if not response.has_header("Cache-Control"):
                add_never_cache_headers(response)
        return response


class PersonMiddleware:
    """Shows times on the signed-in person's clock, and speaks the language they chose."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user if hasattr(request, "user") else get_user(request)
        if user.is_authenticated:
            speak_to(user, request)
            with timezone.override(user.zone):
                return self.get_response(request)
        return self.get_response(request)


class DomainErrorMiddleware:
    """Turns domain errors of pages, and addresses that only forms are sent to, into an error page.

    The API has its own handler.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        return response if response.status_code != 405 or is_api(request) else not_by_address(request, response)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Django calls this with what a view raised."""
        return error_response(request, error) if isinstance(error, PlannerError) else None
