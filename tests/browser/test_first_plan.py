"""The main story: sign up, write goals, see a plan, save it, tick a task off. With and without JavaScript."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def _sign_up(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Make an account").click()
    page.get_by_label("Username").fill("carla")
    page.get_by_label("Password", exact=True).fill("a long enough phrase")
    page.get_by_label("Password confirmation").fill("a long enough phrase")
    page.get_by_role("button", name="Make the account and plan").click()
    expect(page).to_have_url(re.compile("/plans/new"))


def _generate(page: Page) -> None:
    page.get_by_label("What do you want from this month?").fill("Learn TypeScript\nRun a 10k\nWrite the report")
    month = page.get_by_label("Month", exact=True)
    month.select_option(index=1)
    page.get_by_role("button", name="Generate plan").last.click()
    expect(page).to_have_url(re.compile("/plans/result/"))
    expect(page.locator(".stamp")).to_contain_text("0 conflicts")
    assert page.locator(".task").count() > 10


def _story(page: Page) -> None:
    _sign_up(page)
    _generate(page)
    expect(page.locator(".badge").first).to_contain_text("Staged")
    page.get_by_role("button", name="Save plan").click()
    expect(page).to_have_url(re.compile(r"/plans/\d+/"))
    expect(page.locator(".badge").first).to_contain_text("Saved")
    page.locator(".tick").first.click()
    expect(page.locator(".tick").first).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#plan-progress")).to_contain_text("1 of")


def test_from_goals_to_a_saved_month(page):
    _story(page)


def test_from_goals_to_a_saved_month_without_javascript(plain_page):
    _story(plain_page)


def test_a_closed_page_loses_nothing_and_the_draft_is_kept_and_saved_later(page):
    _sign_up(page)
    _generate(page)
    page.goto("/drafts/")
    page.get_by_role("button", name="Keep longer").click()
    expect(page.locator(".toast")).to_contain_text("kept")
    page.get_by_role("link", name="Open").first.click()
    page.get_by_role("button", name="Save plan").click()
    expect(page).to_have_url(re.compile(r"/plans/\d+/"))
    page.goto("/drafts/")
    expect(page.get_by_text("No draft waits")).to_be_visible()


def test_what_was_typed_outlives_a_reload(page):
    _sign_up(page)
    goals = page.get_by_label("What do you want from this month?")
    goals.fill("Learn the cello")
    page.reload()
    expect(goals).to_have_value("Learn the cello")


def test_rows_of_commitments_are_added_filled_and_kept_out_of_the_plan(page):
    _sign_up(page)
    page.get_by_label("What do you want from this month?").fill("Read two books")
    page.get_by_label("Month", exact=True).select_option(index=1)
    page.get_by_text("Fixed commitments").click()
    page.get_by_role("checkbox", name="Monday", exact=True).check()
    page.locator("#commitments").get_by_label("From", exact=True).first.fill("09:00")
    page.locator("#commitments").get_by_label("To", exact=True).first.fill("17:00")
    page.locator("#commitments").get_by_label("What", exact=True).first.fill("Work")
    page.get_by_role("button", name="Add a commitment").click()
    expect(page.locator(".commitment")).to_have_count(2)
    page.get_by_role("checkbox", name="Tuesday", exact=True).nth(1).check()
    page.get_by_role("button", name="Generate plan").last.click()
    expect(page).to_have_url(re.compile("/plans/result/"))
    expect(page.locator(".busy", has_text="Work").first).to_be_visible()


def test_nothing_scrolls_sideways(page, size):
    _sign_up(page)
    _generate(page)
    for address in (page.url, "/plans/new", "/", "/drafts/", "/settings/"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
