"""Moving a task to another day or time: by a form, and by what the script sends."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from planner.domain.month import Month
from planner.models import MonthlyPlan, PlanTask
from tests.make import coming_month, make_plan, weekday

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(alice):
    return make_plan(alice, tasks=4)


def path(task, act="move/"):
    return f"/plans/{task.week.plan_id}/tasks/{task.pk}/{act}"


def first(alice):
    task = PlanTask.objects.select_related("week").first()
    task.local = task.start_time.astimezone(alice.zone)
    return task


def said(response, client):
    """What the next page says."""
    page = client.get(response["Location"].partition("#")[0])
    return [str(message) for message in page.context["messages"]]


def test_a_day_alone_puts_it_as_near_to_its_time_as_can_be(pages, alice, plan):
    task = first(alice)
    response = pages.post(path(task), {"day": weekday(6).isoformat()})
    assert response.status_code == 303
    assert response["Location"] == f"/plans/{plan.pk}/#task-{task.pk}"
    moved = first_moved(task, alice)
    assert (moved.local.date(), moved.local.hour, moved.minutes) == (weekday(6), 9, 30)
    assert moved.scheduling_reason == "You chose this time."
    assert moved.week.week == Month(coming_month()).week_of(weekday(6))


def first_moved(task, alice):
    row = PlanTask.objects.select_related("week").get(pk=task.pk)
    row.local = row.start_time.astimezone(alice.zone)
    row.minutes = (row.end_time - row.start_time).total_seconds() / 60
    return row


def test_on_a_day_where_its_time_is_taken_it_keeps_the_buffer(pages, alice, plan):
    task = first(alice)
    pages.post(path(task), {"day": weekday(2).isoformat()})
    moved = first_moved(task, alice)
    assert f"{moved.local:%H:%M}" == "09:40"


def test_a_time_is_taken_as_it_is(pages, alice, plan):
    task = first(alice)
    pages.post(path(task), {"day": weekday(2).isoformat(), "start": "15:35"})
    assert f"{first_moved(task, alice).local:%d %H:%M}" == f"{weekday(2):%d} 15:35"


def test_where_it_goes_is_told(pages, alice, plan):
    response = pages.post(path(first(alice)), {"day": weekday(6).isoformat(), "start": "10:00"})
    assert said(response, pages)[0].endswith("10:00.")


@pytest.mark.parametrize(
    ("start", "words"),
    [("09:10", "overlaps Read part 2"), ("08:25", "comes too near to"), ("06:00", "working hours"), ("15:32", "mark")],
)
def test_a_forbidden_time_is_refused_with_its_reason(pages, alice, plan, start, words):
    task = first(alice)
    response = pages.post(path(task), {"day": weekday(2).isoformat(), "start": start})
    assert words in said(response, pages)[0]
    assert first_moved(task, alice).local == task.local


@pytest.mark.parametrize("days", [-1, 40, 400])
def test_another_month_is_refused(pages, alice, plan, days):
    task = first(alice)
    response = pages.post(path(task), {"day": (coming_month() + timedelta(days=days)).isoformat()})
    assert "lies outside" in said(response, pages)[0]
    assert first_moved(task, alice).local == task.local


def test_a_day_without_working_hours_is_refused_by_name(pages, alice, plan):
    alice.working_hours = alice.working_hours | {f"{weekday(6):%A}": None}
    alice.save(update_fields=["working_hours"])
    response = pages.post(path(first(alice)), {"day": weekday(6).isoformat()})
    assert "has no working hours" in said(response, pages)[0]


def test_a_full_day_is_refused(pages, alice, plan):
    other = PlanTask.objects.all()[1]
    PlanTask.objects.filter(pk=other.pk).update(end_time=other.start_time + timedelta(minutes=200))
    response = pages.post(path(first(alice)), {"day": weekday(2).isoformat()})
    assert "holds 210 minutes" in said(response, pages)[0]


def test_a_past_month_takes_nothing_any_more(pages, alice):
    month = Month(coming_month()).shift(-2).first
    make_plan(alice, month=month)
    task = first(alice)
    response = pages.post(path(task), {"day": (task.local.date() + timedelta(days=1)).isoformat()})
    assert "already past" in said(response, pages)[0]


@pytest.mark.parametrize("sent", [{}, {"day": "tomorrow"}, {"day": "2026-12-01", "start": "25:00"}])
def test_what_is_no_place_is_refused(pages, alice, plan, sent):
    task = first(alice)
    assert "Choose a day" in said(pages.post(path(task), sent), pages)[0]
    assert first_moved(task, alice).local == task.local


def test_nothing_else_changes(pages, alice, plan):
    others = list(PlanTask.objects.order_by("pk").values())[1:]
    pages.post(path(first(alice)), {"day": weekday(6).isoformat()})
    assert list(PlanTask.objects.order_by("pk").values())[1:] == others


def test_it_goes_back_to_the_page_it_came_from_and_never_to_another_site(pages, alice, plan):
    task = first(alice)
    sent = {"day": weekday(6).isoformat(), "next": f"/plans/{plan.pk}/?view=month"}
    assert pages.post(path(task), sent)["Location"] == f"/plans/{plan.pk}/?view=month#task-{task.pk}"
    sent["next"] = "//evil.example/"
    assert pages.post(path(task), sent)["Location"] == f"/plans/{plan.pk}/#task-{task.pk}"


def test_the_form_shows_each_day_with_its_free_times_or_the_reason(pages, alice, plan):
    alice.working_hours = alice.working_hours | {"Sunday": None}
    alice.save(update_fields=["working_hours"])
    page = pages.get(path(first(alice), "places/")).context["page"]
    assert len(page.days) == Month(coming_month()).last.day
    sundays = [day for day in page.days if day.date.weekday() == 6]
    assert all("Sunday has no working hours" in day.why and not day.times for day in sundays)
    own = page.chosen
    assert own.date == weekday(1)
    assert own.starts == "480-1230"


def test_another_day_can_be_chosen_and_its_times_are_all_lawful(pages, alice, plan):
    task = first(alice)
    response = pages.get(path(task, "places/"), {"day": weekday(2).isoformat()})
    times = [f"{time:%H:%M}" for time in response.context["page"].chosen.times]
    assert times[:4] == ["08:00", "08:15", "08:20", "09:40"]
    for time in (times[2], times[3], times[-1]):
        pages.post(path(task), {"day": weekday(2).isoformat(), "start": time})
        assert f"{first_moved(task, alice).local:%H:%M}" == time


def test_weeks_begin_on_the_persons_own_first_day(pages, alice, plan):
    alice.week_start = "Sunday"
    alice.save(update_fields=["week_start"])
    page = pages.get(path(first(alice), "places/")).context["page"]
    assert page.names[0].weekday() == 6


def test_it_needs_a_post_and_is_not_bobs(alice, bob, plan):
    client = Client()
    client.force_login(bob)
    task = first(alice)
    assert client.post(path(task), {"day": weekday(6).isoformat()}).status_code == 404
    assert client.get(path(task, "places/")).status_code == 404
    client.force_login(alice)
    assert client.get(path(task)).status_code == 405
    assert first_moved(task, alice).local == task.local


def test_the_number_of_queries_does_not_grow_with_tasks(pages, alice, django_assert_max_num_queries):
    counts = []
    for tasks in (3, 40):
        MonthlyPlan.objects.all().delete()
        make_plan(alice, tasks=tasks)
        task = PlanTask.objects.select_related("week").order_by("start_time").first()
        pages.get(path(task, "places/"))
        for act in ("places/", "move/"):
            with django_assert_max_num_queries(40) as asked:
                response = pages.post(path(task), {"day": task.start_time.date().isoformat(), "start": "19:00"})
                response = pages.get(path(task, "places/")) if act == "places/" else response
            counts.append((act, len(asked)))
    assert counts[:2] == counts[2:]
