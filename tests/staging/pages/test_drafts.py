"""The list of drafts and one draft's page."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from planner.models import MonthlyPlan
from staging.models import PlanStaging
from staging.services import save_draft
from tests.make import make_draft

pytestmark = pytest.mark.django_db


def expire(draft):
    PlanStaging.objects.filter(pk=draft.pk).update(expires_at=timezone.now() - timedelta(minutes=1))


def bobs(bob):
    client = Client()
    client.force_login(bob)
    return client


def test_the_list_shows_live_drafts_those_that_end_first_on_top(pages, alice):
    late, soon, over = make_draft(alice, ttl_hours=48), make_draft(alice, ttl_hours=2), make_draft(alice)
    expire(over)
    page = pages.get("/drafts/").content.decode()
    assert page.index(soon.staging_key) < page.index(late.staging_key)
    assert over.staging_key not in page


def test_the_list_tells_what_is_inside(pages, alice):
    make_draft(alice, tasks=7)
    line = pages.get("/drafts/").context["lines"][0]
    assert (line.tasks, line.summary) == (7, "A month of reading")


def test_an_empty_list_leads_to_a_new_plan(pages):
    assert 'href="/plans/new"' in pages.get("/drafts/").content.decode()


def test_the_list_is_not_bobs(alice, bob):
    draft = make_draft(alice)
    assert draft.staging_key not in bobs(bob).get("/drafts/").content.decode()


def test_the_number_of_queries_does_not_grow_with_drafts(pages, alice, django_assert_max_num_queries):
    make_draft(alice)
    pages.get("/drafts/")
    with django_assert_max_num_queries(20) as few:
        pages.get("/drafts/")
    for _ in range(30):
        make_draft(alice)
    with django_assert_max_num_queries(20) as many:
        pages.get("/drafts/")
    assert len(many) == len(few)


def test_waiting_drafts_are_on_today_with_their_time_left(pages, alice):
    draft = make_draft(alice)
    page = pages.get("/").content.decode()
    assert draft.staging_key in page
    assert "24 h" in page


def test_a_draft_shows_its_plan_and_counts_the_opening(pages, alice):
    draft = make_draft(alice, tasks=5)
    page = pages.get(f"/drafts/{draft.staging_key}/").content.decode()
    assert all(f"Read part {number}" in page for number in range(1, 6))
    pages.get(f"/drafts/{draft.staging_key}/")
    draft.refresh_from_db()
    assert draft.access_count == 2


def test_a_draft_whose_every_task_was_removed_still_opens(pages, alice):
    draft = make_draft(alice, tasks=1)
    pages.post(f"/drafts/{draft.staging_key}/tasks/0/delete/")
    assert pages.get(f"/drafts/{draft.staging_key}/").status_code == 200


def test_a_saved_draft_leads_to_its_plan(pages, alice):
    draft = make_draft(alice)
    plan = save_draft(owner=alice, key=draft.staging_key).plan
    assert pages.get(f"/drafts/{draft.staging_key}/")["Location"] == f"/plans/{plan.pk}/"


def test_a_saved_draft_whose_plan_was_deleted_says_so(pages, alice):
    draft = make_draft(alice)
    save_draft(owner=alice, key=draft.staging_key).plan.delete()
    response = pages.get(f"/drafts/{draft.staging_key}/")
    assert response.status_code == 410
    assert "deleted since" in response.content.decode()


def test_an_expired_draft_says_what_happened_and_how_to_go_on(pages, alice):
    draft = make_draft(alice)
    expire(draft)
    response = pages.get(f"/drafts/{draft.staging_key}/")
    assert response.status_code == 410
    assert f"/plans/new?preference={draft.preferences_id}" in response.content.decode()


@pytest.mark.parametrize("key", ["stg_" + "A" * 24, "stg_short", "nonsense", "%00", "stg_" + "é" * 24])
def test_unknown_and_ill_formed_keys_are_the_same_404(pages, key):
    assert pages.get(f"/drafts/{key}/").status_code == 404


@pytest.mark.parametrize("act", ["", "save/", "keep/", "discard/", "tasks/0/", "tasks/0/delete/"])
def test_nothing_of_a_draft_is_bobs_expired_or_not(alice, bob, act):
    draft = make_draft(alice)
    path = f"/drafts/{draft.staging_key}/{act}"
    client = bobs(bob)
    assert client.post(path).status_code in {404, 405}
    assert client.get(path).status_code in {404, 405}
    expire(draft)
    assert client.post(path).status_code in {404, 405}
    assert PlanStaging.objects.count() == 1
    assert not MonthlyPlan.objects.exists()


@pytest.mark.parametrize("act", ["save/", "keep/", "discard/", "tasks/0/delete/"])
def test_acts_need_a_post(pages, alice, act):
    draft = make_draft(alice)
    assert pages.get(f"/drafts/{draft.staging_key}/{act}").status_code == 405


@pytest.mark.parametrize("act", ["keep/", "discard/", "tasks/0/delete/", "save/"])
def test_acts_on_an_expired_draft_say_what_happened(pages, alice, act):
    draft = make_draft(alice)
    expire(draft)
    assert pages.post(f"/drafts/{draft.staging_key}/{act}").status_code == 410
