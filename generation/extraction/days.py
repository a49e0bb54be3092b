"""Dates and weekdays in text, in the forms and languages that models use. What they mean in a month is `placing`'s."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from .words import MONTH_NAMES, WEEKDAY_NAMES, is_day_word, month_number, short_weekday, weekday

_FLAGS = re.IGNORECASE
_ORDINAL = r"(?:st|nd|rd|th|er|ère|º|ª|°|\.)?"
_YEAR = r"(?P<y>(?:19|20)\d{2})"
_BEFORE, _AFTER = r"(?<![\w.:/-])", r"(?![\w:/]|-\d|\.\d)"
_MONTH = rf"(?P<month>{MONTH_NAMES})\b\.?"


@dataclass(frozen=True, slots=True)
class Day:
    """What a text says of a date: any of year, month, day of the month, weekday (0 is Monday) and week.

    `other` is a second reading (month, day) of a date like 07/12; `nth` counts days from some beginning (Day 3);
    `iso_week` means that `week` is a calendar week of the year; `ordinal` that the n-th such weekday of the month is meant (-1: the last).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    other: tuple[int, int] | None = None
    nth: int | None = None
    iso_week: int | None = None
    ordinal: int | None = None

    @property
    def is_date(self) -> bool:
        """Whether a day of a month is named."""
        return self.day is not None

    def joined(self, other: Day | None) -> Day:
        """This and what `other` adds to it."""
        if other is None:
            return self
        names = ("year", "month", "day", "weekday", "other", "nth", "iso_week", "ordinal")
        return Day(*(mine if (mine := getattr(self, name)) is not None else getattr(other, name) for name in names))

    def within(self, around: Day) -> Day:
        """This in the surroundings of a day; of the Monday that a week begins with, the weekday that is named here."""
        return self.joined(_moved(around, self.weekday) if self.weekday and not self.is_date else around)


def _moved(first: Day, weekdays: int) -> Day:
    """So many days after a full date, where that is a Monday; else the date as it is."""
    if first.year is None or not first.month or not first.day:
        return first
    try:
        monday = date(first.year, first.month, first.day)
    except ValueError:
        return first
    found = monday + timedelta(days=weekdays)
    return first if monday.weekday() else Day(found.year, found.month, found.day)


@dataclass(frozen=True, slots=True)
class Found:
    """A day in a text and where it stands."""

    day: Day
    start: int
    end: int


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if len(text) > 2 else 2000 + int(text)


def _checked(year: int | None, month: int, day: int, other: tuple[int, int] | None = None) -> Day | None:
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return Day(year, other[0], other[1]) if other and 1 <= other[0] <= 12 and 1 <= other[1] <= 31 else None
    return Day(year, month, day, other=other if other and 1 <= other[0] <= 12 else None)


def _year_first(match: re.Match[str]) -> Day | None:
    return _checked(int(match["y"]), int(match["m"]), int(match["d"]))


def _numbers(match: re.Match[str]) -> Day | None:
    first, second = int(match["a"]), int(match["b"])
    groups = match.groupdict()
    return _checked(_year(groups.get("y")), second, first, (first, second))


def _named(match: re.Match[str]) -> Day | None:
    month = month_number(match["month"])
    found = _checked(_year(match.groupdict().get("y")), month or 0, int(match["d"]))
    also = weekday(match["month"])
    return replace(found, weekday=also) if found and also is not None else found


def _week_of_year(match: re.Match[str]) -> Day | None:
    week, weekday_number = int(match["w"]), match["n"]
    if not 1 <= week <= 53:
        return None
    if not weekday_number:
        return Day(year=int(match["y"]), iso_week=week)
    try:
        found = date.fromisocalendar(int(match["y"]), week, int(weekday_number))
    except ValueError:
        return None
    return Day(found.year, found.month, found.day)


def _counted(match: re.Match[str]) -> Day | None:
    return Day(nth=int(match["n"])) if 1 <= int(match["n"]) <= 31 else None


def _weekday(match: re.Match[str]) -> Day | None:
    return Day(weekday=weekday(match["weekday"]), day=_day_number(match.groupdict().get("d")))


_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "last": -1,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}


def _ordinal_weekday(match: re.Match[str]) -> Day | None:
    return Day(weekday=weekday(match["weekday"]), ordinal=_ORDINALS[match["nth"].lower()])


def _day_number(text: str | None) -> int | None:
    return int(text) if text and 1 <= int(text) <= 31 else None


# A short weekday name (`Mon`, `mar`) is read only where a date, punctuation or an end follows it.
_LONG = "|".join(name for name in WEEKDAY_NAMES.split("|") if len(name.replace("\\", "")) > 3)
_SHORT = "|".join(name for name in WEEKDAY_NAMES.split("|") if len(name.replace("\\", "")) <= 3)
_NOT_CLOCK = r"(?!\d|\s?[:.h]\d|\s*(?:[ap]\.?m|uhr|h\b|min|hour|hrs|x\b|km|%|-))"
_WEEKDAY = rf"(?<!\w)(?:the\s+)?(?P<weekday>(?:{_LONG})|(?:{_SHORT})(?=\.|\s*[,:;)|*–—-]|\s*$|\s+(?:\d|(?:{MONTH_NAMES})\b)))(?![^\W\d_])\.?"
_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Day | None]], ...] = (
    (re.compile(rf"{_BEFORE}{_YEAR}-?W(?P<w>\d{{2}})(?:-?(?P<n>[1-7]))?(?!\w)", _FLAGS), _week_of_year),
    (re.compile(rf"{_BEFORE}{_YEAR}\s?[-/.–]\s?(?P<m>\d{{1,2}})\s?[-/.–]\s?(?P<d>\d{{1,2}})(?!\d)"), _year_first),
    (re.compile(rf"{_BEFORE}{_YEAR}年(?P<m>\d{{1,2}})月(?P<d>\d{{1,2}})日"), _year_first),
    (re.compile(rf"{_BEFORE}(?P<y>20\d{{2}})(?P<m>0[1-9]|1[0-2])(?P<d>[0-3]\d)(?!\d)"), _year_first),
    (
        re.compile(r"(?P<month>\d{1,2})월\s?(?P<d>\d{1,2})일"),
        lambda match: _checked(None, int(match[1]), int(match[2])),
    ),
    (re.compile(r"(?P<month>\d{1,2})月(?P<d>\d{1,2})日"), lambda match: _checked(None, int(match[1]), int(match[2]))),
    (
        re.compile(
            rf"{_BEFORE}(?P<a>\d{{1,2}})\s?(?P<s>[./-])\s?(?P<b>\d{{1,2}})\s?(?P=s)\s?(?P<y>20\d{{2}}|\d{{2}})(?![\d:])"
        ),
        _numbers,
    ),
    (
        re.compile(
            rf"(?<!\w){_MONTH}[\s-]*(?:the\s+)?(?P<d>\d{{1,2}})(?!\d|\s?[:h]\d|\s*[ap]\.?m\b)(?:st|nd|rd|th)?\b"
            rf"(?:,?\s+{_YEAR}(?!\d|:))?",
            _FLAGS,
        ),
        _named,
    ),
    (
        re.compile(
            rf"(?<![\w:])(?P<d>\d{{1,2}}){_ORDINAL}[\s-]*(?:(?:day\s+)?of\s+|de\s+|di\s+|d['’])?{_MONTH}"
            rf"(?:[\s,-]*(?:de\s+|del\s+)?{_YEAR}(?!\d|:))?",
            _FLAGS,
        ),
        _named,
    ),
    (re.compile(r"(?<![\w.:/])(?P<a>\d{1,2})\.\s?(?P<b>\d{1,2})\.(?!\d|:\d)"), _numbers),
    (
        re.compile(
            r"(?<![\w.:/-])(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/:])(?!\s*(?:of|stars|hours|h\b|min|point|task))", _FLAGS
        ),
        _numbers,
    ),
    (
        re.compile(r"(?<!\w)(?:day|tag|jour|d[ií]a|giorno|dag|dzień|день)\s*#?(?P<n>\d{1,2})(?![\d:.]\d|\w)", _FLAGS),
        _counted,
    ),
    (
        re.compile(
            rf"{_WEEKDAY},?\s+(?:the\s+|den\s+|dem\s+|le\s+|el\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|ère|\.|º)?{_NOT_CLOCK}(?![./]\d|\w)"
            rf"(?=\s*(?:[,:;)|–—\]→➔➜⇒]|\.?\s*$|\n))(?!\.?\s*(?:{MONTH_NAMES})\b)",
            _FLAGS,
        ),
        _weekday,
    ),
    (
        re.compile(
            rf"(?<!\w)(?:the\s+)?(?P<nth>{'|'.join(_ORDINALS)})\s+(?P<weekday>{_LONG})(?![^\W\d_])(?:\s+(?:of|in)\s+(?:the\s+month|{_MONTH}))?",
            _FLAGS,
        ),
        _ordinal_weekday,
    ),
    (re.compile(rf"{_WEEKDAY},?\s*\(\s*(?:the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.)?\s*\)", _FLAGS), _weekday),
    (re.compile(_WEEKDAY, _FLAGS), _weekday),
    (
        re.compile(r"(?<!\w)(?:the|den|le|el)\s+(?P<n>\d{1,2})(?:st|nd|rd|th|\.|er)(?=\W|$)", _FLAGS),
        lambda match: Day(day=_day_number(match["n"])),
    ),
)
_TWO_PARTS = re.compile(r"0?(\d{1,2})\s?[-./]\s?0?(\d{1,2})")
_ONE_PART = re.compile(r"0*(\d{1,2})(?:st|nd|rd|th|\.|er|º)?", _FLAGS)
MOST_DAY_TEXT = 200


@lru_cache(maxsize=2048)
def find_days(text: str) -> tuple[Found, ...]:
    """Every day named in the text, in order; where two forms overlap the more telling one stands."""
    text = text[:MOST_DAY_TEXT]
    found: list[Found] = []
    for pattern, read in _PATTERNS if _may_name_a_day(text) else ():
        for match in pattern.finditer(text):
            day = read(match)
            if day and not any(match.start() < other.end and other.start < match.end() for other in found):
                found.append(Found(day, match.start(), match.end()))
    return tuple(sorted(found, key=lambda one: one.start))


_UNTIL = re.compile(r"(?<![\d.:/–-])(\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:[–—-]|to|until|bis|au|al?|à|tot)\s*$", _FLAGS)


def dates_in(text: str) -> tuple[Day, ...]:
    """The dates that a text names, the first one of `7.–13.12.` and of `7-13 Dec` among them."""
    dates: list[Day] = []
    for found in find_days(text):
        if found.day.is_date:
            first = _UNTIL.search(text[max(0, found.start - 16) : found.start])
            dates += [replace(found.day, day=_day_number(first[1]), weekday=None, other=None)] if first else []
            dates.append(found.day)
    return tuple(dates)


_NUMERIC_DAY = re.compile(r"\d\s?[-./]\s?\d|\d{8}|\d(?:st|nd|rd|th|er|[.年月월])|\d-?W\d", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]{2,}")


def _may_name_a_day(text: str) -> bool:
    """A cheap look before the patterns: numbers as in dates, or a word that they know."""
    return bool(_NUMERIC_DAY.search(text)) or any(is_day_word(word) for word in _NAME.findall(text))


def day_at(text: str, position: int) -> Found | None:
    """The day that is named right at `position`."""
    best: Found | None = None
    for pattern, read in _PATTERNS if _may_name_a_day(text[position : position + 40]) else ():
        match = pattern.match(text, position)
        day = read(match) if match else None
        if match and day and (best is None or match.end() > best.end):
            best = Found(day, match.start(), match.end())
    return best


def day_in(text: str) -> Day | None:
    """All that the text says of one day: its weekday and its date, joined."""
    joined: Day | None = None
    for found in find_days(text):
        joined = found.day if joined is None else joined.joined(found.day)
    return joined


def day_alone(value: object, languages: Sequence[str] = ()) -> Day | None:
    """The day that a value names which is known to be about a day: also `Mo`, `7`, `07-12` and `7th`."""
    if (
        isinstance(value, bool)
        or not isinstance(value, str | int)
        or (isinstance(value, str) and len(value) > MOST_DAY_TEXT)
    ):
        return None
    text = str(value).strip(" \t.,:*_#").replace("_", " ")
    if not text:
        return None
    short = short_weekday(text, languages)
    return Day(weekday=short) if short is not None else day_in(str(value).replace("_", " ")) or _bare(text)


def _bare(text: str) -> Day | None:
    one = _ONE_PART.fullmatch(text)
    if one:
        return Day(day=_day_number(one[1]))
    two = _TWO_PARTS.fullmatch(text)
    return _checked(None, int(two[2]), int(two[1]), (int(two[1]), int(two[2]))) if two else None
