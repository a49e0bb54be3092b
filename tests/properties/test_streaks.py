"""Days and weeks in a row, against a slow and plain count."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.insights import DueTask, Streak, streak

TODAY = date(2026, 11, 25)
TASKS = st.lists(
    st.builds(
        DueTask,
        day=st.integers(0, 40).map(lambda ago: TODAY - timedelta(days=ago)),
        focus_area=st.just(""),
        difficulty=st.just("simple"),
        is_completed=st.booleans() | st.just(True),
    ),
    max_size=60,
)


def _plain(tasks: list[DueTask], length: int) -> Streak:
    """Walk through the calendar a stretch of so many days at a time; 24 November 1969 was a Monday."""
    stretches: dict[int, list[bool]] = {}
    for task in tasks:
        stretches.setdefault((task.day - date(1969, 11, 24)).days // length, []).append(task.is_completed)
    now = (TODAY - date(1969, 11, 24)).days // length
    runs = [0]
    for number in sorted(stretches):
        if all(stretches[number]):
            runs.append(runs[-1] + 1)
        elif number != now:
            runs.append(0)
    return Streak(runs[-1], max(runs))


@given(TASKS)
def test_days_in_a_row(tasks):
    assert streak(tasks, of=lambda day: day, now=TODAY) == _plain(tasks, 1)


@given(TASKS)
def test_weeks_in_a_row(tasks):
    monday = TODAY - timedelta(days=TODAY.weekday())
    assert streak(tasks, of=lambda day: day - timedelta(days=day.weekday()), now=monday) == _plain(tasks, 7)
