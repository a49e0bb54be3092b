"""`make screenshots`: every page as a picture in docs/images, wide and phone, light and dark, empty and full."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.bench.product import Product, product
from tests.browser.conftest import ARGUMENTS, chromium

IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"
SIZES = {"wide": {"width": 1280, "height": 800}, "phone": {"width": 390, "height": 844}}
GOALS = "Learn TypeScript: finish the handbook and build a small app\nRun 10 km under 55 minutes\nWrite the report"


def shoot(page: Page, name: str) -> None:
    """One page in both sizes and both schemes."""
    for size, viewport in SIZES.items():
        page.set_viewport_size(viewport)
        page.evaluate("scrollTo(0, 0)")
        for scheme, suffix in (("light", ""), ("dark", "-dark")):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            page.screenshot(path=IMAGES / f"{name}-{size}{suffix}.png")


def sign_up(page: Page) -> None:
    """A new person on the empty product."""
    page.goto("/accounts/sign-in/")
    shoot(page, "sign-in")
    page.goto("/accounts/sign-up/")
    page.get_by_label("Username").fill("mira")
    page.get_by_label("Password", exact=True).fill("a long enough phrase")
    page.get_by_label("Password confirmation").fill("a long enough phrase")
    page.get_by_role("button", name="Make the account and plan").click()


def empty(page: Page) -> None:
    """Every page that is empty at first."""
    for name, address in (("today", "/"), ("plans", "/plans/"), ("drafts", "/drafts/"), ("insights", "/insights/")):
        page.goto(address)
        shoot(page, f"{name}-empty")


def generated(page: Page) -> None:
    """The form, a mistake in it, and the result."""
    page.goto("/plans/new?example=1")
    shoot(page, "new-plan")
    page.get_by_label("What do you want from this month?").fill(" ")
    page.get_by_role("button", name="Generate plan").last.click()
    shoot(page, "new-plan-error")
    page.get_by_label("What do you want from this month?").fill(GOALS)
    page.get_by_label("Month", exact=True).select_option(index=1)
    page.get_by_role("button", name="Generate plan").last.click()
    page.wait_for_selector(".stamp")
    shoot(page, "result")


def kept(page: Page) -> None:
    """Draft, saved plan, today, settings, and pages that say no."""
    page.goto("/drafts/")
    shoot(page, "drafts")
    page.get_by_role("link", name="Open").first.click()
    shoot(page, "draft")
    page.get_by_role("button", name="Save plan").click()
    page.wait_for_url("**/plans/*/")
    for tick in range(3):
        page.locator(".tick").nth(tick).click()
        page.wait_for_timeout(200)
    plan = page.url.partition("#")[0]
    for name, address in (("plan", plan), ("plan-month", f"{plan}?view=month"), ("replan", f"{plan}replan/")):
        page.goto(address)
        shoot(page, name)
    page.goto(f"{plan}?view=week")
    page.locator(".rewrite-week a").nth(1).click()
    page.get_by_label("What should be different?").fill("nothing on Friday, lighter")
    page.locator("form:has(#id_wish) button").click()
    page.get_by_role("button", name="Apply").wait_for()
    shoot(page, "rewrite")
    page.goto(plan)
    page.locator(".task strong a").nth(2).click()
    shoot(page, "task")
    others = {"today": "/", "plans": "/plans/", "insights": "/insights/", "settings": "/settings/", "busy": "/busy/"}
    for name, address in (others | {"print": f"{plan}print/", "not-found": "/nowhere/"}).items():
        page.goto(address)
        shoot(page, name)


def run(browser: Browser, running: Product) -> None:
    """Walk through the product."""
    context = browser.new_context(base_url=running.url, locale="en-GB", timezone_id="Europe/Berlin")
    page = context.new_page()
    sign_up(page)
    empty(page)
    generated(page)
    kept(page)


def main() -> None:
    """Start the product with nothing in it and take the pictures."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with product() as running, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        run(browser, running)
        browser.close()


if __name__ == "__main__":
    main()
