"""Faults one after another over several generations: what one left behind must not harm the next."""

from __future__ import annotations

import random
import time

import pytest

from generation import breaker, writing
from generation.breaker import Breaker, Limits
from generation.models import Generation
from tests.generation.battery.conftest import used
from tests.generation.battery.faults import FAULTS
from tests.model_server import plan, refusal

pytestmark = pytest.mark.django_db
SHORT_PAUSE = Limits(pause=1, refused_pause=1)
HEALTHY = plan(size=400)


@pytest.fixture
def short_pause(monkeypatch) -> None:
    """The breaker as it is, but open for a second only."""
    monkeypatch.setattr(writing, "model_breaker", lambda: Breaker("battery", limits=SHORT_PAUSE))


def _until_the_model_writes(generate) -> None:
    end = time.monotonic() + 10
    while generate().source != "ai":
        assert time.monotonic() < end, "the model is well again and nobody asks it"


@pytest.mark.parametrize("seed", range(6))
def test_any_sequence_of_faults_leaves_lawful_plans_and_a_model_that_is_asked_again(
    through_door, upstream, alice, settings, short_pause, seed
):
    settings.GENERATION_DEADLINE_SECONDS = 0.8
    for fault in random.Random(seed).choices(FAULTS, k=8):
        upstream.default = fault.behaviour
        asked = len(upstream.requests)
        seen = through_door()
        spared = seen.error == "breaker_open"
        assert seen.source in (("local",) if spared else fault.sources)
        assert len(upstream.requests) - asked <= (0 if spared else fault.requests)
    upstream.default = HEALTHY
    _until_the_model_writes(through_door)
    assert used(alice) == Generation.objects.filter(user=alice, source="ai").count()


@pytest.mark.parametrize("mode", ["immediate", "preview", "auto"])
def test_whatever_the_save_mode_a_failed_model_saves_nothing_by_itself(through_api, upstream, mode):
    upstream.script(refusal(400), HEALTHY, refusal(400))
    seen = [through_api(saveMode=mode, createStagingBackup=True) for _ in range(3)]
    assert [one.source for one in seen] == ["local", "ai", "local"]
    assert ["planId" in one.words for one in seen] == [False, mode == "immediate", False]


def test_a14_open_means_no_socket_and_an_answer_at_once_then_one_probe_closes_it(through_api, upstream, short_pause):
    upstream.default = refusal(503)
    for _ in range(3):
        assert through_api().error == "http_503"
    assert len(upstream.requests) == 5
    spared = [through_api() for _ in range(4)]
    assert {one.error for one in spared} == {"breaker_open"}
    assert len(upstream.requests) == 5
    assert min(one.seconds for one in spared) < 0.3
    upstream.default = HEALTHY
    _until_the_model_writes(through_api)
    assert len(upstream.requests) == 6


def test_a_cache_that_is_away_costs_neither_plans_nor_the_breaker(through_api, upstream, monkeypatch):
    class Away:
        def __getattr__(self, name):
            raise ConnectionError("no cache at secret-host")

    breaker._own_cache.clear()
    monkeypatch.setattr(breaker, "shared_cache", Away())
    assert through_api().source == "ai"
    upstream.default = refusal(503)
    seen = [through_api().error for _ in range(4)]
    breaker._own_cache.clear()
    assert seen == ["http_503", "http_503", "http_503", "breaker_open"]
