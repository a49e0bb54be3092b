"""Keys that name a week, a day or a time: `Week 2 (Dec 7-13)`, `monday_tasks`, `2026-12-07`, `09:00-10:00`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from .clocks import RANGE, TIME, read_clock, span_of
from .days import Day, day_alone, find_days
from .line_fields import WEEK, week_number
from .when import When
from .words import month_number, plain_words, short_weekday, weekday

MOST_LABEL = 80
_BESIDE_DAY = frozenset(
    [
        "tasks",
        "task",
        "schedule",
        "plan",
        "daily",
        "day",
        "the",
        "on",
        "week",
        "s",
        "plans",
        "activities",
        "for",
        "aufgaben",
        "taches",
        "tareas",
        "compiti",
        "taken",
        "tarefas",
        "am",
        "le",
        "el",
        "agenda",
        "light",
        "heavy",
        "workday",
        "morning",
        "afternoon",
        "evening",
        "night",
        "weekend",
    ]
)
_TIME_BESIDE = frozenset(["morning", "afternoon", "evening", "slot", "time", "at", "from", "to", "t"])


@lru_cache(maxsize=4096)
def week_label(key: str) -> int | None:
    """The number of the week that a key or title begins with."""
    text = key.strip(" *_#").replace("_", " ")
    match = WEEK.match(text) if len(key) <= MOST_LABEL * 2 else None
    glued = (
        None if match else re.match(r"(?:week|woche|semaine|semana|settimana|wk)(\d{1,2})(?!\d)", text, re.IGNORECASE)
    )
    if glued:
        return int(glued[1])
    return week_number(text[: match.end()]) if match else None


def day_label(key: str, languages: Sequence[str], *, digits: bool = False) -> Day | None:
    """The day that a key names, where it names nothing else. With `digits` a bare number counts as one."""
    return _day_label(key, tuple(languages), digits) if len(key) <= MOST_LABEL else None


@lru_cache(maxsize=8192)
def _day_label(key: str, languages: tuple[str, ...], digits: bool) -> Day | None:  # noqa: FBT001
    text = key.strip(" *_#:").replace("_", " ")
    text = text if re.search(r"\d\.\d{1,2}\.$", text) else text.strip(".")
    short = short_weekday(text, languages) if len(text) > 1 else None
    if short is not None:
        return Day(weekday=short)
    if text.isascii() and text.isdigit() and len(text) < 3:
        return Day(nth=int(text)) if digits and 1 <= int(text) <= 31 else None
    return (
        _spelled(text)
        or _in_words(text)
        or (day_alone(text) if re.fullmatch(r"[\d./-]+(?:st|nd|rd|th)?", text) and len(text) > 2 else None)
    )


def _spelled(text: str) -> Day | None:
    """A weekday with its date, in brackets or not."""
    joined: Day | None = None
    rest = text
    for found in reversed(find_days(text)):
        joined = found.day.joined(joined)
        rest = f"{rest[: found.start]} {rest[found.end :]}"
    words = [
        word
        for word in plain_words(rest).split()
        if word not in _BESIDE_DAY and not re.fullmatch(r"20\d\d", word) and short_weekday(word) is None
    ]
    return joined if joined and not words else None


def _in_words(text: str) -> Day | None:
    """`mondayTasks`, `tasks monday`."""
    words = plain_words(text).split()
    days = [number for word in words if (number := weekday(word)) is not None]
    return (
        Day(weekday=days[0])
        if len(days) == 1 and all(word in _BESIDE_DAY or weekday(word) is not None for word in words)
        else None
    )


def month_label(key: str) -> int | None:
    """The number of the month that a key names, with or without its year."""
    words = [word for word in plain_words(key).split() if not re.fullmatch(r"20\d\d", word)]
    return month_number(words[0]) if len(words) == 1 else None


@lru_cache(maxsize=4096)
def time_label(key: str) -> When | None:
    """The time that a key wholly consists of."""
    text = key.strip()
    if not text or len(text) > MOST_LABEL or not any(char.isdigit() for char in text):
        return None
    for pattern in (RANGE, TIME):
        match = pattern.search(text)
        if match and not [
            word
            for word in plain_words(text[: match.start()] + text[match.end() :]).split()
            if word not in _TIME_BESIDE
        ]:
            return _when(pattern is RANGE, match)
    return None


def _when(is_range: bool, match: re.Match[str]) -> When | None:  # noqa: FBT001
    if is_range:
        span = span_of(match)
        return When(start=span.start, end=span.end) if span else None
    clock = read_clock(match["a"])
    return When(start=clock) if clock and clock.sure else None


_PARTS_OF_DAY = frozenset(
    [
        "morning",
        "afternoon",
        "evening",
        "night",
        "noon",
        "midday",
        "lunch",
        "vormittag",
        "nachmittag",
        "abend",
        "matin",
        "soir",
        "tarde",
        "manana",
    ]
)


def is_part_of_day(key: str) -> bool:
    """Whether a key is named after a part of the day: `evening_tasks`."""
    return bool(_PARTS_OF_DAY & set(plain_words(key).split()))


def small_or_digits(value: object) -> int | None:
    """A whole number in digits, with or without quotes."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and value == value and abs(value) < 1e6 and value == int(value):
        return int(value)
    if isinstance(value, str):
        digits = value.strip(" #") if len(value) < 8 else ""
        return int(digits) if digits.isascii() and digits.isdigit() else None
    return value if isinstance(value, int) and abs(value) < 10**6 else None


_SLOT = re.compile(r"(?:slot|s)?\s*#?\s*(\d{1,4})", re.IGNORECASE)


def slot_label(value: object) -> int | None:
    """A slot's number: `3`, `"#3"`, `"slot 3"`."""
    named = _SLOT.fullmatch(value.strip()) if isinstance(value, str) and len(value) < MOST_LABEL else None
    return int(named[1]) if named else small_or_digits(value)
