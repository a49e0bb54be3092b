"""The stories of making, changing and keeping a plan, by keyboard alone, on a wide screen and on a narrow one."""

from __future__ import annotations

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page, expect

from generation.options import change_options
from planner.domain.plan_data import Plan, Week
from planner.models import PlanTask
from staging.models import PlanStaging
from tests.browser.keyboard import Keyboard
from tests.make import make_draft, make_plan, make_task

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def march(alice, monkeypatch):
    """Alice's March: it is Wednesday the 10th, two tasks are missed, one is due, one stands on the 12th."""
    monkeypatch.setattr(timezone, "now", lambda: datetime(2027, 3, 10, 7, tzinfo=ZoneInfo("Europe/Berlin")))
    tasks = [make_task(date(2027, 3, day), alice, text=f"Read part {day}") for day in (8, 9, 10, 12)]
    return make_plan(alice, month=date(2027, 3, 1), plan=Plan("March", (Week(2, "Go on", (), tuple(tasks)),)))


def _toast(page: Page, words: str):
    found = page.locator(".toast", has_text=words)
    expect(found).to_be_visible()
    return found


def _asks(page: Page, keys: Keyboard, *, draft: bool) -> None:
    """From any page to a plan, as a draft or only shown."""
    keys.press("n")
    expect(page).to_have_url(re.compile("/plans/new$"))
    keys.stands_on(page.get_by_label("What do you want from this month?"))
    keys.type("Read two books\nLearn to juggle")
    keys.tab_to(page.get_by_label("Month", exact=True))
    keys.press("Home", "ArrowDown")
    if not draft:
        keys.unfold("Generation options")
        keys.tab_to(page.get_by_label("Create staging backup"))
        keys.press("Space")
    keys.enter(page.get_by_role("button", name="Generate plan").last)
    expect(page).to_have_url(re.compile("/plans/result/"))
    expect(page.locator(".badge").first).to_contain_text("Staged" if draft else "Preview")


def test_a_preview_is_changed_and_saved(page, keys):
    page.goto("/")
    _asks(page, keys, draft=False)
    count = page.locator(".task").count()
    keys.enter(page.locator("[data-edit]").nth(1))
    keys.write(page.get_by_label("What to do"), "Juggle with two balls")
    keys.enter(page.get_by_role("button", name="Save task"))
    _toast(page, "The task is changed.")
    keys.enter(page.locator("[data-edit]").nth(0))
    keys.enter(page.get_by_role("button", name="Delete this task"))
    _toast(page, "The task is deleted.")
    keys.press("u")
    _toast(page, "Undone.")
    keys.enter(page.get_by_role("button", name="Save plan"), by="Shift+Tab")
    expect(page).to_have_url(re.compile(r"/plans/\d+/"))
    texts = [row.task_description for row in PlanTask.objects.all()]
    assert len(texts) == count
    assert "Juggle with two balls" in texts


def test_a_draft_outlives_its_closed_tab_is_kept_and_saved(page, keys, alice):
    change_options(owner=alice, changes={"default_save_mode": "auto"})
    page.goto("/")
    _asks(page, keys, draft=True)
    keys.enter(page.get_by_role("button", name="Always do this"))
    expect(page.locator(".slip [role='status']")).to_be_focused()
    page.close()
    page = page.context.new_page()
    page.goto("/")
    keys = Keyboard(page)
    keys.press("d")
    expect(page).to_have_url(re.compile("/drafts/$"))
    keys.enter(page.get_by_role("button", name="Keep longer"))
    _toast(page, "kept")
    keys.enter(page.get_by_role("link", name="Open"))
    keys.enter(page.get_by_role("button", name="Save plan"))
    expect(page).to_have_url(re.compile(r"/plans/\d+/"))
    assert PlanTask.objects.exists()


def test_a_discarded_draft_comes_back_by_tab_and_by_its_key(page, keys, alice):
    make_draft(alice, tasks=7)
    page.goto("/drafts/")
    keys.enter(page.get_by_role("button", name="Discard"))
    keys.enter(_toast(page, "is discarded").get_by_role("button", name="Undo"))
    expect(page.locator(".drafts")).to_contain_text("7 tasks")
    keys.enter(page.get_by_role("button", name="Discard"))
    _toast(page, "is discarded")
    keys.press("u")
    expect(page.locator(".drafts")).to_contain_text("7 tasks")
    assert PlanStaging.objects.live().count() == 1


def test_a_task_is_moved_by_arrows_and_by_its_form_and_each_move_undone(page, keys, alice):
    plan = make_plan(alice, tasks=6)
    task = PlanTask.objects.filter(week__plan=plan).order_by("start_time")[1]
    before, card = task.start_time, page.locator(f"#task-{task.pk}")
    page.goto(f"/plans/{plan.pk}/")
    keys.press("j", "j")
    keys.stands_on(card.locator("[data-edit]"))
    keys.tab_to(card.locator(".handle"))
    keys.press("ArrowRight")
    expect(page.locator(".hint")).to_be_visible()
    keys.press("ArrowDown", "Enter")
    _toast(page, "Moved to")
    keys.stands_on(card)
    task.refresh_from_db()
    assert task.start_time != before
    keys.press("u")
    _toast(page, "Undone.")
    keys.stands_on(card)
    keys.enter(card.locator(".handle"))
    expect(page).to_have_url(re.compile("/places/$"))
    keys.enter(page.locator(".choices-of-days .free").nth(8))
    keys.enter(page.locator(".times button").nth(3))
    _toast(page, "Moved to")
    keys.enter(page.locator(".toast [data-undo]"), by="Shift+Tab")
    _toast(page, "Undone.")
    keys.stands_on(card)
    task.refresh_from_db()
    assert task.start_time == before


def test_after_an_act_that_is_refused_the_cursor_is_still_on_the_page(page, keys, alice):
    plan = make_plan(alice, tasks=6)
    task = PlanTask.objects.filter(week__plan=plan).order_by("start_time")[1]
    card = page.locator(f"#task-{task.pk}")
    page.goto(f"/plans/{plan.pk}/")
    keys.tab_to(card.locator(".handle"))
    keys.press("ArrowDown")
    expect(page.locator(".hint")).to_be_visible()
    alice.working_hours = dict.fromkeys(alice.working_hours)
    alice.save(update_fields=["working_hours"])
    keys.press("Enter")
    _toast(page, "no working hours")
    keys.stands_on(card)
    alice.working_hours = type(alice)().working_hours
    alice.save(update_fields=["working_hours"])
    keys.press("ArrowDown")
    expect(page.locator(".hint")).to_be_visible()
    keys.press("Enter")
    _toast(page, "Moved to")
    PlanTask.objects.filter(pk=task.pk).delete()
    keys.press("u")
    expect(page.locator(".toast.error")).to_be_visible()
    expect(page.locator("#content")).to_be_focused()
    keys.tab_to(page.get_by_role("link", name="Replan"), most=3)


def _place(page: Page, text: str) -> str:
    """The day under which a task stands."""
    return page.locator(".day", has_text=text).locator("h3 .date").inner_text()


def test_what_was_missed_is_looked_at_replanned_and_taken_back(march, page, keys):
    page.goto("/")
    keys.enter(page.get_by_role("link", name="Replan what was missed"))
    expect(page.get_by_role("heading", name="2 tasks move")).to_be_visible()
    keys.unfold("Days off")
    keys.check(page.get_by_label("Fri 12"))
    keys.enter(page.get_by_role("button", name="Show what moves"))
    expect(page.get_by_role("heading", name="3 tasks move")).to_be_visible()
    keys.enter(page.get_by_role("button", name="Apply"))
    expect(page).to_have_url(re.compile(r"/plans/\d+/$"))
    assert {_place(page, f"Read part {day}") for day in (8, 9, 12)}.isdisjoint({"8", "9", "12"})
    keys.enter(page.get_by_role("button", name="Undo replan"))
    _toast(page, "The replan is undone")
    assert [_place(page, f"Read part {day}") for day in (8, 9, 12)] == ["8", "9", "12"]


def test_a_task_of_today_is_ticked_and_keeps_the_cursor(march, page, keys):
    page.goto("/")
    tick = page.get_by_role("button", name="Done: Read part 10")
    keys.tab_to(tick)
    keys.press("Space")
    expect(tick).to_have_attribute("aria-pressed", "true")
    keys.stands_on(tick)
    expect(page.locator("#day-progress")).to_contain_text("1 of 1 done")
    assert PlanTask.objects.get(is_completed=True).task_description == "Read part 10"


def test_a_week_is_rewritten_with_a_wish_and_taken_back(page, keys, alice):
    plan = make_plan(alice, tasks=20)
    rows = PlanTask.objects.filter(week__plan=plan, week__week=2)

    def fridays() -> int:
        return sum(row.start_time.astimezone(alice.zone).weekday() == 4 for row in rows.all())

    page.goto(reverse("plan", args=[plan.pk]))
    keys.enter(page.get_by_role("link", name="Rewrite week 2"))
    keys.write(page.get_by_label("What should be different?"), "nothing on Friday")
    keys.press("Enter")
    expect(page.get_by_role("heading", name="Moved")).to_be_visible()
    keys.enter(page.get_by_role("button", name="Apply"))
    expect(page).to_have_url(re.compile(r"/plans/\d+/\?rewritten="))
    assert fridays() == 0
    keys.press("u")
    _toast(page, "Undone.")
    assert fridays() == 1
