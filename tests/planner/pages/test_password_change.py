"""Changing the password."""

from __future__ import annotations

import pytest
from django.test import Client

from planner.env import Rate

pytestmark = pytest.mark.django_db
CHANGE = {
    "old_password": "correct horse",
    "new_password1": "another quiet phrase",
    "new_password2": "another quiet phrase",
}


def test_the_new_password_works_and_the_session_stays(pages, alice):
    response = pages.post("/accounts/password/", CHANGE)
    assert (response.status_code, response["Location"]) == (303, "/accounts/password/done/")
    assert pages.get("/accounts/password/done/").status_code == 200
    assert Client().login(username="alice", password="another quiet phrase")


def test_other_sessions_end(pages, alice):
    other = Client()
    other.force_login(alice)
    pages.post("/accounts/password/", CHANGE)
    assert other.get("/").status_code == 302


def test_a_wrong_old_password_changes_nothing(pages):
    page = pages.post("/accounts/password/", CHANGE | {"old_password": "wrong"})
    assert "old password was entered incorrectly" in page.content.decode()
    assert not Client().login(username="alice", password="another quiet phrase")


def test_guessing_the_old_password_has_to_wait(pages, settings):
    settings.SIGN_IN_RATE = Rate(2, 60)
    wrong = CHANGE | {"old_password": "wrong"}
    answers = [pages.post("/accounts/password/", wrong).status_code for _ in range(3)]
    assert answers == [200, 200, 429]
    refused = pages.post("/accounts/password/", CHANGE)
    assert refused.status_code == 429
    assert "incorrectly" not in refused.content.decode()


def test_a_weak_new_password_does_not_use_up_tries(pages, settings):
    settings.SIGN_IN_RATE = Rate(2, 60)
    weak = CHANGE | {"new_password1": "123", "new_password2": "123"}
    assert {pages.post("/accounts/password/", weak).status_code for _ in range(4)} == {200}
