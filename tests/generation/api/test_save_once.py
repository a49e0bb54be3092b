"""Fifty saves of one plan at the same moment make one plan and one audit event, whatever the way they come."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connection
from rest_framework.test import APIClient

from planner.models import AuditAction, AuditEvent, MonthlyPlan, PlanTask
from staging.models import PlanStaging
from tests.calls import DRAFTS, GENERATE, SAVE, asked, done

pytestmark = pytest.mark.django_db(transaction=True)
THREADS = 50


def _client(user) -> APIClient:
    client = APIClient()
    client.force_authenticate(user)
    return client


def _at_once(*calls: Callable[[APIClient], Any], user) -> list[Any]:
    """Runs all calls at the same moment, each in a thread with its own connection."""
    start = Barrier(len(calls))

    def run(call: Callable[[APIClient], Any]) -> Any:
        client = _client(user)
        start.wait()
        try:
            return call(client)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


def _save(body: dict) -> Callable[[APIClient], Any]:
    return lambda client: client.post(SAVE, body)


@pytest.fixture
def staged(alice) -> dict:
    answer = _client(alice).post(GENERATE, asked(saveMode="preview", createStagingBackup=True))
    return answer.json()


def _one_plan(answers: list[Any]) -> None:
    """All answers name the one plan, exactly one of them made it, and there is one audit event."""
    plan = MonthlyPlan.objects.get()
    assert {done(answer)["planId"] for answer in answers} == {plan.pk}
    assert [done(answer)["alreadySaved"] for answer in answers].count(False) == 1
    assert AuditEvent.objects.filter(action=AuditAction.PLAN_SAVED).count() == 1
    assert PlanTask.objects.filter(week__plan=plan).count() == PlanTask.objects.count() > 0


def test_fifty_saves_of_a_draft_make_one_plan(alice, staged):
    body = {"stagingKey": staged["data"]["stagingKey"]}
    _one_plan(_at_once(*[_save(body)] * THREADS, user=alice))
    assert PlanStaging.objects.live().count() == 0


def test_fifty_saves_of_posted_plan_data_make_one_plan(alice, staged):
    PlanStaging.objects.all().delete()
    body = {"planData": staged["data"]["planData"], "preferenceId": staged["preferenceId"]}
    _one_plan(_at_once(*[_save(body)] * THREADS, user=alice))


def test_saves_by_key_by_content_and_by_both_make_one_plan(alice, staged):
    key, data = staged["data"]["stagingKey"], staged["data"]["planData"]
    bodies = [
        {"stagingKey": key},
        {"stagingKey": key, "planData": data},
        {"planData": data, "preferenceId": staged["preferenceId"]},
        {"planData": data, "generationId": staged["data"]["generationId"]},
    ]
    _one_plan(_at_once(*[_save(body) for body in bodies * 12], user=alice))
    assert PlanStaging.objects.live().count() == 0


def test_a_save_and_a_discard_cannot_both_happen(alice, staged):
    key = staged["data"]["stagingKey"]
    calls = [_save({"stagingKey": key})] * 10 + [lambda client: client.delete(f"{DRAFTS}/{key}")] * 10
    answers = _at_once(*calls, user=alice)
    saves = [answer for answer in answers[:10] if answer.status_code == 200]
    discards = [answer for answer in answers[10:] if answer.status_code == 200]
    assert {answer.status_code for answer in answers} <= {200, 404, 410}
    assert bool(saves) != bool(discards)
    assert len(discards) <= 1
    assert MonthlyPlan.objects.count() == bool(saves)


def test_every_one_of_many_readings_is_counted(alice, staged):
    key = staged["data"]["stagingKey"]
    _at_once(*[lambda client: client.get(f"{DRAFTS}/{key}")] * THREADS, user=alice)
    assert PlanStaging.objects.get().access_count == THREADS


def test_many_keeps_add_up_to_one(alice, staged):
    key, before = staged["data"]["stagingKey"], PlanStaging.objects.get().expires_at
    answers = _at_once(*[lambda client: client.post(f"{DRAFTS}/{key}/keep")] * THREADS, user=alice)
    assert {answer.status_code for answer in answers} == {200}
    assert (PlanStaging.objects.get().expires_at - before).total_seconds() < 60


def test_plans_of_several_generations_saved_at_once_leave_one_active(alice):
    bodies = [
        {"stagingKey": _client(alice).post(GENERATE, asked(saveMode="preview")).json()["data"]["stagingKey"]}
        for _ in range(4)
    ]
    answers = _at_once(*[_save(body) for body in bodies], user=alice)
    assert {answer.status_code for answer in answers} == {200}
    assert MonthlyPlan.objects.count() == 4
    assert MonthlyPlan.objects.active().count() == 1
