"""The hours that a wish leaves: "not before 10", "nothing after 6 pm on Fridays", "only between 9 and 12"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.clock import DAY_MINUTES

# A letter of nobody's alphabet stands in the text where a limit was, so that the days around it can be given to it.
FIRST_MARK, MOST = 0xE000, 16
# "Nothing after 6" and "only after 5" mean the evening, "not before 6" the morning: a bare hour up to this one.
_EVENING_UNTIL = 7


@dataclass(frozen=True, slots=True)
class ClockLimit:
    """Nothing begins before `first` and nothing ends after `last` (minutes after midnight) on `days` (0 is Monday)."""

    first: int = 0
    last: int = DAY_MINUTES
    days: frozenset[int] = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class ClockWords:
    """A language's words for limits, as parts of patterns.

    A `negation` turns what is `after` a clock into what is before it; it may stand behind it where `negation_last`.
    `leads` mean nothing before a limit. `units` follow a clock, and `follows` what a number that counts does not have
    behind it.
    """

    negation: str
    before: str
    after: str
    earliest: str
    latest: str
    between: str
    to: str
    either: str
    leads: str
    units: str
    follows: str
    negation_last: bool = False


class ClockReader:
    """Takes limits out of a wish in one language."""

    def __init__(self, words: ClockWords) -> None:
        self._patterns = [(re.compile(pattern), first, last) for pattern, first, last in _patterns(words)]

    def taken(self, text: str) -> tuple[str, list[ClockLimit]]:
        """The text, in small letters, with a mark in the place of each limit, and the limits in their marks' order."""
        limits: list[ClockLimit] = []
        for pattern, first, last in self._patterns:
            # From behind, so that what is replaced moves nothing that is still to be.
            for match in reversed([*pattern.finditer(text)]):
                limit = _limit(match, first, last)
                if limit is not None and len(limits) < MOST:
                    inner = match.groupdict().get("inner") or ""
                    text = f"{text[: match.start()]} {inner} {chr(FIRST_MARK + len(limits))} {text[match.end() :]}"
                    limits.append(limit)
        return text, limits


def _patterns(words: ClockWords) -> Iterator[tuple[str, str, str]]:
    """Each pattern with what its clock is the first or the last hour by: "a" as it stands, "e" an evening's if bare."""
    one, two = _clock(words, 1), _clock(words, 2)
    no, lead = rf"\b(?:{words.negation})\b", rf"(?:\b(?:{words.leads}) )*"
    inner = rf"(?P<inner>(?:(?! {no}) \w+){{0,3}}?)"
    yield rf"{lead}\b(?:{words.between}) {_clock(words, 1, words.to)} ?(?:{words.to}) ?{two}", "e", "e"
    yield rf"{no}{inner} (?:{words.before}) {one} (?:{words.either}) (?:{words.after}) {two}", "a", "e"
    yield rf"{no}{inner} (?:{words.before}) {one}", "a", ""
    yield rf"{no}{inner} (?:{words.after}) {one}", "", "e"
    if words.negation_last:
        yield rf"\b(?:{words.before}) {one}{inner} {no}", "a", ""
        yield rf"\b(?:{words.after}) {one}{inner} {no}", "", "e"
    yield rf"{lead}\b(?:{words.earliest}) {one}", "a", ""
    yield rf"{lead}\b(?:{words.latest}) {one}", "", "e"
    yield rf"{lead}\b(?:{words.after}) {one}", "e", ""
    yield rf"{lead}\b(?:{words.before}) {one}", "", "e"


def _clock(words: ClockWords, number: int, follows: str = "") -> str:
    """A clock. A number alone is one only where nothing stands behind it that it may count."""
    alone = rf"(?= *(?:$|[,;.!?\n–-]|(?:{follows or words.follows})\b))"
    told = rf"(?:[:.](?P<minute{number}>\d\d))? ?(?P<unit{number}>(?:{words.units})\b\.?)?"
    return rf"(?:at |um )?(?P<hour{number}>\d{{1,2}})(?:(?=[:.]\d\d| ?(?:{words.units})\b){told}|{alone})(?!\d)"


def _limit(match: re.Match[str], first: str, last: str) -> ClockLimit | None:
    begins = _minutes(match, 1, first) if first else 0
    ends = _minutes(match, 2 if first and last else 1, last) if last else DAY_MINUTES
    if begins is not None and ends is not None and begins >= ends:
        begins = _minutes(match, 1, "a")
    if begins is None or ends is None or not 0 <= begins < ends <= DAY_MINUTES or (begins, ends) == (0, DAY_MINUTES):
        return None
    return ClockLimit(begins, ends)


def _minutes(match: re.Match[str], number: int, way: str) -> int | None:
    hour, minute = int(match[f"hour{number}"]), match[f"minute{number}"]
    half = (match[f"unit{number}"] or "").replace(".", "")
    if half in {"am", "pm"}:
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif way == "e" and minute is None and not half and hour <= _EVENING_UNTIL:
        hour += 12
    minutes = hour * 60 + int(minute or 0)
    return minutes if minutes <= DAY_MINUTES and int(minute or 0) < 60 else None
