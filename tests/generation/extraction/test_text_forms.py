"""Forms of text that models write plans in, one by one."""

from __future__ import annotations

import pytest

from tests.generation.extraction.found import found


@pytest.mark.parametrize("day", ["December 9", "Dec 9th", "Wed 9", "Mercredi 9"])
def test_a_colon_behind_a_date_makes_no_time_of_its_number(day):
    assert found(f"- {day}: 18:00-19:00 Read poems") == [(9, "18:00", "Read poems")]


@pytest.mark.parametrize("title", ["### Read poems", "**1. Read poems**"])
def test_a_heading_with_a_date_below_it_is_a_task(title):
    assert found(f"{title}\n- Date: December 9, 2026\n- Time: 18:00–19:00\n") == [(9, "18:00", "Read poems")]


@pytest.mark.parametrize(
    "text",
    [
        "### Wednesday, December 9: Read poems\n- Time: 18:00–19:00\n- Difficulty: simple",
        "### Wednesday, December 9: Long day\n- Time: 18:00–19:00\n- Task: Read poems",
        "**Wednesday, December 9, 18:00–19:00 — Read poems**\n*Focus area:* Books · *Difficulty:* simple",
        "🗓 **Wed, Dec 9** – 📖 Read poems (18:00–19:00) ⭐",
        "**Wednesday, December 9**\n- Read poems (18:00–19:00) *Difficulty: simple*",
        "**Wednesday, December 9**\nEvening (18:00-19:00): Read poems",
        "* 9 Dec: Read poems – 18:00 to 19:00 (Books)",
        "Woche 2 (7.–13.12.):\nMi 18–19 Uhr: Read poems",
        "**Week 2 (Dec 7–13):** On Wednesday evening (18:00-19:00) you read poems. The weekend is free.",
    ],
)
def test_what_stands_around_a_task_is_no_part_of_its_text(text):
    (day, start, description) = found(text)[0]
    assert (day, start, description.casefold(), len(found(text))) == (9, "18:00", "read poems", 1)


def test_a_weekday_and_a_part_of_the_day_are_a_day_without_a_time():
    text = "**Week 1**\n- Tuesday evening: Read poems (60 min)\n- Saturday morning: Run 2 km (30 min)"
    assert found(text) == [(1, "", "Read poems"), (5, "", "Run 2 km")]


def test_a_name_and_a_time_in_brackets_lead_a_task_of_that_time():
    assert found("**Monday, December 7**\n- Spanish (18:00–19:00): 20 verbs") == [(7, "18:00", "Spanish: 20 verbs")]


def test_weeks_of_a_table_begin_with_their_dates():
    rows = "| {week} | 18:00–19:00 Read | – |\n| {later} | – | 18:00–19:00 Read |"
    grid = "| Week | Mon | Wed |\n|---|---|---|\n" + rows.format(week="2 (Dec 7–13)", later="3 (Dec 14–20)")
    assert found(grid) == [(7, "18:00", "Read"), (16, "18:00", "Read")]
    lists = "| Dates | Tasks |\n|---|---|\n| Dec 7–13 | Mon 18:00–19:00: Read<br>Wed 7:00–7:30: Stretch |"
    assert found(lists) == [(7, "18:00", "Read"), (9, "07:00", "Stretch")]


@pytest.mark.parametrize(
    "line",
    [
        "- Mon, Dec 7: Run (7:00–7:30), Read (18:30–19:15)",
        "- Mon, Dec 7: Run (7:00–7:30) and Read (18:30–19:15)",
        "**Monday, Dec 7** | 7:00–7:30: Run | 18:30–19:15: Read",
        "- Mon 7 → 07:00 Run (30m) · 18:30 Read (45m)",
        "a. Mon, Dec 7: 7:00–7:30 Run; 18:30–19:15 Read",
    ],
)
def test_all_tasks_of_a_line_are_on_the_day_that_it_begins_with(line):
    assert found(line) == [(7, "07:00", "Run"), (7, "18:30", "Read")]


def test_a_range_of_numbers_is_not_cut():
    text = "Monday, December 7 at 18:30: read pages 26–50 for 45 minutes."
    assert found(text) == [(7, "18:30", "read pages 26–50")]


def test_a_week_named_by_its_monday_begins_there():
    assert found("Week of December 7:\nWednesday: 7:00–7:30 Run") == [(9, "07:00", "Run")]


def test_a_second_time_begins_the_next_task():
    text = "**Monday, December 7**\nTime: 18:30–19:15\nTask: Read\n\nTime: 20:00–20:15\nTask: Stretch"
    assert found(text) == [(7, "18:30", "Read"), (7, "20:00", "Stretch")]


def test_a_week_in_front_of_a_sentence_is_no_part_of_its_task():
    assert found("In week 3, on Monday, December 14, at 18:30: read (45 min).") == [(14, "18:30", "read")]


def test_a_heading_with_a_mere_moment_below_it_is_no_task():
    assert found("**Request timed out**\n- Time: 18:00:12\n- Date: 2026-12-07") == []
