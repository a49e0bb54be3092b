"""What is read of a calendar file, and how much of it there may be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

LARGEST_FILE = 1_000_000
MOST_EVENTS_IN_FILE = 5_000
MOST_EVENTS_IN_MONTH = 500
MOST_TITLE = 200


class UnreadableFile(ValueError):
    """The file cannot be used; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """A stretch in which the owner is busy.

    Aware times are in UTC. Naive ones stand on the owner's own clock, wherever that is: floating times and whole days.
    """

    title: str
    start: datetime
    end: datetime
    all_day: bool = False
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class ReadFile:
    """The busy time of a month by start; how many entries could not be read, and how many lie in other months alone.

    An entry that repeats is one.
    """

    events: tuple[ReadEvent, ...]
    unreadable: int = 0
    elsewhere: int = 0
