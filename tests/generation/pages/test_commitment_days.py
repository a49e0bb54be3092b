"""Rows of commitments: several days at once, duplicated, remembered from the last plan and removed at once."""

from __future__ import annotations

import pytest

from planner.domain.commitments import Commitment
from planner.models import GoalPreference
from tests.generation.pages.test_new_plan import form
from tests.generation.pages.test_new_plan_mistakes import NIGHT, TEAM, rows
from tests.make import make_preference

pytestmark = pytest.mark.django_db

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
JOB = (WEEKDAYS, "09:00", "17:00", "Work")


def shown(response):
    """The rows on the page: (days, start, end, description)."""
    return [
        (
            sorted(box.word for box in row.weekdays if box.is_ticked),
            *(row[name].value() or "" for name in ("start", "end", "description")),
        )
        for row in response.context["commitments"].forms
    ]


def test_a_row_of_several_days_is_stored_as_one_commitment_a_day(pages):
    assert pages.post("/plans/new", form(**rows(JOB))).status_code == 303
    stored = GoalPreference.objects.get().fixed_commitments_json
    assert [row["dayOfWeek"] for row in stored] == WEEKDAYS
    assert {(row["startTime"], row["endTime"], row["description"]) for row in stored} == {("09:00", "17:00", "Work")}


def test_it_comes_back_as_one_row(pages):
    pages.post("/plans/new", form(**rows(JOB, NIGHT)))
    assert shown(pages.get("/plans/new")) == [
        (sorted(WEEKDAYS), "09:00", "17:00", "Work"),
        (["Friday"], "22:00", "06:00", "Night shift"),
    ]


def test_a_row_without_a_day_is_told_at_its_days(pages):
    response = pages.post("/plans/new", form(**rows(TEAM, ([], "09:00", "10:00", "Choir"))))
    assert response.context["commitments"].forms[1].errors["day"] == ["Choose at least one day."]
    page = response.content.decode()
    assert 'href="#id_commitments-1-day"' in page
    assert 'id="id_commitments-1-day"' in page
    assert not GoalPreference.objects.exists()


def test_a_mistake_in_a_row_of_many_days_is_told_once(pages):
    response = pages.post("/plans/new", form(**rows((WEEKDAYS, "09:00", "09:00", "Work"))))
    assert len(response.context["commitments"].forms[0].errors["end"]) == 1


def test_more_days_than_can_be_stored_are_refused(pages):
    response = pages.post("/plans/new", form(**rows(*[JOB] * 11)))
    assert "at most 50 commitments" in response.content.decode()
    assert not GoalPreference.objects.exists()


def test_a_row_is_duplicated_without_javascript(pages):
    response = pages.post("/plans/new", form(goals_text="", copy_commitment="0", **rows(JOB, TEAM)))
    assert [row[3] for row in shown(response)] == ["Work", "Work", "Team meeting"]
    assert shown(response)[1] == (sorted(WEEKDAYS), "09:00", "17:00", "Work")
    assert '<details class="fold" id="commitments" open>' in response.content.decode()


def test_an_unchanged_duplicate_is_stored_once(pages):
    pages.post("/plans/new", form(**rows(TEAM, TEAM)))
    assert len(GoalPreference.objects.get().fixed_commitments_json) == 1


def test_what_is_remembered_is_said_and_goes_with_one_press(pages, alice):
    make_preference(alice, commitments=[Commitment(0, 540, 600, "Team meeting")])
    page = pages.get("/plans/new").content.decode()
    assert "Filled in from your plan for" in page
    assert 'value="Team meeting"' in page
    emptied = pages.post("/plans/new", form(start_empty="1", goals_text="Learn to sail", **rows(TEAM)))
    assert shown(emptied) == [([], "", "", "")]
    values = emptied.context["form"]
    assert (values["goals_text"].value(), values["focus_areas"].value()) == ("Learn to sail", None)
    assert (values["complexity"].value(), values["weekend"].value()) == ("Balanced", "Rest")
    assert "Filled in from" not in emptied.content.decode()


def test_commitments_are_not_named_where_the_last_plan_had_none(pages, alice):
    make_preference(alice)
    told = pages.get("/plans/new").content.decode().partition("Filled in from your plan for")[2].partition("</p>")[0]
    assert told.endswith(": how much, weekends and focus areas.")


def test_the_example_has_its_days_ticked(pages):
    assert [row[0] for row in shown(pages.get("/plans/new?example=1"))] == [["Tuesday"], ["Thursday"]]


def test_a_first_form_remembers_nothing_and_says_nothing(pages):
    assert "Filled in from" not in pages.get("/plans/new").content.decode()
