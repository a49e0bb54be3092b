"""Installed as an app, and without a network: a page of ours says so, and nothing personal is kept for it."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
READY = "navigator.serviceWorker.ready.then(() => true)"
KEPT = """async () => {
  const found = [];
  for (const name of await caches.keys()) {
    for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
  }
  return found;
}"""


@pytest.fixture
def installed(calm_page, signed_in):
    # The first page of a visit stays light; the second one installs it.
    for address in ("/", "/plans/new"):
        signed_in(calm_page).goto(address)
    calm_page.wait_for_function(READY)
    return calm_page


def test_offline_a_page_says_so_and_what_was_typed_is_there_again(installed):
    goals = installed.get_by_label("What do you want from this month?")
    goals.fill("Learn the cello")
    installed.context.set_offline(True)
    installed.get_by_role("button", name="Generate plan").last.click()
    expect(installed.get_by_role("heading", name="You are offline")).to_be_visible()
    assert [fault["id"] for fault in Axe().run(installed).response["violations"]] == []
    installed.context.set_offline(False)
    installed.get_by_role("link", name="Try again").click()
    expect(goals).to_have_value("Learn the cello")


def test_the_offline_page_looks_like_ours(installed):
    installed.context.set_offline(True)
    installed.goto("/drafts/")
    button = installed.get_by_role("link", name="Try again")
    assert button.evaluate("element => getComputedStyle(element).backgroundColor") == "rgb(27, 101, 91)"


def test_no_page_of_a_person_is_ever_kept(installed):
    for address in ("/", "/drafts/", "/settings/", "/plans/"):
        installed.goto(address)
    kept = installed.evaluate(KEPT)
    assert "/offline/" in kept
    assert all(path == "/offline/" or path.startswith("/static/") for path in kept)


def test_the_browser_can_install_it(installed):
    devtools = installed.context.new_cdp_session(installed)
    manifest = devtools.send("Page.getAppManifest")
    assert manifest["url"].endswith("/app.webmanifest")
    assert manifest["errors"] == []
    # A test's browser is a private window, where nothing can be installed; nothing else may be in the way.
    errors = {error["errorId"] for error in devtools.send("Page.getInstallabilityErrors")["installabilityErrors"]}
    assert errors <= {"in-incognito"}
