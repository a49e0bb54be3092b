"""A plan as a calendar file, through the page and through the API."""

from __future__ import annotations

import pytest
from icalendar import Calendar

from planner.models import AuditEvent, PlanTask
from tests.calendars import faults
from tests.make import coming_month, make_plan

pytestmark = pytest.mark.django_db


def test_both_doors_give_the_same_file(pages, api, alice):
    plan = make_plan(alice, tasks=6)
    page, call = pages.get(f"/plans/{plan.pk}/calendar.ics"), api(alice).get(f"/api/plans/{plan.pk}/calendar.ics")
    assert page.content == call.content
    for answer in (page, call):
        assert answer["Content-Type"] == "text/calendar; charset=utf-8"
        assert answer["Content-Disposition"] == f'attachment; filename="plan-{coming_month():%Y-%m}.ics"'


def test_it_holds_the_plan_and_nothing_else(api, alice):
    plan, _other = make_plan(alice, tasks=6), make_plan(alice, month=coming_month().replace(year=2027))
    content = api(alice).get(f"/api/plans/{plan.pk}/calendar.ics/").content
    assert faults(content) == []
    events = Calendar.from_ical(content).events
    tasks = PlanTask.objects.filter(week__plan=plan)
    assert sorted((event.start, event.end, event["SUMMARY"], event.categories[0]) for event in events) == sorted(
        (task.start_time, task.end_time, task.task_description, task.focus_area) for task in tasks
    )


def test_the_page_links_to_it(pages, alice):
    plan = make_plan(alice)
    assert f'href="/plans/{plan.pk}/calendar.ics"' in pages.get(f"/plans/{plan.pk}/").content.decode()


def test_it_leaves_an_event(api, alice):
    plan = make_plan(alice)
    api(alice).get(f"/api/plans/{plan.pk}/calendar.ics")
    assert AuditEvent.objects.get(action="plan_exported").subject == f"plan:{plan.pk}"


def test_hostile_words_stay_words(api, alice):
    plan = make_plan(alice)
    PlanTask.objects.filter(week__plan=plan).update(task_description="Read\r\nATTENDEE:mailto:a@example.org")
    content = api(alice).get(f"/api/plans/{plan.pk}/calendar.ics").content
    assert faults(content) == []
    assert not any("ATTENDEE" in event for event in Calendar.from_ical(content).events)
