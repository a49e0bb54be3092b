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
from .words import day_name, month_name, weekday_name
from .words import say as _
from .words import say_number as ngettext


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


def _told(task: Task) -> str:
    start = f"{task.start:%H:%M}"
    return _("“{task}” on {day} at {start}", task=task.description[:60], day=day_name(task.day), start=start)


def within_month(scene: Scene) -> Iterator[Violation]:
    """A task lies in the plan's month."""
    for task in scene.tasks:
        if task.day not in scene.calendar.month:
            month = month_name(scene.calendar.month.first)
            sentence = _("{told} lies outside {month}.", told=_told(task), month=month)
            yield Violation("month", sentence, task, task.day)


def not_before_now(scene: Scene) -> Iterator[Violation]:
    """A task starts no earlier than now."""
    for task in () if scene.past_allowed else scene.tasks:
        if task.start.timestamp() < scene.calendar.now.timestamp():
            yield Violation("past", _("{told} is already past.", told=_told(task)), task, task.day)


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
        return _("outside working hours {start} to {end}", start=show_clock(hours[0]), end=show_clock(hours[1]))
    return None


def why_closed(calendar: Calendar, day: date) -> str | None:
    """Why nothing may be planned on a date; None on a working day."""
    return None if calendar.hours_on(day) else _why_closed(calendar, day)


def _why_closed(calendar: Calendar, day: date) -> str:
    if day in calendar.days_off:
        return _("{day} is a day off", day=day_name(day))
    if calendar.working_hours.get(day.weekday()) is None:
        return _("{weekday} has no working hours", weekday=weekday_name(day.weekday()))
    return _("{weekday} is a rest day", weekday=weekday_name(day.weekday()))


def clear_of_commitments(scene: Scene) -> Iterator[Violation]:
    """A task and its buffer overlap no commitment and no busy time."""
    buffer = buffer_minutes(scene.calendar)
    blocks = busy_blocks(scene.calendar)
    for task in scene.tasks:
        block = first_hit(minute_of(task.start), minute_of(task.end), blocks, buffer)
        if block:
            yield Violation("busy", _hit_told(task, block, scene.calendar), task, task.day)


def clear_of_tasks(scene: Scene) -> Iterator[Violation]:
    """A task and its buffer overlap no other task."""
    buffer = buffer_minutes(scene.calendar)
    latest: Block | None = None
    for task, block in zip(scene.tasks, task_blocks(scene.tasks), strict=True):
        if latest and block.start < latest.end + buffer:
            yield Violation("overlap", _hit_told(task, latest, scene.calendar), task, task.day)
        if latest is None or block.end > latest.end:
            latest = block


def buffer_minutes(calendar: Calendar) -> int:
    """The buffer in whole minutes."""
    return int(calendar.buffer.total_seconds() // 60)


def first_hit(start: int, end: int, blocks: Iterable[Block], buffer: int) -> Block | None:
    """The first block (minutes since 1970) that a stretch overlaps or comes too near."""
    return next((block for block in blocks if start < block.end + buffer and end > block.start - buffer), None)


def _hit_told(task: Task, block: Block, calendar: Calendar) -> str:
    words = hit_words(minute_of(task.start), minute_of(task.end), block, calendar)
    return f"{_told(task)} {words}."


def hit_words(start: int, end: int, block: Block, calendar: Calendar) -> str:
    """How a stretch (minutes since 1970) meets a block, as words that follow "it …"."""
    title, clock = block.title[:60] or _("busy time"), _block_clock(block, calendar)
    if start < block.end and end > block.start:
        return _("overlaps {title} ({clock})", title=title, clock=clock)
    return _("comes too near to {title} ({clock})", title=title, clock=clock)


def _block_clock(block: Block, calendar: Calendar) -> str:
    """A block's times on the calendar's clock: 09:00 to 10:00."""
    start, end = (f"{moment_of(minute, calendar.zone):%H:%M}" for minute in (block.start, block.end))
    return _("{start} to {end}", start=start, end=end)


def right_length(scene: Scene) -> Iterator[Violation]:
    """A task lasts 15 to 180 real minutes."""
    for task in scene.tasks:
        seconds = task.end.timestamp() - task.start.timestamp()
        if not SHORTEST_MINUTES * 60 <= seconds <= LONGEST_MINUTES * 60:
            least, most = SHORTEST_MINUTES, LONGEST_MINUTES
            sentence = _("{told} must last {least} to {most} minutes.", told=_told(task), least=least, most=most)
            yield Violation("length", sentence, task, task.day)


def starts_on_a_mark(scene: Scene) -> Iterator[Violation]:
    """A task starts on a 5-minute mark of the clock."""
    for task in scene.tasks:
        if not on_mark(task.start):
            sentence = _("{told} must start on a 5-minute mark.", told=_told(task))
            yield Violation("mark", sentence, task, task.day)


def times_exist(scene: Scene) -> Iterator[Violation]:
    """No start or end lies in the hour that a clock change skips."""
    for task in scene.tasks:
        if not (exists(task.start) and exists(task.end)):
            told = _told(task)
            yield Violation(
                "gap", _("{told}: the clocks go forward then, so that time does not exist.", told=told), task
            )


def days_hold(scene: Scene) -> Iterator[Violation]:
    """A date holds no more minutes and tasks than pace and weekend preference allow."""
    for day, tasks in groupby(scene.tasks, key=lambda task: task.day):
        there = list(tasks)
        most_minutes, most_tasks = scene.calendar.limits_on(day)
        if len(there) > most_tasks:
            yield Violation("day_tasks", _most_tasks_told(day, most_tasks), day=day)
        if sum(task.minutes for task in there) > most_minutes:
            sentence = _("{day} holds at most {most} minutes.", day=day_name(day), most=most_minutes)
            yield Violation("day_minutes", sentence, day=day)


def _most_tasks_told(day: date, most: int) -> str:
    return ngettext(
        "{day} holds at most {most} task.",
        "{day} holds at most {most} tasks.",
        most,
        day=day_name(day),
        most=most,
    )


def month_holds(scene: Scene) -> Iterator[Violation]:
    """A month holds at most 200 tasks."""
    if len(scene.tasks) > MOST_TASKS:
        yield Violation("month_tasks", _("A month holds at most {most} tasks.", most=MOST_TASKS))


def clean_texts(scene: Scene) -> Iterator[Violation]:
    """Texts are within their lengths, without control characters, and a task says what is to be done."""
    for task in scene.tasks:
        texts = ((task.description, MOST_DESCRIPTION), (task.reason, MOST_DESCRIPTION))
        areas = ((task.focus_area, MOST_FOCUS_AREA),)
        if not task.description or any(clean_text(text, most) != text for text, most in (*texts, *areas)):
            day = day_name(task.day)
            sentence = _("The text of the task on {day} is empty, too long or unclean.", day=day)
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
        yield Violation("text", _("The summary is too long or unclean."))
    numbers = [week.number for week in plan.weeks]
    if sorted(set(numbers)) != numbers:
        yield Violation("week", _("Each week stands once, in order."))
    for week in plan.weeks:
        for task in week.tasks:
            day = task.start.astimezone(calendar.zone).date()
            if day in calendar.month and calendar.month.week_of(day) != week.number:
                sentence = _("{told} does not lie in week {week}.", told=_told(task), week=week.number)
                yield Violation("week", sentence, task, day)


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
