"""Signs in an answer that its reading missed or mistook something: what is left unread, and tasks that look odd.

They only rank: a sign takes from the confidence and never from the tasks.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

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
_PLACED = frozenset(["start", "end", "minutes", "day", "slot", "when", "line"])


@dataclass(frozen=True, slots=True)
class Signs:
    """Each a share from 0 to 1: times that no task has, letters that nothing was made of, odd and uneven tasks."""

    unread_times: float = 0.0
    unread_letters: float = 0.0
    odd: float = 0.0
    uneven: float = 0.0


def signs_of(text: str, reading: Reading) -> Signs:
    """The signs of a reading of an answer; of the answer's first hundred thousand characters."""
    pieces = reading.pieces
    if not pieces:
        return Signs()
    text = text[:MOST_SEEN]
    kinds = Counter(piece.given & _PLACED for piece in pieces)
    return Signs(
        unread_times=_unread_times(text, pieces),
        unread_letters=_unread_letters(text, reading),
        odd=sum(bool(_ODD.search(piece.text)) for piece in pieces) / len(pieces),
        uneven=1 - kinds.most_common(1)[0][1] / len(pieces),
    )


def _unread_times(text: str, pieces: list[Piece]) -> float:
    written = sum(1 for _ in _CLOCK.finditer(text))
    read = sum(bool(piece.when.start) + bool(piece.when.end) for piece in pieces)
    return max(0, written - read) / max(1, written)


def _unread_letters(text: str, reading: Reading) -> float:
    written = _letters(_KEY.sub("", text))
    read = _letters(reading.summary)
    read += sum(_letters(piece.text) + _letters(piece.focus) + _letters(piece.reason) for piece in reading.pieces)
    read += sum(_letters(note.focus) + sum(map(_letters, note.goals)) for note in reading.weeks.values())
    return max(0, written - read) / max(1, written)


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
