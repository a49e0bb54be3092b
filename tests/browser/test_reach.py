"""Every page can be reached by everybody: zoomed to 400 %, by finger, by keyboard alone, and without motion."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from planner.domain.month import Month
from planner.models import PlanTask
from tests.browser.keyboard import Keyboard
from tests.make import make_calendar_file, make_draft, make_history, make_plan, proposed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# What can be pressed and is smaller than 24 by 24 px, save for links within a sentence (WCAG 2.2, 2.5.8).
SMALL = """
() => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
  .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
  .filter((one) => !one.closest("p, .sr, .skip, label") && !(one.labels && one.labels.length))
  .map((one) => [one, one.getBoundingClientRect()])
  .filter(([one, box]) => box.width > 0 && (box.width < 23.5 || box.height < 23.5))
  .map(([one, box]) => `${one.outerHTML.slice(0, 90)} ${Math.round(box.width)}x${Math.round(box.height)}`)
"""
MOVING = """
() => document.getAnimations().filter((one) => one.effect.getTiming().duration > 10).length
"""


def addresses(user, *, tasks: int = 30) -> list[str]:
    """Every page of a person, with something on it."""
    make_history(user, Month.of(date.today()).shift(-1).first, True, False, True, True)
    plan, draft = make_plan(user, tasks=tasks), make_draft(user)
    task = PlanTask.objects.filter(week__plan=plan).first()
    plain = ("today", "plans", "drafts", "new-plan", "settings", "insights", "busy-times", "password-change")
    return [
        *map(reverse, (*plain, "delete-account")),
        reverse("plan", args=[plan.pk]) + "?view=week",
        reverse("plan", args=[plan.pk]) + "?view=month",
        reverse("task", args=[plan.pk, task.pk]),
        reverse("task-places", args=[plan.pk, task.pk]),
        reverse("replan", args=[plan.pk]),
        reverse("rewrite-week", args=["plan", plan.pk, 2]),
        reverse("rewrite", args=["plan", plan.pk, proposed(user, plan)]),
        reverse("busy-file", args=[make_calendar_file(user).pk]),
        reverse("draft", args=[draft.staging_key]) + "?view=week",
        reverse("new-plan") + "?example=1",
    ]


@pytest.fixture
def opens(browser, live_server, client, alice):
    """Opens pages as Alice, at a size of the caller's choice."""
    client.force_login(alice)
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    contexts = []

    def opened(width: int, height: int, **options) -> Page:
        size = {"width": width, "height": height}
        context = browser.new_context(base_url=live_server.url, viewport=size, locale="en-GB", **options)
        context.add_cookies([cookie])
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()


def test_at_a_zoom_of_400_percent_nothing_scrolls_sideways(opens, alice):
    page = opens(320, 256)
    for address in addresses(alice):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, address


@pytest.mark.parametrize("width", [390, 1280])
def test_everything_that_can_be_pressed_is_large_enough(opens, alice, width):
    page = opens(width, 844)
    small = {}
    for address in addresses(alice):
        page.goto(address)
        small[address] = page.evaluate(SMALL)
    assert {address: found for address, found in small.items() if found} == {}


def test_who_wants_no_motion_sees_none(opens, alice):
    page = opens(1280, 800, reduced_motion="reduce")
    for address in addresses(alice):
        page.goto(address)
        assert page.evaluate(MOVING) == 0, address


def test_from_goals_to_a_ticked_task_by_keyboard_alone(opens, alice):
    page = opens(1280, 800)
    keys = Keyboard(page)
    page.goto("/plans/new")
    expect(page.get_by_label("What do you want from this month?")).to_be_focused()
    keys.type("Learn TypeScript\nRun a 10k")
    keys.tab_to(page.get_by_label("Month", exact=True))
    keys.press("ArrowDown")
    keys.enter(page.get_by_role("button", name="Generate plan").last)
    expect(page).to_have_url(re.compile("/plans/result/"))
    keys.enter(page.get_by_role("button", name="Save plan"))
    expect(page).to_have_url(re.compile(r"/plans/\d+/"))
    keys.enter(page.locator(".tick").first)
    expect(page.locator("#plan-progress")).to_contain_text("1 of")
