"""A plan as Markdown, to read or to paste. What people and models wrote stays text and formats nothing. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from .clock import show_clock
from .month import Month
from .plan_data import Difficulty, Plan, Task, Week
from .words import day_of_month, month_name, weekday_name
from .words import marked as gettext_noop
from .words import say as _

# Whatever could emphasise, link, load, quote or be HTML; and marks that would begin a list, heading, quote or rule.
_SPECIAL = re.compile(r"([\\`*_\[\]|~!@])")
_OPENING = re.compile(r"^(\d+(?=[.)])|(?=[#+=-]))")
_ADDRESS = re.compile(r"(?i)(?<=[a-z]):(?=//|[a-z])|(?<=\bwww)\.")
_LEVELS = {
    Difficulty.SIMPLE: gettext_noop("simple"),
    Difficulty.MODERATE: gettext_noop("moderate"),
    Difficulty.ADVANCED: gettext_noop("advanced"),
}
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
    yield f"# {month_name(month.first)}"
    if plan.summary:
        yield from ("", inert(plan.summary))
    for week in plan.weeks:
        yield from _week(week, month)


def _week(week: Week, month: Month) -> Iterator[str]:
    title = _("Week {number}", number=week.number) + (f": {inert(week.focus)}" if week.focus else "")
    days = month.week_days(week.number)
    yield from ("", f"## {title}", "", _span(day_of_month(days[0]), day_of_month(days[-1])))
    if week.goals:
        yield ""
        yield from (f"- {inert(goal)}" for goal in week.goals)
    for day, tasks in groupby(sorted(week.tasks, key=lambda task: task.start.timestamp()), key=lambda task: task.day):
        yield from ("", f"### {weekday_name(day.weekday())}, {day_of_month(day)}", "")
        for task in tasks:
            yield from _task(task)


def _task(task: Task) -> Iterator[str]:
    mark = "x" if task.is_completed else " "
    about = ", ".join(part for part in (inert(task.focus_area), _(_LEVELS[task.difficulty])) if part)
    yield f"- [{mark}] **{_clock(task)}** {inert(task.description)} ({about})"
    if task.reason:
        yield f"  {inert(task.reason)}"


def _clock(task: Task) -> str:
    start, end = (show_clock(moment.hour * 60 + moment.minute) for moment in (task.start, task.end))
    return _span(start, end)


def _span(start: str, end: str) -> str:
    return _("{start} to {end}", start=start, end=end)
