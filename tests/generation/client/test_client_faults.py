"""Everything that can go wrong upstream gives an outcome with its reason code, never an exception, never a secret."""

from __future__ import annotations

import json
import logging
import socket

import pytest

from generation.client import Reason
from tests.generation.client.conftest import KEY, SECRET_WISH
from tests.model_server import (
    DONE,
    ModelServer,
    body,
    chunk,
    event,
    events,
    hang_up,
    json_reply,
    redirect,
    refusal,
    text,
)

ERROR = {"error": {"code": 502, "message": "provider said no"}}
ENDS = chunk("", finish="error", error={"code": "server_error", "message": "it broke"})


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        (body(json.dumps(ERROR)), Reason.HTTP_502),
        (events(ERROR), Reason.HTTP_502),
        (events(ENDS, DONE), Reason.HTTP_500),
        (events({"error": "out of memory"}), Reason.UPSTREAM_ERROR),
        (events({"object": "error", "message": "no", "code": 503}), Reason.HTTP_503),
        (events({"error": {"code": "502"}}), Reason.HTTP_502),
        (events({"error": {"code": 10**30, "metadata": {"error_type": "provider_overloaded"}}}), Reason.HTTP_503),
        (events({"error": {"code": 429, "metadata": {"error_type": "rate_limit_exceeded"}}}), Reason.HTTP_429),
        (events({"error": {"code": 402}}), Reason.PAYMENT),
        (events(chunk("", finish="error")), Reason.UPSTREAM_ERROR),
        (events(chunk("half a pl"), ENDS, DONE), Reason.HTTP_500),
        (events(chunk("half a pl")), Reason.TRUNCATED),
        (events(chunk("half a pl"), DONE), Reason.TRUNCATED),
        (text("a plan", finish="length"), Reason.LENGTH),
        (text("", finish="length"), Reason.LENGTH),
        (text("a plan", finish="content_filter"), Reason.MODERATION),
        (text("a plan", finish="tool_calls"), Reason.TRUNCATED),
        (text(""), Reason.EMPTY),
        (text(" \n\t "), Reason.EMPTY),
        (events(chunk(None, finish="stop"), DONE), Reason.EMPTY),
        (events({"choices": [{"delta": {"refusal": "I will not"}, "finish_reason": "stop"}]}, DONE), Reason.EMPTY),
        (events({"choices": []}, DONE), Reason.EMPTY),
        (events({"choices": None}, {"choices": 5}, {"choices": [None, 7, {"delta": 3}]}, DONE), Reason.EMPTY),
        (json_reply(""), Reason.EMPTY),
        (body(""), Reason.MALFORMED),
        (body("<html>Sign in to the network</html>", content_type="text/html"), Reason.MALFORMED),
        (body("<html>Sign in</html>", content_type="text/event-stream"), Reason.MALFORMED),
        (body("just words\n\nand more\n\n"), Reason.MALFORMED),
        (body("[1, 2, 3]"), Reason.MALFORMED),
        (body('{"choices": [{"message": {"content": "cut'), Reason.MALFORMED),
        (body("[" * 10_000), Reason.MALFORMED),
        (body('{"choices": ' + "[" * 100_000), Reason.MALFORMED),
        (events(b"data: {broken\n\n", b"data: " + b"9" * 5_000 + b"\n\n", b"data\n\n:\n\n", DONE), Reason.MALFORMED),
        (body(b"\xff\xfe\x00garbage\x00" * 50), Reason.MALFORMED),
        (redirect("http://169.254.169.254/latest"), Reason.REDIRECT),
        (refusal(400), Reason.BAD_REQUEST),
        (refusal(404), Reason.BAD_REQUEST),
        (refusal(413), Reason.BAD_REQUEST),
        (refusal(422), Reason.BAD_REQUEST),
        (refusal(401), Reason.AUTH),
        (refusal(403), Reason.AUTH),
        (refusal(403, {"metadata": {"reasons": ["x"], "flagged_input": SECRET_WISH}}), Reason.MODERATION),
        (refusal(403, {"metadata": {"patterns": ["x"]}}), Reason.MODERATION),
        (refusal(402), Reason.PAYMENT),
        (refusal(402, {"metadata": {"limit_source": "weight_exceeds_budget"}}), Reason.PAYMENT),
        (refusal(408), Reason.HTTP_408),
        (refusal(429), Reason.HTTP_429),
        (refusal(500), Reason.HTTP_500),
        (refusal(504), Reason.HTTP_500),
        (refusal(503), Reason.HTTP_503),
        (body("<h1>Bad gateway</h1>", status=502, content_type="text/html"), Reason.HTTP_502),
        (body("[" * 50_000, status=503), Reason.HTTP_503),
        (body("", status=204), Reason.UPSTREAM_ERROR),
        (hang_up(), Reason.NETWORK),
        (lambda exchange: exchange.raw(b"not http at all\r\n\r\n"), Reason.NETWORK),
        (lambda exchange: exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n"), Reason.NETWORK),
        (body("not packed", Content_Encoding="gzip"), Reason.NETWORK),
    ],
)
def test_a_fault_has_its_reason(ask, server, behaviour, reason):
    server.default = behaviour
    outcome = ask()
    assert (outcome.complete, outcome.reason) == (False, reason)


def test_text_before_an_error_is_handed_over_even_in_one_piece(ask):
    stream = ask.stream(body(event(chunk("half a plan")) + event(ENDS)))
    assert list(stream) == ["half a plan"]
    assert (stream.outcome.text, stream.outcome.complete) == ("half a plan", False)


def test_nobody_listening_is_told_from_no_such_name(ask, monkeypatch):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    assert ask(config=ask.config(base_url=f"http://127.0.0.1:{port}/v1")).reason is Reason.CONNECT

    def unknown(*_args, **_options):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert ask(config=ask.config(base_url="http://model.test/v1")).reason is Reason.DNS


@pytest.mark.parametrize("address", ["http://", "nonsense", "ftp://127.0.0.1/v1", "http://[::1", "http://a b/v1"])
def test_an_address_that_cannot_be_used_is_no_exception(ask, address):
    assert ask(config=ask.config(base_url=address)).reason in {Reason.NETWORK, Reason.CONNECT, Reason.DNS}


def test_a_redirect_is_not_followed_and_the_key_not_sent_on(ask):
    with ModelServer() as elsewhere:
        for status in (301, 302, 303, 307, 308):
            outcome = ask(redirect(f"{elsewhere.url}/chat/completions", status))
            assert (outcome.reason, outcome.attempts) == (Reason.REDIRECT, 1)
        assert elsewhere.requests == []


@pytest.mark.parametrize(("behaviour", "level"), [(refusal(503), logging.WARNING), (refusal(401), logging.ERROR)])
def test_a_failed_call_is_one_log_line_of_codes(ask, server, caplog, behaviour, level):
    server.default = behaviour
    caplog.set_level(logging.DEBUG)
    outcome = ask()
    (record,) = [record for record in caplog.records if record.name == "generation.client"]
    assert (record.levelno, record.getMessage()) == (level, "model_call_failed")
    assert record.facts == {
        "reason": str(outcome.reason),
        "attempts": outcome.attempts,
        "characters": 0,
        "total_ms": outcome.total_ms,
    }


def test_no_key_and_no_text_ever_reach_the_logs(ask, server, caplog):
    caplog.set_level(logging.DEBUG)
    told = {"metadata": {"flagged_input": SECRET_WISH}, "message": SECRET_WISH}
    half = events(chunk("half a secret answer"))
    for behaviour in (refusal(403, told), refusal(400, told), half, redirect("http://127.0.0.1:9/"), text("ok")):
        ask(behaviour)
    ask(config=ask.config(base_url="http://127.0.0.1:9/v1"))
    written = caplog.text + "".join(str(record.__dict__) for record in caplog.records)
    for secret in (KEY, SECRET_WISH, "the violin", "half a secret answer"):
        assert secret not in written


def test_a_good_call_is_no_log_line(ask, caplog):
    caplog.set_level(logging.DEBUG, logger="generation.client")
    assert ask().complete
    assert [record for record in caplog.records if record.name == "generation.client"] == []
