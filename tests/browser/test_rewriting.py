"""The story of a rewritten week: a wish, the comparison, applied, taken back. With and without JavaScript."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from planner.models import PlanTask
from tests.make import make_plan

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def plan(alice):
    return make_plan(alice, tasks=20)


def _sign_in(page: Page, live_server, client, alice) -> None:
    client.force_login(alice)
    page.context.add_cookies(
        [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}]
    )


def _fridays(plan, alice) -> int:
    rows = PlanTask.objects.filter(week__plan=plan, week__week=2)
    return sum(row.start_time.astimezone(alice.zone).weekday() == 4 for row in rows)


def _story(page: Page, plan, alice) -> None:
    page.goto(reverse("plan", args=[plan.pk]))
    page.get_by_role("link", name="Rewrite week 2").click()
    page.get_by_label("What should be different?").fill("nothing on Friday")
    page.get_by_role("button", name="Show the new week").click()
    expect(page.get_by_role("heading", name="Moved")).to_be_visible()
    expect(page.get_by_text("You wanted nothing on Friday.").first).to_be_visible()
    assert _fridays(plan, alice) == 1
    page.get_by_role("button", name="Apply").click()
    expect(page).to_have_url(re.compile(r"/plans/\d+/\?rewritten="))
    assert _fridays(plan, alice) == 0
    page.get_by_role("button", name="Undo", exact=True).click()
    expect(page.locator(".toast", has_text="Undone.")).to_be_visible()
    assert _fridays(plan, alice) == 1


def test_a_week_is_rewritten_compared_applied_and_taken_back(page, live_server, client, alice, plan):
    _sign_in(page, live_server, client, alice)
    _story(page, plan, alice)


def test_the_same_without_javascript(plain_page, live_server, client, alice, plan):
    _sign_in(plain_page, live_server, client, alice)
    _story(plain_page, plan, alice)


def test_a_task_is_locked_by_keyboard_and_keeps_the_cursor(page, live_server, client, alice, plan):
    _sign_in(page, live_server, client, alice)
    page.goto(reverse("plan", args=[plan.pk]))
    lock = page.get_by_role("button", name="Lock in place: Read part 3", exact=True)
    lock.focus()
    page.keyboard.press("Enter")
    expect(lock).to_have_attribute("aria-pressed", "true")
    expect(lock).to_be_focused()
    assert PlanTask.objects.get(is_locked=True).task_description == "Read part 3"


def test_nothing_of_it_scrolls_sideways(page, live_server, client, alice, plan, size):
    _sign_in(page, live_server, client, alice)
    page.goto(reverse("rewrite-week", args=["plan", plan.pk, 2]))
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    page.get_by_role("button", name="Show the new week").click()
    expect(page.get_by_role("heading", name="Added")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
