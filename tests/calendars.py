"""Calendar files as programs write them, and the RFC's rules for a file as a check of its own."""

from __future__ import annotations

from datetime import date
from typing import Any


def event(*lines: str, uid: str = "one@example.org") -> str:
    """An event with what a test cares about."""
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20261101T000000Z", *lines, "END:VEVENT"])


def calendar(*parts: str) -> bytes:
    """A file of those parts."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", *parts, "END:VCALENDAR"]
    return ("\r\n".join(lines) + "\r\n").encode()


def file_to_upload(month: date) -> dict[str, Any]:
    """A file as a browser sends it: a conference over three days of the month, and an hour at the dentist's."""
    conference = event(f"DTSTART;VALUE=DATE:{month:%Y%m}09", f"DTEND;VALUE=DATE:{month:%Y%m}12", "SUMMARY:Conference")
    dentist = event(f"DTSTART:{month:%Y%m}15T090000", "DURATION:PT1H", "SUMMARY:Dentist", uid="two")
    return {"name": "work.ics", "mimeType": "text/calendar", "buffer": calendar(conference, dentist)}


NAMES = {
    "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL",
    "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CATEGORIES", "STATUS",
}  # fmt: skip


def faults(content: bytes) -> list[str]:
    """What of a written file breaks RFC 5545, or is a property that we never write."""
    found = []
    if (
        not content.endswith(b"\r\n")
        or b"\n" in content.replace(b"\r\n", b"")
        or b"\r" in content.replace(b"\r\n", b"")
    ):
        found.append("a line end is not CRLF")
    lines = content.split(b"\r\n")[:-1]
    found += [f"{len(line)} octets" for line in lines if len(line) > 75]
    for line in lines:
        line.decode()  # no character is cut in two
    whole = content.decode().replace("\r\n ", "").split("\r\n")[:-1]
    names = [line.partition(":")[0].partition(";")[0] for line in whole]
    found += [f"unknown {name}" for name in names if name not in NAMES]
    needed = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS")
    found += [f"{name} is not once in each" for name in needed if names.count(name) != whole.count("BEGIN:VEVENT")]
    uids = [line for line in whole if line.startswith("UID:")]
    return found + (["a UID stands twice"] if len(set(uids)) < len(uids) else [])
