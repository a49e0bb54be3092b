"""A real browser on a real server: the system's Chromium, and the product in a thread beside the test."""

from __future__ import annotations

import os
import shutil

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.keyboard import Keyboard
from tests.model_server import ModelServer, refusal

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright's loop runs in the test's thread

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
# The shell has no window of its own to draw, and takes a quarter of the time.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def chromium() -> str:
    """The system's browser. Without one its tests are skipped, which CI counts as a failure (tests/conftest.py)."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if not found:
        pytest.skip("These tests need Chromium: install the package chromium, or Google Chrome.")
    return found


@pytest.fixture(scope="session")
def browser() -> Browser:
    """One browser for all tests of a process."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(params=[(1280, 800), (390, 844)], ids=["wide", "phone"])
def size(request) -> dict[str, int]:
    """Both sizes that people have."""
    width, height = request.param
    return {"width": width, "height": height}


@pytest.fixture
def page(browser, size, live_server):
    """A page with JavaScript; anything the browser complains of fails the test."""
    yield from _page(browser, live_server, viewport=size)


@pytest.fixture
def plain_page(browser, size, live_server):
    """A page without JavaScript."""
    yield from _page(browser, live_server, viewport=size, java_script_enabled=False)


def _page(browser, live_server, **options):
    context = browser.new_context(base_url=live_server.url, locale="en-GB", timezone_id="Europe/Berlin", **options)
    context.set_default_timeout(8000)
    page, complaints = context.new_page(), []
    page.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda asked: asked.url.startswith(live_server.url) or complaints.append(asked.url))
    yield page
    context.close()
    assert complaints == []


@pytest.fixture
def signed_in(live_server, client, alice):
    """Gives a function that signs Alice in on a page."""

    def sign_in(page):
        client.force_login(alice)
        cookie = client.cookies["sessionid"].value
        page.context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])
        return page

    return sign_in


@pytest.fixture
def keys(page, signed_in) -> Keyboard:
    """The keyboard of Alice, who has no mouse, on the page."""
    return Keyboard(signed_in(page))


@pytest.fixture
def calm_page(browser, size, live_server):
    """A page whose browser may complain: for servers that are away and answers that are errors."""
    context = browser.new_context(base_url=live_server.url, locale="en-GB", timezone_id="Europe/Berlin", viewport=size)
    context.set_default_timeout(8000)
    yield context.new_page()
    context.close()


@pytest.fixture
def upstream(settings):
    """A model that is out of service."""
    with ModelServer(refusal(503)) as server:
        settings.OPENROUTER_API_KEY, settings.OPENROUTER_BASE_URL = "sk-test", server.url
        settings.GENERATION_DEADLINE_SECONDS = 2
        yield server
