"""Whatever is wished, what comes out is lawful, complete, stable and explained."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.board import Board, Place
from planner.domain.fitting import fit, wishes_of
from planner.domain.focus_hours import hours_for
from planner.domain.homing import home_in_week, is_home
from planner.domain.plan_data import to_dict
from planner.domain.reading import from_dict
from planner.domain.rules import broken_rules
from planner.domain.slots import minute_of
from tests.properties.oracle import faults
from tests.properties.strategies import calendars, months_and_wishes, wishes


def _count(wished) -> int:
    return sum(len(week.wishes) for week in wished.weeks)


@given(months_and_wishes())
def test_a_fitted_plan_breaks_no_rule_by_the_rules_and_by_an_independent_reading_of_them(case):
    calendar, wished = case
    plan = fit(wished, calendar).plan
    assert broken_rules(plan, calendar) == []
    assert faults(list(plan.tasks), calendar) == []


@given(months_and_wishes())
def test_fitting_twice_changes_nothing(case):
    calendar, wished = case
    once = fit(wished, calendar).plan
    twice = fit(wishes_of(once), calendar)
    assert twice.plan == once
    assert twice.adjustments == ()


@given(months_and_wishes())
def test_no_wish_is_lost_and_every_lost_place_is_told(case):
    calendar, wished = case
    fitted = fit(wished, calendar)
    homeless = [one for one in fitted.adjustments if one.to is None]
    assert len(fitted.plan.tasks) + len(homeless) == _count(wished)
    assert all(one.reason for one in fitted.adjustments)


@given(months_and_wishes())
def test_what_stands_elsewhere_than_wished_is_told(case):
    calendar, wished = case
    fitted = fit(wished, calendar)
    kept = {task.start.timestamp() for task in fitted.plan.tasks}
    told = {one.from_.timestamp() for one in fitted.adjustments if one.from_}
    for week in wished.weeks:
        for wish in week.wishes:
            if wish.start is not None:
                assert wish.start.timestamp() in kept | told


@given(months_and_wishes())
def test_the_same_wishes_give_the_same_plan(case):
    calendar, wished = case
    assert fit(wished, calendar) == fit(wished, calendar)


@given(months_and_wishes(), st.data())
def test_fixed_tasks_stay_and_nothing_new_breaks_a_rule_with_them(case, data):
    calendar, wished = case
    fixed = fit(wished, calendar).plan.tasks
    kept = tuple(data.draw(st.lists(st.sampled_from(fixed), unique=True))) if fixed else ()
    more = data.draw(months_and_wishes(most=8))[1]
    again = fit(more, calendar, fixed=kept).plan
    assert set(kept) <= set(again.tasks)
    assert faults(list(again.tasks), calendar) == []


@given(months_and_wishes())
def test_plan_data_says_the_plan_whole(case):
    calendar, wished = case
    plan = fit(wished, calendar).plan
    if plan.tasks:
        assert from_dict(to_dict(plan, with_completed=True), calendar.zone) == plan


@given(st.data())
def test_the_rules_and_their_independent_reading_agree_on_any_single_task(data):
    calendar = data.draw(calendars())
    wish = data.draw(wishes(calendar).filter(lambda wish: wish.start and wish.start < wish.end))
    from planner.domain.plan_data import Plan, Task, Week

    task = Task("Read", "Area", wish.start, wish.end)
    week = calendar.month.week_of(task.day) if task.day in calendar.month else 1
    ours = broken_rules(Plan("", (Week(week, tasks=(task,)),)), calendar)
    assert bool(ours) == bool(faults([task], calendar))


@given(months_and_wishes())
def test_hours_by_focus_area_are_kept_while_a_free_time_in_them_is_left_that_week(case):
    calendar, wished = case
    plan = fit(wished, calendar).plan
    board = Board(calendar, plan.tasks)
    for task in plan.tasks:
        hours, place = hours_for(calendar.focus_hours, task.focus_area), _place(task)
        if hours and not is_home(calendar, place, hours):
            board.lift(place)
            assert home_in_week(board, place, hours) is None
            board.take(place.start, place.minutes, place.title)
            assert "no free time left there this week" in task.reason


def _place(task):
    return Place(minute_of(task.start), task.minutes, task.description)
