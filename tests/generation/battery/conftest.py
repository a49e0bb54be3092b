"""One generation through a door while the model does its worst, and what must be true of it whatever that was."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import uuid4

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db.models import Count
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from generation import inflight, live
from generation.models import Generation, QuotaHold, QuotaMonth
from planner.domain.calendar import Complexity, Weekend
from planner.domain.month import Month
from planner.domain.plan_data import Plan
from planner.domain.reading import from_dict
from planner.models import AuditAction, AuditEvent, MonthlyPlan
from planner.services.calendars import month_calendar
from staging.models import PlanStaging
from tests.calls import GENERATE, asked
from tests.generation.pages.test_new_plan import form
from tests.make import coming_month
from tests.model_server import ModelServer, plan
from tests.properties.oracle import faults

KEY = "sk-battery-9f3c"
WISH = "Learn the violin for my sister Ada"
DEADLINE = 1.5
LABELS = {("local", True): "Made without AI", ("mixed", True): "Finished without AI"}


@dataclass(frozen=True, slots=True)
class Seen:
    """What a person got: who wrote it, why not the model, how long it took, and the words of the answer."""

    source: str
    fallback: bool
    error: str
    seconds: float
    plan: Plan
    words: str
    model: str


Door = Callable[..., Seen]


@pytest.fixture
def upstream(settings) -> Iterator[ModelServer]:
    with ModelServer(plan()) as server:
        settings.OPENROUTER_API_KEY = KEY
        settings.OPENROUTER_BASE_URL = server.url
        settings.GENERATION_DEADLINE_SECONDS = DEADLINE
        yield server


@pytest.fixture
def forget_breaker() -> Callable[[], None]:
    """For tests of one fault at a time: the breaker's memory of the one before."""
    return cache.clear


@pytest.fixture
def through_api(api, alice) -> Door:
    def generate(**changes) -> Seen:
        began = time.monotonic()
        answer = api(alice).post(GENERATE, asked(goalsText=WISH, **changes))
        seconds = time.monotonic() - began
        data = answer.json()["data"]
        facts = data["metadata"]
        read = from_dict(data["planData"], alice.zone)
        row = Generation.objects.get(pk=data["generationId"])
        words = answer.content.decode()
        seen = Seen(facts["source"], data["fallback"], row.error, seconds, read, words, facts.get("model", ""))
        assert answer.status_code == 200
        _holds(seen, alice)
        return seen

    return generate


@pytest.fixture
def through_page(pages: Client, alice, monkeypatch) -> Door:
    """The form, the worker's part done by hand, and the result's page."""
    sent: list[str] = []
    monkeypatch.setattr(live.current_app, "send_task", lambda name, args, **_: sent.append(args[0]))

    def generate(**changes) -> Seen:
        origin = uuid4()
        filled = form(goals_text=WISH, weekend="Rest", complexity="Balanced", generation_id=str(origin), **changes)
        began = time.monotonic()
        assert b'id="week-1"' in pages.post("/plans/new", filled).content
        live.run(origin)
        answer = pages.get(reverse("result", args=[origin]))
        seconds = time.monotonic() - began
        written = inflight.get(owner=alice, generation_id=origin).written
        words = answer.content.decode()
        seen = Seen(written.source, written.fallback, written.error, seconds, written.plan, words, written.model)
        assert answer.status_code == 200
        assert all((label in words) == (key == (seen.source, seen.fallback)) for key, label in LABELS.items())
        _holds(seen, alice)
        return seen

    return generate


@pytest.fixture(params=["through_api", "through_page"])
def through_door(request) -> Door:
    """Each way in, one after the other."""
    return request.getfixturevalue(request.param)


def used(owner) -> int:
    """Charged generations."""
    return sum(QuotaMonth.objects.filter(user=owner).values_list("used", flat=True))


def _holds(seen: Seen, owner) -> None:
    """The promises that no fault may break."""
    assert seen.seconds < settings.GENERATION_DEADLINE_SECONDS + 1
    assert seen.plan.tasks
    calendar = month_calendar(
        owner=owner,
        month=Month(coming_month()),
        now=timezone.now(),
        complexity=Complexity.BALANCED,
        weekend=Weekend.REST,
    )
    assert faults(list(seen.plan.tasks), calendar) == []
    assert seen.fallback == (seen.source != "ai")
    _rows_agree(owner)
    assert not any(secret in seen.words for secret in (KEY, "Traceback"))


def _rows_agree(owner) -> None:
    """One plan an origin, each audited once; no draft beside its plan; nothing held; charged what the model wrote."""
    origins = MonthlyPlan.objects.filter(user=owner).values("origin").annotate(times=Count("pk"))
    assert all(origin["times"] == 1 for origin in origins)
    saves = AuditEvent.objects.filter(actor=owner.pk, action=AuditAction.PLAN_SAVED).count()
    assert saves == MonthlyPlan.objects.filter(user=owner).count()
    saved = {str(origin["origin"]) for origin in origins}
    drafts = PlanStaging.objects.filter(user=owner, saved_at=None).values_list("origin", flat=True)
    assert not saved & {str(origin) for origin in drafts}
    assert not QuotaHold.objects.filter(user=owner).exists()
    assert used(owner) == Generation.objects.filter(user=owner, source="ai").count()
