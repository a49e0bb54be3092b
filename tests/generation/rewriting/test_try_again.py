"""The model asked again after a fallback: both plans side by side, the person takes either, nothing is lost."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from django.urls import reverse

from generation import inflight
from generation.models import Generation, QuotaMonth
from generation.service import generate
from generation.types import GenerationRequest
from planner.domain.month import Month
from planner.models import MonthlyPlan, PlanTask
from planner.services.plan_tasks import tick_task
from staging.models import PlanStaging
from staging.services import draft_plan, save_draft
from tests import model_server as model
from tests.generation.rewriting.conftest import Person, run, state_of
from tests.make import coming_month
from tests.model_plans import compact_plan

pytestmark = pytest.mark.django_db


@pytest.fixture
def fallen(alice, upstream, queue):
    """A draft that the local planner wrote because the model failed."""
    upstream.script(model.refusal(500), model.refusal(500))
    asked = GenerationRequest("Learn TypeScript\nRun a 10k", month=Month(coming_month()))
    result = generate(owner=alice, request=asked)
    inflight.put(owner=alice, result=result)
    assert result.written.fallback
    return PlanStaging.objects.get(origin=result.generation_id)


@pytest.fixture
def on_draft(pages, fallen) -> Person:
    return Person(pages, "draft", fallen.staging_key)


def _again(person, queue, owner) -> str:
    response = person.client.post(reverse("try-again", args=[person.kind, person.ref]))
    run(queue, owner)
    return response["Location"].rstrip("/").rpartition("/")[2]


def _content(draft):
    return draft_plan(draft=PlanStaging.objects.get(pk=draft.pk))


@pytest.mark.parametrize("page", ["result", "draft"])
def test_it_is_offered_on_the_result_and_on_the_draft(pages, fallen, page):
    key = fallen.origin if page == "result" else fallen.staging_key
    html = pages.get(reverse(page, args=[key])).content.decode()
    assert reverse("try-again", args=["draft", fallen.staging_key]) in html


def test_without_a_model_or_a_fallback_it_is_not_offered(pages, fallen, settings):
    address = reverse("draft", args=[fallen.staging_key])
    settings.OPENROUTER_API_KEY = ""
    assert "Try the model again" not in pages.get(address).content.decode()
    settings.OPENROUTER_API_KEY = "sk-test"
    Generation.objects.update(fallback=False)
    assert "Try the model again" not in pages.get(address).content.decode()
    assert pages.post(reverse("try-again", args=["draft", fallen.staging_key]))["Location"] == address


def test_the_weeks_that_are_finished_are_told_while_the_others_are_written(on_draft, queue, alice, seen_live):
    response = on_draft.client.post(reverse("try-again", args=[on_draft.kind, on_draft.ref]))
    pk = response["Location"].rstrip("/").rpartition("/")[2]
    assert "Finished:" not in on_draft.look(pk)
    seen = seen_live(on_draft.address("rewrite-live", pk))
    run(queue, alice)
    assert len(seen) > 1
    told = [re.search(r"Finished: weeks? ([\d, ]+)<", page)[1].split(", ") for page in seen]
    assert all(len(before) < len(after) and after[: len(before)] == before for before, after in pairwise(told))
    assert [f'value="{len(numbers)}"' in page for numbers, page in zip(told, seen, strict=True)] == [True] * len(seen)


def test_both_plans_are_shown_and_the_draft_stays(on_draft, fallen, queue, alice):
    before = _content(fallen)
    html = on_draft.look(_again(on_draft, queue, alice))
    for words in ("The plan you have", "The new plan", "Take the new plan", "Keep the plan you have"):
        assert words in html
    assert _content(fallen) == before


def test_the_new_one_taken_is_the_drafts_content_and_is_saved_once(on_draft, fallen, queue, alice):
    on_draft.apply(_again(on_draft, queue, alice))
    after = _content(fallen)
    assert any("note the next step" in task.description for task in after.tasks)
    row = Generation.objects.get(pk=fallen.origin)
    assert (row.source, row.fallback, row.error, row.model) == ("ai", False, "", model.MODEL)
    assert QuotaMonth.objects.get(user=alice).used == 1
    plans = {save_draft(owner=alice, key=fallen.staging_key).plan.pk for _ in range(2)}
    assert len(plans) == MonthlyPlan.objects.count() == 1


def test_taking_it_can_be_undone_whole(on_draft, fallen, queue, alice):
    before = _content(fallen)
    pk = _again(on_draft, queue, alice)
    on_draft.apply(pk)
    on_draft.undo(pk)
    assert _content(fallen) == before
    row = Generation.objects.get(pk=fallen.origin)
    assert (row.source, row.fallback) == ("local", True)


def test_a_second_failure_says_so_and_leaves_everything(on_draft, fallen, queue, alice, upstream):
    before = _content(fallen)
    upstream.default = model.refusal(500)
    pk = _again(on_draft, queue, alice)
    html = on_draft.look(pk)
    assert "the plan you have stays as it is" in html
    assert "Take the new plan" not in html
    on_draft.apply(pk, "x")
    assert _content(fallen) == before
    assert not QuotaMonth.objects.filter(user=alice, used__gt=0).exists()


def test_weeks_that_the_model_did_not_finish_stay_as_they_are(on_draft, fallen, queue, alice, upstream):
    def two_weeks(exchange):
        whole = compact_plan(exchange.request.prompt)
        model.cut(whole, after=(whole.index('"n":3') + 40) // 20, size=20)(exchange)

    upstream.default = two_weeks
    before = _content(fallen)
    pk = _again(on_draft, queue, alice)
    assert "Finished without AI" in on_draft.look(pk)
    on_draft.apply(pk)
    assert [week for week in _content(fallen).weeks if week.number > 3] == [
        week for week in before.weeks if week.number > 3
    ]
    assert not QuotaMonth.objects.filter(user=alice, used__gt=0).exists()


def test_a_saved_plan_keeps_what_is_done(pages, fallen, queue, alice):
    plan = save_draft(owner=alice, key=fallen.staging_key).plan
    done = PlanTask.objects.filter(week__plan=plan).first()
    tick_task(row=done, done=True)
    before = state_of(plan)
    person = Person(pages, "plan", plan.pk)
    assert "Try the model again" in pages.get(reverse("plan", args=[plan.pk])).content.decode()
    pk = _again(person, queue, alice)
    person.apply(pk)
    kept = PlanTask.objects.get(pk=done.pk)
    assert (kept.is_completed, kept.start_time) == (True, done.start_time)
    assert state_of(plan) != before
    person.undo(pk)
    assert state_of(plan) == before


def test_a_result_that_is_only_shown_takes_the_models_plan(pages, alice, upstream, queue):
    upstream.script(model.refusal(500), model.refusal(500))
    asked = GenerationRequest(
        "Learn TypeScript", month=Month(coming_month()), save_mode="preview", create_staging_backup=False
    )
    result = generate(owner=alice, request=asked)
    inflight.put(owner=alice, result=result)
    person = Person(pages, "result", result.generation_id)
    address = reverse("result", args=[result.generation_id])
    assert "Made without AI" in pages.get(address).content.decode()
    person.apply(_again(person, queue, alice))
    html = pages.get(address).content.decode()
    assert "Made without AI" not in html
    assert "note the next step" in html
    assert not PlanStaging.objects.exists()


def test_bob_cannot_ask_again(fallen, bob, client):
    client.force_login(bob)
    assert client.post(reverse("try-again", args=["draft", fallen.staging_key])).status_code == 404
