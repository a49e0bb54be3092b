"""One line of a legacy file, read: names of columns as the earlier table or the earlier code wrote them."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

LONGEST_LINE = 2_000_000


class Unusable(Exception):
    """A line that cannot be imported; its text says why."""


@dataclass(frozen=True, slots=True)
class LegacyRow:
    """A staged plan of the earlier table."""

    key: str
    user: str
    plan_data: Mapping[str, Any]
    month: date
    expires_at: datetime
    confidence: int | None
    notes: tuple[str, ...]
    raw: str | None
    is_saved: bool


def read_line(line: bytes) -> LegacyRow:
    """The row of a line. Raises Unusable."""
    columns = _columns(line)
    return LegacyRow(
        key=_text(columns, "staging_key"),
        user=_text(columns, "user_id"),
        plan_data=_plan_data(columns.get("plan_data")),
        month=_month(columns.get("month_year")),
        expires_at=_moment(columns, "expires_at"),
        confidence=_confidence(columns.get("extraction_confidence")),
        notes=_notes(columns.get("extraction_notes")),
        raw=_raw(columns.get("ai_response_raw")),
        is_saved=bool(columns.get("is_saved") or columns.get("saved_at")),
    )


def _columns(line: bytes) -> dict[str, Any]:
    """The line's columns in snake_case."""
    if len(line) > LONGEST_LINE:
        raise Unusable(_("The line is longer than 2 MB."))
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        raise Unusable(_("This is not JSON.")) from None
    if not isinstance(data, dict):
        raise Unusable(_("This is not a JSON object."))
    return {re.sub(r"(?<=[a-z])([A-Z])", r"_\1", name).lower(): value for name, value in data.items()}


def _text(columns: Mapping[str, Any], name: str) -> str:
    value = columns.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int) or not str(value).strip() or "\0" in str(value):
        raise Unusable(_("%s is missing.") % name)
    return str(value).strip()


def _plan_data(value: Any) -> Mapping[str, Any]:
    """An object, or the same as text."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            value = None
    if not isinstance(value, Mapping):
        raise Unusable(_("plan_data is not a plan."))
    return value


def _month(value: Any) -> date:
    """The first of the month of a date, `2026-12` or `2026-12-01…`."""
    match = re.match(r"(20\d\d)-(0[1-9]|1[0-2])(-|\Z)", str(value))
    if not match:
        raise Unusable(_("month_year is not a month."))
    return date(int(match[1]), int(match[2]), 1)


def _moment(columns: Mapping[str, Any], name: str) -> datetime:
    """A time; the earlier table wrote it in UTC, without an offset."""
    try:
        moment = datetime.fromisoformat(str(columns.get(name)))
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise Unusable(_("%s is not a time.") % name) from None


def _confidence(value: Any) -> int | None:
    """0 to 100; a share of one counts as percent."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    percent = value * 100 if isinstance(value, float) and 0 < value < 1 else value
    return round(min(100, max(0, percent))) if percent == percent else None


def _notes(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) and value.strip() else ()


def _raw(value: Any) -> str | None:
    """The model's own words: text, or the earlier code's object around it."""
    if isinstance(value, Mapping):
        value = value.get("rawContent", json.dumps(value, ensure_ascii=False))
    return value if isinstance(value, str) and value else None


def with_offsets(plan_data: Mapping[str, Any], zone: ZoneInfo) -> Mapping[str, Any]:
    """Plan data whose times without an offset are on the owner's clock. Whatever is no plan stays as it is."""
    data = copy.deepcopy(plan_data)
    for task in _tasks(data):
        for name in ("start_time", "end_time"):
            task[name] = _with_offset(task.get(name), zone)
    return data


def _tasks(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    weeks = data.get("weekly_breakdown")
    days = [week.get("daily_tasks") for week in weeks if isinstance(week, dict)] if isinstance(weeks, list) else []
    lists = [rows for day in days if isinstance(day, dict) for rows in day.values() if isinstance(rows, list)]
    return [task for rows in lists for task in rows if isinstance(task, dict)]


def _with_offset(value: Any, zone: ZoneInfo) -> Any:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return value
    return value if moment.tzinfo else moment.replace(tzinfo=zone).isoformat()
