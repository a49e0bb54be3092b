"""Undoing what was done to a task: exactly what was comes back, or a sentence says why not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from planner.models import MonthlyPlan, PlanTask
from planner.services import undo_store
from tests.make import make_plan, weekday

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(alice):
    plan = make_plan(alice, tasks=4)
    task = PlanTask.objects.first()
    task.is_completed, task.completed_at, task.scheduling_reason = True, timezone.now(), "free after Team meeting"
    task.save(update_fields=["is_completed", "completed_at", "scheduling_reason"])
    return plan


def rows():
    return list(PlanTask.objects.order_by("pk").values())


def path(act=""):
    task = PlanTask.objects.select_related("week").order_by("pk").first()
    return f"/plans/{task.week.plan_id}/tasks/{task.pk}/{act}"


def typed(number=6, **more):
    place = {"day": weekday(number).isoformat(), "start": "14:00", "minutes": "30"}
    return {"task_description": "Call", "focus_area": "Home", "difficulty": "simple"} | place | more


ACTS = {
    "edit": lambda plan: (path(), typed()),
    "new words": lambda plan: (path(), typed(1, start="09:00")),
    "move": lambda plan: (path("move/"), {"day": weekday(6).isoformat()}),
    "delete": lambda plan: (path("delete/"), {}),
    "add": lambda plan: (f"/plans/{plan.pk}/tasks/", typed()),
}


def offered(client, plan):
    """The toast's undo on the next page."""
    page = client.get(f"/plans/{plan.pk}/")
    html = page.content.decode()
    address = html.partition('<form method="post" action="/plans/')[2]
    start = html.index(f'action="/plans/{plan.pk}/undo/') + len('action="')
    assert address
    return html[start : html.index('"', start)]


def act_and_offer(client, plan, act):
    address, sent = ACTS[act](plan)
    client.post(address, sent)
    return offered(client, plan)


def said(client, plan):
    return " ".join(str(message) for message in client.get(f"/plans/{plan.pk}/").context["messages"])


@pytest.mark.parametrize("act", ACTS)
def test_each_act_can_be_undone_and_everything_is_as_it_was(pages, plan, act):
    before = rows()
    undo = act_and_offer(pages, plan, act)
    assert rows() != before
    response = pages.post(undo)
    assert response.status_code == 303
    assert rows() == before
    assert "Undone." in said(pages, plan)


def test_the_toast_is_a_plain_form_with_a_button_that_the_keyboard_can_find(pages, plan):
    pages.post(path("move/"), {"day": weekday(6).isoformat()})
    page = pages.get(f"/plans/{plan.pk}/").content.decode()
    assert "data-undo" in page
    assert f'<input type="hidden" name="next" value="/plans/{plan.pk}/">' in page


def test_an_act_is_undone_once(pages, plan):
    undo = act_and_offer(pages, plan, "move")
    pages.post(undo)
    before = rows()
    pages.post(undo)
    assert rows() == before
    assert "can be undone for 10 minutes" in said(pages, plan)


def test_after_its_time_nothing_is_undone(pages, plan):
    undo = act_and_offer(pages, plan, "delete")
    cache.clear()
    pages.post(undo)
    assert "can be undone for 10 minutes" in said(pages, plan)
    assert PlanTask.objects.count() == 3


@pytest.mark.parametrize("act", ["move", "add"])
def test_a_task_that_was_changed_again_is_left_alone(pages, plan, act):
    undo = act_and_offer(pages, plan, act)
    PlanTask.objects.update(is_completed=True, completed_at=None)
    before = rows()
    pages.post(undo)
    assert rows() == before
    assert "changed again since" in said(pages, plan)


@pytest.mark.parametrize("act", ["move", "delete", "edit"])
def test_a_place_that_was_taken_since_is_refused_by_name(pages, plan, act):
    undo = act_and_offer(pages, plan, act)
    added = pages.post(f"/plans/{plan.pk}/tasks/", typed(1, start="09:00", task_description="Dentist"))
    assert added.status_code == 303
    pages.get(f"/plans/{plan.pk}/")
    before = rows()
    pages.post(undo)
    assert rows() == before
    assert "Dentist" in said(pages, plan)


def test_what_never_was_lawful_comes_back_all_the_same(pages, plan, alice):
    second = PlanTask.objects.order_by("pk")[1]
    PlanTask.objects.filter(pk=second.pk).update(
        start_time=PlanTask.objects.first().start_time, end_time=PlanTask.objects.first().end_time
    )
    alice.working_hours = {}
    alice.save(update_fields=["working_hours"])
    before = rows()
    undo = act_and_offer(pages, plan, "delete")
    pages.post(undo)
    assert rows() == before


def test_later_undos_do_not_need_the_earlier_ones(pages, plan):
    first = act_and_offer(pages, plan, "add")
    before = rows()
    second = act_and_offer(pages, plan, "move")
    pages.post(second)
    assert rows() == before
    pages.post(first)
    assert PlanTask.objects.count() == 4


def test_a_cache_that_is_away_leaves_the_act_without_an_undo(pages, plan, monkeypatch):
    def away(*_, **__):
        raise ConnectionError

    monkeypatch.setattr(cache, "set", away)
    pages.post(path("delete/"))
    page = pages.get(f"/plans/{plan.pk}/").content.decode()
    assert "The task is deleted." in page
    assert "data-undo" not in page
    monkeypatch.setattr(cache, "get", away)
    assert pages.post(f"/plans/{plan.pk}/undo/abc/").status_code == 303


def test_nothing_that_was_written_stands_in_clear_in_cache_or_session(pages, plan, monkeypatch):
    kept, real = [], cache.set
    monkeypatch.setattr(
        cache, "set", lambda key, value, *rest: kept.append(f"{key} {value}") or real(key, value, *rest)
    )
    for act in ("edit", "delete"):
        pages.post(*ACTS[act](plan))
    assert len(kept) == 2
    stored = kept + [str(session.get_decoded()) for session in Session.objects.all()]
    assert not any(word in text for word in ("Read part", "Call", "Team meeting") for text in stored)


def test_a_token_of_another_plan_or_person_undoes_nothing(pages, plan, alice, bob):
    undo = act_and_offer(pages, plan, "delete")
    other = make_plan(alice, tasks=1)
    pages.post(undo.replace(f"/plans/{plan.pk}/", f"/plans/{other.pk}/"))
    client = Client()
    client.force_login(bob)
    assert client.post(undo).status_code == 404
    assert PlanTask.objects.filter(week__plan=plan).count() == 3


def test_a_plan_that_is_gone_has_nothing_to_undo(pages, plan):
    undo = act_and_offer(pages, plan, "move")
    MonthlyPlan.objects.all().delete()
    assert pages.post(undo).status_code == 404


def test_it_needs_a_post(pages, plan):
    assert pages.get(f"/plans/{plan.pk}/undo/abc/").status_code == 405


def test_the_time_that_is_told_is_the_time_that_it_is_kept(pages, plan, monkeypatch):
    kept, real = [], cache.set
    monkeypatch.setattr(cache, "set", lambda *sent: kept.append(sent[2]) or real(*sent))
    pages.post(path("delete/"))
    assert timedelta(seconds=kept[0]) == undo_store.UNDO_TIME == timedelta(minutes=10)
