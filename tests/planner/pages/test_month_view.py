"""A plan as a month: a calendar grid, at most three cards a day, chosen by a link and remembered."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from planner.domain.calendar import Busy, Calendar
from planner.domain.month import Month
from planner.domain.plan_data import Plan, Task, Week
from planner.models import PlanTask
from planner.pages.month_page import month_grid
from planner.pages.plan_page import plan_page
from tests.make import make_draft, make_plan

ZONE = ZoneInfo("Europe/Berlin")
DECEMBER = Month(date(2026, 12, 1))


def at(day, hour, minute=0):
    return datetime(2026, 12, day, hour, minute, tzinfo=ZONE)


def grid(*tasks, week_start="Monday", **more):
    weeks = {number: [task for task in tasks if DECEMBER.week_of(task.day) == number] for number in range(1, 7)}
    plan = Plan("", tuple(Week(number, tasks=tuple(rows)) for number, rows in weeks.items() if rows))
    calendar = Calendar(month=DECEMBER, zone=ZONE, now=at(20, 12), **more)
    page = plan_page(plan=plan, calendar=calendar, keys=range(len(tasks)), base="/", all_weeks=True)
    return month_grid(page, week_start=week_start)


def cell(shown, number):
    return next(cell for row in shown.rows for cell in row if cell.day.date == date(2026, 12, number))


def task(day, hour):
    return Task(f"Read at {hour}", "", at(day, hour), at(day, hour, 30))


@pytest.mark.parametrize(("week_start", "first"), [("Monday", date(2026, 11, 30)), ("Sunday", date(2026, 11, 29))])
def test_rows_begin_on_the_persons_first_day_of_the_week(week_start, first):
    shown = grid(week_start=week_start)
    assert shown.rows[0][0].day.date == first
    assert {len(row) for row in shown.rows} == {7}
    assert [cell.day.date.day for row in shown.rows for cell in row if cell.day.in_month] == list(range(1, 32))


def test_weeks_that_are_over_and_empty_stand_there_too():
    assert cell(grid(), 1).day.is_past
    assert cell(grid(), 20).day.is_today


def test_three_cards_are_shown_and_the_rest_is_counted():
    found = cell(grid(*(task(8, hour) for hour in (8, 10, 12, 14, 16))), 8)
    assert [item.description for item in found.shown] == ["Read at 8", "Read at 10", "Read at 12"]
    assert [item.description for item in found.hidden] == ["Read at 14", "Read at 16"]


def test_commitments_stand_among_the_cards_in_order_of_time():
    found = cell(grid(task(8, 8), task(8, 14), busy=(Busy(at(8, 9), at(8, 10), "Team meeting"),)), 8)
    assert [item.is_task for item in found.shown] == [True, False, True]
    assert found.hidden == ()


@pytest.mark.django_db
def test_the_view_is_a_link_and_is_remembered(pages, alice):
    plan = make_plan(alice)
    address = f"/plans/{plan.pk}/"
    assert "month" not in pages.get(address).context["view"]
    assert pages.get(f"{address}?view=month").context["view"] == "month"
    assert pages.get(address).context["view"] == "month"
    assert pages.get(f"{address}?view=nonsense").context["view"] == "month"
    assert pages.get(f"{address}?view=week").context["view"] == "week"
    assert pages.get(address).context["view"] == "week"


@pytest.mark.django_db
def test_it_holds_every_task_once_with_its_tick_and_the_progress_of_weeks_and_month(pages, alice):
    plan = make_plan(alice, tasks=40)
    html = pages.get(f"/plans/{plan.pk}/?view=month").content.decode()
    for pk in PlanTask.objects.values_list("pk", flat=True):
        assert html.count(f'id="task-{pk}"') == 1
    assert html.count('class="tick"') == 40
    assert html.count('id="plan-progress"') == 1
    assert {f'id="week-{number}-progress"' in html for number in plan.weeks.values_list("week", flat=True)} == {True}


@pytest.mark.django_db
def test_more_than_three_stand_behind_a_word(pages, alice):
    plan = make_plan(alice)
    one = PlanTask.objects.first()
    times = {"start_time": one.start_time, "end_time": one.end_time, "difficulty_level": "simple"}
    PlanTask.objects.bulk_create(PlanTask(week=one.week, task_description="x", **times) for _ in range(4))
    assert "2 more" in pages.get(f"/plans/{plan.pk}/?view=month").content.decode()


@pytest.mark.django_db
def test_a_draft_is_shown_as_a_month_too(pages, alice):
    draft = make_draft(alice, tasks=5)
    page = pages.get(f"/drafts/{draft.staging_key}/?view=month")
    assert len(page.context["grid"].rows) >= 4
    assert page.content.decode().count('id="task-') == 5


@pytest.mark.django_db
def test_the_number_of_queries_does_not_grow_with_tasks(pages, alice, django_assert_max_num_queries):
    plan = make_plan(alice, tasks=3)
    address = f"/plans/{plan.pk}/?view=month"
    pages.get(address)
    with django_assert_max_num_queries(20) as few:
        pages.get(address)
    one = PlanTask.objects.first()
    times = {"start_time": one.start_time, "end_time": one.end_time, "difficulty_level": "simple"}
    PlanTask.objects.bulk_create(PlanTask(week=one.week, task_description="x", **times) for _ in range(100))
    with django_assert_max_num_queries(20) as many:
        pages.get(address)
    assert len(many) == len(few)
