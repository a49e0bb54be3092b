"""G4 and I5: whatever goes wrong, neither keys nor anything a person or the model wrote is in the logs."""

from __future__ import annotations

import logging

import pytest

from planner.web.logs import JsonFormatter
from tests.generation.battery.conftest import KEY, WISH
from tests.generation.battery.faults import FAULTS, half_then
from tests.model_server import chunk, refusal, text

pytestmark = pytest.mark.django_db
SAID = "Tune the strings and note the next step"
TOLD = {"metadata": {"reasons": ["x"], "flagged_input": WISH}, "message": f"{WISH} {KEY}"}
LOUD = (
    *(refusal(status, TOLD) for status in (400, 401, 402, 403, 404, 422, 429, 500, 503)),
    half_then({"error": {"code": 502, "message": WISH}}),
    text('{"w":[{"n":1,"t":[[1,30,"' + SAID),
    text(SAID * 50, finish="content_filter"),
    half_then(chunk(SAID, finish="error", error={"code": 403, "metadata": {"flagged_input": WISH}})),
)


def _written(records) -> str:
    """The lines as they would be written, and all that a record carries besides."""
    return "\n".join(f"{JsonFormatter().format(record)} {record.__dict__}" for record in records)


@pytest.mark.parametrize("behaviour", [*(fault.behaviour for fault in FAULTS), *LOUD])
def test_no_log_line_holds_a_key_a_wish_or_an_answer(
    through_api, upstream, settings, caplog, forget_breaker, behaviour
):
    settings.GENERATION_DEADLINE_SECONDS = 0.8
    caplog.set_level(logging.DEBUG)
    upstream.default = behaviour
    through_api()
    written = _written(record for record in caplog.records if not record.name.startswith("django.db"))
    for secret in (KEY, WISH, "violin", "flagged_input", "Bearer", SAID, "note the next step", "steady month"):
        assert secret not in written


def test_line_ends_in_what_people_and_models_write_make_no_line_of_their_own(through_api, upstream, caplog):
    caplog.set_level(logging.DEBUG)
    upstream.default = refusal(503, {"message": 'x\r\n{"level": "error", "event": "forged"}'})
    through_api(focusAreas='Music\r\n{"event": "forged"}')
    lines = [JsonFormatter().format(record) for record in caplog.records if record.name.startswith("generation")]
    assert lines
    assert all("\n" not in line and "forged" not in line for line in lines)
