"""What a line says beside its task: times, days, weeks, lengths and labelled fields, where a text is nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from .clocks import DURATION, RANGE, TIME, minutes_of
from .days import find_days
from .keys import role
from .pieces import unmarked
from .when import MOMENT, When, read_when
from .words import WEEK_NAMES, WEEK_NUMBERS, difficulty, is_difficulty_word, small_number

Record = list[tuple[str, object]]
WEEK = re.compile(
    rf"(?:(?:{WEEK_NAMES})(?:\s*|[ _-])(?:#|no\.?|nr\.?)?\s*(?P<a>\d{{1,2}}|(?:{WEEK_NUMBERS})(?!\w))"
    rf"|(?P<b>\d{{1,2}}(?:st|nd|rd|th|\.|e|ª|º|ère|ème)?|{WEEK_NUMBERS})\s*(?:{WEEK_NAMES})|W(?P<c>[1-6])|第(?P<d>[1-6])[周週]|(?P<e>[1-6])주차)(?!\w)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"[*_`]{0,3}(?P<key>[^\W\d][\w /'’-]{0,28}?)[*_`]{0,3}\s*(?:(?<!\d)[:：=]|[:：=](?!\d))[*_`]{0,3}\s*(?P<value>.*)",
    re.DOTALL,
)
_NEXT_LABEL = re.compile(r"(?:\s[-–—/]\s|\s*[|;·•,]\s*)[*_]{0,2}[^\W\d][\w ]{0,28}[*_]{0,2}:\s")
_TIME_ROLES = frozenset(
    ["start", "end", "when", "day", "minutes", "hours", "difficulty", "focus", "reason", "done", "week"]
)


@dataclass(slots=True)
class Line:
    """A line's text and what was peeled off it."""

    text: str
    record: Record = field(default_factory=list)
    when: When = field(default_factory=When)
    week: int | None = None
    done: bool = False

    @property
    def roles(self) -> set[str]:
        """The roles that were peeled off."""
        return {name for name, _ in self.record}


def week_number(text: str) -> int | None:
    """The number that a week's name gives: `Week 2`, `2. Woche`, `second week`, `W2`."""
    match = WEEK.search(text)
    return number_of(match) if match else None


def number_of(match: re.Match[str]) -> int | None:
    number = small_number(next(part for part in match.groups() if part))
    return number if number and 1 <= number <= 53 else None


@lru_cache(maxsize=2048)
def metadata(text: str) -> Line | None:
    """The fields that a text wholly consists of, None where something else stands in it."""
    text = text.strip(" .*_`\"'")
    if not text or len(text) > 160:
        return None
    labelled = _labelled(text)
    if labelled:
        return labelled
    if is_difficulty_word(text) or (re.fullmatch(r"[★⭐☆]{1,5}|[1-5]/5|[1-3]/3", text) and difficulty(text)):
        return Line("", [("difficulty", text)])
    return _only_time(text)


def _labelled(text: str) -> Line | None:
    """`Duration: 45 min`, `Focus: Health`."""
    match = _LABEL.fullmatch(text)
    name = role(match["key"]) if match else ""
    if not match or name not in _TIME_ROLES or not match["value"].strip() or _NEXT_LABEL.search(match["value"]):
        return None
    value = unmarked(match["value"])
    if name == "week":
        return Line("", week=small_number(value) or week_number(value))
    return Line("", [(name, value)], _label_when(name, value))


def _label_when(name: str, value: str) -> When:
    if name in ("minutes", "hours"):
        return When(minutes=minutes_of(value, unit="hours" if name == "hours" else ""))
    return read_when(value) if name in ("start", "when", "day") else When()


_FILLER = re.compile(
    r"\b(?:at|from|on|for|um|von|am|bis|to|until|le|el|il|op|de|à|a las?|alle|om|between|during|lasting|lasts?|starts?|starting|begins?|takes|about|approx|approximately|ca|est|estimated"
    r"|total|each|the|every|duration|time|uhr|session|block|long|in|und|and|of|week)\b|[\s,.:;~()@≈#/·|–—-]+",
    re.IGNORECASE,
)


def _only_time(text: str) -> Line | None:
    """A text of days, times and lengths only."""
    when = read_when(text) if not re.fullmatch(r"[\d.,]+", text) else When()
    week = week_number(text)
    if not when and week is None:
        return None
    rest = text
    rest = MOMENT.sub(" ", rest)
    for found in reversed(find_days(rest)):
        rest = f"{rest[: found.start]} {rest[found.end :]}"
    for pattern in (WEEK, DURATION, RANGE, TIME):
        rest = pattern.sub(" ", rest)
    return None if _FILLER.sub("", rest) else Line("", when=when, week=week)
