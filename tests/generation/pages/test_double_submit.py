"""The same form sent twice generates once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.test import Client

from generation.models import Generation
from planner.models import MonthlyPlan
from tests.generation.pages.test_new_plan import form

pytestmark = pytest.mark.django_db


def test_the_second_sending_leads_to_the_first_result(pages):
    sent = form(save_mode="immediate")
    first, second = pages.post("/plans/new", sent), pages.post("/plans/new", sent)
    assert first["Location"] == second["Location"]
    assert Generation.objects.count() == 1
    assert MonthlyPlan.objects.count() == 1


def test_an_id_that_is_none_generates_all_the_same(pages):
    assert pages.post("/plans/new", form(generation_id="")).status_code == 303


@pytest.mark.parametrize("broken", ["x", "0000"])
def test_a_broken_id_is_replaced(pages, broken):
    assert pages.post("/plans/new", form(generation_id=broken)).status_code == 303


def test_bob_cannot_use_alices_id_to_see_her_result(pages, bob):
    sent = form()
    address = pages.post("/plans/new", sent)["Location"]
    client = Client()
    client.force_login(bob)
    again = client.post("/plans/new", sent)
    assert client.get(again["Location"]).status_code == 404
    assert client.get(address).status_code == 404


@pytest.mark.django_db(transaction=True)
def test_a_double_click_generates_once(alice):
    sent = form(save_mode="immediate")

    def press(_):
        client = Client()
        client.force_login(alice)
        try:
            return client.post("/plans/new", sent).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(press, range(4))) == {303}
    assert Generation.objects.count() == 1
    assert MonthlyPlan.objects.count() == 1
