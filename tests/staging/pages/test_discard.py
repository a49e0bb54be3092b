"""Discarding a draft: nowhere to be seen at once, back for two minutes, then gone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from planner.models import AuditAction, AuditEvent, MonthlyPlan
from staging import services
from staging.discarding import UNDO_TIME, put_away
from staging.models import PlanStaging
from staging.purge import Purged, purge_expired
from tests.calls import DRAFTS, SAVE
from tests.make import make_draft

pytestmark = pytest.mark.django_db


@pytest.fixture
def discarded(pages, alice):
    draft = PlanStaging.objects.get(pk=make_draft(alice).pk)
    pages.post(f"/drafts/{draft.staging_key}/discard/")
    return draft


def _restore(client, draft):
    return client.post(f"/drafts/{draft.staging_key}/restore/")


def _let_pass(draft, time: timedelta) -> None:
    row = PlanStaging.objects.get(pk=draft.pk)
    PlanStaging.objects.filter(pk=draft.pk).update(expires_at=row.expires_at - time)


def test_the_list_says_so_and_offers_to_undo_it(pages, alice, discarded):
    page = pages.get("/drafts/").content.decode()
    assert f"/drafts/{discarded.staging_key}/restore/" in page
    assert "2 minutes" in page
    assert "No draft waits" in page


def test_undone_it_is_as_it_was(pages, alice, discarded):
    assert _restore(pages, discarded)["Location"] == "/drafts/"
    row = PlanStaging.objects.get()
    assert (row.expires_at, row.plan_data, row.discarded_at) == (discarded.expires_at, discarded.plan_data, None)
    assert pages.get(f"/drafts/{discarded.staging_key}/").status_code == 200
    actions = AuditEvent.objects.order_by("pk").values_list("action", flat=True)
    assert list(actions) == [AuditAction.DRAFT_DISCARDED, AuditAction.DRAFT_RESTORED]


@pytest.mark.parametrize("act", ["", "save/", "keep/", "discard/", "tasks/0/", "tasks/0/delete/"])
def test_meanwhile_it_is_not_there_for_anything_else(pages, discarded, act):
    path = f"/drafts/{discarded.staging_key}/{act}"
    assert {pages.get(path).status_code, pages.post(path).status_code} <= {404, 405}
    assert not MonthlyPlan.objects.exists()


def test_the_api_does_not_see_it_either(api, alice, discarded):
    client, address = api(alice), f"{DRAFTS}/{discarded.staging_key}"
    assert client.get(DRAFTS).json()["data"] == []
    answers = [client.get(address), client.delete(address), client.post(f"{address}/keep")]
    answers.append(client.post(SAVE, {"stagingKey": discarded.staging_key}))
    assert {answer.status_code for answer in answers} == {404}


def test_it_is_not_counted_as_waiting(pages, discarded):
    assert "drafts-wait" not in pages.get("/").content.decode()


def test_undoing_twice_is_undoing_once(pages, discarded):
    _restore(pages, discarded)
    assert _restore(pages, discarded).status_code == 303
    assert AuditEvent.objects.filter(action=AuditAction.DRAFT_RESTORED).count() == 1


def test_after_the_time_it_cannot_be_undone_and_the_page_says_so(pages, discarded):
    _let_pass(discarded, UNDO_TIME)
    response = _restore(pages, discarded)
    assert response.status_code == 410
    assert "discarded" in response.content.decode()
    assert discarded.staging_key not in pages.get("/drafts/").content.decode()


def test_the_next_purge_removes_its_row(pages, discarded):
    purge_expired()
    assert PlanStaging.objects.exists()
    _let_pass(discarded, UNDO_TIME)
    assert purge_expired() == Purged(discarded=1)
    assert not PlanStaging.objects.exists()
    assert _restore(pages, discarded).status_code == 404


def test_undoing_gives_no_more_time_than_it_had(pages, alice):
    draft = make_draft(alice)
    PlanStaging.objects.filter(pk=draft.pk).update(expires_at=timezone.now() + timedelta(seconds=30))
    pages.post(f"/drafts/{draft.staging_key}/discard/")
    assert PlanStaging.objects.get().expires_at <= timezone.now() + timedelta(seconds=30)


def test_bob_neither_sees_nor_undoes_it(discarded, bob):
    client = Client()
    client.force_login(bob)
    assert _restore(client, discarded).status_code == 404
    assert discarded.staging_key not in client.get("/drafts/").content.decode()
    assert PlanStaging.objects.get().discarded_at is not None


def test_a_discard_between_looking_and_saving_wins(pages, alice, monkeypatch):
    draft, look = make_draft(alice), services.own_draft

    def looked(user, key):
        row = look(user, key)
        put_away(owner=user, key=key)
        return row

    monkeypatch.setattr(services, "own_draft", looked)
    assert pages.post(f"/drafts/{draft.staging_key}/save/").status_code == 404
    assert not MonthlyPlan.objects.exists()
    assert PlanStaging.objects.restorable().count() == 1


@pytest.mark.django_db(transaction=True)
def test_of_saves_and_discards_at_once_one_kind_wins(alice):
    draft, start = make_draft(alice), Barrier(16)

    def act(name: str) -> int:
        client = Client()
        client.force_login(alice)
        connection.close()  # nobody waits for the others with a connection of the pool in hand
        start.wait()
        try:
            return client.post(f"/drafts/{draft.staging_key}/{name}/").status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(16) as pool:
        statuses = list(pool.map(act, ["save", "discard"] * 8))
    assert set(statuses) <= {303, 404, 410}
    saved = MonthlyPlan.objects.count()
    assert saved == PlanStaging.objects.filter(saved_at__isnull=False).count()
    assert PlanStaging.objects.restorable().count() == 1 - saved
