"""What somebody's due tasks say: shares done by month, focus area, difficulty and weekday, and streaks. Pure.

A task is due once it is over. A day counts for a streak when everything due on it is done; days with nothing due
neither lengthen nor break one, and today never breaks it, as there is still time (decision 25).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from .month import WEEKDAYS
from .plan_data import Difficulty

MONTHS_SHOWN = 12
GOOD_HISTORY_RATE = 0.7


@dataclass(frozen=True, slots=True)
class DueTask:
    """A task whose time is over. `day` is its date on its owner's clock."""

    day: date
    focus_area: str
    difficulty: str
    is_completed: bool


@dataclass(frozen=True, slots=True)
class Share:
    """How much of something was done."""

    name: str
    done: int
    due: int

    @property
    def rate(self) -> float:
        """0 to 1."""
        return self.done / self.due if self.due else 0.0

    @property
    def percent(self) -> int:
        """Rounded down, so that 100 means all of it."""
        return 100 * self.done // self.due if self.due else 0


@dataclass(frozen=True, slots=True)
class MonthShare(Share):
    """How much of a month's plan was done."""

    month: date

    @property
    def is_good(self) -> bool:
        """Whether this month alone makes a good history (product section 5)."""
        return self.rate > GOOD_HISTORY_RATE


@dataclass(frozen=True, slots=True)
class Streak:
    """So many in a row: those that last until now, and the most there ever were."""

    current: int = 0
    longest: int = 0


@dataclass(frozen=True, slots=True)
class Insights:
    """Of the last twelve months: `months` in order. `history` holds the months of all time, newest first."""

    history: tuple[MonthShare, ...]
    months: tuple[MonthShare, ...]
    areas: tuple[Share, ...]
    difficulties: tuple[Share, ...]
    weekdays: tuple[Share, ...]
    days: Streak
    weeks: Streak

    @property
    def has_history(self) -> bool:
        """Whether any active plan has had tasks due."""
        return bool(self.history)

    @property
    def best(self) -> MonthShare | None:
        """The month of which most was done; the latest of equals."""
        return max(self.history, key=lambda month: (month.rate, month.month), default=None)

    @property
    def total(self) -> Share:
        """All shown months together."""
        return Share("", sum(month.done for month in self.months), sum(month.due for month in self.months))


def has_good_history(history: Iterable[MonthShare]) -> bool:
    """Whether any month's rate is over 0.7."""
    return any(month.is_good for month in history)


def insights_of(*, history: Sequence[MonthShare], tasks: Sequence[DueTask], since: date, today: date) -> Insights:
    """The figures of months from `since` on and of their due tasks; `today` is a date on the owner's clock."""
    return Insights(
        history=tuple(history),
        months=tuple(sorted((one for one in history if one.month >= since), key=lambda one: one.month)),
        areas=by_area(tasks),
        difficulties=_in_order([level.value for level in Difficulty], tasks, lambda task: task.difficulty),
        weekdays=_in_order(WEEKDAYS, tasks, lambda task: WEEKDAYS[task.day.weekday()]),
        days=streak(tasks, of=lambda day: day, now=today),
        weeks=streak(tasks, of=_monday, now=_monday(today)),
    )


def by_area(tasks: Iterable[DueTask]) -> tuple[Share, ...]:
    """Shares by focus area, however it is capitalised, the busiest first; tasks without one have an empty name."""
    names: dict[str, str] = {}
    counted: dict[str, list[int]] = {}
    for task in tasks:
        key = task.focus_area.strip().lower()
        names.setdefault(key, task.focus_area.strip())
        _count(counted.setdefault(key, [0, 0]), task)
    shares = [Share(names[key], done, due) for key, (done, due) in counted.items()]
    return tuple(sorted(shares, key=lambda share: (-share.due, share.name.lower())))


def _in_order(names: Sequence[str], tasks: Iterable[DueTask], of: Callable[[DueTask], str]) -> tuple[Share, ...]:
    """Shares by names that are known beforehand, in their own order; those with nothing due are left out."""
    counted = {name: [0, 0] for name in names}
    for task in tasks:
        _count(counted[of(task)], task)
    return tuple(Share(name, done, due) for name, (done, due) in counted.items() if due)


def _count(pair: list[int], task: DueTask) -> None:
    pair[0] += task.is_completed
    pair[1] += 1


def streak(tasks: Iterable[DueTask], *, of: Callable[[date], date], now: date) -> Streak:
    """The runs of days (or of weeks: `of` names the stretch of a day) with everything done."""
    whole: dict[date, bool] = {}
    for task in tasks:
        stretch = of(task.day)
        whole[stretch] = whole.get(stretch, True) and task.is_completed
    if not whole.get(now, True):
        del whole[now]
    current = longest = 0
    for stretch in sorted(whole):
        current = current + 1 if whole[stretch] else 0
        longest = max(longest, current)
    return Streak(current, longest)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
