"""Saved plans through the API: listing, reading, activating, deleting."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import timezone

from planner.domain.month import Month
from planner.models import AuditAction, AuditEvent, MonthlyPlan
from tests.calls import refused
from tests.make import coming_month, make_plan

pytestmark = pytest.mark.django_db
HEAD = {"id", "month", "summary", "isActive", "generationMode", "saveTimestamp"}


def _month(ahead: int) -> date:
    return Month(coming_month()).shift(ahead).first


def test_the_list_shows_the_newest_month_first_and_leaves_out_weeks(api, alice):
    early, late = make_plan(alice), make_plan(alice, month=_month(1))
    body = api(alice).get("/api/plans").json()
    assert set(body) == {"count", "next", "previous", "results"}
    assert [row["id"] for row in body["results"]] == [late.pk, early.pk]
    assert all(set(row) == HEAD for row in body["results"])


def test_an_absent_latency_is_left_out_and_a_measured_one_is_told(api, alice):
    plan = make_plan(alice)
    assert "generationLatencyMs" not in api(alice).get(f"/api/plans/{plan.pk}").json()
    MonthlyPlan.objects.filter(pk=plan.pk).update(generation_latency_ms=41)
    assert api(alice).get(f"/api/plans/{plan.pk}").json()["generationLatencyMs"] == 41


def test_a_plan_has_its_weeks_and_tasks_in_order(api, alice):
    plan = make_plan(alice, tasks=7)
    body = api(alice).get(f"/api/plans/{plan.pk}/").json()
    assert set(body) == HEAD | {"weeks"}
    assert body["month"] == coming_month().isoformat()
    assert body["generationMode"] == "immediate"
    tasks = [task for week in body["weeks"] for task in week["tasks"]]
    assert all(set(week) == {"week", "focus", "goals", "tasks"} for week in body["weeks"])
    assert [task["startTime"] for task in tasks] == sorted(task["startTime"] for task in tasks)
    assert {task["taskDescription"] for task in tasks} == {f"Read part {number}" for number in range(1, 8)}
    assert set(tasks[0]) == {
        "id",
        "taskDescription",
        "focusArea",
        "startTime",
        "endTime",
        "difficultyLevel",
        "schedulingReason",
        "isCompleted",
    }


def test_times_are_on_the_callers_clock(api, alice):
    alice.time_zone = "Asia/Kathmandu"
    alice.save(update_fields=["time_zone"])
    plan = make_plan(alice)
    task = api(alice).get(f"/api/plans/{plan.pk}").json()["weeks"][0]["tasks"][0]
    assert task["startTime"].endswith("T09:00:00+05:45")
    assert timezone.get_current_timezone_name() == "UTC"


def test_a_list_page_holds_what_is_asked_and_at_most_a_hundred(api, alice):
    for ahead in range(3):
        make_plan(alice, month=_month(ahead))
    client = api(alice)
    first = client.get("/api/plans?pageSize=2").json()
    assert (first["count"], len(first["results"])) == (3, 2)
    assert len(client.get(first["next"]).json()["results"]) == 1
    assert len(client.get("/api/plans?pageSize=1000000").json()["results"]) == 3


@pytest.mark.parametrize("page", ["0", "-1", "2", "1000000000000", "x", "%00"])
def test_a_page_that_is_not_there_is_404(api, alice, page):
    refused(api(alice).get(f"/api/plans?page={page}"), 404, "not_found")


@pytest.mark.parametrize("size", ["0", "-1", "x"])
def test_a_page_size_that_is_none_falls_back(api, alice, size):
    assert api(alice).get(f"/api/plans?pageSize={size}&ordering=password").status_code == 200


def test_activating_a_plan_archives_the_other_of_its_month(api, alice):
    earlier, later = make_plan(alice), make_plan(alice)
    answer = api(alice).patch(f"/api/plans/{earlier.pk}", {"isActive": True})
    assert answer.json()["isActive"] is True
    later.refresh_from_db()
    assert not later.is_active
    assert AuditEvent.objects.filter(action=AuditAction.PLAN_ACTIVATED, subject=f"plan:{earlier.pk}").count() == 1


def test_archiving_leaves_the_plan_in_the_list(api, alice):
    plan = make_plan(alice)
    assert api(alice).patch(f"/api/plans/{plan.pk}", {"isActive": False}).json()["isActive"] is False
    assert api(alice).get("/api/plans").json()["count"] == 1


@pytest.mark.parametrize("value", ["yes", "true", 1, None, []])
def test_only_true_and_false_switch_a_plan(api, alice, value):
    plan = make_plan(alice)
    details = refused(api(alice).patch(f"/api/plans/{plan.pk}", {"isActive": value}), 400, "invalid")
    assert list(details) == ["isActive"]


def test_unknown_fields_are_ignored(api, alice, bob):
    plan = make_plan(alice)
    body = {"id": 99, "user": bob.pk, "month": "2020-01-01", "generationMode": "preview", "is_staff": True}
    assert api(alice).patch(f"/api/plans/{plan.pk}", body).status_code == 200
    fresh = MonthlyPlan.objects.get(pk=plan.pk)
    assert (fresh.user_id, fresh.month_year, fresh.generation_mode) == (alice.pk, plan.month_year, "immediate")


def test_deleting_a_plan_is_final_and_noted(api, alice):
    plan = make_plan(alice)
    answer = api(alice).delete(f"/api/plans/{plan.pk}")
    assert (answer.status_code, answer.content) == (204, b"")
    refused(api(alice).get(f"/api/plans/{plan.pk}"), 404, "not_found")
    assert AuditEvent.objects.filter(action=AuditAction.PLAN_DELETED).count() == 1


@pytest.mark.parametrize("plan_id", ["999999", "9" * 19, "9" * 5000, "abc", "-1", "1.5", "%00", "１"])
def test_what_is_no_plan_is_404_in_the_one_shape(api, alice, plan_id):
    refused(api(alice).get(f"/api/plans/{plan_id}"), 404, "not_found")


def test_another_persons_plan_looks_like_none_at_all(api, alice, bob):
    plan = make_plan(alice)
    foreign, unknown = api(bob).get(f"/api/plans/{plan.pk}"), api(bob).get("/api/plans/987654")
    assert foreign.content == unknown.content
    assert api(bob).get("/api/plans").json()["count"] == 0


@pytest.mark.parametrize("method", ["put", "post"])
def test_plans_are_made_by_generating_only(api, alice, method):
    plan = make_plan(alice)
    refused(getattr(api(alice), method)(f"/api/plans/{plan.pk}", {}), 405, "method_not_allowed")


def test_the_number_of_queries_does_not_grow_with_the_plans(api, alice, django_assert_num_queries):
    make_plan(alice, tasks=3)
    with django_assert_num_queries(2):
        api(alice).get("/api/plans")
    for ahead in range(1, 12):
        make_plan(alice, month=_month(ahead))
    with django_assert_num_queries(2):
        api(alice).get("/api/plans")


@pytest.mark.parametrize("tasks", [3, 60])
def test_a_plan_is_read_in_three_queries_whatever_its_size(api, alice, django_assert_num_queries, tasks):
    plan = make_plan(alice, tasks=tasks)
    with django_assert_num_queries(3):
        api(alice).get(f"/api/plans/{plan.pk}")
