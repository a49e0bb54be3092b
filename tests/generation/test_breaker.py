"""The breaker: opens after repeated failures, lets one caller probe, shares what it knows, and survives its cache."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.cache.backends import base, filebased, locmem
from django.core.cache.backends.base import BaseCache
from django.core.cache.backends.filebased import FileBasedCache
from django.core.cache.backends.locmem import LocMemCache

from generation import breaker as module
from generation.breaker import Breaker, model_breaker
from generation.client import Health, ModelConfig, ModelOutcome, ModelStream, Reason
from tests.model_server import ModelServer, events, never_answer, refusal, text

ROOT = Path(__file__).resolve().parents[2]
MESSAGES = ({"role": "user", "content": "hello"},)


class Clock:
    """A clock for Django's caches that only tests move."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def time(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch) -> Clock:
    clock = Clock()
    for backend in (base, filebased, locmem):
        monkeypatch.setattr(backend, "time", SimpleNamespace(time=clock.time))
    return clock


@pytest.fixture(params=["memory", "files"])
def cache(request, clock, tmp_path) -> BaseCache:
    if request.param == "files":
        return FileBasedCache(str(tmp_path / "cache"), {})
    return LocMemCache(f"breaker-{request.node.name}", {})


@pytest.fixture(autouse=True)
def _forgetful_process() -> Iterator[None]:
    module._own_cache.clear()
    yield
    module._own_cache.clear()


@pytest.fixture
def another(cache):
    """Gives a new caller's breaker for the same upstream."""
    return lambda: Breaker("upstream", cache=cache)


def fail(another, times: int = 1, health: Health = Health.BAD) -> None:
    for _ in range(times):
        breaker = another()
        assert breaker.allow()
        breaker.learn(health)


def test_five_failures_open_it_for_everybody(another):
    fail(another, 4)
    assert another().allow()
    fail(another)
    assert not another().allow()


def test_failures_far_apart_do_not_open_it(another, clock):
    for _ in range(12):
        fail(another)
        clock.pass_by(8)
    assert another().allow()


def test_failures_just_within_the_window_do(another, clock):
    for _ in range(5):
        fail(another)
        clock.pass_by(7)
    assert not another().allow()


def test_after_the_pause_exactly_one_may_probe(another, clock):
    fail(another, 5)
    clock.pass_by(14)
    assert not another().allow()
    clock.pass_by(2)
    assert [another().allow() for _ in range(4)] == [True, False, False, False]


def test_of_many_threads_one_may_probe(another, clock):
    fail(another, 5)
    clock.pass_by(16)
    start, allowed = threading.Barrier(20), []

    def ask() -> None:
        breaker = another()
        start.wait()
        allowed.append(breaker.allow())

    threads = [threading.Thread(target=ask) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(allowed) == 1


def test_a_good_probe_closes_it_with_a_clean_slate(another, clock):
    fail(another, 5)
    clock.pass_by(16)
    fail(another, 1, Health.GOOD)
    assert [another().allow() for _ in range(3)] == [True, True, True]
    fail(another, 4)
    assert another().allow()


def test_a_bad_probe_opens_it_again_for_the_whole_pause(another, clock):
    fail(another, 5)
    clock.pass_by(16)
    fail(another)
    clock.pass_by(14)
    assert not another().allow()
    clock.pass_by(2)
    assert another().allow()


def test_a_probe_that_shows_nothing_leaves_the_next_one_to_somebody_else(another, clock):
    fail(another, 5)
    clock.pass_by(16)
    fail(another, 1, Health.UNKNOWN)
    assert [another().allow(), another().allow()] == [True, False]


def test_a_probe_that_is_never_reported_is_forgotten(another, clock):
    fail(another, 5)
    clock.pass_by(16)
    assert another().allow()
    clock.pass_by(61)
    assert another().allow()


@pytest.mark.parametrize("health", [Health.GOOD, Health.UNKNOWN])
def test_what_is_no_failure_is_not_counted(another, health):
    fail(another, 10, health)
    fail(another, 4)
    assert another().allow()


def test_a_refused_key_opens_it_at_once_and_for_longer(another, clock):
    fail(another, 1, Health.REFUSED)
    assert not another().allow()
    clock.pass_by(100)
    assert not another().allow()
    clock.pass_by(21)
    assert another().allow()


def test_late_failures_do_not_keep_it_open(another, clock):
    late = another()
    assert late.allow()
    fail(another, 5)
    clock.pass_by(10)
    late.learn(Health.BAD)
    clock.pass_by(6)
    assert another().allow()


def test_a_refused_key_makes_a_short_pause_a_long_one(another, clock):
    late = another()
    assert late.allow()
    fail(another, 5)
    late.learn(Health.REFUSED)
    clock.pass_by(100)
    assert not another().allow()


def test_upstreams_do_not_know_of_each_other(another, cache):
    fail(another, 5)
    assert Breaker("elsewhere", cache=cache).allow()


def test_a_new_key_starts_with_a_closed_one(settings):
    settings.OPENROUTER_API_KEY = "old"
    model_breaker().learn(Health.REFUSED)
    assert not model_breaker().allow()
    settings.OPENROUTER_API_KEY = "new"
    assert model_breaker().allow()


class DeadCache(BaseCache):
    """Every act fails after a wait, as with a server that is gone."""

    def __init__(self) -> None:
        super().__init__({})
        self.asked = 0

    def _fail(self, *_args: Any, **_options: Any) -> Any:
        self.asked += 1
        raise ConnectionError("no cache at secret-host")

    get = set = add = delete = get_many = delete_many = _fail


def test_without_the_cache_this_process_counts_for_itself(caplog):
    dead = DeadCache()
    fail(lambda: Breaker("upstream", cache=dead), 5)
    assert not Breaker("upstream", cache=dead).allow()
    assert "secret-host" not in caplog.text


def test_a_dead_cache_is_asked_once_a_call():
    dead = DeadCache()
    breaker = Breaker("upstream", cache=dead)
    assert breaker.allow()
    breaker.learn(Health.BAD)
    breaker.learn(Health.REFUSED)
    assert dead.asked == 1


# --- With the client -----------------------------------------------------------------------------------------------
@pytest.fixture
def server() -> Iterator[ModelServer]:
    with ModelServer(text("hello")) as running:
        yield running


@pytest.fixture
def call(server, another):
    """Makes a call as a generation does."""

    def make(**more: Any) -> ModelOutcome:
        config = ModelConfig("key", server.url, "maker/model-1")
        options = {"deadline": 5.0, "breaker": another(), "sleep": lambda _: None} | more
        with ModelStream(config, MESSAGES, **options) as stream:
            list(stream)
        return stream.outcome

    return make


def test_five_refusals_open_it_then_no_socket_then_one_probe_closes_it(call, server, clock):
    server.script(*[refusal(503)] * 5)
    assert [call().attempts for _ in range(3)] == [2, 2, 1]
    began = time.monotonic()
    outcome = call()
    assert (outcome.reason, outcome.attempts, len(server.requests)) == (Reason.BREAKER_OPEN, 0, 5)
    assert time.monotonic() - began < 0.3
    clock.pass_by(16)
    assert call().text == "hello"
    assert call().text == "hello"
    assert len(server.requests) == 7


def test_a_probe_that_fails_is_not_tried_twice(call, server, clock, another):
    fail(another, 5)
    clock.pass_by(16)
    server.default = refusal(503)
    assert (call().reason, call().reason, len(server.requests)) == (Reason.HTTP_503, Reason.BREAKER_OPEN, 1)


@pytest.mark.parametrize("status", [401, 402, 403])
def test_a_refused_key_or_an_empty_account_is_asked_for_once(call, server, status):
    server.default = refusal(status)
    assert call().attempts == 1
    assert (call().reason, len(server.requests)) == (Reason.BREAKER_OPEN, 1)


@pytest.mark.parametrize(
    "behaviour", [events({"error": {"code": 400}}), refusal(403, {"metadata": {"reasons": []}}), refusal(422)]
)
def test_a_persons_text_cannot_open_it_for_others(call, server, behaviour):
    server.default = behaviour
    for _ in range(8):
        call()
    assert len(server.requests) == 8


def test_a_person_who_stops_says_nothing_of_the_upstream(call, server):
    server.default = never_answer()
    for _ in range(6):
        assert call(stop=lambda: True).reason is Reason.STOPPED
    server.default = text("hello")
    assert call().text == "hello"


def test_answers_without_content_open_it(call, server):
    server.default = text("")
    assert [call().reason for _ in range(6)] == [Reason.EMPTY] * 5 + [Reason.BREAKER_OPEN]


def test_answers_that_are_merely_too_long_do_not(call, server):
    server.default = text("some text", finish="length")
    assert {call().reason for _ in range(7)} == {Reason.LENGTH}


def test_a_reader_who_leaves_a_probe_gives_it_back(server, another, clock):
    fail(another, 5)
    clock.pass_by(16)
    server.default = never_answer()
    stream = ModelStream(
        ModelConfig("key", server.url, "m"), MESSAGES, deadline=5.0, breaker=another(), stop=lambda: True
    )
    list(stream)
    assert another().allow()


IN_A_PROCESS = """
import sys, django
django.setup()
from generation.breaker import model_breaker
from generation.client import Health
for _ in range(int(sys.argv[1])):
    model_breaker().learn(Health.BAD)
print(model_breaker().allow())
"""


def test_what_one_process_learns_another_one_knows(tmp_path):
    own = {"PLANNER_DATA_DIR": str(tmp_path), "DATABASE_URL": "", "REDIS_URL": ""}
    environment = os.environ | own | {"DJANGO_SETTINGS_MODULE": "planner.settings", "OPENROUTER_API_KEY": "key"}

    def process(failures: int) -> str:
        command = [sys.executable, "-c", IN_A_PROCESS, str(failures)]
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout

    assert [process(3).strip(), process(2).strip(), process(0).strip()] == ["True", "False", "False"]
