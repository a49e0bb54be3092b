"""What a case of the extraction corpus is, and when it counts as recovered."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from planner.domain.fitting import Wish, WishedPlan
from planner.domain.month import Month

from .extraction_plans import SEED_LEVELS, Item, Source


@dataclass(frozen=True, slots=True)
class Expected:
    """A task that must be found: what is None is not asked for. ` || ` stands between texts that are as good."""

    text: str
    day: date | None = None
    start: str | None = None
    minutes: int | None = None
    level: str | None = None


@dataclass(frozen=True, slots=True)
class OfferedSlot:
    """As the prompt's: a numbered stretch of free time."""

    number: int
    day: date
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Case:
    """An answer, the month it was asked for, and the tasks that stand in it. `optional` ones may be found or not."""

    kind: str
    name: str
    text: str
    month: Month
    zone: ZoneInfo
    expected: tuple[Expected, ...]
    optional: tuple[Expected, ...] = ()
    slots: tuple[OfferedSlot, ...] = ()
    areas: tuple[str, ...] = ()


def wanted(
    items: Iterable[Item], *, day: bool = True, start: bool = True, minutes: bool = True, level: bool = False
) -> tuple[Expected, ...]:
    """What must be found of items, as far as a form carries it."""
    return tuple(
        Expected(
            item.text,
            item.day if day else None,
            item.clock() if start else None,
            item.minutes if minutes else None,
            SEED_LEVELS[item.level - 1] if level else None,
        )
        for item in items
    )


def case_of(
    source: Source, kind: str, name: str, text: str, expected: Sequence[Expected] | None = None, **more: object
) -> Case:
    """A case made of a source plan; all its items are expected unless told otherwise."""
    found = tuple(expected) if expected is not None else wanted(source.items)
    case = Case(kind, f"{name}, {source.name}", text, source.month, source.zone, found)
    return replace(case, **more)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a reading of a case compares with it."""

    missing: tuple[Expected, ...]
    surplus: tuple[Wish, ...]

    @property
    def recovered(self) -> bool:
        """All expected tasks are right and nothing was added."""
        return not self.missing and not self.surplus


def judged(case: Case, plan: WishedPlan) -> Verdict:
    """Compare a wished plan with what the case expects."""
    left = [wish for week in plan.weeks for wish in week.wishes]
    missing = []
    for expected in case.expected:
        match = next((wish for wish in left if _matches(wish, expected, case.zone)), None)
        if match is None:
            missing.append(expected)
        else:
            left.remove(match)
    for expected in case.optional:
        match = next((wish for wish in left if _matches(wish, expected, case.zone)), None)
        if match is not None:
            left.remove(match)
    return Verdict(tuple(missing), tuple(left))


def same_text(one: str, other: str) -> bool:
    """Whether two descriptions say the same, case, blanks and final stops aside."""
    return _plain(one) == _plain(other)


def _plain(text: str) -> str:
    text = re.sub("[“”„‟«»]", '"', re.sub("[‘’‛`´]", "'", text))
    return " ".join(text.casefold().split()).strip(" .\"'")


def _matches(wish: Wish, expected: Expected, zone: ZoneInfo) -> bool:
    start = wish.start.astimezone(zone) if wish.start else None
    day = start.date() if start else wish.day
    texts = expected.text.split(" || ")
    if not any(same_text(wish.description, text) for text in texts) or (expected.day and day != expected.day):
        return False
    if expected.start and (start is None or f"{start:%H:%M}" != expected.start):
        return False
    if expected.level and wish.difficulty.value != expected.level:
        return False
    return expected.minutes is None or length_of(wish) == expected.minutes


def length_of(wish: Wish) -> int | None:
    """The minutes that a wish asks for, where it says so."""
    if wish.start and wish.end:
        return round((wish.end - wish.start) / timedelta(minutes=1))
    return wish.minutes


def invented(case: Case, plan: WishedPlan) -> list[Wish]:
    """Wishes with words that stand nowhere in the answer, however it is encoded."""
    known = _words(case.text)
    return [
        wish
        for week in plan.weeks
        for wish in week.wishes
        if set(re.findall(r"\w+", wish.description.casefold())) - known
    ]


def _words(text: str) -> set[str]:
    words: set[str] = set()
    for _ in range(4):
        words |= set(re.findall(r"\w+", text.casefold()))
        text = html.unescape(re.sub(r"\\\\*u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text))
        text = re.sub(r"\\[nt]", " ", text).replace("\\", "")
        words |= set(re.findall(r"\w+", text.casefold()))
        text = (
            re.sub("[\x00\ud800-\udfff]", "", re.sub(r"[*_`]{1,3}|<[^<>]{0,80}>", "", text))
            if len(text) < 400_000
            else ""
        )
    return words
