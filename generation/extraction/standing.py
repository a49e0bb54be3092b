"""What sentences around a list say of all its tasks: when each begins, how long it takes, or that they stand there anew."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import replace

from .pieces import Piece
from .when import When, read_when

_ALL = re.compile(
    r"^[^\w\n]{0,8}(?:all|each|every|alle|jede[rs]?|chaque|toutes les|cada|todas las|ogni|tutte le|elke) +(?:of (?:the|these) +|the +)?(?:\w+ +)?"
    r"(?:sessions?|tasks?|blocks?|einheit(?:en)?|aufgaben?|séances?|tâches?|sesi(?:ón|ones)|tareas?|session[ei]|attività|sessies?|taken) +"
    r"(?:is|are|takes?|lasts?|starts?|begins?|runs?|dauert|dauern|beginnt|beginnen|dure|durent|commence|dura|duran|empieza|inizia|duurt|duren)\b(?P<when>[^.!?\n]{1,40})[.!]?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_BOUND = re.compile(r"\b(?:most|least|than|or|up to|about|between|max|min\.|höchstens|mindestens|bis)\b", re.IGNORECASE)
_ANEW = re.compile(
    r"^.{0,80}\b(?:corrected|revised|updated|fixed|final version|korrigiert|überarbeitet|corrigée?|corregid[oa]|corrett[oa])\b.{0,40}:[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)


def settled(pieces: list[Piece], text: str) -> list[Piece]:
    """The tasks with what is said of all of them, and of those that stand there anew the last ones only."""
    if not pieces:
        return pieces
    if anew := _ANEW.search(text):
        pieces = _without_earlier(pieces, text[: anew.start()])
    told = [read_when(found["when"]) for found in _ALL.finditer(text) if not _BOUND.search(found["when"])]
    for when in told[:2]:
        pieces = [_with(piece, when) for piece in pieces]
    return pieces


def _without_earlier(pieces: list[Piece], before: str) -> list[Piece]:
    """The tasks without those before a correction that stand behind it, too."""
    left = {piece.text: before.count(piece.text) for piece in pieces}
    earlier: list[Piece] = []
    later: list[Piece] = []
    for piece in pieces:
        (earlier if left[piece.text] > 0 else later).append(piece)
        left[piece.text] -= 1
    anew = set(map(_same, later))
    return [piece for piece in earlier if _same(piece) not in anew] + later


def _same(piece: Piece) -> Hashable:
    return piece.text, piece.week, piece.when.day


def _with(piece: Piece, told: When) -> Piece:
    """The task with a start or a length that it does not tell itself."""
    when = piece.when
    start, end = (when.start, when.end) if when.start else (told.start, told.end)
    minutes = when.minutes if when.minutes or end else told.minutes
    return replace(piece, when=replace(when, start=start, end=end, minutes=minutes))
