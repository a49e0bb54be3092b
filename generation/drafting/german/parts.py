"""The parts that a person named of one goal in a list behind a colon: "Garten: Beete, Rasen, Hecke"."""

from __future__ import annotations

import re

from generation.drafting.parts import MOST_PART, MOST_PARTS
from generation.drafting.words import shorten

from .wording import RHYTHM, to_you

_LIST = re.compile(r":\s*(?P<list>[^:]+)$")
_COMMA = re.compile(r"\s*(?:,|/|;|\+|&)\s*(?:(?:und|dann|dazu|außerdem|and) )*|\s+(?:und|and)\s+", re.IGNORECASE)
# Marks of the banks: a part that holds one is left alone.
_MARKS = frozenset("{}[]<>|")


def parts_of(goal: str) -> tuple[str, ...]:
    """The parts in order; one alone is none."""
    listed = _LIST.search(goal)
    if not listed:
        return ()
    pieces = [" ".join(RHYTHM.sub(" ", piece).split()).strip(" .") for piece in _COMMA.split(listed["list"])]
    kept = [shorten(to_you(piece), MOST_PART) for piece in pieces if len(piece) > 1]
    told = [piece for piece in kept if not _MARKS & set(piece) and len(piece.split()) <= 7]
    return tuple(told[:MOST_PARTS]) if len(told) == len(kept) and len(told) > 1 else ()
