"""A wish about a week, read without a model: weekdays, how much, the time of day, and how long.

In the language of whoever asks, and in English; words that are not understood are kept, so that the page can say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from planner.domain.clock import DAY_MINUTES, show_clock
from planner.domain.month import WEEKDAYS
from planner.domain.words import language, weekday_name
from planner.domain.words import marked as gettext_noop
from planner.domain.words import say as _

from .clock_limits import FIRST_MARK, MOST, ClockLimit
from .german_vocabulary import GERMAN
from .vocabulary import ENGLISH, LESS, MORE, OFF, ONLY, Vocabulary

PARTS = ("morning", "afternoon", "evening")
_MARKS = {chr(FIRST_MARK + number): number for number in range(MOST)}
_TOKEN = re.compile(rf"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+|[,;.!?\n{''.join(_MARKS)}]")
# The vocabularies by which a wish is read; where two read it equally well, the first.
_VOCABULARIES = {"de": (GERMAN, ENGLISH)}


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
    limits: tuple[ClockLimit, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def is_read(self) -> bool:
        """Whether anything of it was understood."""
        return bool(self.told)

    def limits_on(self, weekday: int) -> tuple[ClockLimit, ...]:
        """The limits of a weekday (0 is Monday)."""
        return tuple(limit for limit in self.limits if weekday in limit.days)

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
    for limit in wish.limits:
        yield from _limit_told(limit)


def _limit_told(limit: ClockLimit) -> Iterator[str]:
    for sentence, on_days, minutes, least in (
        (_BEFORE, _BEFORE_ON, limit.first, 0),
        (_AFTER, _AFTER_ON, limit.last, DAY_MINUTES),
    ):
        if minutes != least and len(limit.days) == len(WEEKDAYS):
            yield _(sentence, time=show_clock(minutes))
        elif minutes != least:
            days = _all_of([weekday_name(day) for day in sorted(limit.days)])
            yield _(on_days, time=show_clock(minutes), days=days)


_OFF, _LESS, _MORE = gettext_noop("nothing on {days}"), gettext_noop("less on {days}"), gettext_noop("more on {days}")
_BEFORE, _BEFORE_ON = gettext_noop("nothing before {time}"), gettext_noop("nothing before {time} on {days}")
_AFTER, _AFTER_ON = gettext_noop("nothing after {time}"), gettext_noop("nothing after {time} on {days}")
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
    wishes = [_read(text, vocabulary) for vocabulary in _VOCABULARIES.get(language(), (ENGLISH,))]
    return min(wishes, key=lambda wish: (not wish.is_read, len(wish.unread)))


def _read(text: str, vocabulary: Vocabulary) -> WeekWish:
    text = text.lower().replace("’", "'")
    text = "".join(letter for letter in text if letter not in _MARKS)
    text, limits = vocabulary.clocks.taken(text)
    for phrase, word in vocabulary.phrases:
        text = phrase.sub(f" {word} ", text)
    reader = _Reader(vocabulary, limits)
    for token in _TOKEN.findall(text):
        if token in _MARKS:
            reader.limited.add(_MARKS[token])
        else:
            reader.take(token)
    return reader.wish()


@dataclass(slots=True)
class _Reader:
    """Goes through a wish word by word. A mode ("less") takes the days and times of day around it in its clause."""

    words: Vocabulary
    limits: list[ClockLimit] = field(default_factory=list)
    days: dict[str, set[int]] = field(default_factory=lambda: {mode: set() for mode in (OFF, LESS, MORE, ONLY)})
    avoid: set[str] = field(default_factory=set)
    parts: list[str] = field(default_factory=list)
    lighter: bool = False
    length: str = ""
    unread: list[str] = field(default_factory=list)
    mode: str = ""
    said: str = ""  # the mode's own word
    pending: set[int] = field(default_factory=set)
    used: bool = False
    strange: bool = False
    fresh: bool = False  # a comma lies between the mode and here
    leading: set[str] = field(default_factory=set)  # times of day before any mode of the clause
    joined: bool = False  # an "und" stands right before
    limited: set[int] = field(default_factory=set)  # the limits of this clause whose days were not said yet
    dated: set[int] = field(default_factory=set)  # those whose days were: more of them may follow a comma
    led: bool = False  # the mode stood behind its days: a day after a comma waits for the next mode

    def take(self, token: str) -> None:
        words = self.words
        if token in ";.!?\n" or token in words.breaks:
            self._end()
        elif token == ",":
            self.fresh = True
            self.leading.clear()
            self._limit_days()
        elif token in words.days:
            self._day(words.days[token])
        elif token in words.parts:
            self._part(words.parts[token])
        elif token in words.lengths:
            self.length = words.lengths[token]
        elif token in words.modes:
            self._mode(words.modes[token], token)
        elif token not in words.fillers:
            self.unread.append(token)
            self.strange = True
        self.joined = token in words.joints or (self.joined and token in words.fillers)

    def _day(self, days: frozenset[int]) -> None:
        if self.mode and not (self.led and (self.fresh or self.joined)):
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
            if self.words.mode_last and (self.fresh or not self.mode):
                self.leading.add(part)

    def _mode(self, mode: str, said: str) -> None:
        if self.mode == OFF and mode in {MORE, LESS} and not self.used:
            return  # "no more on Fridays"
        leading = frozenset(self.leading)
        if self.mode and not self.pending:
            self._end()
        self.mode, self.said, self.used, self.fresh = mode, said, bool(self.pending), False
        self.led = self.words.mode_last and bool(self.pending)
        self.days[mode] |= self.pending
        self.pending.clear()
        self._take_leading(leading)

    def _take_leading(self, leading: frozenset[str]) -> None:
        """ "abends nichts": what stands right before the mode is what it speaks of; "morgens, und nichts …" is not."""
        if leading and not self.joined:
            self.avoid |= leading if self.mode in {OFF, LESS} else frozenset()
            self.used = True
        self.leading.clear()

    def _limit_days(self) -> None:
        """Days that stand around a limit, and belong to nothing else, are its own."""
        taking = self.limited or self.dated
        if not self.pending or not taking:
            return
        for number in taking:
            known = self.limits[number].days if number in self.dated else frozenset[int]()
            self.limits[number] = replace(self.limits[number], days=known | self.pending)
        self.limited, self.dated = set(), set(taking)
        self.pending.clear()

    def _end(self) -> None:
        if self.led:
            self.days[self.mode] |= self.pending
            self.pending.clear()
        self._limit_days()
        self.limited.clear()
        self.dated.clear()
        if self.mode == LESS and not self.used and not self.strange:
            self.lighter = True
        elif self.mode and not self.used:
            self.unread.append(self.words.unread_modes.get(self.mode, self.said))
        self.unread += [self.words.weekdays[day] for day in sorted(self.pending)]
        self.pending.clear()
        self.mode, self.used, self.strange, self.fresh, self.led = "", False, False, False, False
        self.leading.clear()

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
            limits=tuple(self.limits),
            unread=tuple(dict.fromkeys(self.unread)),
        )
