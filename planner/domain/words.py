"""The sentences of the pure rooms, in the language of whoever reads them (decision 32).

Rooms that know no framework write English here, with named values in braces: `_("A month holds at most {most} tasks.",
most=200)`. The app hands in a voice that speaks other languages; without one it stays English. The names under which
these functions are imported (`_`, `ngettext`, `gettext_noop`) are those that message extraction looks for.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Protocol

_MONDAY = date(2024, 1, 1)


class Voice(Protocol):
    """What speaks a language. Shapes of dates are Django's letters: `D j M` is Tue 1 Dec."""

    def language(self) -> str:
        """Which language is spoken: `en`, `de`, without a region."""

    def text(self, english: str) -> str:
        """A sentence's words, with the same names in braces."""

    def number(self, one: str, many: str, count: int) -> str:
        """Of two sentences the one that suits the count."""

    def dated(self, day: date, shape: str) -> str:
        """A date in words."""


class English:
    """Says everything as it is written."""

    _LETTERS = {"D": "%a", "l": "%A", "M": "%b", "F": "%B", "Y": "%Y"}

    def language(self) -> str:
        """English."""
        return "en"

    def text(self, english: str) -> str:
        """The same."""
        return english

    def number(self, one: str, many: str, count: int) -> str:
        """One, or many."""
        return one if count == 1 else many

    def dated(self, day: date, shape: str) -> str:
        """Letter by letter; `j` is the day of the month."""
        return "".join(str(day.day) if letter == "j" else self._part(day, letter) for letter in shape)

    def _part(self, day: date, letter: str) -> str:
        return f"{day:{self._LETTERS[letter]}}" if letter in self._LETTERS else letter


_voice: Voice = English()


def speak_with(voice: Voice) -> None:
    """From now on everything is said by this voice."""
    global _voice  # one voice a process, handed in once at its start
    _voice = voice


def language() -> str:
    """The language in which everything is said now; what is more than sentences with gaps is chosen by it."""
    return _voice.language()


def say(sentence: str, **values: object) -> str:
    """A sentence with its values. Imported as `_`."""
    return _voice.text(sentence).format(**values)


def say_number(one: str, many: str, count: int, **values: object) -> str:
    """The sentence that suits a count. Imported as `ngettext`."""
    return _voice.number(one, many, count).format(**values)


def marked(sentence: str) -> str:
    """A sentence that is said later, by `say`. Imported as `gettext_noop`."""
    return sentence


def day_name(day: date) -> str:
    """A date as people write it: Tue 1 Dec."""
    return _voice.dated(day, "D j M")


def day_of_month(day: date) -> str:
    """3 December."""
    return _voice.dated(day, "j F")


def month_name(day: date) -> str:
    """December 2026."""
    return _voice.dated(day, "F Y")


def weekday_name(weekday: int) -> str:
    """Monday for 0."""
    return _voice.dated(_MONDAY + timedelta(days=weekday), "l")


def short_weekday(weekday: int) -> str:
    """Mon for 0."""
    return _voice.dated(_MONDAY + timedelta(days=weekday), "D")
