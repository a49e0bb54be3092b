"""Hours by focus area on the New plan form: rows that are added, removed and kept, with and without JavaScript."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from planner.models import GoalPreference

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture(autouse=True)
def usual(alice):
    """Alice likes to write in the morning, by her settings."""
    alice.focus_hours = [{"focusArea": "Writing", "start": "09:00", "end": "12:00"}]
    alice.save(update_fields=["focus_hours"])


def _open(page: Page) -> None:
    page.goto("/plans/new")
    page.get_by_label("What do you want from this month?").fill("Sail around the island")
    page.locator("#focus-hours summary").click()


def _fill(page: Page, number: int, area: str) -> None:
    row = page.locator(".focus-row").nth(number)
    row.get_by_label("Focus area").fill(area)
    row.get_by_label("From", exact=True).fill("17:00")
    row.get_by_label("To", exact=True).fill("19:00")
    row.get_by_role("checkbox", name="Saturday", exact=True).check()


def _story(page: Page) -> None:
    _open(page)
    _fill(page, 1, "Sailing")
    page.get_by_role("button", name="Add a row").click()
    expect(page.locator(".focus-row")).to_have_count(3)
    expect(page.locator(".focus-row").nth(2).get_by_label("Focus area")).to_be_focused()
    page.get_by_role("button", name="Remove").first.click()
    expect(page.locator(".focus-row").first.get_by_label("Focus area")).to_have_value("Sailing")
    page.get_by_role("button", name="Generate plan").last.click()
    expect(page).to_have_url(re.compile("/plans/result/"))
    hours = [{"focusArea": "Sailing", "start": "17:00", "end": "19:00", "days": ["Saturday"]}]
    assert GoalPreference.objects.get().focus_hours == hours


def test_one_plan_has_hours_of_its_own(page, signed_in):
    _story(signed_in(page))


def test_one_plan_has_hours_of_its_own_without_javascript(plain_page, signed_in):
    _story(signed_in(plain_page))


def test_rows_that_were_typed_outlive_a_reload(page, signed_in):
    _open(signed_in(page))
    _fill(page, 1, "Sailing")
    page.get_by_role("button", name="Add a row").click()
    page.reload()
    page.locator("#focus-hours summary").click()
    expect(page.locator(".focus-row")).to_have_count(3)
    expect(page.locator(".focus-row").nth(1).get_by_label("Focus area")).to_have_value("Sailing")
    expect(page.locator(".focus-row").nth(1).get_by_role("checkbox", name="Saturday", exact=True)).to_be_checked()


def test_rows_that_nobody_touched_follow_settings(page, signed_in, alice):
    _open(signed_in(page))
    alice.focus_hours = [{"focusArea": "Reading", "start": "20:00", "end": "21:00"}]
    alice.save(update_fields=["focus_hours"])
    page.reload()
    expect(page.get_by_label("What do you want from this month?")).to_have_value("Sail around the island")
    page.locator("#focus-hours summary").click()
    expect(page.locator(".focus-row").first.get_by_label("Focus area")).to_have_value("Reading")
