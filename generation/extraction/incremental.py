"""Reading an answer while it arrives: each week is handed on as soon as it is complete.

Weeks found on the way are news for the page; what counts in the end is the reading of the whole answer.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from planner.domain.fitting import WishedWeek
from planner.domain.month import Month

from .blocks import announced
from .cleaning import MOST_CHARS, REASONING_TAG
from .door import Extraction, extract
from .jsonish import Budget, read_json
from .keys import role
from .labels import week_label
from .placing import Slot
from .records import week_value

_TOKEN = re.compile(r"[{}\"\\]")
_KEY_BEFORE = re.compile(r"\"([^\"\\]{1,60})\"\s*:\s*$")
_FENCE = re.compile(r"[`~]{3}[\w+.-]{0,14}\s*[\[(\s]*$")
_MOST_OPEN, _MOST_TOKENS, _MOST_TRIES = 60, 300_000, 24
_SMALLEST_WEEK, _LONGEST_WEEK = 24, 120_000
_TAG_OVERLAP, _LOOKBACK = 40, 160


class Reader:
    """Reads one answer piece by piece.

    `feed` takes what has arrived and gives the weeks that it completed; `finish` gives the whole Extraction, the same
    as `extract` of the whole text. A week is handed on once, and the rest of the answer does not change it. Memory is
    bounded by a million characters, work by so many readings of what has come.
    """

    def __init__(self, *, month: Month, zone: ZoneInfo, slots: Sequence[Slot] = (), areas: Sequence[str] = ()) -> None:
        self._month, self._zone, self._slots, self._areas = month, zone, tuple(slots), tuple(areas)
        self._text = io.StringIO()
        self._length = 0
        self._open: list[tuple[int, bool]] = []
        self._in_string = self._escaped = self._hopeless = False
        self._tokens = self._tries = self._thinking = 0
        self._tail = ""
        self._shown: set[int] = set()
        self._has_braces = False
        self._line_start = 0

    def feed(self, delta: str) -> list[WishedWeek]:
        """Take in the next part of the answer; the weeks that are complete with it, [] mostly."""
        delta = delta[: MOST_CHARS - self._length]
        if not delta:
            return []
        start = self._length
        self._text.seek(start)
        self._text.write(delta)
        self._length += len(delta)
        self._watch_reasoning(delta)
        return [*self._braces(delta, start), *self._headings(delta, start)]

    def finish(self) -> Extraction:
        """The reading of the whole answer."""
        return extract(self._text.getvalue(), month=self._month, zone=self._zone, slots=self._slots, areas=self._areas)

    def _slice(self, start: int, end: int) -> str:
        self._text.seek(start)
        text = self._text.read(end - start)
        self._text.seek(self._length)
        return text

    def _watch_reasoning(self, delta: str) -> None:
        """Keep count of open think blocks; a tag may be split between two parts."""
        known = len(self._tail)
        text = self._tail + delta
        for tag in REASONING_TAG.finditer(text):
            if tag.end() > known:
                self._thinking = max(0, self._thinking + (1 if tag["open"] else -1))
        self._tail = text[-_TAG_OVERLAP:]

    # JSON: an object that closes may be a week

    def _braces(self, delta: str, offset: int) -> list[WishedWeek]:
        weeks: list[WishedWeek] = []
        for token in _TOKEN.finditer(delta):
            if self._hopeless:
                break
            closed = self._step(token[0], token.start() + offset)
            if closed is not None:
                weeks += self._week_in(closed, token.start() + offset + 1)
        return weeks

    def _step(self, mark: str, at: int) -> int | None:
        """Follow one mark; the start of the object that it closes, where that holds another value."""
        self._tokens += 1
        self._hopeless = self._tokens > _MOST_TOKENS or len(self._open) > _MOST_OPEN
        if self._escaped_mark(mark, at):
            return None
        if mark == '"':
            self._in_string = not self._in_string
        elif self._in_string:
            return None
        elif mark == "{":
            self._has_braces = True
            self._open.append((at, False))
        elif mark == "}" and self._open:
            return self._close(at)
        return None

    def _escaped_mark(self, mark: str, at: int) -> bool:
        """Whether a backslash right before takes the mark's meaning away."""
        if self._escaped_at == at - 1:
            self._escaped_at = -2
            return True
        if mark == "\\":
            self._escaped_at = at if self._in_string else -2
            return True
        return False

    _escaped_at = -2

    def _close(self, at: int) -> int | None:
        start, _ = self._open.pop()
        return start if _SMALLEST_WEEK <= at - start <= _LONGEST_WEEK else None

    def _week_in(self, start: int, end: int) -> list[WishedWeek]:
        if self._thinking or self._tries >= _MOST_TRIES:
            return []
        key = _KEY_BEFORE.search(self._slice(max(0, start - 80), start))
        named = week_label(key[1]) if key else None
        text = self._slice(start, end)
        if not named and not _may_be_week(text):
            return []
        self._tries += 1
        parsed = read_json(text, Budget(0))
        if parsed is None or not isinstance(parsed.value, dict):
            return []
        number = named or _number_told(parsed.value)
        return self._finished(end, number) if number else []

    def _finished(self, end: int, number: int) -> list[WishedWeek]:
        """The weeks that the text up to here settles, read as the whole answer will be.

        Where an answer counts weekdays, its week n reaches into the calendar's weeks n and n + 1: what lies after n waits.
        """
        so_far = self._slice(0, end)
        before = _FENCE.sub("", so_far[: so_far.find("{")][-_LOOKBACK:])
        if announced(before) in ("draft", "example"):
            return []
        read = extract(so_far, month=self._month, zone=self._zone, slots=self._slots, areas=self._areas)
        fresh = [
            week
            for week in read.wished.weeks
            if week.wishes and week.number <= number and week.number not in self._shown
        ]
        self._shown.update(week.number for week in fresh)
        return fresh

    # Text: a week is complete when the next one's heading stands there

    def _headings(self, delta: str, offset: int) -> list[WishedWeek]:
        weeks: list[WishedWeek] = []
        position = delta.find("\n")
        while position >= 0 and not self._has_braces and not self._thinking:
            end = offset + position
            line = self._slice(self._line_start, min(end, self._line_start + 200)) if end > self._line_start else ""
            if line and week_label(line.strip(" #*_-")) and len(line) < 160 and self._tries < _MOST_TRIES:
                weeks += self._section(self._line_start)
            self._line_start = end + 1
            position = delta.find("\n", position + 1)
        return weeks

    def _section(self, end: int) -> list[WishedWeek]:
        """What stands before the heading of a week: the weeks before it."""
        self._tries += 1
        number = week_label(self._slice(end, end + 200).split("\n")[0].strip(" #*_-"))
        return self._finished(end, number - 1) if number else []


def _may_be_week(text: str) -> bool:
    """Whether an object holds lists and something like a week's number: cheap, before it is parsed."""
    return "[" in text and any(role(name) == "week" for name in re.findall(r"\"([^\"\\]{1,30})\"\s*:", text[:2000]))


def _number_told(value: Mapping[str, object]) -> int | None:
    """The number that a week's object gives itself."""
    told = (week_value(one) for name, one in value.items() if role(name) == "week" and not isinstance(one, list | dict))
    return next((number for number in told if number), None)
