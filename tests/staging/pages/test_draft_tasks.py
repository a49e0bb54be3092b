"""Changing and removing single tasks of a draft."""

from __future__ import annotations

import pytest

from planner.domain.month import Month
from staging.services import draft_plan
from tests.make import coming_month, make_draft

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(alice):
    return make_draft(alice, tasks=4)


def weekday(number):
    """The n-th weekday of next month; the draft's tasks take the first four, at 09:00."""
    return [day for day in Month(coming_month()).days() if day.weekday() < 5][number - 1]


def typed(number=6, **more):
    place = {"day": weekday(number).isoformat(), "start": "14:00", "minutes": "30"}
    return {"task_description": "Read aloud", "focus_area": "Reading", "difficulty": "advanced"} | place | more


def texts(draft):
    draft.refresh_from_db()
    return [task.description for task in draft_plan(draft=draft).tasks]


def path(draft, index, act=""):
    return f"/drafts/{draft.staging_key}/tasks/{index}/{act}"


def test_the_form_shows_the_task(pages, draft):
    page = pages.get(path(draft, 1)).content.decode()
    assert "Read part 2" in page
    assert 'value="09:00"' in page


def test_a_change_is_stored_in_the_draft(pages, draft):
    response = pages.post(path(draft, 0), typed())
    assert response["Location"] == f"/drafts/{draft.staging_key}/"
    assert texts(draft) == ["Read part 2", "Read part 3", "Read part 4", "Read aloud"]
    moved = draft_plan(draft=draft).tasks[-1]
    assert (moved.day, moved.reason) == (weekday(6), "You chose this time.")


def test_a_new_text_alone_moves_nothing(pages, draft):
    before = draft_plan(draft=draft).tasks[0]
    pages.post(path(draft, 0), typed(1, start="09:00"))
    draft.refresh_from_db()
    after = draft_plan(draft=draft).tasks[0]
    assert (after.description, after.start, after.reason) == ("Read aloud", before.start, before.reason)


def test_a_broken_rule_is_told_at_the_field_and_what_was_typed_is_kept(pages, draft):
    response = pages.post(path(draft, 0), typed(2, start="09:00"))
    assert response.context["form"].errors["start"]
    assert "Read aloud" in response.content.decode()
    assert "Read aloud" not in texts(draft)


def test_removing_takes_out_that_task_alone(pages, draft):
    pages.post(path(draft, 1, "delete/"))
    assert texts(draft) == ["Read part 1", "Read part 3", "Read part 4"]


def test_a_page_that_is_out_of_date_changes_no_other_task(pages, draft):
    mark = pages.get(path(draft, 2)).context["mark"]
    pages.post(path(draft, 0, "delete/"))
    response = pages.post(path(draft, 2), typed(mark=mark))
    assert "changed in another window" in response.content.decode()
    pages.post(path(draft, 2, "delete/"), {"mark": mark})
    assert texts(draft) == ["Read part 2", "Read part 3", "Read part 4"]


@pytest.mark.parametrize("index", [4, 99, 99999999999999999999])
def test_a_number_beyond_the_last_task_is_not_found(pages, draft, index):
    assert pages.get(path(draft, index)).status_code == 404
    assert pages.post(path(draft, index, "delete/")).status_code == 404


def test_htmx_gets_the_form_alone(pages, draft):
    fragment = pages.get(path(draft, 0), headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in fragment
    assert "Read part 1" in fragment
