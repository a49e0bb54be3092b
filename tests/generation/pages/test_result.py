"""The result page: while it is fresh, after that, and when things fail."""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.core.cache import cache
from django.db import OperationalError
from django.test import Client
from django.utils import timezone

from generation import inflight, persistence
from generation.models import Generation, GenerationOptions
from generation.types import Context, Decision, GenerationResult, Options, Persisted, Reason, Usage, Written
from planner.domain.fitting import Adjustment
from planner.domain.month import Month
from planner.models import MonthlyPlan
from staging.models import PlanStaging
from tests.generation.pages.test_new_plan import form
from tests.make import coming_month, make_preference, make_values

pytestmark = pytest.mark.django_db


def generate(client, **more):
    """Send the form; gives the answer of the result page."""
    return client.get(client.post("/plans/new", form(**more))["Location"])


def preview(client, **more):
    sent = form(**more)
    del sent["create_staging_backup"]
    return client.get(client.post("/plans/new", sent)["Location"])


def copy_on(page):
    return re.search(r'name="copy" value="([^"]+)"', page.content.decode())[1]


def forget(user):
    """As after fifteen minutes."""
    for pk in Generation.objects.filter(user=user).values_list("pk", flat=True):
        cache.delete(f"inflight:{user.pk}:{pk}")


def made_result(user, **written):
    """A finished generation that a model had a part in."""
    task = make_values(user).tasks[0]
    values = {
        "source": "mixed",
        "fallback": True,
        "error": "deadline",
        "confidence": 84,
        "model": "some/model",
        "usage": Usage(1200, 800, Decimal("0.0123")),
        "adjustments": (
            Adjustment("Run", task.start, task.end, "Team meeting stands there"),
            Adjustment("Swim", None, None, "The month is full"),
        ),
    }
    result = GenerationResult(
        generation_id=uuid4(),
        preference_id=make_preference(user).pk,
        month=Month(coming_month()),
        written=Written(make_values(user, tasks=5), **values | written),
        options=Options(),
        context=Context(True, False, "moderate", 0.5),
        decision=Decision("preview", False, False, (Reason(3, "Not saved yet, as you chose."),)),
        persisted=Persisted("preview"),
        latency_ms=3240,
        generated_at=timezone.now(),
    )
    Generation.objects.create(id=result.generation_id, user=user, month_year=coming_month(), status="done")
    inflight.put(owner=user, result=result)
    return result


def shown(client, result):
    return client.get(f"/plans/result/{result.generation_id}/").content.decode()


def test_it_checks_the_plan_by_code_and_says_so(pages):
    page = generate(pages)
    stamp = page.context["stamp"]
    assert stamp.tasks == len(page.context["page"].tasks) > 0
    assert stamp.conflicts == []
    assert "0 conflicts" in page.content.decode()


def test_a_conflict_would_be_told(alice, pages):
    result = made_result(alice)
    alice.working_hours = {}
    alice.save(update_fields=["working_hours"])
    assert pages.get(f"/plans/result/{result.generation_id}/").context["stamp"].conflicts


def test_every_move_is_listed_with_its_reason(alice, pages):
    page = shown(pages, made_result(alice))
    assert "2 moved" in page
    assert "Team meeting stands there" in page
    assert "The month is full" in page
    assert "no place left" in page


def test_it_says_who_wrote_it_and_why_not_the_model(alice, pages):
    page = shown(pages, made_result(alice))
    assert "Finished without AI" in page
    assert "took too long" in page
    alone = shown(pages, made_result(alice, source="local", error="quota"))
    assert "Made without AI" in alone
    assert "used up" in alone


def test_facts_are_told_as_far_as_they_are_known(alice, pages):
    page = shown(pages, made_result(alice))
    for fact in ("3.2 s", "84 %", "Moderate", "some/model", "1200", "800", "$0.0123"):
        assert fact in page
    local = shown(pages, made_result(alice, source="local", fallback=False, model="", usage=None, error=""))
    assert "Confidence" not in local
    assert "$" not in local
    assert "without AI" not in local


def test_why_it_was_not_saved_stands_there_with_a_way_to_change_it_for_good(pages, alice):
    page = generate(pages, save_mode="immediate")
    assert "because you chose to save immediately" in page.content.decode()
    assert page.context["always"] == "immediate"
    assert pages.post("/settings/always/", {"mode": "immediate"})["Location"] == "/settings/"
    assert GenerationOptions.objects.get(user=alice).default_save_mode == "immediate"
    assert generate(pages, save_mode="immediate").context["always"] == ""


def test_a_preview_is_saved_from_the_page_and_only_once(pages):
    page = preview(pages)
    generation = Generation.objects.get()
    save = f"/plans/result/{generation.pk}/save/"
    assert save in page.content.decode()
    for _ in range(2):
        plan = MonthlyPlan.objects.first()
        response = pages.post(save, {"copy": copy_on(page)})
        assert response["Location"] == f"/plans/{MonthlyPlan.objects.get().pk}/"
        assert plan is None or plan == MonthlyPlan.objects.get()
    saved = MonthlyPlan.objects.get()
    assert (saved.generation_mode, saved.origin, saved.preferences_id) == (
        "preview",
        generation.pk,
        generation.preferences_id,
    )


def test_a_preview_is_saved_after_the_cache_forgot_it(pages, alice):
    page = preview(pages)
    forget(alice)
    response = pages.post(f"/plans/result/{Generation.objects.get().pk}/save/", {"copy": copy_on(page)})
    assert response.status_code == 303
    assert len(page.context["page"].tasks) == sum(week.tasks.count() for week in MonthlyPlan.objects.get().weeks.all())


def test_without_copy_and_cache_there_is_nothing_to_save(pages, alice):
    preview(pages)
    save = f"/plans/result/{Generation.objects.get().pk}/save/"
    forget(alice)
    assert pages.post(save, {"copy": "nonsense"}).status_code == 404
    assert pages.get(save).status_code == 405


def test_a_copy_of_another_generation_is_not_saved_under_this_one(pages, alice):
    other = copy_on(preview(pages))
    mine = Generation.objects.latest("created_at")
    forget(alice)
    assert pages.post(f"/plans/result/{uuid4()}/save/", {"copy": other}).status_code == 404
    assert pages.post(f"/plans/result/{mine.pk}/save/", {"copy": other}).status_code == 303


def test_a_save_that_fails_keeps_the_plan_on_the_page_with_its_button(pages, alice, monkeypatch):
    page = preview(pages)
    generation = Generation.objects.get()

    def refuse(**_):
        raise OperationalError("read-only")

    monkeypatch.setattr("staging.copies.save_plan", refuse)
    for over in (False, True):
        if over:
            forget(alice)
        again = pages.post(f"/plans/result/{generation.pk}/save/", {"copy": copy_on(page)})
        text = again.content.decode()
        assert again.status_code == 503
        assert "could not be saved" in text
        assert f"/plans/result/{generation.pk}/save/" in text
        assert len(again.context["page"].tasks) == len(page.context["page"].tasks)


def test_a_save_that_fails_while_generating_leaves_a_draft_and_says_so(pages, monkeypatch):
    def refuse(**_):
        raise OperationalError("read-only")

    monkeypatch.setattr(persistence, "save_plan", refuse)
    page = generate(pages, save_mode="immediate").content.decode()
    assert "could not be saved just now" in page
    assert "Saved at once" not in page
    assert "Staged" in page
    assert f"/drafts/{PlanStaging.objects.get().staging_key}/save/" in page


def test_a_cache_that_is_away_puts_the_result_into_the_answer(pages, monkeypatch):
    def away(*_, **__):
        raise ConnectionError

    monkeypatch.setattr(cache, "set", away)
    monkeypatch.setattr(cache, "get", away)
    response = pages.post("/plans/new", form(save_mode="immediate"))
    assert response.status_code == 200
    assert "0 conflicts" in response.content.decode()
    assert MonthlyPlan.objects.count() == 1


def test_what_is_in_the_cache_cannot_be_read_there(pages, settings, tmp_path):
    values = []
    real = cache.set
    try:
        cache.set = lambda key, value, *rest: values.append(value) or real(key, value, *rest)
        preview(pages)
    finally:
        del cache.set
    assert values
    assert not any("sail" in str(value) for value in values)


def test_after_a_while_a_saved_result_leads_to_its_plan(pages, alice):
    pages.post("/plans/new", form(save_mode="immediate"))
    forget(alice)
    address = f"/plans/result/{Generation.objects.get().pk}/"
    assert pages.get(address)["Location"] == f"/plans/{MonthlyPlan.objects.get().pk}/"


def test_after_a_while_a_kept_result_leads_to_its_draft(pages, alice):
    pages.post("/plans/new", form())
    forget(alice)
    address = f"/plans/result/{Generation.objects.get().pk}/"
    assert pages.get(address)["Location"] == f"/drafts/{PlanStaging.objects.get().staging_key}/"


def test_after_a_while_a_preview_is_over_and_the_form_can_be_filled_again(pages, alice):
    preview(pages)
    forget(alice)
    generation = Generation.objects.get()
    response = pages.get(f"/plans/result/{generation.pk}/")
    assert response.status_code == 410
    assert f"/plans/new?preference={generation.preferences_id}" in response.content.decode()


def test_a_result_saved_meanwhile_shows_as_saved(pages):
    page = preview(pages)
    generation = Generation.objects.get()
    pages.post(f"/plans/result/{generation.pk}/save/", {"copy": copy_on(page)})
    again = pages.get(f"/plans/result/{generation.pk}/").content.decode()
    assert f"/plans/{MonthlyPlan.objects.get().pk}/" in again
    assert f"/plans/result/{generation.pk}/save/" not in again


def test_a_running_generation_is_waited_for_without_javascript(pages, alice):
    row = Generation.objects.create(user=alice, month_year=coming_month())
    response = pages.get(f"/plans/result/{row.pk}/")
    assert (response.status_code, response["Refresh"]) == (202, "2")


def test_a_generation_that_was_cut_off_says_so(pages, alice):
    row = Generation.objects.create(user=alice, month_year=coming_month())
    Generation.objects.update(created_at=timezone.now() - timedelta(minutes=10))
    response = pages.get(f"/plans/result/{row.pk}/")
    assert response.status_code == 410
    assert "not finished" in response.content.decode()


def test_it_is_not_bobs(pages, alice, bob):
    result = made_result(alice)
    copy = copy_on(pages.get(f"/plans/result/{result.generation_id}/"))
    client = Client()
    client.force_login(bob)
    assert client.get(f"/plans/result/{result.generation_id}/").status_code == 404
    assert client.post(f"/plans/result/{result.generation_id}/save/", {"copy": copy}).status_code == 404
    assert not MonthlyPlan.objects.exists()


def test_results_come_back_from_the_cache_as_they_were(alice):
    result = made_result(alice)
    back = inflight.get(owner=alice, generation_id=result.generation_id)
    assert back == result


def test_an_unknown_result_is_not_found(pages):
    assert pages.get(f"/plans/result/{uuid4()}/").status_code == 404
    assert pages.get("/plans/result/nonsense/").status_code == 404


def test_goals_and_plan_of_a_page_are_shown_as_text(pages):
    page = generate(pages, goals_text="<script>alert(1)</script>\r\n<img src=x onerror=alert(2)>").content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page
