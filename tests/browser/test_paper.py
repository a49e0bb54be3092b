"""On paper a full month is one A4 page, and so is a week."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from planner.domain.month import Month
from tests.make import coming_month, make_plan

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
A4_LANDSCAPE = (842, 595)


def _paper(page) -> list[tuple[int, int]]:
    """The sizes in points of the pages that the browser would print."""
    data = page.pdf(prefer_css_page_size=True, print_background=True)
    boxes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", data)
    assert len(boxes) == len(re.findall(rb"/Type\s*/Page[^s]", data))
    return [(round(float(width)), round(float(height))) for width, height in boxes]


def _clipped(page) -> int:
    """How many tasks stick out of their day or of the sheet."""
    page.emulate_media(media="print")
    days = "[...document.querySelectorAll('.sheet-row > li')]"
    return page.evaluate(f"{days}.filter((day) => day.scrollHeight > day.clientHeight + 1).length")


@pytest.fixture
def plan(page, live_server, client, alice):
    client.force_login(alice)
    cookie = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])
    return make_plan(alice, tasks=60)


def test_a_full_month_is_one_page(page, plan):
    page.goto(reverse("plan", args=[plan.pk]))
    page.locator(".menu > summary").click()
    page.get_by_role("link", name="Print").click()
    expect(page.locator(".month-sheet ul > li")).to_have_count(60)
    assert _paper(page) == [A4_LANDSCAPE]
    assert _clipped(page) == 0


def test_each_week_is_one_page_without_anything_around_it(page, plan):
    for number in range(1, Month(coming_month()).weeks + 1):
        page.goto(reverse("print-week", args=[plan.pk, number]))
        assert _paper(page) == [A4_LANDSCAPE]
        assert _clipped(page) == 0
        for chrome in (".side", ".tabs", ".paper-bar"):
            expect(page.locator(chrome)).to_be_hidden()


def test_the_sheet_can_be_looked_at_without_the_page_scrolling_sideways(page, plan, size):
    page.goto(reverse("print-plan", args=[plan.pk]))
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    expect(page.get_by_role("button", name="Print")).to_be_visible()
