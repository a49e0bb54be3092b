"""One saved plan: reading it, making it active, archiving and deleting it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from planner.domain.commitments import read_commitments
from planner.models import AuditEvent, MonthlyPlan, PlanTask
from tests.make import make_plan, make_preference

pytestmark = pytest.mark.django_db


def test_it_shows_every_task_with_its_time_and_reason(pages, alice):
    plan = make_plan(alice, tasks=20)
    PlanTask.objects.update(scheduling_reason="free after Team meeting")
    page = pages.get(f"/plans/{plan.pk}/").content.decode()
    assert all(f"Read part {number}" in page for number in range(1, 21))
    assert "free after Team meeting" in page
    assert "09:00" in page


def test_it_shows_commitments_where_they_stand(pages, alice):
    team = read_commitments(
        [{"dayOfWeek": "Mon", "startTime": "16:00", "endTime": "17:00", "description": "Choir & tea"}]
    )
    plan = make_plan(alice, preference=make_preference(alice, commitments=team))
    assert "Choir &amp; tea" in pages.get(f"/plans/{plan.pk}/").content.decode()


def test_text_is_shown_as_text(pages, alice):
    plan = make_plan(alice, tasks=1)
    PlanTask.objects.update(task_description="<script>alert(1)</script>", focus_area="<b>x", scheduling_reason="<i>y")
    page = pages.get(f"/plans/{plan.pk}/").content.decode()
    assert "<script>alert" not in page
    assert "<b>x" not in page
    assert "<i>y" not in page


def test_a_plan_whose_preference_is_gone_is_shown(pages, alice):
    plan = make_plan(alice)
    alice.goal_preferences.all().delete()
    assert pages.get(f"/plans/{plan.pk}/").status_code == 200


def test_a_fresh_save_can_be_undone_and_an_old_one_not(pages, alice):
    plan = make_plan(alice)
    undo = f"/plans/{plan.pk}/undo-save/"
    assert undo in pages.get(f"/plans/{plan.pk}/").content.decode()
    MonthlyPlan.objects.update(save_timestamp=timezone.now() - timedelta(hours=25))
    assert undo not in pages.get(f"/plans/{plan.pk}/").content.decode()


def test_archiving_and_making_active_again(pages, alice):
    plan = make_plan(alice)
    assert pages.post(f"/plans/{plan.pk}/archive/")["Location"] == f"/plans/{plan.pk}/"
    plan.refresh_from_db()
    assert not plan.is_active
    pages.post(f"/plans/{plan.pk}/activate/")
    plan.refresh_from_db()
    assert plan.is_active


def test_making_one_active_archives_the_other_of_the_month(pages, alice):
    old, new = make_plan(alice), make_plan(alice)
    pages.post(f"/plans/{old.pk}/activate/")
    assert set(MonthlyPlan.objects.active()) == {old}
    assert not MonthlyPlan.objects.get(pk=new.pk).is_active


def test_deleting_removes_it_and_leaves_an_event(pages, alice):
    plan = make_plan(alice)
    response = pages.post(f"/plans/{plan.pk}/delete/")
    assert response["Location"] == "/plans/"
    assert not MonthlyPlan.objects.exists()
    assert AuditEvent.objects.filter(action="plan_deleted").count() == 1


@pytest.mark.parametrize("act", ["activate", "archive", "delete"])
def test_acts_need_a_post_and_are_not_bobs(pages, alice, bob, act):
    plan = make_plan(alice)
    assert pages.get(f"/plans/{plan.pk}/{act}/").status_code == 405
    client = Client()
    client.force_login(bob)
    assert client.post(f"/plans/{plan.pk}/{act}/").status_code == 404
    assert MonthlyPlan.objects.get().is_active


def test_it_is_not_bobs(alice, bob):
    plan = make_plan(alice)
    client = Client()
    client.force_login(bob)
    assert client.get(f"/plans/{plan.pk}/").status_code == 404


def test_the_number_of_queries_does_not_grow_with_tasks(pages, alice, django_assert_max_num_queries):
    plan = make_plan(alice, tasks=3)
    pages.get(f"/plans/{plan.pk}/")
    with django_assert_max_num_queries(20) as few:
        pages.get(f"/plans/{plan.pk}/")
    task = PlanTask.objects.first()
    task_row = {"task_description": "x", "start_time": task.start_time, "end_time": task.end_time}
    PlanTask.objects.bulk_create(PlanTask(week=task.week, difficulty_level="simple", **task_row) for _ in range(300))
    with django_assert_max_num_queries(20) as many:
        pages.get(f"/plans/{plan.pk}/")
    assert len(many) == len(few)
