"""Reading a calendar file: when is its owner busy in one month?

A file may come from anywhere. This room bounds what it can be told beforehand (size, events, rules by the minute); what
cannot be told is bounded by the process that it runs in (`planner.ics.__main__`, decision 22).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar
from x_wr_timezone import to_standard

from planner.domain.month import Month
from planner.domain.plan_data import clean_text
from planner.ics.values import (
    LARGEST_FILE,
    MOST_EVENTS_IN_FILE,
    MOST_EVENTS_IN_MONTH,
    MOST_TITLE,
    ReadEvent,
    ReadFile,
    UnreadableFile,
)
from planner.ics.writing import UID_MARK

# A part of a calendar. What a file puts in its properties is known only once it is read.
Component = Any

_TOO_OFTEN = {"SECONDLY", "MINUTELY"}
_BYTE_ORDER_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def read_file(data: bytes, month: Month, zone: ZoneInfo) -> ReadFile:
    """What of the file makes the owner busy in the month. Raises UnreadableFile."""
    found: dict[tuple[datetime, datetime, str], ReadEvent] = {}
    unreadable = elsewhere = 0
    for series in _series(_calendars(data)):
        try:
            near = [_read(event) for event in _occurrences(series, month)]
        except UnreadableFile:
            raise
        except Exception:  # one wrong entry must not hide the others, whatever is wrong with it
            unreadable += 1
            continue
        read = [event for event in near if event is not None and _touches(event, month, zone)]
        # What keeps nobody busy near this month is not missed in it.
        elsewhere += not read and None not in near and any(_is_busy(event) for event in series)
        for event in read:
            found.setdefault((event.start, event.end, event.title), event)
        if len(found) > MOST_EVENTS_IN_MONTH:
            raise UnreadableFile("too_many")
    events = sorted(found.values(), key=lambda event: (event.start.replace(tzinfo=None), event.title))
    return ReadFile(tuple(events), unreadable, elsewhere)


def _calendars(data: bytes) -> list[Component]:
    if len(data) > LARGEST_FILE:
        raise UnreadableFile("too_large")
    if data.startswith(b"PK\x03\x04"):
        raise UnreadableFile("zipped")
    text = _text(data)
    marks = text.upper()
    if "BEGIN:VCALENDAR" not in marks:
        raise UnreadableFile("not_a_calendar")
    if "END:VCALENDAR" not in marks:
        raise UnreadableFile("broken")
    if marks.count("BEGIN:VEVENT") > MOST_EVENTS_IN_FILE:
        raise UnreadableFile("too_many")
    try:
        return [to_standard(calendar) for calendar in Calendar.from_ical(text, multiple=True)]
    except (ValueError, KeyError, IndexError, AttributeError, TypeError):
        raise UnreadableFile("broken") from None


def _text(data: bytes) -> str:
    """As the file's mark says, else UTF-8, else what old programs on Windows write."""
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS.items() if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _series(calendars: Iterable[Component]) -> Iterator[list[Component]]:
    """The events that belong together by their UID: a rule and the days on which it was changed."""
    by_uid: dict[str, list[Component]] = {}
    for calendar in calendars:
        for event in calendar.walk("VEVENT"):
            # Without a UID an event stands for itself.
            by_uid.setdefault(str(event.get("UID") or id(event)), []).append(event)
    yield from by_uid.values()


def _occurrences(series: list[Component], month: Month) -> list[Component]:
    if not any("DTSTART" in event for event in series):
        raise ValueError("no start")
    if any(_frequencies(event) & _TOO_OFTEN for event in series):
        raise UnreadableFile("too_often")
    calendar = Calendar()
    for event in series:
        calendar.add_component(event)
    # Wider than the month by a day: the file's clocks may be up to a day away from the owner's.
    span = month.first - timedelta(days=1), month.last + timedelta(days=2)
    return list(recurring_ical_events.CalendarQuery(calendar).between(*span))


def _frequencies(event: Component) -> set[str]:
    rules = event.get("RRULE") or []
    rules = rules if isinstance(rules, list) else [rules]
    return {str(word).upper() for rule in rules for word in rule.get("FREQ", [])}


def _read(event: Component) -> ReadEvent | None:
    """The occurrence, or None where it keeps nobody busy: free time, cancelled, or without length."""
    if not _is_busy(event):
        return None
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    all_day = not isinstance(start, datetime)
    first, last = _moment(start), _moment(end)
    if all_day and last <= first:
        last = first + timedelta(days=1)
    if (first.tzinfo is None) != (last.tzinfo is None) or last <= first:
        return None
    title = clean_text(str(event.get("SUMMARY") or ""), MOST_TITLE)
    return ReadEvent(title, first, last, all_day, is_own=UID_MARK in str(event.get("UID", "")))


def _is_busy(event: Component) -> bool:
    is_free = str(event.get("TRANSP", "")).upper() == "TRANSPARENT"
    return not is_free and str(event.get("STATUS", "")).upper() != "CANCELLED"


def _moment(value: date) -> datetime:
    """UTC for what has a zone; a wall clock's time for what has none."""
    if not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)
    return value if value.tzinfo is None else value.astimezone(UTC)


def _touches(event: ReadEvent, month: Month, zone: ZoneInfo) -> bool:
    """Whether a part of it lies in the month on the owner's clock."""
    local = [on_clock(moment, zone).replace(tzinfo=None) for moment in (event.start, event.end)]
    first = datetime.combine(month.first, datetime.min.time())
    return local[0] < datetime.combine(month.shift(1).first, datetime.min.time()) and local[1] > first


def on_clock(moment: datetime, zone: ZoneInfo) -> datetime:
    """The moment in `zone`: converted where it has a zone, taken as a time of that zone where it has none."""
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)
