"""Locking a task in place, with and without HTMX; what the person changes or adds counts as kept as well."""

from __future__ import annotations

import pytest
from django.urls import reverse

from planner.models import PlanTask
from planner.services.plan_tasks import TaskChange, add_task, change_task
from tests.make import make_draft, make_plan, make_task

pytestmark = pytest.mark.django_db
PART = {"HX-Request": "true"}


@pytest.fixture
def task(alice) -> PlanTask:
    return PlanTask.objects.filter(week__plan=make_plan(alice)).first()


def _address(task: PlanTask) -> str:
    return reverse("lock-task", args=[task.week.plan_id, task.pk])


def test_a_task_is_locked_and_let_go(pages, task):
    response = pages.post(_address(task), {"locked": "1"})
    assert response.status_code == 303
    assert response["Location"].endswith(f"#task-{task.pk}")
    assert PlanTask.objects.get(pk=task.pk).is_locked
    pages.post(_address(task))
    assert not PlanTask.objects.get(pk=task.pk).is_locked


def test_htmx_gets_the_button_and_a_word_for_screen_readers(pages, task):
    html = pages.post(_address(task), {"locked": "1"}, headers=PART).content.decode()
    assert 'aria-pressed="true"' in html
    assert f"Lock in place: {task.task_description}" in html
    assert "Locked. It stays where it is." in html


def test_the_plan_shows_locks_and_today_does_not(pages, task):
    assert _address(task) in pages.get(reverse("plan", args=[task.week.plan_id])).content.decode()
    assert "lock-form" not in pages.get("/").content.decode()


def test_a_tick_answers_with_the_lock_on_the_plan(pages, task):
    address = reverse("tick", args=[task.week.plan_id, task.pk])
    html = pages.post(address, headers=PART).content.decode()
    assert "lock-form" in html


def test_a_task_of_a_draft_is_locked_and_let_go(pages, alice):
    draft = make_draft(alice)
    address = reverse("lock-draft-task", args=[draft.staging_key, 1])
    pages.post(address, {"locked": "1"})
    draft.refresh_from_db()
    assert "is_locked" in str(draft.plan_data)
    html = pages.post(address, headers=PART).content.decode()
    assert 'aria-pressed="false"' in html
    draft.refresh_from_db()
    assert "is_locked" not in str(draft.plan_data)


def test_a_lock_meant_for_another_task_is_refused(pages, alice):
    draft = make_draft(alice)
    pages.post(reverse("lock-draft-task", args=[draft.staging_key, 1]), {"locked": "1", "mark": "another"})
    draft.refresh_from_db()
    assert "is_locked" not in str(draft.plan_data)


def test_changed_and_added_tasks_are_the_persons_own(alice, task):
    plan = task.week.plan
    day = task.start_time.astimezone(alice.zone).date()
    added = add_task(owner=alice, plan=plan, task=make_task(day, alice, hour=17, text="Call Mum"))
    change_task(owner=alice, plan=plan, row=task, change=TaskChange(description="My own words"))
    assert added.is_edited
    assert PlanTask.objects.get(pk=task.pk).is_edited


def test_a_tick_or_an_untouched_form_does_not_make_it_so(alice, task):
    same = TaskChange(description=task.task_description, is_completed=True)
    change_task(owner=alice, plan=task.week.plan, row=task, change=same)
    assert not PlanTask.objects.get(pk=task.pk).is_edited


def test_states_are_not_told_by_the_api(api, alice, task):
    data = api(alice).get(f"/api/plans/{task.week.plan_id}").json()
    assert not {"isLocked", "isEdited", "is_locked"} & data["weeks"][0]["tasks"][0].keys()
