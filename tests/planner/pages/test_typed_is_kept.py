"""A session lost while typing loses nothing: what was typed travels through the sign-in page."""

from __future__ import annotations

import html
import re

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from planner.models import GoalPreference, MonthlyPlan

pytestmark = pytest.mark.django_db
TYPED = {"goals_text": "Learn to sail\r\nWrite & send “the” report", "save_mode": "immediate", "days_off": ["", ""]}


def fields_of(page: str) -> dict[str, list[str]]:
    """The hidden inputs of a page by name."""
    found: dict[str, list[str]] = {}
    for tag in re.findall(r"<input[^>]*>", page):
        attributes = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        if attributes.get("type") == "hidden":
            found.setdefault(attributes.get("name", ""), []).append(html.unescape(attributes.get("value", "")))
    return found


def sign_in(client, page, username="alice", password="correct horse"):
    hidden = fields_of(page)
    data = {"username": username, "password": password, "next": hidden["next"][0], "kept": hidden["kept"][0]}
    return client.post("/accounts/sign-in/", data)


def test_after_signing_in_one_press_sends_the_form_as_it_was_typed(alice):
    client = Client()
    asked = client.post("/plans/new/", TYPED)
    assert asked.status_code == 401
    signed_in = sign_in(client, asked.content.decode())
    page = signed_in.content.decode()
    assert 'action="/plans/new/"' in page
    sent = fields_of(page)
    assert sent["goals_text"] == [TYPED["goals_text"]]
    assert client.post("/plans/new/", sent).status_code == 303
    assert GoalPreference.objects.get().goals_text.splitlines() == TYPED["goals_text"].splitlines()
    assert MonthlyPlan.objects.count() == 1


def test_a_wrong_password_on_the_way_loses_nothing_either(alice):
    client = Client()
    asked = client.post("/plans/new/", TYPED).content.decode()
    again = sign_in(client, asked, password="wrong").content.decode()
    assert "sail" in fields_of(again)["kept"][0]
    assert "Learn to sail" in html.unescape(sign_in(client, again).content.decode())


def test_what_was_typed_is_stored_nowhere(alice):
    client = Client()
    client.post("/plans/new/", TYPED)
    assert not GoalPreference.objects.exists()
    assert not Session.objects.exists()


def test_a_boosted_form_is_answered_with_the_whole_page(alice):
    response = Client().post("/plans/new/", TYPED, headers={"HX-Request": "true", "HX-Boosted": "true"})
    assert response.status_code == 200
    assert b'name="kept"' in response.content


def test_the_edit_of_a_task_is_kept_as_well(alice):
    response = Client().post("/plans/4/tasks/5/", {"task_description": "Read the last chapter"})
    assert response.status_code == 401
    assert "Read+the+last+chapter" in fields_of(response.content.decode())["kept"][0]


@pytest.mark.parametrize(
    "target", ["/plans/1/delete/", "/accounts/sign-out/", "https://evil.example/plans/new/", "/x/"]
)
def test_only_forms_that_keep_what_was_typed_are_sent_on(alice, target):
    data = {"username": "alice", "password": "correct horse", "next": target, "kept": "goals_text=bait"}
    response = Client().post("/accounts/sign-in/", data)
    assert response.status_code == 303
    assert b"bait" not in response.content
