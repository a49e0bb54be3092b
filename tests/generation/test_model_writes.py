"""A generation with a model: its plan where it answers, a plan in any case, and nothing charged for what failed."""

from __future__ import annotations

import pytest
from django.utils import timezone

from generation.models import Generation, QuotaMonth
from generation.service import generate
from generation.types import GenerationRequest
from planner.domain.month import Month
from planner.domain.rules import broken_rules
from planner.services.calendars import month_calendar
from tests import model_server as model
from tests.make import coming_month
from tests.model_plans import compact_plan

pytestmark = pytest.mark.django_db


@pytest.fixture
def upstream(settings):
    """A model server that is configured as the model."""
    with model.ModelServer(model.plan()) as server:
        settings.OPENROUTER_API_KEY = "sk-test"
        settings.OPENROUTER_BASE_URL = server.url
        settings.GENERATION_DEADLINE_SECONDS = 3
        yield server


def _generate(owner, **asked):
    request = GenerationRequest("Learn TypeScript\nRun a 10k", month=Month(coming_month()), **asked)
    result = generate(owner=owner, request=request)
    calendar = month_calendar(
        owner=owner, month=result.month, now=timezone.now(), complexity=request.complexity, weekend=request.weekend
    )
    assert broken_rules(result.written.plan, calendar) == []
    assert result.written.plan.tasks
    return result


def _used(owner) -> int:
    return sum(QuotaMonth.objects.filter(user=owner).values_list("used", flat=True))


def test_the_models_plan_is_taken_and_charged_once(alice, upstream):
    result = _generate(alice)
    assert (result.written.source, result.written.fallback) == ("ai", False)
    assert result.written.confidence > 50
    assert _used(alice) == 1
    row = Generation.objects.get(pk=result.generation_id)
    assert (row.model, row.prompt_tokens, row.completion_tokens, str(row.cost)) == (model.MODEL, 321, 123, "0.000420")


def test_the_seeds_full_json_is_read_as_well(alice, upstream):
    upstream.script(model.full_plan())
    assert _generate(alice).written.source == "ai"


def test_without_a_key_nobody_is_asked_and_it_is_no_fallback(alice, upstream, settings):
    settings.OPENROUTER_API_KEY = ""
    result = _generate(alice)
    assert (result.written.source, result.written.fallback, upstream.requests) == ("local", False, [])


@pytest.mark.parametrize(
    "behaviour",
    [
        model.refusal(401),
        model.refusal(500),
        model.hang_up(),
        model.never_answer(),
        model.keep_alive(),
        model.text("I cannot help with that."),
        model.text(""),
        model.body("<html>Sign in to the network</html>", content_type="text/html"),
        model.redirect("http://127.0.0.1:9/"),
    ],
    ids=["refused", "broken", "hangs up", "silent", "keep-alive for ever", "prose", "empty", "portal", "redirect"],
)
def test_a_model_that_gives_nothing_costs_nothing_and_the_local_plan_stands(alice, upstream, settings, behaviour):
    settings.GENERATION_DEADLINE_SECONDS = 1
    upstream.default = behaviour
    result = _generate(alice, save_mode="immediate")
    assert (result.written.source, result.written.fallback) == ("local", True)
    assert result.written.error
    assert result.latency_ms < 2000
    assert [reason.rule for reason in result.decision.reasons] == [1]
    assert result.persisted.mode == "staging"
    assert _used(alice) == 0


def test_what_was_complete_before_a_cut_is_used_and_the_rest_is_the_local_planners(alice, upstream):
    def cut_after_two_weeks(exchange):
        whole = compact_plan(exchange.request.prompt)
        third = whole.index('"n":3') + 40
        model.cut(whole, after=third // 20, size=20)(exchange)

    upstream.default = cut_after_two_weeks
    result = _generate(alice)
    assert (result.written.source, result.written.fallback) == ("mixed", True)
    assert max(week.number for week in result.written.plan.weeks) >= 4
    assert _used(alice) == 0


def test_at_the_quotas_end_the_local_planner_answers_and_says_so(alice, upstream, settings):
    settings.GENERATION_QUOTA = 1
    _generate(alice)
    result = _generate(alice)
    assert (result.written.source, result.written.fallback, result.written.error) == ("local", True, "quota")
    assert len(upstream.requests) == 1
    assert _used(alice) == 1


def test_the_admins_number_for_a_user_goes_before_the_setting(alice, upstream, settings):
    from generation.options import stored_options

    settings.GENERATION_QUOTA = 0
    row = stored_options(owner=alice)
    row.monthly_quota = 5
    row.save(update_fields=["monthly_quota"])
    assert _generate(alice).written.source == "ai"


def test_nothing_personal_is_sent(alice, upstream):
    alice.email, alice.first_name = "alice@example.org", "Alicia"
    alice.save(update_fields=["email", "first_name"])
    _generate(alice)
    sent = repr(upstream.requests[0].body)
    assert not any(word in sent for word in ("alice", "Alicia", "example.org", "user_id"))


def test_a_preview_leaves_no_content_in_the_database(alice, upstream):
    result = _generate(alice, save_mode="preview", create_staging_backup=False)
    assert result.persisted.mode == "preview"
    from planner.models import MonthlyPlan, PlanTask
    from staging.models import PlanStaging

    assert not (MonthlyPlan.objects.exists() or PlanTask.objects.exists() or PlanStaging.objects.exists())
