"""What a generate call tells of the model: who wrote, which model, what it took, what was moved, what went wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from generation import service
from generation.types import Written
from planner.domain.fitting import Adjustment
from tests.calls import GENERATE, asked, done
from tests.model_server import MODEL, ModelServer, refusal

pytestmark = pytest.mark.django_db


@pytest.fixture
def server(settings) -> Iterator[ModelServer]:
    with ModelServer() as running:
        settings.OPENROUTER_API_KEY, settings.OPENROUTER_BASE_URL = "sk-test", running.url
        yield running


@pytest.fixture
def generated(api, alice, server):
    def generate(**changes) -> dict:
        return done(api(alice).post(GENERATE, asked(**changes)))

    return generate


def test_the_models_plan_tells_its_model_and_what_it_took(generated):
    data = generated()
    facts = data["metadata"]
    assert (facts["source"], data["fallback"], facts["model"]) == ("ai", False, MODEL)
    assert facts["usage"] == {"promptTokens": 321, "completionTokens": 123, "cost": 0.00042}
    assert 0 < facts["extractionConfidence"] <= 100
    assert "error" not in facts


def test_a_model_that_fails_is_told_and_its_plan_is_the_local_planners(generated, server):
    server.default = refusal(401)
    data = generated(saveMode="immediate")
    facts = data["metadata"]
    assert (facts["source"], data["fallback"], facts["extractionConfidence"]) == ("local", True, 0)
    assert facts["error"].startswith("AI generation failed, using fallback (")
    assert "model" not in facts
    assert data["planData"]["weekly_breakdown"]


def test_the_share_of_the_quota_is_the_one_before_this_plan(generated, settings):
    settings.GENERATION_QUOTA = 4
    shares = [generated()["metadata"]["context"]["quotaUsed"] for _ in range(3)]
    assert shares == [0.0, 0.25, 0.5]


def test_what_was_moved_is_told_with_from_to_and_reason(alice, api, monkeypatch):
    write = service.write

    def moved(begun, **more) -> Written:
        plan = write(begun, **more).plan
        task = plan.tasks[0]
        wished = task.start - timedelta(hours=1)
        told = (
            Adjustment(task.description, wished, task.start, "busy then"),
            Adjustment("Fly", None, None, "no room"),
        )
        return Written(plan, adjustments=told)

    monkeypatch.setattr(service, "write", moved)
    facts = done(api(alice).post(GENERATE, asked()))["metadata"]["adjustments"]
    assert set(facts[0]) == {"task", "from", "to", "reason"}
    assert facts[0]["from"] < facts[0]["to"]
    assert facts[1] == {"task": "Fly", "reason": "no room"}
