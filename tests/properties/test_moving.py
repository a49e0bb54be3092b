"""Whatever is moved wherever: it stands lawfully afterwards, or is refused with a reason; nothing else changes; and an
undo brings back exactly what was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from unittest.mock import PropertyMock, patch

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from planner.domain.calendar import MARK_MINUTES
from planner.domain.fitting import fit
from planner.domain.moving import NoPlace, Target, day_places, start_at
from planner.domain.slots import minute_of, moment_of, wall
from planner.errors import InvalidInput
from planner.models import User
from planner.services.plan_tasks import TaskChange
from staging.sheet import Edited, Sheet, add_to, change_in, move_in, remove_from, step_json, step_of, take_back
from tests.properties.oracle import faults
from tests.properties.strategies import clocks, months_and_wishes, texts


@st.composite
def months_with_tasks(draw):
    """A lawful month, the number of one of its tasks, and somewhere to put it."""
    calendar, wished = draw(months_and_wishes(most=6))
    plan = fit(wished, calendar).plan
    assume(plan.tasks)
    index = draw(st.integers(0, len(plan.tasks) - 1))
    day = draw(st.one_of(st.sampled_from(list(calendar.month.days())), st.dates(date(2023, 1, 1), date(2031, 1, 1))))
    return calendar, plan, index, Target(day, draw(st.one_of(st.none(), clocks, st.integers(0, 1439))))


def _others(plan, index):
    return [task for number, task in enumerate(plan.tasks) if number != index]


def _placed(task, start, calendar):
    return replace(task, start=start, end=moment_of(minute_of(start) + task.minutes, calendar.zone))


@given(months_with_tasks())
def test_a_moved_task_is_lawful_by_an_independent_reading_or_refused_with_a_reason(case):
    calendar, plan, index, target = case
    task, others = plan.tasks[index], _others(plan, index)
    try:
        start = start_at(task, target, calendar, others)
    except NoPlace as refusal:
        assert str(refusal).endswith(".")
        return
    assert faults([*others, _placed(task, start, calendar)], calendar) == []
    assert start.date() == target.day


@given(months_with_tasks())
def test_a_day_takes_a_task_exactly_when_it_is_shown_as_free_and_at_the_nearest_of_its_starts(case):
    calendar, plan, index, target = case
    task, others = plan.tasks[index], _others(plan, index)
    shown = {one.day: one for one in day_places(task, calendar, others)}.get(target.day)
    try:
        start = start_at(task, Target(target.day), calendar, others)
    except NoPlace:
        assert shown is None or (shown.why and not shown.stretches)
        return
    assert shown is not None
    assert not shown.why
    assert any(first <= start <= last for first, last in shown.stretches)
    wanted = minute_of(wall(calendar.zone, target.day, task.start.hour * 60 + task.start.minute))
    nearest = min(abs(max(minute_of(a), min(wanted, minute_of(b))) - wanted) for a, b in shown.stretches)
    assert abs(minute_of(start) - wanted) == nearest


@given(months_with_tasks())
def test_every_start_that_is_shown_is_taken_as_it_is_and_no_other(case):
    calendar, plan, index, target = case
    task, others = plan.tasks[index], _others(plan, index)
    shown = {one.day: one for one in day_places(task, calendar, others)}.get(target.day)
    assume(shown is not None)
    free = {
        minute
        for first, last in shown.stretches
        for minute in range(minute_of(first), minute_of(last) + 1, MARK_MINUTES)
    }
    for first, last in shown.stretches:
        for start in (first, last):
            assert faults([*others, _placed(task, start, calendar)], calendar) == []
    try:
        start = start_at(task, Target(target.day, target.clock or 0), calendar, others)
    except NoPlace:
        return
    assert minute_of(start) in free


@st.composite
def acts(draw, count):
    """One act on a sheet whose plan has so many tasks."""
    index = draw(st.integers(0, count - 1))
    kind = draw(st.sampled_from(["move", "remove", "change", "add"]))
    words = draw(texts.filter(str.strip))
    clock = draw(st.one_of(st.none(), clocks))

    def act(sheet: Sheet) -> Edited:
        month = list(sheet.calendar.month.days())
        task = sheet.plan.tasks[index]
        if kind == "move":
            return move_in(sheet, index, lambda _: True, Target(month[index % len(month)], clock))
        if kind == "remove":
            return remove_from(sheet, index, lambda _: True)
        if kind == "change":
            return change_in(sheet, index, lambda _: True, TaskChange(description=words, focus_area=words))
        free = next((one for one in day_places(task, sheet.calendar, sheet.plan.tasks) if one.stretches), None)
        return add_to(sheet, _placed(task, free.stretches[0][0] if free else task.start, sheet.calendar))

    return act


@given(months_with_tasks(), st.data())
def test_an_act_touches_one_task_and_its_undo_brings_back_exactly_what_was(case, data):
    calendar, plan, _index, _target = case
    owner = User(time_zone=str(calendar.zone))
    act = data.draw(acts(len(plan.tasks)))
    with patch.object(Sheet, "calendar", new_callable=PropertyMock, return_value=calendar):
        sheet = Sheet(owner, calendar.month.first, None, plan)
        try:
            edited = act(sheet)
        except InvalidInput as refusal:
            assert any(refusal.details.values())
            return
        step = step_of(step_json(edited.step), owner)
        kept = [task for task in plan.tasks if task != step.before]
        assert [task for task in edited.plan.tasks if task != step.after] == kept
        assert faults(list(edited.plan.tasks), calendar) == []
        undone = take_back(Sheet(owner, calendar.month.first, None, edited.plan), step)
        assert undone.plan == plan


@pytest.mark.parametrize("minutes", [10, 185])
def test_a_task_of_no_lawful_length_is_refused(minutes):
    from datetime import datetime, timedelta
    from zoneinfo import ZoneInfo

    from planner.domain.calendar import Calendar
    from planner.domain.month import Month
    from planner.domain.plan_data import Task

    start = datetime(2026, 12, 1, 9, tzinfo=ZoneInfo("UTC"))
    calendar = Calendar(Month(date(2026, 12, 1)), ZoneInfo("UTC"), start)
    with pytest.raises(NoPlace, match="15 to 180"):
        start_at(Task("x", "", start, start + timedelta(minutes=minutes)), Target(date(2026, 12, 2)), calendar, [])
