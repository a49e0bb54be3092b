"""At most two attempts, the second only for what may pass, only if it fits, and never after text was handed on."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from generation.client import Reason
from generation.client.refusal import retry_after
from tests.model_server import DONE, chunk, cut, events, hang_up, redirect, refusal, text

IN_FLIGHT = {"metadata": {"limit_source": "openrouter_in_flight_budget"}}
FORMAT = {"type": "json_schema", "json_schema": {"name": "month", "strict": True, "schema": {"type": "object"}}}


@pytest.mark.parametrize(
    "fault",
    [
        hang_up(),
        refusal(408),
        refusal(429),
        refusal(500),
        refusal(502),
        refusal(503),
        refusal(402, IN_FLIGHT),
        events({"error": {"code": 502}}),
        events({"error": {"code": "server_error"}}),
    ],
)
def test_what_may_pass_is_tried_once_more(ask, server, fault):
    outcome = ask(fault)
    assert (outcome.text, outcome.complete, outcome.attempts) == ("hello", True, 2)
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "fault",
    [
        *(refusal(status) for status in (400, 401, 402, 403, 404, 413, 422)),
        redirect("http://127.0.0.1:9/"),
        text(""),
        text("cut", finish="length"),
        events(b"garbage\n\n"),
        events(chunk("half")),
    ],
)
def test_what_would_fail_again_is_not(ask, server, fault):
    assert (ask(fault).attempts, len(server.requests)) == (1, 1)


def test_there_is_no_third_attempt(ask, server):
    outcome = ask(refusal(503), refusal(503))
    assert (outcome.reason, outcome.attempts, len(server.requests)) == (Reason.HTTP_503, 2, 2)


@pytest.mark.parametrize(
    "fault", [cut("some text", after=1), events(chunk("some"), {"error": {"code": 502}}), events(chunk(" "), b"", 0.01)]
)
def test_nothing_is_tried_again_once_text_was_handed_on(ask, server, fault):
    ask(fault)
    assert len(server.requests) == 1


def test_the_wait_has_jitter(ask):
    ask(refusal(503), chance=lambda: 0.0)
    ask(refusal(503), chance=lambda: 1.0)
    assert ask.slept == [0.5, 0.25]


@pytest.mark.parametrize("value", ["1", "1.0", " 1 "])
def test_retry_after_is_honoured_when_it_fits(ask, value):
    outcome = ask(refusal(429, Retry_After=value), deadline=10.0)
    assert (outcome.complete, ask.slept) == (True, [1.0])


def test_retry_after_as_a_date_is_honoured_when_it_fits(ask):
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=3), usegmt=True)
    assert ask(refusal(503, Retry_After=soon), deadline=20.0).complete
    assert 1.0 < sum(ask.slept) <= 3.0


@pytest.mark.parametrize(
    "value",
    ["3600", "999999999", format_datetime(datetime.now(UTC) + timedelta(hours=2), usegmt=True)],
    ids=["an hour", "years", "a date"],  # the moment itself would differ from worker to worker
)
def test_a_retry_after_that_does_not_fit_ends_the_call_at_once(ask, server, value):
    outcome = ask(refusal(429, Retry_After=value), deadline=30.0)
    assert (outcome.reason, ask.slept, len(server.requests)) == (Reason.HTTP_429, [], 1)


@pytest.mark.parametrize("value", ["soon", "-5", "nan", "inf", "1e5", "9" * 400, "", "Fri, 99 Foo 2026 99:99:99 GMT"])
def test_a_retry_after_that_is_garbage_is_ignored(ask, value):
    assert ask(refusal(429, Retry_After=value)).complete
    assert ask.slept == [0.5]


def test_a_date_in_the_past_means_now():
    past = "Wed, 21 Oct 2015 07:28:00 GMT"
    assert retry_after(past) == 0.0
    assert retry_after(past, now=datetime(2015, 10, 21, 7, 27, 50, tzinfo=UTC)) == 10.0


def test_a_second_attempt_needs_enough_time(ask, server):
    config = ask.config(retry_needs=4.0)
    assert ask(refusal(503), deadline=20.0, config=config).complete
    assert ask(refusal(503, Retry_After="18"), deadline=20.0, config=config).attempts == 1
    short = ask(refusal(503), deadline=0.6, config=config)
    assert (short.attempts, short.reason) == (1, Reason.HTTP_503)


def test_a_short_deadline_needs_less_time_for_a_second_attempt(ask):
    assert ask(refusal(503), deadline=3.0).complete


def test_what_an_attempt_left_behind_is_not_in_the_answer(ask):
    first = events({"model": "first/model", "usage": {"prompt_tokens": 9}, "choices": []}, {"error": {"code": 502}})
    outcome = ask(first, text("whole", usage="none"))
    assert (outcome.text, outcome.model, outcome.prompt_tokens) == ("whole", "stand-in/model-1", None)


@pytest.mark.parametrize(
    "complaint",
    [
        "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
        "No endpoints found that can handle the requested parameters.",
        "Structured outputs are not supported",
    ],
)
@pytest.mark.parametrize("status", [400, 404, 422])
def test_a_schema_that_is_not_taken_is_left_out(ask, server, status, complaint):
    outcome = ask(refusal(status, {"message": complaint}), response_format=FORMAT)
    assert (outcome.complete, outcome.attempts, ask.slept) == (True, 2, [])
    first, second = (request.body for request in server.requests)
    assert "response_format" in first
    assert "response_format" not in second
    assert second["provider"] == {"data_collection": "deny"}


def test_a_server_that_takes_no_unknown_fields_gets_the_plain_form(ask, server):
    outcome = ask(refusal(400, {"message": "Unrecognized request argument supplied: provider"}), response_format=FORMAT)
    assert outcome.complete
    assert set(server.requests[1].body) == {"model", "messages", "stream"}


def test_the_form_that_was_taken_is_remembered_for_the_next_call(ask, server):
    ask(refusal(400, {"message": "extra fields not permitted"}))
    assert ask(response_format=FORMAT).attempts == 1
    assert "provider" not in server.requests[-1].body


def test_a_data_policy_that_finds_no_provider_is_never_dropped(ask, server):
    complaint = "No endpoints found matching your data policy. Configure: provider settings"
    assert ask(refusal(404, {"message": complaint}), response_format=FORMAT).reason is Reason.BAD_REQUEST
    assert len(server.requests) == 1


def test_a_complaint_that_comes_again_ends_the_call(ask, server):
    complaint = refusal(400, {"message": "unknown field"})
    outcome = ask(complaint, complaint, events(DONE))
    assert (outcome.reason, outcome.attempts) == (Reason.BAD_REQUEST, 2)


def test_a_second_attempt_that_helps_is_no_failure(ask, caplog):
    caplog.set_level(logging.DEBUG, logger="generation.client")
    assert ask(refusal(503)).complete
    assert [record for record in caplog.records if record.name == "generation.client"] == []
