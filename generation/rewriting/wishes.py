"""A wish about a week, read without a model: weekdays, how much, the time of day, and how long. English words only.

Words that are not understood are kept, so that the page can say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from planner.domain.month import WEEKDAYS
from planner.domain.words import marked as gettext_noop
from planner.domain.words import say as _
from planner.domain.words import weekday_name

OFF, LESS, MORE, ONLY = "off", "less", "more", "only"
PARTS = ("morning", "afternoon", "evening")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MODES = {
    OFF: _words("nothing none no not without skip free off empty clear never dont don't avoid"),
    LESS: _words("less fewer lighter light calmer quieter easier easy gentler relaxed reduce"),
    MORE: _words("more rather prefer preferably"),
    ONLY: _words("only just"),
}
_MODE_OF = {word: mode for mode, words in _MODES.items() for word in words}
_DAY_OF = {
    form: frozenset([index])
    for index, name in enumerate(WEEKDAYS)
    for form in (name.lower(), f"{name.lower()}s", name[:3].lower())
} | {
    **dict.fromkeys(("tues", "wednes"), frozenset([1])),
    **dict.fromkeys(("thur", "thurs"), frozenset([3])),
    **dict.fromkeys(("weekend", "weekends"), frozenset([5, 6])),
    **dict.fromkeys(("weekday", "weekdays"), frozenset(range(5))),
}
_PART_OF = {
    **dict.fromkeys(_words("morning mornings early earlier"), "morning"),
    **dict.fromkeys(_words("afternoon afternoons"), "afternoon"),
    **dict.fromkeys(_words("evening evenings night nights late later"), "evening"),
}
_LENGTH_OF = {
    **dict.fromkeys(_words("shorter short brief briefer quick quicker"), "shorter"),
    **dict.fromkeys(_words("longer long"), "longer"),
}
_FILLERS = _words(
    "a an the on in at of to for with and or as so i i'd id i'm me my it is be am are this that these week weeks plan "
    "task tasks thing things stuff work please would like want wish need have do can could should make put keep let "
    "leave planned schedule scheduled all any day days time bit little slightly much many there them session sessions "
    "very really please something everything during per each every than them one ones"
)
# Several words that mean one.
_PHRASES = (
    (re.compile(r"\b(?:not|isn't|don't) (?:\w+ )?(?:so|as|too|that) (?:much|many|full|busy)\b"), "less"),
    (re.compile(r"\b(?:far |way )?too (?:much|many|full|busy|heavy)\b"), "less"),
    (re.compile(r"\bday off\b"), "off"),
    (re.compile(r"\bbefore (?:noon|lunch|midday)\b"), "morning"),
    (re.compile(r"\bafter (?:noon|lunch|midday)\b"), "afternoon"),
    (re.compile(r"\bafter (?:work|dinner)\b"), "evening"),
)
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+|[,;.!?\n]")


@dataclass(frozen=True, slots=True)
class WeekWish:
    """What was understood. Weekdays are numbers (0 is Monday); `unread` are the words that were not."""

    off: frozenset[int] = frozenset()
    less: frozenset[int] = frozenset()
    more: frozenset[int] = frozenset()
    part: str = ""
    avoid: frozenset[str] = frozenset()
    lighter: bool = False
    length: str = ""
    unread: tuple[str, ...] = ()

    @property
    def is_read(self) -> bool:
        """Whether anything of it was understood."""
        return bool(self.told)

    @property
    def told(self) -> tuple[str, ...]:
        """What was understood, in words."""
        return tuple(_told(self))


def _told(wish: WeekWish) -> Iterator[str]:
    for sentence, days in ((_OFF, wish.off), (_LESS, wish.less), (_MORE, wish.more)):
        if days:
            yield _(sentence, days=_all_of([weekday_name(day) for day in sorted(days)]))
    if wish.part:
        yield _(_EACH[wish.part])
    if wish.avoid:
        yield _("no {parts}", parts=_all_of([_(_EACH[part]) for part in PARTS if part in wish.avoid]))
    if wish.lighter:
        yield _("a lighter week")
    if wish.length:
        yield _("shorter tasks") if wish.length == "shorter" else _("longer tasks")


_OFF, _LESS, _MORE = gettext_noop("nothing on {days}"), gettext_noop("less on {days}"), gettext_noop("more on {days}")
_EACH = {
    "morning": gettext_noop("mornings"),
    "afternoon": gettext_noop("afternoons"),
    "evening": gettext_noop("evenings"),
}


def _all_of(words: list[str]) -> str:
    """Joined by "and", without commas."""
    return _(" and ").join(words)


def read_wish(text: str) -> WeekWish:
    """Read a wish; what cannot be read is in `unread`."""
    text = text.lower().replace("’", "'")
    for phrase, word in _PHRASES:
        text = phrase.sub(f" {word} ", text)
    reader = _Reader()
    for token in _TOKEN.findall(text):
        reader.take(token)
    return reader.wish()


@dataclass(slots=True)
class _Reader:
    """Goes through a wish word by word. A mode ("less") takes the days and times of day around it in its clause."""

    days: dict[str, set[int]] = field(default_factory=lambda: {mode: set() for mode in _MODES})
    avoid: set[str] = field(default_factory=set)
    parts: list[str] = field(default_factory=list)
    lighter: bool = False
    length: str = ""
    unread: list[str] = field(default_factory=list)
    mode: str = ""
    pending: set[int] = field(default_factory=set)
    used: bool = False
    strange: bool = False
    fresh: bool = False  # a comma lies between the mode and here

    def take(self, token: str) -> None:
        if token in ";.!?\n" or token in {"but", "then"}:
            self._end()
        elif token == ",":
            self.fresh = True
        elif token in _DAY_OF:
            self._day(_DAY_OF[token])
        elif token in _PART_OF:
            self._part(_PART_OF[token])
        elif token in _LENGTH_OF:
            self.length = _LENGTH_OF[token]
        elif token in _MODE_OF:
            self._mode(_MODE_OF[token])
        elif token not in _FILLERS:
            self.unread.append(token)
            self.strange = True

    def _day(self, days: frozenset[int]) -> None:
        if self.mode:
            self.days[self.mode] |= days
            self.used = True
        else:
            self.pending |= days

    def _part(self, part: str) -> None:
        if self.mode in {OFF, LESS} and not self.fresh:
            self.avoid.add(part)
            self.used = True
        else:
            self.parts.append(part)
            self.used = self.used or self.mode in {MORE, ONLY}

    def _mode(self, mode: str) -> None:
        if self.mode == OFF and mode in {MORE, LESS} and not self.used:
            return  # "no more on Fridays"
        if self.mode and not self.pending:
            self._end()
        self.mode, self.used, self.fresh = mode, bool(self.pending), False
        self.days[mode] |= self.pending
        self.pending.clear()

    def _end(self) -> None:
        if self.mode == LESS and not self.used and not self.strange:
            self.lighter = True
        elif self.mode and not self.used:
            self.unread.append(self.mode)
        self.unread += [WEEKDAYS[day] for day in sorted(self.pending)]
        self.pending.clear()
        self.mode, self.used, self.strange, self.fresh = "", False, False, False

    def wish(self) -> WeekWish:
        self._end()
        only = self.days[ONLY]
        off = self.days[OFF] | (set(range(7)) - only if only else set())
        part = self.parts[-1] if self.parts and self.parts[-1] not in self.avoid else ""
        return WeekWish(
            off=frozenset(off),
            less=frozenset(self.days[LESS] - off),
            more=frozenset(self.days[MORE] - off),
            part=part,
            avoid=frozenset(self.avoid),
            lighter=self.lighter,
            length=self.length,
            unread=tuple(dict.fromkeys(self.unread)),
        )
