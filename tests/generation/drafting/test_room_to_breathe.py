"""The local planner does not fill every gap (decision 21), and keeps hours by focus area while free time allows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generation.drafting import Brief, draft
from planner.domain.board import Board
from planner.domain.calendar import DAILY_MINUTES, Complexity, Weekend
from planner.domain.focus_hours import FocusHours
from planner.domain.plan_data import Task
from planner.domain.slots import minute_of

from .conftest import december

# Goals that name no rhythm of their own: a rhythm that somebody named goes before room to breathe.
GOALS = ["Learn TypeScript", "Run a 10k", "Write the quarterly report", "Save 500 EUR for a holiday", "read 2 books"]
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


@st.composite
def roomy_months(draw):
    """Few goals at any pace in a month whose days have hours left after work."""
    pace = draw(st.sampled_from(Complexity))
    goals = draw(st.lists(st.sampled_from(GOALS), min_size=1, max_size=3, unique=True))
    ends = draw(st.lists(st.sampled_from(["08:30", "12:00", "16:00"]), min_size=5, max_size=5))
    work = [(day, "08:00", end, "Work") for day, end in zip(DAYS, ends, strict=True)]
    weekend = draw(st.sampled_from(Weekend))
    return Brief("\n".join(goals), "", pace), december(*work, weekend=weekend, minutes=DAILY_MINUTES[pace])


def _by_day(tasks) -> dict[date, list[Task]]:
    days: dict[date, list[Task]] = defaultdict(list)
    for task in tasks:
        days[task.day].append(task)
    return days


@given(roomy_months())
def test_no_day_is_filled_beyond_its_share(case):
    brief, calendar = case
    board = Board(calendar)
    for day, tasks in _by_day(draft(brief, calendar).tasks).items():
        most = min(0.75 * calendar.limits_on(day)[0], 0.5 * board.open_minutes(day))
        assert len(tasks) == 1 or sum(task.minutes for task in tasks) <= most


@given(roomy_months())
def test_no_task_follows_on_the_heels_of_another(case):
    brief, calendar = case
    for tasks in _by_day(draft(brief, calendar).tasks).values():
        for one, other in pairwise(sorted(tasks, key=lambda task: task.start)):
            assert minute_of(other.start) - minute_of(one.end) >= 30


@given(roomy_months())
def test_every_week_has_a_light_day(case):
    brief, calendar = case
    days = _by_day(draft(brief, calendar).tasks)
    for week in range(1, calendar.month.weeks + 1):
        open_days = [day for day in calendar.month.week_days(week) if calendar.hours_on(day)]
        if len(open_days) >= 3:
            assert min(len(days[day]) for day in open_days) <= 1


def test_many_goals_still_get_their_turn_each_week():
    brief = Brief("\n".join(GOALS), "", Complexity.SIMPLE)
    plan = draft(brief, december(minutes=60))
    for week in plan.weeks[1:4]:
        assert len({task.focus_area for task in week.tasks}) == len(GOALS)


def test_a_rhythm_that_somebody_named_goes_before_a_light_day():
    goals = "\n".join(f"{what} every weekday" for what in ("Meditate", "Practise the piano", "Study Spanish"))
    plan = draft(Brief(goals, "", Complexity.AMBITIOUS), december(minutes=210))
    assert min(len(tasks) for tasks in _by_day(plan.weeks[1].tasks).values()) >= 2


def _hours(*rows: FocusHours, goals="Write the quarterly report\nLearn TypeScript", work=()):
    calendar = replace(december(*work), focus_hours=rows)
    return draft(Brief(goals, "Writing, Programming", Complexity.BALANCED), calendar).tasks


def test_tasks_stand_in_the_hours_of_their_area_and_say_so():
    tasks = _hours(FocusHours("writing", 14 * 60, 16 * 60))
    writing = [task for task in tasks if task.focus_area == "Writing"]
    assert writing
    for task in writing:
        assert 14 <= task.start.hour < 16
        assert task.reason == "In the hours you like for it: writing usually 14:00 to 16:00."
    assert any(task.start.hour < 12 for task in tasks if task.focus_area == "Programming")


def test_a_goal_that_names_the_area_has_its_hours_too():
    tasks = _hours(FocusHours("TypeScript", 18 * 60, 20 * 60, (1, 3)))
    there = [task for task in tasks if task.focus_area == "Programming"]
    assert there
    assert {task.day.weekday() for task in there} <= {1, 3}
    assert {task.start.hour for task in there} <= {18, 19}


def test_where_no_time_is_left_in_them_the_reason_says_so():
    work = [(day, "09:00", "12:00", "Work") for day in DAYS]
    writing = [t for t in _hours(FocusHours("Writing", 540, 720), work=work) if t.focus_area == "Writing"]
    assert writing
    for task in writing:
        words = "Writing usually 09:00 to 12:00; no free time left there this week, so"
        assert task.reason == f"{words} {task.start:%H:%M}."


def test_only_whole_words_name_an_area():
    assert _hours(FocusHours("write", 900, 960), goals="Read 2 books") == _hours(goals="Read 2 books")
    assert _hours(FocusHours("Writ", 900, 960)) == _hours()
