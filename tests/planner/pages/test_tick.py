"""Ticking a task off."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from planner.errors import NotFound
from planner.models import PlanTask
from planner.services.plan_tasks import TaskChange, change_task, tick_task
from tests.make import make_plan

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def task(alice):
    make_plan(alice, tasks=4)
    return PlanTask.objects.select_related("week__plan").first()


def path(task):
    return f"/plans/{task.week.plan_id}/tasks/{task.pk}/tick/"


def card_in(html, task):
    """The task's own markup, without what changes at each rendering."""
    start = html.rindex("<li", 0, html.index(f'id="task-{task.pk}"'))
    return re.sub(
        r'name="csrfmiddlewaretoken" value="\w+"', "", " ".join(html[start : html.index("</li>", start)].split())
    )


def test_without_javascript_it_ticks_and_returns_to_the_task(pages, task):
    response = pages.post(path(task), {"done": "1"})
    assert (response.status_code, response["Location"]) == (303, f"/plans/{task.week.plan_id}/#task-{task.pk}")
    task.refresh_from_db()
    assert task.is_completed
    assert task.completed_at is not None


def test_the_same_button_takes_the_tick_back(pages, task):
    pages.post(path(task), {"done": "1"})
    pages.post(path(task), {"done": ""})
    task.refresh_from_db()
    assert (task.is_completed, task.completed_at) == (False, None)


def test_ticking_twice_changes_nothing_more(pages, task):
    pages.post(path(task), {"done": "1"})
    first = PlanTask.objects.get(pk=task.pk).completed_at
    pages.post(path(task), {"done": "1"})
    assert PlanTask.objects.get(pk=task.pk).completed_at == first


def test_it_returns_to_today_when_it_was_ticked_there(pages, task):
    assert pages.post(path(task), {"done": "1", "next": "/"})["Location"] == f"/#task-{task.pk}"


def test_it_never_returns_to_another_site(pages, task):
    location = pages.post(path(task), {"done": "1", "next": "//evil.example/"})["Location"]
    assert location.startswith(f"/plans/{task.week.plan_id}/")


def test_htmx_gets_the_task_the_progress_and_an_announcement(pages, task):
    response = pages.post(path(task), {"done": "1"}, headers=HTMX)
    fragment = response.content.decode()
    assert response.status_code == 200
    assert "<html" not in fragment
    assert f'id="task-{task.pk}"' in fragment
    assert 'aria-pressed="true"' in fragment
    assert 'hx-swap-oob="true"' in fragment
    assert "Done." in fragment


def test_the_progress_of_week_and_month_is_the_new_one(pages, task):
    context = pages.post(path(task), {"done": "1"}, headers=HTMX).context
    assert (context["progress"].done, context["progress"].total) == (1, 4)
    assert context["week_progress"].done == 1


def test_the_fragment_is_the_one_on_the_page(pages, task):
    address = f"/plans/{task.week.plan_id}/"
    fragment = pages.post(path(task), {"done": "1", "next": address}, headers=HTMX).content.decode()
    page = pages.get(address).content.decode()
    assert card_in(fragment, task) == card_in(page, task)


def test_get_is_refused(pages, task):
    assert pages.get(path(task)).status_code == 405


def test_it_is_not_bobs(task, bob):
    client = Client()
    client.force_login(bob)
    assert client.post(path(task), {"done": "1"}).status_code == 404
    assert not PlanTask.objects.filter(is_completed=True).exists()


def test_a_task_of_another_plan_is_not_found(pages, task):
    assert pages.post(f"/plans/{task.week.plan_id + 1}/tasks/{task.pk}/tick/").status_code == 404


def test_on_today_the_days_own_progress_comes_with_it(pages, task):
    fragment = pages.post(path(task), {"done": "1", "next": "/"}, headers=HTMX).content.decode()
    assert 'id="day-progress"' in fragment
    assert 'id="plan-progress"' not in fragment
    assert 'id="day-progress"' in pages.get("/").content.decode()


def test_an_edit_that_was_begun_before_a_tick_keeps_the_tick(alice, task):
    tick_task(row=PlanTask.objects.get(pk=task.pk), done=True)
    change_task(owner=alice, plan=task.week.plan, row=task, change=TaskChange(description="Read chapter 2"))
    task.refresh_from_db()
    assert (task.task_description, task.is_completed) == ("Read chapter 2", True)


def test_an_edit_of_a_task_that_was_deleted_meanwhile_is_not_found(alice, task):
    PlanTask.objects.filter(pk=task.pk).delete()
    with pytest.raises(NotFound):
        change_task(owner=alice, plan=task.week.plan, row=task, change=TaskChange(description="Read chapter 2"))
