"""With a finger on a phone: real touches drag a task by its handle, and everywhere else they scroll the page."""

from __future__ import annotations

import re
from datetime import date

import pytest
from playwright.sync_api import Locator, Page, expect

from planner.models import PlanTask
from tests.make import make_plan, weekday

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


class Finger:
    """One finger. The browser makes of its touches what it makes of a person's: a scroll, a tap, or pointer events."""

    def __init__(self, page: Page) -> None:
        self._devtools = page.context.new_cdp_session(page)
        self.at = (0.0, 0.0)

    def down(self, at: tuple[float, float]) -> None:
        """Touch the screen."""
        self._touch("touchStart", at)

    def slide(self, to: tuple[float, float], steps: int = 8) -> None:
        """Move over the screen without lifting."""
        (x, y), (to_x, to_y) = self.at, to
        for step in range(1, steps + 1):
            self._touch("touchMove", (x + (to_x - x) * step / steps, y + (to_y - y) * step / steps))

    def up(self) -> None:
        """Leave the screen."""
        self._touch("touchEnd")

    def _touch(self, kind: str, at: tuple[float, float] | None = None) -> None:
        points = [{"x": at[0], "y": at[1]}] if at else []
        self._devtools.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
        self.at = at or self.at


@pytest.fixture
def phone(browser, live_server, signed_in, alice):
    """Alice's phone, with her plan on it."""
    options = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "locale": "en-GB"}
    context = browser.new_context(base_url=live_server.url, timezone_id="Europe/Berlin", **options)
    context.set_default_timeout(8000)
    plan, page, complaints = make_plan(alice, tasks=12), signed_in(context.new_page()), []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"/plans/{plan.pk}/")
    yield page
    context.close()
    assert complaints == []


@pytest.fixture
def finger(phone) -> Finger:
    """Her finger."""
    return Finger(phone)


def _card(page: Page) -> Locator:
    return page.locator(".task:not(.ghost)", has_text=re.compile(r"Read part 1\b"))


def _day(page: Page, day: date) -> Locator:
    return page.locator(f"#day-{day.isoformat()}")


def _centre(locator: Locator) -> tuple[float, float]:
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def _place(alice):
    row = next(row for row in PlanTask.objects.all() if row.task_description == "Read part 1")
    return row.start_time.astimezone(alice.zone)


def _lift(page: Page, finger: Finger) -> None:
    """Take the first task by its handle, far from the edges of the screen."""
    _card(page).evaluate("it => it.scrollIntoView({ block: 'center' })")
    finger.down(_centre(_card(page).locator(".handle")))
    finger.slide((finger.at[0] - 4, finger.at[1] + 12), steps=3)
    expect(page.locator(".ghost")).to_be_visible()


def _drag(page: Page, finger: Finger, day: date) -> None:
    """Carry the first task to a day and let it go there."""
    _lift(page, finger)
    finger.slide(_centre(_day(page, day).locator("h3")))
    expect(_day(page, day)).to_have_class(re.compile("aim"))
    finger.up()


def _tap(phone: Page, button: str, says: str) -> None:
    """Tap, and once more where nothing came of it: an emulated finger is lost now and then on a busy machine."""
    done = phone.locator(".toast", has_text=says)
    phone.locator(button).tap()
    try:
        expect(done).to_be_visible(timeout=3000)
    except AssertionError:
        phone.locator(button).tap()
        expect(done).to_be_visible()


def test_a_task_is_dragged_by_its_handle_and_the_move_undone_by_a_tap(phone, finger, alice):
    before = _place(alice)
    _drag(phone, finger, weekday(2))
    expect(phone.locator(".toast", has_text="Moved to")).to_be_visible()
    assert _place(alice).date() == weekday(2)
    expect(_day(phone, weekday(2)).locator(".task")).to_have_count(2)
    _tap(phone, ".toast [data-undo]", "Undone.")
    assert _place(alice) == before


def test_a_swipe_over_a_task_scrolls_the_page_and_drags_nothing(phone, finger, alice):
    before, asked = _place(alice), []
    phone.on("request", lambda request: asked.append(request.url))
    phone.evaluate("addEventListener('pointercancel', () => (window.swiped = true))")
    card = phone.locator(".task").nth(1)
    card.scroll_into_view_if_needed()
    top = phone.evaluate("scrollY")
    finger.down(_centre(card.locator("strong")))
    finger.slide((finger.at[0], finger.at[1] - 300))
    expect(phone.locator(".ghost")).to_have_count(0)
    finger.up()
    phone.wait_for_function("(top) => scrollY > top + 200 && window.swiped", arg=top)
    expect(phone.locator("body")).not_to_have_class(re.compile("moving"))
    assert asked == []
    assert _place(alice) == before


def test_a_task_springs_back_from_a_day_that_takes_none_and_says_why(phone, finger, alice):
    alice.working_hours = alice.working_hours | {f"{weekday(2):%A}": None}
    alice.save(update_fields=["working_hours"])
    before, sent = _place(alice), []
    phone.on("request", lambda request: request.method == "POST" and sent.append(request.url))
    _lift(phone, finger)
    finger.slide(_centre(_day(phone, weekday(2)).locator("h3")))
    expect(phone.locator(".hint.shut")).to_contain_text("has no working hours")
    finger.up()
    expect(phone.locator(".toast", has_text="has no working hours")).to_be_visible()
    expect(phone.locator(".ghost, .hint, .held")).to_have_count(0)
    expect(_day(phone, weekday(1)).locator(_card(phone))).to_be_visible()
    assert (_place(alice), sent) == (before, [])


def test_at_the_edge_of_the_screen_the_page_comes_along(phone, finger):
    _lift(phone, finger)
    top = phone.evaluate("scrollY")
    finger.slide((200, 790))
    phone.wait_for_function("(top) => scrollY > top + 200", arg=top)
    finger.slide((200, 10))
    phone.wait_for_function("(top) => scrollY < top + 150", arg=top)
    finger.slide(_centre(_card(phone)))
    finger.up()
    expect(phone.locator(".ghost")).to_have_count(0)


def test_a_handle_that_is_held_is_not_a_link_that_is_held(phone, finger):
    _card(phone).scroll_into_view_if_needed()
    handle = _card(phone).locator(".handle")
    finger.down(_centre(handle))
    offer = "it => it.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))"
    assert handle.evaluate(offer) is False
    finger.up()


def test_lock_tick_and_handle_are_each_pressed_where_they_stand(phone):
    card = _card(phone)
    card.locator(".lock").tap()
    expect(card.locator(".lock")).to_have_attribute("aria-pressed", "true")
    card.locator(".lock").tap()
    expect(card.locator(".lock")).to_have_attribute("aria-pressed", "false")
    card.locator(".tick").tap()
    expect(card.locator(".tick")).to_have_attribute("aria-pressed", "true")
    card.locator(".handle").tap()
    expect(phone).to_have_url(re.compile("/places/$"))
