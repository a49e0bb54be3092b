"""Keeping a draft longer, and taking a save back, through the API."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from generation.models import GenerationOptions
from planner.models import AuditAction, AuditEvent, MonthlyPlan, PlanTask
from staging.models import PlanStaging
from tests.calls import DRAFTS, SAVE, done, refused
from tests.make import make_draft, make_plan

pytestmark = pytest.mark.django_db
FIELDS = {"stagingKey", "planData", "month", "expiresAt", "accessCount", "isLightweight"}


def _left(answer_data: dict) -> timedelta:
    return datetime.fromisoformat(answer_data["expiresAt"]) - timezone.now()


def test_a_kept_draft_has_the_callers_time_again(api, alice):
    GenerationOptions.objects.create(user=alice, staging_ttl_hours=48)
    draft = make_draft(alice, ttl_hours=1)
    data = done(api(alice).post(f"{DRAFTS}/{draft.staging_key}/keep"))
    assert set(data) == FIELDS
    assert timedelta(hours=47, minutes=59) < _left(data) <= timedelta(hours=48)
    assert data["accessCount"] == 0
    assert AuditEvent.objects.filter(action=AuditAction.DRAFT_KEPT, actor=alice.pk).count() == 1


def test_keeping_never_shortens(api, alice):
    draft = make_draft(alice, ttl_hours=100)
    assert _left(done(api(alice).post(f"{DRAFTS}/{draft.staging_key}/keep/"))) > timedelta(hours=99)


def test_a_draft_is_kept_for_thirty_days_at_most(api, alice):
    GenerationOptions.objects.create(user=alice, staging_ttl_hours=168)
    draft = make_draft(alice)
    PlanStaging.objects.filter(pk=draft.pk).update(created_at=timezone.now() - timedelta(days=28))
    data = done(api(alice).post(f"{DRAFTS}/{draft.staging_key}/keep"))
    assert timedelta(hours=47) < _left(data) <= timedelta(hours=48)


def test_a_save_taken_back_is_a_draft_with_its_ticks(api, alice):
    replaced, plan = make_plan(alice), make_plan(alice)
    PlanTask.objects.filter(week__plan=plan).update(is_completed=True)
    answer = api(alice).post(f"/api/plans/{plan.pk}/undo-save")
    assert answer.status_code == 200
    body = answer.json()
    assert set(body) == FIELDS
    assert all(
        task["is_completed"]
        for week in body["planData"]["weekly_breakdown"]
        for tasks in week["daily_tasks"].values()
        for task in tasks
    )
    replaced.refresh_from_db()
    assert replaced.is_active
    assert not MonthlyPlan.objects.filter(pk=plan.pk).exists()
    assert AuditEvent.objects.filter(action=AuditAction.PLAN_UNSAVED).count() == 1


def test_what_was_taken_back_can_be_saved_again(api, alice):
    plan = make_plan(alice)
    key = api(alice).post(f"/api/plans/{plan.pk}/undo-save/").json()["stagingKey"]
    done(api(alice).post(SAVE, {"stagingKey": key}))
    assert MonthlyPlan.objects.get().origin == plan.origin


def test_after_a_day_a_save_stands(api, alice):
    plan = make_plan(alice)
    MonthlyPlan.objects.filter(pk=plan.pk).update(save_timestamp=timezone.now() - timedelta(hours=24, seconds=1))
    refused(api(alice).post(f"/api/plans/{plan.pk}/undo-save"), 409, "too_late")
    assert MonthlyPlan.objects.filter(pk=plan.pk).exists()


def test_nobody_else_can_take_a_save_back(api, alice, bob):
    plan = make_plan(alice)
    refused(api(bob).post(f"/api/plans/{plan.pk}/undo-save"), 404, "not_found")
    assert MonthlyPlan.objects.filter(pk=plan.pk).exists()


def test_taking_back_happens_once(api, alice):
    plan = make_plan(alice)
    api(alice).post(f"/api/plans/{plan.pk}/undo-save")
    refused(api(alice).post(f"/api/plans/{plan.pk}/undo-save"), 404, "not_found")
    assert PlanStaging.objects.count() == 1
