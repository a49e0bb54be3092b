"""A server that is away, a session that is over, a page that is out of date: what was typed stays, and it is said."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.db import DatabaseError
from django.db.models import F
from playwright.sync_api import expect

from planner.models import GoalPreference, PlanTask
from staging.models import PlanStaging
from staging.pages import drafts
from tests.make import make_draft, make_plan

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
TYPED = "Learn the cello\nWrite & send the report"


def _open_plan(page, signed_in, alice):
    plan = make_plan(alice)
    signed_in(page).goto(f"/plans/{plan.pk}/")
    return plan


def _sign_in(page) -> None:
    page.get_by_label("Username").fill("alice")
    page.get_by_label("Password").fill("correct horse")
    page.get_by_role("button", name="Sign in").click()


def test_a_tick_that_cannot_reach_the_planner_says_so_and_what_to_do(calm_page, signed_in, alice):
    _open_plan(calm_page, signed_in, alice)
    calm_page.route("**/tick/", lambda route: route.abort())
    calm_page.locator(".tick").first.click()
    toast = calm_page.get_by_role("alert")
    expect(toast).to_contain_text("cannot be reached")
    expect(toast).to_contain_text("try again")
    expect(calm_page.locator(".tick").first).to_have_attribute("aria-pressed", "false")
    assert [fault["id"] for fault in Axe().run(calm_page).response["violations"]] == []
    calm_page.unroute("**/tick/")
    calm_page.locator(".tick").first.click()
    expect(calm_page.locator(".tick").first).to_have_attribute("aria-pressed", "true")


def test_a_save_that_failed_is_said_until_it_is_closed(calm_page, signed_in, alice, monkeypatch):
    def refuse(**_):
        raise DatabaseError

    monkeypatch.setattr(drafts, "save_draft", refuse)
    calm_page.clock.install()
    signed_in(calm_page).goto(f"/drafts/{make_draft(alice).staging_key}/")
    calm_page.get_by_role("button", name="Save plan").click()
    toast = calm_page.locator(".toast.error")
    expect(toast).to_contain_text("still a draft; try again")
    calm_page.clock.run_for(60_000)
    expect(toast).to_be_visible()
    toast.get_by_role("button", name="Close").click()
    expect(toast).to_have_count(0)


@pytest.mark.parametrize(("status", "words"), [(503, "not available"), (500, "not available"), (403, "out of date")])
def test_an_answer_that_is_an_error_is_said_and_leaves_the_page(calm_page, signed_in, alice, status, words):
    _open_plan(calm_page, signed_in, alice)
    tasks = calm_page.locator(".task").count()
    calm_page.route("**/tick/", lambda route: route.fulfill(status=status, body="<h1>no</h1>"))
    calm_page.locator(".tick").first.click()
    expect(calm_page.get_by_role("alert")).to_contain_text(words)
    expect(calm_page.locator(".task")).to_have_count(tasks)


def test_a_task_that_is_gone_says_it_in_the_planners_own_words(calm_page, signed_in, alice):
    _open_plan(calm_page, signed_in, alice)
    PlanTask.objects.all().delete()
    calm_page.locator(".tick").first.click()
    expect(calm_page.get_by_role("alert")).to_contain_text("nothing here under that address")
    expect(calm_page.locator(".task").first).to_be_visible()


def test_a_session_lost_while_typing_a_plan_loses_nothing(calm_page, signed_in, alice):
    signed_in(calm_page).goto("/plans/new")
    calm_page.get_by_label("What do you want from this month?").fill(TYPED)
    calm_page.get_by_label("Month", exact=True).select_option(index=1)
    calm_page.context.clear_cookies(name="sessionid")
    calm_page.get_by_role("button", name="Generate plan").last.click()
    _sign_in(calm_page)
    expect(calm_page.get_by_text("Learn the cello")).to_be_visible()
    calm_page.get_by_role("button", name="Go on").click()
    expect(calm_page.locator(".stamp")).to_be_visible()
    assert GoalPreference.objects.get().goals_text.splitlines() == TYPED.splitlines()


def test_a_form_that_htmx_sends_loses_nothing_either(calm_page, signed_in, alice):
    plan = _open_plan(calm_page, signed_in, alice)
    calm_page.get_by_text("Add a task").click()
    calm_page.get_by_label("What to do").fill("Tune the cello")
    calm_page.get_by_label("Start").fill("20:00")
    calm_page.get_by_label("Day").fill(f"{plan.month_year:%Y-%m}-02")
    calm_page.evaluate(
        """() => {
          const form = document.querySelector("form[action*='/tasks/#add']");
          form.setAttribute("hx-post", form.action);
          htmx.process(form);
        }"""
    )
    calm_page.context.clear_cookies(name="sessionid")
    calm_page.get_by_role("button", name="Add task").click()
    _sign_in(calm_page)
    calm_page.get_by_role("button", name="Go on").click()
    expect(calm_page.locator(".task", has_text="Tune the cello")).to_be_visible()


def test_a_tick_after_the_session_ended_leads_to_the_sign_in_and_back(calm_page, signed_in, alice):
    plan = _open_plan(calm_page, signed_in, alice)
    calm_page.context.clear_cookies(name="sessionid")
    calm_page.locator(".tick").first.click()
    _sign_in(calm_page)
    expect(calm_page).to_have_url(f"{calm_page.url.split('/plans')[0]}/plans/{plan.pk}/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_that_say_no_have_no_fault_and_a_way_on(calm_page, signed_in, alice, scheme):
    calm_page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    plan, draft = make_plan(alice), make_draft(alice)
    PlanStaging.objects.filter(pk=draft.pk).update(expires_at=F("created_at"))
    signed_in(calm_page)
    addresses = {404: "/nowhere/", 405: f"/plans/{plan.pk}/archive/", 410: f"/drafts/{draft.staging_key}/"}
    for status, address in addresses.items():
        assert calm_page.goto(address).status == status
        assert [fault["id"] for fault in Axe().run(calm_page).response["violations"]] == []
        expect(calm_page.locator("main .button.primary").first).to_be_visible()


def test_what_just_happened_is_said_to_screen_readers(page, signed_in, alice):
    _open_plan(page, signed_in, alice)
    page.locator(".menu > summary").click()
    page.get_by_role("button", name="Archive").click()
    expect(page.locator("#announce")).to_contain_text("archived")
