"""A form with an old CSRF token keeps what was typed; a foreign form gets nothing."""

from __future__ import annotations

import re

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db
HERE = {"Origin": "http://testserver"}


@pytest.fixture
def strict(alice):
    """Alice's browser, with CSRF checks on."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(alice)
    return client


def test_what_was_typed_for_a_new_plan_is_still_there_and_can_be_sent(strict):
    response = strict.post("/plans/new/", {"goals_text": "Learn <to> sail", "extra": ["a", "b"]}, headers=HERE)
    page = response.content.decode()
    assert response.status_code == 403
    assert 'value="Learn &lt;to&gt; sail"' in page
    assert page.count('name="extra"') == 2
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)[1]
    again = strict.post("/plans/new/", {"goals_text": "Learn to sail", "csrfmiddlewaretoken": token}, headers=HERE)
    assert again.status_code == 303


def test_a_foreign_form_is_not_handed_a_fresh_token(strict):
    response = strict.post("/plans/new/", {"goals_text": "Learn to sail"}, headers={"Origin": "https://evil.example"})
    assert response.status_code == 403
    assert "Learn to sail" not in response.content.decode()


def test_a_form_that_only_deletes_is_not_offered_again(strict):
    response = strict.post("/plans/1/delete/", {"x": "typed"}, headers=HERE)
    assert response.status_code == 403
    assert "typed" not in response.content.decode()


def test_the_api_answers_in_json(strict):
    response = strict.post("/api/plans/1/tasks", {}, content_type="application/json")
    assert response.status_code == 403
    assert response["Content-Type"] == "application/json"
