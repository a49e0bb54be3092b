"""The account's details on the settings page: e-mail address and keyboard shortcuts."""

from __future__ import annotations

import pytest

from planner.models import AuditAction, AuditEvent

pytestmark = pytest.mark.django_db
ADDRESS = "/settings/person/"


def test_both_are_stored_and_leave_an_event(pages, alice):
    assert pages.post(ADDRESS, {"email": "alice@example.org"})["Location"] == "/settings/"
    alice.refresh_from_db()
    assert (alice.email, alice.shortcuts) == ("alice@example.org", False)
    assert AuditEvent.objects.get().action == AuditAction.PROFILE_CHANGED


def test_an_address_can_be_taken_out_again(pages, alice):
    pages.post(ADDRESS, {"email": "alice@example.org", "shortcuts": "on"})
    pages.post(ADDRESS, {"email": "", "shortcuts": "on"})
    alice.refresh_from_db()
    assert (alice.email, alice.shortcuts) == ("", True)


@pytest.mark.parametrize("wrong", ["nobody", "a@b", "a@example.org\r\nBcc: x@example.org", f"{'a' * 250}@example.org"])
def test_what_is_no_address_is_told_at_its_field(pages, alice, wrong):
    response = pages.post(ADDRESS, {"email": wrong})
    assert response.context["person_form"].errors["email"]
    alice.refresh_from_db()
    assert (alice.email, alice.shortcuts) == ("", True)


def test_pages_tell_their_scripts_when_keys_are_off(pages):
    assert "data-shortcuts" not in pages.get("/").content.decode()
    pages.post(ADDRESS, {"email": ""})
    assert 'data-shortcuts="off"' in pages.get("/").content.decode()


def test_nothing_of_the_profile_is_touched(pages, alice):
    pages.post(ADDRESS, {"email": "", "time_zone": "Asia/Kathmandu", "is_staff": "on"})
    alice.refresh_from_db()
    assert (alice.time_zone, alice.is_staff) == ("Europe/Berlin", False)
