"""What is written once for several days is meant on each of them."""

from __future__ import annotations

import json

import pytest

from generation.extraction.repeats import days_listed, on_each
from tests.generation.extraction.found import found

_HEAD = "## Week 2 (Dec 7–13)\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "- **Monday, Wednesday, Friday (7:00–7:30 AM):** Run 2 km",
        "**Dec 7, 9 & 11** – 7:00–7:30 AM: Run 2 km",
        "- 7, 9 and 11 December: 7:00–7:30 Run 2 km",
        "**Mon/Wed/Fri** – 7:00–7:30 AM: Run 2 km",
        "- Lunes, miércoles y viernes, 7:00–7:30: Run 2 km",
        "Monday, Wednesday and Friday: 7:00–7:30 Run 2 km",
        "| Day | Time | Task |\n|---|---|---|\n| Mon, Wed, Fri | 7:00–7:30 | Run 2 km |",
    ],
)
def test_a_line_for_several_days_is_a_task_on_each(line):
    assert found(_HEAD + line) == [(day, "07:00", "Run 2 km") for day in (7, 9, 11)]


@pytest.mark.parametrize(
    "tasks",
    [
        [{"task": "Run", "time": "07:00-07:30", "days": ["Monday", "Wednesday"]}],
        [{"task": "Run", "time": "07:00-07:30", "recurrence": "Mon, Wed"}],
        {"Monday & Wednesday": [{"task": "Run", "time": "07:00-07:30"}]},
        ["Mon/Wed 7:00-7:30: Run"],
    ],
)
def test_so_is_one_in_json(tasks):
    text = json.dumps({"weeks": [{"week": 2, "start_date": "2026-12-07", "end_date": "2026-12-13", "tasks": tasks}]})
    assert found(text) == [(7, "07:00", "Run"), (9, "07:00", "Run")]


def test_from_one_day_to_another_means_all_between_in_a_plan_of_weeks():
    assert found("Mon–Fri 9:00–17:00: office hours")[1:] == []
    assert on_each("Mon–Wed 7:00–7:15: Stretch") == [
        f"{day} 7:00–7:15: Stretch" for day in ("Monday", "Tuesday", "Wednesday")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Monday 7:00: Run",
        "Support: Mon–Fri 9:00–17:00",
        "Sun and rain, 7:00",
        "Dec 7, 9 & 10 AM: Run",
        "Dec 7, 9-10 AM: Run",
        "Mon, 7:00",
    ],
)
def test_other_lines_stay_one(line):
    assert on_each(line) == [line]


@pytest.mark.parametrize("text", ["Monday", "Run on Monday and Wednesday", "Fri–Mon", "", "Sun and fun"])
def test_one_day_or_other_words_are_no_list(text):
    assert days_listed(text) == []


@pytest.mark.parametrize("dates", ["Dec 7-13", "7–13 Dec", "7.–13.12.", "December 7 to December 13"])
def test_a_week_begins_with_the_first_of_its_dates(dates):
    text = json.dumps({"weeks": [{"week": 2, "dates": dates, "schedule": {"Wednesday": "18:00-19:00 Read on"}}]})
    assert found(text) == [(9, "18:00", "Read on")]
    assert found(f"Week 2 ({dates}):\n- Mon, 18:00–19:00: Read on") == [(7, "18:00", "Read on")]
