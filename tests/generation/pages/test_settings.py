"""The settings page: options, clock and hours, tokens."""

from __future__ import annotations

import pytest
from django.test import Client

from generation.models import GenerationOptions, QuotaMonth
from generation.pages.settings import mode_lines
from generation.types import Context
from planner.models import ApiToken, User
from planner.services.people import MOST_TOKENS, make_token, token_owner
from tests.make import make_preference

pytestmark = pytest.mark.django_db
OPTIONS = {
    "default_save_mode": "auto",
    "auto_create_staging": "on",
    "staging_ttl_hours": "72",
    "preference_strength": "safety",
}


def hours(start="08:00", end="21:00"):
    return {f"{day}_{name}": value for day in DAYS for name, value in (("start", start), ("end", end))}


DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
CLOCK = {"time_zone": "Asia/Kathmandu", "week_start": "Sunday", "buffer_minutes": "15"} | hours()


def test_the_page_shows_everything(pages, alice):
    make_token(owner=alice, name="My script")
    page = pages.get("/settings/").content.decode()
    for text in ("Europe/Berlin", "My script", 'name="staging_ttl_hours"', 'name="Monday_start"'):
        assert text in page


def test_options_are_stored(pages, alice):
    assert pages.post("/settings/options/", OPTIONS)["Location"] == "/settings/"
    row = GenerationOptions.objects.get(user=alice)
    assert (row.default_save_mode, row.auto_create_staging) == ("auto", True)
    assert (row.staging_ttl_hours, row.preference_strength) == (72, "safety")


@pytest.mark.parametrize(
    ("name", "value"),
    [("staging_ttl_hours", "0"), ("staging_ttl_hours", "169"), ("staging_ttl_hours", "x"), ("default_save_mode", "no")],
)
def test_wrong_options_are_told_at_their_field_and_what_was_typed_stays(pages, name, value):
    response = pages.post("/settings/options/", OPTIONS | {name: value})
    assert response.status_code == 200
    assert name in response.context["options_form"].errors
    assert response.context["options_form"]["preference_strength"].value() == "safety"
    assert not GenerationOptions.objects.filter(default_save_mode="auto").exists()


def test_the_clock_is_stored(pages, alice):
    sent = CLOCK | {"Sunday_off": "on", "Monday_start": "09:30", "Friday_end": "00:00"}
    assert pages.post("/settings/clock/", sent)["Location"] == "/settings/"
    alice.refresh_from_db()
    assert (alice.time_zone, alice.week_start, alice.buffer_minutes) == ("Asia/Kathmandu", "Sunday", 15)
    assert alice.working_hours["Monday"] == {"start": "09:30", "end": "21:00"}
    assert alice.working_hours["Friday"] == {"start": "08:00", "end": "24:00"}
    assert alice.working_hours["Sunday"] is None
    assert alice.time_zone_chosen


def test_stored_hours_come_back_as_they_were(pages, alice):
    pages.post("/settings/clock/", CLOCK | {"Sunday_off": "on", "Friday_end": "00:00"})
    shown = pages.get("/settings/").context["clock_form"]
    again = {name: shown[name].value() for name in shown.fields}
    assert (again["Sunday_off"], again["Friday_end"], again["Monday_start"]) == (True, "00:00", "08:00")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"time_zone": "Mars/Phobos"}, "time_zone"),
        ({"buffer_minutes": "61"}, "buffer_minutes"),
        ({"week_start": "Tuesday"}, "week_start"),
        ({"Monday_start": ""}, "Monday_start"),
        ({"Monday_start": "late"}, "Monday_start"),
        ({"Monday_start": "22:00"}, "Monday_end"),
    ],
)
def test_a_wrong_clock_is_told_at_its_field_and_changes_nothing(pages, alice, wrong, field):
    response = pages.post("/settings/clock/", CLOCK | {"Tuesday_end": "19:45"} | wrong)
    assert response.status_code == 200
    assert field in response.context["clock_form"].errors
    assert 'value="19:45"' in response.content.decode()
    alice.refresh_from_db()
    assert alice.time_zone == "Europe/Berlin"


def test_a_new_token_is_shown_once_and_works(pages, alice):
    made = pages.post("/settings/tokens/", {"name": "My script"})
    token = made.context["new_token"]
    assert token in made.content.decode()
    assert token_owner(token) == alice
    assert token not in pages.get("/settings/").content.decode()


def test_a_token_needs_a_name(pages):
    assert pages.post("/settings/tokens/", {"name": " "}).context["token_form"].errors["name"]
    assert not ApiToken.objects.exists()


def test_there_is_a_most_of_tokens(pages, alice):
    for number in range(MOST_TOKENS):
        make_token(owner=alice, name=str(number))
    assert pages.post("/settings/tokens/", {"name": "one more"}).context["token_form"].errors["name"]
    assert ApiToken.objects.count() == MOST_TOKENS


def test_a_revoked_token_works_no_more(pages, alice):
    token = make_token(owner=alice, name="My script")
    pages.post(f"/settings/tokens/{ApiToken.objects.get().pk}/revoke/")
    assert token_owner(token) is None


def test_nobody_revokes_anothers_token(client, alice, bob):
    make_token(owner=alice, name="My script")
    client.force_login(bob)
    assert client.post(f"/settings/tokens/{ApiToken.objects.get().pk}/revoke/").status_code == 404
    assert client.post("/settings/tokens/99999999999999999999/revoke/").status_code == 404
    assert ApiToken.objects.count() == 1


@pytest.mark.parametrize("path", ["options/", "clock/", "tokens/", "tokens/1/revoke/", "always/"])
def test_acts_need_a_post_and_a_session(pages, path):
    assert pages.get(f"/settings/{path}").status_code == 405
    assert Client().post(f"/settings/{path}").status_code in {302, 401}


def test_always_answers_htmx_with_its_part(pages, alice):
    response = pages.post("/settings/always/", {"mode": "auto"}, headers={"HX-Request": "true"})
    assert "<html" not in response.content.decode()
    assert "From now on" in response.content.decode()


def test_always_takes_only_save_modes(pages, alice):
    assert pages.post("/settings/always/", {"mode": "never"}).status_code == 404
    assert not GenerationOptions.objects.filter(default_save_mode="never").exists()


def lines(row, **known):
    context = {"is_first_time_user": False, "has_good_history": False, "plan_complexity": "simple", "quota_used": 0.0}
    return {line.mode: line for line in mode_lines(row, Context(**context | known))}


def test_each_save_mode_says_what_it_will_do_for_this_person():
    row = GenerationOptions(default_save_mode="auto", staging_ttl_hours=72)
    first = lines(row, is_first_time_user=True)
    assert "first plan" in first["auto"].does
    assert "72 hours" in first["auto"].does
    assert "finish most" in lines(row, has_good_history=True)["auto"].does
    assert "save immediately" in first["immediate"].does
    assert (first["auto"].is_default, first["preview"].is_default) == (True, False)


def test_without_drafts_it_does_not_promise_one():
    assert "draft" not in lines(GenerationOptions(auto_create_staging=False))["preview"].does


def test_the_page_knows_the_persons_goals_and_quota(pages, alice, settings):
    make_preference(alice)
    settings.GENERATION_QUOTA = 10
    from django.utils import timezone

    from generation.quota import quota_month

    QuotaMonth.objects.create(user=alice, month=quota_month(timezone.now()), used=9)
    GenerationOptions.objects.create(user=alice, preference_strength="speed", default_save_mode="auto")
    shown = {line.mode: line.does for line in pages.get("/settings/").context["modes"]}
    assert "few AI plans are left" in shown["auto"]


def test_the_number_of_queries_does_not_grow_with_tokens(pages, alice, django_assert_max_num_queries):
    make_token(owner=alice, name="x")
    pages.get("/settings/")
    with django_assert_max_num_queries(25) as few:
        pages.get("/settings/")
    for number in range(15):
        make_token(owner=alice, name=str(number))
    with django_assert_max_num_queries(25) as many:
        pages.get("/settings/")
    assert len(many) == len(few)


def test_settings_are_each_persons_own(pages, alice, bob):
    pages.post("/settings/clock/", CLOCK)
    assert User.objects.get(pk=bob.pk).time_zone == "UTC"
