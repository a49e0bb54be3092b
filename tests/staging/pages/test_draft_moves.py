"""Adding and moving tasks of a draft, and undoing what was done to one."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.test import Client

from planner.pages.plan_page import mark_of
from staging.models import PlanStaging
from staging.services import draft_plan
from tests.make import make_draft, weekday

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(alice):
    return make_draft(alice, tasks=6)


def path(draft, act=""):
    return f"/drafts/{draft.staging_key}/{act}"


def typed(number=7, **more):
    place = {"day": weekday(number).isoformat(), "start": "14:00", "minutes": "30"}
    return {"task_description": "Call", "focus_area": "Home", "difficulty": "simple"} | place | more


def content(draft):
    return draft_plan(draft=PlanStaging.objects.select_related("user").get(pk=draft.pk))


def said(client, draft):
    return " ".join(str(message) for message in client.get(path(draft)).context["messages"])


def offered(client, draft):
    html = client.get(path(draft)).content.decode()
    start = html.index(f'action="{path(draft)}undo/') + len('action="')
    return html[start : html.index('"', start)]


def test_a_task_is_added_where_it_may_stand(pages, draft):
    response = pages.post(path(draft, "tasks/"), typed(1))
    assert response["Location"] == f"{path(draft)}#task-1"
    assert content(draft).tasks[1].description == "Call"


def test_a_refused_task_is_told_at_the_field_and_kept(pages, draft):
    response = pages.post(path(draft, "tasks/"), typed(1, start="09:10"))
    assert response.context["add_form"].errors["start"]
    assert 'value="09:10"' in response.content.decode()
    assert len(content(draft).tasks) == 6


def test_a_move_puts_it_as_near_to_its_time_as_can_be(pages, draft):
    others = content(draft).tasks[1:]
    response = pages.post(path(draft, "tasks/0/move/"), {"day": weekday(8).isoformat()})
    moved = content(draft).tasks[-1]
    assert response["Location"] == f"{path(draft)}#task-5"
    assert (moved.description, moved.day, moved.start.hour) == ("Read part 1", weekday(8), 9)
    assert content(draft).tasks[:-1] == others


def test_a_forbidden_place_is_refused_with_its_reason(pages, draft):
    before = content(draft)
    pages.post(path(draft, "tasks/0/move/"), {"day": weekday(2).isoformat(), "start": "09:10"})
    assert "overlaps Read part 2" in said(pages, draft)
    assert content(draft) == before


def test_a_page_that_is_out_of_date_moves_no_other_task(pages, draft):
    mark = mark_of(content(draft).tasks[2])
    pages.post(path(draft, "tasks/0/delete/"))
    before = content(draft)
    pages.post(path(draft, "tasks/2/move/"), {"day": weekday(9).isoformat(), "mark": mark})
    assert "changed in another window" in said(pages, draft)
    assert content(draft) == before


def test_the_form_shows_the_free_times_of_a_day(pages, draft):
    page = pages.get(path(draft, "tasks/0/places/"), {"day": weekday(2).isoformat()}).context["page"]
    assert page.chosen.starts == "480-500 580-1230"


ACTS = {
    "add": ("tasks/", typed()),
    "edit": ("tasks/0/", typed()),
    "new words": ("tasks/0/", typed(1, start="09:00")),
    "move": ("tasks/0/move/", {"day": weekday(8).isoformat()}),
    "delete": ("tasks/0/delete/", {}),
}


@pytest.mark.parametrize("act", ACTS)
def test_each_act_can_be_undone_and_everything_is_as_it_was(pages, draft, act):
    before = content(draft)
    pages.post(path(draft, ACTS[act][0]), ACTS[act][1])
    assert content(draft) != before
    assert pages.post(offered(pages, draft)).status_code == 303
    assert content(draft) == before


def test_a_week_that_lost_its_last_task_gets_its_words_back(pages, alice):
    draft = make_draft(alice, tasks=1)
    before = content(draft)
    pages.post(path(draft, "tasks/0/delete/"))
    assert content(draft).weeks == ()
    pages.post(offered(pages, draft))
    assert content(draft) == before
    assert before.weeks[0].focus == "Part 1"


def test_a_place_that_was_taken_since_is_refused_by_name(pages, draft):
    pages.post(path(draft, "tasks/0/delete/"))
    undo = offered(pages, draft)
    pages.post(path(draft, "tasks/"), typed(1, start="09:00", task_description="Dentist"))
    pages.get(path(draft))
    before = content(draft)
    pages.post(undo)
    assert "Dentist" in said(pages, draft)
    assert content(draft) == before


def test_it_is_undone_once_and_not_after_its_time(pages, draft):
    pages.post(path(draft, "tasks/0/move/"), {"day": weekday(8).isoformat()})
    undo = offered(pages, draft)
    pages.post(undo)
    before = content(draft)
    pages.post(undo)
    assert content(draft) == before
    pages.post(path(draft, "tasks/0/delete/"))
    undo = offered(pages, draft)
    cache.clear()
    pages.post(undo)
    assert "can be undone for 10 minutes" in said(pages, draft)


def test_acts_come_back_to_the_page_that_they_stood_on(pages, draft):
    sent = {"day": weekday(8).isoformat(), "next": f"{path(draft)}?view=month"}
    assert pages.post(path(draft, "tasks/0/move/"), sent)["Location"] == f"{path(draft)}?view=month#task-5"


@pytest.mark.parametrize("act", ["tasks/", "tasks/0/move/", "undo/abc/"])
def test_nothing_of_it_is_bobs(draft, bob, act):
    client = Client()
    client.force_login(bob)
    before = content(draft)
    assert client.post(path(draft, act), typed()).status_code == 404
    assert content(draft) == before


def test_an_expired_draft_says_so(pages, alice, draft):
    PlanStaging.objects.update(expires_at="2020-01-01T00:00Z")
    for act in ("tasks/", "tasks/0/move/", "undo/abc/"):
        assert pages.post(path(draft, act), typed()).status_code == 410
    assert pages.get(path(draft, "tasks/0/places/")).status_code == 410
