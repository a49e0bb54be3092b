"""Hours by focus area: their rows in Settings, and what plans make of them."""

from __future__ import annotations

import pytest
from django.db import connection

from generation.service import generate
from generation.types import GenerationRequest
from planner.domain.focus_hours import FocusHours
from planner.domain.month import Month
from planner.models import AuditEvent, GoalPreference
from tests.make import coming_month

pytestmark = pytest.mark.django_db
ADDRESS = "/settings/focus-hours/"


def rows(*values):
    """Rows as the form sends them: (area, from, to, days)."""
    sent = {"focus-TOTAL_FORMS": str(len(values)), "focus-INITIAL_FORMS": "0"}
    for number, (area, start, end, *days) in enumerate(values):
        sent |= {f"focus-{number}-area": area, f"focus-{number}-start": start, f"focus-{number}-end": end}
        sent[f"focus-{number}-days"] = days
    return sent


def test_rows_are_stored_and_shown_again(pages, alice):
    sent = rows(("Writing", "09:00", "12:00"), ("sport", "18:00", "00:00", "Monday", "Friday"), ("", "", ""))
    assert pages.post(ADDRESS, sent)["Location"] == "/settings/"
    alice.refresh_from_db()
    assert alice.liked_hours == (FocusHours("Writing", 540, 720), FocusHours("sport", 1080, 1440, (0, 4)))
    shown = pages.get("/settings/").context["focus_rows"].forms
    assert [row["area"].value() for row in shown] == ["Writing", "sport", None]
    assert (shown[1]["end"].value(), shown[1]["days"].value()) == ("00:00", ["Monday", "Friday"])
    assert AuditEvent.objects.filter(action="profile_changed").count() == 1


def test_what_people_wrote_is_encrypted_at_rest(pages):
    pages.post(ADDRESS, rows(("Therapy", "09:00", "12:00")))
    with connection.cursor() as cursor:
        cursor.execute('SELECT focus_hours FROM "user"')
        assert "Therapy" not in cursor.fetchone()[0]


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (("", "09:00", "12:00"), "area"),
        (("x" * 101, "09:00", "12:00"), "area"),
        (("Writing", "", "12:00"), "start"),
        (("Writing", "09:00", "soon"), "end"),
        (("Writing", "12:00", "09:00"), "end"),
        (("Writing", "12:00", "12:00"), "end"),
        (("Writing", "09:00", "12:00", "Funday"), "days"),
    ],
)
def test_a_mistake_is_told_at_its_field_and_what_was_typed_stays(pages, alice, row, field):
    answer = pages.post(ADDRESS, rows(("Reading", "07:00", "08:00"), row))
    assert list(answer.context["focus_rows"].forms[1].errors) == [field]
    assert 'value="Reading"' in answer.content.decode()
    alice.refresh_from_db()
    assert alice.liked_hours == ()


def test_rows_are_added_and_removed_without_javascript(pages, alice):
    sent = rows(("Writing", "09:00", "12:00"), ("Sport", "18:00", "20:00"))
    more = pages.post(ADDRESS, sent | {"add_focus": "1"}).context["focus_rows"].forms
    assert [row["area"].value() for row in more] == ["Writing", "Sport", None]
    fewer = pages.post(ADDRESS, sent | {"remove_focus": "0"}).context["focus_rows"].forms
    assert [row["area"].value() for row in fewer] == ["Sport", None]
    alice.refresh_from_db()
    assert alice.liked_hours == ()


def test_changing_the_clock_leaves_them_alone(pages, alice):
    pages.post(ADDRESS, rows(("Writing", "09:00", "12:00")))
    hours = {f"{day}_off": "on" for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")}
    clock = {"time_zone": "Europe/Berlin", "week_start": "Monday", "buffer_minutes": "5", "Sunday_off": "on"}
    assert pages.post("/settings/clock/", clock | hours).status_code == 303
    alice.refresh_from_db()
    assert (alice.buffer_minutes, len(alice.liked_hours)) == (5, 1)


def test_a_plan_keeps_the_profiles_hours(alice, pages):
    pages.post(ADDRESS, rows(("writing", "14:00", "16:00")))
    alice.refresh_from_db()
    request = GenerationRequest("Write the report", focus_areas="Writing", month=Month(coming_month()))
    tasks = generate(owner=alice, request=request).written.plan.tasks
    assert tasks
    assert all(14 <= task.start.hour < 16 for task in tasks)
    assert any("writing usually 14:00 to 16:00" in task.reason for task in tasks)


def test_hours_asked_for_one_month_go_before_the_profiles_and_are_kept_encrypted(alice, api):
    api(alice).patch("/api/profile", {"focusHours": [{"focusArea": "Writing", "start": "14:00", "end": "16:00"}]})
    alice.refresh_from_db()
    body = {
        "goalsText": "Write the report",
        "taskComplexity": "Balanced",
        "focusAreas": "Writing",
        "weekendPreference": "Rest",
        "month": coming_month().isoformat(),
        "focusHours": [{"focusArea": "Writing", "start": "17:00", "end": "19:00"}],
    }
    plan = api(alice).post("/api/hybrid-plan/generate", body).json()["data"]["planData"]
    starts = {
        task["start_time"][11:13]
        for week in plan["weekly_breakdown"]
        for day in week["daily_tasks"].values()
        for task in day
    }
    assert starts <= {"17", "18"}
    assert GoalPreference.objects.get().focus_hours == body["focusHours"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT focus_hours FROM user_preferences")
        assert "Writing" not in cursor.fetchone()[0]
