"""What a replan does with single tasks: it makes room, keeps hours, and says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from planner.domain.calendar import Calendar, same_hours_every_day
from planner.domain.focus_hours import FocusHours
from planner.domain.month import Month
from planner.domain.plan_data import Task
from planner.domain.replanning import Standing, replan

ZONE = ZoneInfo("Europe/Berlin")
# Monday 29 March 2027, noon: three days are left of the month.
CALENDAR = Calendar(Month(date(2027, 3, 1)), ZONE, datetime(2027, 3, 29, 12, tzinfo=ZONE), daily_minutes=120)


def task(key, day, hour, minutes=60, area="", *, fixed=False):
    start = datetime(2027, 3, day, hour, tzinfo=ZONE)
    return Standing(key, Task(f"Task {key}", area, start, start + timedelta(minutes=minutes)), fixed)


def places(standing, calendar=CALENDAR):
    return {move.key: move.to and (move.to.day, move.to.hour) for move in replan(standing, calendar)}


def test_a_missed_task_goes_to_the_earliest_day_at_its_own_time_of_day():
    assert places([task(1, 2, 15)]) == {1: (29, 15)}
    assert places([task(1, 2, 9)]) == {1: (29, 12)}


def test_several_missed_tasks_take_a_day_each_before_any_day_gets_two():
    moved = places([task(key, 2 + key, 15, 30) for key in range(4)])
    assert sorted(day for day, _hour in moved.values()) == [29, 29, 30, 31]


def test_a_future_task_makes_room_where_a_missed_one_would_fit_nowhere_else():
    calendar = replace(CALENDAR, now=datetime(2027, 3, 30, 7, tzinfo=ZONE))
    standing = [task(1, 29, 9, 120), task(2, 30, 9, 60), task(3, 31, 9, 60)]
    moves = {move.key: move for move in replan(standing, calendar)}
    assert moves.keys() == {1, 2}
    assert moves[2].to.day == 31
    assert moves[2].reason == "It makes room for “Task 1”; the new time is free."
    assert moves[1].to.day == 30


def test_what_fits_nowhere_keeps_its_time_and_says_so():
    closed = replace(CALENDAR, working_hours=same_hours_every_day(None))
    (move,) = replan([task(1, 2, 9)], closed)
    assert move.to is None
    assert move.reason == "Missed; no free time is left for it in this month, so it stays where it was."


def test_nothing_is_put_over_a_future_task_that_found_no_other_place():
    off = frozenset({date(2027, 3, 29), date(2027, 3, 31)})
    tight = replace(CALENDAR, days_off=off, working_hours=same_hours_every_day((540, 720)), daily_minutes=210)
    standing = [task(1, 30, 9, 60, fixed=True), task(2, 30, 10, 115), task(3, 2, 10, 30)]
    assert places(standing, tight) == {2: None, 3: None}


def test_missed_tasks_go_into_the_hours_of_their_area():
    calendar = replace(CALENDAR, focus_hours=(FocusHours("writing", 9 * 60, 12 * 60),))
    (move,) = replan([task(1, 2, 15, area="Writing")], calendar)
    assert (move.to.day, move.to.hour) == (30, 11)
    assert move.reason == "Missed; writing usually 09:00 to 12:00."


def test_where_their_hours_are_taken_the_reason_says_so():
    calendar = replace(CALENDAR, focus_hours=(FocusHours("writing", 9 * 60, 12 * 60),))
    taken = [task(key, day, 9, 120, fixed=True) for key, day in ((2, 30), (3, 31))]
    (move,) = replan([task(1, 2, 15, area="Writing"), *taken], calendar)
    assert move.to.day == 29
    assert move.reason == "Missed. Writing usually 09:00 to 12:00; no free time left there this month, so 15:00."


def test_a_future_task_outside_its_hours_stays():
    calendar = replace(CALENDAR, focus_hours=(FocusHours("writing", 9 * 60, 12 * 60),))
    assert places([task(1, 30, 15, area="Writing")], calendar) == {}


def test_a_task_under_way_stays():
    assert places([task(1, 29, 11, 120)]) == {}


def test_missed_tasks_leave_room_to_breathe_while_there_is_any():
    standing = [task(1, 29, 15, 60), task(2, 30, 15, 60), task(3, 2, 15, 60)]
    assert places(standing) == {3: (31, 15)}
