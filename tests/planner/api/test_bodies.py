"""Bodies that are no proper JSON object are refused as such, whatever the call."""

from __future__ import annotations

import pytest

from tests.calls import refused

pytestmark = pytest.mark.django_db
PROFILE = "/api/profile"


@pytest.fixture
def send(api, alice):
    def sent(body: bytes | str, content_type: str = "application/json"):
        return api(alice).generic("PATCH", PROFILE, body, content_type=content_type)

    return sent


@pytest.mark.parametrize(
    "body",
    [
        "{",
        "bufferMinutes=3",
        '{"bufferMinutes": 3,}',
        "{'bufferMinutes': 3}",
        '{"bufferMinutes": 3, "bufferMinutes": 4}',
        '{"a": {"b": 1, "b": 2}}',
        b"\xff\xfe{}",
        '{"bufferMinutes": ' + "9" * 5000 + "}",
        '{"weekStart": "\\ud800"}',
        '{"\\uDC00": 3}',
        "[" * 200 + "]" * 200,
        '{"a": ' + "[" * 200 + "]" * 200 + "}",
        "[" * 100_000,
        "[]",
        '"text"',
        "3",
        "null",
        "true",
    ],
)
def test_what_is_no_json_object_is_malformed(send, body):
    refused(send(body), 400, "malformed")


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_numbers_that_json_does_not_know_are_named_by_their_field(send, number):
    assert list(refused(send(f'{{"bufferMinutes": {number}}}'), 400, "invalid")) == ["bufferMinutes"]
    assert list(refused(send(f'{{"a": [{{"b": {number}}}]}}'), 400, "invalid")) == ["a.0.b"]


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "nonsense"]
)
def test_other_content_types_are_415(send, content_type):
    refused(send('{"bufferMinutes": 3}', content_type), 415, "unsupported_media_type")


def test_a_whole_surrogate_pair_is_a_character(send):
    details = refused(send('{"weekStart": "\\ud83d\\ude80"}'), 400, "invalid")
    assert "🚀" in details["weekStart"][0]


def test_a_charset_beside_the_content_type_is_fine(send):
    assert send('{"bufferMinutes": 3}', "application/json; charset=utf-8").json()["bufferMinutes"] == 3


def test_more_than_a_megabyte_is_413(send):
    refused(send('{"x": "' + "y" * 1_000_000 + '"}'), 413, "too_large")


def test_a_body_of_just_under_a_megabyte_is_read(send):
    assert send('{"x": "' + "y" * 999_000 + '", "bufferMinutes": 3}').json()["bufferMinutes"] == 3


def test_no_body_changes_nothing(api, alice):
    assert api(alice).patch(PROFILE).json()["bufferMinutes"] == 10


def test_errors_carry_no_trace_of_the_code(send):
    text = send('{"bufferMinutes": NaN').content.decode()
    assert "Traceback" not in text
    assert ".py" not in text
