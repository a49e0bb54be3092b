"""What people's months can look like, for properties: zones with clock changes, busy weeks, odd hours, odd wishes."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from planner.domain.calendar import Calendar, Weekend
from planner.domain.commitments import Commitment, expand
from planner.domain.fitting import Wish, WishedPlan, WishedWeek
from planner.domain.focus_hours import FocusHours
from planner.domain.month import Month
from planner.domain.plan_data import Difficulty

ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]

months = st.builds(lambda year, month: Month(date(year, month, 1)), st.integers(2024, 2030), st.integers(1, 12))
zones = st.sampled_from(ZONES).map(ZoneInfo)
clocks = st.integers(0, 287).map(lambda mark: mark * 5)


@st.composite
def hours(draw):
    """Working hours of a day, or none; whole days too, so that clock changes at night matter."""
    kind = draw(st.sampled_from(["usual", "whole", "off", "any", "any"]))
    if kind == "usual":
        return 480, 1260
    if kind == "whole":
        return 0, 1440
    if kind == "off":
        return None
    start = draw(st.integers(0, 1439))
    return start, draw(st.integers(start + 1, 1440))


@st.composite
def commitments(draw):
    """A week's commitments: they may overlap, touch, cross midnight or fill the day."""
    start = draw(clocks)
    end = draw(st.one_of(clocks, st.sampled_from([(start + 60) % 1440, (start + 1435) % 1440])))
    return Commitment(draw(st.integers(0, 6)), start, end if end != start else (start + 30) % 1440, "Commitment")


texts = st.text(max_size=30)
# Few names, so that hours meet their tasks.
areas = st.one_of(st.sampled_from(["Writing", "deep work", "Sport"]), texts)


@st.composite
def focus_hours(draw):
    """When somebody likes to do what; any stretch of the day, on any days."""
    start = draw(st.integers(0, 1438))
    end = draw(st.integers(start + 1, 1440))
    if draw(st.booleans()):
        start, end = 540, 720
    days = tuple(sorted(draw(st.sets(st.integers(0, 6), max_size=4))))
    return FocusHours(draw(st.sampled_from(["writing", "Work", "Deep work", "sport"])), start, end, days)


@st.composite
def calendars(draw, month: Month | None = None):
    """A person's month."""
    month = month or draw(months)
    zone = draw(zones)
    now = datetime.combine(month.first, datetime.min.time(), zone) + timedelta(
        minutes=draw(st.one_of(st.just(-10_000), st.integers(-3_000, 45_000)))
    )
    return Calendar(
        month=month,
        zone=zone,
        now=now,
        working_hours={day: draw(hours()) for day in range(7)},
        days_off=frozenset(draw(st.lists(st.sampled_from(list(month.days())), max_size=6))),
        busy=expand(draw(st.lists(commitments(), max_size=8)), month, zone),
        buffer=timedelta(minutes=draw(st.integers(0, 60))),
        weekend=draw(st.sampled_from(Weekend)),
        daily_minutes=draw(st.sampled_from([60, 120, 210])),
        focus_hours=tuple(draw(st.lists(focus_hours(), max_size=3))),
    )


@st.composite
def wishes(draw, calendar: Calendar):
    """A wish at any time around the month, on a day, or at no time at all."""
    known = {
        "description": draw(texts),
        "focus_area": draw(areas),
        "reason": draw(texts),
        "difficulty": draw(st.sampled_from(Difficulty)),
        "is_completed": draw(st.booleans()),
    }
    kind = draw(st.sampled_from(["time", "time", "time", "day", "nothing"]))
    first = datetime.combine(calendar.month.first, datetime.min.time(), calendar.zone)
    if kind == "nothing":
        return Wish(**known, minutes=draw(st.one_of(st.none(), st.integers(1, 400))))
    if kind == "day":
        return Wish(**known, day=calendar.month.first + timedelta(days=draw(st.integers(-40, 70))), minutes=30)
    start = first + timedelta(minutes=draw(st.one_of(st.integers(0, 44_000), st.integers(-90_000, 130_000))))
    if draw(st.booleans()):
        start = start.replace(minute=start.minute // 5 * 5)
    length = timedelta(seconds=draw(st.one_of(st.sampled_from([900, 1800, 3600]), st.integers(1, 40_000))))
    return Wish(**known, start=start, end=(start.astimezone(ZoneInfo("UTC")) + length).astimezone(calendar.zone))


@st.composite
def months_and_wishes(draw, most: int = 25):
    """A calendar with a wished plan for it."""
    calendar = draw(calendars())
    rows = draw(st.lists(wishes(calendar), max_size=most))
    weeks = draw(st.lists(st.integers(1, 6), min_size=len(rows), max_size=len(rows)))
    wished = {number: [wish for wish, week in zip(rows, weeks, strict=True) if week == number] for number in weeks}
    return calendar, WishedPlan(
        draw(texts),
        tuple(WishedWeek(number, f"Focus {number}", ("Goal",), tuple(wished[number])) for number in sorted(wished)),
    )
