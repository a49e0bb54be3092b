"""What a first visit of each page loads, and how steady and quick the pages are, in a real browser."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.bench.figures import row
from tests.bench.product import ROOT, Product, product
from tests.browser.conftest import ARGUMENTS, chromium
from tests.model_server import ModelServer, plan

GOALS = "Learn TypeScript: finish the handbook and build a small app\nRun 10 km under 55 minutes\nWrite the report"
PHRASE = "a long enough phrase"
WATCH = """
window.shift = 0; window.slowest = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.interactionId) window.slowest = Math.max(window.slowest, entry.duration);
  }
}).observe({ type: "event", durationThreshold: 16, buffered: true });
"""


@dataclass
class Visit:
    """What one visit loaded, as sent over the wire."""

    requests: int = 0
    transferred: int = 0


@contextlib.contextmanager
def with_worker(running: Product) -> Iterator[None]:
    """The worker beside the web server, for generations that a page follows."""
    command = [sys.executable, "-m", "celery", "--quiet", "-A", "planner", "worker", "--pool", "threads"]
    worker = subprocess.Popen([*command, "--loglevel", "ERROR"], cwd=ROOT, env=running.environment)
    try:
        yield
    finally:
        worker.terminate()
        worker.wait(timeout=60)


def first_visit(browser: Browser, running: Product, state: dict, address: str) -> Visit:
    """Opens an address in a browser that has nothing of ours but the session."""
    context = browser.new_context(base_url=running.url, storage_state=state, locale="en-GB")
    page, visit = context.new_page(), Visit()
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")

    def finished(event: dict) -> None:
        if event["encodedDataLength"]:  # nothing of it came from the cache or from the page itself
            visit.requests += 1
            visit.transferred += event["encodedDataLength"]

    wire.on("Network.loadingFinished", finished)
    page.goto(address, wait_until="networkidle")
    context.close()
    return visit


def sign_up(page: Page) -> None:
    """A new person."""
    page.goto("/accounts/sign-up/")
    page.get_by_label("Username").fill("mira")
    page.get_by_label("Password", exact=True).fill(PHRASE)
    page.get_by_label("Password confirmation").fill(PHRASE)
    page.get_by_role("button", name="Make the account and plan").click()
    page.wait_for_url("**/plans/new**")


def watched_generation(page: Page) -> float:
    """A generation that the model writes while the page is open; the layout shift until the result stands."""
    page.goto("/plans/new")
    page.get_by_label("What do you want from this month?").fill(GOALS)
    page.get_by_label("Month", exact=True).select_option(index=1)
    page.get_by_role("button", name="Generate plan").last.click()
    page.wait_for_url("**/plans/result/**")
    shift = 0.0
    while page.locator(".stamp").count() == 0:
        with contextlib.suppress(Exception):  # the page goes on to the result in between
            shift = max(shift, page.evaluate("window.shift"))
        page.wait_for_timeout(100)
    return max(shift, page.evaluate("window.shift"))


def ticks(page: Page) -> float:
    """Saves the plan and ticks ten tasks; the slowest interaction to the next paint in ms."""
    page.get_by_role("button", name="Save plan").click()
    page.wait_for_url("**/plans/*/")
    for number in range(10):
        page.locator(".tick").nth(number).click()
        page.wait_for_timeout(150)
    return page.evaluate("window.slowest")


def _addresses(page: Page) -> dict[str, str]:
    plan_page = page.url
    known = {"Today": "/", "New plan": "/plans/new", "Plans": "/plans/", "Drafts": "/drafts/", "Settings": "/settings/"}
    return known | {"Plan": plan_page, "Insights": "/insights/"}


def _watched(context: BrowserContext) -> Page:
    context.add_init_script(WATCH)
    page = context.new_page()
    page.set_default_timeout(60_000)
    return page


def run() -> None:
    """Prints the rows."""
    with (
        ModelServer(plan(first=1.0, lasting=4.0)) as model,
        product(OPENROUTER_API_KEY="sk-bench", OPENROUTER_BASE_URL=model.url) as running,
        with_worker(running),
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        context = browser.new_context(base_url=running.url, locale="en-GB", viewport={"width": 1280, "height": 800})
        page = _watched(context)
        sign_up(page)
        shift = watched_generation(page)
        row("Layout shift while weeks arrive", f"{shift:.4f}", "at most 0.02")
        row("Interaction to next paint, ten ticks, slowest", f"{ticks(page):.0f} ms", "under 100 ms")
        state = context.storage_state()
        for name, address in _addresses(page).items():
            visit = first_visit(browser, running, state, address)
            row(f"First visit of {name}", f"{visit.requests} requests, {visit.transferred / 1000:.1f} kB", "8, 70 kB")
        browser.close()


if __name__ == "__main__":
    run()
