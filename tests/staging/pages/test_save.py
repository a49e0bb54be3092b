"""Saving, keeping and discarding a draft from its page, and taking a save back."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone

from planner.env import Rate
from planner.models import MonthlyPlan, PlanTask
from planner.pages.plans import UNDO_OFFERED
from staging import services
from staging.models import PlanStaging
from tests.make import make_draft, make_plan
from tests.staging.pages.test_drafts import expire

pytestmark = pytest.mark.django_db


def copy_on(page):
    return re.search(r'name="copy" value="([^"]+)"', page.content.decode())[1]


def test_saving_leads_to_the_plan(pages, alice):
    draft = make_draft(alice)
    response = pages.post(f"/drafts/{draft.staging_key}/save/")
    plan = MonthlyPlan.objects.get()
    assert (response.status_code, response["Location"]) == (303, f"/plans/{plan.pk}/")
    assert (plan.generation_mode, plan.origin) == ("staging", draft.origin)


def test_saving_twice_leads_to_the_same_plan(pages, alice):
    draft = make_draft(alice)
    answers = [pages.post(f"/drafts/{draft.staging_key}/save/")["Location"] for _ in range(2)]
    assert answers[0] == answers[1]
    assert MonthlyPlan.objects.count() == 1


def test_an_expired_draft_is_saved_from_the_page_that_was_still_open(pages, alice):
    draft = make_draft(alice)
    copy = copy_on(pages.get(f"/drafts/{draft.staging_key}/"))
    expire(draft)
    response = pages.post(f"/drafts/{draft.staging_key}/save/", {"copy": copy})
    assert response["Location"] == f"/plans/{MonthlyPlan.objects.get().pk}/"
    assert MonthlyPlan.objects.get().origin == draft.origin


def test_a_purged_draft_is_saved_from_the_open_page_too_and_only_once(pages, alice):
    draft = make_draft(alice)
    copy = copy_on(pages.get(f"/drafts/{draft.staging_key}/"))
    PlanStaging.objects.all().delete()
    for _ in range(2):
        assert pages.post(f"/drafts/{draft.staging_key}/save/", {"copy": copy}).status_code == 303
    assert MonthlyPlan.objects.count() == 1
    assert PlanTask.objects.count() == 3


def test_a_copy_made_for_alice_is_worth_nothing_to_bob(client, alice, bob, pages):
    draft = make_draft(alice)
    copy = copy_on(pages.get(f"/drafts/{draft.staging_key}/"))
    client.force_login(bob)
    assert client.post(f"/drafts/{draft.staging_key}/save/", {"copy": copy}).status_code == 404
    assert not MonthlyPlan.objects.exists()


@pytest.mark.parametrize("copy", ["", "nonsense", "gAAAAABnonsense", "é\x00"])
def test_a_copy_that_is_not_ours_saves_nothing(pages, alice, copy):
    draft = make_draft(alice)
    expire(draft)
    assert pages.post(f"/drafts/{draft.staging_key}/save/", {"copy": copy}).status_code == 410
    assert not MonthlyPlan.objects.exists()


def test_a_database_that_refuses_leaves_the_draft_and_says_so(pages, alice, monkeypatch):
    draft = make_draft(alice)

    def refuse(**_):
        raise OperationalError("read-only")

    monkeypatch.setattr(services, "save_plan", refuse)
    response = pages.post(f"/drafts/{draft.staging_key}/save/")
    assert response["Location"] == f"/drafts/{draft.staging_key}/"
    page = pages.get(response["Location"]).content.decode()
    assert "could not be saved" in page
    assert f"/drafts/{draft.staging_key}/save/" in page


def test_saves_beyond_the_rate_have_to_wait(pages, alice, settings):
    settings.SAVE_RATE = Rate(1, 60)
    draft = make_draft(alice)
    answers = [pages.post(f"/drafts/{draft.staging_key}/save/").status_code for _ in range(2)]
    assert answers == [303, 429]


def test_keeping_gives_the_draft_its_time_anew(pages, alice):
    draft = make_draft(alice, ttl_hours=1)
    response = pages.post(f"/drafts/{draft.staging_key}/keep/")
    assert response["Location"] == f"/drafts/{draft.staging_key}/"
    draft.refresh_from_db()
    assert draft.expires_at > timezone.now() + timedelta(hours=23)


def test_keeping_from_the_list_returns_there(pages, alice):
    draft = make_draft(alice)
    assert pages.post(f"/drafts/{draft.staging_key}/keep/", {"next": "/drafts/"})["Location"] == "/drafts/"
    assert pages.post(f"/drafts/{draft.staging_key}/keep/", {"next": "//evil.example"})["Location"] == "/drafts/"


def test_discarding_removes_the_draft(pages, alice):
    draft = make_draft(alice)
    assert pages.post(f"/drafts/{draft.staging_key}/discard/")["Location"] == "/drafts/"
    assert not PlanStaging.objects.live().exists()


def test_a_save_taken_back_is_a_draft_again_with_its_ticks(pages, alice):
    plan = make_plan(alice)
    PlanTask.objects.filter(task_description__isnull=False).update(is_completed=True)
    response = pages.post(f"/plans/{plan.pk}/undo-save/")
    draft = PlanStaging.objects.get()
    assert response["Location"] == f"/drafts/{draft.staging_key}/"
    assert not MonthlyPlan.objects.exists()
    page = pages.get(response["Location"])
    assert page.context["page"].progress.done == 3


def test_what_the_save_had_replaced_is_active_again(pages, alice):
    old, new = make_plan(alice), make_plan(alice)
    pages.post(f"/plans/{new.pk}/undo-save/")
    old.refresh_from_db()
    assert old.is_active


def test_an_old_save_stays_and_the_page_says_why(pages, alice):
    plan = make_plan(alice)
    MonthlyPlan.objects.update(save_timestamp=timezone.now() - timedelta(hours=25))
    response = pages.post(f"/plans/{plan.pk}/undo-save/")
    assert response["Location"] == f"/plans/{plan.pk}/"
    assert "24 hours" in pages.get(response["Location"]).content.decode()


def test_bob_cannot_take_back_a_save(client, alice, bob):
    plan = make_plan(alice)
    client.force_login(bob)
    assert client.post(f"/plans/{plan.pk}/undo-save/").status_code == 404
    assert client.get(f"/plans/{plan.pk}/undo-save/").status_code == 405


def test_the_page_offers_the_undo_for_as_long_as_the_rule_allows_it():
    assert UNDO_OFFERED == services.UNDO_TIME
