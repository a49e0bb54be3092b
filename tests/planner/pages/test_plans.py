"""The list of saved plans."""

from __future__ import annotations

import pytest
from django.test import Client

from planner.models import MonthlyPlan
from planner.pages.plans import PLANS_A_PAGE
from tests.make import make_plan

pytestmark = pytest.mark.django_db


def copies(plan, count):
    """Archived rows for the same month, with a week and a task each."""
    from uuid import uuid4

    for _ in range(count):
        row = MonthlyPlan.objects.create(
            user=plan.user,
            month_year=plan.month_year,
            origin=uuid4(),
            is_active=False,
            generation_mode="immediate",
            save_timestamp=plan.save_timestamp,
        )
        week = row.weeks.create(week=1)
        start = plan.weeks.first().tasks.first()
        week.tasks.create(
            task_description="x", start_time=start.start_time, end_time=start.end_time, difficulty_level="simple"
        )


def test_plans_stand_newest_month_first_with_their_progress(pages, alice, next_month):
    from planner.domain.month import Month

    later = Month(next_month).shift(1).first
    first, second = make_plan(alice, tasks=4), make_plan(alice, month=later)
    task = first.weeks.first().tasks.first()
    task.is_completed = True
    task.save(update_fields=["is_completed"])
    page = pages.get("/plans/").content.decode()
    assert page.index(f"/plans/{second.pk}/") < page.index(f"/plans/{first.pk}/")
    assert 'value="1"' in page
    assert 'max="4"' in page


def test_an_archived_plan_is_still_there(pages, alice):
    old = make_plan(alice)
    make_plan(alice)
    page = pages.get("/plans/").content.decode()
    assert f"/plans/{old.pk}/" in page
    assert "Archived" in page


def test_an_empty_list_leads_to_the_first_plan(pages):
    assert 'href="/plans/new"' in pages.get("/plans/").content.decode()


def test_bob_sees_none_of_it(alice, bob):
    plan = make_plan(alice)
    client = Client()
    client.force_login(bob)
    assert f"/plans/{plan.pk}/" not in client.get("/plans/").content.decode()


@pytest.mark.parametrize("page", ["2", "99", "-1", "x", ""])
def test_it_comes_in_pages_and_any_page_number_works(pages, alice, page):
    copies(make_plan(alice), PLANS_A_PAGE + 3)
    assert pages.get(f"/plans/?page={page}").status_code == 200


def test_the_second_page_holds_the_rest(pages, alice):
    copies(make_plan(alice), PLANS_A_PAGE + 2)
    assert len(pages.get("/plans/").context["lines"]) == PLANS_A_PAGE
    assert len(pages.get("/plans/?page=2").context["lines"]) == 3


def test_the_number_of_queries_does_not_grow_with_plans(pages, alice, django_assert_max_num_queries):
    plan = make_plan(alice)
    copies(plan, 2)
    pages.get("/plans/")
    with django_assert_max_num_queries(20) as few:
        pages.get("/plans/")
    copies(plan, 300)
    with django_assert_max_num_queries(20) as many:
        pages.get("/plans/")
    assert len(many) == len(few) + 0
