"""The home page."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from planner.domain.month import Month
from planner.models import PlanTask, PlanWeek
from planner.pages.today import DAYS_AHEAD, MOST_OVERDUE, today_page
from tests.make import make_plan

pytestmark = pytest.mark.django_db


def noon(user, days=0):
    day = timezone.now().astimezone(user.zone).date() + timedelta(days=days)
    return datetime(day.year, day.month, day.day, 12, tzinfo=user.zone)


def add(user, text, *, days=0, count=1, **more):
    """Tasks at noon, so many days from today, in the active plan of that month."""
    start = noon(user, days)
    plan = user.monthly_plans.filter(month_year=Month.of(start.date()).first).first()
    plan = plan or make_plan(user, tasks=0, month=Month.of(start.date()).first)
    week, _ = PlanWeek.objects.get_or_create(plan=plan, week=Month.of(start.date()).week_of(start.date()))
    rows = [
        PlanTask(
            week=week,
            task_description=text,
            start_time=start,
            end_time=start + timedelta(minutes=30),
            difficulty_level="simple",
            **more,
        )
        for _ in range(count)
    ]
    return PlanTask.objects.bulk_create(rows)


def test_it_shows_what_is_due_today_what_was_missed_and_the_week_ahead(pages, alice):
    add(alice, "Due today")
    add(alice, "Missed before", days=-2)
    add(alice, "Coming up", days=3)
    add(alice, "Far away", days=DAYS_AHEAD + 1)
    add(alice, "Long done", days=-1, is_completed=True)
    page = pages.get("/").content.decode()
    assert all(text in page for text in ("Due today", "Missed before", "Coming up"))
    assert not any(text in page for text in ("Far away", "Long done"))


def test_archived_plans_are_out_of_it(pages, alice):
    add(alice, "Due today")
    alice.monthly_plans.update(is_active=False)
    assert "Due today" not in pages.get("/").content.decode()


def test_it_shows_nobody_elses_tasks(pages, alice, bob):
    add(bob, "Bob’s secret")
    assert "Bob’s secret" not in pages.get("/").content.decode()


def test_a_new_person_is_led_to_the_first_plan(pages):
    page = pages.get("/").content.decode()
    assert 'href="/plans/new"' in page


def test_only_the_latest_missed_tasks_are_listed_and_the_rest_counted(alice):
    add(alice, "Missed", days=-1, count=MOST_OVERDUE + 5)
    shown = today_page(owner=alice, now=timezone.now())
    assert (len(shown.overdue), shown.overdue_total, shown.overdue_hidden) == (MOST_OVERDUE, MOST_OVERDUE + 5, 5)


def test_today_is_the_persons_own_day(alice):
    alice.time_zone = "Pacific/Auckland"
    add(alice, "Due today")
    assert [card.description for card in today_page(owner=alice, now=timezone.now()).day.tasks] == ["Due today"]


def test_the_number_of_queries_does_not_grow_with_tasks(pages, alice, django_assert_max_num_queries):
    pages.get("/")
    add(alice, "Due today", count=3)
    with django_assert_max_num_queries(20) as few:
        pages.get("/")
    for days in (-1, 0, 1, 2, 3):
        add(alice, "More", days=days, count=60)
    with django_assert_max_num_queries(20) as many:
        pages.get("/")
    assert len(many) == len(few)


@pytest.fixture
def mid_month(monkeypatch, pages, alice):
    """The 15th of this month, so that days shortly before it are of the same month."""
    moment = timezone.now().astimezone(alice.zone).replace(day=15, hour=13, minute=0)
    monkeypatch.setattr(timezone, "now", lambda: moment)
    pages.force_login(alice)


def replan_link(page, plan):
    return f'href="/plans/{plan.pk}/replan/"' in page.content.decode()


def test_what_was_missed_this_month_is_replanned_in_its_plan(pages, alice, mid_month):
    add(alice, "Missed in the month before", days=-20)
    add(alice, "Missed this month", days=-2)
    older, current = alice.monthly_plans.order_by("month_year")
    page = pages.get("/")
    assert replan_link(page, current)
    assert not replan_link(page, older)
    assert "Replan what was missed" in page.content.decode()


def test_what_only_an_older_month_left_leads_to_that_months_plan(pages, alice, mid_month):
    add(alice, "Done this month", days=-2, is_completed=True)
    add(alice, "Missed long ago", days=-50)
    add(alice, "Missed in the month before", days=-20)
    _oldest, older, current = alice.monthly_plans.order_by("month_year")
    page = pages.get("/")
    assert replan_link(page, older)
    assert not replan_link(page, current)
    assert "Replan what was missed" not in page.content.decode()
    over = pages.get(f"/plans/{older.pk}/replan/").content.decode()
    assert "Missed in the month before" in over
    assert f'href="/plans/{older.pk}/"' in over
    assert "Missed long ago" not in over


def test_without_a_plan_for_this_month_the_older_one_is_found_too(pages, alice, mid_month):
    add(alice, "Missed in the month before", days=-20)
    assert replan_link(pages.get("/"), alice.monthly_plans.get())
