"""Several readings of one answer → the one that counts: no example, no draft, the last version, weeks put together."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from .pieces import Piece, Reading

_MUCH_SMALLER = 0.4
Announced = tuple[Reading, str]


def chosen(readings: Sequence[Announced]) -> Reading:
    """The reading to go on with; an empty one where only examples were found."""
    real = [one for one in readings if one[1] != "example" and one[0].pieces]
    kept = [one for one in real if one[1] != "draft"] or real
    result = Reading()
    for reading, announced in kept:
        result = _combined(result, reading, announced)
    result.placeholders += sum(reading.placeholders for reading, _ in readings if reading is not result)
    return result


def _combined(known: Reading, new: Reading, announced: str) -> Reading:
    """Parts for other weeks are added; a part for the same weeks replaces what came before it."""
    if not known.pieces:
        return new
    if not _places(known) & _places(new):
        known.take(new)
        known.form = known.form if known.form == new.form else "text"
        return known
    if announced != "final" and len(new.pieces) < _MUCH_SMALLER * len(known.pieces):
        return known
    new.summary = new.summary or known.summary
    return new


def _places(reading: Reading) -> set[Hashable]:
    return {_place(piece) for piece in reading.pieces}


def _place(piece: Piece) -> Hashable:
    """The week of a piece, or else its date or weekday."""
    if piece.week is not None:
        return piece.week
    day = piece.when.day
    return (day.month, day.day, day.weekday, day.nth) if day else None
