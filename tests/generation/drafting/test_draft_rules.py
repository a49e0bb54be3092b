"""Whatever is asked of whatever month, the local planner's plan is lawful, complete in itself, fair and quick."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generation.drafting import Brief, draft
from planner.domain.calendar import DAILY_MINUTES, Complexity
from planner.domain.rules import broken_rules
from planner.domain.slots import has_room
from tests.properties.oracle import faults
from tests.properties.strategies import calendars

GOALS = [
    "Learn TypeScript and build a small project",
    "Run a 10k in under 55 minutes",
    "Write the quarterly report",
    "Save 500 EUR for a holiday",
    "get my life together",
    "Meditate 10 minutes every morning",
    "Spanisch lernen und regelmäßig joggen",
    "学习中文",
    "Yoga three times a week",
    "read 2 books",
    "x",
    "🎉🎉🎉",
    "I want to spend more time with my kids, declutter the garage and call my mother every Sunday",
    "Prepare for the exam on the 12th",
    "Throw a party before the 2nd; hand in the report by the 28th",
    "call my parents weekly",
    "Write 1000 words a day, read 4 books, learn 5 songs on the guitar",
    "Redo the garden: beds, {lawn}, [hedge]",
    "sell the old bike",
]
goal_texts = st.one_of(
    st.lists(st.sampled_from(GOALS), min_size=1, max_size=10).map("\n".join), st.text(min_size=1, max_size=400)
)
areas = st.one_of(
    st.just(""), st.sampled_from(["Programming, Health", "Work", "Gesundheit, Büro"]), st.text(max_size=60)
)


@st.composite
def briefs(draw):
    """A calendar with what somebody asks of it."""
    pace = draw(st.sampled_from(Complexity))
    calendar = replace(draw(calendars()), daily_minutes=DAILY_MINUTES[pace])
    return Brief(draw(goal_texts), draw(areas), pace), calendar


@given(briefs())
def test_a_draft_breaks_no_rule(case):
    brief, calendar = case
    plan = draft(brief, calendar)
    assert broken_rules(plan, calendar) == []
    assert faults(list(plan.tasks), calendar) == []


@given(briefs())
def test_where_anything_fits_something_is_planned(case):
    brief, calendar = case
    assert bool(draft(brief, calendar).tasks) == has_room(calendar)


@given(briefs())
def test_the_same_input_gives_the_same_plan(case):
    assert draft(*case) == draft(*case)


@given(briefs())
def test_no_two_tasks_say_the_same_and_each_has_an_area_and_a_reason(case):
    tasks = draft(*case).tasks
    said = Counter(task.description.lower() for task in tasks)
    assert [text for text, times in said.items() if times > 1] == []
    assert all(task.focus_area and task.reason for task in tasks)
    if not {"{", "["} & set(case[0].goals_text + case[0].focus_areas):
        assert not any({"{", "["} & set(task.description) for task in tasks)


@given(briefs())
def test_every_week_has_a_focus_and_goals(case):
    plan = draft(*case)
    assert all(week.focus and week.goals and week.tasks for week in plan.weeks)
    assert bool(plan.summary) == bool(plan.weeks)


@pytest.mark.parametrize("pace", list(Complexity))
def test_the_fullest_month_takes_less_than_fifty_milliseconds(busy_month, pace):
    calendar = replace(busy_month, daily_minutes=DAILY_MINUTES[pace])
    brief = Brief("\n".join(GOALS[:10]), "Work, Health, Home, Money, Family", pace)
    draft(brief, calendar)
    rounds = []
    for _ in range(5):
        started = time.process_time()
        draft(brief, calendar)
        rounds.append(time.process_time() - started)
    assert min(rounds) < 0.05
