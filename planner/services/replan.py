"""Replanning a saved plan: a preview that stores nothing, its application as it was seen, and its undoing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from planner.domain.board import Board
from planner.domain.month import Month
from planner.domain.plan_data import MOST_DESCRIPTION, Task, clean_text
from planner.domain.replanning import Move, Standing, replan
from planner.domain.slots import minute_of
from planner.errors import NotFound
from planner.models import AuditAction, MonthlyPlan, PlanReplan, PlanTask, PlanWeek, User
from planner.services.audit import record
from planner.services.calendars import asked_calendar, plan_calendar
from planner.services.plans import task_values

UNDO_TIME = timedelta(hours=24)
# A preview may be applied as it was seen for so long; after that it is computed anew.
PREVIEW_TIME = timedelta(hours=1)
_PLACE = ["week", "start_time", "end_time", "scheduling_reason"]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a replan would do, computed for the moment `as_of`; `mark` recognises it when it is applied."""

    as_of: datetime
    days_off: tuple[date, ...]
    moves: tuple[Move, ...]
    mark: str
    changes_days: bool

    @property
    def placed(self) -> list[Move]:
        """What gets a new time."""
        return [move for move in self.moves if move.to is not None]

    @property
    def unplaced(self) -> list[Move]:
        """What fits nowhere and keeps its old time."""
        return [move for move in self.moves if move.to is None]


@dataclass(frozen=True, slots=True)
class Undone:
    """How many tasks went back, and how many stayed because they or their old places were changed since."""

    back: int
    stayed: int


def is_fixed(row: PlanTask) -> bool:
    """Whether a replan leaves a task where it is, whatever happens."""
    return row.is_completed or row.is_edited or row.is_locked


def preview_replan(*, owner: User, plan: MonthlyPlan, days_off: Iterable[date], as_of: datetime) -> Preview:
    """What moves when these are the plan's days off from today on; nothing is stored."""
    rows = list(PlanTask.objects.filter(week__plan=plan))
    return _preview(owner, plan, rows, days_off, as_of)


def _preview(
    owner: User, plan: MonthlyPlan, rows: Sequence[PlanTask], days_off: Iterable[date], as_of: datetime
) -> Preview:
    asked = asked_calendar(owner=owner, month=plan.month_year, preference=plan.preferences, now=as_of)
    stored = _days(plan)
    # Days that cannot be chosen any more stay as they were.
    kept = {day for day in stored if day < asked.now.date() or asked.hours_on(day) is None}
    days = tuple(sorted(kept | set(days_off)))
    standing = [Standing(row.pk, task_values(row, owner.zone), is_fixed(row)) for row in rows]
    moves = replan(standing, replace(asked, days_off=asked.days_off | set(days)))
    return Preview(as_of, days, moves, _mark(stored, days, moves), changes_days=days != stored)


def _days(plan: MonthlyPlan) -> tuple[date, ...]:
    return tuple(sorted(date.fromisoformat(day) for day in plan.days_off))


def _mark(stored: Sequence[date], days: Sequence[date], moves: Sequence[Move]) -> str:
    seen = [
        [day.isoformat() for day in stored],
        [day.isoformat() for day in days],
        [(move.key, minute_of(move.from_), move.task.minutes, move.to and minute_of(move.to)) for move in moves],
    ]
    return hashlib.sha256(json.dumps(seen).encode()).hexdigest()


@transaction.atomic
def apply_replan(
    *, owner: User, plan: MonthlyPlan, days_off: Iterable[date], as_of: datetime, mark: str
) -> Preview | None:
    """Do what the preview with that mark showed, whole. Applied twice, it is applied once.

    Where the plan was changed meanwhile, or a new place is past by now, nothing is done; the preview of now comes back.
    """
    plan, now = _held(plan), timezone.now()
    if PlanReplan.objects.filter(plan=plan, mark=mark).exists():
        return None
    rows = list(PlanTask.objects.select_for_update(of=("self",)).filter(week__plan=plan))
    preview = _preview(owner, plan, rows, days_off, as_of)
    if preview.mark != mark or not _is_fresh(preview, now):
        return _preview(owner, plan, rows, {*days_off, *_days(plan)}, now)
    _apply(owner, plan, rows, preview, now)
    return None


def _is_fresh(preview: Preview, now: datetime) -> bool:
    in_time = now - PREVIEW_TIME <= preview.as_of <= now
    return in_time and all(move.to is None or move.to > now for move in preview.moves)


def _held(plan: MonthlyPlan) -> MonthlyPlan:
    """The plan as it is now, held so that nobody edits it meanwhile."""
    held = MonthlyPlan.objects.select_related("preferences").select_for_update(of=("self",)).filter(pk=plan.pk).first()
    if held is None:
        raise NotFound
    return held


def _apply(owner: User, plan: MonthlyPlan, rows: Sequence[PlanTask], preview: Preview, now: datetime) -> None:
    by_key = {row.pk: row for row in rows}
    moved = [(by_key[move.key], move.moved) for move in preview.placed]
    before = [_noted(row, task) for row, task in moved]
    PlanReplan.objects.filter(plan=plan, applied_at__lte=now - UNDO_TIME).delete()
    PlanReplan.objects.create(plan=plan, mark=preview.mark, moves=before, days_off=plan.days_off, applied_at=now)
    _place(plan, moved)
    _set_days_off(plan, [day.isoformat() for day in preview.days_off])
    record(action=AuditAction.PLAN_REPLANNED, actor=owner, subject=f"plan:{plan.pk}", count=len(moved))


def _noted(row: PlanTask, task: Task) -> dict[str, object]:
    """Where a task stands, and where it is put: enough to take the move back, and to see whether it was moved since."""
    return {
        "task": row.pk,
        "start": row.start_time.isoformat(),
        "end": row.end_time.isoformat(),
        "reason": row.scheduling_reason,
        "to": task.start.isoformat(),
        "until": task.end.isoformat(),
    }


def _place(plan: MonthlyPlan, placed: Sequence[tuple[PlanTask, Task]]) -> None:
    """Write new places, each in the week of its date."""
    weeks = _weeks(plan, [task for _row, task in placed])
    for row, task in placed:
        row.week = weeks[Month(plan.month_year).week_of(task.day)]
        row.start_time, row.end_time = task.start, task.end
        row.scheduling_reason = clean_text(task.reason, MOST_DESCRIPTION)
    PlanTask.objects.bulk_update([row for row, _task in placed], _PLACE)


def _weeks(plan: MonthlyPlan, tasks: Iterable[Task]) -> dict[int, PlanWeek]:
    wanted = {Month(plan.month_year).week_of(task.day) for task in tasks}
    known = set(plan.weeks.values_list("week", flat=True))
    PlanWeek.objects.bulk_create([PlanWeek(plan=plan, week=number) for number in sorted(wanted - known)])
    return {week.week: week for week in plan.weeks.all()}


def _set_days_off(plan: MonthlyPlan, days: list[str]) -> None:
    plan.days_off = days
    plan.save(update_fields=["days_off", "updated_at"])


def undoable_replan(*, plan: MonthlyPlan, now: datetime) -> PlanReplan | None:
    """The plan's latest replan of the last 24 hours, or None."""
    return PlanReplan.objects.since(now - UNDO_TIME).filter(plan=plan).first()


@transaction.atomic
def undo_replan(*, owner: User, plan: MonthlyPlan) -> Undone | None:
    """Take the latest replan back whole, days off included; ticks made since stay. None where there is none.

    A task that was moved by hand since stays where the person put it, and so does one whose old place was taken since.
    """
    plan, now = _held(plan), timezone.now()
    latest = undoable_replan(plan=plan, now=now)
    if latest is None:
        return None
    _set_days_off(plan, latest.days_off)
    rows = {row.pk: row for row in PlanTask.objects.select_for_update(of=("self",)).filter(week__plan=plan)}
    untouched = [(rows[move["task"]], move) for move in latest.moves if _stands_still(rows.get(move["task"]), move)]
    back = _free_again(owner, plan, list(rows.values()), untouched, now)
    _place(plan, back)
    record(action=AuditAction.REPLAN_UNDONE, actor=owner, subject=f"plan:{plan.pk}", count=len(back))
    stayed = len(latest.moves) - len(back)
    latest.delete()
    return Undone(len(back), stayed)


def _stands_still(row: PlanTask | None, move: dict[str, str]) -> bool:
    places = (datetime.fromisoformat(move["to"]), datetime.fromisoformat(move["until"]))
    return row is not None and (row.start_time, row.end_time) == places


def _free_again(
    owner: User,
    plan: MonthlyPlan,
    rows: Sequence[PlanTask],
    moved: Sequence[tuple[PlanTask, dict[str, str]]],
    now: datetime,
) -> list[tuple[PlanTask, Task]]:
    """The moved tasks at their old places; those left out whose old place, still ahead, was taken since."""
    keys = {row.pk for row, _move in moved}
    board = Board(
        plan_calendar(owner=owner, plan=plan, now=now),
        [task_values(row, owner.zone) for row in rows if row.pk not in keys],
    )
    back = sorted(((row, _before(row, move, owner)) for row, move in moved), key=lambda pair: pair[1].start)
    free = [(row, task) for row, task in back if task.start <= now or _taken(board, task)]
    if len(free) == len(back):
        return free
    # Whoever stays may stand where another one came from.
    staying = {row.pk for row, _task in back} - {row.pk for row, _task in free}
    return _free_again(owner, plan, rows, [pair for pair in moved if pair[0].pk not in staying], now)


def _taken(board: Board, task: Task) -> bool:
    """Takes the task's place where it is free."""
    start = minute_of(task.start)
    free = board.objection(start, task.minutes) is None
    if free:
        board.take(start, task.minutes, task.description)
    return free


def _before(row: PlanTask, move: dict[str, str], owner: User) -> Task:
    return replace(
        task_values(row, owner.zone),
        start=datetime.fromisoformat(move["start"]).astimezone(owner.zone),
        end=datetime.fromisoformat(move["end"]).astimezone(owner.zone),
        reason=move["reason"],
    )
