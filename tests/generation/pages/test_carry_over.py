"""Last month's unfinished tasks in next month's form. It is 5 March 2027, and February's plan is the last month's."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone

from generation.carrying import add_lines, carried_lines
from planner.domain.calendar import Complexity, Weekend
from planner.domain.plan_data import Plan, Task, Week
from planner.models import MonthlyPlan, PlanTask
from planner.services.preferences import store_preference
from tests.make import make_plan, make_task

pytestmark = pytest.mark.django_db
FEBRUARY = date(2027, 2, 1)
GOALS = "Learn TypeScript\nRun a 10k in under 55 minutes\nWrite the quarterly report"
NEW = "/plans/new"


@pytest.fixture
def pages(alice, monkeypatch) -> Client:
    """A browser in which Alice is signed in, at that time."""
    monkeypatch.setattr(timezone, "now", lambda: datetime(2027, 3, 5, 12, tzinfo=ZoneInfo("Europe/Berlin")))
    client = Client()
    client.force_login(alice)
    return client


def february(alice, *texts):
    """A plan of February with tasks of these texts, a day each."""
    asked = {"complexity": Complexity.BALANCED, "weekend": Weekend.WORK, "commitments": (), "days_off": ()}
    preference = store_preference(owner=alice, month=FEBRUARY, goals_text=GOALS, focus_areas="Family", **asked)
    tasks = tuple(make_task(date(2027, 2, 1 + n), alice, text=text, area="") for n, text in enumerate(texts))
    return make_plan(alice, month=FEBRUARY, plan=Plan("", (Week(1, tasks=tasks),)), preference=preference)


def goals_of(response) -> list[str]:
    return response.context["form"]["goals_text"].value().splitlines()


def test_one_press_writes_the_goals_that_something_is_left_of_in_the_persons_words(pages, alice):
    february(alice, "Build a small page in TypeScript", "Fix an error in TypeScript", "Run easily for your 10k")
    assert "Carry over 3 unfinished tasks" in pages.get(NEW).content.decode()
    answer = pages.post(NEW, {"carry_over": "1"})
    assert answer.status_code == 200
    assert goals_of(answer) == ["Learn TypeScript", "Run a 10k in under 55 minutes"]
    assert "Fix an error in TypeScript" in answer.content.decode()
    assert not MonthlyPlan.objects.filter(month_year__gt=FEBRUARY).exists()


def test_what_was_typed_stays_and_nothing_is_written_twice(pages, alice):
    february(alice, "Build a small page in TypeScript", "Call the dentist")
    typed = {"carry_over": "1", "goals_text": "Learn the cello\nlearn typescript", "focus_areas": "Music"}
    answer = pages.post(NEW, typed)
    assert goals_of(answer) == ["Learn the cello", "learn typescript", "Call the dentist"]
    assert answer.context["form"]["focus_areas"].value() == "Music"


def test_done_tasks_are_not_carried(pages, alice):
    february(alice, "Build a small page in TypeScript", "Run easily for your 10k")
    PlanTask.objects.filter(pk=PlanTask.objects.first().pk).update(is_completed=True)
    assert "Carry over 1 unfinished task<" in pages.get(NEW).content.decode()
    assert goals_of(pages.post(NEW, {"carry_over": "1"})) == ["Run a 10k in under 55 minutes"]


def test_nothing_is_offered_where_nothing_is_left(pages, alice):
    assert "Carry over" not in pages.get(NEW).content.decode()
    february(alice, "Build a small page in TypeScript")
    PlanTask.objects.update(is_completed=True)
    assert "Carry over" not in pages.get(NEW).content.decode()
    assert goals_of(pages.post(NEW, {"carry_over": "1", "goals_text": "Mine"})) == ["Mine"]


def test_neither_archived_plans_nor_bobs_are_carried(pages, alice, bob):
    february(bob, "Bob’s secret")
    february(alice, "Put away")
    MonthlyPlan.objects.filter(user=alice).update(is_active=False)
    assert "Carry over" not in pages.get(NEW).content.decode()


def test_the_carried_goals_are_planned_like_any_others(pages, alice):
    february(alice, "Build a small page in TypeScript")
    carried = pages.post(NEW, {"carry_over": "1"}).context["form"]
    assert pages.post(NEW, {"goals_text": carried["goals_text"].value()}).status_code == 303


def _task(text, area=""):
    start = datetime(2027, 2, 1, 9, tzinfo=ZoneInfo("UTC"))
    return Task(text, area, start, start.replace(hour=10))


@pytest.mark.parametrize(
    ("task", "lines"),
    [
        (_task("Draft the introduction of the report"), ["Write the quarterly report"]),
        (_task("Write to grandma"), ["Write to grandma"]),
        (_task("Laufen gehen", "Run a 10k in under 55…"), ["Run a 10k in under 55 minutes"]),
        (_task("An hour for each other", "Family"), ["An hour for each other"]),
    ],
)
def test_a_task_is_its_goals_line_or_its_own(task, lines):
    assert carried_lines([task], GOALS) == lines


def test_without_what_was_asked_tasks_are_their_own_lines():
    assert carried_lines([_task("Read chapter 3"), _task("Read chapter 3")], "") == ["Read chapter 3"]


def test_lines_are_added_below_what_is_written():
    assert add_lines("One\n\n", ["Two", "one"]) == "One\nTwo"
    assert add_lines("", ["Two"]) == "Two"
