"""The OpenAPI document's words: what each call takes, answers and refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import (
    OpenApiParameter,
    OpenApiResponse,
    extend_schema,
    extend_schema_field,
    inline_serializer,
)
from rest_framework import serializers


@extend_schema_field({"type": "boolean", "const": True})
class TrueField(serializers.BooleanField):
    """Always true."""


@extend_schema_field({"type": "boolean", "const": False})
class FalseField(serializers.BooleanField):
    """Always false."""


class ErrorSerializer(serializers.Serializer[Any]):
    """Every error has this shape; `details` names the fields of a wrong body."""

    success = FalseField()
    error = serializers.CharField(help_text="One sentence for a person.")
    code = serializers.CharField(help_text="A word for programs; docs/api.md lists them all.")
    details = serializers.DictField(child=serializers.ListField(child=serializers.CharField()), required=False)


_REASONS = {
    400: "Something in the body cannot be used; `details` says what.",
    401: "No valid token or session.",
    403: "`userId` names somebody else, or the CSRF token is missing.",
    404: "Nothing here for this caller: unknown, ill-formed and foreign alike.",
    409: "Too late for this; or the first call with this idempotency key still runs (`Retry-After`).",
    410: "The draft has expired, or was saved.",
    413: "The body is larger than 1 MB.",
    415: "The body is not application/json.",
    422: "The idempotency key was used before with another body.",
    429: "Too many calls; `Retry-After` says when to try again.",
    503: "Not available at the moment; `Retry-After` says when to try again.",
}
_ALWAYS = (401, 403, 503)
_WITH_BODY = (400, 413, 415)

PLAN_ID = OpenApiParameter("plan_id", OpenApiTypes.INT64, OpenApiParameter.PATH)
TASK_ID = OpenApiParameter("task_id", OpenApiTypes.INT64, OpenApiParameter.PATH)
PAGE = (
    OpenApiParameter("page", OpenApiTypes.INT, description="From 1."),
    OpenApiParameter("pageSize", OpenApiTypes.INT, description="At most 100; 20 where it is not sent."),
)
KEY = OpenApiParameter("key", OpenApiTypes.STR, OpenApiParameter.PATH, description="A draft's stagingKey.")

IDEMPOTENCY_KEY = OpenApiParameter(
    "Idempotency-Key",
    OpenApiTypes.STR,
    OpenApiParameter.HEADER,
    description="Up to 255 characters. Sent again within 24 hours, the call gives its first answer again.",
)


def success(name: str, **parts: serializers.Field[Any, Any, Any, Any]) -> serializers.Serializer[Any]:
    """A success below /api/hybrid-plan, as the document names and shows it."""
    fields: dict[str, serializers.Field[Any, Any, Any, Any]] = {
        "success": TrueField(),
        "message": serializers.CharField(required=False),
    }
    return inline_serializer(name, fields=fields | parts)


def described(
    name: str,
    *,
    body: type[serializers.Serializer[Any]] | None = None,
    answer: type[serializers.Serializer[Any]] | serializers.Serializer[Any] | OpenApiResponse | None = None,
    status: int = 200,
    refuses: tuple[int, ...] = (),
    parameters: tuple[OpenApiParameter, ...] = (),
    media: str = "",
) -> Callable[[Any], Any]:
    """Describes a handler; `refuses` are its errors besides those that every call can give, `media` is no JSON."""
    errors = sorted({*_ALWAYS, *refuses, *(_WITH_BODY if body else ())})
    responses: dict[Any, Any] = {(status, media) if media else status: answer or OpenApiResponse(description="Done.")}
    responses |= {error: OpenApiResponse(ErrorSerializer, description=_REASONS[error]) for error in errors}
    return extend_schema(operation_id=name, request=body, responses=responses, parameters=list(parameters))


def drop_last_slash(endpoints: list[Any], **_kwargs: Any) -> list[Any]:
    """Calls work with and without a trailing slash; the document names them without."""
    return [(path.rstrip("/"), regex, method, callback) for path, regex, method, callback in endpoints]
