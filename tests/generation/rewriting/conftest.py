"""A saved plan with one task a weekday, a model to configure, and the ways a person goes through a rewrite."""

from __future__ import annotations

import re
from uuid import uuid4

import pytest
from django.urls import reverse

from generation import live, rewrites
from planner.models import MonthlyPlan, PlanTask
from tests import model_server as model
from tests.make import make_draft, make_plan


@pytest.fixture
def upstream(settings):
    """A model server that is configured as the model."""
    with model.ModelServer(model.plan()) as server:
        settings.OPENROUTER_API_KEY = "sk-test"
        settings.OPENROUTER_BASE_URL = server.url
        settings.GENERATION_DEADLINE_SECONDS = 3
        yield server


@pytest.fixture
def queue(monkeypatch) -> list[list[object]]:
    """Stands for the broker: what was sent, for a test to run when it likes."""
    sent: list[list[object]] = []
    monkeypatch.setattr(live.current_app, "send_task", lambda name, args, **_: sent.append(args))
    return sent


@pytest.fixture
def seen_live(monkeypatch, pages):
    """Gives a function after which the page that follows a rewrite is read each time that a week of it is finished."""

    def follow(address: str) -> list[str]:
        seen: list[str] = []
        note = rewrites.store.put_weeks_done

        def noted(**facts) -> None:
            note(**facts)
            seen.append(" ".join(pages.get(address).content.decode().split()))

        monkeypatch.setattr(rewrites.store, "put_weeks_done", noted)
        return seen

    return follow


@pytest.fixture
def plan(alice) -> MonthlyPlan:
    """Twenty tasks, one each weekday morning."""
    return make_plan(alice, tasks=20)


@pytest.fixture
def draft(alice):
    """The same as a draft."""
    return make_draft(alice, tasks=20)


class Person:
    """Goes through the pages of a rewrite of one subject."""

    def __init__(self, client, kind: str, ref: object) -> None:
        self.client, self.kind, self.ref = client, kind, str(ref)

    def ask(self, week: int = 2, wish: str = "", **more):
        address = reverse("rewrite-week", args=[self.kind, self.ref, week])
        return self.client.post(address, {"wish": wish, "rewrite_id": str(uuid4()), **more})

    def asked(self, week: int = 2, wish: str = "", **more) -> str:
        """The id of a rewrite that was asked for."""
        response = self.ask(week, wish, **more)
        assert response.status_code == 303, response.content[:300]
        return response["Location"].rstrip("/").rpartition("/")[2]

    def address(self, name: str, pk: str) -> str:
        return reverse(name, args=[self.kind, self.ref, pk])

    def look(self, pk: str) -> str:
        return self.client.get(self.address("rewrite", pk)).content.decode()

    def apply(self, pk: str, seen: str | None = None):
        mark = seen if seen is not None else mark_in(self.look(pk))
        return self.client.post(self.address("rewrite-apply", pk), {"seen": mark})

    def undo(self, pk: str):
        return self.client.post(self.address("rewrite-undo", pk), follow=True)


def mark_in(page: str) -> str:
    """What the Apply button of a page stands for."""
    return re.search(r'name="seen" value="(\w+)"', page)[1]


@pytest.fixture
def person(pages, plan) -> Person:
    """Alice on her saved plan."""
    return Person(pages, "plan", plan.pk)


def tasks_of(plan: MonthlyPlan, week: int) -> list[PlanTask]:
    """The rows of one week."""
    return list(PlanTask.objects.filter(week__plan=plan, week__week=week))


def state_of(plan: MonthlyPlan) -> list[tuple[object, ...]]:
    """All that a plan holds."""
    rows = PlanTask.objects.filter(week__plan=plan).order_by("start_time", "id")
    return [
        (row.week.week, row.task_description, row.start_time, row.end_time, row.is_completed, row.scheduling_reason)
        for row in rows.select_related("week")
    ]


def run(queue: list[list[object]], owner) -> None:
    """Let the worker do what was sent last."""
    rewrites.run(owner=owner, rewrite_id=queue[-1][0])
