"""By keyboard alone: calendars in and out, a model that fails, a lost session, settings and the account."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from uuid import UUID

import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect

from generation import live, rewrites
from generation.breaker import model_breaker
from generation.client import Health
from generation.models import GenerationOptions
from planner.models import GoalPreference, MonthlyPlan, PlanTask, User
from tests.browser.keyboard import Keyboard
from tests.browser.test_reach import addresses
from tests.calendars import file_to_upload
from tests.make import coming_month, make_plan
from tests.model_server import plan

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MONTH = coming_month()
TYPED = "Learn the cello\nWrite & send the report"
FILE = file_to_upload(MONTH)


def test_every_stop_of_every_page_is_in_sight(page, keys, alice):
    for address in addresses(alice, tasks=10):
        page.goto(address)
        assert keys.walk() > 2, address


def _goals(page: Page):
    return page.get_by_label("What do you want from this month?")


def _asks(page: Page, keys: Keyboard, goals: str) -> None:
    page.goto("/plans/new")
    keys.stands_on(_goals(page))
    keys.type(goals)
    keys.tab_to(page.get_by_label("Month", exact=True))
    keys.press("Home", "ArrowDown")


def _generates(page: Page, keys: Keyboard) -> None:
    keys.enter(page.get_by_role("button", name="Generate plan").last)


def test_a_calendar_file_comes_in_is_looked_at_and_counts(page, keys):
    _asks(page, keys, TYPED)
    with page.expect_file_chooser() as dialog:
        keys.unfold("Calendar file")
        keys.enter(page.get_by_label("Calendar file (.ics)"))
    dialog.value.set_files(FILE)
    keys.enter(page.get_by_role("button", name="Read file"))
    expect(page.get_by_role("heading", name=re.compile("2 busy times"))).to_be_in_viewport()
    expect(_goals(page)).to_have_value(TYPED)
    keys.check(page.get_by_role("checkbox", name=re.compile("leave out.*Dentist")))
    _generates(page, keys)
    expect(page).to_have_url(re.compile("/plans/result/"))
    expect(page.locator(".busy", has_text="Conference")).to_have_count(3)
    expect(page.locator(".busy", has_text="Dentist")).to_have_count(0)


def _read(address: str) -> int:
    with urllib.request.urlopen(address) as answer:
        return len(Calendar.from_ical(answer.read()).events)


def test_a_plan_goes_out_as_a_file_and_as_a_feed_that_is_made_anew(page, keys, alice):
    made = make_plan(alice)
    page.goto(f"/plans/{made.pk}/")
    keys.enter(page.locator(".menu > summary"))
    with page.expect_download() as download:
        keys.enter(page.get_by_role("link", name="Calendar file"))
    assert len(Calendar.from_ical(download.value.path().read_bytes()).events) == 3
    keys.press("Escape")
    keys.stands_on(page.locator(".menu > summary"))
    page.goto("/settings/")
    address = page.locator("#feed ~ .notice code")
    keys.enter(page.get_by_role("button", name="Make a calendar feed"))
    first = address.inner_text()
    assert _read(first) == 3
    keys.enter(page.get_by_role("button", name="Make a new address"))
    expect(address).not_to_have_text(first)
    assert _read(address.inner_text()) == 3
    with pytest.raises(urllib.error.HTTPError, match="404"):
        _read(first)


def _asked_again(page: Page, button) -> None:
    """The page has asked how far it is, and put the answer in the place of what was there."""
    page.wait_for_function("(old) => !old.isConnected", arg=button.element_handle())


def test_a_model_that_fails_is_said_and_tried_again(page, keys, alice, upstream, queue):
    _asks(page, keys, TYPED)
    _generates(page, keys)
    expect(page.locator("#live")).to_contain_text("Writing week")
    stop = page.get_by_role("button", name="Stop here")
    keys.tab_to(stop)
    _asked_again(page, stop)
    keys.stands_on(stop)
    live.run(UUID(queue[0]))
    expect(page.locator(".notice.warn")).to_be_visible(timeout=10_000)
    upstream.default = plan()
    model_breaker().learn(Health.GOOD)
    keys.enter(page.get_by_role("button", name="Try the model again"))
    instead = page.locator("#rewrite-live").get_by_role("button")
    keys.tab_to(instead)
    _asked_again(page, instead)
    keys.stands_on(instead)
    rewrites.run(owner=alice, rewrite_id=UUID(queue[-1]))
    expect(page.get_by_role("table", name="Both plans, week by week")).to_be_visible(timeout=10_000)
    keys.enter(page.get_by_role("button", name="Take the new plan"))
    expect(page.locator(".toast", has_text="Undo").first).to_be_visible()
    keys.enter(page.get_by_role("button", name="Save plan"))
    expect(page).to_have_url(re.compile(r"/plans/\d+/"))
    assert MonthlyPlan.objects.count() == 1


def _signs_in(page: Page, keys: Keyboard) -> None:
    keys.write(page.get_by_label("Username"), "alice")
    keys.write(page.get_by_label("Password"), "correct horse")
    keys.press("Enter")


def test_a_session_lost_while_typing_loses_nothing(calm_page, signed_in):
    page = signed_in(calm_page)
    keys = Keyboard(page)
    _asks(page, keys, TYPED)
    page.context.clear_cookies(name="sessionid")
    _generates(page, keys)
    expect(page.get_by_text("Nothing you typed is lost")).to_be_visible()
    _signs_in(page, keys)
    expect(page.get_by_text("Learn the cello")).to_be_visible()
    keys.stands_on(page.get_by_role("button", name="Go on"))
    keys.press("Enter")
    expect(page.locator(".stamp")).to_be_visible()
    assert GoalPreference.objects.get().goals_text.splitlines() == TYPED.splitlines()


def test_a_tick_that_failed_keeps_the_cursor_and_is_repeated(calm_page, signed_in, alice):
    made = make_plan(alice)
    page = signed_in(calm_page)
    keys = Keyboard(page)
    page.goto(f"/plans/{made.pk}/")
    page.route("**/tick/", lambda route: route.abort())
    tick = page.locator(".tick").first
    keys.enter(tick)
    said = page.get_by_role("alert")
    expect(said).to_contain_text("cannot be reached")
    keys.stands_on(tick)
    keys.enter(said.get_by_role("button", name="Close"), by="Shift+Tab")
    expect(said).to_have_count(0)
    keys.stands_on(tick)
    page.unroute("**/tick/")
    keys.press("Space")
    expect(tick).to_have_attribute("aria-pressed", "true")
    assert PlanTask.objects.filter(is_completed=True).count() == 1


def test_settings_are_saved_and_a_mistake_is_led_to(page, keys, alice):
    page.goto("/settings/")
    keys.tab_to(page.get_by_role("radio", name="Preview first"))
    keys.press("ArrowUp")
    hours = page.get_by_label("Keep drafts for (hours)")
    keys.write(hours, "900")
    keys.enter(page.get_by_role("button", name="Save options"))
    keys.stands_on(hours)
    keys.type("48")
    keys.press("Enter")
    expect(page.locator(".toast", has_text="Your options are saved.")).to_be_visible()
    keys.check(page.get_by_label("off (Monday)"))
    keys.enter(page.get_by_role("button", name="Save clock and hours"))
    expect(page.locator(".toast", has_text="Your time zone and hours are saved.")).to_be_visible()
    alice.refresh_from_db()
    assert alice.working_hours["Monday"] is None
    options = GenerationOptions.objects.get(user=alice)
    assert (options.staging_ttl_hours, options.default_save_mode) == (48, "immediate")


def test_the_account_is_left_up_to_its_confirmation(page, keys):
    page.goto("/settings/")
    keys.enter(page.get_by_role("link", name="Delete my account"))
    keys.stands_on(page.get_by_label("Your user name, to confirm"))
    keys.type("alice")
    keys.write(page.get_by_label("Your password"), "wrong")
    keys.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("The password is not right.")
    keys.tab_to(page.get_by_role("button", name="Delete my account for good"))
    assert User.objects.filter(username="alice").exists()
