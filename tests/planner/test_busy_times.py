"""Imported busy time stands in every calendar of its month: generation, edits, drafts and saving checks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import DatabaseError, connection

from generation.service import generate
from generation.types import GenerationRequest
from planner.domain.month import Month
from planner.errors import InvalidInput
from planner.models import AuditEvent, BusyTime, CalendarFile
from planner.services.busy_times import busy_of, remove_file, use_file
from planner.services.calendars import month_calendar
from planner.tasks import forget_files
from tests.calls import SAVE, refused
from tests.make import coming_month, make_calendar_file, make_draft, make_plan

pytestmark = pytest.mark.django_db

MONTH = Month(coming_month())


def busy(owner):
    return [(one.title, one.start, one.end) for one in busy_of(owner=owner, month=MONTH)]


def day(owner, number, hour=0):
    return datetime(MONTH.first.year, MONTH.first.month, number, hour, tzinfo=owner.zone)


def whole_working_days(owner):
    """A file that leaves nothing of the month but its last five days."""
    end = MONTH.last.day - 4
    return make_calendar_file(owner, start_time=day(owner, 1), end_time=day(owner, end), title="Sabbatical")


def test_a_plan_is_made_around_it(alice):
    whole_working_days(alice)
    result = generate(owner=alice, request=GenerationRequest("Read two books", month=MONTH))
    tasks = result.written.plan.tasks
    assert tasks
    assert min(task.day.day for task in tasks) >= MONTH.last.day - 4


def test_a_month_that_it_fills_is_refused_with_a_sentence(alice):
    make_calendar_file(alice, start_time=day(alice, 1), end_time=day(alice, 28) + timedelta(days=10))
    with pytest.raises(InvalidInput) as refusal:
        generate(owner=alice, request=GenerationRequest("Read two books", month=MONTH))
    assert refusal.value.code == "no_free_time"


def test_a_task_cannot_be_moved_into_it(api, alice):
    plan = make_plan(alice)
    make_calendar_file(alice, start_time=day(alice, 20, 9), end_time=day(alice, 20, 17), title="Conference")
    task = plan.weeks.first().tasks.first()
    answer = api(alice).patch(
        f"/api/plans/{plan.pk}/tasks/{task.pk}", {"startTime": day(alice, 20, 11).isoformat()}, format="json"
    )
    assert "Conference" in str(refused(answer, 400, "invalid"))


def test_a_plan_that_overlaps_it_is_not_saved_from_posted_data(api, alice):
    make_calendar_file(alice, start_time=day(alice, 1), end_time=day(alice, 28), title="Conference")
    draft = make_draft(alice)
    answer = api(alice).post(SAVE, {"planData": draft.plan_data, "preferenceId": draft.preferences_id}, format="json")
    assert "Conference" in str(refused(answer, 400, "rules_broken"))


def test_it_is_shown_beside_the_commitments(pages, alice):
    make_calendar_file(alice)
    page = pages.get(f"/plans/{make_plan(alice).pk}/").content.decode()
    assert '<span class="time">09:00–10:00</span> Dentist</li>' in page


def test_what_is_not_looked_at_or_left_out_or_bobs_or_of_another_month_does_not_count(alice, bob):
    make_calendar_file(alice, counts=False)
    make_calendar_file(bob)
    make_calendar_file(alice, month=MONTH.shift(1).first)
    make_calendar_file(alice, left_out=True)
    assert busy(alice) == []


def test_using_a_file_replaces_the_months_earlier_one(alice):
    make_calendar_file(alice, title="Old")
    other_month = make_calendar_file(alice, month=MONTH.shift(1).first)
    new = make_calendar_file(alice, counts=False, title="New")
    use_file(owner=alice, file=new, left_out=())
    assert [title for title, *_ in busy(alice)] == ["New"]
    assert CalendarFile.objects.filter(pk=other_month.pk).exists()


def test_what_is_left_out_can_be_taken_in_again(alice):
    file = make_calendar_file(alice)
    use_file(owner=alice, file=file, left_out={file.times.get().pk})
    assert busy(alice) == []
    use_file(owner=alice, file=file, left_out=())
    assert len(busy(alice)) == 1


def test_a_file_that_nobody_looked_at_is_forgotten_after_a_week(alice, bob):
    make_calendar_file(alice)
    make_calendar_file(alice, counts=False)
    make_calendar_file(bob, counts=False)
    CalendarFile.objects.exclude(user=bob).update(created_at=datetime.now(UTC) - timedelta(days=8))
    forget_files()
    assert [(file.user, file.counts) for file in CalendarFile.objects.order_by("user_id")] == [
        (alice, True),
        (bob, False),
    ]


def test_whole_days_stay_on_their_days_when_the_owner_moves(alice):
    first = datetime(MONTH.first.year, MONTH.first.month, 24, tzinfo=UTC)
    make_calendar_file(alice, start_time=first, end_time=first + timedelta(days=1), floating=True, all_day=True)
    for zone in ("Europe/Berlin", "America/New_York"):
        alice.time_zone = zone
        assert [(start, end) for _, start, end in busy(alice)] == [(day(alice, 24), day(alice, 25))]


def test_a_database_that_cannot_say_takes_no_plan_away(alice, monkeypatch):
    make_calendar_file(alice)

    def broken(*_args, **_kwargs):
        raise DatabaseError

    monkeypatch.setattr("planner.services.busy_times._busy", broken)
    assert month_calendar(owner=alice, month=MONTH, now=datetime.now(UTC)).busy == ()
    assert generate(owner=alice, request=GenerationRequest("Read", month=MONTH)).written.plan.tasks


def test_titles_are_encrypted_and_times_are_not(alice):
    file = make_calendar_file(alice)
    with connection.cursor() as cursor:
        cursor.execute("SELECT title, start_time FROM busy_times")
        title, start = cursor.fetchone()
        cursor.execute("SELECT name FROM calendar_files")
        (name,) = cursor.fetchone()
    assert "Dentist" not in title
    assert "work" not in name
    assert str(BusyTime.objects.get(file=file).start_time.year) in str(start)


def test_using_and_removing_leave_events_without_content(alice):
    file = make_calendar_file(alice, counts=False)
    use_file(owner=alice, file=file, left_out=())
    number = file.pk
    remove_file(owner=alice, file=file)
    events = AuditEvent.objects.filter(actor=alice.pk, subject=f"calendar_file:{number}").order_by("id")
    assert [event.action for event in events] == ["busy_times_used", "busy_times_removed"]
    assert not BusyTime.objects.exists()
