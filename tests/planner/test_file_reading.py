"""A file is read in a process with limits: whatever it asks for, an answer comes soon and says what to do."""

from __future__ import annotations

import time
from datetime import date

import pytest

from planner.domain.month import Month
from planner.errors import InvalidInput
from planner.services.file_reading import read_upload
from tests.calendars import calendar, event

pytestmark = pytest.mark.django_db

DECEMBER = Month(date(2026, 12, 1))
NEVER = "DTSTART:19000101T090000Z", "DURATION:PT1S", "RRULE:FREQ=HOURLY;COUNT=3;BYMONTH=2;BYMONTHDAY=30"


def test_what_was_read_comes_back_as_values(alice):
    data = calendar(
        event("DTSTART:20261203T090000Z", "DTEND:20261203T100000Z", "SUMMARY:Zahnärztin"),
        event("DTSTART;VALUE=DATE:20261224", "SUMMARY:Eve", uid="two"),
    )
    dentist, eve = read_upload(owner=alice, month=DECEMBER, data=data).events
    assert (dentist.title, dentist.start.isoformat(), dentist.all_day) == (
        "Zahnärztin",
        "2026-12-03T09:00:00+00:00",
        False,
    )
    assert (eve.start.isoformat(), eve.all_day) == ("2026-12-24T00:00:00", True)


def test_a_file_that_never_ends_is_given_up(alice):
    started = time.monotonic()
    with pytest.raises(InvalidInput) as refusal:
        read_upload(owner=alice, month=DECEMBER, data=calendar(event(*NEVER)))
    assert "takes too long" in refusal.value.details["calendar_file"][0]
    assert time.monotonic() - started < 25


def test_no_file_at_all_is_told(alice):
    with pytest.raises(InvalidInput) as refusal:
        read_upload(owner=alice, month=DECEMBER, data=b"")
    assert "Choose a calendar file" in refusal.value.details["calendar_file"][0]


def test_one_persons_zone_names_are_not_the_next_ones(alice):
    """The library remembers the zones that a file brings; the process that read it does not live on."""

    def office(offset):
        lines = ("BEGIN:VTIMEZONE", "TZID:Office", "BEGIN:STANDARD", "DTSTART:19700101T000000")
        zone = "\r\n".join([*lines, f"TZOFFSETFROM:{offset}", f"TZOFFSETTO:{offset}", "END:STANDARD", "END:VTIMEZONE"])
        return calendar(zone, event("DTSTART;TZID=Office:20261203T120000", "DURATION:PT1H"))

    hours = [
        read_upload(owner=alice, month=DECEMBER, data=office(offset)).events[0].start.hour
        for offset in ("+0200", "-0500")
    ]
    assert hours == [10, 17]
