"""Notations that a program would write: calendar files (iCalendar) and TOML, as values."""

from __future__ import annotations

import json
import re
import tomllib
from datetime import date, datetime, time

MOST_LINES, MOST_TOML, MOST_TRIES = 6_000, 60_000, 40
_FOLD = re.compile(r"\n[ \t]")
_PROPERTY = re.compile(r"(?P<name>[A-Za-z-]{2,30})(?:;[^:\n]{0,200})?:(?P<value>.*)")
_KINDS = frozenset(["VEVENT", "VTODO"])
_ESCAPED = re.compile(r"\\([,;nN\\])")
_TABLE = re.compile(r"^\[{1,2}[\w.\"' -]{1,80}\]{1,2}\s*$", re.MULTILINE)
_ASSIGNED = re.compile(r"^[\w\"'.-]{1,60}\s*=\s*\S", re.MULTILINE)


def looks_like_calendar(text: str) -> bool:
    """Whether the text holds entries of a calendar file."""
    return any(f"BEGIN:{kind}" in text for kind in _KINDS)


def read_calendar(text: str) -> list[object]:
    """The entries as mappings by lower-case property name; one that is not closed is left out."""
    entries: list[object] = []
    entry: dict[str, str] | None = None
    for line in _FOLD.sub("", text).splitlines()[:MOST_LINES]:
        found = _PROPERTY.fullmatch(line.strip())
        name, value = (found["name"].upper(), found["value"].strip()) if found else ("", "")
        if name == "BEGIN" and value.upper() in _KINDS:
            entry = {}
        elif name == "END" and value.upper() in _KINDS and entry:
            entries.append(entry)
            entry = None
        elif name and entry is not None:
            entry.setdefault(_CALENDAR_NAMES.get(name, ""), _plain(value))
    return entries


_CALENDAR_NAMES = {
    "SUMMARY": "task",
    "DTSTART": "start",
    "DUE": "end",
    "DTEND": "end",
    "DURATION": "duration",
    "CATEGORIES": "category",
    "DESCRIPTION": "reason",
}


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda match: " " if match[1] in "nN" else match[1], value)


def looks_like_toml(text: str) -> bool:
    """Whether the text has TOML's tables and assignments."""
    return bool(_TABLE.search(text[:MOST_TOML])) and len(_ASSIGNED.findall(text[:MOST_TOML])) >= 2


def read_toml(text: str) -> object:
    """The value of a TOML text; what stops in the middle is read up to its last sound line."""
    begin = _TABLE.search(text)
    lines = [_quoted(line) for line in text[begin.start() if begin else 0 :][:MOST_TOML].splitlines()]
    for dropped in range(min(MOST_TRIES, len(lines))):
        try:
            return _texts(tomllib.loads("\n".join(lines[: len(lines) - dropped])))
        except (tomllib.TOMLDecodeError, RecursionError):
            continue
    return None


_BARE = re.compile(r"(?P<key>[\w-]{1,60})\s*=\s*(?P<value>[^\s\"'\[{#][^#\n]*)")
_TOML_VALUE = re.compile(r"[+-]?[\d_.]+|true|false|\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:\d\d)?)?|\d\d:\d\d:\d\d")


def _quoted(line: str) -> str:
    """A line whose bare value is none of TOML's, as in files of settings: the value in quotes."""
    found = _BARE.fullmatch(line.strip())
    if not found or _TOML_VALUE.fullmatch(found["value"].strip()):
        return line
    return f"{found['key']} = {json.dumps(found['value'].strip(), ensure_ascii=False)}"


def _texts(value: object) -> object:
    """Dates and times as texts, as every other form has them."""
    if isinstance(value, dict):
        return {name: _texts(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_texts(one) for one in value]
    return value.isoformat() if isinstance(value, datetime | date | time) else value
