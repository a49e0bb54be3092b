"""From six hours before a draft ends, every page says so."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from staging.models import PlanStaging
from tests.make import make_draft, make_plan

pytestmark = pytest.mark.django_db
BANNER = "ending-soon"


@pytest.fixture
def ending(alice):
    draft = make_draft(alice)
    PlanStaging.objects.filter(pk=draft.pk).update(expires_at=timezone.now() + timedelta(hours=5, minutes=59))
    return draft


def _shown(client, address) -> bool:
    return BANNER in client.get(address).content.decode()


def test_it_is_on_every_page_with_the_time_left_and_ways_to_act(pages, alice, ending):
    for address in (
        "/",
        "/plans/",
        f"/plans/{make_plan(alice).pk}/",
        "/plans/new",
        "/settings/",
        "/drafts/",
        "/nowhere/",
    ):
        page = pages.get(address).content.decode()
        assert BANNER in page, address
        assert "5 h" in page
        assert f"/drafts/{ending.staging_key}/keep/" in page


def test_the_drafts_own_page_says_it_once(pages, ending):
    page = pages.get(f"/drafts/{ending.staging_key}/").content.decode()
    assert BANNER not in page
    assert "5 h more" in page


def test_earlier_there_is_none(pages, alice):
    draft = make_draft(alice)
    PlanStaging.objects.filter(pk=draft.pk).update(expires_at=timezone.now() + timedelta(hours=6, minutes=1))
    assert not _shown(pages, "/plans/")


def test_kept_longer_it_is_gone_and_the_page_is_the_same(pages, ending):
    response = pages.post(f"/drafts/{ending.staging_key}/keep/", {"next": "/plans/"})
    assert response["Location"] == "/plans/"
    assert not _shown(pages, "/plans/")


def test_bobs_pages_and_strangers_do_not_show_it(ending, bob):
    client = Client()
    assert not _shown(client, "/accounts/sign-in/")
    client.force_login(bob)
    assert not _shown(client, "/plans/")


def test_it_costs_the_same_whatever_the_number_of_drafts(pages, alice, ending, django_assert_max_num_queries):
    pages.get("/plans/")
    with django_assert_max_num_queries(12) as few:
        pages.get("/plans/")
    for _ in range(20):
        draft = make_draft(alice)
        PlanStaging.objects.filter(pk=draft.pk).update(expires_at=timezone.now() + timedelta(hours=1))
    with django_assert_max_num_queries(12) as many:
        pages.get("/plans/")
    assert len(few) == len(many)
