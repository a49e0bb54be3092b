"""Adding, changing and deleting one task by its form."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

from planner.domain.month import Month
from planner.models import PlanTask
from planner.pages.forms import TaskForm
from tests.make import coming_month, make_plan

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(alice):
    return make_plan(alice, tasks=4)


def weekday(number=5):
    """The n-th weekday of next month; the plan's tasks take the first four, at 09:00."""
    days = [day for day in Month(coming_month()).days() if day.weekday() < 5]
    return days[number - 1]


def typed(**more):
    day = more.pop("day", weekday())
    return {
        "task_description": "Call the library",
        "focus_area": "Reading",
        "day": day.isoformat(),
        "start": "14:00",
        "minutes": "30",
        "difficulty": "simple",
    } | more


def task_path(task):
    return f"/plans/{task.week.plan_id}/tasks/{task.pk}/"


def test_a_task_is_added_where_it_may_stand(pages, alice, plan):
    response = pages.post(f"/plans/{plan.pk}/tasks/", typed())
    task = PlanTask.objects.latest("pk")
    assert response["Location"] == f"/plans/{plan.pk}/#task-{task.pk}"
    assert (task.task_description, task.difficulty_level) == ("Call the library", "simple")
    assert task.start_time.astimezone(alice.zone).hour == 14
    assert task.week.week == Month(coming_month()).week_of(weekday())


def test_a_broken_rule_is_told_at_the_field_and_everything_typed_is_kept(pages, plan):
    response = pages.post(f"/plans/{plan.pk}/tasks/", typed(start="09:10", day=weekday(1)))
    page = response.content.decode()
    assert response.context["add_form"].errors["start"]
    assert "Call the library" in page
    assert 'value="09:10"' in page
    assert PlanTask.objects.count() == 4


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"task_description": ""}, "task_description"),
        ({"task_description": "x" * 501}, "task_description"),
        ({"day": "tomorrow"}, "day"),
        ({"start": "25:00"}, "start"),
        ({"start": "14:02"}, "start"),
        ({"minutes": "5"}, "minutes"),
        ({"minutes": "500"}, "minutes"),
        ({"difficulty": "heroic"}, "difficulty"),
        ({"focus_area": "x" * 101}, "focus_area"),
        ({"day": "2020-01-01"}, "start"),
    ],
)
def test_wrong_values_are_told_at_their_field(pages, plan, wrong, field):
    response = pages.post(f"/plans/{plan.pk}/tasks/", typed() | wrong)
    assert response.status_code == 200
    assert field in response.context["add_form"].errors
    assert PlanTask.objects.count() == 4


def test_the_form_of_a_task_shows_its_values(pages, plan):
    task = PlanTask.objects.first()
    page = pages.get(task_path(task)).content.decode()
    assert "Read part 1" in page
    assert 'value="09:00"' in page
    assert 'value="30"' in page


def test_a_change_is_stored_and_the_reason_is_true_again(pages, plan, alice):
    task = PlanTask.objects.first()
    response = pages.post(task_path(task), typed(day=weekday(6)))
    assert response["Location"] == f"/plans/{plan.pk}/#task-{task.pk}"
    task.refresh_from_db()
    assert task.start_time.astimezone(alice.zone).date() == weekday(6)
    assert task.week.week == Month(coming_month()).week_of(weekday(6))
    assert task.scheduling_reason == "You chose this time."


def test_a_new_text_alone_moves_nothing(pages, plan, alice):
    task = PlanTask.objects.first()
    before = (task.start_time, task.end_time, task.scheduling_reason)
    same_place = {"day": weekday(1), "start": "09:00", "minutes": "30"}
    pages.post(task_path(task), typed(task_description="Read it slowly", **same_place))
    task.refresh_from_db()
    assert task.task_description == "Read it slowly"
    assert (task.start_time, task.end_time, task.scheduling_reason) == before


def test_a_longer_task_keeps_its_start(pages, plan):
    task = PlanTask.objects.first()
    pages.post(task_path(task), typed(day=weekday(1), start="09:00", minutes="60"))
    task.refresh_from_db()
    assert (task.end_time - task.start_time).total_seconds() == 3600


def test_a_change_onto_another_task_is_refused_with_the_reason(pages, plan):
    task = PlanTask.objects.first()
    response = pages.post(task_path(task), typed(day=weekday(2), start="09:00"))
    assert response.context["form"].errors["start"]
    assert "Call the library" in response.content.decode()
    task.refresh_from_db()
    assert task.task_description == "Read part 1"


def test_htmx_gets_the_form_alone(pages, plan):
    task = PlanTask.objects.first()
    fragment = pages.get(task_path(task), headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in fragment
    assert 'name="task_description"' in fragment
    assert f'action="{task_path(task)}"' in fragment
    assert f'action="{task_path(task)}delete/"' in fragment


def test_a_restored_history_entry_gets_the_whole_page(pages, plan):
    headers = {"HX-Request": "true", "HX-History-Restore-Request": "true"}
    assert "<html" in pages.get(task_path(PlanTask.objects.first()), headers=headers).content.decode()


def test_after_a_change_htmx_loads_the_plan(pages, plan):
    task = PlanTask.objects.first()
    response = pages.post(task_path(task), typed(), headers={"HX-Request": "true"})
    assert response["HX-Redirect"] == f"/plans/{plan.pk}/#task-{task.pk}"


def test_deleting_a_task(pages, plan):
    task = PlanTask.objects.first()
    assert pages.post(f"{task_path(task)}delete/")["Location"] == f"/plans/{plan.pk}/"
    assert PlanTask.objects.count() == 3


@pytest.mark.parametrize("act", ["", "delete/"])
def test_nothing_of_it_is_bobs(plan, bob, act):
    client = Client()
    client.force_login(bob)
    task = PlanTask.objects.first()
    assert client.post(task_path(task) + act, typed()).status_code == 404
    assert client.post(f"/plans/{plan.pk}/tasks/", typed()).status_code == 404
    assert sorted(task.task_description for task in PlanTask.objects.all()) == [f"Read part {n}" for n in range(1, 5)]


def test_get_is_refused_where_only_a_post_means_something(pages, plan):
    task = PlanTask.objects.first()
    assert pages.get(f"/plans/{plan.pk}/tasks/").status_code == 405
    assert pages.get(f"{task_path(task)}delete/").status_code == 405


def test_a_time_that_the_clocks_skip_is_refused():
    data = typed(day=date(2027, 3, 28), start="02:30")
    form = TaskForm(data, zone=ZoneInfo("Europe/Berlin"), month=Month(date(2027, 3, 1)))
    assert "start" in form.errors


def test_minutes_are_real_minutes_across_a_clock_change():
    data = typed(day=date(2027, 3, 28), start="01:30", minutes="60")
    form = TaskForm(data, zone=ZoneInfo("Europe/Berlin"), month=Month(date(2027, 3, 1)))
    assert form.is_valid()
    assert form.new_task().end == datetime(2027, 3, 28, 3, 30, tzinfo=ZoneInfo("Europe/Berlin"))
