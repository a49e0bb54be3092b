"""axe finds nothing on any page, light and dark."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse

from planner.models import PlanTask
from tests.make import make_calendar_file, make_draft, make_plan, proposed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def _violations(page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


def _visit(page, address) -> list[str]:
    page.goto(address)
    return _violations(page)


def _sign_in(page, live_server, user, client) -> None:
    client.force_login(user)
    cookie = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_has_a_violation(page, live_server, client, alice, scheme):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    for address in (reverse("sign-in"), reverse("sign-up")):
        assert _visit(page, address) == []
    _sign_in(page, live_server, alice, client)
    empty = [reverse(name) for name in ("today", "plans", "drafts", "new-plan", "settings", "insights")]
    empty += [reverse(name) for name in ("password-change", "delete-account", "busy-times")]
    found = {address: _visit(page, address) for address in empty}
    plan, draft = make_plan(alice), make_draft(alice)
    task = PlanTask.objects.filter(week__plan=plan).first()
    full = [
        reverse("plan", args=[plan.pk]),
        reverse("plan", args=[plan.pk]) + "?view=month",
        reverse("task", args=[plan.pk, task.pk]),
        reverse("replan", args=[plan.pk]),
        reverse("task-places", args=[plan.pk, task.pk]),
        reverse("draft-task-places", args=[draft.staging_key, 0]),
        reverse("draft", args=[draft.staging_key]),
        reverse("print-plan", args=[plan.pk]),
        reverse("print-week", args=[plan.pk, 1]),
        reverse("plans"),
        reverse("drafts"),
        reverse("today"),
        reverse("new-plan") + "?example=1",
        reverse("busy-times"),
        reverse("busy-file", args=[make_calendar_file(alice).pk]),
        reverse("rewrite-week", args=["plan", plan.pk, plan.weeks.first().week]),
        reverse("rewrite", args=["plan", plan.pk, proposed(alice, plan)]),
    ]
    found |= {f"{address} (full)": _visit(page, address) for address in full}
    assert {address: faults for address, faults in found.items() if faults} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_task_that_is_being_moved_or_was_moved_has_no_violation(page, live_server, client, alice, scheme):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    _sign_in(page, live_server, alice, client)
    plan = make_plan(alice, tasks=6)
    for view in ("week", "month"):
        page.goto(reverse("plan", args=[plan.pk]) + f"?view={view}")
        page.locator(".handle").nth(1).focus()
        page.keyboard.press("ArrowDown")
        page.locator(".hint").wait_for()
        assert _violations(page) == []
        page.keyboard.press("Enter")
        page.locator(".toast [data-undo]").wait_for()
        assert _violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_open_rows_with_mistakes_and_the_result_in_both_views_have_no_violation(
    page, live_server, client, alice, scheme
):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    _sign_in(page, live_server, alice, client)
    page.goto(reverse("new-plan") + "?example=1")
    page.locator("#focus-hours summary").click()
    page.locator("#commitments summary").click()
    page.locator(".focus-row").first.get_by_label("Focus area").fill("Programming")
    page.locator(".commitment").first.get_by_role("checkbox", name="Tuesday", exact=True).uncheck()
    page.get_by_role("button", name="Generate plan").last.click()
    page.locator(".notice.bad").wait_for()
    assert _violations(page) == []
    page.locator(".focus-row").first.get_by_role("button", name="Remove").click()
    page.locator(".commitment").first.get_by_role("button", name="Remove").click()
    page.get_by_role("button", name="Generate plan").last.click()
    page.locator(".stamp").wait_for()
    assert _violations(page) == []
    page.get_by_role("link", name="Month", exact=True).click()
    page.locator(".month").wait_for()
    assert _violations(page) == []
