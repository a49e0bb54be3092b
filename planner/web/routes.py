"""Addresses of the API: each works with and without a trailing slash."""

from __future__ import annotations

from typing import Any

from django.urls import URLPattern, re_path

# As many digits as an id can have; longer ones are nowhere.
PLAN = r"(?P<plan_id>[0-9]{1,19})"
TASK = r"(?P<task_id>[0-9]{1,19})"
KEY = r"(?P<key>[^/]+)"
GENERATION = r"(?P<generation_id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"


def api_route(pattern: str, view: Any, name: str) -> URLPattern:
    """The address `pattern` below /api/."""
    route: URLPattern = re_path(rf"^{pattern}/?\Z", view, name=name)
    return route
