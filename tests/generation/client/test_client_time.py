"""One deadline that nothing extends, budgets for silence, and a Stop that closes the socket at once."""

from __future__ import annotations

import socket
import threading
import time

import pytest

from generation.client import Reason
from tests.model_server import (
    DONE,
    chunk,
    cut,
    drip,
    endless,
    event,
    events,
    header_drip,
    keep_alive,
    never_answer,
    refusal,
    text,
)

SHORT = 0.6
GRACE = 0.5


def spent_on(ask, *behaviours, deadline: float = SHORT, **more):
    began = time.monotonic()
    outcome = ask(*behaviours, deadline=deadline, **more)
    return outcome, time.monotonic() - began


@pytest.mark.parametrize(
    "behaviour",
    [
        never_answer(),
        keep_alive(),
        drip(),
        header_drip(),
        events(chunk("some "), b": still here\n\n", 0.05, forever=True),
        events(chunk("x"), 0.05, forever=True),
        text("hello", first=5.0),
        text("hello " * 50, lasting=60.0),
    ],
    ids=["silence", "keep-alive", "drip", "header drip", "text, then comments", "endless text", "late", "slow"],
)
def test_every_stall_ends_at_the_deadline(ask, behaviour):
    outcome, seconds = spent_on(ask, behaviour)
    assert (outcome.complete, outcome.reason) == (False, Reason.DEADLINE)
    assert SHORT - 0.05 <= seconds < SHORT + GRACE


def test_the_socket_is_closed_at_the_deadline(ask, server):
    spent_on(ask, never_answer(), deadline=0.2)
    assert server.hangups.acquire(timeout=2)


def test_text_that_came_before_the_deadline_is_handed_over(ask):
    outcome, _ = spent_on(ask, events(chunk("first "), chunk("second"), 30.0))
    assert (outcome.text, outcome.reason) == ("first second", Reason.DEADLINE)
    assert outcome.first_token_ms < SHORT * 1000


def test_silence_before_the_first_token_has_its_own_budget(ask):
    outcome, seconds = spent_on(ask, never_answer(), deadline=5.0, config=ask.config(first_token=0.3))
    assert (outcome.reason, outcome.attempts) == (Reason.TIMEOUT_FIRST_TOKEN, 1)
    assert seconds < 0.3 + GRACE


def test_silence_in_the_middle_has_its_own_budget(ask):
    behaviour = events(chunk("some"), 30.0)
    outcome, seconds = spent_on(ask, behaviour, deadline=5.0, config=ask.config(first_token=4.0, idle=0.3))
    assert (outcome.reason, outcome.text) == (Reason.TIMEOUT_IDLE, "some")
    assert seconds < 0.3 + GRACE


def test_what_came_while_the_machine_was_too_busy_to_look_is_no_silence(ask):
    asked, sent, busy = threading.Event(), threading.Event(), threading.Event()

    def behave(exchange):
        exchange.head()
        exchange.send(event(chunk("some ")))
        asked.wait(5)
        exchange.send(event(chunk("more", finish="stop")) + DONE)
        sent.set()

    def stop():
        asked.set()
        sent.wait(5)
        busy.wait(0.3)
        return False

    outcome, _ = spent_on(ask, behave, deadline=5.0, config=ask.config(idle=0.3), stop=stop)
    assert (outcome.text, outcome.complete) == ("some more", True)


def test_a_slow_model_that_shows_life_is_waited_for(ask):
    alive = [b": OPENROUTER PROCESSING\n\n", 0.1] * 6
    behaviour = events(*alive, chunk("late"), *alive, chunk("", finish="stop"), DONE)
    outcome, seconds = spent_on(ask, behaviour, deadline=5.0, config=ask.config(first_token=0.3, idle=0.3))
    assert (outcome.text, outcome.complete) == ("late", True)
    assert seconds > 1.0


def test_once_the_model_is_done_nothing_more_is_waited_for(ask):
    behaviour = events(chunk("all", finish="stop"), 30.0)
    outcome, seconds = spent_on(ask, behaviour, deadline=10.0, config=ask.config(tail=0.2))
    assert (outcome.text, outcome.complete) == ("all", True)
    assert seconds < 0.2 + GRACE


def test_a_deadline_after_the_model_is_done_does_no_harm(ask):
    assert spent_on(ask, events(chunk("all", finish="stop"), 30.0), deadline=0.3)[0].complete


def test_a_refusal_whose_body_never_ends_is_one_all_the_same(ask):
    def behave(exchange):
        exchange.head(401)
        exchange.send("{")
        exchange.pause(30.0)

    outcome, seconds = spent_on(ask, behave, deadline=5.0, config=ask.config(tail=0.2))
    assert (outcome.reason, seconds < 0.2 + GRACE) == (Reason.AUTH, True)


def test_a_name_server_that_does_not_answer_cannot_hold_the_call(ask, monkeypatch):
    asked, release = threading.Event(), threading.Event()

    def look_up(*_args, **_options):
        asked.set()
        release.wait(20)
        raise socket.gaierror(socket.EAI_AGAIN, "later")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    outcome, seconds = spent_on(ask, config=ask.config(base_url="http://model.test/v1"))
    release.set()
    assert asked.is_set()
    assert (outcome.reason, seconds < SHORT + GRACE) == (Reason.DEADLINE, True)


def test_connecting_has_its_own_budget(ask, monkeypatch):
    release = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_a, **_o: release.wait(20) and [])
    config = ask.config(base_url="http://model.test/v1", connect=0.2, retry_needs=60.0)
    outcome, seconds = spent_on(ask, deadline=2.0, config=config)
    release.set()
    assert (outcome.reason, seconds < 1.5) == (Reason.CONNECT, True)


def test_a_body_that_is_not_taken_ends_at_the_deadline(ask):
    """The listener never reads, so what is sent stays in the buffers until they are full."""
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        config = ask.config(base_url=f"http://127.0.0.1:{deaf.getsockname()[1]}/v1")
        stream = ask.stream(config=config, deadline=SHORT)
        stream._messages = ({"role": "user", "content": "x" * 30_000_000},)
        began = time.monotonic()
        assert list(stream) == []
    assert (stream.outcome.reason, time.monotonic() - began < SHORT + 1) == (Reason.DEADLINE, True)


def test_stop_is_heard_while_nothing_arrives(ask, server):
    stopped = threading.Event()
    threading.Timer(0.3, stopped.set).start()
    outcome, seconds = spent_on(ask, never_answer(), deadline=10.0, stop=stopped.is_set)
    assert (outcome.reason, seconds < 1.2) == (Reason.STOPPED, True)
    assert server.hangups.acquire(timeout=2)


def test_stop_is_heard_while_text_arrives(ask, server):
    stopped = threading.Event()
    threading.Timer(0.3, stopped.set).start()
    outcome, seconds = spent_on(ask, events(chunk("x"), 0.02, forever=True), deadline=10.0, stop=stopped.is_set)
    assert (outcome.reason, seconds < 1.2) == (Reason.STOPPED, True)
    assert outcome.text.startswith("xx")
    assert server.hangups.acquire(timeout=2)


def test_stop_is_heard_while_waiting_for_another_attempt(ask, server):
    calls = iter([False, True])
    outcome = ask(
        refusal(429, Retry_After="3"), deadline=30.0, stop=lambda: next(calls, True), sleep=lambda s: time.sleep(s / 5)
    )
    assert (outcome.attempts, len(server.requests)) == (1, 1)


def test_a_wait_for_life_is_the_same_with_a_stop_button(ask):
    outcome, _ = spent_on(ask, text("late", first=0.7), deadline=5.0, stop=lambda: False)
    assert outcome.text == "late"


def test_closing_early_closes_the_socket(ask, server):
    with ask.stream(events(chunk("x"), 0.02, forever=True), deadline=10.0) as stream:
        next(iter(stream))
    assert stream.outcome.reason is Reason.STOPPED
    assert server.hangups.acquire(timeout=2)


def test_a_cut_keeps_what_came(ask):
    outcome, _ = spent_on(ask, cut("one two three four five", after=2, size=4), deadline=5.0)
    assert (outcome.text, outcome.complete, outcome.reason) == ("one two ", False, Reason.TRUNCATED)
    assert outcome.attempts == 1


def test_a_flood_does_not_outrun_the_deadline(ask):
    config = ask.config(body_bytes=10**12)
    outcome, seconds = spent_on(ask, endless(b": x\n\n" * 1000, total=10**12), config=config)
    assert (outcome.reason, seconds < SHORT + GRACE) == (Reason.DEADLINE, True)
