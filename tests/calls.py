"""What tests of the API share: bodies as integrations send them, and the one shape of errors."""

from __future__ import annotations

from typing import Any

from tests.make import coming_month

GENERATE = "/api/hybrid-plan/generate"
SAVE = "/api/hybrid-plan/save-from-preview"
OPTIONS = "/api/hybrid-plan/generation-options"
DRAFTS = "/api/hybrid-plan/staging"


def asked(**changes: Any) -> dict[str, Any]:
    """A body of the generate call: next month, three goals, nothing in the way. None takes a field out."""
    body = {
        "goalsText": "Read two books\nLearn to juggle",
        "taskComplexity": "Balanced",
        "focusAreas": "Reading, Play",
        "weekendPreference": "Rest",
        "fixedCommitmentsJson": {"commitments": []},
        "month": coming_month().isoformat(),
    }
    return {name: value for name, value in (body | changes).items() if value is not None}


def commitment(**changes: Any) -> dict[str, Any]:
    """A weekly commitment as the API takes it."""
    return {"dayOfWeek": "Monday", "startTime": "09:00", "endTime": "10:00", "description": "Team meeting"} | changes


def refused(answer: Any, status: int, code: str) -> dict[str, list[str]]:
    """Checks an error's status, shape and code; gives its details."""
    assert answer.status_code == status, answer.content
    assert answer["Content-Type"] == "application/json"
    body = answer.json()
    assert set(body) - {"details"} == {"success", "error", "code"}
    assert body["success"] is False
    assert isinstance(body["error"], str)
    assert body["error"].endswith(".")
    assert body["code"] == code
    return body.get("details", {})


def done(answer: Any, status: int = 200) -> Any:
    """Checks a success below /api/hybrid-plan; gives its data."""
    assert answer.status_code == status, answer.content
    body = answer.json()
    assert body["success"] is True
    return body.get("data")
