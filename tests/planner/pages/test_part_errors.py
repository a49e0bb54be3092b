"""What a part of a page gets where an act is not taken: a sentence to say, and nothing to swap."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from tests.make import make_draft, make_plan

pytestmark = pytest.mark.django_db
PART = {"HX-Request": "true", "HX-Current-URL": "http://testserver/plans/"}


def _said(response) -> str:
    assert response.content == b""
    assert response["HX-Reswap"] == "none"
    return json.loads(response["HX-Trigger"])["planner:failed"]["sentence"]


def test_a_task_that_is_not_there_is_said(pages):
    response = pages.post("/plans/1/tasks/1/tick/", {"done": "1"}, headers=PART)
    assert response.status_code == 404
    assert _said(response).endswith(".")


def test_a_boosted_form_gets_the_whole_page_all_the_same(pages):
    response = pages.post("/plans/1/tasks/1/tick/", headers=PART | {"HX-Boosted": "true"})
    assert response.status_code == 404
    assert b"<h1>" in response.content


def test_an_old_token_is_said(alice):
    client = Client(enforce_csrf_checks=True)
    client.force_login(alice)
    response = client.post(f"/plans/{make_plan(alice).pk}/archive/", headers=PART | {"Origin": "http://testserver"})
    assert response.status_code == 403
    assert "load it again" in _said(response)


def test_an_expired_draft_leads_to_its_page(pages, alice):
    draft = make_draft(alice)
    draft.expires_at = draft.created_at
    draft.save(update_fields=["expires_at"])
    response = pages.post(f"/drafts/{draft.staging_key}/save/", headers=PART)
    assert response["HX-Redirect"] == f"/drafts/{draft.staging_key}/"


def test_a_lost_session_sends_the_browser_to_the_sign_in_as_a_whole(alice):
    response = Client().post("/plans/1/tasks/1/tick/", headers=PART)
    assert response.status_code == 401
    assert response["HX-Redirect"] == "/accounts/sign-in/?next=/plans/"


def test_an_address_that_only_forms_are_sent_to_is_a_page_with_a_way_on(pages, alice):
    response = pages.get(f"/plans/{make_plan(alice).pk}/archive/")
    assert (response.status_code, response["Allow"]) == (405, "POST")
    assert b"only takes what a button sends" in response.content
    assert b'href="/"' in response.content
