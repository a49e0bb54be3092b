"""Single tasks of a saved plan: tick, add, change, remove. Edits obey the calendar rules; the past stays editable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from planner.domain.calendar import Calendar
from planner.domain.month import Month
from planner.domain.moving import NoPlace, Target, start_at
from planner.domain.plan_data import MOST_DESCRIPTION, MOST_FOCUS_AREA, Difficulty, Task, clean_text
from planner.domain.rules import Violation, placement_problems
from planner.domain.slots import minute_of, moment_of
from planner.errors import InvalidInput, NotFound
from planner.models import MonthlyPlan, PlanTask, PlanWeek, User
from planner.services.calendars import plan_calendar
from planner.services.plans import task_row, task_values


@dataclass(frozen=True, slots=True)
class TaskChange:
    """What to change of a task; None leaves a value as it is. Times are aware."""

    description: str | None = None
    focus_area: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    difficulty: Difficulty | None = None
    is_completed: bool | None = None


def changed(task: Task, change: TaskChange) -> Task:
    """The task with the change applied. A new start alone keeps the duration."""
    start = change.start or task.start
    end = change.end or (start + (task.end - task.start) if change.start else task.end)
    return replace(
        task,
        description=task.description
        if change.description is None
        else clean_text(change.description, MOST_DESCRIPTION),
        focus_area=task.focus_area if change.focus_area is None else clean_text(change.focus_area, MOST_FOCUS_AREA),
        start=start.astimezone(task.start.tzinfo),
        end=end.astimezone(task.start.tzinfo),
        difficulty=change.difficulty or task.difficulty,
        is_completed=task.is_completed if change.is_completed is None else change.is_completed,
    )


def edited(before: Task, task: Task) -> Task:
    """The task, marked as the person's own where its words or its place are not what they were."""
    same = (task.description, task.start, task.end) == (before.description, before.start, before.end)
    return task if same else replace(task, is_edited=True)


def problem_details(problems: Sequence[Violation]) -> dict[str, list[str]]:
    """The broken rules as field errors: all that concerns the place of a task stands at its start."""
    details: dict[str, list[str]] = {}
    for problem in problems:
        field = {"description": "task_description", "text": "task_description"}.get(problem.rule, "start_time")
        details.setdefault(field, []).append(problem.sentence)
    return details


def move_change(*, task: Task, target: Target, calendar: Calendar, others: Sequence[Task]) -> TaskChange:
    """The change that a move makes, at full length. Raises InvalidInput with the reason where it may not go."""
    try:
        start = start_at(task, target, calendar, others)
    except NoPlace as refusal:
        raise InvalidInput({"start_time": [str(refusal)]}) from None
    # Real minutes, also across a clock change.
    return TaskChange(start=start, end=moment_of(minute_of(start) + task.minutes, calendar.zone))


def check_task(*, task: Task, others: Sequence[Task], owner: User, plan: MonthlyPlan) -> None:
    """Raises InvalidInput where the task breaks a calendar rule among the plan's others."""
    calendar = plan_calendar(owner=owner, plan=plan, now=timezone.now())
    details = problem_details(placement_problems(task, calendar, others=others, past_allowed=True))
    if not task.description:
        details["task_description"] = [_("Say what is to be done.")]
    if details:
        raise InvalidInput(details)


def _others(plan: MonthlyPlan, owner: User, without: int | None = None) -> list[Task]:
    rows = PlanTask.objects.filter(week__plan=plan)
    return [task_values(row, owner.zone) for row in rows if row.pk != without]


def _week_for(plan: MonthlyPlan, task: Task) -> PlanWeek:
    week, _made = PlanWeek.objects.get_or_create(plan=plan, week=Month(plan.month_year).week_of(task.day))
    return week


def _locked(plan: MonthlyPlan) -> None:
    """Two edits of one plan go one after the other, so that together they cannot break a rule."""
    MonthlyPlan.objects.select_for_update(of=("self",)).get(pk=plan.pk)


def _read_again(row: PlanTask) -> None:
    """What another window did since the row was read, a tick above all, stays."""
    try:
        row.refresh_from_db()
    except PlanTask.DoesNotExist:
        raise NotFound from None


@transaction.atomic
def add_task(*, owner: User, plan: MonthlyPlan, task: Task) -> PlanTask:
    """Add a task where it may stand. Raises InvalidInput with the broken rules."""
    _locked(plan)
    task = changed(task.in_zone(owner.zone), TaskChange(description=task.description, focus_area=task.focus_area))
    check_task(task=task, others=_others(plan, owner), owner=owner, plan=plan)
    row = task_row(replace(task, is_edited=True), _week_for(plan, task))
    row.save(force_insert=True)
    return row


@transaction.atomic
def change_task(*, owner: User, plan: MonthlyPlan, row: PlanTask, change: TaskChange) -> PlanTask:
    """Change a task; its place is checked only where it changes.

    Raises InvalidInput with the broken rules, NotFound where it was deleted meanwhile.
    """
    _locked(plan)
    _read_again(row)
    return _changed_row(owner, plan, row, change)


def _changed_row(owner: User, plan: MonthlyPlan, row: PlanTask, change: TaskChange) -> PlanTask:
    before = task_values(row, owner.zone)
    task = changed(before, change)
    if (task.start, task.end) != (before.start, before.end) or not task.description:
        check_task(task=task, others=_others(plan, owner, without=row.pk), owner=owner, plan=plan)
    if task.start != before.start and change.start:
        task = replace(task, reason=_("You chose this time."))
        row.week = _week_for(plan, task)
    _write(row, edited(before, task))
    return row


@transaction.atomic
def move_task(*, owner: User, plan: MonthlyPlan, row: PlanTask, target: Target) -> PlanTask:
    """Put a task elsewhere, from now on and at full length.

    Raises InvalidInput with the reason where it may not go, NotFound where it was deleted meanwhile.
    """
    _locked(plan)
    _read_again(row)
    others, calendar = task_surroundings(owner=owner, plan=plan, row=row)
    change = move_change(task=task_values(row, owner.zone), target=target, calendar=calendar, others=others)
    return _changed_row(owner, plan, row, change)


def task_surroundings(*, owner: User, plan: MonthlyPlan, row: PlanTask) -> tuple[list[Task], Calendar]:
    """What bounds the place of a task: the plan's other tasks, and the calendar of now."""
    calendar = plan_calendar(owner=owner, plan=plan, now=timezone.now())
    return _others(plan, owner, without=row.pk), calendar


def _write(row: PlanTask, task: Task) -> None:
    row.task_description = task.description
    row.focus_area = task.focus_area
    row.start_time = task.start
    row.end_time = task.end
    row.difficulty_level = task.difficulty
    row.scheduling_reason = task.reason
    row.is_edited = task.is_edited
    if task.is_completed != row.is_completed:
        row.is_completed = task.is_completed
        row.completed_at = timezone.now() if task.is_completed else None
    row.save(
        update_fields=[
            "week",
            "task_description",
            "focus_area",
            "start_time",
            "end_time",
            "difficulty_level",
            "scheduling_reason",
            "is_edited",
            "is_completed",
            "completed_at",
        ]
    )


def tick_task(*, row: PlanTask, done: bool) -> None:
    """Mark a task as done, or as not done."""
    PlanTask.objects.filter(pk=row.pk).exclude(is_completed=done).update(
        is_completed=done, completed_at=timezone.now() if done else None
    )
    row.is_completed = done


def lock_task(*, row: PlanTask, locked: bool) -> None:
    """Keep a task where it is whatever is rewritten around it, or let it go again."""
    row.is_locked = locked
    row.save(update_fields=["is_locked"])


def remove_task(*, row: PlanTask) -> None:
    """Take a task out of its plan."""
    row.delete()
