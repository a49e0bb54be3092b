"""Every row of the decision table (docs/decision-table.md), proven through the API."""

from __future__ import annotations

import pytest
from django.utils import timezone

from generation.decision import RULES
from generation.models import GenerationOptions, QuotaMonth
from generation.quota import quota_month
from planner.domain.month import Month
from planner.models import MonthlyPlan, PlanTask
from staging.models import PlanStaging
from tests.calls import GENERATE, asked, done
from tests.make import coming_month, make_plan

pytestmark = pytest.mark.django_db
COMPLEX = "\n".join(f"Goal number {number}" for number in range(1, 8))


@pytest.fixture
def decided(api, alice):
    """Generates and gives (rule, saved, generation mode)."""

    def decide(**changes):
        data = done(api(alice).post(GENERATE, asked(**changes)))
        rule = data["metadata"]["decision"]["reasons"][0]["rule"]
        saved = MonthlyPlan.objects.filter(pk=data.get("planId")).exists()
        assert saved == (data["generationMode"] == "immediate")
        return rule, saved, data["generationMode"]

    return decide


@pytest.fixture
def options(alice):
    def stored(**values) -> None:
        GenerationOptions.objects.update_or_create(user=alice, defaults=values)

    return stored


@pytest.fixture
def history(alice):
    """A past plan of which so many of ten tasks are done."""

    def lived(done_tasks: int) -> None:
        plan = make_plan(alice, tasks=10, month=Month(coming_month()).shift(-3).first)
        rows = PlanTask.objects.filter(week__plan=plan).values_list("pk", flat=True)[:done_tasks]
        PlanTask.objects.filter(pk__in=list(rows)).update(is_completed=True)

    return lived


@pytest.fixture
def used(alice, settings):
    """So many of ten model generations of this month are used."""

    def spent(count: int) -> None:
        settings.GENERATION_QUOTA = 10
        QuotaMonth.objects.create(user=alice, month=quota_month(timezone.now()), used=count)

    return spent


@pytest.fixture
def silent_model(settings):
    """A model is configured, and gives nothing: the allowance for it is used up."""
    settings.OPENROUTER_API_KEY = "sk-test"
    settings.GENERATION_QUOTA = 0


@pytest.mark.parametrize("mode", ["immediate", "auto", "preview"])
def test_rule_1_a_model_that_gave_nothing_saves_nothing(decided, silent_model, options, mode):
    options(preference_strength="speed")
    assert decided(saveMode=mode) == (1, False, "staging")


def test_rule_1_tells_the_fallback(api, alice, silent_model):
    body = api(alice).post(GENERATE, asked(saveMode="immediate")).json()
    assert body["message"] == "Plan generated using fallback data"
    assert (body["data"]["fallback"], body["data"]["metadata"]["source"]) == (True, "local")
    assert body["data"]["metadata"]["error"] == "AI generation failed, using fallback (quota)"


def test_without_a_configured_model_the_local_planner_is_no_fallback(api, alice):
    data = done(api(alice).post(GENERATE, asked(saveMode="immediate")))
    assert (data["fallback"], data["metadata"]["source"]) == (False, "local")
    assert "error" not in data["metadata"]


def test_rule_2_immediate(decided):
    assert decided(saveMode="immediate") == (2, True, "immediate")


def test_rule_2_by_the_stored_default(decided, options):
    options(default_save_mode="immediate")
    assert decided() == (2, True, "immediate")


def test_rule_3_preview(decided):
    assert decided(saveMode="preview") == (3, False, "staging")


def test_rule_3_by_the_stored_default_which_auto_overrules(decided, options):
    options(default_save_mode="preview")
    assert decided()[0] == 3
    assert decided(saveMode="auto")[0] == 8


def test_rule_4_auto_safety_complex(decided, options):
    options(preference_strength="safety")
    assert decided(saveMode="auto", goalsText=COMPLEX) == (4, True, "immediate")


def test_rule_4_needs_a_complex_plan(decided, options):
    options(preference_strength="safety")
    assert decided(saveMode="auto") == (8, False, "staging")


def test_rule_5_auto_speed_with_four_fifths_of_the_quota_used(decided, options, used):
    options(preference_strength="speed")
    used(8)
    assert decided(saveMode="auto") == (5, True, "immediate")


def test_rule_6_auto_speed(decided, options, used):
    options(preference_strength="speed")
    used(7)
    assert decided(saveMode="auto") == (6, False, "staging")


def test_rule_7_auto_balanced_with_a_good_history(decided, history):
    history(8)
    assert decided(saveMode="auto") == (7, True, "immediate")


def test_rule_7_needs_more_than_seven_of_ten(decided, history):
    history(7)
    assert decided(saveMode="auto") == (8, False, "staging")


def test_rule_8_auto_on_the_first_plan(decided):
    assert decided(saveMode="auto") == (8, False, "staging")


def test_rule_8_auto_safety_with_a_good_history_but_a_simple_plan(decided, options, history):
    options(preference_strength="safety")
    history(10)
    assert decided(saveMode="auto") == (8, False, "staging")


def test_every_rule_of_the_table_is_proven_here():
    proven = {int(name.split("_")[2]) for name in globals() if name.startswith("test_rule_")}
    assert proven == {rule.number for rule in RULES}


@pytest.mark.parametrize(
    ("asked_for", "stored", "mode"),
    [(True, False, "staging"), (False, True, "preview"), (None, True, "staging"), (None, False, "preview")],
)
def test_an_unsaved_plan_is_staged_where_the_call_or_else_the_options_say_so(decided, options, asked_for, stored, mode):
    options(auto_create_staging=stored)
    assert decided(saveMode="preview", createStagingBackup=asked_for)[2] == mode
    assert PlanStaging.objects.exists() == (mode == "staging")


def test_overriding_puts_the_built_in_options_in_place_of_the_stored(decided, options, history):
    options(default_save_mode="immediate", preference_strength="speed", auto_create_staging=False)
    history(10)
    assert decided(overrideUserPreferences=True) == (3, False, "staging")
    assert decided(overrideUserPreferences=True, saveMode="auto") == (7, True, "immediate")


def test_the_reason_is_told_in_one_sentence(api, alice):
    reasons = done(api(alice).post(GENERATE, asked(saveMode="immediate")))["metadata"]["decision"]["reasons"]
    assert reasons == [{"rule": 2, "text": "Saved at once, because you chose to save immediately."}]
