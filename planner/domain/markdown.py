"""A plan as Markdown, to read or to paste. What people and models wrote stays text and formats nothing. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby

from .clock import show_clock
from .month import Month
from .plan_data import Plan, Task, Week

# Whatever could emphasise, link, load, quote or be HTML; and marks that would begin a list, heading, quote or rule.
_SPECIAL = re.compile(r"([\\`*_\[\]|~!@])")
_OPENING = re.compile(r"^(\d+(?=[.)])|(?=[#+=-]))")
_ADDRESS = re.compile(r"(?i)(?<=[a-z]):(?=//|[a-z])|(?<=\bwww)\.")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def inert(text: str) -> str:
    """Text that every Markdown reader shows as it is, on one line, and follows nowhere."""
    text = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    text = _ADDRESS.sub(r"\\\g<0>", text)
    text = "".join(_ENTITIES.get(sign, sign) for sign in text)
    return _OPENING.sub(r"\1\\", text)


def plan_markdown(plan: Plan, month: Month) -> str:
    """The plan with its weeks, days and tasks; ticks as check boxes."""
    return "\n".join(_lines(plan, month)) + "\n"


def _lines(plan: Plan, month: Month) -> Iterator[str]:
    yield f"# {month.first:%B %Y}"
    if plan.summary:
        yield from ("", inert(plan.summary))
    for week in plan.weeks:
        yield from _week(week, month)


def _week(week: Week, month: Month) -> Iterator[str]:
    title = f"Week {week.number}: {inert(week.focus)}" if week.focus else f"Week {week.number}"
    days = month.week_days(week.number)
    yield from ("", f"## {title}", "", f"{_short(days[0])} to {_short(days[-1])}")
    if week.goals:
        yield ""
        yield from (f"- {inert(goal)}" for goal in week.goals)
    for day, tasks in groupby(sorted(week.tasks, key=lambda task: task.start.timestamp()), key=lambda task: task.day):
        yield from ("", f"### {day:%A}, {_short(day)}", "")
        for task in tasks:
            yield from _task(task)


def _task(task: Task) -> Iterator[str]:
    mark = "x" if task.is_completed else " "
    about = ", ".join(part for part in (inert(task.focus_area), task.difficulty.value) if part)
    yield f"- [{mark}] **{_clock(task)}** {inert(task.description)} ({about})"
    if task.reason:
        yield f"  {inert(task.reason)}"


def _clock(task: Task) -> str:
    start, end = (show_clock(moment.hour * 60 + moment.minute) for moment in (task.start, task.end))
    return f"{start} to {end}"


def _short(day: date) -> str:
    return f"{day.day} {day:%B}"
