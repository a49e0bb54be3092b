"""Hours by focus area: when somebody likes to do what ("writing 9 to 12"). A wish that no rule enforces.

Whoever places tasks keeps it while free time allows, and says so where it does not (decision 20).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from .clock import read_clock, show_clock
from .month import WEEKDAYS
from .plan_data import MOST_FOCUS_AREA, clean_text
from .words import say as _
from .words import short_weekday

MOST_FOCUS_HOURS = 20


@dataclass(frozen=True, slots=True)
class FocusHours:
    """Hours of one focus area, in minutes after midnight; without weekdays (0 is Monday) of every day."""

    area: str
    start: int
    end: int
    weekdays: tuple[int, ...] = ()

    @property
    def told(self) -> str:
        """As people say it: writing usually 09:00 to 12:00."""
        days = ", ".join(short_weekday(day) for day in self.weekdays)
        start, end = show_clock(self.start), show_clock(self.end)
        if not days:
            return _("{area} usually {start} to {end}", area=self.area, start=start, end=end)
        return _("{area} usually {days} {start} to {end}", area=self.area, days=days, start=start, end=end)


class FocusHoursError(ValueError):
    """What cannot be read, as (index, field of the API, sentence)."""

    def __init__(self, errors: Sequence[tuple[int, str, str]]) -> None:
        super().__init__("; ".join(sentence for _, _, sentence in errors))
        self.errors = list(errors)


def read_focus_hours(raw: object) -> tuple[FocusHours, ...]:
    """Hours of the wire shape `[{focusArea, start, end, days?}]`. Raises FocusHoursError with every mistake at once."""
    if not isinstance(raw, list) or len(raw) > MOST_FOCUS_HOURS:
        raise FocusHoursError([(0, "", _("Give a list of at most {most} rows.", most=MOST_FOCUS_HOURS))])
    read: list[FocusHours] = []
    errors: list[tuple[int, str, str]] = []
    for index, row in enumerate(raw):
        values, mistakes = _read_row(row if isinstance(row, Mapping) else {})
        errors += [(index, field, sentence) for field, sentence in mistakes]
        if not mistakes:
            read.append(FocusHours(**values))
    if errors:
        raise FocusHoursError(errors)
    return tuple(read)


def _read_row(row: Mapping[str, Any]) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    mistakes: list[tuple[str, str]] = []
    values: dict[str, Any] = {"area": _area(row.get("focusArea"))}
    if not values["area"]:
        mistakes.append(("focusArea", _("Name a focus area, such as Writing.")))
    for field in ("start", "end"):
        try:
            values[field] = read_clock(str(row.get(field)).strip())
        except ValueError:
            mistakes.append((field, _("Give a time such as 09:30.")))
    if {"start", "end"} <= values.keys() and values["start"] >= values["end"]:
        mistakes.append(("end", _("The end must be later than the start.")))
    try:
        values["weekdays"] = tuple(sorted({WEEKDAYS.index(day) for day in row.get("days") or ()}))
    except (ValueError, TypeError):
        mistakes.append(("days", _("Choose weekdays, such as Monday.")))
    return values, mistakes


def _area(value: object) -> str:
    return clean_text(value, MOST_FOCUS_AREA) if isinstance(value, str) else ""


def focus_hours_json(rows: Iterable[FocusHours]) -> list[dict[str, Any]]:
    """Back to the wire shape; hours of every day name no days."""
    return [
        {"focusArea": row.area, "start": show_clock(row.start), "end": show_clock(row.end)}
        | ({"days": [WEEKDAYS[day] for day in row.weekdays]} if row.weekdays else {})
        for row in rows
    ]


def hours_for(rows: Sequence[FocusHours], *texts: str) -> tuple[FocusHours, ...]:
    """The hours whose area one of the texts (a focus area, a goal) names as a whole word, in any case.

    The longest name speaks: for "Deep work" the hours of "Deep work" hold, not those of "Work".
    """
    named = [row for row in rows if any(_names(row.area).search(text) for text in texts)]
    longest = max((len(row.area) for row in named), default=0)
    return tuple(row for row in named if len(row.area) == longest)


@lru_cache(maxsize=256)
def _names(area: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(area)}(?!\w)", re.IGNORECASE)
