"""Generation options through the API: made on first sight, changed in any part, wrong values named."""

from __future__ import annotations

import pytest

from generation.models import GenerationOptions
from planner.models import AuditAction, AuditEvent
from tests.calls import OPTIONS, done, refused

pytestmark = pytest.mark.django_db
DEFAULTS = {
    "defaultSaveMode": "preview",
    "autoCreateStaging": True,
    "stagingTtlHours": 24,
    "preferenceStrength": "balanced",
}
CHANGED = {
    "defaultSaveMode": "auto",
    "autoCreateStaging": False,
    "stagingTtlHours": 48,
    "preferenceStrength": "safety",
}


def test_the_first_look_makes_the_defaults(api, alice):
    body = api(alice).get(OPTIONS).json()
    assert body == {"success": True, "data": DEFAULTS}
    assert GenerationOptions.objects.filter(user=alice).count() == 1


@pytest.mark.parametrize("method", ["put", "patch"])
@pytest.mark.parametrize("name", list(DEFAULTS))
def test_any_part_is_changed_alone(api, alice, method, name):
    answer = getattr(api(alice), method)(OPTIONS, {name: CHANGED[name]})
    assert answer.json()["message"] == "Generation preferences updated successfully"
    assert done(answer) == DEFAULTS | {name: CHANGED[name]}
    assert done(api(alice).get(OPTIONS)) == DEFAULTS | {name: CHANGED[name]}


def test_all_of_them_at_once_leave_one_audit_event(api, alice):
    assert done(api(alice).put(OPTIONS, CHANGED)) == CHANGED
    assert AuditEvent.objects.filter(action=AuditAction.OPTIONS_CHANGED, actor=alice.pk).count() == 1


def test_nothing_sent_changes_nothing(api, alice):
    assert done(api(alice).put(OPTIONS, {})) == DEFAULTS
    assert not AuditEvent.objects.exists()


@pytest.mark.parametrize("hours", [1, 168])
def test_the_bounds_of_the_time_to_live_are_allowed(api, alice, hours):
    assert done(api(alice).patch(OPTIONS, {"stagingTtlHours": hours}))["stagingTtlHours"] == hours


@pytest.mark.parametrize("hours", [0, -1, 0.5, 24.0, 169, 1e9, 10**30, "1h", "24", "", None, True, False, [24], {}])
def test_a_wrong_time_to_live_is_named_and_nothing_is_stored(api, alice, hours):
    body = {"stagingTtlHours": hours, "defaultSaveMode": "auto"}
    assert list(refused(api(alice).put(OPTIONS, body), 400, "invalid")) == ["stagingTtlHours"]
    assert done(api(alice).get(OPTIONS)) == DEFAULTS


def test_not_a_number_is_named_as_well(api, alice):
    answer = api(alice).generic("PUT", OPTIONS, '{"stagingTtlHours": NaN}', content_type="application/json")
    assert list(refused(answer, 400, "invalid")) == ["stagingTtlHours"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("defaultSaveMode", "later"),
        ("defaultSaveMode", None),
        ("defaultSaveMode", 1),
        ("preferenceStrength", "fast"),
        ("preferenceStrength", ["speed"]),
        ("autoCreateStaging", "yes"),
        ("autoCreateStaging", 1),
        ("autoCreateStaging", None),
    ],
)
def test_other_wrong_values_are_named(api, alice, name, value):
    assert list(refused(api(alice).patch(OPTIONS, {name: value}), 400, "invalid")) == [name]


def test_the_quota_is_the_admins_and_not_the_callers(api, alice):
    api(alice).patch(OPTIONS, {"monthlyQuota": 10**6, "monthly_quota": 10**6, "user": 1})
    assert GenerationOptions.objects.get(user=alice).monthly_quota is None


def test_options_belong_to_one_person(api, alice, bob):
    api(alice).patch(OPTIONS, CHANGED)
    assert done(api(bob).get(OPTIONS)) == DEFAULTS


def test_a_first_change_needs_no_first_look(api, alice):
    assert done(api(alice).patch(OPTIONS, {"stagingTtlHours": 1}))["stagingTtlHours"] == 1
