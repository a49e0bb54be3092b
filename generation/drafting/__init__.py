"""The local planner: a month from a person's own words, without any model. Pure and the same for the same input.

threads (what goes on) → ways (at which stage when) → filling (its tasks, in order) → arranging (on which day and hour) →
telling (why there, and what it is about). What of it is language stands behind `tongues`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from planner.domain.board import Board
from planner.domain.calendar import Calendar, Complexity
from planner.domain.plan_data import MOST_DESCRIPTION, MOST_SUMMARY, Plan, Task, Week, clean_text
from planner.domain.slots import moment_of

from .arranging import PACES, Arranger, Rhythm, Spot, counts, length_of, rhythm_of
from .banks.shape import AFTER, Item
from .filling import Script, aims, difficulty_of
from .telling import focus_of, open_days, reason_of
from .threads import Thread
from .tongues import tongue
from .ways import Stretch, way

__all__ = ["Brief", "draft"]

MOST_GOALS_A_WEEK = 3


@dataclass(frozen=True, slots=True)
class Brief:
    """What a person asked for."""

    goals_text: str
    focus_areas: str
    complexity: Complexity


@dataclass(slots=True)
class Strand:
    """A thread being planned: its script, its rhythm, its way through the weeks, and what stands already."""

    thread: Thread
    script: Script
    rhythm: Rhythm
    way: dict[int, list[Stretch]]
    tasks: list[Task] = field(default_factory=list)

    def stage(self, number: int) -> str:
        """The stage that gives a week its title."""
        stretches = self.way.get(number)
        return stretches[0].stage if stretches else AFTER

    def misses(self, stretch: Stretch) -> bool:
        """Whether none of the weekdays that the person named lies in a stretch; the first task is not so particular."""
        wanted = self.thread.habits.weekdays
        return bool(wanted and self.tasks) and not any(day.weekday() in wanted for day in stretch.days)


@dataclass(slots=True)
class _Turn:
    """What a strand does in a stretch of a week."""

    strand: Strand
    stretch: Stretch
    items: list[tuple[str, Item]]
    spots: list[Spot] = field(default_factory=list)


def draft(brief: Brief, calendar: Calendar) -> Plan:
    """A lawful plan for the month; without weeks where the calendar has no room."""
    threads = tongue().threads(brief.goals_text, brief.focus_areas, calendar.month)
    plan = _drafted(threads, brief.complexity, calendar)
    if not plan.weeks and any(thread.due for thread in threads):
        return _drafted([replace(thread, due=None) for thread in threads], brief.complexity, calendar)
    return plan


def _drafted(threads: Sequence[Thread], complexity: Complexity, calendar: Calendar) -> Plan:
    weeks = _open_weeks(calendar)
    planner = Planner(complexity, calendar, [strand_of(*numbered, weeks) for numbered in enumerate(threads)])
    made = [planner.week(number, days) for number, days in weeks.items()]
    made = [week for week in made if week.tasks]
    return Plan(clean_text(tongue().summary(threads, made, calendar), MOST_SUMMARY), tuple(made)) if made else Plan()


def strand_of(index: int, thread: Thread, weeks: dict[int, list[date]]) -> Strand:
    """A thread ready to be planned on the dates of these weeks."""
    ways = way(weeks, thread.due)
    working = sum(stretch.stage not in {"review", AFTER} for stretches in ways.values() for stretch in stretches)
    return Strand(thread, tongue().script(thread, working), rhythm_of(thread, index), ways)


def _open_weeks(calendar: Calendar) -> dict[int, list[date]]:
    """The dates of each week on which something may stand; weeks without any are left out."""
    weeks = (
        (number, open_days(calendar, calendar.month.week_days(number))) for number in range(1, calendar.month.weeks + 1)
    )
    return {number: days for number, days in weeks if days}


class Planner:
    """Fills one week after the other on one board."""

    def __init__(
        self, complexity: Complexity, calendar: Calendar, strands: list[Strand], *, fixed: Sequence[Task] = ()
    ) -> None:
        self.pace, self.calendar, self.strands = PACES[complexity], calendar, strands
        self.arranger = Arranger(Board(calendar, fixed))
        self.described = {task.description.lower() for task in fixed}

    def week(self, number: int, days: Sequence[date]) -> Week:
        """A week: first the places, the threads taking turns, then what is done in each, in order."""
        wanted = counts([strand.thread for strand in self.strands], self.pace, len(days))
        turns = [
            turn
            for strand, count in zip(self.strands, wanted, strict=True)
            for turn in self._turns(strand, number, count, len(days))
        ]
        self._place(turns)
        titles = self._focus(number), self._goals(number)
        tasks = [task for turn in turns for task in self._tasks(turn)]
        for strand in self.strands:
            strand.script.progress.week += strand.stage(number) not in {"review", AFTER}
        tasks.sort(key=lambda task: task.start.timestamp())
        return Week(number, *titles, tuple(tasks))

    def _turns(self, strand: Strand, number: int, count: int, days: int) -> list[_Turn]:
        """The stretches of a week with their items, as many as its days can bear; afterwards one is enough."""
        turns = []
        for stretch in strand.way.get(number, ()):
            if strand.misses(stretch):
                continue
            share = count if len(stretch.days) == days else max(1, round(count * len(stretch.days) / days))
            wanted = min(count, len(stretch.days) // 3 + 1, 2) if stretch.stage == AFTER else min(count, share)
            turns.append(_Turn(strand, stretch, self._items(strand, stretch, wanted)))
        return turns

    def _items(self, strand: Strand, stretch: Stretch, count: int) -> list[tuple[str, Item]]:
        """The week's items with their stages; the last one of the month looks back."""
        looks_back = int(stretch.last and stretch.stage not in {"review", "start"} and count > 1)
        items = [(stretch.stage, item) for item in strand.script.items(stretch.stage, count - looks_back)]
        return items + [("review", item) for item in strand.script.items("review", looks_back)]

    def _place(self, turns: Sequence[_Turn]) -> None:
        """Places for the items of each thread; in a tight week each gets one before any gets two."""
        for index in range(max((len(turn.items) for turn in turns), default=0)):
            for turn in turns:
                if index < len(turn.items):
                    thread, load = turn.strand.thread, turn.items[index][1].load
                    minutes = length_of(thread, load, self.pace, self.calendar.daily_minutes)
                    if turn.stretch.stage == AFTER:
                        minutes = min(minutes, self.pace.minutes[load])
                    spot = self.arranger.place(thread, turn.strand.rhythm, turn.stretch.days, minutes, load)
                    turn.spots += [spot] if spot else []

    def _tasks(self, turn: _Turn) -> list[Task]:
        """The items in order on the spots in order; items without a spot wait for a later week."""
        strand, items = turn.strand, turn.items
        spots = sorted(turn.spots, key=lambda spot: spot.start)
        used = [*items[: len(spots) - 1], items[-1]] if spots else []
        strand.script.give_back([pair for pair in items if pair not in used])
        told = zip(used, spots, strict=True)
        return [self._task(strand, *pair, spot, first=index == 0) for index, (pair, spot) in enumerate(told)]

    def _task(self, strand: Strand, stage: str, item: Item, spot: Spot, *, first: bool) -> Task:
        zone = self.calendar.zone
        task = Task(
            description=self._description(strand, item, spot.minutes, first=first),
            focus_area=strand.thread.area,
            start=moment_of(spot.start, zone),
            end=moment_of(spot.start + spot.minutes, zone),
            difficulty=difficulty_of(item, stage),
        )
        reason = spot.away or reason_of(task, strand.thread, self.calendar, strand.tasks)
        task = replace(task, reason=clean_text(reason, MOST_DESCRIPTION))
        strand.tasks.append(task)
        return task

    def _description(self, strand: Strand, item: Item, minutes: int, *, first: bool) -> str:
        """No two tasks of a month say the same."""
        text = clean_text(strand.script.told(item, minutes, first=first), MOST_DESCRIPTION - 20)
        unique, number = text, 2
        while unique.lower() in self.described:
            unique, number = tongue().part.format(text=text, number=number), number + 1
        self.described.add(unique.lower())
        return unique

    def _focus(self, number: int) -> str:
        """The stage's titles of the first two goals that are not over."""
        titles = [self._title(strand, number) for strand in self._running(number)]
        return clean_text(focus_of(titles), MOST_DESCRIPTION)

    def _title(self, strand: Strand, number: int) -> str:
        return strand.script.filled(strand.script.stage(strand.stage(number)).title, full=False)

    def _goals(self, number: int) -> tuple[str, ...]:
        """An aim of each goal in turn, at most three a week."""
        strands = self._running(number)
        start = (number - 1) * MOST_GOALS_A_WEEK % max(1, len(strands)) if len(strands) > MOST_GOALS_A_WEEK else 0
        turned = [*strands[start:], *strands[:start]][:MOST_GOALS_A_WEEK]
        told = [next(aims(strand.script, strand.stage(number)), "") for strand in turned]
        if len(strands) == 1:
            told = list(aims(strands[0].script, strands[0].stage(number)))
        return tuple(clean_text(aim, MOST_DESCRIPTION) for aim in told if aim)

    def _running(self, number: int) -> list[Strand]:
        """The goals, those first whose date is not over; the focus areas where there is no goal."""
        goals = [strand for strand in self.strands if not strand.thread.light] or self.strands
        return sorted(goals, key=lambda strand: strand.stage(number) == AFTER)
