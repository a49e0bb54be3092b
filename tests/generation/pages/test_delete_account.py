"""Deleting one's account: everything goes, the audit trail stays without a person, and nothing comes back."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.test import Client

from generation import inflight
from generation.service import generate
from generation.types import GenerationRequest
from planner.domain.month import Month
from planner.env import Rate
from planner.models import AuditAction, AuditEvent, User
from planner.services.people import make_token
from tests.make import coming_month, make_draft, make_plan

pytestmark = pytest.mark.django_db
TYPED = {"username": "alice", "password": "correct horse"}
ADDRESS = "/settings/delete/"


def _rows(user_id: int) -> dict[str, int]:
    """How many rows of every table still name a user as theirs."""
    counted = {}
    for model in apps.get_models():
        for field in model._meta.fields:
            if field.is_relation and field.related_model is User:
                counted[f"{model.__name__}.{field.name}"] = model.objects.filter(**{field.attname: user_id}).count()
    return {name: count for name, count in counted.items() if count}


def test_everything_goes(pages, alice):
    make_plan(alice)
    make_draft(alice)
    make_token(owner=alice, name="phone")
    generate(owner=alice, request=GenerationRequest("Read", month=Month(coming_month())))
    assert len(_rows(alice.pk)) >= 6
    response = pages.post(ADDRESS, TYPED)
    assert (response.status_code, response["Location"]) == (303, "/accounts/sign-in/")
    assert _rows(alice.pk) == {}
    assert not User.objects.filter(username="alice").exists()
    assert "are gone" in pages.get("/accounts/sign-in/").content.decode()


def test_somebody_elses_things_stay(pages, bob):
    make_plan(bob)
    before = _rows(bob.pk)
    pages.post(ADDRESS, TYPED)
    assert _rows(bob.pk) == before


def test_it_signs_out_everywhere(pages, alice, bob):
    phone, theirs = Client(), Client()
    phone.force_login(alice)
    theirs.force_login(bob)
    token = make_token(owner=alice, name="phone")
    pages.post(ADDRESS, TYPED)
    for client in (pages, phone):
        assert client.get("/")["Location"].startswith("/accounts/sign-in/")
    answer = Client().get("/api/plans", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 401
    assert [session.get_decoded()["_auth_user_id"] for session in Session.objects.all()] == [str(bob.pk)]


def test_what_the_cache_holds_goes_too(pages, alice):
    request = GenerationRequest("Read", month=Month(coming_month()), save_mode="preview", create_staging_backup=False)
    result = generate(owner=alice, request=request)
    inflight.put(owner=alice, result=result)
    pages.post(ADDRESS, TYPED)
    assert cache.get(f"inflight:{alice.pk}:{result.generation_id}") is None


def test_the_audit_trail_stays_without_the_person(pages, alice):
    make_plan(alice)
    pages.post(ADDRESS, TYPED)
    events = list(AuditEvent.objects.filter(actor=alice.pk).values_list("action", flat=True))
    assert events == [AuditAction.ACCOUNT_DELETED, AuditAction.PLAN_SAVED]
    told = str(list(AuditEvent.objects.values()))
    assert "alice" not in told


def test_the_admins_log_forgets_the_name(pages, alice, staff):
    kind = ContentType.objects.get_for_model(User)
    LogEntry.objects.create(
        user=staff, content_type=kind, object_id=str(alice.pk), object_repr="alice", action_flag=CHANGE
    )
    pages.post(ADDRESS, TYPED)
    assert LogEntry.objects.get().object_repr == f"user:{alice.pk}"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"password": "wrong"}, "password"),
        ({"password": ""}, "password"),
        ({"username": "Alice"}, "username"),
        ({"username": ""}, "username"),
    ],
)
def test_a_wrong_password_or_name_changes_nothing(pages, alice, wrong, field):
    response = pages.post(ADDRESS, TYPED | wrong)
    assert response.status_code == 200
    assert list(response.context["form"].errors) == [field]
    assert User.objects.filter(pk=alice.pk).exists()


def test_guessing_the_password_has_to_wait(pages, settings):
    settings.SIGN_IN_RATE = Rate(2, 60)
    wrong = TYPED | {"password": "wrong"}
    assert [pages.post(ADDRESS, wrong).status_code for _ in range(3)] == [200, 200, 429]
    refused = pages.post(ADDRESS, TYPED)
    assert (refused.status_code, User.objects.filter(username="alice").exists()) == (429, True)
    assert "not right" not in refused.content.decode()


def test_guesses_here_and_at_the_password_change_count_together(pages, settings):
    settings.SIGN_IN_RATE = Rate(1, 60)
    pages.post("/accounts/password/", {"old_password": "wrong", "new_password1": "x", "new_password2": "x"})
    assert pages.post(ADDRESS, TYPED).status_code == 429


def test_a_mistyped_name_uses_up_no_try(pages, settings):
    settings.SIGN_IN_RATE = Rate(1, 60)
    assert {pages.post(ADDRESS, TYPED | {"username": "alic"}).status_code for _ in range(3)} == {200}


def test_the_only_administrator_stays(staff, alice):
    client = Client()
    client.force_login(staff)
    typed = {"username": "staff", "password": "admin staff pw"}
    answer = client.post(ADDRESS, typed)
    assert answer.status_code == 409
    assert "only administrator" in answer.content.decode()
    assert not AuditEvent.objects.filter(action=AuditAction.ACCOUNT_DELETED).exists()
    User.objects.create_superuser("second", password="another one")
    assert client.post(ADDRESS, typed).status_code == 303


def test_looking_at_the_page_deletes_nothing(pages, alice):
    page = pages.get(ADDRESS).content.decode()
    assert "What remains" in page
    assert User.objects.filter(pk=alice.pk).exists()


def test_the_demo_account_is_told_what_follows(django_user_model, settings):
    settings.DEMO_ACCOUNT = True
    demo = django_user_model.objects.create_user("demo", password="correct horse")
    client = Client()
    client.force_login(demo)
    assert "next start makes a fresh one" in client.get(ADDRESS).content.decode()
