"""The way of a goal through the weeks: start, practise, deepen, finish, review; with a date of its own it ends before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from .banks.shape import AFTER

# By the number of weeks that are left: of the month, and before a date.
_WAYS = {
    1: ("start",),
    2: ("start", "finish"),
    3: ("start", "deepen", "finish"),
    4: ("start", "practise", "deepen", "finish"),
    5: ("start", "practise", "deepen", "finish", "review"),
    6: ("start", "practise", "practise", "deepen", "finish", "review"),
}
_WAYS_TO_A_DATE = {
    1: ("start",),
    2: ("start", "finish"),
    3: ("start", "practise", "finish"),
    4: ("start", "practise", "deepen", "finish"),
    5: ("start", "practise", "practise", "deepen", "finish"),
    6: ("start", "practise", "practise", "deepen", "deepen", "finish"),
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days of one week in which a goal is at one stage; `last` where its way ends."""

    stage: str
    days: tuple[date, ...]
    last: bool = False


def way(weeks: Mapping[int, Sequence[date]], due: date | None) -> dict[int, list[Stretch]]:
    """The stretches of each week. Up to the day before `due` it is prepared, afterwards comes what follows it."""
    before = {number: tuple(day for day in days if due is None or day < due) for number, days in weeks.items()}
    before = {number: days for number, days in before.items() if days}
    if not before:
        return way(weeks, None) if due else {}
    stages = (_WAYS_TO_A_DATE if due else _WAYS)[max(1, min(6, len(before)))]
    stretches: dict[int, list[Stretch]] = {}
    for number, stage in zip(before, stages, strict=False):
        last = due is None and number == max(before)
        stretches.setdefault(number, []).append(Stretch(stage, before[number], last=last))
    for number, days in weeks.items():
        later = tuple(day for day in days if due and day > due)
        stretches.setdefault(number, []).extend([Stretch(AFTER, later)] if later else [])
    return stretches
