"""Pictures of states that need help: lived months, German, mistakes, failures, and a model that writes or fails."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Browser, BrowserContext, Page

from planner.domain.month import Month
from tests.bench.product import Product
from tests.browser.shooting import shoot, shoot_paper, shoot_state
from tests.calendars import calendar, event
from tests.model_server import ModelServer, refusal

GOALS = "Learn TypeScript: finish the handbook and build a small app\nRun 10 km under 55 minutes\nWrite the report"


def _rows(running: Product, act: str) -> None:
    running.manage("shell", "--verbosity", "0", "-c", f"from tests.browser import screenshot_rows as rows; rows.{act}")


def sign_up(page: Page, name: str) -> None:
    """A new person."""
    page.goto("/accounts/sign-up/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password", exact=True).fill("a long enough phrase")
    page.get_by_label("Password confirmation").fill("a long enough phrase")
    page.get_by_role("button", name="Make the account and plan").click()
    page.wait_for_url("**/plans/new*")


def generate(page: Page, *, mode: str = "") -> None:
    """A plan for the month after the default one."""
    page.goto("/plans/new")
    page.get_by_label("What do you want from this month?").fill(GOALS)
    page.get_by_label("Month", exact=True).select_option(index=2)
    if mode:
        page.locator("summary", has_text="Generation options").click()
        page.locator(f"input[name=save_mode][value={mode}]").check(force=True)
    page.get_by_role("button", name="Generate plan").last.click()


def lived(page: Page, running: Product, context: BrowserContext) -> None:
    """After four months: Today, Insights, metrics, paper, and the same in German."""
    _rows(running, "lived('mira')")
    _rows(running, "office('mira')")
    pages = {
        "today": "/",
        "insights": "/insights/",
        "metrics": "/staff/metrics/",
        "delete-account": "/settings/delete/",
    }
    for name, address in pages.items():
        page.goto(address)
        shoot(page, name)
    page.goto("/plans/")
    page.locator("main a[href^='/plans/']").first.click()
    plan_url = page.url.partition("?")[0].partition("#")[0]
    page.goto(f"{plan_url}print/")
    shoot_paper(page, "print-month")
    page.goto(f"{plan_url}print/2/")
    shoot_paper(page, "print-week")
    page.goto("/plans/")
    page.locator("main a[href^='/plans/']").last.click()
    page.goto(f"{page.url.partition('?')[0].partition('#')[0]}replan/")
    shoot_state(page, "replan-over")
    german = context.browser.new_context(base_url=running.url, locale="de-DE", timezone_id="Europe/Berlin")
    german.add_cookies([cookie for cookie in context.cookies() if cookie["name"] == "sessionid"])
    other = german.new_page()
    for name, address in {
        "today-german": "/",
        "new-plan-german": "/plans/new",
        "settings-german": "/settings/",
    }.items():
        other.goto(address)
        shoot_state(other, name)
    german.close()


def mistakes(page: Page) -> None:
    """Forms with errors, and the hours of one plan."""
    page.goto("/plans/new?example=1")
    page.locator("#focus-hours summary").click()
    row = page.locator(".focus-row").first
    row.get_by_label("Focus area").fill("Programming")
    row.get_by_label("From", exact=True).fill("09:00")
    row.get_by_label("To", exact=True).fill("12:00")
    row.get_by_role("checkbox", name="Monday", exact=True).check()
    _from(page, "#focus-hours")
    shoot_state(page, "new-plan-hours")
    row.get_by_label("To", exact=True).fill("08:00")
    page.locator("#commitments summary").click()
    commitment = page.locator(".commitment").first
    commitment.get_by_role("checkbox", name="Tuesday", exact=True).uncheck()
    page.get_by_role("button", name="Generate plan").last.click()
    page.wait_for_selector(".notice.bad")
    _from(page, "#focus-hours")
    shoot_state(page, "new-plan-rows-error")
    page.evaluate("sessionStorage.clear()")  # the next plan is not to begin with these mistakes
    page.goto("/settings/")
    page.locator("#focus-hours-part").get_by_label("Focus area").last.fill("Writing")
    page.get_by_role("button", name="Save hours by focus area").last.click()
    page.wait_for_selector(".notice.bad")
    _from(page, "#focus-hours-part")
    shoot_state(page, "settings-error")


def _from(page: Page, part: str) -> None:
    """Let the picture begin at a part of the page."""
    page.evaluate("part => document.querySelector(part).setAttribute('data-shot-here', '')", part)


def calendar_file(page: Page) -> None:
    """What was read of a calendar file, and what lies in other months."""
    month = Month.of(date.today()).shift(1).first
    day = f"DTSTART:{month:%Y%m}"
    dentist = event(f"{day}15T090000", "DURATION:PT1H", "SUMMARY:Dentist", uid="dentist")
    course = event(f"{day}08T180000", "DURATION:PT90M", "RRULE:FREQ=DAILY;COUNT=3", "SUMMARY:Course", uid="course")
    trip = event(f"DTSTART;VALUE=DATE:{month:%Y%m}19", f"DTEND;VALUE=DATE:{month:%Y%m}22", "SUMMARY:Trip", uid="trip")
    old = [event(f"DTSTART:2020010{number}T090000Z", "DURATION:PT1H", uid=f"old-{number}") for number in range(1, 8)]
    file = {"name": "work.ics", "mimeType": "text/calendar", "buffer": calendar(dentist, course, trip, *old)}
    page.goto("/busy/")
    page.get_by_label("Month", exact=True).select_option(month.isoformat())
    page.get_by_label("Calendar file (.ics)").set_input_files(file)
    page.get_by_role("button", name="Read file").click()
    page.wait_for_selector(".read")
    shoot_state(page, "busy-file")
    page.get_by_role("button", name="Remove").click()


def strangers(context: BrowserContext, running: Product) -> None:
    """Sign-up, with a mistake."""
    stranger = context.browser.new_context(base_url=running.url, locale="en-GB")
    page = stranger.new_page()
    page.goto("/accounts/sign-up/")
    shoot(page, "sign-up")
    page.get_by_label("Username").fill("mira")
    page.get_by_label("Password", exact=True).fill("short")
    page.get_by_label("Password confirmation").fill("other")
    page.get_by_role("button", name="Make the account and plan").click()
    page.wait_for_selector(".error")
    shoot_state(page, "sign-up-error")
    stranger.close()


def drafts_end(page: Page, running: Product) -> None:
    """A save that fails, a draft discarded, one that ended; and no network."""
    generate(page)
    page.wait_for_selector(".stamp")
    page.get_by_role("link", name="Month", exact=True).click()
    shoot_state(page, "result-month")
    page.get_by_role("link", name="Week", exact=True).click()
    _rows(running, "full_disk()")
    page.get_by_role("button", name="Save plan").first.click()
    page.wait_for_selector(".toast.error")
    shoot_state(page, "draft-save-failed")
    generate(page, mode="immediate")
    page.wait_for_selector(".notice.bad")
    shoot_state(page, "result-save-failed")
    _rows(running, "space_again()")
    page.goto("/drafts/")
    page.get_by_role("link", name="Open").first.click()
    draft = page.url
    page.goto("/drafts/")
    page.get_by_role("button", name="Discard").first.click()
    page.wait_for_selector(".undo-notice")
    shoot_state(page, "drafts-discarded")
    page.locator(".undo-notice button[data-undo], .undo-notice form button").first.click()
    page.wait_for_load_state()
    _rows(running, "ended('mira')")
    page.goto(draft)
    shoot_state(page, "draft-expired")
    page.goto("/plans/new")
    page.wait_for_function("navigator.serviceWorker.ready.then(() => true)")
    page.context.set_offline(True)
    page.goto("/drafts/")
    shoot_state(page, "offline")
    page.context.set_offline(False)


def states(browser: Browser, page: Page, running: Product) -> None:
    """All of them that need no model; the person of the walk is signed in."""
    context = page.context
    assert context.browser is browser
    strangers(context, running)
    mistakes(page)
    calendar_file(page)
    drafts_end(page, running)
    lived(page, running, context)


def with_model(browser: Browser, running: Product, upstream: ModelServer) -> None:
    """Weeks that arrive, a week written anew, a model that gives nothing, and too much in a short time."""
    page = browser.new_context(base_url=running.url, locale="en-GB", timezone_id="Europe/Berlin").new_page()
    sign_up(page, "noor")
    generate(page)
    page.wait_for_selector("#live progress[value='2']", timeout=60_000)
    shoot(page, "live")
    page.get_by_role("button", name="Stop here").click()
    page.wait_for_selector(".stamp", timeout=60_000)
    page.get_by_role("button", name="Try the model again").click()
    page.wait_for_selector("#rewrite-live >> text=Finished", timeout=60_000)
    shoot_state(page, "rewrite-live")
    page.get_by_role("button", name="Stop here").click()
    page.wait_for_selector("#rewrite-live", state="detached", timeout=60_000)
    upstream.default = refusal(503)
    generate(page)
    page.wait_for_selector(".stamp", timeout=60_000)
    shoot(page, "result-fallback")
    while page.locator(".stamp").count():
        generate(page)
        page.wait_for_selector(".stamp, .notice.bad", timeout=60_000)
    shoot_state(page, "new-plan-limited")
