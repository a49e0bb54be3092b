"""Tasks of a saved plan through the API: add, tick, reword, move, remove; the calendar rules hold."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from planner.domain.commitments import read_commitments
from planner.domain.month import WEEKDAYS
from planner.models import MonthlyPlan, PlanTask
from tests.calls import refused
from tests.make import make_plan, make_preference

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(alice) -> MonthlyPlan:
    return make_plan(alice, tasks=1)


@pytest.fixture
def task(plan) -> PlanTask:
    return PlanTask.objects.get(week__plan=plan)


def _at(task: PlanTask, user, *, hour: int, minute: int = 0, days: int = 0) -> datetime:
    day = task.start_time.astimezone(user.zone) + timedelta(days=days)
    return day.replace(hour=hour, minute=minute)


def _new(task: PlanTask, user, *, hour: int = 14, minute: int = 0, minutes: int = 30, days: int = 0, **more) -> dict:
    start = _at(task, user, hour=hour, minute=minute, days=days)
    end = start + timedelta(minutes=minutes)
    times = {"startTime": start.isoformat(), "endTime": end.isoformat()}
    return {"taskDescription": "Call the library", **times} | more


def test_a_task_is_added_where_there_is_room(api, alice, plan, task):
    answer = api(alice).post(f"/api/plans/{plan.pk}/tasks", _new(task, alice, focusArea="Calls"))
    assert answer.status_code == 201
    body = answer.json()
    assert (body["taskDescription"], body["focusArea"], body["isCompleted"]) == ("Call the library", "Calls", False)
    assert body["difficultyLevel"] == "moderate"
    assert body["schedulingReason"] == "You chose this time."
    assert PlanTask.objects.filter(week__plan=plan).count() == 2


def test_a_time_without_offset_is_on_the_callers_clock(api, alice, plan, task):
    body = _new(task, alice)
    body |= {name: body[name][:19] for name in ("startTime", "endTime")}
    assert api(alice).post(f"/api/plans/{plan.pk}/tasks", body).json()["startTime"][:16] == body["startTime"][:16]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"taskDescription": "  "}, "taskDescription"),
        ({"taskDescription": None}, "taskDescription"),
        ({"taskDescription": 5}, "taskDescription"),
        ({"taskDescription": "x" * 501}, "taskDescription"),
        ({"taskDescription": "a\x00b"}, "taskDescription"),
        ({"focusArea": "x" * 101}, "focusArea"),
        ({"startTime": "tomorrow"}, "startTime"),
        ({"startTime": 5}, "startTime"),
        ({"startTime": "0001-01-01T00:00:00+14:00"}, "startTime"),
        ({"endTime": None}, "endTime"),
        ({"difficultyLevel": "heroic"}, "difficultyLevel"),
        ({"difficultyLevel": ["simple"]}, "difficultyLevel"),
        ({"isCompleted": "no"}, "isCompleted"),
        ({"isCompleted": 0}, "isCompleted"),
    ],
)
def test_each_wrong_field_is_named(api, alice, plan, task, changes, field):
    answer = api(alice).post(f"/api/plans/{plan.pk}/tasks", _new(task, alice) | changes)
    assert list(refused(answer, 400, "invalid")) == [field]
    assert PlanTask.objects.filter(week__plan=plan).count() == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"hour": 9},  # on top of the other task
        {"hour": 7},  # before working hours
        {"hour": 14, "minutes": 10},  # too short
        {"hour": 14, "minutes": 185},  # too long
        {"hour": 14, "minute": 3},  # off the five-minute marks
        {"hour": 14, "days": 40},  # another month
        {"hour": 14, "minutes": -30},  # ends before it starts
    ],
)
def test_a_place_that_breaks_a_rule_is_refused_at_its_start(api, alice, plan, task, changes):
    details = refused(api(alice).post(f"/api/plans/{plan.pk}/tasks", _new(task, alice, **changes)), 400, "invalid")
    assert list(details) == ["startTime"]
    assert details["startTime"]


def test_ticking_a_task_touches_nothing_else(api, alice, plan, task):
    answer = api(alice).patch(f"/api/plans/{plan.pk}/tasks/{task.pk}", {"isCompleted": True})
    assert answer.json()["isCompleted"] is True
    fresh = PlanTask.objects.get(pk=task.pk)
    assert fresh.completed_at is not None
    assert (fresh.start_time, fresh.task_description) == (task.start_time, task.task_description)


def test_a_new_start_alone_keeps_the_length(api, alice, plan, task):
    start = _at(task, alice, hour=16)
    answer = api(alice).patch(f"/api/plans/{plan.pk}/tasks/{task.pk}", {"startTime": start.isoformat()})
    body = answer.json()
    assert datetime.fromisoformat(body["startTime"]) == start
    assert datetime.fromisoformat(body["endTime"]) == start + (task.end_time - task.start_time)


def test_moving_onto_a_commitment_is_refused_and_leaves_the_task(api, alice):
    everyday = [{"dayOfWeek": day, "startTime": "13:00", "endTime": "17:00", "description": "Shop"} for day in WEEKDAYS]
    plan = make_plan(alice, tasks=1, preference=make_preference(alice, commitments=read_commitments(everyday)))
    task = PlanTask.objects.get(week__plan=plan)
    start = _at(task, alice, hour=14).isoformat()
    answer = api(alice).patch(f"/api/plans/{plan.pk}/tasks/{task.pk}", {"startTime": start})
    assert "Shop" in refused(answer, 400, "invalid")["startTime"][0]
    assert PlanTask.objects.get(pk=task.pk).start_time == task.start_time


def test_rewording_does_not_move(api, alice, plan, task):
    changes = {"taskDescription": "Read chapter 2", "focusArea": "", "difficultyLevel": "advanced"}
    body = api(alice).patch(f"/api/plans/{plan.pk}/tasks/{task.pk}", changes).json()
    assert {name: body[name] for name in changes} == changes
    assert datetime.fromisoformat(body["startTime"]) == task.start_time


def test_an_empty_change_changes_nothing(api, alice, plan, task):
    before = PlanTask.objects.values().get(pk=task.pk)
    assert api(alice).patch(f"/api/plans/{plan.pk}/tasks/{task.pk}", {}).status_code == 200
    after = PlanTask.objects.values().get(pk=task.pk)
    assert after == before


def test_a_removed_task_is_gone(api, alice, plan, task):
    assert api(alice).delete(f"/api/plans/{plan.pk}/tasks/{task.pk}").status_code == 204
    refused(api(alice).delete(f"/api/plans/{plan.pk}/tasks/{task.pk}"), 404, "not_found")


def test_a_task_under_another_plan_of_the_same_person_is_404(api, alice, plan, task):
    other = make_plan(alice, month=plan.month_year)
    refused(api(alice).patch(f"/api/plans/{other.pk}/tasks/{task.pk}", {"isCompleted": True}), 404, "not_found")


def test_nobody_else_can_touch_a_task(api, bob, plan, task):
    address = f"/api/plans/{plan.pk}/tasks/{task.pk}"
    refused(api(bob).patch(address, {"isCompleted": True}), 404, "not_found")
    refused(api(bob).delete(address), 404, "not_found")
    refused(api(bob).post(f"/api/plans/{plan.pk}/tasks", {}), 404, "not_found")
    assert not PlanTask.objects.get(pk=task.pk).is_completed
