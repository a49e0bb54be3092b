"""The faults of an upstream by their number in the battery, and what a person may get for each.

A fault that leaves weeks whole may give a mixed plan; one that leaves nothing gives the local planner's.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from tests.model_plans import compact_plan, seed_plan
from tests.model_server import (
    DONE,
    Behaviour,
    Exchange,
    Recorded,
    body,
    chunk,
    drip,
    event,
    events,
    full_plan,
    header_drip,
    json_reply,
    keep_alive,
    never_answer,
    plan,
    redirect,
    refusal,
    text,
)

ERROR = {"error": {"code": 502, "message": "the provider says no"}}
ERROR_CHUNK = chunk("", finish="error", error={"code": "server_error", "message": "it broke"})
LOCAL, MIXED, AI = ("local",), ("mixed",), ("ai",)


@dataclass(frozen=True, slots=True)
class Fault:
    """What the upstream does, who may have written the plan then, and how often it may be asked at most."""

    name: str
    behaviour: Behaviour
    sources: tuple[str, ...] = LOCAL
    errors: tuple[str, ...] = ()
    requests: int = 1


def first_weeks(request: Recorded, weeks: int = 2) -> str:
    """The answer up to the middle of a task of the week after so many."""
    whole = compact_plan(request.prompt)
    return whole[: whole.index(f'"n":{weeks + 1}') + 60]


def half_then(*rest: bytes | dict) -> Behaviour:
    """Two weeks and a bit, then what is given."""

    def behave(exchange: Exchange) -> None:
        events(chunk(first_weeks(exchange.request)), *rest)(exchange)

    return behave


def half_then_reset() -> Behaviour:
    """Two weeks and a bit, then the connection breaks."""

    def behave(exchange: Exchange) -> None:
        half_then()(exchange)
        exchange.pause(0.05)
        exchange.reset()

    return behave


def half_then_silence() -> Behaviour:
    """Two weeks and a bit, then nothing for ever."""

    def behave(exchange: Exchange) -> None:
        half_then()(exchange)
        exchange.wait_for_hangup()

    return behave


def changed(change: Callable[[dict], object]) -> Behaviour:
    """The seed's JSON of a whole month, changed."""

    def written(request: Recorded) -> str:
        data = json.loads(seed_plan(request.prompt))
        return json.dumps(change(data) or data)

    return text(written, size=400)


def _strange(data: dict) -> None:
    """Fields nobody asked for, a week left out, a day that does not exist, and numbers as texts."""
    data["extra"] = {"deep": [1, 2, {"x": None}]}
    del data["weekly_breakdown"][1]
    first = next(iter(data["weekly_breakdown"][0]["daily_tasks"].values()))[0]
    first |= {"start_time": "2026-13-32T25:61:00", "end_time": 7, "difficulty_level": 99}
    data["weekly_breakdown"][0]["week"] = "1"


def _poisoned(request: Recorded) -> str:
    whole = compact_plan(request.prompt)
    return whole.replace("part", "p\\u0000a\\ud800rt").replace('"s":', '"x":NaN,"y":1e999,"z":' + "9" * 5000 + ',"s":')


FAULTS = (
    Fault("A2 never answers", never_answer(), errors=("deadline",)),
    Fault("A3 keep-alives for ever", keep_alive(), errors=("deadline",)),
    Fault("A4 a drip of bytes", drip(), errors=("deadline",)),
    Fault("A4 a head that drips", header_drip(), errors=("deadline",)),
    Fault("A5 200 with an error and no choices", body(json.dumps(ERROR)), errors=("http_502",), requests=2),
    Fault("A6 the first event is an error", events(ERROR), errors=("http_502",), requests=2),
    Fault("A6 its code is a word", events(ERROR_CHUNK, DONE), errors=("http_500",), requests=2),
    Fault("A7 an error after half of it", half_then(ERROR_CHUNK, DONE), MIXED, ("http_500",)),
    Fault("A8 no end and no finish", half_then(), MIXED, ("truncated",)),
    Fault("A8 done without a finish", half_then(DONE), MIXED, ("truncated",)),
    Fault("A8 a broken connection", half_then_reset(), MIXED, ("truncated",)),
    Fault("A8 silence in the middle", half_then_silence(), MIXED, ("deadline",)),
    Fault("A9 cut at its length", text(first_weeks, size=400, finish="length"), MIXED, ("length",)),
    Fault("A10 empty", text(""), errors=("empty",)),
    Fault("A10 blank", text(" \n\t "), errors=("empty",)),
    Fault("A10 null", events(chunk(None, finish="stop"), DONE), errors=("empty",)),
    Fault("A10 a refusal in words", text("I'm sorry, but I can't help with that."), errors=("nothing_readable",)),
    Fault("A11 429 for an hour", refusal(429, Retry_After="3600"), errors=("http_429",)),
    Fault("A11 429 until a date", refusal(429, Retry_After="Fri, 01 Jan 2100 00:00:00 GMT"), errors=("http_429",)),
    Fault("A11 429 until nonsense", refusal(429, Retry_After="soon"), errors=("http_429",), requests=2),
    Fault("A12 401", refusal(401), errors=("auth",)),
    Fault("A12 402", refusal(402), errors=("payment",)),
    Fault("A14 503", refusal(503), errors=("http_503",), requests=2),
    Fault("A15 another schema", changed(_strange), ("ai", "mixed")),
    Fault("A15 a list of numbers", text("[1, 2, 3]"), errors=("nothing_readable",)),
    Fault("A16 fenced, with prose around", text(lambda r: f"Sure!\n```json\n{compact_plan(r.prompt)}\n```\nBye."), AI),
    Fault("A16 trailing commas", text(lambda r: compact_plan(r.prompt).replace("]]", "],]")), AI),
    Fault("A16 a draft, then the answer", text(lambda r: f"{first_weeks(r)}\n\nFinal:\n{compact_plan(r.prompt)}"), AI),
    Fault("A17 NUL, surrogates, NaN, 1e999, long numbers", text(_poisoned, size=4000), AI),
    Fault("A17 ten thousand deep", text("[" * 10_000 + "]" * 10_000, size=4000), errors=("nothing_readable",)),
    Fault("A19 characters in halves, CRLF", plan(bytes_at_once=7, size=400, space="", end="\r\n"), AI),
    Fault("A19 usage without choices", plan(usage="empty", size=400), AI),
    Fault("A20 a redirect", redirect("http://169.254.169.254/latest/meta-data"), errors=("redirect",)),
    Fault("A21 a portal's page", body("<html>Sign in</html>", content_type="text/html"), errors=("malformed",)),
    Fault("A21 a page that claims to be a stream", body("<html>", content_type="text/event-stream")),
    Fault("A21 no stream at all", json_reply(lambda r: compact_plan(r.prompt)), AI),
    Fault("A22 another model", plan(model="other/model-2", size=400), AI),
    Fault("the seed's full JSON", full_plan(size=400), AI),
    Fault("404", refusal(404), errors=("bad_request",)),
    Fault("an event that is no JSON", events(b"data: {broken\n\n", event({"choices": 5}), DONE), errors=("empty",)),
)
