"""The slots offered to the model: any choice of them is lawful, they suit the pace, a week keeps its own places."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generation.offers import OfferedSlot, slots_offered
from planner.domain.calendar import DAILY_MINUTES, Busy, Calendar, Complexity, Weekend, same_hours_every_day
from planner.domain.month import Month
from planner.domain.plan_data import Plan, Task, Week
from planner.domain.rules import broken_rules
from tests.properties.strategies import calendars

BERLIN = ZoneInfo("Europe/Berlin")
DECEMBER = Calendar(Month(date(2026, 12, 1)), BERLIN, datetime(2026, 11, 24, tzinfo=UTC), weekend=Weekend.REST)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 12, day, hour, minute, tzinfo=BERLIN)


def task_in(slot: OfferedSlot, text: str = "Practise") -> Task:
    return Task(text, "", slot.start, slot.end)


def plan_of(tasks: list[Task], month: Month) -> Plan:
    tasks = sorted(tasks, key=lambda task: task.start.timestamp())
    weeks = groupby(tasks, key=lambda task: month.week_of(task.day))
    return Plan("", tuple(Week(number, "", (), tuple(of_week)) for number, of_week in weeks))


@given(calendars(), st.data())
def test_any_choice_of_slots_at_full_length_breaks_no_rule(calendar, data):
    slots = slots_offered(calendar)
    chosen = [slot for slot in slots if data.draw(st.booleans())]
    assert broken_rules(plan_of([task_in(slot) for slot in chosen], calendar.month), calendar) == []


@given(calendars(), st.data())
def test_so_does_any_choice_beside_tasks_that_stay(calendar, data):
    staying = [task_in(slot, "Stays") for slot in slots_offered(calendar) if data.draw(st.booleans())]
    added = [task_in(slot) for slot in slots_offered(calendar, taken=staying)]
    assert broken_rules(plan_of(staying + added, calendar.month), calendar) == []


@given(calendars())
def test_slots_are_numbered_in_time_order_and_start_on_a_quarter(calendar):
    slots = slots_offered(calendar)
    assert [slot.number for slot in slots] == list(range(1, len(slots) + 1))
    assert sorted(slots, key=lambda slot: slot.start.timestamp()) == list(slots)
    assert all(slot.start.minute % 15 == 0 and slot.day == slot.start.date() for slot in slots)
    assert all(15 <= slot.minutes <= 180 for slot in slots)


@given(calendars(), st.integers(1, 6))
def test_a_week_has_the_slots_that_it_has_in_the_month(calendar, week):
    of_month = [(slot.start, slot.end) for slot in slots_offered(calendar) if calendar.month.week_of(slot.day) == week]
    assert [(slot.start, slot.end) for slot in slots_offered(calendar, week=week)] == of_month


@pytest.mark.parametrize(
    ("complexity", "fewest", "most"), [("Simple", 20, 23), ("Balanced", 36, 42), ("Ambitious", 50, 56)]
)
def test_the_number_of_slots_suits_the_pace(complexity, fewest, most):
    calendar = replace(DECEMBER, daily_minutes=DAILY_MINUTES[Complexity(complexity)])
    assert fewest <= len(slots_offered(calendar)) <= most


def test_slots_lie_in_different_parts_of_the_day():
    hours = [slot.start.hour for slot in slots_offered(DECEMBER)]
    assert sum(hour < 12 for hour in hours) >= 12
    assert sum(hour >= 16 for hour in hours) >= 12


def test_slots_keep_clear_of_work():
    busy = tuple(Busy(at(day, 9), at(day, 17), "Work") for day in range(1, 32))
    slots = slots_offered(replace(DECEMBER, busy=busy))
    assert slots
    assert all(slot.end <= at(slot.day.day, 8, 50) or slot.start >= at(slot.day.day, 17, 10) for slot in slots)


def test_a_full_month_offers_nothing():
    calendar = replace(DECEMBER, working_hours=same_hours_every_day(None))
    assert slots_offered(calendar) == ()
    assert slots_offered(replace(DECEMBER, now=at(31, 23))) == ()


def test_nothing_is_offered_before_now():
    slots = slots_offered(replace(DECEMBER, now=at(15, 12, 7)))
    assert slots[0].start >= at(15, 12, 7)


def test_the_places_of_a_weeks_own_tasks_are_offered_too():
    own = [Task("Read", "", at(8, 11, 5), at(8, 11, 50)), Task("Run", "", at(9, 18), at(9, 19))]
    slots = slots_offered(DECEMBER, week=2, current=own)
    places = {(slot.start, slot.end) for slot in slots}
    assert {(task.start, task.end) for task in own} <= places
    gap = timedelta(minutes=10)
    others = [slot for slot in slots if (slot.start, slot.end) not in {(task.start, task.end) for task in own}]
    assert others
    assert all(slot.end + gap <= task.start or slot.start >= task.end + gap for slot in others for task in own)
