"""Battery A, one fault at a time, through the API and through the page: a lawful plan in time, whoever wrote it."""

from __future__ import annotations

import socket

import pytest

from tests.generation.battery.conftest import WISH, used
from tests.generation.battery.faults import FAULTS
from tests.make import coming_month
from tests.model_server import MODEL, ModelServer, events, keep_alive, never_answer, plan, redirect, refusal

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_leaves_a_lawful_plan_that_says_who_wrote_it(through_door, upstream, alice, fault):
    upstream.default = fault.behaviour
    seen = through_door()
    assert seen.source in fault.sources
    assert seen.error in fault.errors or not fault.errors
    assert used(alice) == (seen.source == "ai")
    assert len(upstream.requests) <= fault.requests


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if "mixed" in fault.sources], ids=lambda fault: fault.name)
def test_a_month_is_never_silently_short(through_api, upstream, fault):
    whole = {week.number for week in through_api().plan.weeks}
    upstream.default = fault.behaviour
    seen = through_api()
    assert {week.number for week in seen.plan.weeks} >= whole
    assert "A steady month" in seen.plan.summary
    assert any("and note the next step" in task.description for task in seen.plan.tasks)


def test_a1_nobody_listens_no_such_name_no_such_certificate(through_api, upstream, settings, tmp_path, forget_breaker):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{unused.getsockname()[1]}/v1"
    tls = upstream.url.replace("http://", "https://")
    for address, error in ((nobody, "connect"), ("http://model.invalid/v1", "dns"), (tls, "tls")):
        settings.OPENROUTER_BASE_URL = address
        seen = through_api()
        assert (seen.source, seen.error) == ("local", error)


def test_a2_the_socket_is_closed_when_the_time_is_up(through_api, upstream):
    upstream.default = never_answer()
    assert through_api().source == "local"
    assert upstream.hangups.acquire(timeout=2)


def test_a2_keep_alives_hold_no_socket_either(through_api, upstream):
    upstream.default = keep_alive()
    assert through_api().source == "local"
    assert upstream.hangups.acquire(timeout=2)


@pytest.mark.parametrize(("status", "more"), [(429, {}), (402, {"limit_source": "openrouter_in_flight_budget"})])
def test_a11_a13_a_wait_that_fits_is_waited_once(through_api, upstream, settings, status, more):
    settings.GENERATION_DEADLINE_SECONDS = 6
    upstream.script(refusal(status, {"metadata": more}, Retry_After="1"))
    seen = through_api()
    assert (seen.source, len(upstream.requests)) == ("ai", 2)
    assert upstream.requests[1].at - upstream.requests[0].at >= 1


@pytest.mark.parametrize("status", [401, 402])
def test_a12_a_refused_key_is_used_once_and_calls_for_a_person(through_api, upstream, caplog, status):
    upstream.default = refusal(status)
    assert [through_api().source for _ in range(3)] == ["local"] * 3
    assert len(upstream.requests) == 1
    assert "model_call_failed" in [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]


def test_a20_neither_the_key_nor_the_wish_goes_where_a_redirect_points(through_door, upstream):
    with ModelServer() as elsewhere:
        upstream.default = redirect(f"{elsewhere.url}/chat/completions", 307)
        assert through_door().source == "local"
        assert elsewhere.requests == []


def test_a22_model_tokens_and_cost_are_stored_as_served(through_api, upstream, alice):
    upstream.script(plan(model="other/model-2"), plan(usage="none"))
    seen = [through_api(), through_api()]
    assert [one.model for one in seen] == ["other/model-2", MODEL]
    first, second = alice.generations.order_by("created_at")
    assert (first.model, first.prompt_tokens, first.completion_tokens, str(first.cost)) == (
        "other/model-2",
        321,
        123,
        "0.000420",
    )
    assert (second.model, second.prompt_tokens, second.completion_tokens, second.cost) == (MODEL, None, None, None)
    assert "usage" not in seen[1].words


def test_only_what_the_plan_needs_is_sent(through_door, upstream, settings, alice):
    settings.OPENROUTER_FALLBACK_MODELS = ["maker/second"]
    alice.email, alice.first_name, alice.last_name = "ada@example.org", "Adaline", "Byron"
    alice.save(update_fields=["email", "first_name", "last_name"])
    through_door()
    (sent,) = upstream.requests
    assert sent.body["provider"] == {"data_collection": "deny", "require_parameters": True}
    assert sent.body["models"] == [settings.OPENROUTER_MODEL, "maker/second"]
    assert sent.body["stream"] is True
    assert 500 < sent.body["max_tokens"] < 10_000
    assert WISH in sent.prompt
    assert f"{coming_month():%B %Y}" in sent.prompt
    told = f"{sent.headers} {sent.body}".lower()
    assert not any(word in told for word in ("alice", "adaline", "byron", "example.org", "berlin"))


def test_an_error_event_does_not_count_as_a_plan_even_with_one_in_it(through_api, upstream):
    upstream.default = events({"error": {"code": 500}, "choices": [{"message": {"content": '{"w":[]}'}}]})
    assert through_api().source == "local"
