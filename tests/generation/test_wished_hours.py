"""Hours by focus area on their way to the model and back: told, offered a slot, and kept where it forgets them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from generation.drafting import Brief
from generation.offers import slots_offered
from generation.prompt import build_prompt
from planner.domain.calendar import Calendar, Complexity
from planner.domain.fitting import Wish, WishedPlan, WishedWeek, fit
from planner.domain.focus_hours import FocusHours, hours_for
from planner.domain.month import Month

BERLIN = ZoneInfo("Europe/Berlin")
DECEMBER = Calendar(Month(date(2026, 12, 1)), BERLIN, datetime(2026, 11, 24, tzinfo=UTC))
BRIEF = Brief("Write the report", "Writing", Complexity.BALANCED)


def with_hours(*rows: FocusHours) -> Calendar:
    return replace(DECEMBER, focus_hours=rows)


def wish(day: int, hour: int, area: str = "Writing") -> Wish:
    start = datetime(2026, 12, day, hour, tzinfo=BERLIN)
    return Wish("Draft a part", area, reason="The model's reason.", start=start, end=start.replace(hour=hour + 1))


def fitted(calendar: Calendar, *wishes: Wish):
    return fit(WishedPlan("", (WishedWeek(2, wishes=wishes),)), calendar)


def test_the_model_is_told_them_as_data():
    hours = FocusHours('Writing" now', 540, 720, (0, 1))
    said = build_prompt(BRIEF, with_hours(hours)).messages[1]["content"]
    assert 'slot allows: "Writing\\" now usually Mon, Tue 09:00 to 12:00"' in said
    assert "Wished hours" not in build_prompt(BRIEF, DECEMBER).messages[1]["content"]


def test_a_slot_is_offered_in_them_on_each_of_their_days():
    calendar = with_hours(FocusHours("Writing", 13 * 60, 15 * 60, (2,)))
    for day in (day for day in calendar.month.days() if day.weekday() == 2):
        assert [slot for slot in slots_offered(calendar) if slot.day == day and 13 <= slot.start.hour < 15]


def test_without_hours_the_slots_are_the_usual_ones():
    held = FocusHours("Writing", 0, 24 * 60)
    assert slots_offered(with_hours(held)) == slots_offered(DECEMBER)


def test_what_the_model_put_elsewhere_is_moved_into_them_on_its_day_and_told():
    result = fitted(with_hours(FocusHours("writing", 540, 720)), wish(8, 15))
    (task,) = result.plan.tasks
    assert (task.start.day, task.start.hour) == (8, 11)
    assert task.reason == "Moved from Tue 8 Dec 15:00: writing usually 09:00 to 12:00."
    assert [one.reason for one in result.adjustments] == ["writing usually 09:00 to 12:00"]


def test_where_they_are_taken_that_day_the_nearest_day_of_the_week_is_taken():
    hours = FocusHours("writing", 600, 660)
    tasks = fitted(with_hours(hours), wish(8, 10), wish(8, 15)).plan.tasks
    assert [(task.start.day, task.start.hour) for task in tasks] == [(8, 10), (9, 10)]


def test_where_none_is_left_in_the_week_it_stays_and_the_reason_says_so():
    result = fitted(with_hours(FocusHours("Writing", 600, 660, (1,))), wish(8, 10), wish(9, 15))
    assert result.adjustments == ()
    words = "Writing usually Tue 10:00 to 11:00; no free time left there this week, so Wed 15:00."
    assert [task.reason for task in result.plan.tasks] == ["The model's reason.", words]


def test_a_place_that_one_leaves_is_home_to_another():
    hours = (FocusHours("Writing", 600, 660, (1,)), FocusHours("Sport", 900, 960, (1,)))
    tasks = fitted(with_hours(*hours), wish(8, 8, "Writing"), wish(8, 10, "Sport")).plan.tasks
    assert {(task.focus_area, task.start.hour) for task in tasks} == {("Writing", 10), ("Sport", 15)}


def test_names_count_as_whole_words_in_any_case_and_the_longest_speaks():
    work, deep = FocusHours("work", 0, 60), FocusHours("Deep Work", 60, 120)
    assert hours_for((work, deep), "DEEP WORK") == (deep,)
    assert hours_for((work, deep), "Work, mostly") == (work,)
    assert hours_for((work, deep), "Homework") == ()
    assert hours_for((work, deep), "", "Finish my work") == (work,)
    assert hours_for((FocusHours("C++", 0, 60),), "Learn C++") != ()
