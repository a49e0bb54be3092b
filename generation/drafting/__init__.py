"""The local planner: a month from a person's own words, without any model. Pure and the same for the same input.

threads (what goes on) → filling (its tasks, in order) → arranging (when) → telling (why, and what it is about).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from planner.domain.board import Board
from planner.domain.calendar import Calendar, Complexity
from planner.domain.plan_data import MOST_DESCRIPTION, Plan, Task, Week, clean_text
from planner.domain.slots import moment_of

from .arranging import PACES, Arranger, Rhythm, Spot, counts, length_of, rhythm_of
from .banks.shape import Item
from .filling import Script, aims, difficulty_of
from .telling import focus_of, open_days, reason_of, summary_of
from .threads import Thread, threads_of

__all__ = ["Brief", "draft"]

# The way through the month by the number of weeks that are left of it.
_WAYS = {
    1: ("start",),
    2: ("start", "finish"),
    3: ("start", "deepen", "finish"),
    4: ("start", "practise", "deepen", "finish"),
    5: ("start", "practise", "deepen", "finish", "review"),
    6: ("start", "practise", "practise", "deepen", "finish", "review"),
}
MOST_GOALS_A_WEEK = 3


@dataclass(frozen=True, slots=True)
class Brief:
    """What a person asked for."""

    goals_text: str
    focus_areas: str
    complexity: Complexity


@dataclass(slots=True)
class Strand:
    """A thread being planned: its script, its rhythm, and what stands already."""

    thread: Thread
    script: Script
    rhythm: Rhythm
    tasks: list[Task] = field(default_factory=list)


def way_through(weeks: int) -> tuple[str, ...]:
    """The stages of so many weeks."""
    return _WAYS[max(1, min(6, weeks))]


def draft(brief: Brief, calendar: Calendar) -> Plan:
    """A lawful plan for the month; without weeks where the calendar has no room."""
    weeks = _open_weeks(calendar)
    threads = threads_of(brief.goals_text, brief.focus_areas)
    strands = [
        Strand(thread, Script(thread, len(weeks)), rhythm_of(thread, index)) for index, thread in enumerate(threads)
    ]
    planner = Planner(brief, calendar, strands)
    way = way_through(len(weeks))
    made = [planner.week(number, stage, last=number == weeks[-1]) for number, stage in zip(weeks, way, strict=False)]
    made = [week for week in made if week.tasks]
    return Plan(clean_text(summary_of(threads, made, calendar), 2000), tuple(made)) if made else Plan()


def _open_weeks(calendar: Calendar) -> list[int]:
    numbers = range(1, calendar.month.weeks + 1)
    return [number for number in numbers if open_days(calendar, calendar.month.week_days(number))]


class Planner:
    """Fills one week after the other on one board."""

    def __init__(self, brief: Brief, calendar: Calendar, strands: list[Strand], *, fixed: Sequence[Task] = ()) -> None:
        self.pace, self.calendar, self.strands = PACES[brief.complexity], calendar, strands
        self.arranger = Arranger(Board(calendar, fixed))
        self.described = {task.description.lower() for task in fixed}

    def week(self, number: int, stage: str, *, last: bool) -> Week:
        """A week at a stage: first the places, the threads taking turns, then what is done in each, in order."""
        days = open_days(self.calendar, self.calendar.month.week_days(number))
        wanted = counts([strand.thread for strand in self.strands], self.pace, len(days))
        items = [
            self._items(strand, stage, count, last=last) for strand, count in zip(self.strands, wanted, strict=True)
        ]
        spots = self._spots(items, days)
        tasks = [
            task
            for strand, its_items, its_spots in zip(self.strands, items, spots, strict=True)
            for task in self._tasks(strand, its_items, sorted(its_spots, key=lambda spot: spot.start))
        ]
        tasks.sort(key=lambda task: task.start.timestamp())
        return Week(number, self._focus(stage), self._goals(stage, number), tuple(tasks))

    def _items(self, strand: Strand, stage: str, count: int, *, last: bool) -> list[tuple[str, Item]]:
        """The week's items with their stages; the last one of the month looks back."""
        looks_back = int(last and stage not in {"review", "start"} and count > 1)
        items = [(stage, item) for item in strand.script.items(stage, count - looks_back)]
        return items + [("review", item) for item in strand.script.items("review", looks_back)]

    def _spots(self, items: list[list[tuple[str, Item]]], days: Sequence[date]) -> list[list[Spot]]:
        """Places for the items of each thread; in a tight week each gets one before any gets two."""
        spots: list[list[Spot]] = [[] for _ in items]
        for turn in range(max(map(len, items), default=0)):
            for index, strand in enumerate(self.strands):
                if turn < len(items[index]):
                    load = items[index][turn][1].load
                    minutes = length_of(strand.thread, load, self.pace, self.calendar.daily_minutes)
                    spot = self.arranger.place(strand.thread, strand.rhythm, days, minutes, load)
                    spots[index] += [spot] if spot else []
        return spots

    def _tasks(self, strand: Strand, items: list[tuple[str, Item]], spots: Sequence[Spot]) -> list[Task]:
        """The items in order on the spots in order; items without a spot wait for a later week."""
        used = [*items[: len(spots) - 1], items[-1]] if spots else []
        strand.script.give_back([pair for pair in items if pair not in used])
        return [self._task(strand, stage, item, spot) for (stage, item), spot in zip(used, spots, strict=True)]

    def _task(self, strand: Strand, stage: str, item: Item, spot: Spot) -> Task:
        zone = self.calendar.zone
        task = Task(
            description=self._description(strand, item, spot.minutes),
            focus_area=strand.thread.area,
            start=moment_of(spot.start, zone),
            end=moment_of(spot.start + spot.minutes, zone),
            difficulty=difficulty_of(item, stage),
        )
        reason = spot.away or reason_of(task, strand.thread, self.calendar, strand.tasks)
        task = replace(task, reason=clean_text(reason, MOST_DESCRIPTION))
        strand.tasks.append(task)
        return task

    def _description(self, strand: Strand, item: Item, minutes: int) -> str:
        """No two tasks of a month say the same."""
        text = clean_text(strand.script.told(item, minutes), MOST_DESCRIPTION - 20)
        unique, number = text, 2
        while unique.lower() in self.described:
            unique, number = f"{text} (part {number})", number + 1
        self.described.add(unique.lower())
        return unique

    def _focus(self, stage: str) -> str:
        """The stage's titles of the first two goals."""
        titles = [strand.script.filled(strand.script.stage(stage).title) for strand in self._goal_strands()]
        return clean_text(focus_of(titles), MOST_DESCRIPTION)

    def _goals(self, stage: str, number: int) -> tuple[str, ...]:
        """An aim of each goal in turn, at most three a week."""
        strands = self._goal_strands()
        start = (number - 1) * MOST_GOALS_A_WEEK % max(1, len(strands)) if len(strands) > MOST_GOALS_A_WEEK else 0
        turned = [*strands[start:], *strands[:start]][:MOST_GOALS_A_WEEK]
        told = [next(aims(strand.script, stage), "") for strand in turned]
        if len(strands) == 1:
            told = list(aims(strands[0].script, stage))
        return tuple(clean_text(aim, MOST_DESCRIPTION) for aim in told if aim)

    def _goal_strands(self) -> list[Strand]:
        return [strand for strand in self.strands if not strand.thread.light] or self.strands
