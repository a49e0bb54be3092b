"""Corpus cases written by hand, answer by answer, as models really phrase them: the text files in `written/`, and
those of ten blind rounds, each scored once before what it showed was mended (`docs/performance.md`).

A file is a run of `=== kind: name`, the tasks that stand in the answer (`day start minutes text`, `-` for what the
answer does not say, `~difficulty` behind, `?` before what may be found or not), `>>>>` and the answer as it is. All
of them were asked for December 2026 in Berlin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from planner.domain.month import Month

from .extraction_cases import Case, Expected, OfferedSlot

MONTH, ZONE = Month(date(2026, 12, 1)), ZoneInfo("Europe/Berlin")
AREAS = ("Reading", "Running", "Work")
FOLDER = Path(__file__).parent / "written"
BLIND = tuple(
    Path(__file__).parent / f"blind{name}"
    for name in ("", "_again", "_third", "_fourth", "_fifth", "_sixth", "_seventh", "_eighth", "_ninth", "_tenth")
)
_SLOT_DAYS = (1, 2, 3, 7, 8, 9, 14, 15, 16, 21, 22, 28)
_ENTRY = re.compile(r"^=== (?P<kind>[^:]+): (?P<name>.+)\n(?P<tasks>(?:.+\n)*?)>>>>\n", re.MULTILINE)
_TASK = re.compile(r"(\??)(\d+|-) (\d\d:\d\d|-) (\d+|-) (.+?)(?: ~(\w+))?$")


def _slots() -> Iterator[OfferedSlot]:
    """Mornings of an hour and evenings of an hour and a half, in turn."""
    for number, day in enumerate(_SLOT_DAYS, start=1):
        morning = number % 2 == 1
        start = datetime(2026, 12, day, 9 if morning else 18, 0 if morning else 30, tzinfo=ZONE)
        yield OfferedSlot(number, start.date(), start, start + timedelta(minutes=60 if morning else 90))


SLOTS = tuple(_slots())


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    """All of a folder, file by file."""
    for path in sorted(folder.glob("*.txt")):
        yield from _cases_in(path.read_text(encoding="utf-8"), slots=SLOTS if path.stem == "slots" else ())


def _cases_in(text: str, *, slots: tuple[OfferedSlot, ...]) -> Iterator[Case]:
    entries = list(_ENTRY.finditer(text))
    ends = [*(entry.start() for entry in entries[1:]), len(text)]
    for entry, end in zip(entries, ends, strict=True):
        answer = text[entry.end() : end].removesuffix("\n")
        told = [_task(line) for line in entry["tasks"].splitlines()]
        expected = tuple(task for task, optional in told if not optional)
        perhaps = tuple(task for task, optional in told if optional)
        name = f"written, {entry['name']}"
        yield Case(entry["kind"], name, answer, MONTH, ZONE, expected, perhaps, slots, AREAS if slots else ())


def _task(line: str) -> tuple[Expected, bool]:
    found = _TASK.fullmatch(line)
    if found is None:
        raise ValueError(line)
    optional, day, start, minutes, text, level = found.groups()
    expected = Expected(
        text,
        None if day == "-" else MONTH.first.replace(day=int(day)),
        None if start == "-" else start,
        None if minutes == "-" else int(minutes),
        level,
    )
    return expected, bool(optional)
