"""Insights, metrics and the account's pages in a real browser: by way of the navigation, on a phone, light and dark."""

from __future__ import annotations

import re
import zipfile

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from generation.models import Generation
from planner.models import User
from tests.generation.pages.test_insights import months_ago
from tests.make import coming_month, make_history

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LONG = "Languages: Portuguese and a little Galician, reading aloud, every single evening of the week"


def _enter(page, live_server, client, user) -> None:
    client.force_login(user)
    cookie = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])


@pytest.fixture
def inside(page, live_server, client, alice):
    """Alice, who has a history, on her Today page."""
    make_history(alice, months_ago(1), True, True, False, area=LONG)
    make_history(alice, months_ago(2), *[True] * 9, False, area="Health")
    _enter(page, live_server, client, alice)
    page.goto("/")
    return page


def test_the_navigation_leads_to_insights(inside, size):
    if size["width"] < 860:
        inside.get_by_role("link", name="More").click()
    inside.get_by_role("link", name="Insights").locator("visible=true").click()
    expect(inside.get_by_role("heading", name="Insights", exact=True)).to_be_visible()
    expect(inside.get_by_role("img", name="month by month")).to_be_visible()
    expect(inside.get_by_role("rowheader", name=LONG)).to_be_visible()
    assert inside.evaluate("document.documentElement.scrollWidth") <= size["width"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_full_charts_have_no_violation(page, live_server, client, staff, size, scheme):
    make_history(staff, months_ago(1), True, True, False, area=LONG)
    for mode in ("immediate", "staging", "preview"):
        facts = {"status": "done", "generation_mode": mode, "save_mode": "auto", "generation_latency_ms": 900}
        Generation.objects.create(user=staff, month_year=coming_month(), fallback=True, error="deadline", **facts)
    _enter(page, live_server, client, staff)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    for address in ("/insights/", "/staff/metrics/?days=90", "/settings/delete/", "/settings/"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        found = Axe().run(page).response["violations"]
        assert [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]] == []


def test_the_download_arrives_as_a_whole_archive(inside):
    inside.goto("/settings/")
    with inside.expect_download() as arriving:
        inside.get_by_role("button", name="Download all my data").click()
    assert arriving.value.suggested_filename.endswith(".zip")
    with zipfile.ZipFile(arriving.value.path()) as archive:
        assert archive.testzip() is None
        assert "profile.json" in archive.namelist()


def _leave(page) -> None:
    page.goto("/settings/")
    page.get_by_role("link", name="Delete my account").click()
    page.get_by_label("Your user name, to confirm").fill("alice")
    page.get_by_label("Your password").fill("wrong")
    page.get_by_role("button", name="Delete my account for good").click()
    expect(page.get_by_role("alert")).to_contain_text("The password is not right.")
    page.get_by_label("Your password").fill("correct horse")
    page.get_by_role("button", name="Delete my account for good").click()
    expect(page).to_have_url(re.compile("/accounts/sign-in/"))
    expect(page.locator(".toast", has_text="Your account and everything in it are gone.")).to_be_visible()
    assert not User.objects.exists()


def test_leaving_asks_once_and_then_all_is_gone(inside):
    _leave(inside)


def test_leaving_works_without_javascript(plain_page, live_server, client, alice):
    _enter(plain_page, live_server, client, alice)
    _leave(plain_page)
