"""Small tools for English sentences around a person's own words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_ME = re.compile(
    r"\b(?:my|our|me|us|i['’]m|i am|i['’]ve|i have|i['’]ll|i|we|myself|ourselves|mine|am)\b", re.IGNORECASE
)
_YOU = {
    "my": "your", "our": "your", "me": "you", "us": "you", "i'm": "you are", "i am": "you are", "i've": "you have",
    "i have": "you have", "i'll": "you will", "i": "you", "we": "you", "myself": "yourself", "ourselves": "yourselves",
    "mine": "yours", "am": "are",
}  # fmt: skip
_SPELLED = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
# Characters that would turn the direction of the sentence around them.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def word_set(words: str) -> frozenset[str]:
    """The words of a line as a set."""
    return frozenset(words.split())


def plain(text: str) -> str:
    """The text on one line, without control characters, stray surrogates and direction overrides."""
    kept = (" " if unicodedata.category(char) in ("Cc", "Cs") or char in _TURNING else char for char in text)
    return " ".join("".join(kept).split())


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word where there is one, with an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = cut.rfind(" ")
    return f"{cut[:space] if space > limit // 2 else cut}".rstrip(" ,;:.-–—") + "…"


def quoted(text: str, limit: int = 60) -> str:
    """The person's words in quotation marks, shortened."""
    inner = text.strip(' "“”„«»').replace("“", "'").replace("”", "'")
    return f"“{shorten(inner, limit)}”"


def to_you(text: str) -> str:
    """What somebody said of themselves, said to them: "my thesis" becomes "your thesis"."""
    return _ME.sub(lambda match: _YOU.get(match[0].lower().replace("’", "'"), match[0]), text)


def opening(text: str) -> str:
    """Fit to open a sentence; names such as "iOS" keep their small letter."""
    if len(text) > 1 and text[0].islower() and not text[1].isupper():
        return text[0].upper() + text[1:]
    return text.upper() if len(text) == 1 else text


def listed(parts: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def spelled(number: int) -> str:
    """Small numbers as words."""
    return _SPELLED[number] if 0 <= number < len(_SPELLED) else f"{number:,}"


def counted(number: int, one: str, many: str = "") -> str:
    """ "one session", "four sessions"."""
    return f"{spelled(number)} {one if number == 1 else many or one + 's'}"


def hours(minutes: int) -> str:
    """ "45 minutes", "an hour", "2.5 hours" to the nearest half hour above one."""
    if minutes < 55:
        return f"{minutes} minutes"
    halves = round(minutes / 30)
    if halves == 2:
        return "an hour"
    return f"{halves / 2:g} hours"


def agreeing(verb: str, *, plural: bool) -> str:
    """A verb in the third person as its subject needs it: "is" or "are", "grows" or "grow"."""
    if not plural:
        return verb
    special = {"is": "are", "has": "have", "does": "do", "goes": "go"}
    return special.get(verb) or verb.removesuffix("s")


def ordinal(number: int) -> str:
    """ "first", "second", from thirteen on "13th"."""
    words = (
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
    )
    return words[number - 1] if 0 < number <= len(words) else f"{number}th"
