"""A model that gives nothing: the draft is there at once, the page says what happened, and the plan is saved."""

from __future__ import annotations

import re
from uuid import UUID

import pytest
from playwright.sync_api import Page, expect

from generation import live, rewrites
from generation.breaker import model_breaker
from generation.client import Health
from planner.models import MonthlyPlan
from tests.model_server import plan

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def _asked(page: Page) -> None:
    page.goto("/plans/new")
    page.get_by_label("What do you want from this month?").fill("Learn TypeScript\nRun a 10k")
    page.get_by_label("Month", exact=True).select_option(index=1)
    page.get_by_role("button", name="Generate plan").last.click()
    expect(page).to_have_url(re.compile("/plans/result/"))
    expect(page.locator("#live")).to_contain_text("Writing week")
    assert page.locator(".task").count() > 10


def _saved_without_the_model(page: Page) -> None:
    expect(page.locator(".stamp")).to_contain_text("0 conflicts", timeout=10_000)
    expect(page.locator(".head")).to_contain_text("Made without AI")
    expect(page.locator(".notice.warn")).to_be_visible()
    page.get_by_role("button", name="Save plan").click()
    expect(page).to_have_url(re.compile(r"/plans/\d+/"))
    assert MonthlyPlan.objects.count() == 1


def test_the_plan_is_there_and_saved(page, signed_in, upstream, queue):
    _asked(signed_in(page))
    live.run(UUID(queue[0]))
    _saved_without_the_model(page)


def test_the_same_without_javascript(plain_page, signed_in, upstream, queue):
    _asked(signed_in(plain_page))
    live.run(UUID(queue[0]))
    _saved_without_the_model(plain_page)


def test_once_the_model_is_back_both_plans_stand_side_by_side_and_the_new_one_is_taken(
    page, signed_in, alice, upstream, queue
):
    _asked(signed_in(page))
    live.run(UUID(queue[0]))
    expect(page.locator(".stamp")).to_contain_text("0 conflicts", timeout=10_000)
    upstream.default = plan()
    model_breaker().learn(Health.GOOD)
    page.get_by_role("button", name="Try the model again").click()
    expect(page.locator("#rewrite-live")).to_be_visible()
    rewrites.run(owner=alice, rewrite_id=UUID(queue[-1]))
    expect(page.get_by_role("table", name="Both plans, week by week")).to_be_visible(timeout=10_000)
    page.get_by_role("button", name="Take the new plan").click()
    expect(page.locator(".toast", has_text="Undo").first).to_be_visible()
    page.get_by_role("button", name="Save plan").click()
    expect(page).to_have_url(re.compile(r"/plans/\d+/"))
    assert MonthlyPlan.objects.count() == 1
