"""The browsable API page works under the strict policy, and a call tried there acts as the signed-in person."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def docs(page, live_server, client, alice):
    client.force_login(alice)
    cookie = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])
    page.goto("/api/docs")
    return page


def test_every_call_is_listed(docs):
    expect(docs.locator("#operations-hybrid-plan-generatePlan")).to_be_visible()
    expect(docs.locator("#operations-plans-listPlans")).to_be_visible()
    expect(docs.get_by_role("link", name="Back to settings")).to_be_visible()


def test_a_call_can_be_tried_with_the_session_alone(docs, alice):
    call = docs.locator("#operations-profile-changeProfile")
    call.locator(".opblock-summary-control").click()
    call.get_by_role("button", name="Try it out").click()
    call.locator("textarea").fill('{"bufferMinutes": 25}')
    call.get_by_role("button", name="Execute").click()
    expect(call.locator(".live-responses-table .response .response-col_status").first).to_contain_text("200")
    alice.refresh_from_db()
    assert alice.buffer_minutes == 25
