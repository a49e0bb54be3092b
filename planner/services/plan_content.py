"""Replacing what a saved plan holds, by the week or whole. Rows that stay keep their ids, and with them their ticks."""

from __future__ import annotations

from collections.abc import Callable

from django.db import transaction
from django.db.models import Q

from planner.domain.plan_data import Plan, Task, Week
from planner.errors import NotFound
from planner.models import AuditAction, MonthlyPlan, PlanTask, PlanWeek, User
from planner.services.audit import record
from planner.services.plans import plan_values, task_row, task_values

# Makes new content of what a plan holds.
Change = Callable[[Plan], Plan]
# What a row takes over from its task's new values. Ticks are not among them: a tick goes on while this is written.
_VALUES = (
    "week",
    "task_description",
    "focus_area",
    "start_time",
    "end_time",
    "difficulty_level",
    "scheduling_reason",
    "is_edited",
    "is_locked",
)


@transaction.atomic
def replace_content(*, owner: User, plan: MonthlyPlan, change: Change, action: AuditAction) -> Plan:
    """Give a plan the content that `change` makes of what it holds now; nobody else writes meanwhile.

    Whatever `change` raises leaves everything as it was. Raises NotFound when the plan was deleted since.
    """
    MonthlyPlan.objects.select_for_update(of=("self",)).filter(pk=plan.pk).first()
    row = MonthlyPlan.objects.with_content().filter(pk=plan.pk).first()
    if row is None:
        raise NotFound
    before = plan_values(plan=row, zone=owner.zone)
    after = change(before)
    if after != before:
        _write(owner, row, after)
        record(action=action, actor=owner, subject=f"plan:{plan.pk}")
    return after


def _write(owner: User, row: MonthlyPlan, after: Plan) -> None:
    row.monthly_summary = after.summary
    row.save(update_fields=["monthly_summary", "updated_at"])
    weeks = {week.number: _week_row(row, week) for week in after.weeks}
    left = [(task_values(task, owner.zone), task) for week in row.weeks.all() for task in week.tasks.all()]
    wanted = [(task, weeks[week.number]) for week in after.weeks for task in week.tasks]
    fresh = [task_row(task, week) for task, week in wanted if not _taken(left, task)]
    pairs = [(_taken_by_words(left, one.task_description), one) for one in fresh]
    _remove([task for _values, task in left])
    PlanTask.objects.bulk_update([_takes(known, one) for known, one in pairs if known], _VALUES)
    PlanTask.objects.bulk_create([one for known, one in pairs if not known])


def _remove(rows: list[PlanTask]) -> None:
    """A task that was ticked just now, after it was read, stays."""
    done, open_ = ([row.pk for row in rows if row.is_completed is state] for state in (True, False))
    PlanTask.objects.filter(Q(pk__in=done) | Q(pk__in=open_, is_completed=False)).delete()


def _taken(left: list[tuple[Task, PlanTask]], task: Task) -> PlanTask | None:
    """Takes the row that holds just this task out of those that are left."""
    return _take(left, next((pair for pair in left if pair[0] == task), None))


def _taken_by_words(left: list[tuple[Task, PlanTask]], description: str) -> PlanTask | None:
    """Takes a row of the same words: its task was moved."""
    return _take(left, next((pair for pair in left if pair[0].description == description), None))


def _take(left: list[tuple[Task, PlanTask]], found: tuple[Task, PlanTask] | None) -> PlanTask | None:
    if found is None:
        return None
    left.remove(found)
    return found[1]


def _takes(row: PlanTask, fresh: PlanTask) -> PlanTask:
    """The row with another one's values, and its own tick."""
    for name in _VALUES:
        setattr(row, name, getattr(fresh, name))
    return row


def _week_row(plan: MonthlyPlan, week: Week) -> PlanWeek:
    row, _made = PlanWeek.objects.get_or_create(plan=plan, week=week.number)
    if (row.focus, tuple(row.goals)) != (week.focus, week.goals):
        row.focus, row.goals = week.focus, list(week.goals)
        row.save(update_fields=["focus", "goals"])
    return row
