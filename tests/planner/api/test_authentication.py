"""Who may call: bearer tokens, the pages' session with its CSRF token, and only for oneself."""

from __future__ import annotations

import pytest
from django.test import Client

from planner.env import Rate
from planner.models import User
from planner.services.people import make_token, revoke_token
from planner.web import authentication
from tests.calls import refused

pytestmark = pytest.mark.django_db
PROFILE = "/api/profile"


def _bearer(token: str, scheme: str = "Bearer") -> dict[str, str]:
    return {"Authorization": f"{scheme} {token}"}


def test_a_stranger_is_asked_for_a_token_and_never_shown_a_page(client):
    answer = client.get(PROFILE, headers={"Accept": "text/html"})
    refused(answer, 401, "not_authenticated")
    assert answer["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_a_token_acts_for_its_owner(client, alice, scheme):
    token = make_token(owner=alice, name="script")
    answer = client.get(PROFILE, headers=_bearer(token, scheme))
    assert answer.json()["timeZone"] == "Europe/Berlin"


def test_a_token_needs_no_csrf_token(alice):
    token = make_token(owner=alice, name="script")
    client = Client(enforce_csrf_checks=True)
    answer = client.patch(PROFILE, {"bufferMinutes": 5}, content_type="application/json", headers=_bearer(token))
    assert answer.json()["bufferMinutes"] == 5


@pytest.mark.parametrize("token", ["hp_wrong", "", "x" * 10_000, "tökén"])
def test_a_wrong_token_is_401(client, alice, token):
    make_token(owner=alice, name="script")
    refused(client.get(PROFILE, headers=_bearer(token)), 401, "not_authenticated")


def test_a_wrong_token_is_not_mended_by_a_session(pages):
    refused(pages.get(PROFILE, headers=_bearer("hp_wrong")), 401, "not_authenticated")


def test_a_revoked_token_is_over_at_once(client, alice):
    token = make_token(owner=alice, name="script")
    revoke_token(owner=alice, token_id=alice.api_tokens.get().pk)
    refused(client.get(PROFILE, headers=_bearer(token)), 401, "not_authenticated")


def test_a_deactivated_person_is_out_by_token_and_by_session(pages, client, alice):
    token = make_token(owner=alice, name="script")
    User.objects.filter(pk=alice.pk).update(is_active=False)
    refused(client.get(PROFILE, headers=_bearer(token)), 401, "not_authenticated")
    refused(pages.get(PROFILE), 401, "not_authenticated")


def test_a_session_ends_when_the_password_changes(pages, alice):
    alice.set_password("another horse")
    alice.save(update_fields=["password"])
    refused(pages.get(PROFILE), 401, "not_authenticated")


def test_guessing_tokens_is_slowed_down(client, monkeypatch):
    monkeypatch.setattr(authentication, "WRONG_TOKENS", Rate(2, 60))
    for _ in range(2):
        refused(client.get(PROFILE, headers=_bearer("hp_guess")), 401, "not_authenticated")
    answer = client.get(PROFILE, headers=_bearer("hp_guess"))
    refused(answer, 429, "too_many_requests")
    assert 1 <= int(answer["Retry-After"]) <= 60


@pytest.fixture
def browser(alice) -> Client:
    client = Client(enforce_csrf_checks=True)
    client.force_login(alice)
    return client


def test_a_session_reads_without_and_writes_with_its_csrf_token(browser):
    assert browser.get(PROFILE).status_code == 200
    body = {"bufferMinutes": 5}
    refused(browser.patch(PROFILE, body, content_type="application/json"), 403, "forbidden")
    token = browser.get("/api/docs").context["csrf_token"]
    answer = browser.patch(PROFILE, body, content_type="application/json", headers={"X-CSRFToken": str(token)})
    assert answer.json()["bufferMinutes"] == 5


def test_a_foreign_site_cannot_write_with_a_stolen_looking_token(browser):
    token = str(browser.get("/api/docs").context["csrf_token"])
    answer = browser.patch(
        PROFILE,
        {"bufferMinutes": 5},
        content_type="application/json",
        headers={"X-CSRFToken": token, "Origin": "https://evil.example"},
    )
    refused(answer, 403, "forbidden")


@pytest.mark.parametrize("named", ["pk", "username"])
def test_naming_oneself_is_accepted_in_body_and_query(api, alice, named):
    own = getattr(alice, named)
    assert api(alice).patch(PROFILE, {"userId": own, "bufferMinutes": 3}).json()["bufferMinutes"] == 3
    assert api(alice).get(PROFILE, {"userId": own}).status_code == 200


@pytest.mark.parametrize("named", ["bob", 987654, "", {"id": 1}, True, ["alice"]])
def test_naming_anybody_else_is_403_and_changes_nothing(api, alice, bob, named):
    refused(api(alice).patch(PROFILE, {"userId": named, "bufferMinutes": 3}), 403, "forbidden")
    alice.refresh_from_db()
    assert alice.buffer_minutes == 10


def test_naming_somebody_else_in_the_query_is_403(api, alice, bob):
    refused(api(alice).get(PROFILE, {"userId": bob.pk}), 403, "forbidden")


def test_answers_are_never_kept_by_a_shared_cache(api, alice):
    answer = api(alice).get(PROFILE)
    assert "no-store" in answer["Cache-Control"]
    assert "private" in answer["Cache-Control"]
    assert "Cookie" in answer["Vary"]


@pytest.mark.parametrize("method", ["options", "trace", "post"])
def test_methods_that_a_call_does_not_have_are_405(api, alice, method):
    answer = api(alice).generic(method.upper(), PROFILE)
    refused(answer, 405, "method_not_allowed")
    assert "PATCH" in answer["Allow"]
