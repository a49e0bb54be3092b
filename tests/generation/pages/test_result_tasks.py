"""Changing a preview before it is saved: the plan travels with the page and is nowhere else."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.utils import timezone

from generation import inflight
from generation.models import Generation
from generation.pages import result_tasks
from planner.domain.rules import placement_problems
from planner.models import MonthlyPlan, PlanTask
from planner.pages.plan_page import mark_of
from staging.copies import unseal
from staging.models import PlanStaging
from tests.generation.pages.test_result import copy_on, forget, generate, preview

pytestmark = pytest.mark.django_db


class Preview:
    """A preview as a browser has it: the page, and the copy of the plan in it."""

    def __init__(self, client, user):
        self.client, self.user = client, user
        self.page = preview(client)
        self.base = f"/plans/result/{Generation.objects.latest('created_at').pk}/"

    @property
    def plan(self):
        return unseal(owner=self.user, text=copy_on(self.page)).plan

    def act(self, act, **sent):
        """Send an act with the page's copy, and follow to the page."""
        self.page = self.client.post(self.base + act, sent | {"copy": copy_on(self.page)}, follow=True)
        return self.page

    def said(self):
        return " ".join(str(message) for message in self.page.context["messages"])

    def free_day(self, index=0):
        page = self.client.post(self.base + f"tasks/{index}/places/", {"copy": copy_on(self.page)}).context["page"]
        return next(day for day in page.days if day.times and day.date != page.task.day)


@pytest.fixture
def shown(pages, alice):
    return Preview(pages, alice)


@pytest.fixture(params=["kept in the cache", "only on the page"])
def known(request, shown):
    if request.param == "only on the page":
        forget(shown.user)
    return shown


def form_of(task, **more):
    place = {"day": task.day.isoformat(), "start": f"{task.start:%H:%M}", "minutes": str(task.minutes)}
    words = {"task_description": task.description, "focus_area": task.focus_area, "difficulty": task.difficulty.value}
    return place | words | {"mark": mark_of(task)} | more


def add_form(shown, **more):
    free = shown.free_day()
    time = f"{free.times[0]:%H:%M}"
    return {
        "task_description": "Call the bank",
        "focus_area": "Home",
        "difficulty": "simple",
        "day": free.date.isoformat(),
        "start": time,
        "minutes": "15",
    } | more


def test_a_task_is_changed(known):
    first = known.plan.tasks[0]
    known.act("tasks/0/change/", **form_of(first, task_description="Read it slowly"))
    assert known.page.status_code == 200
    assert "The task is changed." in known.said()
    assert known.plan.tasks[0].description == "Read it slowly"


def test_a_task_is_added(known):
    before = known.plan
    known.act("tasks/", **add_form(known))
    assert "The task is added." in known.said()
    assert len(known.plan.tasks) == len(before.tasks) + 1
    assert "Call the bank" in known.page.content.decode()


def test_a_task_is_deleted(known):
    before = known.plan
    known.act("tasks/3/delete/", mark=mark_of(before.tasks[3]))
    assert known.plan.tasks == (*before.tasks[:3], *before.tasks[4:])


def test_a_task_is_moved_to_a_free_place_and_nothing_else(known):
    before, free = known.plan, known.free_day()
    known.act("tasks/0/move/", day=free.date.isoformat())
    assert "Moved to" in known.said()
    moved = next(task for task in known.plan.tasks if task.description == before.tasks[0].description)
    assert moved.day == free.date
    assert {task for task in known.plan.tasks if task != moved} == set(before.tasks[1:])
    assert known.page.context["stamp"].conflicts == []


def test_a_forbidden_place_is_refused_with_its_reason(known):
    before = known.plan
    known.act("tasks/0/move/", day=before.tasks[0].day.isoformat(), start="05:00")
    assert "working hours" in known.said()
    assert known.plan == before


def test_wrong_values_are_told_at_their_field_and_what_was_typed_is_kept(known):
    first = known.plan.tasks[0]
    page = known.client.post(
        f"{known.base}tasks/0/change/",
        form_of(first, start="05:00", task_description="At night") | {"copy": copy_on(known.page)},
    )
    assert page.context["form"].errors["start"]
    assert "At night" in page.content.decode()
    assert copy_on(page) == copy_on(known.page)
    added = known.client.post(f"{known.base}tasks/", add_form(known, start="05:00") | {"copy": copy_on(known.page)})
    assert added.context["add_form"].errors["start"]
    assert "Call the bank" in added.content.decode()


ACTS = {
    "change": lambda shown: ("tasks/0/change/", form_of(shown.plan.tasks[0], task_description="Slowly")),
    "add": lambda shown: ("tasks/", add_form(shown)),
    "delete": lambda shown: ("tasks/3/delete/", {}),
    "move": lambda shown: ("tasks/0/move/", {"day": shown.free_day().date.isoformat()}),
}


@pytest.mark.parametrize("act", ACTS)
def test_each_act_can_be_undone_and_everything_is_as_it_was(known, act):
    before = known.plan
    address, sent = ACTS[act](known)
    known.act(address, **sent)
    assert known.plan != before
    html = known.page.content.decode()
    assert f'form="page-copy" formaction="{known.base}undo/" data-undo' in html
    known.act("undo/")
    assert "Undone." in known.said()
    assert known.plan == before


def test_an_act_is_undone_once_and_not_after_its_time(known, monkeypatch):
    known.act("tasks/0/delete/")
    monkeypatch.setattr(result_tasks, "UNDO_TIME", timedelta(seconds=-1))
    known.act("undo/")
    assert "can be undone for 10 minutes" in known.said()
    monkeypatch.undo()
    known.act("undo/")
    before = known.plan
    known.act("undo/")
    assert "can be undone for 10 minutes" in known.said()
    assert known.plan == before


def test_several_changes_are_saved_as_they_stand(known):
    known.act("tasks/0/delete/")
    known.act("tasks/", **add_form(known))
    wanted = known.plan
    known.client.post(f"{known.base}save/", {"copy": copy_on(known.page)})
    saved = PlanTask.objects.order_by("start_time", "id")
    assert [row.task_description for row in saved] == [task.description for task in wanted.tasks]


def test_a_reload_shows_the_changed_plan_and_never_longer_than_the_result_is_kept(shown):
    shown.act("tasks/0/delete/")
    again = shown.client.get(shown.base)
    assert len(again.context["page"].tasks) == len(shown.plan.tasks)
    result = inflight.get(owner=shown.user, generation_id=Generation.objects.get().pk)
    kept = []
    real, cache.set = cache.set, lambda key, value, left: kept.append(left)
    try:
        inflight.put_edited(owner=shown.user, generation_id=result.generation_id, sealed="x")
    finally:
        cache.set = real
    assert kept[0] <= inflight.KEPT_SECONDS - (timezone.now() - result.generated_at).total_seconds() + 1


def test_nothing_of_it_is_in_the_database_or_in_a_session(shown):
    shown.act("tasks/", **add_form(shown, task_description="Quetzal"))
    shown.act("tasks/0/move/", day=shown.free_day().date.isoformat())
    shown.act("tasks/0/move/", day=shown.plan.tasks[0].day.isoformat(), start="05:00")
    assert not PlanTask.objects.exists()
    assert not MonthlyPlan.objects.exists()
    assert not PlanStaging.objects.exists()
    tables = connection.introspection.table_names()
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f'SELECT * FROM "{table}"')
            assert "Quetzal" not in str(cursor.fetchall())
    assert all("message" not in str(session.get_decoded()) for session in Session.objects.all())


def test_the_changed_plan_cannot_be_read_in_the_cache(shown, monkeypatch):
    kept, real = [], cache.set
    monkeypatch.setattr(cache, "set", lambda *sent: kept.append(str(sent)) or real(*sent))
    shown.act("tasks/", **add_form(shown, task_description="Quetzal"))
    assert kept
    assert "Quetzal" not in "".join(kept)


def test_the_form_of_a_task_carries_the_plan_on(known):
    page = known.client.post(f"{known.base}tasks/2/", {"copy": copy_on(known.page)})
    html = page.content.decode()
    assert known.plan.tasks[2].description in page.context["form"]["task_description"].value()
    assert html.count('name="copy"') == 3
    cancelled = known.client.post(f"{known.base}shown/", {"copy": copy_on(page)})
    assert len(cancelled.context["page"].tasks) == len(known.plan.tasks)


def test_a_page_that_is_out_of_date_changes_no_other_task(known):
    mark = mark_of(known.plan.tasks[2])
    known.act("tasks/0/delete/")
    before = known.plan
    known.act("tasks/2/delete/", mark=mark)
    assert "changed in another window" in known.said()
    assert known.plan == before


@pytest.mark.parametrize("act", ["tasks/99/", "tasks/99/move/", "tasks/99/delete/", "tasks/99/places/"])
def test_a_number_beyond_the_last_task_is_not_found(shown, act):
    day = shown.plan.tasks[0].day.isoformat()
    assert shown.client.post(shown.base + act, {"copy": copy_on(shown.page), "day": day}).status_code == 404


def test_a_plan_saved_in_another_window_is_changed_where_it_is(shown):
    copy = copy_on(shown.page)
    shown.client.post(f"{shown.base}save/", {"copy": copy})
    plan = MonthlyPlan.objects.get()
    tasks = PlanTask.objects.count()
    response = shown.client.post(f"{shown.base}tasks/0/delete/", {"copy": copy})
    assert response["Location"] == f"/plans/{plan.pk}/"
    assert PlanTask.objects.count() == tasks


def test_a_kept_result_is_changed_as_the_draft_that_it_is(pages):
    page = generate(pages)
    draft = PlanStaging.objects.get()
    card = page.context["page"].tasks[0]
    assert card.url == f"/drafts/{draft.staging_key}/tasks/0/"
    pages.post(f"{card.url}delete/", {"next": page.request["PATH_INFO"]})
    again = pages.get(page.request["PATH_INFO"])
    assert len(again.context["page"].tasks) == len(page.context["page"].tasks) - 1
    assert again.context["stamp"].conflicts == []


def test_nothing_of_it_is_bobs(shown, bob):
    client = Client()
    client.force_login(bob)
    for act in ("shown/", "undo/", "tasks/", "tasks/0/", "tasks/0/change/", "tasks/0/delete/", "tasks/0/move/"):
        assert client.post(shown.base + act, {"copy": copy_on(shown.page)}).status_code == 404


def test_every_act_needs_a_post(shown):
    for act in ("shown/", "undo/", "tasks/", "tasks/0/", "tasks/0/change/", "tasks/0/delete/", "tasks/0/move/"):
        assert shown.client.get(shown.base + act).status_code == 405


def test_a_moved_task_breaks_no_rule(shown):
    sheet = result_tasks.Sheet(shown.user, shown.plan.tasks[0].day.replace(day=1), None, shown.plan)
    shown.act("tasks/5/move/", day=shown.free_day(5).date.isoformat())
    tasks = list(shown.plan.tasks)
    assert all(
        placement_problems(task, sheet.calendar, others=[other for other in tasks if other != task]) == []
        for task in tasks
    )
