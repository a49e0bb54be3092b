"""Another week in the place of one that stands: the next tasks of each goal, on other days, around all that stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from planner.domain.calendar import Calendar
from planner.domain.plan_data import Plan, Task, Week

from . import Brief, Planner, Strand, way_through
from .arranging import rhythm_of
from .filling import Script
from .threads import Thread, threads_of


def draft_week(brief: Brief, calendar: Calendar, plan: Plan, number: int, *, staying: Sequence[Task]) -> Week:
    """The week written anew, about as full as it was; its tasks are the new ones alone."""
    numbers = sorted({*(week.number for week in plan.weeks), number})
    stage = dict(zip(numbers, way_through(len(numbers)), strict=False)).get(number, "practise")
    there = [task for week in plan.weeks if week.number == number for task in week.tasks]
    threads = threads_of(brief.goals_text, brief.focus_areas)
    strands = [_strand(thread, index, there, stage, len(numbers)) for index, thread in enumerate(threads)]
    planner = Planner(brief, calendar, strands, fixed=staying)
    week = planner.week(number, stage, last=number == numbers[-1])
    loose = sum(task not in staying for task in there)
    return replace(week, tasks=_at_most(week.tasks, loose or len(week.tasks)))


def _strand(thread: Thread, index: int, there: Sequence[Task], stage: str, weeks: int) -> Strand:
    """A thread whose script has passed what the week holds of it, with its days shifted by one habit."""
    script = Script(thread, weeks)
    script.skip(stage, sum(task.focus_area == thread.area for task in there))
    return Strand(thread, script, rhythm_of(thread, index + 1))


def _at_most(tasks: Sequence[Task], most: int) -> tuple[Task, ...]:
    """The first `most` tasks; what has the most tasks gives first."""
    kept = list(tasks)
    while len(kept) > most:
        areas = Counter(task.focus_area for task in kept)
        kept.remove(next(task for task in reversed(kept) if areas[task.focus_area] == max(areas.values())))
    return tuple(kept)
