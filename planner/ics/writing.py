"""Writing a calendar file (RFC 5545). Times are in UTC, which calendars show on their owner's clock (decision 23)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

PRODUCT = "-//Hybrid Planner//Plans//EN"
# Ends the UID of every task that leaves the planner; a file that brings one back brings back a task of ours.
UID_MARK = "@hybrid-planner"
LONGEST_LINE = 75  # octets, the line's end not counted
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A task as a calendar's event. `stamp` is when it became what it is: the same task is the same text."""

    uid: str
    start: datetime
    end: datetime
    title: str
    stamp: datetime
    description: str = ""
    category: str = ""


def calendar_file(*, name: str, entries: Iterable[Entry]) -> bytes:
    """The entries as a calendar of that name."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        *(line for entry in entries for line in _event(entry)),
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _event(entry: Entry) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.uid}{UID_MARK}"
    yield f"DTSTAMP:{_utc(entry.stamp)}"
    yield f"DTSTART:{_utc(entry.start)}"
    yield f"DTEND:{_utc(entry.end)}"
    yield f"SUMMARY:{_text(entry.title)}"
    if entry.description:
        yield f"DESCRIPTION:{_text(entry.description)}"
    if entry.category:
        yield f"CATEGORIES:{_text(entry.category)}"
    yield "STATUS:CONFIRMED"
    yield "END:VEVENT"


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(text: str) -> str:
    """Escaped, with line ends of one kind and no other control characters: it can end no line and begin no property."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    kept = "".join(sign for sign in plain if sign in "\n\t" or unicodedata.category(sign) not in {"Cc", "Cs"})
    return kept.translate(_ESCAPES)


def _folded(line: str) -> bytes:
    """The line in pieces of at most 75 octets, cut between characters; each further piece begins with a blank."""
    rest = line.encode()
    pieces: list[bytes] = []
    while len(rest) > (most := LONGEST_LINE - bool(pieces)):
        while rest[most] & 0xC0 == 0x80:  # within a character
            most -= 1
        pieces.append(rest[:most])
        rest = rest[most:]
    return b"\r\n ".join([*pieces, rest]) + b"\r\n"
