"""The sheets for the printer hold the whole month, in the order that the person's weeks have."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.make import make_plan

pytestmark = pytest.mark.django_db


def _sheet(pages, plan):
    return pages.get(f"/plans/{plan.pk}/print/").context["sheet"]


def test_every_day_of_the_month_stands_once_with_its_tasks(pages, alice):
    plan = make_plan(alice, tasks=30)
    days = [day for row in _sheet(pages, plan).rows for day in row]
    inside = [day.date for day in days if day.in_month]
    assert [day.day for day in inside] == list(range(1, len(inside) + 1))
    assert sum(len(day.tasks) for day in days) == 30
    assert len(days) % 7 == 0


@pytest.mark.parametrize(("start", "weekday"), [("Monday", 0), ("Sunday", 6)])
def test_a_row_starts_with_the_persons_first_weekday(pages, alice, start, weekday):
    alice.week_start = start
    alice.save(update_fields=["week_start"])
    sheet = _sheet(pages, make_plan(alice))
    assert {row[0].date.weekday() for row in sheet.rows} == {weekday}
    assert sheet.rows[0][-1].in_month
    assert sheet.rows[-1][0].in_month


def test_a_week_has_its_goals_and_its_tasks_with_their_times(pages, alice):
    page = pages.get(f"/plans/{make_plan(alice).pk}/print/1/").content.decode()
    assert "09:00–09:30" in page
    assert "Read part 1" in page


def test_a_week_that_the_month_has_not_is_nowhere(pages, alice):
    plan = make_plan(alice)
    assert {pages.get(f"/plans/{plan.pk}/print/{number}/").status_code for number in (0, 7, 99)} == {404}


def test_bob_prints_nothing_of_alices(alice, bob):
    plan, client = make_plan(alice), Client()
    client.force_login(bob)
    assert client.get(f"/plans/{plan.pk}/print/").status_code == 404
    assert client.get(f"/plans/{plan.pk}/print/1/").status_code == 404
