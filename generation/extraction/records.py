"""Fields by their role → one piece of a task. Every form (JSON, YAML, XML, tables, lines) ends here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from planner.domain.plan_data import Difficulty

from .clocks import find_duration, minutes_of
from .days import Day, day_alone
from .keys import role
from .labels import day_label, slot_label, small_or_digits
from .line_fields import Line, Record, metadata, week_number
from .lines import read_line
from .pieces import Context, Piece, is_nothing, is_placeholder, tidy, unmarked
from .when import When, read_when
from .words import difficulty, is_yes, plain_words, small_number

MOST_TEXT = 500
Field = tuple[str, str, object]  # key, role, value
_MOST_SLOTS = 2000
_BEST_TEXT_KEYS = ("task description", "task", "title", "task name", "name", "activity", "summary")
_DATE_WORDS = frozenset(["date", "datum", "fecha", "data", "calendar"])
_PLACEHOLDER_TIMES = ("yyyy", "hh:mm", "iso", "string", "<", "{{", "datetime", "time")


def piece_of(fields: Sequence[Field], context: Context, languages: Sequence[str] = ()) -> Piece | None:
    """The piece that fields make in their surroundings; None where they hold no task's text or a placeholder."""
    text, line = _text_of(fields, context)
    if not text or is_placeholder(text) or _is_template(fields):
        return None
    when = _when_of(fields, languages)
    if is_nothing(text) and not when.start:
        return None
    record = [(name, value) for _, name, value in fields] + (line.record if line else [])
    own = when.joined(line.when) if line else when
    return Piece(
        text=text[:MOST_TEXT],
        when=_in_context(own, context),
        week=_week_of(fields) or (line.week if line else None) or context.week,
        focus=_first_text(record, "focus"),
        difficulty=_difficulty_of(record),
        reason=_first_text(record, "reason")[:MOST_TEXT],
        slot=_number(record, "slot", _MOST_SLOTS),
        area=_number(record, "area", 100),
        is_completed=_is_done(fields) or bool(line and line.done),
        given=frozenset(name for name, value in record if value not in (None, ""))
        | _told(own)
        | ({"listed"} if context.listed else frozenset()),
    )


def _told(when: When) -> frozenset[str]:
    told = (("start", when.start), ("end", when.end), ("minutes", when.minutes), ("day", when.day))
    return frozenset(name for name, value in told if value)


def piece_of_line(text: str, context: Context, fields: Iterable[Field] = ()) -> Piece | None:
    """The piece that one line of text makes."""
    return piece_of([("", "line", text), *fields], context)


def _in_context(own: When, context: Context) -> When:
    """Own times, with the day (or the hour) of the surroundings where the task has none."""
    around = context.when
    day = own.day.within(around.day) if own.day and around.day else own.day or around.day
    hour = (
        own
        if own.start or own.end
        else replace(own, start=around.start, end=around.end, minutes=own.minutes or around.minutes)
    )
    return replace(hour, day=day)


def _text_of(fields: Sequence[Field], context: Context) -> tuple[str, Line | None]:
    """The task's text, and the fields that were found in it where times stood there only."""
    line = next((value for _, name, value in fields if name == "line"), None)
    if isinstance(line, str):
        read = read_line(tidy(line, 800))
        return read.text, read
    texts = _texts(fields)
    if not texts:
        return "", None
    text = _joined(texts)
    if _has_time(fields) or context.when.start:
        return _without_length(text, fields)
    read = read_line(text)
    useful = read.when.start or read.when.minutes or (read.when.day and not context.has_day and read.when.day.is_date)
    return (read.text, read) if read.text and useful else (text, None)


_LENGTH_BEHIND = re.compile(r"\s*\((?P<in>[^()]{2,20})\)\s*$")


def _without_length(text: str, fields: Sequence[Field]) -> tuple[str, Line | None]:
    """`Read on (45 min)`, where no other field tells how long it takes."""
    told = any(name in ("end", "when", "minutes", "hours", "slot") and value for _, name, value in fields)
    match = None if told else _LENGTH_BEHIND.search(text)
    one = metadata(match["in"]) if match else None
    if not match or not one or not one.when.minutes or one.when.start or one.when.day or one.record:
        return text, None
    return text[: match.start()], one


def _has_time(fields: Sequence[Field]) -> bool:
    return any(
        name in ("start", "when", "slot", "minutes", "hours") and value not in (None, "") for _, name, value in fields
    )


def _texts(fields: Sequence[Field]) -> list[tuple[str, str]]:
    """(key, text) of the fields that may hold the task's text, the best first."""
    for names in (("text", "numbered"), ("summary", "tasks"), ("focus",), ("goals",), ("",)):
        found = [(plain_words(key), unmarked_text(value)) for key, name, value in fields if name in names]
        found = [(key, text) for key, text in found if any(char.isalpha() for char in text)]
        if found and (names != ("",) or (len(found) == 1 and len(found[0][1]) > 3)):
            return sorted(_without_labels(found), key=_rank)
    return []


def _without_labels(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Names of days (`Monday`) are no part of a task's text where another text is there."""
    return [one for one in found if day_label(one[1], ()) is None] or found


def unmarked_text(value: object) -> str:
    """A value as a task's text: one line, without emphasis around it."""
    text = tidy(value, 800) if isinstance(value, str) else ""
    return unmarked(text) if text[:1] in "*_`#-" or text[-1:] in "*_`" else text


def _rank(one: tuple[str, str]) -> int:
    return _BEST_TEXT_KEYS.index(one[0]) if one[0] in _BEST_TEXT_KEYS else len(_BEST_TEXT_KEYS)


def _joined(texts: list[tuple[str, str]]) -> str:
    """A title and its description in one, unless one says all of the other or the key settles it."""
    first = texts[0][1]
    if texts[0][0] == "task description" or len(texts) == 1:
        return first
    second = texts[1][1]
    if second.casefold() in first.casefold():
        return first
    return second if first.casefold() in second.casefold() else f"{first}: {second}"


def _is_template(fields: Sequence[Field]) -> bool:
    """Whether the fields are an echoed form: `"start_time": "YYYY-MM-DDTHH:MM"`."""
    starts = [
        value.strip().lower() for _, name, value in fields if name in ("start", "when") and isinstance(value, str)
    ]
    if any(_FORM.search(value) for _, name, value in fields if name in _SINGLE_TIMES and isinstance(value, str)):
        return True
    return any(start.startswith(_PLACEHOLDER_TIMES) and not any(char.isdigit() for char in start) for start in starts)


_FORM = re.compile(r"(?i:yyyy-mm|hh:mm|\biso[ -]?8601)|\bDD\.MM\b|\bHH\b")
_SINGLE_TIMES = frozenset(["start", "end", "when", "day"])


def _when_of(fields: Sequence[Field], languages: Sequence[str]) -> When:
    when = When()
    for wanted in ("start", "when", "slot", "day", "end", "minutes", "hours", "seconds", "difficulty"):
        for key, name, value in fields:
            if name == wanted:
                when = when.joined(_READERS[name](key, value, languages))
    return when


def _start(_key: str, value: object, languages: Sequence[str]) -> When:
    return read_when(value, languages=languages)


def _slot(_key: str, value: object, languages: Sequence[str]) -> When:
    """A slot that is no number says its time."""
    return When() if slot_label(value) is not None else read_when(value, languages=languages)


def _day(key: str, value: object, languages: Sequence[str]) -> When:
    number = small_or_digits(value)
    if number is not None and not _DATE_WORDS & set(plain_words(key).split()):
        return When(day=Day(nth=number)) if 0 <= number <= 31 else When()
    if isinstance(value, str) and any(char.isdigit() for char in value):
        when = read_when(value, languages=languages)
        return when if when.day else replace(when, day=day_alone(value, languages))
    return When(day=day_alone(value, languages))


def _end(_key: str, value: object, languages: Sequence[str]) -> When:
    end = read_when(value, languages=languages)
    return When(end=end.start, end_day=end.day, minutes=end.minutes)


def _minutes(key: str, value: object, languages: Sequence[str]) -> When:
    if isinstance(value, str) and any(mark in value for mark in "-–—") and ":" in value:
        return read_when(value, languages=languages)
    unit = "minutes" if "min" in plain_words(key) else ""
    return When(minutes=minutes_of(value, unit=unit))


def _hours(_key: str, value: object, _languages: Sequence[str]) -> When:
    return When(minutes=minutes_of(value, unit="hours"))


def _seconds(_key: str, value: object, _languages: Sequence[str]) -> When:
    return When(minutes=minutes_of(value, unit="seconds"))


def _effort(_key: str, value: object, _languages: Sequence[str]) -> When:
    """`effort: 45 min` is a length."""
    return When(minutes=find_duration(value)) if isinstance(value, str) and difficulty(value) is None else When()


_READERS = {
    "start": _start,
    "when": _start,
    "slot": _slot,
    "day": _day,
    "end": _end,
    "minutes": _minutes,
    "hours": _hours,
    "seconds": _seconds,
    "difficulty": _effort,
}


def _week_of(fields: Sequence[Field]) -> int | None:
    """The week that a task names itself. A running number (`no`, `n`) is not one."""
    for key, name, value in fields:
        if name == "week" and plain_words(key) not in ("n", "no", "nr", "number"):
            return week_value(value)
    return None


def week_value(value: object) -> int | None:
    """A week's number as a number, in words, or in its name."""
    number = small_or_digits(value)
    if number is None and isinstance(value, str):
        number = week_number(value) or small_number(value) or _leading_number(value)
    return number if number is not None and 1 <= number <= 53 else None


def _leading_number(text: str) -> int | None:
    """2 of `2 (Dec 7-13)`."""
    found = re.match(r"\s*(\d{1,2})\s*[(:,|–—]", text)
    return int(found[1]) if found else None


def _first_text(record: Record, wanted: str) -> str:
    for name, value in record:
        text = ", ".join(tidy(part, 60) for part in value) if isinstance(value, list) else tidy(value)
        if name == wanted and text and not (text.isdigit() or is_placeholder(text)):
            return unmarked(text)
    return ""


def _difficulty_of(record: Record) -> Difficulty | None:
    return next((level for name, value in record if name == "difficulty" and (level := difficulty(value))), None)


def _number(record: Record, wanted: str, most: int) -> int | None:
    for name, value in record:
        number = (slot_label(value) if name == "slot" else small_or_digits(value)) if name == wanted else None
        if number is not None and 0 <= number <= most:
            return number
    return None


def _is_done(fields: Sequence[Field]) -> bool:
    return any(name == "done" and is_yes(value) for _, name, value in fields)


def fields_of(record: Iterable[tuple[str, object]]) -> list[Field]:
    """(key, value) pairs with the role of each key."""
    return [(key, role(key), value) for key, value in record]
