"""Whatever is wished of a week, what the person keeps stays where it is, and nothing breaks a rule."""

from __future__ import annotations

from dataclasses import replace

from django.utils import translation
from hypothesis import given, settings
from hypothesis import strategies as st

from generation.drafting import Brief
from generation.rewriting.comparing import Kind, compare, key_of
from generation.rewriting.local import rewrite_locally
from generation.rewriting.scene import Scene, new_problems
from planner.domain.calendar import Complexity
from planner.domain.fitting import fit
from tests.properties.strategies import months_and_wishes

BRIEF = Brief("Learn Spanish\nRun 10 km", "", Complexity.BALANCED)
WORDS = [
    "less on Tuesdays",
    "nothing on Friday",
    "mornings",
    "no evenings",
    "lighter",
    "shorter tasks",
    "longer",
    "more on Monday",
    "only on Thursday",
    "not before 10",
    "nothing after 5 pm on Wednesday",
    "more piano",
    "",
]


GERMAN_BRIEF = Brief("Spanisch lernen\n10 km laufen", "", Complexity.BALANCED)
GERMAN_WORDS = [
    "dienstags weniger",
    "nichts am Freitag",
    "abends nichts",
    "leichter",
    "kürzer",
    "nicht vor 10",
    "mehr Klavier",
    "",
]


@st.composite
def scenes(draw):
    """A lawful plan of which the person did, changed or locked some tasks, and one of its weeks."""
    calendar, wished = draw(months_and_wishes())
    plan = fit(wished, calendar).plan
    weeks = tuple(replace(week, tasks=tuple(_kept(draw, task) for task in week.tasks)) for week in plan.weeks)
    number = draw(st.integers(1, calendar.month.weeks))
    return Scene(replace(plan, weeks=weeks), calendar, frozenset([number])), number


def _kept(draw, task):
    state = draw(st.sampled_from(["", "", "is_completed", "is_edited", "is_locked"]))
    return replace(task, **{"is_completed": False, **({state: True} if state else {})})


@settings(max_examples=100)
@given(scenes(), st.lists(st.sampled_from(WORDS), max_size=3).map(", ".join))
def test_kept_tasks_and_other_weeks_stay_and_no_new_rule_is_broken(case, wish):
    scene, number = case
    new = rewrite_locally(BRIEF, scene, number, wish).plan
    left = list(new.tasks)
    for task in scene.staying:
        left.remove(task)
    assert all(scene.calendar.month.week_of(task.day) == number for task in left)
    assert [week for week in new.weeks if week.number != number] == [
        week for week in scene.plan.weeks if week.number != number
    ]
    assert new_problems(scene.plan, new, scene.calendar) == []


@settings(max_examples=60)
@given(scenes(), st.sampled_from(GERMAN_WORDS))
def test_german_wishes_break_no_rule_either(case, wish):
    scene, number = case
    with translation.override("de"):
        new = rewrite_locally(GERMAN_BRIEF, scene, number, wish).plan
    assert not set(scene.staying) - set(new.tasks)
    assert new_problems(scene.plan, new, scene.calendar) == []


@settings(max_examples=60)
@given(scenes(), st.sampled_from(WORDS))
def test_every_task_is_compared_once_with_its_reason(case, wish):
    scene, number = case
    new = rewrite_locally(BRIEF, scene, number, wish)
    reasons = {key_of(one.task): one.reason for one in new.removed}
    found = compare(scene.plan, new.plan, {number}, scene.calendar, reasons)
    assert all(one.reason for one in found)
    old, fresh = (
        sum(len(week.tasks) for week in plan.weeks if week.number == number) for plan in (scene.plan, new.plan)
    )
    assert sum(one.kind is not Kind.ADDED for one in found) == old
    assert sum(one.kind is not Kind.REMOVED for one in found) == fresh


@settings(max_examples=60)
@given(scenes())
def test_a_day_that_is_to_be_free_holds_none_of_what_may_move(case):
    scene, number = case
    new = rewrite_locally(BRIEF, scene, number, "nothing on Friday").plan
    stays = set(scene.staying)
    there = [task for task in new.tasks if task not in stays and task.day.weekday() == 4]
    assert there == []


@settings(max_examples=60)
@given(scenes(), st.integers(6, 12), st.integers(2, 8), st.sampled_from(["", ", longer", ", shorter"]))
def test_hours_that_are_left_are_kept_or_it_is_told_that_none_are_free(case, first, length, more):
    scene, number = case
    last = first + length
    new = rewrite_locally(BRIEF, scene, number, f"only between {first}:00 and {last}:00{more}").plan
    moved = [task for task in new.tasks if task not in set(scene.staying)]
    for task in moved:
        begins = task.start.hour * 60 + task.start.minute
        within = first * 60 <= begins and begins + task.minutes <= last * 60
        assert within or "No such time is free this week." in task.reason
