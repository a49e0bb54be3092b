"""Hours by focus area on the New plan form: seen, changed for one plan, and otherwise those of Settings."""

from __future__ import annotations

import re

import pytest

from planner.models import GoalPreference, PlanTask
from tests.generation.pages.test_focus_hours import rows
from tests.generation.pages.test_new_plan import form
from tests.make import make_preference

pytestmark = pytest.mark.django_db
USUAL = [{"focusArea": "Writing", "start": "14:00", "end": "16:00", "days": ["Monday", "Friday"]}]
WRITING = ("Writing", "14:00", "16:00", "Monday", "Friday")


@pytest.fixture
def usual(alice):
    """Alice's hours in Settings."""
    alice.focus_hours = USUAL
    alice.save(update_fields=["focus_hours"])


def shown(response):
    """The rows on the page, as the form would send them."""
    names = ("area", "start", "end", "days")
    return [tuple(row[name].value() or "" for name in names) for row in response.context["page"].hours.forms]


def test_the_hours_that_count_are_shown_with_a_row_to_write_in(pages, usual):
    page = pages.get("/plans/new")
    assert shown(page) == [("Writing", "14:00", "16:00", ["Monday", "Friday"]), ("", "", "", "")]
    assert re.search(r"Hours by focus area<span[^>]*>Writing<", page.content.decode())


def test_rows_left_as_they_are_stay_those_of_settings(pages, usual):
    pages.post("/plans/new", form(**rows(WRITING, ("", "", ""))))
    assert GoalPreference.objects.get().focus_hours is None


def test_a_form_without_the_rows_leaves_them_to_settings(pages, usual):
    pages.post("/plans/new", form())
    assert GoalPreference.objects.get().focus_hours is None


def test_changed_rows_count_for_this_plan_alone(pages, alice, usual):
    asked = form(goals_text="Sail", focus_areas="Sailing", save_mode="immediate", **rows(("Sailing", "17:00", "19:00")))
    assert pages.post("/plans/new", asked).status_code == 303
    hours = {task.start_time.astimezone(alice.zone).hour for task in PlanTask.objects.all()}
    assert hours
    assert hours <= {17, 18}
    assert GoalPreference.objects.get().focus_hours == [{"focusArea": "Sailing", "start": "17:00", "end": "19:00"}]
    alice.refresh_from_db()
    assert alice.focus_hours == USUAL


def test_all_rows_emptied_means_no_hours_for_this_plan(pages, usual):
    pages.post("/plans/new", form(**rows(("", "", ""))))
    assert GoalPreference.objects.get().focus_hours == []


def test_the_next_plan_begins_with_settings_and_the_same_plan_again_with_its_own(pages, alice, usual):
    own = make_preference(alice)
    own.focus_hours = [{"focusArea": "Sailing", "start": "17:00", "end": "24:00"}]
    own.save(update_fields=["focus_hours"])
    assert [row[0] for row in shown(pages.get("/plans/new"))] == ["Writing", ""]
    again = shown(pages.get(f"/plans/new?preference={own.pk}"))
    assert [row[:3] for row in again] == [("Sailing", "17:00", "00:00"), ("", "", "")]


def test_rows_are_added_and_removed_without_javascript_and_nothing_typed_is_lost(pages):
    sailing, half = ("Sailing", "17:00", "19:00", "Sunday"), ("", "09:00", "")
    sent = form(**rows(sailing, half))
    more = pages.post("/plans/new", sent | {"add_focus": "1"})
    assert [row[:3] for row in shown(more)] == [sailing[:3], half, ("", "", "")]
    assert shown(more)[0][3] == ["Sunday"]
    assert more.context["form"]["goals_text"].value() == sent["goals_text"]
    assert re.findall(r"<(?:input|textarea) [^>]*autofocus", more.content.decode()) == [
        '<input type="text" name="focus-2-area" maxlength="100" autofocus'
    ]
    assert re.search(r'id="focus-hours"[^>]* open', more.content.decode())
    fewer = pages.post("/plans/new", sent | {"remove_focus": "0"})
    assert [row[:3] for row in shown(fewer)] == [half, ("", "", "")]
    assert not GoalPreference.objects.exists()


def test_other_buttons_of_the_form_keep_the_rows(pages):
    answer = pages.post("/plans/new", form(add_commitment="1", **rows(("Sailing", "17:00", ""))))
    assert [row[:3] for row in shown(answer)] == [("Sailing", "17:00", ""), ("", "", "")]


def test_a_mistake_is_told_on_top_and_at_its_field_in_an_open_part(pages):
    answer = pages.post("/plans/new", form(**rows(("Sailing", "17:00", "19:00"), ("Writing", "12:00", "09:00"))))
    page = answer.content.decode()
    assert list(answer.context["page"].hours.forms[1].errors) == ["end"]
    assert '<a href="#id_focus-1-end">The end must be later than the start.</a>' in page
    assert re.search(r'id="focus-hours"[^>]* open', page)
    assert re.search(r'id="id_focus-1-end"[^>]*autofocus|autofocus[^>]*id="id_focus-1-end"', page)
    assert 'value="Sailing"' in page
    assert not GoalPreference.objects.exists()


def test_too_many_rows_are_refused_in_words(pages):
    answer = pages.post("/plans/new", form(**rows(*[("Sailing", "17:00", "19:00")] * 21)))
    assert '<a href="#focus-hours">Give at most 20 rows of hours.</a>' in answer.content.decode()
    assert len(answer.context["page"].hours.forms) == 21


@pytest.mark.parametrize("address", ["/plans/new", "/settings/"])
def test_german_days_have_their_own_short_names(pages, address):
    page = pages.get(address, HTTP_ACCEPT_LANGUAGE="de").content.decode()
    assert '<span aria-hidden="true">Mi</span><span class="sr">Mittwoch</span>' in page
