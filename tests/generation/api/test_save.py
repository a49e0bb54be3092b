"""Saving through the API: from a draft, from posted plan data, or from both; nothing that is posted is lost."""

from __future__ import annotations

import copy
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from planner.models import AuditAction, AuditEvent, MonthlyPlan, PlanTask
from staging.models import PlanStaging
from tests.calls import GENERATE, SAVE, asked, done, refused
from tests.make import make_preference

pytestmark = pytest.mark.django_db


@pytest.fixture
def generated(api, alice):
    def generate(**changes) -> dict:
        answer = api(alice).post(GENERATE, asked(saveMode="preview", **changes))
        assert answer.status_code == 200, answer.content
        return answer.json()

    return generate


@pytest.fixture
def preview(generated) -> dict:
    return generated(createStagingBackup=False)


@pytest.fixture
def staged(generated) -> dict:
    return generated(createStagingBackup=True)


@pytest.fixture
def save(api, alice):
    def saved(**body):
        return api(alice).post(SAVE, body)

    return saved


def _one_save() -> MonthlyPlan:
    assert AuditEvent.objects.filter(action=AuditAction.PLAN_SAVED).count() == 1
    return MonthlyPlan.objects.get()


def _expire() -> None:
    PlanStaging.objects.update(expires_at=timezone.now() - timedelta(seconds=1))


def test_a_draft_is_saved_as_it_stands(save, staged):
    answer = save(stagingKey=staged["data"]["stagingKey"])
    assert answer.json()["message"] == "Plan saved successfully"
    plan = _one_save()
    assert done(answer) == {"planId": plan.pk, "alreadySaved": False}
    assert (plan.generation_mode, str(plan.origin)) == ("staging", staged["data"]["generationId"])
    assert PlanTask.objects.filter(week__plan=plan).exists()


def test_a_saved_draft_keeps_nothing_but_the_link(save, staged):
    save(stagingKey=staged["data"]["stagingKey"])
    draft = PlanStaging.objects.get()
    assert (draft.plan, draft.plan_data, draft.saved_at is None) == (_one_save(), {}, False)


def test_saving_again_answers_with_the_same_plan(save, staged):
    first = done(save(stagingKey=staged["data"]["stagingKey"]))
    again = save(stagingKey=staged["data"]["stagingKey"])
    assert again.json()["alreadySaved"] is True
    assert done(again) == {"planId": first["planId"], "alreadySaved": True}
    _one_save()


def test_a_preview_is_saved_from_posted_plan_data(save, preview):
    answer = save(planData=preview["data"]["planData"], preferenceId=preview["preferenceId"])
    plan = _one_save()
    assert done(answer) == {"planId": plan.pk, "alreadySaved": False}
    assert (plan.generation_mode, str(plan.origin)) == ("preview", preview["data"]["generationId"])
    assert plan.preferences_id == preview["preferenceId"]
    assert plan.generation_latency_ms is not None


def test_without_a_preference_the_latest_counts(save, preview):
    save(planData=preview["data"]["planData"])
    assert _one_save().preferences_id == preview["preferenceId"]


def test_the_generation_can_be_named_instead(save, preview, generated):
    generated(createStagingBackup=False)
    save(planData=preview["data"]["planData"], generationId=preview["data"]["generationId"])
    assert str(_one_save().origin) == preview["data"]["generationId"]


def test_a_preference_without_a_generation_has_one_origin_too(save, preview, alice):
    preference = make_preference(alice)
    body = {"planData": preview["data"]["planData"], "preferenceId": preference.pk}
    first, again = done(save(**body)), done(save(**body))
    assert (first["planId"], again["alreadySaved"]) == (again["planId"], True)
    assert _one_save().preferences_id == preference.pk


def test_without_any_preference_there_is_nothing_to_save_it_as(save, preview, api, bob):
    answer = api(bob).post(SAVE, {"planData": preview["data"]["planData"]})
    refused(answer, 400, "no_preference")
    assert answer.json()["error"] == "No preference found. Please generate a plan first."


def test_the_edited_form_of_a_draft_is_what_is_saved(save, staged):
    plan_data = copy.deepcopy(staged["data"]["planData"])
    tasks = next(iter(plan_data["weekly_breakdown"][0]["daily_tasks"].values()))
    tasks[0]["task_description"] = "Something quite different"
    done(save(planData=plan_data, stagingKey=staged["data"]["stagingKey"]))
    plan = _one_save()
    assert plan.generation_mode == "staging"
    assert "Something quite different" in {row.task_description for row in PlanTask.objects.filter(week__plan=plan)}
    assert PlanStaging.objects.get().plan == plan


def test_posted_without_its_key_a_plan_still_marks_its_draft_saved(save, staged):
    done(save(planData=staged["data"]["planData"], preferenceId=staged["preferenceId"]))
    assert PlanStaging.objects.get().plan == _one_save()
    assert done(save(stagingKey=staged["data"]["stagingKey"]))["alreadySaved"] is True


@pytest.mark.parametrize("fate", ["expired", "purged"])
def test_posted_plan_data_outlives_its_draft(save, staged, fate):
    _expire() if fate == "expired" else PlanStaging.objects.all().delete()
    body = {"planData": staged["data"]["planData"], "stagingKey": staged["data"]["stagingKey"]}
    assert done(save(**body))["alreadySaved"] is False
    plan = _one_save()
    assert (plan.generation_mode, str(plan.origin)) == ("preview", staged["data"]["generationId"])
    assert done(save(**body)) == {"planId": plan.pk, "alreadySaved": True}


def test_an_expired_draft_is_saved_as_its_own_generation_not_the_latest(save, staged, generated):
    generated(createStagingBackup=False)
    _expire()
    save(planData=staged["data"]["planData"], stagingKey=staged["data"]["stagingKey"])
    assert str(_one_save().origin) == staged["data"]["generationId"]


@pytest.mark.parametrize("key", ["stg_AAAAAAAAAAAAAAAAAAAAAAAA", "nonsense", "../..", "x" * 10_000])
def test_an_unknown_key_does_not_lose_posted_plan_data(save, preview, key):
    body = {"planData": preview["data"]["planData"], "preferenceId": preview["preferenceId"]}
    assert done(save(**body, stagingKey=key))["planId"] == _one_save().pk


def test_anothers_key_saves_only_what_was_posted_and_leaves_the_draft(save, preview, api, alice, bob):
    other = api(bob).post(GENERATE, asked(saveMode="preview", goalsText="Secret")).json()
    before = PlanStaging.objects.values().get()
    body = {"planData": preview["data"]["planData"], "stagingKey": other["data"]["stagingKey"]}
    done(save(**body, preferenceId=preview["preferenceId"]))
    plan = _one_save()
    assert (plan.user, str(plan.origin)) == (alice, preview["data"]["generationId"])
    assert PlanStaging.objects.values().get() == before


def test_a_plan_that_was_deleted_can_be_saved_again_from_what_is_posted(save, staged, api, alice):
    body = {"planData": staged["data"]["planData"], "stagingKey": staged["data"]["stagingKey"]}
    first = done(save(**body))["planId"]
    api(alice).delete(f"/api/plans/{first}")
    refused(save(stagingKey=staged["data"]["stagingKey"]), 410, "expired")
    assert done(save(**body))["alreadySaved"] is False
    assert MonthlyPlan.objects.count() == 1


def test_without_plan_data_an_expired_draft_is_410_and_an_unknown_one_404(save, staged, api, bob):
    key = staged["data"]["stagingKey"]
    foreign = api(bob).post(SAVE, {"stagingKey": key})
    unknown = api(bob).post(SAVE, {"stagingKey": "stg_AAAAAAAAAAAAAAAAAAAAAAAA"})
    refused(foreign, 404, "not_found")
    assert foreign.content == unknown.content
    _expire()
    refused(save(stagingKey=key), 410, "expired")
    assert not MonthlyPlan.objects.exists()


@pytest.mark.parametrize("name", ["preferenceId", "generationId"])
def test_what_belongs_to_another_is_404_and_saves_nothing(preview, staged, api, bob, name):
    api(bob).post(GENERATE, asked())
    theirs = {"preferenceId": preview["preferenceId"], "generationId": preview["data"]["generationId"]}
    body = {"planData": preview["data"]["planData"], name: theirs[name]}
    unknown = body | {name: {"preferenceId": 987_654, "generationId": str(uuid4())}[name]}
    foreign = api(bob).post(SAVE, body)
    refused(foreign, 404, "not_found")
    assert foreign.content == api(bob).post(SAVE, unknown).content
    assert not MonthlyPlan.objects.exists()


@pytest.mark.parametrize("body", [{}, {"planData": None}, {"stagingKey": None, "planData": None}])
def test_nothing_to_save_is_named(save, preview, body):
    assert list(refused(save(**body), 400, "invalid")) == ["planData"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"stagingKey": 7}, "stagingKey"),
        ({"stagingKey": ""}, "stagingKey"),
        ({"preferenceId": "7"}, "preferenceId"),
        ({"preferenceId": True}, "preferenceId"),
        ({"preferenceId": 1.5}, "preferenceId"),
        ({"preferenceId": -1}, "preferenceId"),
        ({"preferenceId": 10**30}, "preferenceId"),
        ({"generationId": "latest"}, "generationId"),
    ],
)
def test_each_wrong_field_is_named(save, preview, body, field):
    details = refused(save(planData=preview["data"]["planData"], **body), 400, "invalid")
    assert list(details) == [field]


@pytest.mark.parametrize("plan_data", [[], "text", 7, {}, {"weekly_breakdown": []}, {"weekly_breakdown": "x"}])
def test_what_is_no_plan_is_not_saved(save, preview, plan_data):
    details = refused(save(planData=plan_data, preferenceId=preview["preferenceId"]), 400, "invalid")
    assert list(details) == ["planData.weekly_breakdown"]
    assert not MonthlyPlan.objects.exists()


def _moved(plan_data: dict, **by: int) -> dict:
    moved = copy.deepcopy(plan_data)
    task = next(iter(moved["weekly_breakdown"][0]["daily_tasks"].values()))[0]
    for name in ("start_time", "end_time"):
        task[name] = (datetime.fromisoformat(task[name]) + timedelta(**by)).isoformat()
    return moved


@pytest.mark.parametrize("key", [True, False])
def test_a_plan_that_breaks_a_rule_is_refused_with_the_rule_and_stays_where_it_is(save, staged, key):
    body = {"planData": _moved(staged["data"]["planData"], hours=14), "preferenceId": staged["preferenceId"]}
    details = refused(
        save(**body, **({"stagingKey": staged["data"]["stagingKey"]} if key else {})), 400, "rules_broken"
    )
    assert any("working hours" in line for line in details["planData"])
    assert not MonthlyPlan.objects.exists()
    assert PlanStaging.objects.live().count() == 1


def test_a_plan_of_another_month_than_was_asked_is_refused(save, preview, generated):
    other = generated(month="2028-02-01")
    body = {"planData": preview["data"]["planData"], "preferenceId": other["preferenceId"]}
    assert "February 2028" in refused(save(**body), 400, "rules_broken")["planData"][0]


def test_ticks_are_kept_when_a_draft_is_saved(save, staged):
    plan_data = copy.deepcopy(staged["data"]["planData"])
    next(iter(plan_data["weekly_breakdown"][0]["daily_tasks"].values()))[0]["is_completed"] = True
    done(save(planData=plan_data, stagingKey=staged["data"]["stagingKey"]))
    assert PlanTask.objects.filter(is_completed=True).count() == 1
