"""Whatever was missed and whatever is off, a replan is lawful, loses nothing, moves little, and moves nothing twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.fitting import fit
from planner.domain.replanning import Standing, replan
from tests.properties.oracle import faults
from tests.properties.strategies import focus_hours, months_and_wishes


@st.composite
def lived_months(draw):
    """A lawful plan some way into its month: parts done, parts fixed by hand, days off named since."""
    calendar, wished = draw(months_and_wishes())
    first = datetime.combine(calendar.month.first, datetime.min.time(), calendar.zone)
    tasks = fit(wished, replace(calendar, now=first - timedelta(days=1))).plan.tasks
    kinds = draw(st.lists(st.sampled_from(["open", "open", "done", "fixed"]), min_size=len(tasks), max_size=len(tasks)))
    standing = [
        Standing(key, replace(task, is_completed=kind == "done"), kind != "open")
        for key, (task, kind) in enumerate(zip(tasks, kinds, strict=True))
    ]
    now = first + timedelta(minutes=draw(st.integers(-3_000, 44_000)))
    ahead = [day for day in calendar.month.days() if day >= now.date()]
    off = draw(st.lists(st.sampled_from(ahead), max_size=4)) if ahead else []
    hours = tuple(draw(st.lists(focus_hours(), max_size=3)))
    lived = replace(calendar, now=now, days_off=calendar.days_off | set(off), focus_hours=hours)
    return standing, lived


def _after(standing, moves):
    """The plan with the moves applied."""
    places = {move.key: move.moved for move in moves if move.to}
    return [replace(one, task=places.get(one.key, one.task)) for one in standing]


def _movable(standing, calendar):
    now = calendar.now
    return {one.key for one in standing if not one.is_fixed and not one.task.start < now < one.task.end}


@given(lived_months())
def test_every_new_place_is_lawful_among_all_that_stays(case):
    standing, calendar = case
    moves = replan(standing, calendar)
    nowhere = {move.key for move in moves if move.to is None}
    after = [one for one in _after(standing, moves) if one.key not in nowhere]
    ahead = [one.task for one in after if one.task.end > calendar.now]
    by_hand = [one.task for one in after if one.task.end > calendar.now and one.is_fixed]
    assert set(faults(ahead, calendar, past_allowed=True)) <= set(faults(by_hand, calendar, past_allowed=True))
    assert all(move.to >= calendar.now for move in moves if move.to)


@given(lived_months())
def test_nothing_is_lost_and_nothing_missed_goes_untold(case):
    standing, calendar = case
    moves = replan(standing, calendar)
    told = {move.key for move in moves}
    assert len(told) == len(moves)
    missed = {one.key for one in standing if not one.is_fixed and one.task.end <= calendar.now}
    assert missed <= told
    assert all(move.reason for move in moves)
    assert all(move.moved.minutes == move.task.minutes for move in moves if move.to)


@given(lived_months())
def test_fixed_tasks_and_those_under_way_are_untouched(case):
    standing, calendar = case
    assert {move.key for move in replan(standing, calendar)} <= _movable(standing, calendar)


@given(lived_months())
def test_replanning_again_right_away_moves_nothing(case):
    standing, calendar = case
    moves = replan(standing, calendar)
    again = replan(_after(standing, moves), calendar)
    assert {move.key for move in again} == {move.key for move in moves if move.to is None}
    assert all(move.to is None for move in again)


@given(lived_months())
def test_the_same_month_gives_the_same_moves(case):
    assert replan(*case) == replan(*case)


@given(lived_months())
def test_a_future_task_moves_only_off_a_closed_place_or_to_make_room(case):
    standing, calendar = case
    for move in replan(standing, calendar):
        if move.to and move.task.start >= calendar.now and "makes room" not in move.reason:
            others = [one.task for one in standing if one.is_fixed or one.key != move.key]
            assert faults([move.task], calendar) or faults([*others, move.task], calendar)
