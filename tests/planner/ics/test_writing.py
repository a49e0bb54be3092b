"""A plan as a calendar file, read back by a library that knows nothing of us: same times, same words, by the RFC."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from planner.ics.writing import Entry, calendar_file
from tests.calendars import faults

STAMP = datetime(2026, 11, 1, tzinfo=UTC)
ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"]
# All that a person can have typed; the control characters that no calendar may hold are left out on the way.
words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=200)
moments = st.datetimes(
    datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.sampled_from(ZONES).map(ZoneInfo), allow_imaginary=False
)


@st.composite
def entries(draw):
    """Some tasks, in zones with every kind of clock change."""
    starts = draw(st.lists(moments, max_size=6))
    return [
        Entry(
            uid=f"task-{number}",
            start=start.replace(microsecond=0),
            end=start.replace(microsecond=0).astimezone(UTC) + timedelta(minutes=draw(st.integers(15, 180))),
            title=draw(words),
            stamp=STAMP,
            description=draw(words),
            category=draw(words),
        )
        for number, start in enumerate(starts)
    ]


@given(words, entries())
def test_what_goes_out_comes_back_the_same(name, tasks):
    content = calendar_file(name=name, entries=tasks)
    assert faults(content) == []
    read = Calendar.from_ical(content)
    assert re.sub(r"\\(.)", r"\1", str(read["X-WR-CALNAME"])) == name
    for task, event in zip(tasks, read.events, strict=True):
        # Moments, as Python calls two times of different zones unequal where a clock shows one of them twice.
        read_times = (event.start.timestamp(), event.end.timestamp())
        assert read_times == (task.start.timestamp(), task.end.timestamp())
        assert (event["SUMMARY"], event.get("DESCRIPTION", "")) == (task.title, task.description)
        assert [str(one) for one in event.categories] == ([task.category] if task.category else [])


HOSTILE = [
    "x\r\nATTENDEE:mailto:a@example.org",
    "x\nEND:VEVENT\nBEGIN:VALARM",
    "x\rATTACH:file:///etc/passwd",
    "x\u2028URL:javascript:alert(1)",
    '\x00\x1b[2J;,:\\"',
    "\\nATTENDEE:x",
    "é" * 300 + "\r\n ATTENDEE:x",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_begins_no_line_and_no_property(text):
    task = Entry("task-1", STAMP, STAMP + timedelta(hours=1), text, STAMP, text, text)
    content = calendar_file(name=text, entries=[task])
    assert faults(content) == []
    (event,) = Calendar.from_ical(content).events
    assert set(event) == {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CATEGORIES", "STATUS"}
    assert event.subcomponents == []
    assert event["STATUS"] == "CONFIRMED"


def test_half_a_surrogate_pair_is_left_out():
    task = Entry("task-1", STAMP, STAMP + timedelta(hours=1), "a\ud800b", STAMP)
    assert b"SUMMARY:ab\r\n" in calendar_file(name="x", entries=[task])


@pytest.mark.parametrize(
    ("zone", "local", "utc"),
    [
        ("Europe/Berlin", (2026, 10, 25, 1, 30), "20261024T233000Z"),
        ("Europe/Berlin", (2026, 10, 25, 9, 0), "20261025T080000Z"),
        ("America/New_York", (2026, 3, 8, 9, 0), "20260308T130000Z"),
        ("Australia/Lord_Howe", (2026, 10, 4, 9, 0), "20261003T220000Z"),
        ("Asia/Kathmandu", (2026, 10, 4, 9, 0), "20261004T031500Z"),
    ],
)
def test_a_clock_time_is_written_as_its_moment(zone, local, utc):
    start = datetime(*local, tzinfo=ZoneInfo(zone))
    content = calendar_file(name="x", entries=[Entry("task-1", start, start + timedelta(hours=1), "Read", STAMP)])
    assert f"DTSTART:{utc}".encode() in content.split(b"\r\n")
