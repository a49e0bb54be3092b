"""Weeks of drafts and of results that are only shown: the same way, without a saved plan."""

from __future__ import annotations

import re

import pytest
from django.core.cache import cache
from django.urls import reverse

from generation import inflight
from generation.service import generate
from generation.types import GenerationRequest
from planner.domain.month import Month
from planner.models import AuditEvent, MonthlyPlan, PlanTask
from staging.models import PlanStaging
from staging.services import draft_plan, save_draft
from tests.generation.rewriting.conftest import Person, mark_in
from tests.make import coming_month

pytestmark = pytest.mark.django_db


@pytest.fixture
def on_draft(pages, draft) -> Person:
    return Person(pages, "draft", draft.staging_key)


def _content(draft):
    return draft_plan(draft=PlanStaging.objects.get(pk=draft.pk))


def _week(plan, number):
    return [task for week in plan.weeks if week.number == number for task in week.tasks]


def test_a_drafts_week_is_rewritten_and_taken_back(on_draft, draft):
    before = _content(draft)
    pk = on_draft.asked(wish="nothing on Friday")
    assert _content(draft) == before
    response = on_draft.apply(pk)
    after = _content(draft)
    assert after != before
    assert [week for week in after.weeks if week.number != 2] == [week for week in before.weeks if week.number != 2]
    assert on_draft.address("rewrite-undo", pk) in on_draft.client.get(response["Location"]).content.decode()
    on_draft.undo(pk)
    assert _content(draft) == before
    assert AuditEvent.objects.filter(subject__startswith="draft:stg_").count() == 2


def test_a_locked_task_of_a_draft_stays_and_is_locked_in_the_saved_plan(on_draft, draft, alice):
    number = 9
    task = _content(draft).tasks[number]
    address = reverse("lock-draft-task", args=[draft.staging_key, number])
    on_draft.client.post(address, {"locked": "1"})
    pk = on_draft.asked(week=2)
    on_draft.apply(pk)
    assert task.start in [one.start for one in _content(draft).tasks if one.description == task.description]
    saved = save_draft(owner=alice, key=draft.staging_key).plan
    assert PlanTask.objects.get(week__plan=saved, is_locked=True).start_time == task.start


def test_a_draft_that_was_saved_meanwhile_is_not_touched(on_draft, draft, alice):
    pk = on_draft.asked(wish="nothing on Friday")
    mark = mark_in(on_draft.look(pk))
    saved = save_draft(owner=alice, key=draft.staging_key).plan
    before = list(PlanTask.objects.filter(week__plan=saved).values())
    response = on_draft.apply(pk, mark)
    assert response["Location"] == reverse("plan", args=[saved.pk])
    assert list(PlanTask.objects.filter(week__plan=saved).values()) == before


def test_bob_cannot_rewrite_a_draft(on_draft, bob, client):
    client.force_login(bob)
    assert Person(client, "draft", on_draft.ref).ask().status_code == 404


@pytest.fixture
def shown(alice):
    """A result that is not kept anywhere."""
    asked = GenerationRequest(
        "Learn TypeScript\nRun a 10k",
        month=Month(coming_month()),
        save_mode="preview",
        create_staging_backup=False,
    )
    result = generate(owner=alice, request=asked)
    inflight.put(owner=alice, result=result)
    return result


@pytest.fixture
def on_result(pages, shown) -> Person:
    return Person(pages, "result", shown.generation_id)


def _copy_in(html: str) -> str:
    return re.search(r'name="copy" value="([^"]+)"', html)[1]


def _page(person) -> str:
    return person.client.get(reverse("result", args=[person.ref])).content.decode()


def test_a_preview_offers_it_with_the_copy_of_its_form(on_result):
    html = _page(on_result)
    address = reverse("rewrite-week", args=["result", on_result.ref, 2])
    assert f'form="held-copy" formaction="{address}"' in html
    asked = on_result.client.post(address, {"copy": _copy_in(html)}).content.decode()
    assert _copy_in(asked)


def test_a_previews_week_is_rewritten_saved_once_and_nothing_was_in_the_database(on_result, alice):
    copy = _copy_in(_page(on_result))
    pk = on_result.asked(wish="nothing on Tuesday and Wednesday", copy=copy)
    on_result.apply(pk)
    assert not PlanStaging.objects.exists()
    assert not MonthlyPlan.objects.exists()
    fresh = _copy_in(_page(on_result))
    save = reverse("result-save", args=[on_result.ref])
    first = on_result.client.post(save, {"copy": fresh})
    again = on_result.client.post(save, {"copy": fresh})
    assert first["Location"] == again["Location"]
    plan = MonthlyPlan.objects.get(user=alice)
    assert all(
        row.start_time.astimezone(alice.zone).weekday() not in {1, 2}
        for row in PlanTask.objects.filter(week__plan=plan, week__week=2)
    )


def test_a_preview_that_the_cache_lost_is_rewritten_from_the_pages_copy(on_result):
    copy = _copy_in(_page(on_result))
    cache.clear()
    pk = on_result.asked(wish="nothing on Tuesday", copy=copy)
    response = on_result.apply(pk)
    html = on_result.client.get(response["Location"]).content.decode()
    assert "Save plan" in html
    assert on_result.address("rewrite-undo", pk) in html
    assert _copy_in(html) != copy


def test_a_preview_is_taken_back(on_result, alice, shown):
    pk = on_result.asked(wish="nothing on Tuesday")
    on_result.apply(pk)
    assert inflight.get(owner=alice, generation_id=shown.generation_id).written.plan != shown.written.plan
    on_result.undo(pk)
    assert inflight.get(owner=alice, generation_id=shown.generation_id).written.plan == shown.written.plan


def test_what_was_saved_since_is_not_taken_back(on_result, alice):
    pk = on_result.asked(wish="nothing on Tuesday")
    on_result.apply(pk)
    copy = _copy_in(_page(on_result))
    on_result.client.post(reverse("result-save", args=[on_result.ref]), {"copy": copy})
    before = list(PlanTask.objects.values())
    assert "cannot be undone" in on_result.undo(pk).content.decode()
    assert list(PlanTask.objects.values()) == before


def test_a_copy_of_somebody_else_is_not_taken(on_result, bob, client):
    copy = _copy_in(_page(on_result))
    client.force_login(bob)
    assert Person(client, "result", on_result.ref).ask(copy=copy).status_code == 404
