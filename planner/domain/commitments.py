"""Fixed commitments: what stands in a person's week every week, read from the API's shape and laid over a month."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from .calendar import Busy
from .clock import read_clock, show_clock
from .month import WEEKDAYS, Month
from .slots import wall
from .words import say as _

MOST_COMMITMENTS = 50
MOST_DESCRIPTION = 200


@dataclass(frozen=True, slots=True)
class Commitment:
    """A weekly commitment. Minutes after midnight; an end at or before the start means the next day."""

    weekday: int
    start: int
    end: int
    description: str


class CommitmentError(ValueError):
    """What cannot be read, as (index, field of the API, sentence)."""

    def __init__(self, errors: Sequence[tuple[int, str, str]]) -> None:
        super().__init__("; ".join(sentence for _, _, sentence in errors))
        self.errors = list(errors)


def read_commitments(raw: object) -> tuple[Commitment, ...]:
    """Commitments of the wire shape `[{dayOfWeek, startTime, endTime, description}]`.

    Raises CommitmentError with every mistake at once.
    """
    if not isinstance(raw, list) or len(raw) > MOST_COMMITMENTS:
        raise CommitmentError([(0, "", _("Give a list of at most {most} commitments.", most=MOST_COMMITMENTS))])
    read: list[Commitment] = []
    errors: list[tuple[int, str, str]] = []
    for index, row in enumerate(raw):
        values, mistakes = _read_row(row if isinstance(row, Mapping) else {})
        errors += [(index, field, sentence) for field, sentence in mistakes]
        if not mistakes:
            read.append(Commitment(**values))
    if errors:
        raise CommitmentError(errors)
    return tuple(read)


def _read_row(row: Mapping[str, Any]) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    mistakes: list[tuple[str, str]] = []
    values: dict[str, Any] = {"description": str(row.get("description") or "").strip()[:MOST_DESCRIPTION]}
    weekday = read_weekday(row.get("dayOfWeek"))
    if weekday is None:
        mistakes.append(("dayOfWeek", _("Choose a weekday, such as Monday.")))
    values["weekday"] = weekday
    for name, field in (("start", "startTime"), ("end", "endTime")):
        try:
            values[name] = read_clock(str(row.get(field)).strip())
        except ValueError:
            mistakes.append((field, _("Give a time such as 09:30.")))
    if values.get("start") == values.get("end", -1):
        mistakes.append(("endTime", _("The end must differ from the start.")))
    return values, mistakes


def read_weekday(text: object) -> int | None:
    """0 for Monday; any case, or the first three letters. None for anything else."""
    word = str(text).strip().lower()
    for index, name in enumerate(WEEKDAYS):
        if word in {name.lower(), name[:3].lower()}:
            return index
    return None


def commitments_json(commitments: Iterable[Commitment]) -> list[dict[str, str]]:
    """Back to the wire shape, with the weekdays' full names."""
    return [
        {
            "dayOfWeek": WEEKDAYS[commitment.weekday],
            "startTime": show_clock(commitment.start),
            "endTime": show_clock(commitment.end),
            "description": commitment.description,
        }
        for commitment in commitments
    ]


def expand(commitments: Iterable[Commitment], month: Month, zone: ZoneInfo) -> tuple[Busy, ...]:
    """Every occurrence that can touch the month (the nights around it included), sorted by start."""
    rows = list(commitments)
    busy: list[Busy] = []
    day, last = month.first - timedelta(days=1), month.last + timedelta(days=1)
    while day <= last:
        busy += [_occurrence(row, day, zone) for row in rows if row.weekday == day.weekday()]
        day += timedelta(days=1)
    return tuple(sorted(busy, key=lambda one: (one.start.timestamp(), one.end.timestamp(), one.title)))


def _occurrence(row: Commitment, day: date, zone: ZoneInfo) -> Busy:
    last_day = day if row.end > row.start else day + timedelta(days=1)
    return Busy(wall(zone, day, row.start), wall(zone, last_day, row.end), row.description)
