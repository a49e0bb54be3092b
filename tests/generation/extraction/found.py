"""What is found in a text about December in Berlin."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from generation.extraction.door import extracted
from planner.domain.month import Month

MONTH, ZONE = Month(date(2026, 12, 1)), ZoneInfo("Europe/Berlin")


def found(text: str) -> list[tuple[int | None, str, str]]:
    """Day, start and description of each task, in order."""
    plan = extracted(text, month=MONTH, zone=ZONE).wished
    return sorted(
        (wish.day.day if wish.day else None, f"{wish.start:%H:%M}" if wish.start else "", wish.description)
        for week in plan.weeks
        for wish in week.wishes
    )
