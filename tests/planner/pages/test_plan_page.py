"""The page object that shows a plan: days, blocks, marks and progress."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.calendar import Busy, Calendar
from planner.domain.month import Month
from planner.domain.plan_data import Difficulty, Plan, Task, Week
from planner.pages.hues import HUES, Hues, hue_of
from planner.pages.plan_page import plan_page

ZONE = ZoneInfo("Europe/Berlin")
DECEMBER = Month(date(2026, 12, 1))


def at(day, hour, minute=0):
    return datetime(2026, 12, day, hour, minute, tzinfo=ZONE)


NOW = at(3, 12)


def task(day, hour, **more):
    return Task(more.pop("text", "Read"), more.pop("area", "Reading"), at(day, hour), at(day, hour, 30), **more)


def page(*tasks, now=NOW, **more):
    weeks: dict[int, list[Task]] = {}
    for one in tasks:
        weeks.setdefault(DECEMBER.week_of(one.day), []).append(one)
    plan = Plan("", tuple(Week(number, f"Focus {number}", ("Goal",), tuple(rows)) for number, rows in weeks.items()))
    calendar = Calendar(month=DECEMBER, zone=ZONE, now=now, **more)
    return plan_page(plan=plan, calendar=calendar, keys=range(100, 100 + len(tasks)), base="/plans/5/tasks/")


def day_of(shown, number):
    return next(day for week in shown.weeks for day in week.days if day.date == date(2026, 12, number))


def test_a_week_has_seven_days_from_monday_also_outside_the_month():
    first = page(task(1, 9)).weeks[0]
    assert [day.date.day for day in first.days] == [30, 1, 2, 3, 4, 5, 6]
    assert [day.in_month for day in first.days] == [False] + [True] * 6
    assert (first.first, first.last) == (date(2026, 12, 1), date(2026, 12, 6))


def test_tasks_and_commitments_stand_in_order_of_time():
    shown = page(task(8, 14), task(8, 8), busy=(Busy(at(8, 9), at(8, 10), "Team meeting"),))
    assert [(item.is_task, item.start.hour) for item in day_of(shown, 8).items] == [(True, 8), (False, 9), (True, 14)]


def test_a_commitment_across_midnight_shows_on_both_days():
    shown = page(task(8, 14), busy=(Busy(at(8, 22), at(9, 6), "Night shift"),))
    night, morning = day_of(shown, 8).items[-1], day_of(shown, 9).items[0]
    assert (night.start, night.end) == (at(8, 22), at(9, 0))
    assert (morning.start, morning.end) == (at(9, 0), at(9, 6))


def test_a_commitment_of_a_whole_day_says_so():
    assert day_of(page(task(8, 14), busy=(Busy(at(9, 0), at(10, 0), "Trip"),)), 9).items[0].fills_day


def test_today_past_and_overdue_are_marked():
    shown = page(task(2, 9), replace(task(2, 10), is_completed=True), task(4, 9))
    assert (day_of(shown, 2).is_past, day_of(shown, 3).is_today, day_of(shown, 4).is_past) == (True, True, False)
    assert [card.is_overdue for card in shown.tasks] == [True, False, False]


def test_days_off_are_marked():
    assert day_of(page(task(8, 9), days_off=frozenset({date(2026, 12, 9)})), 9).is_off


def test_progress_is_counted_for_weeks_and_month():
    shown = page(replace(task(2, 9), is_completed=True), task(3, 9), task(8, 9), task(9, 9))
    assert (shown.progress.done, shown.progress.total, shown.progress.percent) == (1, 4, 25)
    assert [(week.progress.done, week.progress.total) for week in shown.weeks[:2]] == [(1, 2), (0, 2)]


def test_an_empty_plan_has_no_percent():
    assert page().progress.percent == 0


def test_weeks_without_tasks_stand_there_until_they_are_over():
    assert [week.number for week in page(task(8, 9), now=at(8, 8)).weeks] == [2, 3, 4, 5]
    assert [week.number for week in page(task(1, 9), now=at(31, 23)).weeks] == [1, 5]


def test_each_task_knows_its_address():
    shown = page(task(1, 9), task(8, 9))
    assert [(card.key, card.url) for card in shown.tasks] == [
        (100, "/plans/5/tasks/100/"),
        (101, "/plans/5/tasks/101/"),
    ]


def test_pips_and_colours_tell_difficulty_and_area():
    shown = page(task(1, 9, difficulty=Difficulty.ADVANCED), task(2, 9, area="Health"))
    assert [card.pips for card in shown.tasks] == [3, 2]
    assert shown.areas == [(area, Hues(["reading ", "HEALTH"]).of(area)) for area in ("Reading", "Health")]
    assert {hue_of(str(number)) for number in range(200)} == set(range(1, 9))


@given(st.lists(st.text(min_size=1).filter(str.strip), max_size=HUES, unique_by=lambda name: name.strip().lower()))
def test_no_two_areas_of_a_plan_look_alike(areas):
    hues = Hues(areas)
    assert len({hues.of(area) for area in areas}) == len(areas)


def test_an_area_keeps_the_colour_of_its_name_while_no_other_asks_for_it():
    names = [str(number) for number in range(50)]
    assert all(Hues([name]).of(name) == hue_of(name) for name in names)
    assert {Hues(names).of(name) for name in names} == set(range(1, HUES + 1))


def test_hours_are_told_to_the_half():
    assert page(task(1, 9), task(2, 9), task(3, 14)).hours == 1.5
