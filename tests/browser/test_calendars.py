"""Calendars in and out: a file becomes busy time, the plan goes around it, and leaves as a file and a feed."""

from __future__ import annotations

import re
import urllib.error
import urllib.request

import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect

from planner.domain.commitments import Commitment
from planner.models import BusyTime, PlanTask
from tests.calendars import faults, file_to_upload
from tests.make import coming_month, make_preference

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MONTH = coming_month()
FILE = file_to_upload(MONTH)


@pytest.fixture
def signed_in(live_server, client, alice):
    """Signs Alice in on a page."""

    def sign_in(page: Page) -> Page:
        client.force_login(alice)
        page.context.add_cookies(
            [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}]
        )
        page.goto("/plans/new")
        return page

    return sign_in


def _days(page: Page, *names: str) -> None:
    for name in names:
        page.get_by_role("checkbox", name=name, exact=True).first.check()


def _story(page: Page) -> None:
    goals = page.get_by_label("What do you want from this month?")
    goals.fill("Learn the cello\nRun 10 km")
    page.get_by_label("Month", exact=True).select_option(MONTH.isoformat())
    page.get_by_text("Fixed commitments").click()
    _days(page, "Monday", "Tuesday")
    page.locator("#commitments").get_by_label("From", exact=True).fill("09:00")
    page.locator("#commitments").get_by_label("To", exact=True).fill("12:00")
    page.locator("#commitments").get_by_label("What", exact=True).fill("Workshop")
    page.locator("summary", has_text="Calendar file").click()
    page.get_by_label("Calendar file (.ics)").set_input_files(FILE)
    page.get_by_role("button", name="Read file").click()
    expect(page.get_by_role("heading", name=re.compile("2 busy times"))).to_be_in_viewport()
    expect(goals).to_have_value("Learn the cello\nRun 10 km")
    page.get_by_role("checkbox", name=re.compile("leave out.*Dentist")).check()
    page.get_by_role("button", name="Generate plan").last.click()
    expect(page).to_have_url(re.compile("/plans/result/"))
    expect(page.locator(".stamp")).to_contain_text("0 conflicts")
    expect(page.locator(".busy", has_text="Conference")).to_have_count(3)
    expect(page.locator(".busy", has_text="Workshop").first).to_be_visible()
    expect(page.locator(".busy", has_text="Dentist")).to_have_count(0)
    page.get_by_role("button", name="Save plan").click()
    expect(page).to_have_url(re.compile(r"/plans/\d+/"))
    page.locator(".menu > summary").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Calendar file").click()
    content = download.value.path().read_bytes()
    assert faults(content) == []
    assert len(Calendar.from_ical(content).events) == PlanTask.objects.count()


def _feed(page: Page) -> None:
    page.goto("/settings/")
    page.get_by_role("button", name="Make a calendar feed").click()
    address = page.locator("#feed ~ .notice code").inner_text()
    with urllib.request.urlopen(address) as answer:
        assert len(Calendar.from_ical(answer.read()).events) == PlanTask.objects.count()
    page.get_by_role("button", name="Switch the feed off").click()
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(address)


def test_a_calendar_comes_in_and_the_plan_goes_out(page, signed_in):
    signed_in(page)
    _story(page)
    _feed(page)


def test_a_calendar_comes_in_and_the_plan_goes_out_without_javascript(plain_page, signed_in):
    signed_in(plain_page)
    _story(plain_page)
    _feed(plain_page)


def test_the_own_page_shows_what_was_read_and_removes_it(page, signed_in, size):
    signed_in(page)
    page.goto("/busy/")
    page.get_by_label("Month", exact=True).select_option(MONTH.isoformat())
    page.get_by_label("Calendar file (.ics)").set_input_files(FILE)
    page.get_by_role("button", name="Read file").click()
    expect(page.get_by_text("Does not count yet")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    page.get_by_role("button", name="Use these times").click()
    expect(page.get_by_text("Counts", exact=True)).to_be_visible()
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_text("No calendar file yet")).to_be_visible()
    assert not BusyTime.objects.exists()


def test_a_file_that_is_too_large_is_told_before_it_is_sent(page, signed_in):
    signed_in(page)
    page.goto("/busy/")
    page.get_by_label("Calendar file (.ics)").set_input_files(FILE | {"buffer": b"x" * 1_000_001})
    expect(page.get_by_role("alert")).to_contain_text("larger than 1 MB")
    page.get_by_role("button", name="Read file").click()
    expect(page.get_by_label("Calendar file (.ics)")).to_be_focused()
    page.get_by_label("Calendar file (.ics)").set_input_files(FILE)
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_duplicated_row_has_the_same_days_and_outlives_a_reload(page, signed_in):
    signed_in(page)
    page.get_by_text("Fixed commitments").click()
    _days(page, "Monday", "Friday")
    page.get_by_label("What", exact=True).fill("Choir")
    page.get_by_role("button", name="Duplicate").click()
    rows = page.locator(".commitment")
    expect(rows).to_have_count(2)
    for _ in range(2):
        for row in (rows.nth(0), rows.nth(1)):
            expect(row.locator("input[type=checkbox]:checked")).to_have_count(2)
            expect(row.get_by_label("What", exact=True)).to_have_value("Choir")
        page.reload()
        page.get_by_text("Fixed commitments").click()
        expect(rows).to_have_count(2)


def test_starting_empty_keeps_the_goals_and_nothing_of_the_last_plan(page, signed_in, alice):
    make_preference(alice, commitments=[Commitment(0, 540, 600, "Team meeting")])
    signed_in(page)
    page.get_by_label("What do you want from this month?").fill("Learn to sail")
    page.get_by_role("button", name="Start empty").click()
    expect(page.get_by_label("What do you want from this month?")).to_have_value("Learn to sail")
    page.get_by_text("Fixed commitments").click()
    expect(page.locator(".commitment")).to_have_count(1)
    expect(page.get_by_label("What", exact=True)).to_have_value("")
