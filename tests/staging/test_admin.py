"""The admin's drafts: facts and three actions, never content, nothing for staff without the permission."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.utils import timezone

from planner.models import AuditEvent, User
from staging.models import PlanStaging
from tests.make import make_draft

pytestmark = pytest.mark.django_db
LIST = "/admin/staging/planstaging/"


@pytest.fixture
def admin(staff) -> Client:
    client = Client()
    client.force_login(staff)
    return client


def _act(client, name, *drafts):
    data = {"action": name, "_selected_action": [draft.pk for draft in drafts]}
    return client.post(LIST, data, follow=True)


def _expire(draft) -> None:
    PlanStaging.objects.filter(pk=draft.pk).update(expires_at=timezone.now() - timedelta(hours=1))


def test_the_list_shows_key_prefix_owner_and_time_left_and_no_content(admin, alice):
    draft = make_draft(alice)
    html = admin.get(LIST).content.decode()
    assert draft.staging_key[:10] in html
    assert draft.staging_key not in html
    assert "alice" in html
    assert "23 h" in html
    assert "Read part" not in html


def test_one_draft_shows_no_content_and_cannot_be_changed(admin, alice):
    draft = make_draft(alice)
    html = admin.get(f"{LIST}{draft.pk}/change/").content.decode()
    assert "Read part" not in html
    assert draft.staging_key not in html
    admin.post(f"{LIST}{draft.pk}/change/", {"month_year": "2030-01-01"})
    draft.refresh_from_db()
    assert draft.month_year.year < 2030


@pytest.mark.parametrize(("state", "expected"), [("live", 1), ("expired", 1), ("saved", 1)])
def test_the_states_filter_the_list(admin, alice, state, expected):
    _live, over, saved = (make_draft(alice) for _ in range(3))
    _expire(over)
    PlanStaging.objects.filter(pk=saved.pk).update(saved_at=timezone.now())
    assert admin.get(LIST, {"state": state}).context["cl"].result_count == expected


def test_purging_the_selected_removes_only_what_expired(admin, alice):
    live, over = make_draft(alice), make_draft(alice)
    _expire(over)
    _act(admin, "purge_expired", live, over)
    assert list(PlanStaging.objects.all()) == [live]


def test_extending_adds_a_day_to_live_drafts_only(admin, alice):
    live, over = make_draft(alice), make_draft(alice)
    _expire(over)
    before = PlanStaging.objects.get(pk=live.pk).expires_at
    _act(admin, "extend", live, over)
    assert PlanStaging.objects.get(pk=live.pk).expires_at == before + timedelta(hours=24)
    assert PlanStaging.objects.get(pk=over.pk).expires_at < timezone.now()


def test_no_extension_goes_beyond_thirty_days(admin, alice):
    draft = make_draft(alice)
    for _ in range(40):
        _act(admin, "extend", draft)
    row = PlanStaging.objects.get(pk=draft.pk)
    assert row.expires_at <= row.created_at + timedelta(days=30)


def test_discarding_removes_and_leaves_an_event(admin, staff, alice):
    _act(admin, "discard", make_draft(alice))
    assert not PlanStaging.objects.exists()
    assert AuditEvent.objects.filter(action="draft_discarded", actor=staff.pk).count() == 1


def test_staff_that_may_only_look_can_do_nothing(alice):
    viewer = User.objects.create_user("viewer", is_staff=True)
    viewer.user_permissions.add(Permission.objects.get(codename="view_planstaging"))
    client = Client()
    client.force_login(viewer)
    draft = PlanStaging.objects.get(pk=make_draft(alice).pk)
    assert client.get(LIST).status_code == 200
    for name in ("purge_expired", "extend", "discard"):
        _act(client, name, draft)
    assert PlanStaging.objects.get(pk=draft.pk).expires_at == draft.expires_at


@pytest.mark.parametrize("address", ["generation/generation", "planner/auditevent", "generation/quotamonth"])
def test_records_can_be_read_and_not_made(admin, address):
    assert admin.get(f"/admin/{address}/").status_code == 200
    assert admin.get(f"/admin/{address}/add/").status_code == 403


def test_the_admins_own_password_door_leads_to_the_limited_one():
    response = Client().get("/admin/login/?next=/admin/")
    assert response.status_code == 302
    assert response["Location"] == "/accounts/sign-in/?next=/admin/"


def test_people_who_are_not_staff_see_nothing_of_it(alice):
    client = Client()
    client.force_login(alice)
    assert client.get(LIST, follow=True).status_code == 403
