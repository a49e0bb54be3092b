"""The caller's drafts through the API: list, open, edit, discard."""

from __future__ import annotations

import copy
from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from planner.models import AuditAction, AuditEvent, MonthlyPlan
from staging.models import PlanStaging
from tests.calls import DRAFTS, done, refused
from tests.make import coming_month, make_draft, make_plan

pytestmark = pytest.mark.django_db
FIELDS = {"stagingKey", "planData", "month", "expiresAt", "accessCount", "isLightweight"}


@pytest.fixture
def draft(alice) -> PlanStaging:
    return PlanStaging.objects.get(pk=make_draft(alice).pk)


def _expire(draft: PlanStaging) -> None:
    PlanStaging.objects.filter(pk=draft.pk).update(expires_at=timezone.now() - timedelta(seconds=1))


def _mark_saved(draft: PlanStaging, plan: MonthlyPlan) -> None:
    PlanStaging.objects.filter(pk=draft.pk).update(saved_at=timezone.now(), plan=plan, plan_data={})


def _tasks(plan_data: dict) -> list[dict]:
    return [task for week in plan_data["weekly_breakdown"] for tasks in week["daily_tasks"].values() for task in tasks]


def test_the_list_holds_live_drafts_only_and_those_that_end_first_on_top(api, alice, bob, draft):
    sooner = make_draft(alice, ttl_hours=1)
    expired, saved = make_draft(alice), make_draft(alice)
    _expire(expired)
    _mark_saved(saved, make_plan(alice))
    make_draft(bob)
    rows = done(api(alice).get(DRAFTS))
    assert [row["stagingKey"] for row in rows] == [sooner.staging_key, draft.staging_key]
    assert all(set(row) == FIELDS for row in rows)


def test_listing_does_not_count_as_opening(api, alice, draft):
    api(alice).get(DRAFTS)
    assert done(api(alice).get(DRAFTS))[0]["accessCount"] == 0


def test_opening_shows_the_plan_and_counts(api, alice, draft):
    client = api(alice)
    body = done(client.get(f"{DRAFTS}/{draft.staging_key}"))
    assert set(body) == FIELDS
    assert (body["month"], body["isLightweight"], body["accessCount"]) == (coming_month().isoformat(), True, 1)
    assert body["planData"] == draft.plan_data
    assert datetime.fromisoformat(body["expiresAt"]) == draft.expires_at
    assert done(client.get(f"{DRAFTS}/{draft.staging_key}/"))["accessCount"] == 2


def test_an_edited_plan_replaces_the_draft(api, alice, draft):
    plan_data = copy.deepcopy(draft.plan_data)
    _tasks(plan_data)[0]["task_description"] = "Read the preface"
    body = done(api(alice).patch(f"{DRAFTS}/{draft.staging_key}", {"planData": plan_data}))
    assert body["planData"] == plan_data
    assert PlanStaging.objects.get(pk=draft.pk).plan_data == plan_data


def test_an_edit_that_breaks_a_rule_is_refused_with_the_rule(api, alice, draft):
    plan_data = copy.deepcopy(draft.plan_data)
    task = _tasks(plan_data)[0]
    for name in ("start_time", "end_time"):
        task[name] = (datetime.fromisoformat(task[name]) - timedelta(hours=4)).isoformat()
    answer = api(alice).patch(f"{DRAFTS}/{draft.staging_key}", {"planData": plan_data})
    details = refused(answer, 400, "rules_broken")
    assert "working hours" in details["planData"][0]
    assert PlanStaging.objects.get(pk=draft.pk).plan_data == draft.plan_data


@pytest.mark.parametrize(
    ("plan_data", "path"),
    [
        ([], "planData.weekly_breakdown"),
        ("plan", "planData.weekly_breakdown"),
        ({}, "planData.weekly_breakdown"),
        ({"weekly_breakdown": [7]}, "planData.weekly_breakdown.0"),
        ({"weekly_breakdown": [{"week": 9, "daily_tasks": {}}]}, "planData.weekly_breakdown.0.week"),
        (
            {"weekly_breakdown": [{"week": 1, "daily_tasks": {"Noday": []}}]},
            "planData.weekly_breakdown.0.daily_tasks.Noday",
        ),
    ],
)
def test_what_is_no_plan_is_refused_at_its_path(api, alice, draft, plan_data, path):
    answer = api(alice).patch(f"{DRAFTS}/{draft.staging_key}", {"planData": plan_data})
    assert path in refused(answer, 400, "invalid")


@pytest.mark.parametrize("body", [{}, {"planData": None}, {"plan_data": {}}])
def test_an_edit_without_a_plan_is_refused(api, alice, draft, body):
    answer = api(alice).patch(f"{DRAFTS}/{draft.staging_key}", body)
    assert list(refused(answer, 400, "invalid")) == ["planData"]


def test_a_discarded_draft_is_gone_and_noted(api, alice, draft):
    assert done(api(alice).delete(f"{DRAFTS}/{draft.staging_key}")) is None
    assert not PlanStaging.objects.filter(pk=draft.pk).exists()
    refused(api(alice).get(f"{DRAFTS}/{draft.staging_key}"), 404, "not_found")
    assert AuditEvent.objects.filter(action=AuditAction.DRAFT_DISCARDED, actor=alice.pk).count() == 1


def _every_call(client, draft: PlanStaging):
    address = f"{DRAFTS}/{draft.staging_key}"
    yield client.get(address)
    yield client.patch(address, {"planData": draft.plan_data})
    yield client.post(f"{address}/keep")
    yield client.delete(address)


def test_an_expired_draft_is_410_for_its_owner_whatever_is_done(api, alice, draft):
    _expire(draft)
    for answer in _every_call(api(alice), draft):
        refused(answer, 410, "expired")
    assert PlanStaging.objects.get(pk=draft.pk).access_count == 0


def test_a_saved_draft_is_410_and_says_that_it_was_saved(api, alice, draft):
    _mark_saved(draft, make_plan(alice))
    for answer in _every_call(api(alice), draft):
        refused(answer, 410, "already_saved")


@pytest.mark.parametrize(
    "key",
    [
        "stg_AAAAAAAAAAAAAAAAAAAAAAAA",
        "stg_",
        "..",
        "..%2F..%2Fetc%2Fpasswd",
        "%00",
        "stg_" + "A" * 10_000,
        "stg_АААААААААААААААААААААААА",  # Cyrillic lookalikes
        "' OR 1=1 --",
        "%25",
    ],
)
def test_unknown_and_ill_formed_keys_look_like_another_persons(api, bob, draft, key):
    foreign = list(_every_call(api(bob), draft))
    assert {answer.status_code for answer in foreign} == {404}
    refused(foreign[0], 404, "not_found")
    assert {answer.content for answer in foreign} == {api(bob).get(f"{DRAFTS}/{key}").content}


def test_what_others_try_leaves_no_trace_on_a_draft(api, bob, draft):
    before = PlanStaging.objects.values().get(pk=draft.pk)
    list(_every_call(api(bob), draft))
    assert PlanStaging.objects.values().get(pk=draft.pk) == before


def test_the_number_of_queries_does_not_grow_with_the_drafts(api, alice, draft, django_assert_num_queries):
    with django_assert_num_queries(1):
        api(alice).get(DRAFTS)
    for _ in range(10):
        make_draft(alice)
    with django_assert_num_queries(1):
        api(alice).get(DRAFTS)


def test_drafts_are_made_by_generating_only(api, alice):
    refused(api(alice).post(DRAFTS, {}), 405, "method_not_allowed")
