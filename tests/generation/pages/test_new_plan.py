"""The New plan form: what it shows, what it remembers, what it starts."""

from __future__ import annotations

import re
from uuid import UUID, uuid4

import pytest
from django.test import Client

from generation.models import Generation, GenerationOptions
from planner.domain.month import Month
from planner.env import Rate
from planner.models import GoalPreference, MonthlyPlan, User
from staging.models import PlanStaging
from tests.make import coming_month, make_preference

pytestmark = pytest.mark.django_db


def form(**more):
    """A filled-in form without commitments."""
    return {
        "goals_text": "Learn to sail\r\nRead two books",
        "focus_areas": "Sailing, Reading",
        "complexity": "Simple",
        "weekend": "Work",
        "month": coming_month().isoformat(),
        "days_off": "",
        "save_mode": "preview",
        "create_staging_backup": "on",
        "generation_id": str(uuid4()),
        "commitments-TOTAL_FORMS": "0",
        "commitments-INITIAL_FORMS": "0",
    } | more


def test_the_form_is_ready_to_be_filled_in(pages):
    response = pages.get("/plans/new")
    page = response.content.decode()
    assert UUID(re.search(r'name="generation_id" value="([^"]+)"', page)[1])
    assert page.count("<option value=") >= 25
    assert response.context["form"]["month"].value() in {
        coming_month().isoformat(),
        Month(coming_month()).shift(-1).first.isoformat(),
    }


def test_each_showing_has_an_id_of_its_own(pages):
    ids = {str(pages.get("/plans/new").context["form"]["generation_id"].value()) for _ in range(3)}
    assert len(ids) == 3


def test_the_choices_of_last_time_are_remembered_and_the_goals_are_not(pages, alice):
    make_preference(alice)
    shown = pages.get("/plans/new").context["form"]
    assert (shown["complexity"].value(), shown["weekend"].value()) == ("Ambitious", "Work")
    assert shown["focus_areas"].value() == "Reading"
    assert not shown["goals_text"].value()


def test_the_stored_options_are_the_first_values(pages, alice):
    GenerationOptions.objects.create(user=alice, default_save_mode="auto", auto_create_staging=False)
    shown = pages.get("/plans/new").context["form"]
    assert (shown["save_mode"].value(), shown["create_staging_backup"].value()) == ("auto", False)


def test_the_example_fills_the_form_and_can_be_generated(pages):
    shown = pages.get("/plans/new?example=1").context
    assert "5 km" in shown["form"]["goals_text"].value()
    assert len(shown["commitments"].forms) == 2


def test_an_earlier_form_can_be_filled_in_again(pages, alice):
    preference = make_preference(alice)
    shown = pages.get(f"/plans/new?preference={preference.pk}").context["form"]
    assert shown["goals_text"].value() == "Read two books"
    assert shown["month"].value() == coming_month().isoformat()


@pytest.mark.parametrize("number", ["1", "99999999999999999999", "x", "-1"])
def test_nobody_gets_at_anothers_form(client, alice, bob, number):
    preference = make_preference(alice)
    client.force_login(bob)
    assert client.get(f"/plans/new?preference={preference.pk}").status_code == 404
    assert client.get(f"/plans/new?preference={number}").status_code in {200, 404}


def test_both_addresses_work(pages):
    assert pages.get("/plans/new").status_code == 200
    assert pages.get("/plans/new/").status_code == 200


def test_a_preview_is_shown_and_kept_nowhere(pages):
    sent = form()
    del sent["create_staging_backup"]
    response = pages.post("/plans/new", sent)
    assert (response.status_code, response["Location"]) == (303, f"/plans/result/{sent['generation_id']}/")
    assert "Preview" in pages.get(response["Location"]).content.decode()
    assert not MonthlyPlan.objects.exists()
    assert not PlanStaging.objects.exists()


def test_what_was_asked_is_stored(pages, alice):
    pages.post("/plans/new", form(days_off=f"{coming_month()}, {coming_month().replace(day=3)}"))
    preference = GoalPreference.objects.get(user=alice)
    assert preference.goals_text.splitlines() == ["Learn to sail", "Read two books"]
    assert (preference.task_complexity, preference.weekend_preference) == ("Simple", "Work")
    assert preference.days_off == [str(coming_month()), str(coming_month().replace(day=3))]
    assert preference.month_year == coming_month()


def test_days_off_may_come_as_several_inputs(pages):
    pages.post("/plans/new", form(days_off=[str(coming_month()), "", str(coming_month().replace(day=9))]))
    assert len(GoalPreference.objects.get().days_off) == 2


def test_saving_at_once(pages):
    response = pages.post("/plans/new", form(save_mode="immediate"))
    page = pages.get(response["Location"]).content.decode()
    assert "Saved" in page
    assert f"/plans/{MonthlyPlan.objects.get().pk}/" in page


def test_a_draft_is_kept_when_asked_for(pages):
    response = pages.post("/plans/new", form())
    page = pages.get(response["Location"]).content.decode()
    assert "Staged" in page
    assert PlanStaging.objects.get().staging_key in page


def test_goals_alone_are_enough_and_the_stored_options_decide_the_rest(pages, alice):
    GenerationOptions.objects.create(user=alice, default_save_mode="immediate")
    assert pages.post("/plans/new", {"goals_text": "Learn to sail"}).status_code == 303
    assert MonthlyPlan.objects.count() == 1


def test_goals_alone_keep_a_draft_where_the_options_say_so(pages):
    pages.post("/plans/new", {"goals_text": "Learn to sail"})
    assert PlanStaging.objects.count() == 1


def test_the_form_can_make_its_options_the_defaults(pages, alice):
    sent = form(save_mode="auto", save_as_default="on")
    del sent["create_staging_backup"]
    pages.post("/plans/new", sent)
    options = GenerationOptions.objects.get(user=alice)
    assert (options.default_save_mode, options.auto_create_staging) == ("auto", False)


def test_without_that_the_defaults_stay(pages, alice):
    pages.post("/plans/new", form(save_mode="auto"))
    assert GenerationOptions.objects.get(user=alice).default_save_mode == "preview"


def test_the_browsers_time_zone_is_taken_where_none_was_chosen(pages, alice):
    assert 'name="time_zone"' in pages.get("/plans/new").content.decode()
    pages.post("/plans/new", form(time_zone="Asia/Kathmandu"))
    alice.refresh_from_db()
    assert (alice.time_zone, alice.time_zone_chosen) == ("Asia/Kathmandu", True)


def test_a_chosen_time_zone_stays(pages, alice):
    User.objects.filter(pk=alice.pk).update(time_zone_chosen=True)
    assert 'name="time_zone"' not in pages.get("/plans/new").content.decode()
    pages.post("/plans/new", form(time_zone="Asia/Kathmandu"))
    alice.refresh_from_db()
    assert alice.time_zone == "Europe/Berlin"


@pytest.mark.parametrize("zone", ["Mars/Phobos", "../etc/passwd", ""])
def test_a_time_zone_that_nobody_knows_does_not_stand_in_the_way(pages, alice, zone):
    assert pages.post("/plans/new", form(time_zone=zone)).status_code == 303
    alice.refresh_from_db()
    assert (alice.time_zone, alice.time_zone_chosen) == ("Europe/Berlin", False)


def test_many_plans_in_a_short_time_have_to_wait_and_nothing_typed_is_lost(pages, settings):
    settings.GENERATION_RATE = Rate(1, 60)
    pages.post("/plans/new", form())
    response = pages.post("/plans/new", form(focus_areas="Wind, Knots"))
    page = response.content.decode()
    assert response.status_code == 429
    assert int(response["Retry-After"]) > 0
    assert "Learn to sail" in page
    assert "Wind, Knots" in page
    assert Generation.objects.count() == 1


def test_a_form_with_mistakes_does_not_count_towards_the_limit(pages, settings):
    settings.GENERATION_RATE = Rate(1, 60)
    for _ in range(3):
        pages.post("/plans/new", form(goals_text=""))
    assert pages.post("/plans/new", form()).status_code == 303


def test_alices_limit_is_not_bobs(pages, bob, settings):
    settings.GENERATION_RATE = Rate(1, 60)
    pages.post("/plans/new", form())
    client = Client()
    client.force_login(bob)
    assert client.post("/plans/new", form()).status_code == 303
