"""Mistakes on the New plan form: told at the field and on top, with everything typed kept."""

from __future__ import annotations

import re

import pytest

from generation.models import Generation
from planner.domain.month import WEEKDAYS
from planner.models import GoalPreference
from tests.generation.pages.test_new_plan import form

pytestmark = pytest.mark.django_db


def rows(*commitments):
    """Commitments as the form sends them: (day, start, end, description)."""
    sent = {"commitments-TOTAL_FORMS": str(len(commitments)), "commitments-INITIAL_FORMS": "0"}
    for index, values in enumerate(commitments):
        for name, value in zip(("day", "start", "end", "description"), values, strict=True):
            sent[f"commitments-{index}-{name}"] = value
    return sent


TEAM = ("Monday", "09:00", "10:30", "Team meeting")
NIGHT = ("Friday", "22:00", "06:00", "Night shift")
BLANK = ("Monday", "", "", "")


def test_commitments_are_stored_and_blank_rows_passed_over(pages):
    assert pages.post("/plans/new", form(**rows(TEAM, BLANK, NIGHT))).status_code == 303
    assert GoalPreference.objects.get().fixed_commitments_json == [
        {"dayOfWeek": "Monday", "startTime": "09:00", "endTime": "10:30", "description": "Team meeting"},
        {"dayOfWeek": "Friday", "startTime": "22:00", "endTime": "06:00", "description": "Night shift"},
    ]


def test_seconds_that_a_browser_adds_do_no_harm(pages):
    assert pages.post("/plans/new", form(**rows(("Monday", "09:00:00", "10:30:00", "Team")))).status_code == 303


def test_they_come_back_next_time(pages):
    pages.post("/plans/new", form(**rows(TEAM)))
    page = pages.get("/plans/new").content.decode()
    assert 'value="Team meeting"' in page
    assert 'value="09:00"' in page


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (("Monday", "9 o'clock", "10:00", "x"), "start"),
        (("Monday", "09:00", "", "x"), "end"),
        (("Monday", "09:00", "09:00", "x"), "end"),
        (("Someday", "09:00", "10:00", "x"), "day"),
        (("Monday", "", "", "only a word"), "start"),
        (("Monday", "09:00", "10:00", "x" * 201), "description"),
    ],
)
def test_a_wrong_commitment_is_told_at_its_field(pages, row, field):
    response = pages.post("/plans/new", form(**rows(TEAM, row)))
    assert response.status_code == 200
    faulty = response.context["commitments"].forms[1]
    assert field in faulty.errors
    page = response.content.decode()
    assert f'href="#id_commitments-1-{field}"' in page
    assert 'value="Team meeting"' in page
    assert "Learn to sail" in page
    assert not Generation.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"goals_text": "  "}, "goals_text"),
        ({"goals_text": "x" * 10_001}, "goals_text"),
        ({"focus_areas": "x" * 1_001}, "focus_areas"),
        ({"complexity": "Heroic"}, "complexity"),
        ({"weekend": "Party"}, "weekend"),
        ({"month": "2020-01-01"}, "month"),
        ({"month": "soon"}, "month"),
        ({"days_off": "2026-12-24, christmas"}, "days_off"),
        ({"save_mode": "never"}, "save_mode"),
    ],
)
def test_a_wrong_value_is_told_at_its_field_and_on_top(pages, wrong, field):
    response = pages.post("/plans/new", form() | wrong)
    assert response.status_code == 200
    assert field in response.context["form"].errors
    assert any(mistake.target.startswith(f"id_{field}") for mistake in response.context["page"].mistakes)
    assert "Sailing, Reading" in response.content.decode() or field == "focus_areas"
    assert not Generation.objects.exists()


def test_a_date_that_is_none_is_told_in_the_persons_own_words(pages):
    response = pages.post("/plans/new", form(days_off="2026-12-24, <christmas>"))
    assert "&lt;christmas&gt;" in response.content.decode()


def test_all_mistakes_show_at_once(pages):
    response = pages.post("/plans/new", form(goals_text="", **rows(("Monday", "x", "10:00", ""))))
    assert {mistake.target for mistake in response.context["page"].mistakes} >= {
        "id_goals_text",
        "id_commitments-0-start",
    }


def test_a_month_without_free_time_says_so_at_the_commitments(pages):
    full = [(day, "00:00", "23:59", "Busy") for day in WEEKDAYS]
    response = pages.post("/plans/new", form(**rows(*full)))
    page = response.content.decode()
    assert response.status_code == 200
    assert "no free time" in page
    assert page.count('value="Busy"') == 7
    assert "Learn to sail" in page
    assert not Generation.objects.exists()


def test_too_many_rows_are_refused_in_words(pages):
    response = pages.post("/plans/new", form(**rows(*[TEAM] * 51)))
    assert response.status_code == 200
    assert response.context["page"].mistakes


@pytest.mark.parametrize("total", ["", "x", "99999999"])
def test_a_broken_count_of_rows_is_a_mistake_and_no_fault(pages, total):
    response = pages.post("/plans/new", form() | {"commitments-TOTAL_FORMS": total})
    assert response.status_code == 200
    assert response.context["page"].mistakes


def test_a_row_is_added_without_javascript_and_nothing_is_checked_yet(pages):
    response = pages.post("/plans/new", form(goals_text="", add_commitment="1", **rows(TEAM)))
    assert len(response.context["commitments"].forms) == 2
    page = response.content.decode()
    assert 'value="Team meeting"' in page
    assert '<details class="fold" id="commitments" open>' in page
    assert 'role="alert"' not in page
    assert not Generation.objects.exists()


def test_a_row_is_removed_without_javascript_and_the_rest_is_kept(pages):
    sent = form(remove_commitment="0", save_mode="auto", complexity="Ambitious", **rows(TEAM, NIGHT))
    response = pages.post("/plans/new", sent)
    shown = response.context
    assert [row["description"].value() for row in shown["commitments"].forms] == ["Night shift"]
    assert (shown["form"]["save_mode"].value(), shown["form"]["complexity"].value()) == ("auto", "Ambitious")
    assert shown["form"]["create_staging_backup"].value()
    assert str(shown["form"]["generation_id"].value()) == sent["generation_id"]
    assert "Learn to sail" in response.content.decode()


@pytest.mark.parametrize("index", ["7", "x", "-1", ""])
def test_removing_a_row_that_is_not_there_changes_nothing(pages, index):
    response = pages.post("/plans/new", form(remove_commitment=index, **rows(TEAM)))
    assert len(response.context["commitments"].forms) == 1


def test_an_unchecked_box_stays_unchecked_when_a_row_is_added(pages):
    sent = form(add_commitment="1")
    del sent["create_staging_backup"]
    assert not pages.post("/plans/new", sent).context["form"]["create_staging_backup"].value()


def test_the_cursor_stands_at_the_first_mistake(pages):
    page = pages.post("/plans/new", form(**rows(TEAM, ("Monday", "x", "10:00", "")))).content.decode()
    focused = re.findall(r"<[^>]*autofocus[^>]*>", page.split("<main")[1].split("</main>")[0])
    assert len(focused) == 1
    assert 'id="id_commitments-1-start"' in focused[0]
