"""What a rewrite works on: the plan, the weeks that may change, and the tasks in it that stay whatever is wished."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.calendar import Calendar
from planner.domain.fitting import Fitted, WishedPlan, fit
from planner.domain.plan_data import Plan, Task, Week
from planner.domain.rules import Violation, broken_rules


@dataclass(frozen=True, slots=True)
class Scene:
    """A plan in its calendar, and the numbers of the weeks that may change."""

    plan: Plan
    calendar: Calendar
    weeks: frozenset[int]

    @property
    def loose(self) -> tuple[Task, ...]:
        """The tasks that may be moved and dropped."""
        return tuple(
            task for week in self.plan.weeks if week.number in self.weeks for task in week.tasks if self._may(task)
        )

    @property
    def staying(self) -> tuple[Task, ...]:
        """All others: other weeks', past ones, and what the person did, changed or locked."""
        loose = list(self.loose)
        return tuple(task for task in self.plan.tasks if not _found(loose, task))

    def _may(self, task: Task) -> bool:
        return not task.is_kept and task.start.timestamp() >= self.calendar.now.timestamp()

    def days(self) -> list[date]:
        """The dates of the weeks that are not over."""
        today = self.calendar.now.astimezone(self.calendar.zone).date()
        month = self.calendar.month
        return [day for day in month.days() if month.week_of(day) in self.weeks and day >= today]

    def fit(self, wished: WishedPlan) -> Fitted:
        """Wishes made lawful within the weeks, around all that stays. The result's plan holds what stays, too."""
        open_days = set(self.days())
        closed = frozenset(day for day in self.calendar.month.days() if day not in open_days)
        within = replace(self.calendar, days_off=self.calendar.days_off | closed)
        return fit(wished, within, fixed=self.staying)

    def with_tasks(self, fresh: Iterable[Task], texts: Sequence[Week] = ()) -> Plan:
        """The plan with `fresh` in place of the loose tasks, and the focus and goals of `texts` where given."""
        month = self.calendar.month
        words = {week.number: week for week in (*self.plan.weeks, *(week for week in texts if week.focus))}
        by_week: dict[int, list[Task]] = {}
        for task in sorted((*self.staying, *fresh), key=lambda task: task.start.timestamp()):
            by_week.setdefault(month.week_of(task.day), []).append(task)
        weeks = (replace(words.get(n, Week(n)), number=n, tasks=tuple(by_week[n])) for n in sorted(by_week))
        return replace(self.plan, weeks=tuple(weeks))


def _found(tasks: list[Task], task: Task) -> bool:
    """Takes one such task out of the list; False where there is none."""
    if task not in tasks:
        return False
    tasks.remove(task)
    return True


def open_weeks(calendar: Calendar) -> frozenset[int]:
    """The numbers of the weeks that are not over."""
    today = calendar.now.astimezone(calendar.zone).date()
    return frozenset(calendar.month.week_of(day) for day in calendar.month.days() if day >= today)


def mark_of_weeks(plan: Plan, weeks: frozenset[int], *, ticks: bool = True) -> str:
    """Recognises what stands in some weeks of a plan: two plans with the same mark are the same there."""
    told = [
        (week.number, week.focus, week.goals, [_told(task, ticks=ticks) for task in week.tasks])
        for week in plan.weeks
        if week.number in weeks
    ]
    return hashlib.sha256(repr(told).encode()).hexdigest()[:32]


def _told(task: Task, *, ticks: bool) -> tuple[object, ...]:
    done = task.is_completed if ticks else False
    return (task.description, task.focus_area, task.start.timestamp(), task.end.timestamp(), task.difficulty, done,
            task.is_edited, task.is_locked)  # fmt: skip


def new_problems(before: Plan, after: Plan, calendar: Calendar, *, past_allowed: bool = False) -> list[Violation]:
    """The calendar rules that a plan breaks and that the one before it did not break in the same words."""
    known = {(one.rule, one.sentence) for one in broken_rules(before, calendar, past_allowed=past_allowed)}
    broken = broken_rules(after, calendar, past_allowed=past_allowed)
    return [one for one in broken if (one.rule, one.sentence) not in known]


# Makes new content of what stands now.
Change = Callable[[Plan], Plan]
