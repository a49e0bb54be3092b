"""Who gets what: one row for every address of the product. An address without its row fails.

Strangers are sent to sign in (pages) or refused (API), anybody else's things are not there, the owner is served.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import get_resolver, reverse

from generation import inflight, rewrites
from generation.rewrite_store import Subject
from generation.service import generate
from generation.subjects import read
from generation.types import GenerationRequest
from planner.domain.month import Month
from planner.domain.plan_data import to_dict
from planner.models import ApiToken, BusyTime, CalendarFeed, CalendarFile, MonthlyPlan, PlanTask
from planner.services.feeds import make_feed
from planner.services.people import make_token
from staging.models import PlanStaging
from staging.services import draft_plan
from tests.make import coming_month, make_calendar_file, make_draft, make_plan

pytestmark = pytest.mark.django_db

# The feed's address is itself the proof; tests/planner/pages/test_feed.py says who gets what.
PUBLIC = {"feed", "sign-in", "sign-up", "sign-out", "healthz", "readyz", "staff-door", "manifest", "worker", "offline"}
# Tells figures of the whole site to its staff: tests/generation/pages/test_metrics.py.
STAFF = {"staff-metrics", "metrics"}
GOALS = {"goalsText": "Read", "taskComplexity": "Simple", "weekendPreference": "Rest", "focusAreas": ""}
TASK_FORM = {"task_description": "Read", "focus_area": "", "minutes": "30", "difficulty": "simple", "start": "20:00"}
TASK = {"taskDescription": "Read", "focusArea": "", "difficultyLevel": "simple"}


@dataclass(frozen=True)
class Row:
    """An address: which of Alice's things it takes, what each method sends; `whose` is False for one's own pages."""

    takes: tuple[str, ...] = ()
    sends: dict[str, Any] = field(default_factory=lambda: {"get": None})
    whose: bool = True


def _own(**sends: Any) -> Row:
    return Row(sends=sends or {"get": None}, whose=False)


def _posts(*takes: str, **data: Any) -> Row:
    return Row(takes, {"post": data})


PAGES = {
    "today": _own(),
    "plans": _own(),
    "plan": Row(("plan",)),
    "print-plan": Row(("plan",)),
    "print-week": Row(("plan", "week")),
    "activate-plan": _posts("plan"),
    "archive-plan": _posts("plan"),
    "delete-plan": _posts("plan"),
    "replan": Row(("plan",)),
    "apply-replan": _posts("plan"),
    "undo-replan": _posts("plan"),
    "add-task": _posts("plan", **TASK_FORM, day="day"),
    "task": Row(("plan", "task"), {"get": None, "post": {**TASK_FORM, "day": "day"}}),
    "tick": _posts("plan", "task", done="1"),
    "delete-task": _posts("plan", "task"),
    "task-places": Row(("plan", "task")),
    "move-task": _posts("plan", "task", day="day"),
    "undo-change": _posts("plan", "token text"),
    "lock-task": _posts("plan", "task", locked="1"),
    "password-change": _own(),
    "password-change-done": _own(),
    "drafts": _own(),
    "draft": Row(("key",)),
    "save-draft": _posts("key"),
    "discard-draft": _posts("key"),
    "restore-draft": _posts("key"),
    "keep-draft": _posts("key"),
    "draft-task": Row(("key", "zero"), {"get": None}),
    "delete-draft-task": _posts("key", "zero"),
    "add-draft-task": _posts("key", **TASK_FORM, day="day"),
    "draft-task-places": Row(("key", "zero")),
    "move-draft-task": _posts("key", "zero", day="day"),
    "undo-draft-change": _posts("key", "token text"),
    "lock-draft-task": _posts("key", "zero", locked="1"),
    "rewrite-week": Row(("draft", "key", "week"), {"get": None, "post": {"wish": "lighter"}}),
    "try-again": _posts("draft", "key"),
    "rewrite": Row(("draft", "key", "rewrite")),
    "rewrite-live": Row(("draft", "key", "rewrite")),
    "rewrite-stop": _posts("draft", "key", "rewrite"),
    "rewrite-apply": _posts("draft", "key", "rewrite", seen="mark"),
    "rewrite-drop": _posts("draft", "key", "rewrite"),
    "rewrite-undo": _posts("draft", "key", "rewrite"),
    "new-plan": _own(get=None, post={"goals_text": "Read two books"}),
    "result": Row(("generation",)),
    "result-live": Row(("generation",)),
    "result-stop": _posts("generation"),
    "result-save": _posts("generation"),
    "result-shown": _posts("generation"),
    "result-tasks": _posts("generation", **TASK_FORM, day="day"),
    "result-task": _posts("generation", "zero"),
    "change-result-task": _posts("generation", "zero", **TASK_FORM, day="day"),
    "delete-result-task": _posts("generation", "zero"),
    "result-task-places": _posts("generation", "zero"),
    "move-result-task": _posts("generation", "zero", day="day"),
    "undo-result-change": _posts("generation"),
    "undo-save": _posts("plan"),
    "settings": _own(),
    "settings-options": _own(post={}),
    "settings-clock": _own(post={}),
    "settings-focus-hours": _own(post={}),
    "settings-tokens": _own(post={"name": "phone"}),
    "revoke-token": _posts("token"),
    "settings-person": _own(post={"email": "alice@example.org"}),
    "download-data": _own(post={}),
    "delete-account": _own(get=None, post={"username": "alice", "password": "correct horse"}),
    "plan-text": Row(("plan",)),
    "insights": _own(),
    "always": _own(post={"mode": "preview"}),
    "settings-feed": _own(post={}),
    "revoke-feed": _own(post={}),
    "plan-calendar": Row(("plan",)),
    "busy-times": _own(get=None, post={"month": "month"}),
    "busy-file": Row(("file",), {"get": None, "post": {"leave_out": "time"}}),
    "remove-busy-file": _posts("file"),
    "api-docs": _own(),
}
API = {
    "api-plans": _own(),
    "api-plan-calendar": Row(("plan",)),
    "api-plan": Row(("plan",), {"get": None, "patch": {"isActive": True}, "delete": None}),
    "api-tasks": Row(("plan",), {"post": {**TASK, "startTime": "start", "endTime": "end"}}),
    "api-task": Row(("plan", "task"), {"patch": {"isCompleted": True}, "delete": None}),
    "api-insights": _own(),
    "api-profile": _own(get=None, patch={"bufferMinutes": 5}),
    "api-schema": _own(),
    "api-drafts": _own(),
    "api-draft": Row(("key",), {"get": None, "patch": {"planData": "plan data"}, "delete": None}),
    "api-generate": _own(post=GOALS),
    "api-generation": Row(("generation",)),
    "api-save": _own(post={"stagingKey": "key"}),
    "api-options": _own(get=None, put={"stagingTtlHours": 5}, patch={"stagingTtlHours": 6}),
    "api-keep": Row(("key",), {"post": {}}),
    "api-undo-save": Row(("plan",), {"post": {}}),
}
MATRIX = PAGES | API


def _routes(patterns=None) -> Iterator[str]:
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        if not hasattr(pattern, "url_patterns"):
            yield pattern.name
        elif getattr(pattern, "app_name", "") != "admin":
            yield from _routes(pattern.url_patterns)


CASES = [(name, method) for name, row in MATRIX.items() for method in row.sends]
OBJECTS = [(name, method) for name, method in CASES if MATRIX[name].whose]


@pytest.fixture
def things(alice) -> dict[str, Any]:
    """One of everything that is Alice's."""
    plan, draft = make_plan(alice), make_draft(alice)
    task = PlanTask.objects.filter(week__plan=plan).first()
    request = GenerationRequest("Read", month=Month(coming_month()), save_mode="preview", create_staging_backup=False)
    result = generate(owner=alice, request=request)
    inflight.put(owner=alice, result=result)
    make_token(owner=alice, name="phone")
    make_feed(owner=alice)
    file = make_calendar_file(alice)
    rewrite = _rewrite(alice, draft)
    start = task.start_time.astimezone(alice.zone).replace(hour=20, minute=0)
    return {
        "plan": plan.pk,
        "task": task.pk,
        "key": draft.staging_key,
        "zero": 0,
        "token text": "abc",
        "draft": "draft",
        "week": rewrite.asked.week,
        "rewrite": rewrite.asked.id,
        "mark": rewrite.mark,
        "generation": result.generation_id,
        "file": file.pk,
        "time": file.times.get().pk,
        "month": coming_month().isoformat(),
        "token": ApiToken.objects.get(user=alice).pk,
        "day": start.date().isoformat(),
        "start": start.isoformat(),
        "end": start.replace(minute=30).isoformat(),
        "plan data": to_dict(draft_plan(draft=draft)),
    }


def _rewrite(owner, draft) -> rewrites.Rewrite:
    """A proposal for the first week of a draft."""
    subject, identifier = Subject("draft", draft.staging_key), uuid4()
    copy = read(owner=owner, subject=subject)
    week = copy.plan.weeks[0].number
    rewrites.begin(owner=owner, subject=subject, copy=copy, week=week, wish="afternoons", rewrite_id=identifier)
    return rewrites.look(owner=owner, rewrite_id=identifier)


def _call(client: Client, name: str, method: str, things: dict[str, Any]):
    row = MATRIX[name]
    address = reverse(name, args=[things[one] for one in row.takes])
    data = row.sends[method]
    if isinstance(data, dict):
        data = {key: things.get(value, value) if isinstance(value, str) else value for key, value in data.items()}
    if name in API and method != "get":
        return client.generic(method.upper(), address, _json(data), content_type="application/json")
    return getattr(client, method)(address, data or {})


def _json(data: Any) -> str:
    import json

    return json.dumps(data if data is not None else {})


def _signed_in(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_every_address_has_its_row_and_every_row_an_address():
    named = {name or "staff-door" for name in _routes()}
    assert named - PUBLIC - STAFF == set(MATRIX)


@pytest.mark.parametrize(("name", "method"), CASES)
def test_strangers_are_sent_to_sign_in_or_refused(things, name, method):
    response = _call(Client(), name, method, things)
    if name in API:
        assert response.status_code == 401
        assert response.json()["code"] == "not_authenticated"
    elif response.status_code != 401:  # a form that keeps what was typed answers with the sign-in page itself
        assert response.status_code == 302
        assert response["Location"].startswith("/accounts/sign-in/")


@pytest.mark.parametrize(("name", "method"), OBJECTS)
def test_somebody_elses_things_are_not_there_and_stay_as_they_are(things, bob, name, method):
    before = _state()
    assert _call(_signed_in(bob), name, method, things).status_code == 404
    assert _state() == before


@pytest.mark.parametrize(("name", "method"), CASES)
def test_the_owner_is_served(things, alice, name, method):
    response = _call(_signed_in(alice), name, method, things)
    assert response.status_code in {200, 201, 204, 303}, response.content[:300]


@pytest.mark.parametrize("name", [name for name, row in MATRIX.items() if "get" not in row.sends])
def test_looking_at_an_address_that_acts_changes_nothing(things, alice, name):
    before = _state()
    response = _signed_in(alice).get(reverse(name, args=[things[one] for one in MATRIX[name].takes]))
    assert response.status_code == 405
    assert _state() == before


def _state() -> list[Any]:
    """All that an act could change."""
    models = (MonthlyPlan, PlanTask, PlanStaging, ApiToken, CalendarFile, BusyTime, CalendarFeed)
    hidden = {"last_used_at", "updated_at"}
    return [
        {key: str(value) for key, value in row.items() if key not in hidden}
        for model in models
        for row in model.objects.order_by("pk").values()
    ]
