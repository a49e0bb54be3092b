"""A body, a line or an answer without end is cut at its cap, in bounded memory and time."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generation.client import Reason
from tests.model_server import DONE, USAGE, body, chunk, endless, event, events, gzip_bomb, text

MEGABYTE = 1_000_000
FLOODS = {
    "comments": endless(b": keep-alive\n\n" * 1000, total=50 * MEGABYTE),
    "one line": endless(b"data: " + b"x" * 60_000, total=20 * MEGABYTE),
    "json body": endless(b'{"choices": [' + b" " * 60_000, total=50 * MEGABYTE, content_type="application/json"),
    "lines of one event": endless(b"data: x\n" * 5000, total=20 * MEGABYTE),
    "gzip bomb": gzip_bomb(50 * MEGABYTE),
    "endless refusal": body(b"x" * 20 * MEGABYTE, status=503),
}


# Run in a process of its own, so that neither the server nor other tests are in the figure.
MEASURE = """
import re, resource, sys
from pathlib import Path
from generation.client import ModelConfig, complete
ask = lambda: complete(ModelConfig("key", sys.argv[1], "model"), [], deadline=20.0)

def peak():  # in KiB; getrusage would count the parent's share on Linux
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

ask()
before = peak()
print(*(str(ask().reason) for _ in range(int(sys.argv[2]))), peak() - before)
"""


@pytest.mark.parametrize("name", FLOODS)
def test_a_flood_is_cut_soon(ask, server, name):
    server.default = FLOODS[name]
    began = time.monotonic()
    outcome = ask(deadline=20.0)
    assert outcome.reason in {Reason.TOO_LARGE, Reason.HTTP_503}
    assert time.monotonic() - began < 8


def test_floods_take_little_memory(server):
    server.script(text("warm up"), *FLOODS.values())
    server.default = FLOODS["endless refusal"]
    command = [sys.executable, "-c", MEASURE, server.url, str(len(FLOODS))]
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=60, check=True)
    *reasons, grown = done.stdout.split()
    assert "None" not in reasons
    assert int(grown) * 1024 < 30 * MEGABYTE


def test_text_without_end_is_cut_at_its_cap_and_handed_over(ask):
    part = event(chunk("word " * 2000))
    outcome = ask(endless(part, total=50 * MEGABYTE), config=ask.config(text_characters=100_000))
    assert (outcome.reason, outcome.complete) == (Reason.TOO_LARGE, False)
    assert 100_000 <= len(outcome.text) <= 120_000


def test_an_ordinary_long_answer_is_well_within_the_caps(ask):
    """4,000 tokens in events of 400 bytes each, as a large plan comes from a verbose server."""
    parts = [chunk("word ", id="gen-" + "x" * 250) for _ in range(4000)]
    outcome = ask(events(b"".join(map(event, parts)), chunk("", finish="stop", usage=USAGE), DONE))
    assert (outcome.complete, len(outcome.text)) == (True, 20_000)


def test_a_whole_plan_in_one_event_is_read(ask):
    assert len(ask(text("x" * 300_000, size=300_000)).text) == 300_000


def test_the_cap_of_the_body_holds_whatever_the_events_are(ask):
    part = event({"choices": [], "note": "x" * 50_000})
    outcome = ask(endless(part, total=50 * MEGABYTE), config=ask.config(body_bytes=2 * MEGABYTE))
    assert outcome.reason is Reason.TOO_LARGE


def test_compressed_answers_are_read_though_not_asked_for(ask):
    packed = gzip.compress(event(chunk("small", finish="stop")) + DONE)
    assert ask(body(packed, Content_Encoding="gzip")).text == "small"


def test_a_number_with_five_thousand_digits_ends_nothing(ask):
    odd = b'data: {"choices": [], "created": ' + b"9" * 5000 + b"}\n\n"
    last = json.dumps(chunk("fine", finish="stop")).encode()
    assert ask(events(odd, b"data: " + last + b"\n\n", DONE)).text == "fine"
