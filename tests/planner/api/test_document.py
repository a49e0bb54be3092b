"""The OpenAPI document names every call exactly, and its page uses nothing but our own files."""

from __future__ import annotations

import re

import pytest
from django.urls import get_resolver
from drf_spectacular.drainage import GENERATOR_STATS
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.validation import validate_schema

from tests.calls import refused

pytestmark = pytest.mark.django_db


@pytest.fixture
def document(api, alice):
    answer = api(alice).get("/api/schema")
    assert answer["Content-Type"].startswith("application/json")
    return answer.json()


def test_it_is_a_valid_openapi_3_1_document(document):
    assert document["openapi"] == "3.1.0"
    validate_schema(document)


def test_making_it_gives_no_warnings():
    GENERATOR_STATS.reset()
    SchemaGenerator().get_schema(request=None, public=True)
    assert not GENERATOR_STATS  # what it is stands in stderr


def _addresses(patterns, prefix: str = ""):
    for pattern in patterns:
        if hasattr(pattern, "url_patterns"):
            yield from _addresses(pattern.url_patterns, prefix + str(pattern.pattern))
        elif prefix == "api/":
            route = re.sub(r"\(\?P<(\w+)>(?:\[[^]]*\]|[^)])*\)", r"{\1}", str(pattern.pattern))
            yield "/api/" + route.removeprefix("^").removesuffix(r"/?\Z").replace("\\.", ".")


def test_it_names_every_address_of_the_api(document):
    own = {"/api/schema", "/api/docs"}
    assert set(document["paths"]) == set(_addresses(get_resolver().url_patterns)) - own


def test_every_call_has_a_name_and_tells_its_errors_in_the_one_shape(document):
    calls = [call for path in document["paths"].values() for call in path.values()]
    names = [call["operationId"] for call in calls]
    assert len(set(names)) == len(names)
    for call in calls:
        assert {"401", "403", "503"} <= set(call["responses"])
        errors = [answer for status, answer in call["responses"].items() if status >= "400"]
        shapes = {answer["content"]["application/json"]["schema"]["$ref"] for answer in errors}
        assert shapes == {"#/components/schemas/Error"}


def test_it_needs_a_caller(client):
    refused(client.get("/api/schema"), 401, "not_authenticated")


def test_its_page_needs_a_signed_in_person(client):
    assert client.get("/api/docs").headers["Location"].startswith("/accounts/sign-in/")


def test_its_page_has_nothing_inline_and_nothing_foreign(pages):
    page = pages.get("/api/docs").content.decode()
    assert re.findall(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:", page) == []
    assert all(address.startswith("/") for address in re.findall(r'(?:src|href|data-schema)="([^"]+)"', page))
