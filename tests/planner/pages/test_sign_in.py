"""Signing in and out."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.test import Client

from planner.env import Rate
from planner.models import RateWindow

pytestmark = pytest.mark.django_db
RIGHT = {"username": "alice", "password": "correct horse"}
WRONG = {"username": "alice", "password": "wrong"}


def sign_in(data, address="10.0.0.1", **more):
    return Client().post("/accounts/sign-in/", data | more, REMOTE_ADDR=address)


def test_the_right_password_leads_home(alice):
    response = sign_in(RIGHT)
    assert (response.status_code, response["Location"]) == (303, "/")


def test_it_leads_back_to_where_the_person_was(alice):
    assert sign_in(RIGHT, next="/drafts/?page=2")["Location"] == "/drafts/?page=2"


@pytest.mark.parametrize(
    "elsewhere", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]
)
def test_it_never_leads_to_another_site(alice, elsewhere):
    assert sign_in(RIGHT, next=elsewhere)["Location"] == "/"


def test_a_wrong_password_keeps_the_name_and_the_way_back(alice):
    page = sign_in(WRONG, next="/drafts/").content.decode()
    assert 'value="alice"' in page
    assert 'value="/drafts/"' in page
    assert "correct username and password" in page


def test_somebody_signed_in_goes_straight_on(pages):
    assert pages.get("/accounts/sign-in/?next=/plans/")["Location"] == "/plans/"


def test_wrong_tries_for_one_name_have_to_wait_and_the_right_password_waits_too(alice, settings):
    settings.SIGN_IN_RATE = Rate(3, 60)
    assert [sign_in(WRONG).status_code for _ in range(4)] == [200, 200, 200, 429]
    refused = sign_in(RIGHT)
    assert refused.status_code == 429
    assert int(refused["Retry-After"]) > 0
    assert 'value="alice"' in refused.content.decode()


def test_the_refusal_says_nothing_about_the_password(alice, settings):
    settings.SIGN_IN_RATE = Rate(1, 60)
    sign_in(WRONG)
    right, wrong = sign_in(RIGHT).content.decode(), sign_in(WRONG).content.decode()
    assert "correct username and password" not in right + wrong


def test_the_name_counts_however_it_is_capitalised(alice, settings):
    settings.SIGN_IN_RATE = Rate(2, 60)
    names = ["alice", "Alice", "ALICE"]
    assert [sign_in(WRONG | {"username": name}).status_code for name in names] == [200, 200, 429]


def test_another_network_and_another_name_are_not_affected(alice, bob, settings):
    settings.SIGN_IN_RATE = Rate(1, 60)
    sign_in(WRONG)
    assert sign_in(RIGHT, address="10.0.0.2").status_code == 303
    assert sign_in({"username": "bob", "password": "battery staple"}).status_code == 303


def test_one_network_cannot_try_many_names(settings, alice):
    settings.SIGN_IN_RATE = Rate(2, 60)
    tries = [sign_in(WRONG | {"username": f"somebody{n}"}).status_code for n in range(11)]
    assert tries == [200] * 10 + [429]


def test_right_tries_do_not_count(alice, settings):
    settings.SIGN_IN_RATE = Rate(2, 60)
    assert {sign_in(RIGHT).status_code for _ in range(15)} == {303}


def test_a_long_name_does_not_break_the_limit():
    assert sign_in(WRONG | {"username": "x" * 5000}).status_code == 200
    assert RateWindow.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_tries_at_the_same_moment_cannot_pass_together(alice, settings):
    settings.SIGN_IN_RATE = Rate(3, 60)

    def one_try(_):
        try:
            return sign_in(WRONG).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(one_try, range(16)))
    assert answers.count(200) == 3
    assert answers.count(429) == 13


def test_signing_out_needs_a_post(pages):
    assert pages.get("/accounts/sign-out/").status_code == 405
    assert pages.get("/").status_code == 200


def test_signing_out_ends_the_session(pages):
    assert pages.post("/accounts/sign-out/")["Location"] == "/accounts/sign-in/"
    assert pages.get("/")["Location"] == "/accounts/sign-in/?next=/"


def test_signing_out_twice_is_no_error():
    assert Client().post("/accounts/sign-out/").status_code == 303


@pytest.mark.parametrize("path", ["/", "/plans/", "/plans/1/", "/plans/new", "/plans/new/", "/drafts/", "/settings/"])
def test_strangers_are_sent_to_sign_in_with_the_way_back(path):
    response = Client().get(path)
    assert (response.status_code, response["Location"]) == (302, f"/accounts/sign-in/?next={path}")


def test_a_part_of_a_page_makes_the_browser_sign_in_as_a_whole():
    headers = {"HX-Request": "true", "HX-Current-URL": "http://testserver/plans/5/?x=1"}
    response = Client().post("/plans/5/tasks/7/tick/", {"done": "1"}, headers=headers)
    assert response.status_code == 401
    assert response["HX-Redirect"] == "/accounts/sign-in/?next=/plans/5/%3Fx%3D1"
    assert response.content == b""


def test_after_a_lost_post_the_way_back_is_the_page_that_sent_it():
    response = Client().post("/plans/5/archive/", headers={"Referer": "http://testserver/plans/5/"})
    assert response["Location"] == "/accounts/sign-in/?next=/plans/5/"


def test_a_foreign_page_is_no_way_back():
    response = Client().post("/plans/5/archive/", headers={"Referer": "http://evil.example/plans/5/"})
    assert response["Location"] == "/accounts/sign-in/?next=/"
