"""A plan as the pages show it: weeks of seven days, each day's tasks and commitments in order, progress beside them.

One page object for results, drafts and saved plans. It reads values only; what it shows was decided before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy

from planner.domain.calendar import Busy, Calendar
from planner.domain.plan_data import Difficulty, Plan, Task, Week
from planner.pages.hues import Hues

_PIPS = {Difficulty.SIMPLE: 1, Difficulty.MODERATE: 2, Difficulty.ADVANCED: 3}
_DIFFICULTIES = {
    Difficulty.SIMPLE: gettext_lazy("simple"),
    Difficulty.MODERATE: gettext_lazy("moderate"),
    Difficulty.ADVANCED: gettext_lazy("advanced"),
}


def mark_of(task: Task) -> str:
    """Recognises a task that has no id, so that an edit never meets another one that took its number."""
    return hashlib.sha256(f"{task.start.isoformat()} {task.description}".encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class TaskCard:
    """One task on a page. `key` is its row's id or its number in the draft; None where it cannot be changed.

    `hue` is the colour of its focus area, 1 to 8.
    """

    task: Task
    hue: int
    key: int | None = None
    url: str = ""
    now: datetime | None = None

    is_task = True

    @property
    def start(self) -> datetime:
        """On the owner's clock."""
        return self.task.start

    @property
    def end(self) -> datetime:
        """On the owner's clock."""
        return self.task.end

    @property
    def times(self) -> str:
        """From when to when, as the product shows clocks everywhere."""
        return f"{self.task.start:%H:%M}–{self.task.end:%H:%M}"

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return self.task.minutes

    @property
    def description(self) -> str:
        """What to do."""
        return self.task.description

    @property
    def focus_area(self) -> str:
        """What it belongs to."""
        return self.task.focus_area

    @property
    def reason(self) -> str:
        """Why it stands where it does."""
        return self.task.reason

    @property
    def is_completed(self) -> bool:
        """Whether it is ticked."""
        return self.task.is_completed

    @property
    def is_locked(self) -> bool:
        """Whether the person keeps it where it is."""
        return self.task.is_locked

    @property
    def pips(self) -> int:
        """Difficulty as 1 to 3."""
        return _PIPS[self.task.difficulty]

    @property
    def difficulty(self) -> str:
        """The same in words."""
        return str(_DIFFICULTIES[self.task.difficulty])

    @property
    def is_past(self) -> bool:
        """Whether its time is over."""
        return self.now is not None and self.task.end <= self.now

    @property
    def is_overdue(self) -> bool:
        """Over and not done."""
        return self.is_past and not self.task.is_completed

    @property
    def clock(self) -> int:
        """Its start in minutes of the day, for the script that moves it."""
        return self.task.start.hour * 60 + self.task.start.minute

    @property
    def mark(self) -> str:
        """See `mark_of`."""
        return mark_of(self.task)


@dataclass(frozen=True, slots=True)
class BusyBlock:
    """A commitment's part on one day."""

    title: str
    start: datetime
    end: datetime
    fills_day: bool = False

    is_task = False


@dataclass(frozen=True, slots=True)
class Day:
    """One column of a week; a day outside the month is there to keep the columns, and empty."""

    date: date
    in_month: bool
    is_today: bool = False
    is_past: bool = False
    is_off: bool = False
    items: tuple[TaskCard | BusyBlock, ...] = ()

    @property
    def iso(self) -> str:
        """Its date as machines write it."""
        return self.date.isoformat()

    @property
    def tasks(self) -> list[TaskCard]:
        """The day's tasks alone."""
        return [item for item in self.items if isinstance(item, TaskCard)]


@dataclass(frozen=True)
class Progress:
    """Done of all."""

    done: int
    total: int

    @property
    def percent(self) -> int:
        """0 to 100."""
        return round(100 * self.done / self.total) if self.total else 0


@dataclass(frozen=True)
class WeekSection:
    """One calendar week of a plan, Monday to Sunday."""

    number: int
    focus: str
    goals: tuple[str, ...]
    days: tuple[Day, ...]

    @property
    def tasks(self) -> list[TaskCard]:
        """All tasks of the week by start."""
        return [card for day in self.days for card in day.tasks]

    @cached_property
    def progress(self) -> Progress:
        """Of this week."""
        return progress_of(self.tasks)

    @property
    def first(self) -> date:
        """The first of its days in the month."""
        return next(day.date for day in self.days if day.in_month)

    @property
    def last(self) -> date:
        """The last of its days in the month."""
        return next(day.date for day in reversed(self.days) if day.in_month)

    @property
    def is_over(self) -> bool:
        """Whether all of its days are past."""
        return all(day.is_past for day in self.days if day.in_month)

    @property
    def is_current(self) -> bool:
        """Whether today is one of its days."""
        return any(day.is_today for day in self.days)


@dataclass(frozen=True)
class PlanPage:
    """A plan's view values. `areas` is the legend: (focus area, hue) in order of appearance."""

    month: date
    summary: str
    weeks: tuple[WeekSection, ...]
    areas: list[tuple[str, int]] = field(default_factory=list)

    @property
    def tasks(self) -> list[TaskCard]:
        """All tasks."""
        return [card for week in self.weeks for card in week.tasks]

    @cached_property
    def progress(self) -> Progress:
        """Of the month."""
        return progress_of(self.tasks)

    @property
    def hours(self) -> float:
        """All tasks' time, in hours to the half."""
        return round(sum(card.minutes for card in self.tasks) / 30) / 2


def progress_of(cards: Sequence[TaskCard]) -> Progress:
    """How many of the tasks are ticked."""
    return Progress(sum(card.is_completed for card in cards), len(cards))


def plan_page(
    *, plan: Plan, calendar: Calendar, keys: Sequence[int] = (), base: str = "", all_weeks: bool = False
) -> PlanPage:
    """Build the view values.

    `keys` names the plan's tasks in order (row ids, or numbers in a draft) and `base` is the address that they
    follow; without keys the plan is only shown. Weeks without tasks stand there while they are not over, or always
    where `all_weeks` are wanted.
    """
    hues = Hues(task.focus_area for task in plan.tasks)
    cards = _cards(plan, hues, calendar.now, keys, base)
    texts = {week.number: week for week in plan.weeks}
    numbers = [n for n in range(1, calendar.month.weeks + 1) if all_weeks or n in texts or _open(calendar, n)]
    weeks = tuple(_week(texts.get(number, Week(number)), calendar, cards) for number in numbers)
    areas = dict.fromkeys(task.focus_area for task in plan.tasks if task.focus_area)
    return PlanPage(calendar.month.first, plan.summary, weeks, [(area, hues.of(area)) for area in areas])


def _cards(plan: Plan, hues: Hues, now: datetime, keys: Sequence[int], base: str) -> dict[date, list[TaskCard]]:
    by_day: dict[date, list[TaskCard]] = {}
    for index, task in enumerate(plan.tasks):
        key = keys[index] if index < len(keys) else None
        url = "" if key is None else f"{base}{key}/"
        by_day.setdefault(task.day, []).append(TaskCard(task, hues.of(task.focus_area), key, url, now))
    return by_day


def _open(calendar: Calendar, number: int) -> bool:
    days = calendar.month.week_days(number)
    return bool(days) and days[-1] >= calendar.now.date()


def _week(week: Week, calendar: Calendar, cards: dict[date, list[TaskCard]]) -> WeekSection:
    first = calendar.month.week_days(week.number)[0]
    monday = first - timedelta(days=first.weekday())
    days = tuple(_day(monday + timedelta(days=offset), calendar, cards) for offset in range(7))
    return WeekSection(week.number, week.focus, week.goals, days)


def _day(day: date, calendar: Calendar, cards: dict[date, list[TaskCard]]) -> Day:
    if day not in calendar.month:
        return Day(day, in_month=False)
    today = calendar.now.date()
    items: list[TaskCard | BusyBlock] = [*_blocks(day, calendar), *cards.get(day, [])]
    items.sort(key=lambda item: (item.start.timestamp(), item.is_task))
    return Day(
        date=day,
        in_month=True,
        is_today=day == today,
        is_past=day < today,
        is_off=calendar.hours_on(day) is None,
        items=tuple(items),
    )


def _blocks(day: date, calendar: Calendar) -> list[BusyBlock]:
    midnight = datetime.combine(day, datetime.min.time(), tzinfo=calendar.zone)
    next_midnight = datetime.combine(day + timedelta(days=1), datetime.min.time(), tzinfo=calendar.zone)
    return [
        _block(busy, midnight, next_midnight)
        for busy in calendar.busy
        if busy.start < next_midnight and busy.end > midnight
    ]


def _block(busy: Busy, midnight: datetime, next_midnight: datetime) -> BusyBlock:
    start, end = max(busy.start, midnight), min(busy.end, next_midnight)
    return BusyBlock(busy.title, start, end, fills_day=(start, end) == (midnight, next_midnight))
