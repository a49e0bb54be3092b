"""What all API views share: JSON in and out, one error shape, pages of lists, and acting only for oneself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from django.core.exceptions import PermissionDenied as DjangoPermissionDenied
from django.db import Error as DatabaseError
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from rest_framework import exceptions as drf
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.pagination import PageNumberPagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import Serializer
from rest_framework.settings import api_settings
from rest_framework.views import APIView

from planner.env import Rate
from planner.errors import InvalidInput, NotYours, PlannerError, StillRunning, TooMany
from planner.models import User
from planner.web.errors import error_body
from planner.web.language import speak_to
from planner.web.limits import spend


class AlwaysJson(DefaultContentNegotiation):
    """Answers JSON whatever `Accept` says, so that no caller ever gets a page."""

    def select_renderer(self, request: Request, renderers: Any, format_suffix: str | None = None) -> Any:
        """The first renderer."""
        return renderers[0], renderers[0].media_type


class Pages(PageNumberPagination):
    """`?page=2&pageSize=50`; at most 100 a page."""

    page_size = 20
    page_size_query_param = "pageSize"
    max_page_size = 100


class PlannerView(APIView):
    """Base of all API views: JSON objects only, and `userId`, where sent, must be the caller's own."""

    content_negotiation_class = AlwaysJson
    metadata_class = None

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Answers on the caller's clock and in their language, however they proved who they are."""
        with timezone.override(timezone.get_current_timezone()):
            return super().dispatch(request, *args, **kwargs)

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Runs before each handler, after authentication."""
        super().initial(request, *args, **kwargs)
        timezone.activate(self.person.zone)
        speak_to(self.person, request)
        body = request.data if request.method in {"POST", "PUT", "PATCH"} else {}
        if not isinstance(body, Mapping):
            raise drf.ParseError(_("The body must be a JSON object."))
        for named in (request.query_params.get("userId"), body.get("userId")):
            if named is not None and str(named) not in {str(self.person.pk), self.person.username}:
                raise NotYours

    @property
    def person(self) -> User:
        """The authenticated caller."""
        return cast("User", self.request.user)

    def checked(self, serializer: type[Serializer[Any]], **kwargs: Any) -> Any:
        """The body in the service's words. Raises ValidationError with the fields' errors."""
        sent = serializer(data=self.request.data, **kwargs)
        sent.is_valid(raise_exception=True)
        return sent.validated_data

    def count(self, act: str, rate: Rate) -> None:
        """Count an act of the caller. Raises TooMany beyond the rate."""
        spend(f"{act}:{self.person.pk}", rate)


def envelope(data: Any = None, message: str = "", **more: Any) -> Response:
    """A success under /api/hybrid-plan; absent parts are left out."""
    body: dict[str, Any] = {"success": True, **more}
    if data is not None:
        body["data"] = data
    if message:
        body["message"] = message
    return Response(body)


def answer_error(error: Exception, _context: Mapping[str, Any]) -> Response | None:
    """The one answer to everything that can go wrong in an API call; None leaves it to the server-error handler."""
    if isinstance(error, PlannerError):
        return _domain_answer(error)
    if isinstance(error, DatabaseError):
        body = error_body(error=_("This is not available at the moment. Please try again shortly."), code="unavailable")
        return Response(body, status=503, headers={"Retry-After": "5"})
    if isinstance(error, Http404):
        error = drf.NotFound()
    if isinstance(error, DjangoPermissionDenied):
        error = drf.PermissionDenied()
    return _framework_answer(error) if isinstance(error, drf.APIException) else None


def _domain_answer(error: PlannerError) -> Response:
    details = (
        {_camel(path): lines for path, lines in error.details.items()} if isinstance(error, InvalidInput) else None
    )
    response = Response(error_body(error=str(error.sentence), code=error.code, details=details), status=error.status)
    if isinstance(error, TooMany | StillRunning):
        response["Retry-After"] = str(error.retry_after)
    return response


def _camel(path: str) -> str:
    """The services' name of a field as the API's: its first part in camelCase, the rest is the caller's own."""
    field, dot, rest = path.partition(".")
    first, *others = field.split("_")
    return first + "".join(word.title() for word in others) + dot + rest


_CODES = {
    400: "invalid",
    401: "not_authenticated",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    406: "not_acceptable",
    413: "too_large",
    415: "unsupported_media_type",
    429: "too_many_requests",
}


def _framework_answer(error: drf.APIException) -> Response:
    status, details, code = error.status_code, None, _CODES.get(error.status_code, "error")
    sentence = str(error.detail)
    if isinstance(error, drf.ValidationError):
        details = dict(_flat(error.detail))
        sentence = _("Please check what you sent.")
    elif isinstance(error, drf.ParseError):
        code = "malformed"
    asked = getattr(error, "auth_header", None)
    headers = {"WWW-Authenticate": asked} if asked else {}
    return Response(error_body(error=sentence, code=code, details=details), status=status, headers=headers)


def _flat(detail: Any, path: str = "") -> Iterator[tuple[str, list[str]]]:
    """Nested field errors as `outer.0.inner` → sentences."""
    if isinstance(detail, Mapping):
        for key, value in detail.items():
            inner = path if key == api_settings.NON_FIELD_ERRORS_KEY else f"{path}.{key}" if path else str(key)
            yield from _flat(value, inner)
    elif isinstance(detail, list) and detail and not all(isinstance(line, str) for line in detail):
        for index, value in enumerate(detail):
            yield from _flat(value, f"{path}.{index}" if path else str(index))
    elif detail:
        yield path or "non_field", [str(line) for line in (detail if isinstance(detail, list) else [detail])]
