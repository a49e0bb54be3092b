"""Making an account."""

from __future__ import annotations

import pytest
from django.test import Client

from planner.env import Rate
from planner.models import User

pytestmark = pytest.mark.django_db
NEW = {"username": "carol", "password1": "a long quiet phrase", "password2": "a long quiet phrase", "email": ""}


def test_a_new_person_is_signed_in_and_starts_the_first_plan():
    client = Client()
    response = client.post("/accounts/sign-up/", NEW)
    assert (response.status_code, response["Location"]) == (303, "/plans/new")
    assert client.get("/").status_code == 200


def test_the_page_shows_the_form():
    assert 'name="username"' in Client().get("/accounts/sign-up/").content.decode()


def test_mistakes_keep_the_name_and_say_what_is_wrong():
    page = Client().post("/accounts/sign-up/", NEW | {"password2": "something else"}).content.decode()
    assert 'value="carol"' in page
    assert "didn’t match" in page
    assert not User.objects.exists()


def test_a_taken_name_is_refused_however_it_is_capitalised(alice):
    page = Client().post("/accounts/sign-up/", NEW | {"username": "ALICE"}).content.decode()
    assert "already exists" in page


def test_where_sign_up_is_closed_nobody_gets_in(settings):
    settings.SIGN_UP = "closed"
    assert Client().get("/accounts/sign-up/").status_code == 403
    assert Client().post("/accounts/sign-up/", NEW).status_code == 403
    assert not User.objects.exists()


def test_many_accounts_from_one_network_have_to_wait(settings):
    settings.SIGN_UP_RATE = Rate(2, 3600)
    answers = [Client().post("/accounts/sign-up/", NEW | {"username": f"carol{n}"}) for n in range(3)]
    assert [answer.status_code for answer in answers] == [303, 303, 429]
    assert int(answers[2]["Retry-After"]) > 0
    assert 'value="carol2"' in answers[2].content.decode()
    assert User.objects.count() == 2


def test_somebody_signed_in_goes_home(pages):
    assert pages.get("/accounts/sign-up/")["Location"] == "/"


def test_the_language_of_the_page_is_the_persons_from_then_on():
    client = Client(headers={"Accept-Language": "de-AT,de;q=0.9"})
    client.post("/accounts/sign-up/", NEW)
    assert User.objects.get().mail_language == "de"
    assert 'lang="de"' in client.get("/", headers={"Accept-Language": "en"}).content.decode()
