"""Keys: pages, walking through tasks, ticking, editing, undoing, and the list of them all."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from planner.models import PlanTask
from tests.make import make_draft, make_plan

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def plan(page, signed_in, alice):
    plan = make_plan(alice)
    signed_in(page).goto(f"/plans/{plan.pk}/")
    return plan


@pytest.mark.parametrize(
    ("key", "address"), [("n", r"/plans/new$"), ("t", r"\d/$"), ("p", r"/plans/$"), ("d", r"/drafts/$")]
)
def test_a_key_goes_to_its_page(page, plan, key, address):
    page.keyboard.press(key)
    expect(page).to_have_url(re.compile(address))


def test_tasks_are_walked_ticked_and_edited_without_a_mouse(page, plan):
    for _ in range(3):
        page.keyboard.press("j")
    page.keyboard.press("k")
    second = PlanTask.objects.filter(week__plan=plan).order_by("start_time")[1]
    expect(page.locator(f"#task-{second.pk} strong a")).to_be_focused()
    page.keyboard.press("x")
    expect(page.locator(f"#task-{second.pk} .tick")).to_have_attribute("aria-pressed", "true")
    expect(page.locator(f"#task-{second.pk} .tick")).to_be_focused()
    expect(page.locator("#announce")).to_have_text("Done.")
    page.keyboard.press("e")
    expect(page).to_have_url(re.compile(f"/tasks/{second.pk}/$"))


def test_the_walk_ends_at_both_ends(page, plan):
    first, *_between, last = PlanTask.objects.filter(week__plan=plan).order_by("start_time")
    page.keyboard.press("k")
    expect(page.locator(f"#task-{last.pk} strong a")).to_be_focused()
    page.keyboard.press("j")
    expect(page.locator(f"#task-{last.pk} strong a")).to_be_focused()
    for _ in range(5):
        page.keyboard.press("k")
    expect(page.locator(f"#task-{first.pk} strong a")).to_be_focused()


def test_u_undoes_what_can_be_undone(page, signed_in, alice):
    make_draft(alice)
    signed_in(page).goto("/drafts/")
    page.get_by_role("button", name="Discard").click()
    expect(page.locator(".toast")).to_be_visible()
    page.keyboard.press("u")
    expect(page.locator(".drafts")).to_contain_text("3 tasks")


def test_while_somebody_types_a_key_is_a_letter(page, plan):
    page.goto("/plans/new")
    goals = page.get_by_label("What do you want from this month?")
    goals.fill("")
    goals.press_sequentially("put and jinx? d")
    expect(goals).to_have_value("put and jinx? d")
    expect(page).to_have_url(re.compile("/plans/new$"))
    expect(page.locator("#shortcuts")).to_be_hidden()


@pytest.mark.parametrize("modifier", ["Control", "Alt", "Meta"])
def test_a_key_with_a_modifier_is_the_browsers(page, plan, modifier):
    page.keyboard.press(f"{modifier}+x")
    page.keyboard.press(f"{modifier}+d")
    expect(page).to_have_url(re.compile(f"/plans/{plan.pk}/$"))


def test_the_question_mark_lists_the_keys_and_escape_closes_the_list(page, plan):
    page.keyboard.press("?")
    keys = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(keys).to_be_visible()
    expect(keys.get_by_role("button", name="Close")).to_be_focused()
    assert [fault["id"] for fault in Axe().run(page).response["violations"]] == []
    page.keyboard.press("d")
    expect(keys).to_be_visible()
    page.keyboard.press("Escape")
    expect(keys).to_be_hidden()


def test_switched_off_no_key_does_anything(page, plan):
    page.route(f"**/plans/{plan.pk}/", _with_shortcuts_off)
    page.reload()
    for key in ("d", "?", "j"):
        page.keyboard.press(key)
    expect(page).to_have_url(re.compile(f"/plans/{plan.pk}/$"))
    expect(page.locator("#shortcuts")).to_be_hidden()
    assert page.evaluate("document.activeElement.tagName") == "BODY"


def _with_shortcuts_off(route):
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text().replace("<body", '<body data-shortcuts="off"', 1))


def test_the_list_opens_by_its_button_without_javascript(plain_page, signed_in):
    signed_in(plain_page).goto("/settings/")
    plain_page.get_by_role("button", name="Keyboard shortcuts").last.click()
    expect(plain_page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
