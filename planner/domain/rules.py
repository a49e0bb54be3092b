"""The calendar rules (product rule 4): one function and one line in RULES for each. All hold for every plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from .calendar import LONGEST_MINUTES, MOST_TASKS, SHORTEST_MINUTES, Calendar
from .clock import show_clock
from .plan_data import MOST_DESCRIPTION, MOST_FOCUS_AREA, MOST_SUMMARY, Plan, Task, clean_text
from .slots import Block, busy_blocks, exists, minute_of, moment_of, on_mark, task_blocks, wall


@dataclass(frozen=True, slots=True)
class Violation:
    """A broken rule: its name, one sentence for a person, and the task or date it concerns."""

    rule: str
    sentence: str
    task: Task | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """What the rules look at: tasks by start, the calendar, and whether times before now are allowed."""

    tasks: Sequence[Task]
    calendar: Calendar
    past_allowed: bool


Rule = Callable[[Scene], Iterator[Violation]]


def day_name(day: date) -> str:
    """A date as people write it: Tue 1 Dec."""
    return f"{day:%a} {day.day} {day:%b}"


def _told(task: Task) -> str:
    return f"“{task.description[:60]}” on {day_name(task.day)} at {task.start:%H:%M}"


def within_month(scene: Scene) -> Iterator[Violation]:
    """A task lies in the plan's month."""
    for task in scene.tasks:
        if task.day not in scene.calendar.month:
            yield Violation("month", f"{_told(task)} lies outside {scene.calendar.month.first:%B %Y}.", task, task.day)


def not_before_now(scene: Scene) -> Iterator[Violation]:
    """A task starts no earlier than now."""
    for task in () if scene.past_allowed else scene.tasks:
        if task.start.timestamp() < scene.calendar.now.timestamp():
            yield Violation("past", f"{_told(task)} is already past.", task, task.day)


def in_working_hours(scene: Scene) -> Iterator[Violation]:
    """A task lies inside its weekday's working hours, on no day off and on no weekend of rest."""
    for task in scene.tasks:
        reason = closed_reason(scene.calendar, task)
        if reason:
            yield Violation("hours", f"{_told(task)}: {reason}.", task, task.day)


def closed_reason(calendar: Calendar, task: Task) -> str | None:
    """Why the working hours of its date do not hold a task; None where they do."""
    hours = calendar.hours_on(task.day)
    if hours is None:
        return _why_closed(calendar, task.day)
    start, end = (minute_of(wall(calendar.zone, task.day, clock)) for clock in hours)
    if minute_of(task.start) < start or minute_of(task.end) > end:
        return f"outside working hours {show_clock(hours[0])} to {show_clock(hours[1])}"
    return None


def why_closed(calendar: Calendar, day: date) -> str | None:
    """Why nothing may be planned on a date; None on a working day."""
    return None if calendar.hours_on(day) else _why_closed(calendar, day)


def _why_closed(calendar: Calendar, day: date) -> str:
    if day in calendar.days_off:
        return f"{day_name(day)} is a day off"
    if calendar.working_hours.get(day.weekday()) is None:
        return f"{day:%A} has no working hours"
    return f"{day:%A} is a rest day"


def clear_of_commitments(scene: Scene) -> Iterator[Violation]:
    """A task and its buffer overlap no commitment and no busy time."""
    buffer = buffer_minutes(scene.calendar)
    blocks = busy_blocks(scene.calendar)
    for task in scene.tasks:
        block = first_hit(minute_of(task.start), minute_of(task.end), blocks, buffer)
        if block:
            yield Violation("busy", f"{_told(task)} {hit_words(task, block, scene.calendar)}.", task, task.day)


def clear_of_tasks(scene: Scene) -> Iterator[Violation]:
    """A task and its buffer overlap no other task."""
    buffer = buffer_minutes(scene.calendar)
    latest: Block | None = None
    for task, block in zip(scene.tasks, task_blocks(scene.tasks), strict=True):
        if latest and block.start < latest.end + buffer:
            yield Violation("overlap", f"{_told(task)} {hit_words(task, latest, scene.calendar)}.", task, task.day)
        if latest is None or block.end > latest.end:
            latest = block


def buffer_minutes(calendar: Calendar) -> int:
    """The buffer in whole minutes."""
    return int(calendar.buffer.total_seconds() // 60)


def first_hit(start: int, end: int, blocks: Iterable[Block], buffer: int) -> Block | None:
    """The first block (minutes since 1970) that a stretch overlaps or comes too near."""
    return next((block for block in blocks if start < block.end + buffer and end > block.start - buffer), None)


def hit_words(task: Task, block: Block, calendar: Calendar) -> str:
    """How a task meets a block, in words."""
    start, end = minute_of(task.start), minute_of(task.end)
    title = block.title[:60] or "busy time"
    verb = "overlaps" if start < block.end and end > block.start else "comes too near to"
    return f"{verb} {title} ({block_clock(block, calendar)})"


def block_clock(block: Block, calendar: Calendar) -> str:
    """A block's times on the calendar's clock: 09:00 to 10:00."""
    return f"{moment_of(block.start, calendar.zone):%H:%M} to {moment_of(block.end, calendar.zone):%H:%M}"


def right_length(scene: Scene) -> Iterator[Violation]:
    """A task lasts 15 to 180 real minutes."""
    for task in scene.tasks:
        seconds = task.end.timestamp() - task.start.timestamp()
        if not SHORTEST_MINUTES * 60 <= seconds <= LONGEST_MINUTES * 60:
            sentence = f"{_told(task)} must last {SHORTEST_MINUTES} to {LONGEST_MINUTES} minutes."
            yield Violation("length", sentence, task, task.day)


def starts_on_a_mark(scene: Scene) -> Iterator[Violation]:
    """A task starts on a 5-minute mark of the clock."""
    for task in scene.tasks:
        if not on_mark(task.start):
            yield Violation("mark", f"{_told(task)} must start on a 5-minute mark.", task, task.day)


def times_exist(scene: Scene) -> Iterator[Violation]:
    """No start or end lies in the hour that a clock change skips."""
    for task in scene.tasks:
        if not (exists(task.start) and exists(task.end)):
            yield Violation("gap", f"{_told(task)}: the clocks go forward then, so that time does not exist.", task)


def days_hold(scene: Scene) -> Iterator[Violation]:
    """A date holds no more minutes and tasks than pace and weekend preference allow."""
    for day, tasks in groupby(scene.tasks, key=lambda task: task.day):
        there = list(tasks)
        most_minutes, most_tasks = scene.calendar.limits_on(day)
        if len(there) > most_tasks:
            tasks_word = "task" if most_tasks == 1 else "tasks"
            yield Violation("day_tasks", f"{day_name(day)} holds at most {most_tasks} {tasks_word}.", day=day)
        if sum(task.minutes for task in there) > most_minutes:
            yield Violation("day_minutes", f"{day_name(day)} holds at most {most_minutes} minutes.", day=day)


def month_holds(scene: Scene) -> Iterator[Violation]:
    """A month holds at most 200 tasks."""
    if len(scene.tasks) > MOST_TASKS:
        yield Violation("month_tasks", f"A month holds at most {MOST_TASKS} tasks.")


def clean_texts(scene: Scene) -> Iterator[Violation]:
    """Texts are within their lengths, without control characters, and a task says what is to be done."""
    for task in scene.tasks:
        texts = ((task.description, MOST_DESCRIPTION), (task.reason, MOST_DESCRIPTION))
        areas = ((task.focus_area, MOST_FOCUS_AREA),)
        if not task.description or any(clean_text(text, most) != text for text, most in (*texts, *areas)):
            sentence = f"The text of the task on {day_name(task.day)} is empty, too long or unclean."
            yield Violation("text", sentence, task)


RULES: tuple[Rule, ...] = (
    within_month,
    not_before_now,
    in_working_hours,
    clear_of_commitments,
    clear_of_tasks,
    right_length,
    starts_on_a_mark,
    times_exist,
    days_hold,
    month_holds,
    clean_texts,
)


def broken_rules(plan: Plan, calendar: Calendar, *, past_allowed: bool = False) -> list[Violation]:
    """Everything that is wrong with a plan; [] means it is lawful."""
    tasks = [task.in_zone(calendar.zone) for task in plan.tasks]
    tasks.sort(key=lambda task: task.start.timestamp())
    scene = Scene(tasks, calendar, past_allowed)
    return [*_misplaced(plan, calendar), *(found for rule in RULES for found in rule(scene))]


def _misplaced(plan: Plan, calendar: Calendar) -> Iterator[Violation]:
    """A task stands in the week of its date; weeks stand once; the summary is a clean text."""
    if clean_text(plan.summary, MOST_SUMMARY) != plan.summary:
        yield Violation("text", "The summary is too long or unclean.")
    numbers = [week.number for week in plan.weeks]
    if sorted(set(numbers)) != numbers:
        yield Violation("week", "Each week stands once, in order.")
    for week in plan.weeks:
        for task in week.tasks:
            day = task.start.astimezone(calendar.zone).date()
            if day in calendar.month and calendar.month.week_of(day) != week.number:
                yield Violation("week", f"{_told(task)} does not lie in week {week.number}.", task, day)


def placement_problems(
    task: Task, calendar: Calendar, *, others: Sequence[Task], past_allowed: bool = False
) -> list[Violation]:
    """What speaks against one task among the others; problems that the others have anyway are left out."""
    task = task.in_zone(calendar.zone)
    there = [other.in_zone(calendar.zone) for other in others]
    with_it = _found(calendar, [*there, task], past_allowed=past_allowed)
    without = {(found.rule, found.sentence) for found in _found(calendar, there, past_allowed=past_allowed)}
    return [found for found in with_it if found.task is task or (found.rule, found.sentence) not in without]


def _found(calendar: Calendar, tasks: Sequence[Task], *, past_allowed: bool) -> list[Violation]:
    scene = Scene(sorted(tasks, key=lambda task: task.start.timestamp()), calendar, past_allowed)
    return [found for rule in RULES for found in rule(scene)]
