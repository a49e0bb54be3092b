"""A generation through the API: what comes back, what is stored, and what is left out."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from generation.models import Generation, GenerationOptions
from planner.models import AuditAction, AuditEvent, GoalPreference, MonthlyPlan, PlanTask
from staging.models import PlanStaging
from tests.calls import DRAFTS, GENERATE, asked, commitment, done
from tests.make import coming_month

pytestmark = pytest.mark.django_db
MANY_GOALS = "\n".join(f"Learn subject {number} every day" for number in range(1, 13))


@pytest.fixture
def generate(api, alice):
    def generated(**changes):
        answer = api(alice).post(GENERATE, asked(**changes))
        assert answer.status_code == 200, answer.content
        return answer.json()

    return generated


def _tasks(plan_data: dict) -> list[dict]:
    return [task for week in plan_data["weekly_breakdown"] for tasks in week["daily_tasks"].values() for task in tasks]


def _nulls(value, path="body"):
    if value is None:
        yield path
    for key, child in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from _nulls(child, f"{path}.{key}")


def test_the_answer_has_exactly_the_names_of_the_contract(generate):
    body = generate(saveMode="preview", createStagingBackup=False)
    assert set(body) == {"success", "preferenceId", "data", "message", "userContext"}
    assert body["userContext"] == {"hasUserPreferences": True, "preferenceSaved": True}
    data = body["data"]
    assert set(data) == {"generationId", "planData", "generationMode", "fallback", "userOptions", "metadata"}
    assert data["userOptions"] == {"defaultSaveMode": "preview", "autoCreateStaging": True}
    facts = data["metadata"]
    assert set(facts) == {
        "latency",
        "generatedAt",
        "extractionConfidence",
        "context",
        "decision",
        "adjustments",
        "source",
    }
    assert facts["context"] == {
        "isFirstTimeUser": True,
        "hasGoodHistory": False,
        "planComplexity": "simple",
        "quotaUsed": 0.0,
    }
    assert set(facts["decision"]) == {"saveMode", "reasons"}
    assert [set(reason) for reason in facts["decision"]["reasons"]] == [{"rule", "text"}]
    assert (facts["source"], facts["extractionConfidence"], facts["adjustments"]) == ("local", 0, [])
    assert isinstance(facts["latency"], int)
    assert datetime.fromisoformat(facts["generatedAt"]).tzinfo is not None


@pytest.mark.parametrize("mode", ["immediate", "preview", "auto"])
def test_absent_values_are_left_out_and_never_null(generate, mode):
    assert list(_nulls(generate(saveMode=mode))) == []


def test_plan_data_has_the_shape_that_every_path_returns(generate):
    plan = generate()["data"]["planData"]
    assert set(plan) == {"monthly_summary", "weekly_breakdown"}
    assert all(set(week) == {"week", "focus", "goals", "daily_tasks"} for week in plan["weekly_breakdown"])
    for task in _tasks(plan):
        assert set(task) == {
            "task_description",
            "focus_area",
            "start_time",
            "end_time",
            "difficulty_level",
            "scheduling_reason",
        }
        assert datetime.fromisoformat(task["start_time"]).utcoffset() is not None


def test_immediate_saves_the_plan_that_is_shown(generate, api, alice):
    body = generate(saveMode="immediate")
    data = body["data"]
    assert (data["generationMode"], body["message"]) == ("immediate", "Plan generated and saved successfully")
    assert "stagingKey" not in data
    saved = api(alice).get(f"/api/plans/{data['planId']}").json()
    assert saved["generationMode"] == "immediate"
    told = sorted(task["task_description"] for task in _tasks(data["planData"]))
    assert sorted(task["taskDescription"] for week in saved["weeks"] for task in week["tasks"]) == told
    assert MonthlyPlan.objects.get().origin == Generation.objects.get().pk
    assert AuditEvent.objects.filter(action=AuditAction.PLAN_SAVED).count() == 1


def test_preview_with_a_backup_stages_the_plan_that_is_shown(generate, api, alice):
    body = generate(saveMode="preview", createStagingBackup=True)
    data = body["data"]
    assert (data["generationMode"], body["message"]) == ("staging", "Plan generated and staged for review")
    assert re.fullmatch(r"stg_[A-Za-z0-9_-]{24}", data["stagingKey"])
    assert "planId" not in data
    draft = done(api(alice).get(f"{DRAFTS}/{data['stagingKey']}"))
    assert draft["planData"] == data["planData"]
    assert PlanStaging.objects.get().origin == Generation.objects.get().pk


def test_preview_without_a_backup_keeps_the_plan_nowhere(generate):
    body = generate(saveMode="preview", createStagingBackup=False)
    assert (body["data"]["generationMode"], body["message"]) == ("preview", "Plan generated for preview")
    assert not {"planId", "stagingKey"} & set(body["data"])
    assert not MonthlyPlan.objects.exists()
    assert not PlanStaging.objects.exists()


def test_the_stored_options_decide_where_the_call_says_nothing(generate, alice):
    GenerationOptions.objects.create(user=alice, default_save_mode="immediate", auto_create_staging=False)
    data = generate()["data"]
    assert data["generationMode"] == "immediate"
    assert data["userOptions"] == {"defaultSaveMode": "immediate", "autoCreateStaging": False}


def test_overriding_sets_the_stored_options_aside(generate, alice):
    GenerationOptions.objects.create(user=alice, default_save_mode="immediate", auto_create_staging=False)
    data = generate(overrideUserPreferences=True)["data"]
    assert data["generationMode"] == "staging"
    assert data["userOptions"] == {"defaultSaveMode": "preview", "autoCreateStaging": True}


def test_what_was_asked_is_stored_and_named(generate, alice):
    rows = [commitment(dayOfWeek="tue", startTime="22:00", endTime="06:00", description="")]
    body = generate(fixedCommitmentsJson={"commitments": rows}, daysOff=["2026-12-24", "2026-12-24"])
    preference = GoalPreference.objects.get(pk=body["preferenceId"])
    assert (preference.user, preference.goals_text) == (alice, "Read two books\nLearn to juggle")
    assert preference.fixed_commitments_json == [commitment(**rows[0] | {"dayOfWeek": "Tuesday"})]
    assert preference.days_off == ["2026-12-24"]
    assert preference.month_year == coming_month()


def test_commitments_and_days_off_stay_free(generate):
    rows = [commitment(dayOfWeek=day, startTime="08:00", endTime="12:00") for day in ("MON", "wednesday", "Fri")]
    off = coming_month().replace(day=15).isoformat()
    plan = generate(fixedCommitmentsJson={"commitments": rows}, daysOff=[off])["data"]["planData"]
    for week in plan["weekly_breakdown"]:
        for name, tasks in week["daily_tasks"].items():
            for task in tasks:
                assert name not in {"Monday", "Wednesday", "Friday"} or task["start_time"][11:16] >= "12:10"
                assert not task["start_time"].startswith(off)


@pytest.mark.parametrize("name", ["focusAreas", "fixedCommitmentsJson", "month", "daysOff", "saveMode"])
def test_all_but_goals_pace_and_weekends_may_be_left_out(generate, name):
    assert generate(**{name: None})["data"]["planData"]["weekly_breakdown"]


def test_unknown_fields_are_ignored(generate, alice, bob):
    generate(user=bob.pk, id=7, is_staff=True, expires_at="2099-01-01", origin="x", now="2020-01-01")
    assert GoalPreference.objects.get().user == alice


def test_a_second_plan_for_the_month_archives_the_first(generate):
    first, second = (generate(saveMode="immediate")["data"]["planId"] for _ in range(2))
    assert dict(MonthlyPlan.objects.values_list("pk", "is_active")) == {first: False, second: True}


def test_the_measured_facts_are_noted_without_content(generate):
    body = generate(saveMode="immediate")
    row = Generation.objects.get(pk=body["data"]["generationId"])
    assert (row.status, row.save_mode, row.generation_mode, row.source) == ("done", "immediate", "immediate", "local")
    assert row.tasks == PlanTask.objects.count() == len(_tasks(body["data"]["planData"]))
    assert "books" not in str(Generation.objects.values().get())


def test_a_generation_that_saves_a_full_month_takes_at_most_twenty_queries(api, alice):
    body = asked(goalsText=MANY_GOALS, taskComplexity="Ambitious", weekendPreference="Work", saveMode="immediate")
    with CaptureQueriesContext(connection) as captured:
        answer = api(alice).post(GENERATE, body)
    words = [query["sql"].split()[0] for query in captured]
    # The test's own transaction turns each of ours into savepoints.
    assert len([word for word in words if word not in {"SAVEPOINT", "RELEASE"}]) <= 20
    assert len(_tasks(done(answer)["planData"])) >= 60
