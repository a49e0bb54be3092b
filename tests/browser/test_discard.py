"""Discarding a draft and taking it back, with a toast and without JavaScript."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from staging.models import PlanStaging
from tests.make import make_draft

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def _discard(page):
    page.goto("/drafts/")
    page.get_by_role("button", name="Discard").click()
    expect(page.get_by_text("No draft waits")).to_be_visible()


def test_a_toast_offers_to_undo_and_undo_brings_it_back(page, signed_in, alice):
    draft = make_draft(alice, tasks=7)
    _discard(signed_in(page))
    expect(page.locator("#announce")).to_contain_text("is discarded")
    page.locator(".toast").get_by_role("button", name="Undo").click()
    expect(page.locator(".drafts")).to_contain_text("7 tasks")
    assert PlanStaging.objects.live().get() == draft


def test_the_toast_leaves_after_ten_seconds_but_not_from_under_the_keyboard(page, signed_in, alice):
    make_draft(alice)
    page.clock.install()
    _discard(signed_in(page))
    undo = page.locator(".toast").get_by_role("button", name="Undo")
    undo.focus()
    page.clock.run_for(11_000)
    expect(undo).to_be_visible()
    page.get_by_role("link", name="Make a plan").focus()
    page.clock.run_for(11_000)
    expect(undo).to_have_count(0)


def test_without_javascript_a_notice_offers_it(plain_page, signed_in, alice):
    make_draft(alice)
    _discard(signed_in(plain_page))
    expect(plain_page.locator(".notice")).to_contain_text("For 2 minutes you can undo it")
    plain_page.get_by_role("button", name="Undo").click()
    expect(plain_page.locator(".drafts")).to_contain_text("3 tasks")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_neither_the_toast_nor_the_list_nor_the_banner_has_a_fault(page, signed_in, alice, scheme):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    for hours in (24, 2):
        make_draft(alice, ttl_hours=hours)
    signed_in(page).goto("/drafts/")
    page.get_by_role("button", name="Discard").last.click()
    expect(page.locator(".toast")).to_be_visible()
    expect(page.locator(".ending-soon")).to_be_visible()
    assert [fault["id"] for fault in Axe().run(page).response["violations"]] == []
