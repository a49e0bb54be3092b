"""What people and integrations see where nothing can be shown."""

from __future__ import annotations

import pytest
from django.db import OperationalError
from django.test import Client, RequestFactory

from planner.pages.errors import server_error

pytestmark = pytest.mark.django_db


def test_an_unknown_address_is_a_page_with_a_way_on(pages):
    response = pages.get("/no/such/page/")
    assert response.status_code == 404
    assert "text/html" in response["Content-Type"]
    assert 'href="/"' in response.content.decode()


def test_an_unknown_address_of_the_api_is_json():
    response = Client().get("/api/nothing-here")
    assert response.status_code == 404
    assert response.json()["code"] == "not_found"


@pytest.mark.parametrize("path", ["/plans/1/", "/plans/99999999999999999999/", "/drafts/nonsense/", "/drafts/stg_abc/"])
def test_unknown_things_are_all_the_same_404(pages, path):
    assert pages.get(path).status_code == 404


def test_more_than_the_site_takes_is_413(pages, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    assert pages.post("/plans/new/", {"goals_text": "x" * 2000}).status_code == 413


def _failing(path, error):
    try:
        raise error
    except type(error):
        return server_error(RequestFactory().get(path))


def test_our_own_fault_is_a_page_without_details():
    response = _failing("/plans/", ValueError("secret goal"))
    assert response.status_code == 500
    assert "secret goal" not in response.content.decode()
    assert "text/html" in response["Content-Type"]


def test_our_own_fault_is_json_below_the_api():
    response = _failing("/api/plans", ValueError("secret goal"))
    assert (response.status_code, response["Content-Type"]) == (500, "application/json")
    assert b"secret" not in response.content


def test_a_database_that_is_away_says_when_to_come_back(django_assert_num_queries):
    with django_assert_num_queries(0):
        response = _failing("/plans/", OperationalError("gone"))
    assert response.status_code == 503
    assert response["Retry-After"]
