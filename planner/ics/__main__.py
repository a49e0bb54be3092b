"""A process of its own for reading one file: `python -m planner.ics MONTH ZONE < file`, answers one JSON object.

Whatever a file makes the libraries do ends after a few seconds of work and in bounded memory, and what they remember
of it (such as its own time zones) ends with the process.
"""

from __future__ import annotations

import json
import resource
import sys
from contextlib import suppress
from datetime import date
from zoneinfo import ZoneInfo

from planner.domain.month import Month
from planner.ics.reading import read_file
from planner.ics.values import LARGEST_FILE, ReadFile, UnreadableFile

CPU_SECONDS = 4
MEMORY_BYTES = 1 << 30


def main(month: str, zone: str) -> None:
    """Read from standard input, answer on standard output."""
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    with suppress(ValueError, OSError):  # not every system limits address space
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    answer: dict[str, object]
    try:
        read = read_file(sys.stdin.buffer.read(LARGEST_FILE + 1), Month(date.fromisoformat(month)), ZoneInfo(zone))
        answer = _answer(read)
    except UnreadableFile as refusal:
        answer = {"problem": refusal.code}
    except (MemoryError, RecursionError):
        answer = {"problem": "too_much"}
    sys.stdout.write(json.dumps(answer))


def _answer(read: ReadFile) -> dict[str, object]:
    events = [
        [event.title, event.start.isoformat(), event.end.isoformat(), event.all_day, event.is_own]
        for event in read.events
    ]
    return {"events": events, "unreadable": read.unreadable, "elsewhere": read.elsewhere}


if __name__ == "__main__":
    main(*sys.argv[1:])
