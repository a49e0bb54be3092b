"""Clock times as minutes after midnight."""

from __future__ import annotations

import re

DAY_MINUTES = 24 * 60
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")


def read_clock(text: str) -> int:
    """Minutes after midnight of `HH:MM` (`24:00` is the day's end). Raises ValueError for anything else."""
    if text == "24:00":
        return DAY_MINUTES
    match = _CLOCK.fullmatch(text)
    if not match:
        raise ValueError("a time looks like 09:30")
    return int(match[1]) * 60 + int(match[2])


def show_clock(minutes: int) -> str:
    """`HH:MM` of minutes after midnight, 24:00 for the day's end."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
