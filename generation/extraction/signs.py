"""Signs in an answer that its reading missed or mistook something: what is left unread, and tasks that look odd.

They only rank: a sign takes from the confidence and never from the tasks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from .days import MOST_DAY_TEXT, Day, find_days
from .pieces import Piece, Reading

MOST_SEEN = 100_000
_CLOCK = re.compile(
    r"T\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?(?:[+-]\d\d:?\d\d|Z)?"
    r"|(?<![\d:.,/-])(?:[01]?\d|2[0-4])(?:[:.h：][0-5]\d(?!\d)|\s?[ap]\.?m\b|h\b|\s?uhr\b|時|点)"
    r"|(?<=\d[–-])(?:[01]?\d|2[0-4])[:.h][0-5]\d(?!\d)",
    re.IGNORECASE,
)
# A description that begins or ends in the middle of something, holds brackets or a time, or is a program's word.
_ODD = re.compile(
    r"^[^\w\"'“„‘«(¿¡#@]|[{}\[\]<>=|\\]|''|\d[:h]\d\d|\b\d+ ?(?:min\w*|hours?|std)\b|[,;:(/'–-]$"
    r"|^[a-z0-9]+(?:[_-][a-z0-9]+)*$|\d{4}-\d\d|: .{0,3}$"
)
_KEY = re.compile(r"[\"'][\w -]{1,40}\\{0,3}[\"']\s*:|<[^<>]{1,80}>")
_NUMBER = re.compile(r"\d+")
# Dates in figures and the numbers of a list tell nothing of a task.
_NO_FACT = re.compile(r"\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.(?:\d{4})?|^[ \t]*\d{1,2}[.)]\s", re.MULTILINE)
_STRETCH = re.compile(rf"[^\n]{{1,{MOST_DAY_TEXT}}}(?![\w:./-])")
_PLACED = frozenset(["start", "end", "minutes", "day", "slot", "when", "line"])


@dataclass(frozen=True, slots=True)
class Signs:
    """Each a share from 0 to 1: times, dates and numbers that no task has, letters that nothing was made of, and tasks
    that look odd, tell less than others, or begin together."""

    unread_times: float = 0.0
    unread_dates: float = 0.0
    unread_numbers: float = 0.0
    unread_letters: float = 0.0
    odd: float = 0.0
    uneven: float = 0.0
    together: float = 0.0


def signs_of(text: str, reading: Reading) -> Signs:
    """The signs of a reading of an answer; of the answer's first hundred thousand characters."""
    pieces = reading.pieces
    if not pieces:
        return Signs()
    text = text[:MOST_SEEN]
    days, rest = _days_apart(text)
    kinds = Counter(piece.given & _PLACED for piece in pieces)
    return Signs(
        unread_times=_unread_times(text, pieces),
        unread_dates=_unread_dates(days, pieces),
        unread_numbers=_unread_numbers(rest, reading),
        unread_letters=_unread_letters(rest, reading),
        odd=sum(bool(_ODD.search(piece.text)) for piece in pieces) / len(pieces),
        uneven=1 - kinds.most_common(1)[0][1] / len(pieces),
        together=_together(pieces),
    )


def _unread_times(text: str, pieces: list[Piece]) -> float:
    written = sum(1 for _ in _CLOCK.finditer(text))
    read = sum(bool(piece.when.start) + bool(piece.when.end) for piece in pieces)
    return _share_left(written, read)


def _days_apart(text: str) -> tuple[list[Day], str]:
    """The days that a text names, and the text without them."""
    days, rest = [], []
    for stretch in _STRETCH.findall(text):
        at = 0
        for found in find_days(stretch):
            days.append(found.day)
            rest.append(stretch[at : found.start])
            at = found.end
        rest.append(stretch[at:] + "\n")
    return days, " ".join(rest)


def _unread_dates(days: list[Day], pieces: list[Piece]) -> float:
    written = {(day.month, day.day) for day in days if day.is_date}
    read = {(day.month, day.day) for piece in pieces if (day := piece.when.day) and day.is_date}
    return _share_left(len(written), len(read))


def _unread_numbers(text: str, reading: Reading) -> float:
    """Numbers that are no part of a date or time; those of a task are in its text, its length, its slot and week."""
    written = _numbers(_NO_FACT.sub(" ", _CLOCK.sub(" ", _KEY.sub("", text))))
    weeks = {piece.week for piece in reading.pieces} - {None}
    told = sum(bool(piece.when.minutes) + (piece.slot is not None) for piece in reading.pieces)
    return _share_left(written, told + len(weeks) + sum(map(_numbers, _texts(reading))))


def _unread_letters(text: str, reading: Reading) -> float:
    return _share_left(_letters(_KEY.sub("", text)), sum(map(_letters, _texts(reading))))


def _together(pieces: list[Piece]) -> float:
    """Tasks that begin when another one does."""
    begins = [(piece.week, piece.when.day, piece.when.start) for piece in pieces if piece.when.start]
    return _share_left(len(begins), len(set(begins)))


def _texts(reading: Reading) -> Iterator[str]:
    yield reading.summary
    for piece in reading.pieces:
        yield from (piece.text, piece.focus, piece.reason)
    for note in reading.weeks.values():
        yield from (note.focus, *note.goals)


def _share_left(written: int, read: int) -> float:
    return max(0, written - read) / max(1, written)


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _numbers(text: str) -> int:
    return len(_NUMBER.findall(text))
