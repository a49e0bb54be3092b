"""Events are the same however the bytes are cut, and no bytes can do more than fail."""

from __future__ import annotations

import json
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generation.client.faults import ModelFault, Reason
from generation.client.reply import Reply
from generation.client.sse import EventReader

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
KEYS = dict.fromkeys(("choices", "error", "usage", "model", "object"), VALUES)


def read(data: bytes, cuts: list[int], *, most: int = 1_000_000) -> list[dict]:
    reader = EventReader(most)
    places = sorted({min(cut, len(data)) for cut in cuts} | {0, len(data)})
    found = [event for start, end in pairwise(places) for event in reader.feed(data[start:end])]
    return [*found, *reader.end()]


def written(events: list[dict], end: str, indent: int | None) -> bytes:
    lines = [json.dumps(event, ensure_ascii=False, indent=indent).split("\n") for event in events]
    return "".join("".join(f"data: {line}{end}" for line in part) + ": note" + end + end for part in lines).encode()


@given(
    texts=st.lists(st.text(max_size=20), min_size=1, max_size=5),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    cuts=st.lists(st.integers(0, 400), max_size=12),
    indent=st.sampled_from([None, 1]),
)
def test_cuts_anywhere_make_no_difference(texts, end, cuts, indent):
    events = [{"choices": [{"delta": {"content": text.encode("utf-8", "ignore").decode()}}]} for text in texts]
    assert read(written(events, end, indent), cuts) == events


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_an_event_over_several_lines_may_be_cut_at_any_byte(end):
    events = [{"choices": [{"delta": {"content": "höher 🎻"}}]}]
    data = written(events, end, 1)
    assert all(read(data, [cut]) == events for cut in range(len(data)))


@given(st.binary(max_size=400), st.lists(st.integers(0, 400), max_size=6))
def test_no_bytes_raise(data, cuts):
    assert all(isinstance(event, dict) for event in read(data, cuts))
    assert read(b"data: " + data, cuts) is not None


@given(content=VALUES, index=VALUES, finish=VALUES, message=VALUES)
def test_no_choice_raises_anything_but_a_model_fault(content, index, finish, message):
    choice = {"index": index, "delta": {"content": content}, "message": message, "finish_reason": finish}
    reply = Reply(1_000)
    reply.take({"choices": [choice, {"delta": content}, content]})
    reply.text.encode()


def test_done_ends_the_stream_whatever_follows():
    reader = EventReader(1_000)
    assert list(reader.feed(b'data: [DONE]\n\ndata: {"choices": []}\n\n')) == []
    assert (reader.done, list(reader.end())) == (True, [])


@pytest.mark.parametrize("data", [b"data: " + b"x" * 2_000, b"{" + b" " * 2_000, b"data: x\n" * 1_000])
def test_more_than_the_cap_without_an_event_is_too_large(data):
    with pytest.raises(ModelFault) as caught:
        read(data, [500], most=1_500)
    assert caught.value.reason is Reason.TOO_LARGE


def test_a_long_line_in_single_bytes_takes_linear_time():
    reader, line = EventReader(1_000_000), b"data: " + b"x" * 200_000 + b"\n"
    began = time.perf_counter()
    for at in range(len(line)):
        list(reader.feed(line[at : at + 1]))
    assert time.perf_counter() - began < 3
