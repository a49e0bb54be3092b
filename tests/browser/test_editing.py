"""Moving, adding, changing and deleting tasks with pointer, keys and without a script, each with its undo."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from planner.models import PlanTask
from staging.services import draft_plan
from tests.browser.signing_in import sign_in
from tests.make import coming_month, make_draft, make_plan, weekday

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def plan(alice):
    return make_plan(alice, tasks=6)


@pytest.fixture
def opened(page, live_server, client, alice, plan):
    """The plan's page, as Alice."""
    sign_in(page, live_server, alice, client)
    page.goto(f"/plans/{plan.pk}/")
    return page


def place(alice, text="Read part 1"):
    row = next(row for row in PlanTask.objects.all() if row.task_description == text)
    return row.start_time.astimezone(alice.zone)


def card(page, text="Read part 1"):
    return page.locator(".task").filter(has_text=re.compile(rf"{text}\b")).first


def centre(locator):
    locator.scroll_into_view_if_needed()
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def lift(page, text="Read part 1"):
    """Take a task up by its handle; its free days are marked."""
    task = card(page, text)
    task.scroll_into_view_if_needed()
    task.hover()
    x, y = centre(task.locator(".handle"))
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 4, y + 10, steps=3)
    expect(page.locator(".ghost")).to_be_visible()


def drag_to(page, day, text="Read part 1"):
    """Drag a task onto a day, scrolling there first where the page is long, and let it go."""
    lift(page, text)
    target = page.locator(f"#day-{day.isoformat()} > h3")
    x, y = centre(target)
    page.mouse.move(x, y, steps=5)
    page.mouse.move(x, y + 2)
    expect(page.locator(f"#day-{day.isoformat()}")).to_have_class(re.compile("aim"))
    page.mouse.up()


def toast(page, words):
    found = page.locator(".toast").filter(has_text=words)
    expect(found).to_be_visible()
    return found


def undo(page, words):
    toast(page, words).locator("[data-undo]").click()
    toast(page, "Undone.")


def test_a_task_is_dragged_to_another_day_and_back_by_undo(opened, alice):
    before = place(alice)
    drag_to(opened, weekday(3))
    toast(opened, "Moved to")
    assert place(alice).date() == weekday(3)
    expect(opened.locator(f"#day-{weekday(3).isoformat()} .task")).to_have_count(2)
    undo(opened, "Moved to")
    assert place(alice) == before


def test_a_forbidden_day_says_why_while_dragging_and_takes_nothing(opened, alice, plan):
    alice.working_hours = alice.working_hours | {f"{weekday(3):%A}": None}
    alice.save(update_fields=["working_hours"])
    before = place(alice)
    drag_to(opened, weekday(3))
    toast(opened, "has no working hours")
    assert place(alice) == before
    expect(opened.locator("body")).not_to_have_class(re.compile("moving"))


def test_escape_lets_a_dragged_task_go_where_it_was(opened, alice):
    before = place(alice)
    lift(opened)
    opened.keyboard.press("Escape")
    expect(opened.locator(".ghost")).to_have_count(0)
    opened.mouse.up()
    assert place(alice) == before
    expect(opened).to_have_url(re.compile(r"/plans/\d+/$"))


def test_a_click_on_a_task_still_opens_it(opened):
    card(opened).locator("[data-edit]").click()
    expect(opened.get_by_role("heading", name="Change task")).to_be_visible()


def test_a_task_is_moved_by_the_arrow_keys(opened, alice):
    card(opened).locator(".handle").focus()
    opened.keyboard.press("ArrowRight")
    expect(opened.locator("#announce")).to_contain_text(re.compile("09:(40|50).*Enter puts it there"))
    opened.keyboard.press("ArrowDown")
    expect(opened.locator("#announce")).to_contain_text("09:45")
    expect(opened.locator(".day.aim")).to_have_count(1)
    opened.keyboard.press("Enter")
    toast(opened, "Moved to")
    assert f"{place(alice):%H:%M}" == "09:45"
    expect(card(opened)).to_be_focused()
    undo(opened, "Moved to")
    assert f"{place(alice):%H:%M}" == "09:00"


def test_escape_drops_what_the_keys_moved_and_says_so(opened, alice):
    before = place(alice)
    card(opened).focus()
    opened.keyboard.press("ArrowRight")
    expect(opened.locator(".hint")).to_be_visible()
    opened.keyboard.press("Escape")
    expect(opened.locator("#announce")).to_contain_text("stays where it was")
    expect(opened.locator(".hint")).to_have_count(0)
    assert place(alice) == before


def test_keys_mean_nothing_while_typing(opened, alice):
    opened.get_by_text("Add a task").click()
    opened.get_by_label("What to do").fill("x")
    opened.keyboard.press("ArrowRight")
    expect(opened.locator(".hint")).to_have_count(0)


def test_adding_changing_and_deleting_can_each_be_undone(opened, alice):
    opened.get_by_text("Add a task").click()
    opened.get_by_label("What to do").fill("Call the library")
    opened.get_by_label("Day", exact=True).fill(weekday(8).isoformat())
    opened.get_by_label("Start", exact=True).fill("14:00")
    opened.get_by_role("button", name="Add task").click()
    undo(opened, "The task is added.")
    assert PlanTask.objects.count() == 6
    card(opened).locator("[data-edit]").click()
    opened.get_by_label("What to do").fill("Read slowly")
    opened.get_by_role("button", name="Save task").click()
    expect(card(opened, "Read slowly")).to_be_visible()
    undo(opened, "The task is changed.")
    expect(card(opened)).to_be_visible()
    card(opened).locator("[data-edit]").click()
    opened.get_by_role("button", name="Delete this task").click()
    expect(opened.locator(".task")).to_have_count(5)
    undo(opened, "The task is deleted.")
    expect(opened.locator(".task")).to_have_count(6)


def test_after_an_undo_tasks_are_still_ticked_and_moved_without_a_new_page(opened, alice):
    drag_to(opened, weekday(3))
    undo(opened, "Moved to")
    card(opened).locator(".tick").click()
    expect(card(opened).locator(".tick")).to_have_attribute("aria-pressed", "true")
    expect(opened.locator("#plan-progress")).to_contain_text("1 of 6")
    drag_to(opened, weekday(4))
    toast(opened, "Moved to")
    assert place(alice).date() == weekday(4)


def test_the_month_is_a_calendar_or_an_agenda_and_tasks_move_in_it(opened, alice, size):
    opened.get_by_role("link", name="Month", exact=True).click()
    first = opened.locator(f"#day-{coming_month().isoformat()}")
    if size["width"] > 1000:
        expect(first).to_be_visible()
        expect(opened.locator(".month .names")).to_be_visible()
        columns = opened.locator(".month .days").nth(1).evaluate("it => getComputedStyle(it).gridTemplateColumns")
        assert len(columns.split()) == 7
    else:
        expect(opened.locator(".month .names")).to_be_hidden()
    drag_to(opened, weekday(3))
    toast(opened, "Moved to")
    expect(opened).to_have_url(re.compile("view=month"))
    assert place(alice).date() == weekday(3)
    assert opened.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_tasks_can_be_pressed_with_a_finger(opened):
    for part in (".handle", ".tick", "[data-edit]"):
        box = card(opened).locator(part).bounding_box()
        assert min(box["width"], box["height"]) >= 24


def test_a_task_of_a_draft_is_moved_and_the_move_undone(page, live_server, client, alice):
    draft = make_draft(alice, tasks=6)
    sign_in(page, live_server, alice, client)
    page.goto(f"/drafts/{draft.staging_key}/")
    drag_to(page, weekday(8))
    toast(page, "Moved to")
    draft.refresh_from_db()
    assert draft_plan(draft=draft).tasks[-1].description == "Read part 1"
    undo(page, "Moved to")
    draft.refresh_from_db()
    assert draft_plan(draft=draft).tasks[0].description == "Read part 1"


def preview(page):
    """A plan that is only shown."""
    page.goto("/plans/new")
    page.get_by_label("What do you want from this month?").fill("Read two books\nLearn to juggle")
    page.get_by_label("Month", exact=True).select_option(index=1)
    page.get_by_text("Generation options").click()
    page.get_by_label("Create staging backup").uncheck()
    page.get_by_role("button", name="Generate plan").last.click()
    expect(page.locator(".badge").first).to_contain_text("Preview")
    page.wait_for_load_state()


def test_a_preview_is_changed_before_it_is_saved(page, live_server, client, alice):
    sign_in(page, live_server, alice, client)
    preview(page)
    count = page.locator(".task").count()
    page.locator(".task .handle").nth(2).focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".hint")).to_be_visible()
    page.keyboard.press("Enter")
    undo(page, "Moved to")
    page.locator("[data-edit]").nth(1).click()
    page.get_by_label("What to do").fill("Juggle with two balls")
    page.get_by_role("button", name="Save task").click()
    toast(page, "The task is changed.")
    page.locator("[data-edit]").nth(0).click()
    page.get_by_role("button", name="Delete this task").click()
    expect(page.locator(".task")).to_have_count(count - 1)
    assert not PlanTask.objects.exists()
    page.get_by_role("button", name="Save plan").click()
    expect(page).to_have_url(re.compile(r"/plans/\d+/"))
    texts = [row.task_description for row in PlanTask.objects.all()]
    assert len(texts) == count - 1
    assert "Juggle with two balls" in texts


def test_without_javascript_a_task_is_moved_by_a_form_and_the_move_undone(plain_page, live_server, client, alice, plan):
    sign_in(plain_page, live_server, alice, client)
    plain_page.goto(f"/plans/{plan.pk}/")
    card(plain_page).hover()
    card(plain_page).locator(".handle").click()
    day = weekday(8)
    plain_page.locator(f"[data-day='{day.isoformat()}'] button").click()
    plain_page.get_by_role("button", name="10:15").click()
    assert f"{place(alice):%d %H:%M}" == f"{day:%d} 10:15"
    undo(plain_page, "Moved to")
    assert place(alice).date() == weekday(1)


def test_without_javascript_a_preview_is_changed_and_the_change_undone(plain_page, live_server, client, alice):
    sign_in(plain_page, live_server, alice, client)
    preview(plain_page)
    count = plain_page.locator(".task").count()
    plain_page.locator("[data-edit]").nth(0).click()
    plain_page.get_by_role("button", name="Delete this task").click()
    expect(plain_page.locator(".task")).to_have_count(count - 1)
    undo(plain_page, "The task is deleted.")
    expect(plain_page.locator(".task")).to_have_count(count)
