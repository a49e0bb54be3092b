"""Changing and removing single tasks of a draft. Edits obey the calendar rules, and never meet another task."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from planner.domain.month import Month
from planner.domain.plan_data import Plan, Task, Week, to_dict
from planner.domain.rules import placement_problems
from planner.errors import Gone, InvalidInput, NotFound
from planner.models import AuditAction, User
from planner.services.audit import record
from planner.services.calendars import asked_calendar
from planner.services.plan_tasks import TaskChange, changed, edited, problem_details
from staging.access import own_draft
from staging.models import PlanStaging
from staging.services import draft_plan, live_draft

# Recognises a task among others: an edit names the task it was made for, not only its number.
Same = Callable[[Task], bool]
# Makes new content of what a draft holds.
Change = Callable[[Plan], Plan]


def numbered_task(*, draft: PlanStaging, index: int) -> Task:
    """The draft's task of that number, counted from 0 in order of weeks and time. Raises NotFound."""
    tasks = draft_plan(draft=draft).tasks
    if not 0 <= index < len(tasks):
        raise NotFound
    return tasks[index]


@transaction.atomic
def change_draft_task(*, owner: User, key: str, index: int, same: Same, change: TaskChange) -> None:
    """Change one task; its place is checked where it changes. Raises NotFound, Gone, InvalidInput."""
    draft, plan, before = _held(owner, key, index, same)
    task = changed(before, change)
    others = [other for number, other in enumerate(plan.tasks) if number != index]
    if (task.start, task.end) != (before.start, before.end):
        _check(owner, draft, task, others)
        task = replace(task, reason=_("You chose this time."))
    _store(draft, _rebuilt(plan, [*others, edited(before, task)], Month(draft.month_year)))


@transaction.atomic
def lock_draft_task(*, owner: User, key: str, index: int, same: Same, locked: bool) -> Task:
    """Keep one task where it is whatever is rewritten around it, or let it go. Raises NotFound, Gone, InvalidInput."""
    draft, plan, before = _held(owner, key, index, same)
    task = replace(before, is_locked=locked)
    others = [other for number, other in enumerate(plan.tasks) if number != index]
    _store(draft, _rebuilt(plan, [*others, task], Month(draft.month_year)))
    return task


@transaction.atomic
def remove_draft_task(*, owner: User, key: str, index: int, same: Same) -> None:
    """Take one task out. Raises NotFound, Gone, InvalidInput."""
    draft, plan, _task = _held(owner, key, index, same)
    others = [other for number, other in enumerate(plan.tasks) if number != index]
    _store(draft, _rebuilt(plan, others, Month(draft.month_year)))


@transaction.atomic
def replace_draft_content(*, owner: User, key: str, change: Change, action: AuditAction) -> Plan:
    """Give a draft the content that `change` makes of what it holds now; nobody else writes meanwhile.

    Whatever `change` raises leaves everything as it was. Raises NotFound, Gone.
    """
    live_draft(owner=owner, key=key)
    PlanStaging.objects.select_for_update().filter(staging_key=key).first()
    draft = live_draft(owner=owner, key=key)
    if draft.saved_at is not None:
        raise Gone(_("This draft was saved; you find it under Plans."))
    before = draft_plan(draft=draft)
    after = change(before)
    if after != before:
        _store(draft, after)
        record(action=action, actor=owner, subject=f"draft:{key[:12]}")
    return after


def _held(owner: User, key: str, index: int, same: Same) -> tuple[PlanStaging, Plan, Task]:
    """The draft, held until the transaction ends, with its plan and the task that is meant."""
    live_draft(owner=owner, key=key)
    PlanStaging.objects.select_for_update().filter(staging_key=key).first()
    draft = own_draft(owner, key)
    task = numbered_task(draft=draft, index=index)
    if not same(task):
        raise InvalidInput({"non_field": [_("This draft was changed in another window. Look at it again.")]})
    return draft, draft_plan(draft=draft), task


def _check(owner: User, draft: PlanStaging, task: Task, others: list[Task]) -> None:
    calendar = asked_calendar(owner=owner, month=draft.month_year, preference=draft.preferences, now=timezone.now())
    problems = placement_problems(task, calendar, others=others, past_allowed=True)
    if problems:
        raise InvalidInput(problem_details(problems))


def _rebuilt(plan: Plan, tasks: Iterable[Task], month: Month) -> Plan:
    """The plan with these tasks, each in the week of its date."""
    by_week: dict[int, list[Task]] = {}
    for task in sorted(tasks, key=lambda task: task.start.timestamp()):
        by_week.setdefault(month.week_of(task.day), []).append(task)
    texts = {week.number: week for week in plan.weeks}
    weeks = (replace(texts.get(number, Week(number)), tasks=tuple(by_week[number])) for number in sorted(by_week))
    return replace(plan, weeks=tuple(weeks))


def _store(draft: PlanStaging, plan: Plan) -> None:
    claimed = PlanStaging.objects.filter(pk=draft.pk).live()
    if not claimed.update(plan_data=to_dict(plan, with_completed=True)):
        raise Gone
