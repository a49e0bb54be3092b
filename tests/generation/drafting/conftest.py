"""Months to draft for."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from planner.domain.calendar import Calendar, Weekend
from planner.domain.commitments import expand, read_commitments
from planner.domain.month import Month

ZONE = ZoneInfo("Europe/Berlin")
DECEMBER = Month(date(2026, 12, 1))


def december(*rows, weekend=Weekend.REST, now=None, minutes=120) -> Calendar:
    """December 2026 in Berlin with commitments as (day, from, to, what)."""
    names = ("dayOfWeek", "startTime", "endTime", "description")
    commitments = read_commitments([dict(zip(names, row, strict=True)) for row in rows])
    return Calendar(
        DECEMBER,
        ZONE,
        now or datetime(2026, 11, 24, tzinfo=ZONE),
        busy=expand(commitments, DECEMBER, ZONE),
        weekend=weekend,
        daily_minutes=minutes,
    )


@pytest.fixture
def busy_month() -> Calendar:
    """Six days a week with work, a long month."""
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
    return december(*((day, "09:00", "17:00", "Work") for day in days), weekend=Weekend.WORK)
