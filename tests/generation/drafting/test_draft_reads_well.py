"""What the owners of plans would expect to read."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest

from generation.drafting import Brief, draft
from generation.drafting.kinds import kind_of
from generation.drafting.naming import name_of, wish
from generation.drafting.threads import threads_of
from planner.domain.calendar import Complexity, Weekend

from .conftest import ZONE, december

THREE = "Learn TypeScript and build a small project\nRun a 10k in under 55 minutes\nWrite the quarterly report"


def _plan(goals, areas="", *rows, pace=Complexity.BALANCED, **month):
    return draft(Brief(goals, areas, pace), december(*rows, **month))


@pytest.mark.parametrize(
    ("goal", "name"),
    [
        ("Learn TypeScript", "TypeScript"),
        ("Run a 10k in under 55 minutes", "your 10k"),
        ("I want to finish my master thesis by 20 December", "your master thesis"),
        ("Write the quarterly report", "the quarterly report"),
        ("Pass the statistics exam", "the statistics exam"),
        ("save 500 EUR for a holiday", "your holiday"),
        ("declutter the garage", "the garage"),
        ("read 2 books", "your two books"),
        ("Read “Middlemarch”", "“Middlemarch”"),
        ("Learn to play Für Elise on the piano", "the piano"),
        ("Cook at home more often", "cooking at home"),
        ("get my life together", "getting your life together"),
        ("Land 3 new clients", "3 new clients"),
        ("学习中文", "“学习中文”"),
    ],
)
def test_a_goal_is_called_what_its_owner_would_call_it(goal, name):
    assert name_of(goal, kind_of(wish(goal))) == name


@pytest.mark.parametrize(
    ("goals", "names"),
    [
        ("Learn TypeScript and build a small app", ["TypeScript", "your small app"]),
        ("Write the report and send it to my team", ["the report"]),
        ("Learn Spanish and French", ["Spanish"]),
        (
            "I want to spend more time with my kids, save 500 EUR for a holiday and declutter the garage",
            ["your kids", "your holiday", "the garage"],
        ),
    ],
)
def test_a_sentence_with_several_goals_becomes_several_threads(goals, names):
    assert [thread.name for thread in threads_of(goals, "")] == names


def test_every_goal_is_in_every_full_week():
    plan = _plan(THREE, "Programming, Health, Writing")
    for week in plan.weeks:
        text = " ".join(task.description for task in week.tasks)
        for name in ("TypeScript", "10k", "report"):
            assert name in text


def test_goals_share_the_month_fairly():
    plan = _plan(THREE, "Programming, Health, Writing")
    minutes: Counter[str] = Counter()
    for task in plan.tasks:
        for name in ("TypeScript", "small project", "10k", "report"):
            minutes[name] += task.minutes * (name in task.description)
    assert min(minutes.values()) > 0.55 * max(minutes.values())


def test_tasks_bear_the_focus_area_that_fits_their_goal():
    plan = _plan(THREE, "Writing, Health, Programming")
    names = ("TypeScript", "10k", "report")
    areas = {name: {task.focus_area for task in plan.tasks if name in task.description} for name in names}
    assert areas == {"TypeScript": {"Programming"}, "10k": {"Health"}, "report": {"Writing"}}


def test_a_focus_area_without_a_goal_gets_a_light_task_a_week():
    plan = _plan("Learn TypeScript", "Programming, Family")
    family = [task for task in plan.tasks if task.focus_area == "Family"]
    assert len(family) == len(plan.weeks)
    assert {task.difficulty for task in family} == {"simple"}


def test_the_month_starts_deepens_finishes_and_looks_back():
    plan = _plan("Learn TypeScript")
    assert "first steps" in plan.weeks[0].focus.lower()
    assert "look" in plan.weeks[-1].focus.lower()
    levels = {"simple": 1, "moderate": 2, "advanced": 3}
    first, third = (sum(levels[t.difficulty] for t in plan.weeks[w].tasks) / len(plan.weeks[w].tasks) for w in (0, 2))
    assert third > first


def test_reasons_tell_the_truth_about_commitments():
    plan = _plan(THREE, "", ("Tue", "09:00", "10:00", "Team meeting"))
    after = [task for task in plan.tasks if task.reason == "Free after Team meeting, which ends 10:00."]
    assert after
    for task in after:
        assert task.day.weekday() == 1
        assert task.start.hour * 60 + task.start.minute >= 610


def test_a_habit_is_called_one_only_where_the_week_before_had_the_same_time():
    plan = _plan(THREE)
    starts = {task.start for task in plan.tasks}
    habits = [task for task in plan.tasks if "becomes a habit" in task.reason]
    assert habits
    assert all(task.start - timedelta(days=7) in starts for task in habits)


def test_runs_have_a_day_of_rest_between_them():
    plan = _plan("Run a 10k\nLearn TypeScript")
    days = sorted(task.day for task in plan.tasks if "run" in task.description.lower() and "10k" in task.description)
    assert all((later - earlier).days >= 2 for earlier, later in pairwise(days))


def test_there_is_room_to_breathe():
    plan = _plan(THREE, "Programming, Health, Writing")
    load: dict[date, int] = defaultdict(int)
    for task in plan.tasks:
        load[task.day] += task.minutes
    assert sum(load.values()) <= 0.75 * 120 * 23
    assert 20 <= len(plan.tasks) <= 60


def test_what_the_person_said_of_rhythm_is_kept():
    plan = _plan("Yoga three times a week on Mondays, Wednesdays and Fridays in the morning")
    days = Counter(task.day.weekday() for task in plan.tasks)
    assert set(days) <= {0, 2, 4}
    assert all(task.start.hour < 12 for task in plan.tasks)


@pytest.mark.parametrize(
    ("goal", "times", "minutes"),
    [
        ("Learn Spanish, 20 minutes a day", 7, 20),
        ("Meditate, every morning", 7, None),
        ("Learn Spanish on Mondays, 20 minutes", 1, 20),
        ("Play the guitar, 2 hours a week", 2, 60),
        ("Work on the thesis, 10 hours a week", 7, 85),
    ],
)
def test_how_often_and_how_long_is_no_goal_of_its_own(goal, times, minutes):
    (thread,) = threads_of(goal, "")
    assert (thread.habits.times, thread.habits.minutes) == (times, minutes)


def test_the_summary_names_the_goals_and_counts_true():
    plan = _plan(THREE)
    assert "December is for TypeScript" in plan.summary
    assert "your 10k" in plan.summary
    assert len({task.day for task in plan.tasks}) > 15


def test_the_rest_of_a_month_gets_a_shorter_way():
    plan = _plan("Learn TypeScript", now=datetime(2026, 12, 21, 7, tzinfo=ZONE))
    assert [week.number for week in plan.weeks] == [4, 5]
    assert "First steps" in plan.weeks[0].focus


def test_a_mixed_weekend_holds_at_most_one_light_task_a_day():
    plan = _plan(THREE, weekend=Weekend.MIXED)
    assert max(Counter(task.day for task in plan.tasks if task.day.weekday() >= 5).values(), default=0) <= 1


def test_fifteen_free_minutes_a_day_are_used():
    rows = [(day, "08:25", "21:00", "Work") for day in ("Mon", "Tue", "Wed", "Thu", "Fri")]
    plan = _plan("Learn TypeScript", "", *rows)
    assert plan.tasks
    assert {task.minutes for task in plan.tasks} == {15}
