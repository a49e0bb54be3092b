"""All that one piece of text says about time: a day, a start, an end, a length."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from .clocks import LONGEST_TEXT, Clock, Span, find_duration, find_span, in_figures, read_clock
from .days import Day, day_alone, day_in

MOMENT = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d{2})(?P<s>[-/.]?)(?P<mo>\d{2})(?P=s)(?P<d>\d{2})(?P<t>T|\s+(?:at\s+|um\s+)?|\s*,\s*)"
    r"(?P<h>\d{1,2})(?::?(?P<mi>\d{2}))?(?P<sec>:?\d{2}(?:[.,]\d{1,9})?)?(?!\d)(?:\s?(?P<half>[ap]\.?m\.?)(?!\w))?"
    r"(?P<off>\s?(?:Z|UTC|GMT)(?:(?=[+-])|(?!\w))|)(?P<num>\s?[+−-]\d{2}(?::?\d{2})?(?![\d:]))?",
    re.IGNORECASE,
)
_PYTHON = re.compile(r"datetime\((\d{4}), ?(\d{1,2}), ?(\d{1,2}), ?(\d{1,2})(?:, ?(\d{1,2}))?")
_WEEK_DATE = re.compile(r"(?<![\w-])(20\d{2})-?W(\d{2})-?([1-7])(?=T|\s|$)", re.IGNORECASE)
_ORDINAL = re.compile(r"(?<![\w-])(20\d{2})-(\d{3})(?=T|\s|$)", re.IGNORECASE)
_UNTIL = re.compile(
    r"\s*(?:/|--?|–|—|to|until|bis|à)\s*(\d{1,2}(?:[:.]\d{2})?(?::\d{2})?(?:\s?[ap]m)?)(?![\w-])", re.IGNORECASE
)
_EPOCH_LOW, _EPOCH_HIGH = 946_684_800, 4_102_444_800  # the years 2000 to 2100
_HALF_ALONE = re.compile(r"(?<![\w.])(\d{1,2}(?::\d\d)?)([ap])(?![\w.])", re.IGNORECASE)
_BARE_TIME = re.compile(r"\d{1,2}(?:[.:]\d{1,2})?|\d{4}|T\d{4,6}")


@dataclass(frozen=True, slots=True)
class When:
    """A day, a start, an end (with its own day where it has one) and a length in minutes, each where known."""

    day: Day | None = None
    start: Clock | None = None
    end: Clock | None = None
    end_day: Day | None = None
    minutes: int | None = None

    def __bool__(self) -> bool:
        return bool(self.day or self.start or self.end or self.minutes)

    def joined(self, other: When) -> When:
        """This, and what `other` adds to it."""
        return When(
            day=self.day.joined(other.day) if self.day else other.day,
            start=self.start or other.start,
            end=self.end or (other.end if not self.start or not other.start or self.start == other.start else None),
            end_day=self.end_day or other.end_day,
            minutes=self.minutes or other.minutes,
        )


def read_when(value: object, *, languages: Sequence[str] = ()) -> When:
    """What a value says about time that is known to be about time (a start, a day, a slot): also bare `9` or `Mo`."""
    if isinstance(value, bool) or value is None:
        return When()
    if isinstance(value, int | float):
        return _of_number(float(value))
    text = in_figures(_HALF_ALONE.sub(r"\1 \2m", _PYTHON.sub(_iso_of_python, str(value)[:LONGEST_TEXT]))).strip()
    text = _ORDINAL.sub(_iso_of_ordinal, _WEEK_DATE.sub(_iso_of_week, text))
    if re.fullmatch(r"\d{10}|\d{13}", text):
        return _of_number(float(text))
    moments = list(MOMENT.finditer(text))
    return _of_moments(text, moments) if moments else _of_words(text, languages)


def _iso_of_python(match: re.Match[str]) -> str:
    year, month, day, hour, minute = (int(part or 0) for part in match.groups())
    return f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}"


def _iso_of_week(match: re.Match[str]) -> str:
    """`2026-W50-1` as 2026-12-07; as it stands where the year has no such week."""
    try:
        return date.fromisocalendar(*(int(part) for part in match.groups())).isoformat()
    except ValueError:
        return match[0]


def _iso_of_ordinal(match: re.Match[str]) -> str:
    """`2026-341` as 2026-12-07."""
    first, number = date(int(match[1]), 1, 1), int(match[2])
    day = first + timedelta(days=number - 1)
    return day.isoformat() if number and day.year == first.year else match[0]


def _of_number(number: float) -> When:
    seconds = number / 1000 if number > _EPOCH_HIGH else number
    if _EPOCH_LOW <= seconds <= _EPOCH_HIGH:
        moment = datetime.fromtimestamp(seconds, UTC)
        return When(Day(moment.year, moment.month, moment.day), Clock(moment.hour * 60 + moment.minute, offset=0))
    if 0 <= number < 24:
        return When(start=Clock(round(number * 60)))
    hours, minutes = divmod(int(number), 100) if 100 <= number < 2400 else (99, 0)
    return When(start=Clock(hours * 60 + minutes)) if hours < 24 and minutes < 60 else When()


def _of_moments(text: str, moments: list[re.Match[str]]) -> When:
    day, start = _moment(moments[0])
    if not start:
        return When(day=day_in(text))
    if len(moments) > 1:
        end_day, end = _moment(moments[1])
        return When(day, start, end, end_day)
    stop = moments[0].end() if start.offset is not None else moments[0].start("off")
    following = _UNTIL.match(text, stop)
    named = day_in(text[: moments[0].start()])
    minutes = find_duration(text[stop:].lstrip(" /"))
    return When(
        day.joined(named) if day else named, start, read_clock(following[1]) if following else None, minutes=minutes
    )


def _moment(match: re.Match[str]) -> tuple[Day | None, Clock | None]:
    day = Day(int(match["y"]), int(match["mo"]), int(match["d"]))
    clock = read_clock(f"{match['h']}:{match['mi'] or '00'} {match['half'] or ''}")
    return day, replace(clock, offset=_offset(match)) if clock else None


def _offset(match: re.Match[str]) -> int | None:
    """Minutes east of Greenwich. After a blank, without seconds, `09:00-10:00` is a range and no offset."""
    number = (match["num"] or "").strip().replace("−", "-")
    if number and (match["sec"] or match["t"].upper() == "T" or match["off"]):
        digits = number[1:].replace(":", "")
        size = int(digits[:2]) * 60 + int(digits[2:] or 0)
        return (-size if number[0] == "-" else size) if size <= 14 * 60 else None
    return 0 if match["off"].strip() else None


def _of_words(text: str, languages: Sequence[str]) -> When:
    alone = _bare(text, languages)
    if alone:
        return alone
    day = day_in(text) if re.search(r"[^\W\d_]{2}|\d[-./]\s?\d", text) else None
    span = find_span(_without_dates(text))
    end = span.end if span else None
    return When(day or day_alone(text, languages), span.start if span else None, end, minutes=_length(text, span))


def _bare(text: str, languages: Sequence[str]) -> When | None:
    if _BARE_TIME.fullmatch(text):
        clock = read_clock(text)
        return When(start=clock) if clock else None
    return None


_DATES = re.compile(r"(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}[./](?:20\d{2})?(?![\d:])")


def _without_dates(text: str) -> str:
    return _DATES.sub(" ", text)


def _length(text: str, span: Span | None) -> int | None:
    """A length beside the times; a French `9h30` that already is the time is not a length as well."""
    rest = _without_dates(text)
    return find_duration(f"{rest[: span.at]} {rest[span.to :]}" if span else rest)
