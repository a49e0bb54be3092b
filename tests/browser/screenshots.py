"""`make screenshots`: every page as a picture in docs/images, wide and phone, light and dark, empty and full."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, sync_playwright

from tests.bench.product import WHOLE, Product, product
from tests.browser.conftest import ARGUMENTS, chromium
from tests.browser.screenshot_states import GOALS, sign_up, states, with_model
from tests.browser.shooting import IMAGES, shoot, shrink_all
from tests.model_server import ModelServer, plan


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
    others = {"plans": "/plans/", "settings": "/settings/", "busy": "/busy/"}
    for name, address in (others | {"print": f"{plan}print/", "not-found": "/nowhere/"}).items():
        page.goto(address)
        shoot(page, name)


def run(browser: Browser, running: Product) -> None:
    """Walk through the product."""
    context = browser.new_context(base_url=running.url, locale="en-GB", timezone_id="Europe/Berlin")
    page = context.new_page()
    page.goto("/accounts/sign-in/")
    shoot(page, "sign-in")
    sign_up(page, "mira")
    empty(page)
    generated(page)
    kept(page)
    states(browser, page, running)


def main() -> None:
    """Start the product with nothing in it and take the pictures."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        with product() as running:
            run(browser, running)
        with ModelServer(plan(first=0.2, lasting=25, size=60)) as upstream:
            model = {"OPENROUTER_API_KEY": "sk-stand-in", "OPENROUTER_BASE_URL": upstream.url, "DEMO_ACCOUNT": "off"}
            with product(parts=WHOLE, GENERATION_RATE="3/min", **model) as running:
                with_model(browser, running, upstream)
        browser.close()
    shrink_all()


if __name__ == "__main__":
    main()
