"""The parts that a person named of one goal: several actions in a sentence, or a list behind a colon."""

from __future__ import annotations

import re

from .verbs import opens_with_verb, wish
from .words import shorten, to_you

MOST_PARTS = 6
MOST_PART = 60
_LIST = re.compile(r":\s*(?P<list>[^:]+)$")
_COMMA = re.compile(r"\s*(?:,|/|;|\+|&)\s*(?:(?:and|then|und|y|et) )?|\s+(?:and|und|y|et)\s+", re.IGNORECASE)
_JOINT = re.compile(r",\s+(?:and |then )*|\s+and (?:then )?", re.IGNORECASE)
# Marks of the banks: a part that holds one is left alone.
_MARKS = frozenset("{}[]<>|")
_ABOUT = re.compile(r"^(?:which|who|what|it|that|because|so|but|if|maybe|at|in|on|by|for)\b", re.IGNORECASE)


def parts_of(goal: str) -> tuple[str, ...]:
    """ "Refactor X, add tests, and migrate" has three parts, "the garden: beds, lawn, hedge" as well; one part is none."""
    listed = _LIST.search(goal)
    pieces = _COMMA.split(listed["list"]) if listed else _actions(wish(goal))
    kept = [shorten(to_you(piece.strip(" .")), MOST_PART) for piece in pieces if len(piece.strip(" .")) > 1]
    told = [piece for piece in kept if not _ABOUT.match(piece) and not _MARKS & set(piece) and len(piece.split()) <= 9]
    return tuple(told[:MOST_PARTS]) if len(told) == len(kept) and len(told) > 1 else ()


def _actions(text: str) -> list[str]:
    """The sentence's actions, where each of its pieces is one."""
    pieces = _JOINT.split(text)
    if len(pieces) < 2 or not all(opens_with_verb(piece) for piece in pieces):
        return []
    return [piece[0].lower() + piece[1:] if piece[1:2].islower() else piece for piece in pieces]
