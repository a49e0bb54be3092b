"""A calendar file as a step of New plan: read, looked at, counting with the plan, and nothing typed is lost."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError

from planner.env import Rate
from planner.models import BusyTime, CalendarFile, GoalPreference
from planner.pages import busy_page
from tests.calendars import calendar, event
from tests.generation.pages.test_new_plan import form
from tests.generation.pages.test_new_plan_mistakes import TEAM, rows
from tests.make import coming_month, make_calendar_file

pytestmark = pytest.mark.django_db

MONTH = coming_month()
CONFERENCE = calendar(
    event(f"DTSTART;VALUE=DATE:{MONTH:%Y%m}09", f"DTEND;VALUE=DATE:{MONTH:%Y%m}12", "SUMMARY:Conference"),
    event(f"DTSTART:{MONTH:%Y%m}15T090000", "DURATION:PT1H", "SUMMARY:Dentist", uid="two"),
)


def reading(pages, data=CONFERENCE, **more):
    """Press "Read file"."""
    upload = SimpleUploadedFile("work.ics", data)
    return pages.post("/plans/new", form(read_file="1", calendar_file=upload, **rows(TEAM), **more))


def test_what_was_read_is_shown_and_all_that_was_typed_stays(pages):
    response = reading(pages, focus_areas="Sailing", days_off=f"{MONTH:%Y-%m}-20")
    page = response.content.decode()
    assert "2 busy times in" in page
    assert "Conference" in page
    for typed in ("Learn to sail", 'value="Sailing"', f"{MONTH:%Y-%m}-20", 'value="Team meeting"'):
        assert typed in page
    assert re.search(r'id="calendar-file"[^>]* open>', page)
    assert not CalendarFile.objects.get().counts
    assert not GoalPreference.objects.exists()


def test_a_file_that_was_chosen_and_not_read_is_looked_at_before_anything_is_generated(pages):
    page = pages.post("/plans/new", form(calendar_file=SimpleUploadedFile("work.ics", CONFERENCE))).content.decode()
    assert "2 busy times in" in page
    assert not GoalPreference.objects.exists()


def test_it_counts_once_the_plan_is_asked_for(pages, alice):
    reading(pages)
    file = CalendarFile.objects.get(user=alice)
    response = pages.post("/plans/new", form(calendar_file_id=file.pk))
    file.refresh_from_db()
    assert file.counts
    page = pages.get(response["Location"])
    days = [day for week in page.context["page"].weeks for day in week.days if day.in_month]
    assert [item.title for day in days for item in day.items if not item.is_task] == ["Conference"] * 3 + ["Dentist"]
    assert not any(day.tasks for day in days if day.date.day in {9, 10, 11})


def test_what_is_left_out_does_not_count(pages):
    reading(pages)
    file = CalendarFile.objects.get()
    row = file.times.get(all_day=True)
    pages.post("/plans/new", form(calendar_file_id=file.pk, leave_out=[row.pk]))
    assert [one.pk for one in BusyTime.objects.filter(left_out=True)] == [row.pk]


def test_a_mistake_elsewhere_keeps_what_was_read_and_left_out(pages):
    reading(pages)
    file = CalendarFile.objects.get()
    row = file.times.first()
    page = pages.post("/plans/new", form(goals_text="", calendar_file_id=file.pk, leave_out=[row.pk])).content.decode()
    assert f'value="{row.pk}" checked' in page
    assert f'name="calendar_file_id" value="{file.pk}"' in page
    assert not CalendarFile.objects.get().counts


def test_another_month_than_the_file_was_read_for_is_told(pages):
    reading(pages)
    later = MONTH.replace(year=MONTH.year + 1).isoformat()
    response = pages.post("/plans/new", form(calendar_file_id=CalendarFile.objects.get().pk, month=later))
    assert "Read it again for the month you plan" in response.content.decode()
    assert 'href="#calendar-file"' in response.content.decode()
    assert not GoalPreference.objects.exists()


@pytest.mark.parametrize("number", ["0", "x", "9" * 30, ""])
def test_a_file_that_is_gone_is_told(pages, number):
    response = pages.post("/plans/new", form(calendar_file_id=number))
    assert "removed or replaced meanwhile" in response.content.decode()


def test_anothers_file_is_not_there(pages, bob):
    file = make_calendar_file(bob, counts=False)
    response = pages.post("/plans/new", form(calendar_file_id=file.pk))
    assert "Dentist" not in response.content.decode()
    file.refresh_from_db()
    assert not file.counts


def test_it_can_be_forgotten(pages):
    reading(pages)
    page = pages.post("/plans/new", form(forget_file="1", calendar_file_id=CalendarFile.objects.get().pk))
    assert not CalendarFile.objects.exists()
    assert "Learn to sail" in page.content.decode()


def test_a_file_that_cannot_be_used_says_why_at_the_field(pages):
    page = reading(pages, b"no calendar").content.decode()
    assert "This is not a calendar file" in page
    assert "Learn to sail" in page


def test_a_wrong_file_leaves_the_one_that_was_read(pages):
    reading(pages)
    number = CalendarFile.objects.get().pk
    page = reading(pages, b"no calendar", calendar_file_id=number).content.decode()
    assert "Conference" in page
    assert CalendarFile.objects.get().pk == number


def test_many_files_in_a_short_time_have_to_wait_and_nothing_typed_is_lost(pages, monkeypatch):
    monkeypatch.setattr(busy_page, "UPLOADS", Rate(1, 60))
    reading(pages)
    page = reading(pages).content.decode()
    assert "Try again in" in page
    assert "Learn to sail" in page


def test_a_database_that_refuses_the_file_takes_no_plan_away(pages, monkeypatch):
    reading(pages)

    def broken(**_kwargs):
        raise DatabaseError

    monkeypatch.setattr("generation.pages.new_plan_file.use_file", broken)
    response = pages.post("/plans/new", form(calendar_file_id=CalendarFile.objects.get().pk))
    assert response.status_code == 303


def test_files_that_count_already_are_named(pages, alice):
    make_calendar_file(alice)
    page = pages.get("/plans/new").content.decode()
    assert "busy times of work.ics count already" in page


def test_times_without_a_zone_are_on_the_browsers_clock(pages, alice):
    page = reading(pages, time_zone="Asia/Kathmandu").content.decode()
    alice.refresh_from_db()
    assert alice.time_zone == "Asia/Kathmandu"
    assert "09:00–10:00" in page
