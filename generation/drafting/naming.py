"""What a goal is called in the plan's sentences: a few words that read well after "for", "towards" and "in".

The person's own words are kept: "Finish my thesis by Friday" becomes "your thesis", "bake bread" becomes "baking bread".
Only a sentence that cannot be taken apart with certainty is quoted whole.
"""

from __future__ import annotations

import re

from .listed_names import THINGS
from .numbers import amount_in, money_in
from .phrases import MOST_NAME, TAIL, cut, is_plural, named, noun, short_of, titles_of
from .special_names import SPECIAL, read_in
from .verbs import actions_in, foreign_thing, gerund, opens_with_verb, wish
from .words import quoted, shorten, to_you, word_set

__all__ = [
    "book_of",
    "is_plural",
    "name_of",
    "opens_with_verb",
    "short_of",
    "target_of",
    "title_of",
    "titles_of",
    "wish",
]

_TARGET = re.compile(
    r"\b(?:in )?(?P<t>(?:under|below|less than|sub) ?\d[\d:.]*(?: ?(?:min(?:ute)?s?|h(?:ours?)?|hrs?))?)", re.IGNORECASE
)
# Kinds whose month is for what is done: "selling the old bike" rather than "the old bike".
_DONE = word_set("quit sell fix pet win search")
# Kinds whose sentences read well with a noun of another language.
_TAKES_FOREIGN = word_set(
    "generic paperwork thesis exam declutter renovate project deadline garden event travel business fix sell study skill move"
)


def name_of(goal: str, kind: str) -> str:
    """The goal's name for sentences."""
    text = wish(goal)
    special = SPECIAL.get(kind)
    found = special(goal if kind == "grief" else text) if special else ""
    found = found or _thing(text, kind)
    if "…" in found:
        found = ""
    return found or THINGS.get(kind, "") or quoted(TAIL.sub("", text), MOST_NAME)


def title_of(goal: str, kind: str, name: str) -> str:
    """What a month is for: mostly the name, for some kinds what is done: "selling the old bike", "less sugar"."""
    if kind not in _DONE:
        return name
    action = next(iter(actions_in(wish(goal))), None)
    if kind == "quit" and action and action.verb in {"stop", "quit", "give up"}:
        return f"a life without {name}"
    if action and action.rest:
        return shorten(f"{gerund(action.verb)} {to_you(cut(action.rest))}", MOST_NAME)
    return f"less {name}" if kind == "quit" else name


def target_of(goal: str, kind: str) -> str:
    """The aim in figures that a goal names: a time for a run, a sum of money, an amount."""
    if kind == "run":
        found = _TARGET.search(goal)
        return found["t"].lower() if found else ""
    amount = money_in(goal) if kind in {"money", "debt"} else amount_in(goal)
    return amount.show(amount.total) if amount else ""


def book_of(goal: str) -> str:
    """The book that a reading goal names, else "your book"."""
    return next(iter(titles_of(goal)), "") or read_in(wish(goal)) or "your book"


def _thing(text: str, kind: str) -> str:
    """The object as "your …" or "the …", the activity as "…ing …", or the noun that the whole goal is."""
    foreign = foreign_thing(text)
    if foreign:
        return shorten(f"your {foreign}", MOST_NAME) if kind in _TAKES_FOREIGN else THINGS.get(kind, "")
    actions = actions_in(text)
    found = next((name for action in actions if (name := named(action))), "")
    return found or ("" if actions else noun(text, kind))
