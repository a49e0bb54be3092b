"""What people and models write is shown as text: no dialog, no request, no element of theirs on any page."""

from __future__ import annotations

import json
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, expect

from generation import inflight, live
from planner.domain.plan_data import Plan, Week
from planner.models import MonthlyPlan, PlanTask
from staging.models import PlanStaging
from tests.make import coming_month, make_task
from tests.model_plans import seed_plan
from tests.model_server import ModelServer, Recorded, text

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SCRIPT = "<script>alert('hostile')</script>"
PAYLOADS = (
    SCRIPT,
    "<img src=/hostile.png onerror=alert(1)>",
    "</textarea></title></style></script><script>alert(2)</script>",
    "javascript:alert(3)",
    "[x](javascript:alert(4)) ![x](/hostile.png)",
    '<div hx-get="/hostile" hx-trigger="load" hx-disable="false">x</div>',
    '<b hx-on:load="alert(5)" hx-on::load="alert(5)">x</b>',
    '"><svg onload=alert(6)>',
    "' autofocus onfocus=alert(7) style='background:url(/hostile.css)",
    "<a href=/hostile>x</a><link rel=stylesheet href=/hostile.css><base href=//hostile.test>",
    "{{ 7|add:7 }}{% now 'Y' %}&lt;script&gt;",
    "<iframe srcdoc='<script>alert(8)</script>'></iframe><form action=/hostile><button>x",
)
# Nothing that a payload would have made.
INTRUDERS = (
    "[onerror],[onload],[onfocus],[style*=hostile],[src*=hostile],[href*=hostile],[action*=hostile],[href^='javascript:'],"
    "[hx-get*=hostile],[hx-disable=false],iframe,base,svg[onload],script:not([src]):not([type])"
)


def _poisoned(request: Recorded) -> str:
    """A whole month in the seed's JSON, with a payload in every text."""
    data = json.loads(seed_plan(request.prompt))
    data["monthly_summary"] = " ".join(PAYLOADS)[:1800]
    tasks = []
    for week in data["weekly_breakdown"]:
        week |= {"focus": PAYLOADS[week["week"]], "goals": list(PAYLOADS[:3])}
        tasks += [task for day in week["daily_tasks"].values() for task in day]
    for number, task in enumerate(tasks):
        payload = PAYLOADS[number % len(PAYLOADS)]
        task |= {"task_description": f"Do {payload} {number}", "focus_area": payload[:90], "scheduling_reason": payload}
    return json.dumps(data)


@pytest.fixture
def upstream(settings):
    with ModelServer(text(_poisoned, size=4000, model=f"maker/{SCRIPT}")) as server:
        settings.OPENROUTER_API_KEY, settings.OPENROUTER_BASE_URL = "sk-test", server.url
        settings.GENERATION_DEADLINE_SECONDS = 10
        yield server


class Watched:
    """A browser page on which nothing may happen that a payload asks for."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address
        self.happened: list[str] = []
        page.on("dialog", lambda dialog: (self.happened.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda asked: "hostile" in asked.url and self.happened.append(asked.url))

    def sign_in(self, user) -> None:
        client = Client()
        client.force_login(user)
        session = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": self.address}
        self.page.context.clear_cookies()
        self.page.context.add_cookies([session])

    def look(self, address: str, *shown: str) -> None:
        self.page.goto(address)
        self.check(*shown)

    def check(self, *shown: str) -> None:
        """The texts stand there as they were written, and nothing has come of them."""
        words = self.page.locator("html").evaluate("page => page.textContent")
        for one in shown:
            assert one in words, (self.page.url, one)
        assert self.page.locator(INTRUDERS).evaluate_all("found => found.map(one => one.outerHTML)") == []
        assert self.happened == []


@pytest.fixture
def watched(page, live_server) -> Watched:
    return Watched(page, live_server.url)


def _generate(page: Page) -> UUID:
    page.goto("/plans/new")
    page.get_by_label("What do you want from this month?").fill("\n".join(PAYLOADS))
    page.get_by_label("Month", exact=True).select_option(coming_month().isoformat())
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    page.get_by_label("Focus areas").fill(", ".join(payload[:60] for payload in PAYLOADS[:5]))
    hours = page.locator(".focus-row").first
    hours.get_by_label("Focus area").fill(SCRIPT)
    hours.get_by_label("From", exact=True).fill("09:00")
    hours.get_by_label("To", exact=True).fill("12:00")
    page.locator("#commitments").get_by_role("checkbox", name="Monday", exact=True).first.check()
    page.locator("#commitments").get_by_label("From", exact=True).first.fill("09:00")
    page.locator("#commitments").get_by_label("To", exact=True).first.fill("10:00")
    page.locator("#commitments").get_by_label("What", exact=True).first.fill(PAYLOADS[1])
    page.get_by_role("button", name="Generate plan").last.click()
    page.wait_for_url("**/plans/result/**")
    return UUID(page.url.rstrip("/").rsplit("/", 1)[-1])


def _week_of_the_model(owner, generation_id: UUID) -> None:
    """The first week as the model wrote it, the rest still the draft."""
    known = inflight.get_progress(owner=owner, generation_id=generation_id)
    first = known.plan.weeks[0]
    day = first.tasks[0].day
    tasks = (make_task(day, owner, hour=11, text=SCRIPT, area=PAYLOADS[7], reason=PAYLOADS[5]),)
    weeks = (Week(first.number, PAYLOADS[6], PAYLOADS[:2], tasks), *known.plan.weeks[1:])
    progress = inflight.Progress(Plan(SCRIPT, weeks), weeks_done=(first.number,), weeks_total=known.weeks_total)
    inflight.put_progress(owner=owner, generation_id=generation_id, progress=progress)


def test_from_the_form_to_the_admin_nothing_hostile_comes_to_life(watched, upstream, queue, alice, staff):
    page = watched.page
    watched.sign_in(alice)
    generation_id = _generate(page)
    watched.check(PAYLOADS[1])
    _week_of_the_model(alice, generation_id)
    expect(page.get_by_text(SCRIPT, exact=True).first).to_be_attached()
    watched.check(SCRIPT)
    live.run(generation_id)
    page.wait_for_function("() => !document.querySelector('#live')")
    watched.look(reverse("result", args=[generation_id]), SCRIPT, "maker/<script>", PAYLOADS[1], PAYLOADS[5])
    _drafts_and_plans(watched, alice)
    watched.sign_in(staff)
    _admin(watched)


def _drafts_and_plans(watched: Watched, owner) -> None:
    page, draft = watched.page, PlanStaging.objects.get(user=owner)
    preference = draft.preferences_id if hasattr(draft, "preferences_id") else draft.preference_id
    watched.look(f"/plans/new?preference={preference}")
    assert page.get_by_label("What do you want from this month?").input_value().splitlines()[0] == SCRIPT
    watched.look(reverse("drafts"))
    watched.look(reverse("draft", args=[draft.staging_key]), SCRIPT)
    page.locator(".task strong a").first.click()
    watched.check()
    assert SCRIPT in "".join(page.locator("input,textarea").evaluate_all("all => all.map(one => one.value)"))
    page.goto(reverse("draft", args=[draft.staging_key]))
    page.get_by_role("button", name="Save plan").first.click()
    page.wait_for_url("**/plans/*/**")
    watched.check(SCRIPT, PAYLOADS[5])
    plan = MonthlyPlan.objects.get(user=owner)
    task = PlanTask.objects.filter(week__plan=plan).first()
    for address in (reverse("task", args=[plan.pk, task.pk]), reverse("plans"), reverse("today"), reverse("settings")):
        watched.look(address)


def _admin(watched: Watched) -> None:
    watched.page.goto("/admin/")
    links = watched.page.locator("#content-main th a, #content-main .model a").evaluate_all(
        "all => all.map(one => one.getAttribute('href'))"
    )
    for address in dict.fromkeys(link for link in links if not link.endswith("/add/")):
        watched.look(address)
        first = watched.page.locator("#result_list tbody th a").first
        if first.count():
            first.click()
            watched.check()
