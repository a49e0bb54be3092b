"""When a calendar file keeps its owner busy: what repeats, whole days, zones, and what does not count."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from planner.domain.month import Month
from planner.ics.reading import on_clock, read_file
from planner.ics.values import MOST_EVENTS_IN_FILE, UnreadableFile
from tests.calendars import calendar, event

DECEMBER = Month(date(2026, 12, 1))
BERLIN = ZoneInfo("Europe/Berlin")


def read(*parts, month=DECEMBER, zone=BERLIN):
    """The busy times as (start, end) on the owner's clock, to the minute."""
    found = read_file(calendar(*parts), month, zone).events
    return [tuple(f"{on_clock(at, zone):%d. %H:%M}" for at in (one.start, one.end)) for one in found]


def test_a_rule_with_an_exception_and_a_changed_day():
    lunch = event(
        "DTSTART;TZID=Europe/Berlin:20250107T120000",
        "DTEND;TZID=Europe/Berlin:20250107T130000",
        "RRULE:FREQ=WEEKLY;BYDAY=TU",
        "EXDATE;TZID=Europe/Berlin:20261208T120000",
        "SUMMARY:Lunch",
    )
    moved = event(
        "RECURRENCE-ID;TZID=Europe/Berlin:20261215T120000",
        "DTSTART;TZID=Europe/Berlin:20261216T140000",
        "DTEND;TZID=Europe/Berlin:20261216T150000",
        "SUMMARY:Lunch, later",
    )
    cancelled = event(
        "RECURRENCE-ID;TZID=Europe/Berlin:20261222T120000",
        "DTSTART;TZID=Europe/Berlin:20261222T120000",
        "DTEND;TZID=Europe/Berlin:20261222T130000",
        "STATUS:CANCELLED",
    )
    assert read(lunch, moved, cancelled) == [
        ("01. 12:00", "01. 13:00"),
        ("16. 14:00", "16. 15:00"),
        ("29. 12:00", "29. 13:00"),
    ]


def test_a_whole_day_is_busy_from_midnight_to_midnight_on_the_owners_clock():
    days = event("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227", "SUMMARY:Away")
    for zone in ("Europe/Berlin", "Pacific/Kiritimati", "America/New_York"):
        assert read(days, zone=ZoneInfo(zone)) == [("24. 00:00", "27. 00:00")]


def test_a_whole_day_without_an_end_is_one_day():
    assert read(event("DTSTART;VALUE=DATE:20261224", "SUMMARY:Eve")) == [("24. 00:00", "25. 00:00")]


@pytest.mark.parametrize("line", ["TRANSP:TRANSPARENT", "STATUS:CANCELLED", "DTEND:20261203T090000Z"])
def test_free_cancelled_and_momentary_events_keep_nobody_busy(line):
    end = [] if line.startswith("DTEND") else ["DTEND:20261203T100000Z"]
    assert read(event("DTSTART:20261203T090000Z", *end, line)) == []


def test_a_time_without_a_zone_is_on_the_owners_clock():
    floating = event("DTSTART:20261203T090000", "DURATION:PT45M", "SUMMARY:Breakfast")
    for zone in ("Europe/Berlin", "Asia/Kathmandu"):
        assert read(floating, zone=ZoneInfo(zone)) == [("03. 09:00", "03. 09:45")]


@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [
        ("Europe/Berlin", "2026-10-24", "2026-10-25"),
        ("America/New_York", "2026-10-31", "2026-11-01"),
        ("Australia/Lord_Howe", "2026-10-03", "2026-10-04"),
        ("Asia/Kathmandu", "2026-10-24", "2026-10-25"),
    ],
)
def test_what_repeats_stays_at_its_clock_time_across_a_clock_change(zone, before, after):
    rule = event(
        f"DTSTART;TZID={zone}:{before.replace('-', '')}T093000",
        "DURATION:PT1H",
        "RRULE:FREQ=DAILY;COUNT=2",
        "SUMMARY:x",
    )
    found = [
        one
        for month in {before[:7], after[:7]}
        for one in read_file(calendar(rule), Month(date.fromisoformat(month + "-01")), ZoneInfo(zone)).events
    ]
    clocks = sorted(one.start.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M") for one in found)
    assert clocks == [f"{before} 09:30", f"{after} 09:30"]


def test_a_zone_that_the_file_brings_itself_is_followed():
    zone = "\r\n".join(
        ["BEGIN:VTIMEZONE", "TZID:Our Office", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0330",
         "TZOFFSETTO:+0330", "END:STANDARD", "END:VTIMEZONE"]
    )  # fmt: skip
    found = read_file(
        calendar(zone, event("DTSTART;TZID=Our Office:20261203T090000", "DURATION:PT1H")), DECEMBER, BERLIN
    )
    assert found.events[0].start == datetime(2026, 12, 3, 5, 30, tzinfo=UTC)


def test_outlooks_names_of_zones_are_known():
    assert read(event("DTSTART;TZID=Eastern Standard Time:20261203T090000", "DURATION:PT1H")) == [
        ("03. 15:00", "03. 16:00")
    ]


def test_only_what_touches_the_month_is_read():
    night = event("DTSTART:20261130T210000Z", "DTEND:20261201T030000Z", uid="night")
    over = event("DTSTART:20261231T220000Z", "DTEND:20261231T230000Z", uid="until midnight")
    before = event("DTSTART:20261130T210000Z", "DTEND:20261130T230000Z", uid="before")
    after = event("DTSTART:20261231T230000Z", "DTEND:20270101T000000Z", uid="after")
    assert read(before, night, over, after) == [("30. 22:00", "01. 04:00"), ("31. 23:00", "01. 00:00")]


def test_titles_are_one_clean_line():
    name = "SUMMARY:  Team\\nmeeting\t \\, room 3\x07" + "x" * 300
    found = read_file(calendar(event("DTSTART:20261203T090000Z", "DURATION:PT1H", name)), DECEMBER, BERLIN).events
    assert found[0].title.startswith("Team meeting , room 3 x")
    assert len(found[0].title) == 200


def test_a_task_of_ours_is_known_again():
    found = read_file(
        calendar(event("DTSTART:20261203T090000Z", "DURATION:PT1H", uid="task-1-ab@hybrid-planner")), DECEMBER, BERLIN
    )
    assert found.events[0].is_own


def test_a_wrong_entry_hides_no_other():
    wrong = event("DTSTART:soon", "SUMMARY:?", uid="wrong")
    found = read_file(calendar(wrong, event("DTSTART:20261203T090000Z", "DURATION:PT1H")), DECEMBER, BERLIN)
    assert (len(found.events), found.unreadable) == (1, 1)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_old_programs_encodings_are_read(encoding):
    text = calendar(event("DTSTART:20261203T090000Z", "DURATION:PT1H", "SUMMARY:Zahnärztin")).decode()
    assert read_file(text.encode(encoding), DECEMBER, BERLIN).events[0].title == "Zahnärztin"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"hello", "not_a_calendar"),
        (b"\x00" * 50, "not_a_calendar"),
        (b"PK\x03\x04" + b"0" * 50, "zipped"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026", "broken"),
        (b"BEGIN:VCALENDAR\r\n" + b" " * 1_000_000 + b"END:VCALENDAR", "too_large"),
        (calendar(*[event()] * (MOST_EVENTS_IN_FILE + 1)), "too_many"),
        (calendar(event("DTSTART:20261201T000000Z", "DURATION:PT1M", "RRULE:FREQ=HOURLY")), "too_many"),
        (calendar(event("DTSTART:20261201T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY")), "too_often"),
        (calendar(event("DTSTART:20261201T000000Z", "DURATION:PT1S", "RRULE:FREQ=minutely")), "too_often"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(data, code):
    with pytest.raises(UnreadableFile) as refusal:
        read_file(data, DECEMBER, BERLIN)
    assert refusal.value.code == code


def test_entries_of_other_months_are_counted_and_what_keeps_nobody_busy_is_not():
    january = ("DTSTART:20270110T090000Z", "DTEND:20270110T100000Z")
    found = read_file(
        calendar(
            event("DTSTART:20261210T090000Z", "DTEND:20261210T100000Z", uid="here"),
            event("DTSTART:20261203T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY", uid="every week, here too"),
            event("DTSTART:20260803T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=9", uid="nine days, one entry"),
            event(*january, uid="later"),
            event("DTSTART:20261130T090000Z", "DURATION:PT1H", uid="the day before"),
            event(*january, "TRANSP:TRANSPARENT", uid="free"),
            event(*january, "STATUS:CANCELLED", uid="cancelled"),
            event("DTSTART:20261211T090000Z", "DTEND:20261211T100000Z", "TRANSP:TRANSPARENT", uid="free here"),
            event("DTSTART:20261212T090000Z", uid="without length"),
            event("DTSTART:soon", uid="unreadable"),
        ),
        DECEMBER,
        BERLIN,
    )
    assert (found.elsewhere, found.unreadable) == (3, 1)
