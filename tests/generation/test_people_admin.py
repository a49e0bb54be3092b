"""Accounts in the admin: whoever is deleted there leaves nothing behind, and somebody is always left to do it."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from generation import inflight
from generation.service import generate
from generation.types import GenerationRequest
from planner.domain.month import Month
from planner.models import AuditAction, AuditEvent, MonthlyPlan, User
from tests.make import coming_month, make_draft, make_plan

pytestmark = pytest.mark.django_db
PEOPLE = reverse("admin:planner_user_changelist")


@pytest.fixture
def desk(staff) -> Client:
    """The administrator's browser."""
    client = Client()
    client.force_login(staff)
    return client


def _delete(client: Client, person: User):
    return client.post(reverse("admin:planner_user_delete", args=[person.pk]), {"post": "yes"})


def test_a_deleted_account_leaves_nothing_behind(desk, alice, pages):
    make_plan(alice)
    make_draft(alice)
    request = GenerationRequest("Read", month=Month(coming_month()), save_mode="preview")
    result = generate(owner=alice, request=request)
    inflight.put(owner=alice, result=result)
    assert _delete(desk, alice).status_code == 302
    assert not User.objects.filter(username="alice").exists()
    assert not MonthlyPlan.objects.exists()
    assert cache.get(f"inflight:{alice.pk}:{result.generation_id}") is None
    assert AuditEvent.objects.filter(action=AuditAction.ACCOUNT_DELETED, actor=alice.pk).exists()
    assert pages.get("/").status_code == 302


def test_the_question_tells_nothing_of_their_plans(desk, alice):
    make_plan(alice)
    page = desk.get(reverse("admin:planner_user_delete", args=[alice.pk])).content.decode()
    assert "alice" in page
    assert "onthly plan" not in page


def test_several_leave_at_once(desk, alice, bob):
    chosen = {"action": "delete_selected", "_selected_action": [alice.pk, bob.pk], "post": "yes"}
    desk.post(PEOPLE, chosen)
    assert list(User.objects.values_list("username", flat=True)) == ["staff"]
    assert AuditEvent.objects.filter(action=AuditAction.ACCOUNT_DELETED).count() == 2


def test_the_only_administrator_stays(desk, staff):
    assert _delete(desk, staff).status_code == 403
    desk.post(PEOPLE, {"action": "delete_selected", "_selected_action": [staff.pk], "post": "yes"})
    assert User.objects.filter(pk=staff.pk).exists()
