"""Reading the body of an API call: JSON by the book. Django REST framework loads this before its own views."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import IO, Any

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from rest_framework import exceptions as drf
from rest_framework.parsers import JSONParser

DEEPEST_JSON = 60


class TooLarge(drf.APIException):
    """More bytes than any honest call needs."""

    status_code = 413
    default_code = "too_large"
    default_detail = gettext_lazy("That is more than this call accepts (1 MB).")


class StrictJSONParser(JSONParser):
    """JSON by the book: at most 1 MB, whole characters, no NaN, no repeated keys, no absurd nesting."""

    def parse(self, stream: IO[bytes], media_type: str | None = None, parser_context: Any = None) -> Any:
        """The decoded body. Raises ParseError or TooLarge."""
        limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        body = stream.read(limit + 1)
        if len(body) > limit:
            raise TooLarge
        try:
            data = json.loads(body.decode(), object_pairs_hook=_unique)
            if rb"\ud" in body.lower():
                json.dumps(data, ensure_ascii=False).encode()  # half a surrogate pair is no text, and cannot be told
        except (ValueError, RecursionError):
            raise drf.ParseError(_("The body is not valid JSON.")) from None
        if _depth(data) > DEEPEST_JSON:
            raise drf.ParseError(_("The body is nested too deeply."))
        endless = {path: [_("This is not a JSON number.")] for path in _endless(data)}
        if endless:
            raise drf.ValidationError(endless)
        return data


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        raise ValueError("a key stands twice")
    return result


def _depth(data: Any) -> int:
    """How deep lists and objects lie in each other, counted level by level."""
    depth, level = 0, [data]
    while level:
        depth += 1
        level = [child for value in level for child in _children(value)]
    return depth


def _children(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _endless(data: Any, path: str = "") -> Iterator[str]:
    """Where NaN and infinities stand, which Python reads and JSON does not know."""
    if isinstance(data, float) and not math.isfinite(data):
        yield path or "non_field"
    parts = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in parts:
        if isinstance(value, float | dict | list):
            yield from _endless(value, f"{path}.{key}" if path else str(key))
