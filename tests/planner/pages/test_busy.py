"""Busy times: upload a file, see what was read, leave some out, let it count, remove it."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from planner.env import Rate
from planner.models import AuditEvent, BusyTime, CalendarFile
from planner.pages import busy_page
from planner.web.uploads import LARGEST_REQUEST
from tests.calendars import calendar, event
from tests.make import coming_month, make_calendar_file

pytestmark = pytest.mark.django_db

MONTH = coming_month()


def at(day: int, clock: str) -> str:
    return f"{MONTH:%Y%m}{day:02d}T{clock.replace(':', '')}00"


def sent(data: bytes = b"", name: str = "work.ics", **more):
    """A filled-in form."""
    return {"month": MONTH.isoformat(), "calendar_file": SimpleUploadedFile(name, data)} | more


def week(*, title: str = "Stand-up") -> bytes:
    """A meeting on three days, and a whole day."""
    meeting = event(f"DTSTART:{at(7, '09:30')}", "DURATION:PT30M", "RRULE:FREQ=DAILY;COUNT=3", f"SUMMARY:{title}")
    return calendar(meeting, event(f"DTSTART;VALUE=DATE:{MONTH:%Y%m}12", "SUMMARY:Trip", uid="trip"))


def test_what_was_read_is_shown_before_it_counts(pages, alice):
    response = pages.post("/busy/", sent(week()))
    file = CalendarFile.objects.get(user=alice)
    assert (response.status_code, response["Location"]) == (303, f"/busy/{file.pk}/")
    page = pages.get(response["Location"]).content.decode()
    assert "4 busy times in" in page
    assert page.count("09:30–10:00") == 3
    assert "all day" in page
    assert "Does not count yet" in page
    assert not file.counts


def test_each_event_can_be_left_out(pages, alice):
    pages.post("/busy/", sent(week()))
    file = CalendarFile.objects.get(user=alice)
    trip = file.times.get(all_day=True)
    assert pages.post(f"/busy/{file.pk}/", {"leave_out": [str(trip.pk), "x", "9" * 30]}).status_code == 303
    file.refresh_from_db()
    assert file.counts
    assert [row.title for row in file.times.filter(left_out=True)] == ["Trip"]
    assert pages.get(f"/busy/{file.pk}/").content.decode().count(" checked>") == 1


def test_nobody_leaves_out_anothers_events(pages, bob):
    other = make_calendar_file(bob)
    pages.post("/busy/", sent(week()))
    file = CalendarFile.objects.get(user__username="alice")
    pages.post(f"/busy/{file.pk}/", {"leave_out": [str(other.times.get().pk)]})
    assert not BusyTime.objects.get(file=other).left_out


def test_a_new_upload_takes_the_place_of_one_not_yet_used_and_leaves_the_one_that_counts(pages, alice):
    counting = make_calendar_file(alice)
    pages.post("/busy/", sent(week()))
    pages.post("/busy/", sent(week(title="Retro")))
    waiting = CalendarFile.objects.get(user=alice, counts=False)
    assert waiting.times.first().title == "Retro"
    assert CalendarFile.objects.filter(pk=counting.pk).exists()
    pages.post(f"/busy/{waiting.pk}/")
    assert CalendarFile.objects.get(user=alice).pk == waiting.pk


def test_a_removed_file_is_gone_with_its_times(pages, alice):
    file = make_calendar_file(alice)
    assert pages.post(f"/busy/{file.pk}/remove/").status_code == 303
    assert not BusyTime.objects.exists()
    assert AuditEvent.objects.get().action == "busy_times_removed"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "Choose a calendar file"),
        (b"name,start,end", "not a calendar file"),
        (b"PK\x03\x04 zip", "ZIP archive"),
        (b"x" * 1_000_001, "larger than 1 MB"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT", "damaged"),
        (calendar(event("DTSTART:20261201T090000Z", "RRULE:FREQ=SECONDLY")), "every minute or second"),
    ],
)
def test_a_file_that_cannot_be_used_says_why_and_changes_nothing(pages, alice, data, told):
    make_calendar_file(alice)
    response = pages.post("/busy/", sent(data))
    page = response.content.decode()
    assert response.status_code == 200
    assert told in page
    assert f'<option value="{MONTH}" selected>' in page
    assert CalendarFile.objects.count() == 1


def test_a_month_out_of_reach_is_refused(pages):
    response = pages.post("/busy/", sent(week(), month="2019-01-01"))
    assert "one of the next 24" in response.content.decode()
    assert not CalendarFile.objects.exists()


def test_far_too_much_is_refused_unread(pages):
    response = pages.post("/busy/", sent(b"x" * LARGEST_REQUEST))
    assert response.status_code == 413
    assert "1 MB" in response.content.decode()


def test_a_file_without_anything_in_the_month_says_so(pages):
    other = calendar(event("DTSTART:20200101T090000Z", "DURATION:PT1H"))
    page = pages.post("/busy/", sent(other), follow=True).content.decode()
    assert "nothing in this month" in page


def test_entries_that_could_not_be_read_are_counted(pages):
    page = pages.post("/busy/", sent(calendar(event("DTSTART:soon"))), follow=True).content.decode()
    assert "1 entry of the file could not be read" in page


def test_what_belongs_to_other_months_is_counted_and_told(pages):
    old = [event(f"DTSTART:2020010{day}T090000Z", "DURATION:PT1H", uid=f"old-{day}") for day in (1, 2, 3)]
    page = pages.post("/busy/", sent(calendar(event(f"DTSTART:{at(7, '09:30')}", "DURATION:PT30M"), *old)), follow=True)
    assert "3 other entries of the file lie in other months and are not kept." in page.content.decode()
    whole = pages.post("/busy/", sent(week()), follow=True).content.decode()
    assert "other months" not in whole


def test_times_without_a_zone_are_on_the_browsers_clock_for_who_has_chosen_none(pages, alice):
    pages.post("/busy/", sent(week(), time_zone="Asia/Kathmandu"))
    alice.refresh_from_db()
    assert alice.time_zone == "Asia/Kathmandu"
    row = BusyTime.objects.filter(all_day=False).first()
    assert f"{row.starts(alice.zone):%H:%M %z}" == "09:30 +0545"


def test_hostile_words_are_text(pages):
    hostile = "<script>alert(1)</script>"
    page = pages.post("/busy/", sent(week(title=hostile), name=f"{hostile}.ics"), follow=True).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_many_files_in_a_short_time_have_to_wait(pages, monkeypatch):
    monkeypatch.setattr(busy_page, "UPLOADS", Rate(1, 60))
    pages.post("/busy/", sent(b"first"))
    response = pages.post("/busy/", sent(b"second"))
    assert response.status_code == 429
    assert int(response["Retry-After"]) > 0


def test_the_page_reads_as_much_from_the_database_for_many_files_as_for_one(
    pages, alice, django_assert_max_num_queries
):
    for months in range(12):
        make_calendar_file(alice, month=MONTH.replace(year=MONTH.year + 1, month=months + 1))
    with django_assert_max_num_queries(6):
        pages.get("/busy/")
