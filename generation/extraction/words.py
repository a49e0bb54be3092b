"""Words with a fixed meaning, in many languages: weekdays, months, numbers of weeks, difficulty, yes and no."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from planner.domain.plan_data import Difficulty

from .languages import DIFFICULTY, MONTHS, NUMBERS, SHORT_WEEKDAYS, WEEK, WEEKDAYS

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NOT_WORD = re.compile(r"[\W_]+")
_LATIN_WORD = re.compile(r"[^\W\d_]{3,}")
_STARS = re.compile(r"[★⭐✦●⬤🔴🌟💪🔥*]️?")
_OUT_OF = re.compile(r"(\d{1,2})(?:\.\d+)?\s*(?:/|of|out of|von|sur|de|van|su)\s*(\d{1,3})", re.IGNORECASE)
_LEVELS = (Difficulty.SIMPLE, Difficulty.MODERATE, Difficulty.ADVANCED)
_YES = frozenset(
    [
        "true",
        "yes",
        "done",
        "completed",
        "complete",
        "x",
        "1",
        "ja",
        "oui",
        "si",
        "sim",
        "finished",
        "erledigt",
        "fertig",
    ]
)
MOST_WORD = 40


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The text without case and accents, for comparing words."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))


@lru_cache(maxsize=4096)
def plain_words(text: str) -> str:
    """A key or label as plain words: `startTime`, `start_time` and `Start-Time:` all become `start time`."""
    return _NOT_WORD.sub(" ", fold(_CAMEL.sub(" ", text[: MOST_WORD * 2]))).strip()


def _by_language(table: Mapping[str, Sequence[str]]) -> dict[str, dict[str, int]]:
    """Folded word → language → position in its table row."""
    found: dict[str, dict[str, int]] = {}
    for language, rows in table.items():
        for position, names in enumerate(rows):
            for name in names.split():
                found.setdefault(fold(name), {}).setdefault(language, position)
    return found


_WEEKDAYS = _by_language(WEEKDAYS)
_SHORT = _by_language(SHORT_WEEKDAYS)
_MONTHS = {word: next(iter(places.values())) + 1 for word, places in _by_language(MONTHS).items()}
_NUMBERS = {fold(word): number for number, names in enumerate(NUMBERS, 1) for word in names.split()}
_DIFFICULTY = {fold(word): level for names, level in zip(DIFFICULTY, _LEVELS, strict=True) for word in names.split()}


def spellings(table: Iterable[Sequence[str]]) -> str:
    """A regular expression's alternatives for all names of a table, longest first, accents optional."""
    names = {name for rows in table for row in rows for name in row.split()}
    names |= {fold(name) for name in names}
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


WEEKDAY_NAMES = spellings(WEEKDAYS.values())
MONTH_NAMES = spellings(MONTHS.values())
WEEK_NAMES = spellings([[WEEK]])
WEEK_NUMBERS = spellings([NUMBERS])


def languages_of(text: str) -> tuple[str, ...]:
    """The languages whose weekday names stand in the text, most frequent first; English last of equals."""
    votes: dict[str, int] = {}
    for match in _LATIN_WORD.finditer(text):
        for language in _WEEKDAYS.get(fold(match[0]), ()) if len(match[0]) <= MOST_WORD else ():
            votes[language] = votes.get(language, 0) + 1
    return tuple(sorted(votes, key=lambda language: (-votes[language], language == "en")))


def short_language(keys: Iterable[str]) -> tuple[str, ...]:
    """The languages that explain a set of short day keys (`Mo, Di, Mi`), best first; () for fewer than two."""
    folded = {fold(key.strip(" .")) for key in keys}
    votes = {language: sum(language in _SHORT.get(key, ()) for key in folded) for language in SHORT_WEEKDAYS}
    return tuple(sorted((name for name in votes if votes[name] > 1), key=lambda name: -votes[name]))


def weekday(word: str, languages: Sequence[str] = ()) -> int | None:
    """0 (Monday) to 6 of a weekday's name or unmistakable abbreviation, in any known language."""
    return _choose(_WEEKDAYS.get(fold(word.strip(" .,"))), languages)


def short_weekday(word: str, languages: Sequence[str] = ()) -> int | None:
    """As `weekday`, and of abbreviations of one or two letters as well: only for words that stand alone."""
    folded = fold(word.strip(" .,"))
    known = _choose(_WEEKDAYS.get(folded), languages)
    return known if known is not None else _choose(_SHORT.get(folded), languages)


def _choose(places: Mapping[str, int] | None, languages: Sequence[str]) -> int | None:
    if not places:
        return None
    for language in languages:
        if language in places:
            return places[language]
    return next(iter(places.values()))


_COUNTED_DAY = frozenset(["day", "tag", "jour", "dia", "giorno", "dag", "dzien", "день"])


@lru_cache(maxsize=8192)
def is_day_word(word: str) -> bool:
    """Whether a word names a weekday or a month, or is the word for day; CJK names may stand within it."""
    folded = fold(word)
    return (
        folded in _WEEKDAYS
        or folded in _MONTHS
        or folded in _COUNTED_DAY
        or any(part in _WEEKDAYS for part in folded.split("-"))
        or any(ord(char) > 0x2FFF for char in word)
    )


def month_number(word: str) -> int | None:
    """1 to 12 of a month's name or abbreviation."""
    return _MONTHS.get(fold(word.strip(" .,")))


def small_number(word: str) -> int | None:
    """A number written in digits, as a word or as an ordinal (`2`, `two`, `second`, `2nd`)."""
    digits = re.fullmatch(r"0*(\d{1,2})(?:st|nd|rd|th|e|[.ªº°])?", word.strip().lower())
    return int(digits[1]) if digits else _NUMBERS.get(fold(word.strip(" .")))


def difficulty(value: object) -> Difficulty | None:
    """The difficulty that a word, a number 1 to 3, a share (`4/5`) or a row of stars names; None when none."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _level(float(value), 3 if value <= 3 else 5 if value <= 5 else 10)
    return _difficulty_of(value.strip()) if isinstance(value, str) and len(value) <= MOST_WORD else None


def _difficulty_of(text: str) -> Difficulty | None:
    share = _OUT_OF.search(text)
    if share:
        return _level(int(share[1]), int(share[2]))
    if re.fullmatch(r"\d{1,2}", text):
        return difficulty(int(text))
    stars = len(_STARS.findall(text))
    if stars and not re.search(r"\w", text):
        return _level(stars, 5 if stars > 3 or "☆☆" in text else 3)
    hits = [_DIFFICULTY[word] for word in _NOT_WORD.split(fold(text)) if word in _DIFFICULTY]
    return hits[-1] if hits else None


def is_difficulty_word(text: str) -> bool:
    """Whether the text is nothing but a word for difficulty (with `difficulty`, `level` or the like beside it)."""
    words = [word for word in _NOT_WORD.split(fold(text)) if word]
    known = [word for word in words if word in _DIFFICULTY and len(word) > 1]
    rest = [word for word in words if word not in _DIFFICULTY]
    return bool(known) and all(word in _BESIDE for word in rest) and len(words) <= 4


_BESIDE = frozenset(
    [
        "difficulty",
        "level",
        "effort",
        "task",
        "intensity",
        "schwierigkeit",
        "niveau",
        "to",
        "difficulte",
        "dificultad",
        "und",
    ]
)


def _level(value: float, highest: int) -> Difficulty | None:
    if value < 0 or highest < 2 or value > highest:
        return None
    if highest == 3:
        return _LEVELS[max(0, min(2, round(value) - 1))]
    share = value / highest
    return _LEVELS[0 if share <= 0.4 else 1 if share <= 0.7 else 2]


def is_yes(value: object) -> bool:
    """Whether a value says that something is done."""
    return value is True or (isinstance(value, int) and value == 1) or (isinstance(value, str) and fold(value) in _YES)
