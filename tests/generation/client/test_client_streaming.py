"""What a whole answer looks like on the wire, in every dialect, and what is sent to get it."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from generation.client import complete
from tests.generation.client.conftest import KEY, MESSAGES, SECRET_WISH
from tests.model_server import DONE, MODEL, USAGE, body, chunk, event, events, json_reply, text

STORY = "Grüße, 世界! 🎻 " * 20
FORMAT = {"type": "json_schema", "json_schema": {"name": "month", "strict": True, "schema": {"type": "object"}}}


@pytest.mark.parametrize(
    "dialect",
    [
        {},
        {"space": ""},
        {"end": "\r\n"},
        {"end": "\r"},
        {"size": 1},
        {"size": 3, "bytes_at_once": 1, "end": "\r\n"},
        {"bytes_at_once": 7, "space": ""},
        {"usage": "empty"},
        {"usage": "none", "closing": b""},
        {"usage": "empty", "closing": b""},
        {"usage": "repeated", "closing": b""},
    ],
    ids=str,
)
def test_the_text_is_the_same_in_every_dialect(ask, dialect):
    outcome = ask(text(STORY, **dialect))
    assert (outcome.text, outcome.complete, outcome.reason) == (STORY, True, None)
    assert "".join(ask.deltas) == STORY


def test_comments_empty_lines_and_foreign_fields_are_passed_over(ask):
    noise = b": OPENROUTER PROCESSING\n\nretry: 10\nid: 7\nevent: message\n\n"
    outcome = ask(events(noise, chunk("one "), noise, chunk("two"), noise, chunk("", finish="stop"), DONE))
    assert (outcome.text, outcome.complete) == ("one two", True)


def test_an_event_may_be_spread_over_several_data_lines(ask):
    spread = json.dumps(chunk("one"), indent=1).replace("\n", "\ndata: ")
    outcome = ask(events(f"data: {spread}\n\n".encode(), chunk("", finish="stop"), DONE))
    assert outcome.text == "one"


def test_events_without_an_empty_line_between_them_are_events(ask):
    lines = b"".join(event(chunk(part), end="\n").rstrip() + b"\n" for part in ("one ", "two"))
    assert ask(events(lines, chunk("", finish="stop"), DONE)).text == "one two"


def test_a_last_line_without_an_end_counts(ask):
    assert ask(events(event(chunk("one", finish="stop")).rstrip())).complete


def test_a_server_that_does_not_stream_is_understood(ask):
    outcome = ask(json_reply(STORY))
    assert (outcome.text, outcome.complete, outcome.completion_tokens) == (STORY, True, USAGE["completion_tokens"])


def test_a_content_type_that_lies_makes_no_difference(ask):
    assert ask(json_reply(STORY, content_type="text/event-stream")).text == STORY
    stream = event(chunk("one", finish="stop")) + DONE
    assert ask(body(stream, content_type="text/html")).complete


def test_model_tokens_and_cost_are_those_served(ask):
    outcome = ask(text("hi", model="other/model-2"))
    assert outcome.model == "other/model-2"
    assert (outcome.prompt_tokens, outcome.completion_tokens) == (USAGE["prompt_tokens"], USAGE["completion_tokens"])
    assert outcome.cost == Decimal("0.00042")


@pytest.mark.parametrize("cost", ['"NaN"', "NaN", "1e999", "-1", "true", '"free"', "[]", "9" * 30])
def test_a_cost_that_no_bill_could_show_is_not_taken(ask, cost):
    last = f'data: {{"choices": [], "usage": {{"prompt_tokens": -1, "completion_tokens": "x", "cost": {cost}}}}}\n\n'
    outcome = ask(events(chunk("hi", finish="stop"), last.encode(), DONE))
    assert (outcome.complete, outcome.cost, outcome.prompt_tokens, outcome.completion_tokens) == (
        True,
        None,
        None,
        None,
    )


def test_a_surrogate_pair_cut_in_two_is_joined_and_half_a_pair_is_dropped(ask):
    first, second = (
        b'{"choices":[{"delta":{"content":"a\\ud83c"}}]}',
        b'{"choices":[{"delta":{"content":"\\udfbb\\u0000b"}}]}',
    )
    lone = b'{"choices":[{"delta":{"content":"\\ud800c\\udc00"},"finish_reason":"stop"}]}'
    wire = b"".join(b"data: " + part + b"\n\n" for part in (first, second, lone))
    assert ask(events(wire, DONE)).text == "a🎻bc"


def test_what_follows_the_end_of_the_answer_is_not_added(ask):
    again = chunk("hello", finish="stop", usage=USAGE)
    assert ask(events(chunk("hello"), chunk("", finish="stop"), again, DONE)).text == "hello"


def test_only_the_first_choice_is_read(ask):
    other = {"choices": [{"index": 1, "delta": {"content": "no"}}, {"index": 0, "delta": {"content": "yes"}}]}
    assert ask(events(other, chunk("", finish="stop"), DONE)).text == "yes"


def test_content_in_parts_is_joined(ask):
    parts = {"choices": [{"delta": {"content": [{"type": "text", "text": "one "}, {"text": "two"}, {"x": 1}, 5]}}]}
    assert ask(events(parts, chunk("", finish="stop"), DONE)).text == "one two"


def test_text_is_handed_on_while_the_rest_is_still_to_come(ask, server):
    stream = ask.stream(events(chunk("early"), 30.0, chunk("", finish="stop")))
    with stream:
        assert next(iter(stream)) == "early"
    assert (stream.outcome.text, stream.outcome.complete, stream.outcome.reason) == ("early", False, "stopped")
    assert stream.outcome.first_token_ms is not None


def test_the_outcome_cannot_be_asked_for_too_early(ask, server):
    stream = ask.stream(text("hi"))
    with pytest.raises(RuntimeError):
        _ = stream.outcome
    stream.close()
    assert (stream.outcome.attempts, stream.outcome.reason, server.requests) == (0, "stopped", [])


def test_complete_gives_the_whole_answer(ask, server):
    assert complete(ask.config(), MESSAGES, deadline=5.0).text == "hello"


def test_what_is_sent_is_just_what_the_upstream_needs(ask, server):
    config = replace(ask.config(), fallback_models=("maker/model-2",), max_tokens=900)
    ask(config=config, response_format=FORMAT)
    sent = server.requests[0]
    assert sent.path == "/v1/chat/completions"
    assert sent.body == {
        "model": "maker/model-1",
        "models": ["maker/model-1", "maker/model-2"],
        "messages": list(MESSAGES),
        "stream": True,
        "max_tokens": 900,
        "temperature": 0.4,
        "usage": {"include": True},
        "provider": {"data_collection": "deny", "require_parameters": True},
        "response_format": FORMAT,
    }
    assert sent.headers["authorization"] == f"Bearer {KEY}"
    assert sent.headers["accept-encoding"] == "identity"
    assert set(sent.headers) == {
        "host", "authorization", "content-type", "content-length", "accept", "accept-encoding", "user-agent"
    }  # fmt: skip


def test_without_a_schema_no_parameter_is_required(ask, server):
    ask()
    assert server.requests[0].body["provider"] == {"data_collection": "deny"}
    assert "response_format" not in server.requests[0].body
    assert "models" not in server.requests[0].body


def test_the_environment_changes_neither_the_way_nor_the_key(ask, server, monkeypatch, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert ask().complete
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_half_a_surrogate_pair_in_the_messages_can_be_sent(ask, server):
    complete(ask.config(), [{"role": "user", "content": "a\ud800b"}], deadline=5.0)
    assert len(server.requests) == 1


def test_the_key_is_not_shown_with_the_config(ask):
    assert KEY not in repr(ask.config())
    assert SECRET_WISH not in repr(ask())
    assert MODEL in repr(ask())
