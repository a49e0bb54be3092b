"""Every page: a strict Content-Security-Policy that it keeps to, no third party, no cache, no inline anything."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from generation.service import generate
from generation.types import GenerationRequest
from planner.domain.month import Month
from planner.models import PlanTask
from tests.make import coming_month, make_calendar_file, make_draft, make_plan, proposed

pytestmark = pytest.mark.django_db

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>"


class Page(HTMLParser):
    """Collects what a page would run or load."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.script = self.style = False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        known = dict(attrs)
        self.script = tag == "script" and "src" not in known
        self.style = tag == "style"
        if self.script or self.style:
            self.faults.append(f"inline {tag}")
        for name, value in attrs:
            if name.startswith(("on", "hx-on")) or name == "style" or (value or "").startswith(("javascript:", "js:")):
                self.faults.append(f"{tag} {name}={value}")
            if name in {"src", "href", "action", "hx-get", "hx-post"} and urlsplit(value or "").netloc:
                self.faults.append(f"{tag} leads to {value}")


def _addresses(user) -> dict[str, str]:
    plan, draft = make_plan(user), make_draft(user)
    task = PlanTask.objects.filter(week__plan=plan).first()
    request = GenerationRequest("Read two books", month=Month(coming_month()), save_mode="preview")
    result = generate(owner=user, request=request)
    return {
        "today": reverse("today"),
        "plans": reverse("plans"),
        "plan": reverse("plan", args=[plan.pk]),
        "paper": reverse("print-plan", args=[plan.pk]),
        "paper week": reverse("print-week", args=[plan.pk, 1]),
        "replan": reverse("replan", args=[plan.pk]),
        "month": reverse("plan", args=[plan.pk]) + "?view=month",
        "task": reverse("task", args=[plan.pk, task.pk]),
        "places": reverse("task-places", args=[plan.pk, task.pk]),
        "new": reverse("new-plan"),
        "example": reverse("new-plan") + "?example=1",
        "drafts": reverse("drafts"),
        "draft": reverse("draft", args=[draft.staging_key]),
        "draft places": reverse("draft-task-places", args=[draft.staging_key, 0]),
        "draft task": reverse("draft-task", args=[draft.staging_key, 0]),
        "settings": reverse("settings"),
        "insights": reverse("insights"),
        "busy times": reverse("busy-times"),
        "busy file": reverse("busy-file", args=[make_calendar_file(user).pk]),
        "password": reverse("password-change"),
        "delete account": reverse("delete-account"),
        "gone": reverse("draft", args=["stg_" + "x" * 24]),
        "nowhere": "/nowhere/",
        "result": reverse("result", args=[result.generation_id]),
        "rewrite": reverse("rewrite-week", args=["plan", plan.pk, plan.weeks.first().week]),
        "proposal": reverse("rewrite", args=["plan", plan.pk, proposed(user, plan)]),
        "no proposal": reverse("rewrite", args=["plan", plan.pk, uuid4()]),
    }


def _check(response) -> None:
    policy = response["Content-Security-Policy"]
    assert "unsafe" not in policy
    for part in (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ):
        assert part in policy
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["X-Frame-Options"] == "DENY"
    assert response["Referrer-Policy"] == "same-origin"
    assert "no-store" in response["Cache-Control"]
    assert {"Cookie", "HX-Request"} <= set(re.split(r",\s*", response["Vary"]))
    assert Page(response.content.decode()).faults == []


def test_every_page_of_a_signed_in_person_keeps_to_the_policy(alice, pages):
    for name, address in _addresses(alice).items():
        response = pages.get(address, follow=True)
        assert response["Content-Type"].startswith("text/html"), name
        _check(response)


@pytest.mark.parametrize("name", ["sign-in", "sign-up", "offline"])
def test_the_pages_for_strangers_keep_to_the_policy(name):
    _check(Client().get(reverse(name)))


def test_the_admin_keeps_to_the_policy(staff):
    client = Client()
    client.force_login(staff)
    make_draft(staff)
    for address in (
        "/admin/",
        "/admin/staging/planstaging/",
        "/admin/generation/generation/",
        "/admin/planner/auditevent/",
    ):
        response = client.get(address)
        assert response.status_code == 200
        assert "unsafe" not in response["Content-Security-Policy"]
        assert Page(response.content.decode()).faults == []


def test_htmx_is_told_to_evaluate_nothing_and_to_keep_no_history(pages):
    html = pages.get("/").content.decode()
    config = re.search(r"name=\"htmx-config\" content='([^']+)'", html)[1]
    for switch in ('"allowEval":false', '"allowScriptTags":false', '"selfRequestsOnly":true', '"historyCacheSize":0'):
        assert switch in config


def test_hostile_goals_are_text_on_every_page(alice, pages):
    request = GenerationRequest(HOSTILE, focus_areas=HOSTILE, month=Month(coming_month()), save_mode="immediate")
    result = generate(owner=alice, request=request)
    for address in (
        "/",
        f"/plans/{result.persisted.plan_id}/",
        reverse("result", args=[result.generation_id]),
        "/plans/new",
    ):
        html = pages.get(address, follow=True).content.decode()
        assert "<script>alert" not in html
        assert "<img src=x" not in html
        assert Page(html).faults == []


def test_errors_of_the_api_are_json_whatever_is_asked():
    for address in ("/api/nothing", "/api/plans/999", "/api/hybrid-plan/generate"):
        response = Client().get(address)
        assert response["Content-Type"] == "application/json"
        assert response.json()["success"] is False
