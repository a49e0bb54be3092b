"""The calendar feed on the settings page: made, shown once, renewed, switched off."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from planner.models import CalendarFeed

pytestmark = pytest.mark.django_db


def _made(pages) -> str:
    page = pages.post("/settings/feed/").content.decode()
    return re.search(r"http://testserver(/feeds/[\w-]{43}\.ics)", page)[1]


def test_a_feed_is_made_and_its_address_shown_once(pages):
    address = _made(pages)
    assert Client().get(address).status_code == 200
    page = pages.get("/settings/").content.decode()
    assert "/feeds/" not in page.replace("/settings/feed/", "")
    assert "The feed is on" in page


def test_it_says_how_to_add_it(pages):
    page = pages.post("/settings/feed/").content.decode()
    for program in ("Google Calendar", "Apple Calendar", "Outlook"):
        assert f"<b>{program}</b>" in page


def test_a_new_address_ends_the_old_one(pages):
    old, new = _made(pages), _made(pages)
    assert (Client().get(old).status_code, Client().get(new).status_code) == (404, 200)
    assert CalendarFeed.objects.count() == 1


def test_switching_it_off_ends_it_at_once(pages):
    address = _made(pages)
    assert pages.post("/settings/feed/revoke/").status_code == 303
    assert Client().get(address).status_code == 404
    assert "Make a calendar feed" in pages.get("/settings/").content.decode()


def test_what_is_not_on_cannot_be_switched_off(pages):
    assert pages.post("/settings/feed/revoke/").status_code == 404


def test_bob_cannot_touch_alices(pages, bob):
    address = _made(pages)
    client = Client()
    client.force_login(bob)
    client.post("/settings/feed/")
    client.post("/settings/feed/revoke/")
    assert Client().get(address).status_code == 200
