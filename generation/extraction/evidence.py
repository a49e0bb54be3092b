"""What a reading must show before its texts count as tasks: a day, a time, a week, or a place among the plan's tasks.

A model's answer is full of texts that have a title and are no task: errors, states of a server, tips, goals. What
tells a plan from them is that it says when, or that its own keys list the texts as tasks.
"""

from __future__ import annotations

from collections.abc import Mapping

from .pieces import Context, Piece, Reading
from .records import Field
from .remarks import is_taken
from .when import read_when
from .words import plain_words

# Lists that anything may stand in, and names that anything may have.
_ANY_LIST = frozenset(["items", "list", "rows", "entries", "events", "entry", "calendar", "blocks", "actions"])
_ANY_NAMES = (
    "name, title, summary, description, label, content, text, item, event, event name, detail, details, desc, d, entry,"
    " headline, thing, titel, bezeichnung, inhalt, beschreibung, titre, intitule, contenu, descripcion, titulo, nombre,"
    " titolo, descrizione, naam, omschrijving, beschrijving, nome, descricao, beskrivning, opis, subject line"
)
_ANY_NAME = frozenset(name.strip() for name in _ANY_NAMES.split(","))
_OF_A_PLAN = frozenset(["plan", "planner", "schedule", "agenda", "timetable", "routine", "tasks", "todos", "todo"])
_TOP = 2  # the depth of an answer's own object, and of those in its own list
_ENOUGH = 2
_A_LENGTH = frozenset(["length", "slot"])


def with_evidence(reading: Reading) -> Reading:
    """The reading, without tasks where none says when it is and no key lists them, or where they are a calendar's."""
    shows = _is_dated if reading.form == "text" else _is_placed
    if not any(map(shows, reading.pieces)) or is_taken(reading.pieces[0].text):
        reading.pieces = []
    return reading


def _is_placed(piece: Piece) -> bool:
    when = piece.when
    told = when.day or when.start or when.minutes or piece.slot is not None or piece.week is not None
    return bool(told) or "listed" in piece.given


def _is_dated(piece: Piece) -> bool:
    """Text has no keys: a lone time (`evenings from 18:30`) is not yet a plan in it."""
    when = piece.when
    spans = when.start and (when.end or when.minutes)
    return bool(when.day or spans) or piece.slot is not None or piece.week is not None


def lists_tasks(key: str, name: str) -> bool:
    """Whether a key names a list of tasks or weeks, and not a list of anything."""
    words = plain_words(key)
    return (name in ("tasks", "weeks") and words not in _ANY_LIST) or bool(_OF_A_PLAN & set(words.split()))


def says_enough(fields: list[Field], context: Context) -> bool:
    """Whether an object with a name that anything may have says as much as a task does.

    A record of a server has a name and one moment, too; a task stands in a plan, or says its day, start or length.
    """
    if context.listed or context.has_day or context.week is not None:
        return True
    if context.tabled and all(name for _, name, _ in fields):
        return True
    named = [plain_words(key) for key, name, value in fields if name == "text" and isinstance(value, str)]
    if not named or not all(key in _ANY_NAME for key in named):
        return True
    told = _weights(fields)
    at_the_top = context.depth <= _TOP
    return sum(told.values()) >= _ENOUGH and (context.inside_tasks or at_the_top or bool(told.keys() & _A_LENGTH))


def _weights(fields: list[Field]) -> Mapping[str, int]:
    """How much is told, by what it tells: a slot or a range of times says it all."""
    told = {}
    for _, name, value in fields:
        if value in (None, "", [], {}):
            continue
        if name == "slot":
            told["slot"] = _ENOUGH
        elif name in ("start", "when"):
            told["start"] = 1
            if isinstance(value, str) and _is_range(value):
                told["length"] = 1
        elif name in ("end", "minutes", "hours"):
            told["length"] = 1
        elif name in ("day", "difficulty"):
            told[name] = 1
    return told


def _is_range(value: str) -> bool:
    when = read_when(value)
    return when.start is not None and when.end is not None
