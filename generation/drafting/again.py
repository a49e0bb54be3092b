"""Another week in the place of one that stands: the next tasks of each goal, on other days, around all that stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from planner.domain.calendar import Calendar
from planner.domain.plan_data import Plan, Task, Week

from . import Brief, Planner, Strand, strand_of
from .telling import open_days
from .threads import Thread
from .tongues import tongue


def draft_week(brief: Brief, calendar: Calendar, plan: Plan, number: int, *, staying: Sequence[Task]) -> Week:
    """The week written anew, about as full as it was; its tasks are the new ones alone."""
    weeks = _weeks(calendar, plan, number)
    there = [task for week in plan.weeks if week.number == number for task in week.tasks]
    threads = tongue().threads(brief.goals_text, brief.focus_areas, calendar.month)
    strands = [_strand(thread, index, there, number, weeks) for index, thread in enumerate(threads)]
    week = Planner(brief.complexity, calendar, strands, fixed=staying).week(number, weeks[number])
    loose = sum(task not in staying for task in there)
    return replace(week, tasks=_at_most(week.tasks, loose or len(week.tasks)))


def _weeks(calendar: Calendar, plan: Plan, number: int) -> dict[int, list[date]]:
    """The dates of the plan's weeks; of the one that is written anew those that are still open."""
    numbers = sorted({*(week.number for week in plan.weeks), number})
    dates = {one: list(calendar.month.week_days(one)) for one in numbers}
    return dates | {number: open_days(calendar, dates[number])}


def _strand(thread: Thread, index: int, there: Sequence[Task], number: int, weeks: dict[int, list[date]]) -> Strand:
    """A thread whose script has passed what the week holds of it, with its days shifted by one habit."""
    strand = strand_of(index + 1, thread, weeks)
    strand.script.progress.week = list(weeks).index(number)
    strand.script.skip(strand.stage(number), sum(task.focus_area == thread.area for task in there))
    return strand


def _at_most(tasks: Sequence[Task], most: int) -> tuple[Task, ...]:
    """The first `most` tasks; what has the most tasks gives first."""
    kept = list(tasks)
    while len(kept) > most:
        areas = Counter(task.focus_area for task in kept)
        kept.remove(next(task for task in reversed(kept) if areas[task.focus_area] == max(areas.values())))
    return tuple(kept)
