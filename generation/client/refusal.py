"""Reading an answer that is not a 200: its reason, how long it asks to wait, and whether fewer fields would do."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from .faults import ModelFault, Reason, reason_for
from .transport import Answer

_MOST_BYTES = 65_536
_SECONDS = re.compile(r"\d{1,9}(?:\.\d{1,9})?")


class Refusal(ModelFault):
    """A status other than 200. `complaint` is the upstream's text: to match against, never to log or show."""

    def __init__(self, answer: Answer) -> None:
        text = "" if 300 <= answer.status < 400 else _read(answer)
        reason = reason_for(_error_in(text), answer.status)
        super().__init__(reason, status=answer.status, retry_after=retry_after(answer.headers.get("Retry-After", "")))
        self.complaint = text if reason is Reason.BAD_REQUEST else ""


def retry_after(value: str, *, now: datetime | None = None) -> float | None:
    """Seconds that a Retry-After header asks for, given as seconds or as a date; None for anything else."""
    value = value.strip()
    if _SECONDS.fullmatch(value):
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - (now or datetime.now(UTC))).total_seconds())


def _read(answer: Answer) -> str:
    """What can be had of the body; a refusal is one however its body ends."""
    taken = bytearray()
    try:
        for piece in answer.pieces(_MOST_BYTES):
            taken += piece
    except ModelFault as fault:
        if fault.reason in {Reason.STOPPED, Reason.DEADLINE}:
            raise
    return taken.decode("utf-8", errors="replace")


def _error_in(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    error = found.get("error") if isinstance(found, dict) else None
    return error if isinstance(error, dict) else {}
