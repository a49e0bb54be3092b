"""The caller's clock, working hours and buffer through the API."""

from __future__ import annotations

import pytest

from planner.domain.month import WEEKDAYS
from planner.models import AuditAction, AuditEvent
from tests.calls import refused

pytestmark = pytest.mark.django_db
PROFILE = "/api/profile"


def test_it_shows_the_profile(api, alice):
    body = api(alice).get(PROFILE).json()
    assert set(body) == {"timeZone", "workingHours", "bufferMinutes", "weekStart", "focusHours"}
    assert (body["timeZone"], body["bufferMinutes"], body["weekStart"]) == ("Europe/Berlin", 10, "Monday")
    assert body["workingHours"] == {day: {"start": "08:00", "end": "21:00"} for day in WEEKDAYS}


def test_it_changes_only_what_is_sent(api, alice):
    body = api(alice).patch(PROFILE, {"bufferMinutes": 0}).json()
    assert (body["bufferMinutes"], body["timeZone"]) == (0, "Europe/Berlin")
    alice.refresh_from_db()
    assert alice.buffer_minutes == 0
    assert AuditEvent.objects.filter(action=AuditAction.PROFILE_CHANGED, actor=alice.pk).count() == 1


def test_working_hours_are_changed_weekday_by_weekday(api, alice):
    hours = {"Monday": {"start": "10:00", "end": "24:00"}, "Sunday": None}
    body = api(alice).patch(PROFILE, {"workingHours": hours}).json()
    assert body["workingHours"]["Monday"] == {"start": "10:00", "end": "24:00"}
    assert body["workingHours"]["Sunday"] is None
    assert body["workingHours"]["Tuesday"] == {"start": "08:00", "end": "21:00"}
    alice.refresh_from_db()
    assert (alice.hours[0], alice.hours[6]) == ((600, 1440), None)


@pytest.mark.parametrize("minutes", [0, 60])
def test_the_buffers_bounds_are_allowed(api, alice, minutes):
    assert api(alice).patch(PROFILE, {"bufferMinutes": minutes}).json()["bufferMinutes"] == minutes


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"timeZone": "Mars/Olympus"}, "timeZone"),
        ({"timeZone": "../etc/passwd"}, "timeZone"),
        ({"timeZone": 3}, "timeZone"),
        ({"timeZone": ""}, "timeZone"),
        ({"bufferMinutes": -1}, "bufferMinutes"),
        ({"bufferMinutes": 61}, "bufferMinutes"),
        ({"bufferMinutes": "10"}, "bufferMinutes"),
        ({"bufferMinutes": True}, "bufferMinutes"),
        ({"bufferMinutes": 1.5}, "bufferMinutes"),
        ({"bufferMinutes": None}, "bufferMinutes"),
        ({"weekStart": "Wednesday"}, "weekStart"),
        ({"workingHours": []}, "workingHours"),
        ({"workingHours": {"Funday": None}}, "workingHours.Funday"),
        ({"workingHours": {"Monday": "all day"}}, "workingHours.Monday"),
        ({"workingHours": {"Monday": {"start": "09:00"}}}, "workingHours.Monday.end"),
        ({"workingHours": {"Monday": {"start": "9", "end": "10:00"}}}, "workingHours.Monday.start"),
        ({"workingHours": {"Monday": {"start": "12:00", "end": "12:00"}}}, "workingHours.Monday.end"),
        ({"workingHours": {"Monday": {"start": "12:00", "end": "24:01"}}}, "workingHours.Monday.end"),
    ],
)
def test_each_wrong_value_is_named_and_nothing_is_stored(api, alice, change, path):
    details = refused(api(alice).patch(PROFILE, {"weekStart": "Sunday"} | change), 400, "invalid")
    assert list(details) == [path]
    alice.refresh_from_db()
    assert (alice.week_start, alice.time_zone, alice.buffer_minutes) == ("Monday", "Europe/Berlin", 10)


def test_names_and_rights_are_not_part_of_a_profile(api, alice):
    api(alice).patch(PROFILE, {"username": "root", "is_staff": True, "password": "x"})
    alice.refresh_from_db()
    assert (alice.username, alice.is_staff) == ("alice", False)
    assert alice.check_password("correct horse")


def test_it_is_changed_by_patch_only(api, alice):
    refused(api(alice).put(PROFILE, {"bufferMinutes": 0}), 405, "method_not_allowed")


def test_hours_by_focus_area_are_replaced_as_a_whole(api, alice):
    rows = [
        {"focusArea": "Writing", "start": "09:00", "end": "12:00"},
        {"focusArea": "Sport", "start": "18:00", "end": "24:00", "days": ["Monday", "Friday"]},
    ]
    assert api(alice).get(PROFILE).json()["focusHours"] == []
    assert api(alice).patch(PROFILE, {"focusHours": rows}).json()["focusHours"] == rows
    assert api(alice).get(PROFILE).json()["focusHours"] == rows
    assert api(alice).patch(PROFILE, {"focusHours": []}).json()["focusHours"] == []


@pytest.mark.parametrize(
    ("row", "path"),
    [
        ({"start": "09:00", "end": "12:00"}, "focusHours.0.focusArea"),
        ({"focusArea": " ", "start": "09:00", "end": "12:00"}, "focusHours.0.focusArea"),
        ({"focusArea": "Writing", "start": "9", "end": "12:00"}, "focusHours.0.start"),
        ({"focusArea": "Writing", "start": "09:00"}, "focusHours.0.end"),
        ({"focusArea": "Writing", "start": "12:00", "end": "09:00"}, "focusHours.0.end"),
        ({"focusArea": "Writing", "start": "09:00", "end": "12:00", "days": ["Funday"]}, "focusHours.0.days.0"),
        ("writing 9 to 12", "focusHours.0"),
    ],
)
def test_a_wrong_row_of_hours_is_named_and_nothing_is_stored(api, alice, row, path):
    assert list(refused(api(alice).patch(PROFILE, {"focusHours": [row]}), 400, "invalid")) == [path]
    alice.refresh_from_db()
    assert alice.focus_hours == []
