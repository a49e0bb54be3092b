"""When the database refuses, the plan still comes back, is kept one step lower, and the next try saves it."""

from __future__ import annotations

import pytest

from generation.models import Generation
from planner.models import AuditAction, AuditEvent, MonthlyPlan, PlanTask
from staging.models import PlanStaging
from tests.calls import GENERATE, SAVE, asked, done

pytestmark = pytest.mark.django_db


@pytest.fixture
def generate(api, alice):
    def generated(**changes) -> dict:
        answer = api(alice).post(GENERATE, asked(**changes))
        assert answer.status_code == 200, answer.content
        body = answer.json()
        assert body["data"]["planData"]["weekly_breakdown"]
        return body

    return generated


def _saves() -> int:
    return AuditEvent.objects.filter(action=AuditAction.PLAN_SAVED).count()


def test_a_save_that_is_refused_becomes_a_draft_asked_for_or_not(generate, refuse):
    refuse("monthly_plans")
    data = generate(saveMode="immediate", createStagingBackup=False)["data"]
    assert data["generationMode"] == "staging"
    assert data["metadata"]["saveError"]
    assert data["metadata"]["decision"]["reasons"][0]["rule"] == 2
    assert PlanStaging.objects.get().staging_key == data["stagingKey"]
    assert (MonthlyPlan.objects.count(), _saves()) == (0, 0)


def test_a_draft_that_is_refused_becomes_a_preview(generate, refuse):
    refuse("plan_staging")
    data = generate(saveMode="preview", createStagingBackup=True)["data"]
    assert data["generationMode"] == "preview"
    assert data["metadata"]["saveError"]
    assert "stagingKey" not in data


def test_with_both_refused_the_plan_is_still_shown(generate, refuse):
    refuse("monthly_plans", "plan_staging")
    data = generate(saveMode="immediate")["data"]
    assert data["generationMode"] == "preview"
    assert data["metadata"]["saveError"]
    assert not {"planId", "stagingKey"} & set(data)


@pytest.mark.parametrize("table", ["plan_tasks", "plan_weeks", "audit_events"])
def test_a_plan_is_saved_whole_with_its_audit_event_or_not_at_all(generate, refuse, table):
    refuse(table)
    data = generate(saveMode="immediate")["data"]
    assert data["generationMode"] == "staging"
    assert (MonthlyPlan.objects.count(), PlanTask.objects.count(), _saves()) == (0, 0, 0)


@pytest.mark.parametrize("table", ["user_preferences", "plan_generation_options", "rate_windows"])
def test_nothing_that_is_only_noted_can_take_the_plan_away(generate, refuse, table):
    refuse(table)
    assert generate(saveMode="immediate")["data"]["generationMode"] == "immediate"


def test_a_preference_that_was_not_stored_is_not_claimed(generate, refuse):
    refuse("user_preferences")
    body = generate()
    assert "preferenceId" not in body
    assert body["userContext"] == {"hasUserPreferences": False, "preferenceSaved": False}


def test_the_failure_is_noted_outside_of_what_was_rolled_back(generate, refuse):
    refuse("monthly_plans")
    generate(saveMode="immediate")
    row = Generation.objects.get()
    assert (row.status, row.generation_mode, row.save_error) == ("done", "staging", "save_failed")


def test_the_draft_of_a_refused_save_is_saved_by_the_next_try(generate, refuse, accept, api, alice):
    refuse("monthly_plans")
    data = generate(saveMode="immediate")["data"]
    assert api(alice).post(SAVE, {"stagingKey": data["stagingKey"]}).status_code == 503
    accept("monthly_plans")
    saved = done(api(alice).post(SAVE, {"stagingKey": data["stagingKey"]}))
    assert saved == {"planId": MonthlyPlan.objects.get().pk, "alreadySaved": False}
    assert (str(MonthlyPlan.objects.get().origin), _saves()) == (data["generationId"], 1)


def test_the_preview_of_a_refused_save_is_saved_from_what_the_caller_holds(generate, refuse, accept, api, alice):
    refuse("monthly_plans", "plan_staging")
    body = generate(saveMode="immediate")
    accept("monthly_plans", "plan_staging")
    again = {"planData": body["data"]["planData"], "preferenceId": body["preferenceId"]}
    assert done(api(alice).post(SAVE, again))["alreadySaved"] is False
    assert done(api(alice).post(SAVE, again))["alreadySaved"] is True
    assert (MonthlyPlan.objects.count(), _saves()) == (1, 1)


def test_a_refused_save_says_when_to_try_again_and_shows_no_insides(generate, refuse, api, alice):
    data = generate(saveMode="preview")["data"]
    refuse("monthly_plans")
    answer = api(alice).post(SAVE, {"stagingKey": data["stagingKey"]})
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert int(answer["Retry-After"]) >= 1
    assert b"refused by the test" not in answer.content
    assert PlanStaging.objects.live().count() == 1
