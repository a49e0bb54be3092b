"""The story of a month that went otherwise: tasks missed, a day off named, the moves looked at, applied and undone."""

from __future__ import annotations

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from planner.domain.plan_data import Plan, Week
from tests.make import make_plan, make_task

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def plan(alice, monkeypatch):
    """Alice's March: it is Wednesday the 10th, two tasks are missed and one stands on the 12th."""
    monkeypatch.setattr(timezone, "now", lambda: datetime(2027, 3, 10, 7, tzinfo=ZoneInfo("Europe/Berlin")))
    tasks = [make_task(date(2027, 3, day), alice, text=f"Read part {day}") for day in (8, 9, 12)]
    return make_plan(alice, month=date(2027, 3, 1), plan=Plan("March", (Week(2, "Go on", (), tuple(tasks)),)))


def _sign_in(page: Page, live_server, user, client) -> None:
    client.force_login(user)
    cookie = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])


def _place(page: Page, text: str) -> str:
    """The day under which a task stands."""
    return page.locator(".day", has_text=text).locator("h3 .date").inner_text()


def _story(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Replan what was missed").click()
    expect(page.get_by_role("heading", name="2 tasks move")).to_be_visible()
    page.locator("summary", has_text="Days off").click()
    page.get_by_label("Fri 12").check()
    page.get_by_role("button", name="Show what moves").click()
    expect(page.get_by_role("heading", name="3 tasks move")).to_be_visible()
    expect(page.locator(".moves li", has_text="Read part 12")).to_contain_text("is a day off")
    page.get_by_role("button", name="Apply").click()
    expect(page).to_have_url(re.compile(r"/plans/\d+/$"))
    assert {_place(page, f"Read part {day}") for day in (8, 9, 12)}.isdisjoint({"8", "9", "12"})
    page.get_by_role("button", name="Undo replan").click()
    expect(page.locator(".toast", has_text="The replan is undone")).to_be_visible()
    assert [_place(page, f"Read part {day}") for day in (8, 9, 12)] == ["8", "9", "12"]


def test_what_was_missed_is_replanned_around_a_day_off_and_undone(page, live_server, client, alice, plan):
    _sign_in(page, live_server, alice, client)
    _story(page)


def test_the_same_without_javascript(plain_page, live_server, client, alice, plan):
    _sign_in(plain_page, live_server, alice, client)
    _story(plain_page)


def test_the_pages_of_it_fit_the_screen(page, live_server, client, alice, plan, size):
    _sign_in(page, live_server, alice, client)
    for address in (f"/plans/{plan.pk}/replan/", f"/plans/{plan.pk}/", "/settings/", "/plans/new"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
