"""Whether a bullet, or a line in its place, is an entry of a plan: it begins with its day, or says it outright."""

from __future__ import annotations

import re

from .days import day_at
from .line_fields import Line
from .lines import CONNECT, unbulleted
from .pieces import unmarked
from .sentences import has_time

FIELD_ROLES = frozenset(["start", "end", "when", "minutes", "hours", "difficulty", "reason", "focus", "done"])


def is_by_the_way(line: Line, text: str, *, spoken: bool, placed: bool) -> bool:
    """Whether a bullet without a time plans nothing: a question, or one that names a day only at its end.

    `spoken`: the day above it stood in a sentence, which dates no list; `placed`: it stands below a day or a week.
    """
    when = line.when
    if when.start or when.minutes or "slot" in line.roles:
        return False
    if text.rstrip().endswith("?") or (spoken and when.day is None):
        return True
    return when.day is not None and not when.day.is_date and not placed and not begins_with_day(text)


_BRACKETS = re.compile(r"[{}<>\"\\^~$]")


def is_brackets(line: str) -> bool:
    """Whether so many marks of code stand in a line that it is no text."""
    return len(_BRACKETS.findall(line)) > 0.15 * len(line)


def is_no_field(key: str, name: str, value: str, *, in_task: bool) -> bool:
    """Whether a labelled line asks something, praises a day, or says where no task is until when or how hard it is."""
    lone = name == "difficulty" or (name == "end" and has_time(value))
    asks = value.endswith("?") and name in FIELD_ROLES
    return asks or (lone and not in_task) or (name == "day" and bool(_SUPERLATIVE.match(key)))


_SUPERLATIVE = re.compile(r"(?:best|worst|most \w+|least \w+|favou?rite|\w+(?:iest|ster?)) ", re.IGNORECASE)


def says_when(line: Line) -> bool:
    """Whether it names a time, a day or a length of its own."""
    return bool(line.when.start or line.when.day or line.when.minutes)


def begins_with_day(text: str) -> bool:
    """Whether a bullet begins with a day, as an entry of a calendar does; `on` may stand before it."""
    text = unmarked(unbulleted(text))
    connect = CONNECT.match(text)
    at = connect.end() if connect else 0
    return day_at(text, at) is not None or _SHORT_DAY.match(text) is not None


def is_dated(line: str) -> bool:
    """Whether a line is a date and, behind a colon or dash, what happens then."""
    found = day_at(line, 0) if line[:1].isalnum() else None
    day = found.day if found else None
    if found and day and not day.is_date and (rest := _BETWEEN.match(line, found.end)):
        found = day_at(line, rest.end())
        day = found.day if found else None
    return bool(found and day and day.is_date and _BEHIND_DATE.match(line, found.end))


_SHORT_DAY = re.compile(r"(?P<word>[^\W\d_]{1,3})[.,:]?\s*[\d:–—-]")
_BETWEEN = re.compile(r",?\s+(?:(?:the|den|le|el|il)\s+)?", re.IGNORECASE)
_BEHIND_DATE = re.compile(r"\.?\s*(?::|\s[–—-])\s+[^\W\d_]?\w")
