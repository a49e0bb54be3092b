"""Adding, changing, moving and removing single tasks of a draft, and taking the last act back."""

from __future__ import annotations

from collections.abc import Callable

from django.db import transaction

from planner.domain.moving import Target
from planner.domain.plan_data import Plan, Task, to_dict
from planner.errors import Gone
from planner.models import AuditAction, User
from planner.services.audit import record
from planner.services.plan_tasks import TaskChange
from planner.services.undo_store import forget_step, keep_step, kept_step
from staging.access import own_draft
from staging.models import PlanStaging
from staging.services import draft_plan, live_draft, no_longer, subject_of
from staging.sheet import (
    Edited,
    Same,
    Sheet,
    add_to,
    change_in,
    lock_in,
    move_in,
    remove_from,
    step_json,
    step_of,
    take_back,
)

# Makes new content of what a draft holds.
Change = Callable[[Plan], Plan]


def draft_sheet(*, owner: User, draft: PlanStaging) -> Sheet:
    """The draft as something to write on."""
    return Sheet(owner, draft.month_year, draft.preferences, draft_plan(draft=draft))


def add_draft_task(*, owner: User, key: str, task: Task) -> Edited:
    """Add a task where it may stand. Raises NotFound, Gone, InvalidInput."""
    return _edit(owner, key, lambda sheet: add_to(sheet, task))


def change_draft_task(*, owner: User, key: str, index: int, same: Same, change: TaskChange) -> Edited:
    """Change one task; its place is checked where it changes. Raises NotFound, Gone, InvalidInput."""
    return _edit(owner, key, lambda sheet: change_in(sheet, index, same, change))


def move_draft_task(*, owner: User, key: str, index: int, same: Same, target: Target) -> Edited:
    """Put one task elsewhere. Raises NotFound, Gone; InvalidInput with the reason where it may not go."""
    return _edit(owner, key, lambda sheet: move_in(sheet, index, same, target))


def lock_draft_task(*, owner: User, key: str, index: int, same: Same, locked: bool) -> Edited:
    """Keep one task where it is whatever is rewritten around it, or let it go. Raises NotFound, Gone, InvalidInput."""
    return _edit(owner, key, lambda sheet: lock_in(sheet, index, same, locked=locked))


def remove_draft_task(*, owner: User, key: str, index: int, same: Same) -> Edited:
    """Take one task out. Raises NotFound, Gone, InvalidInput."""
    return _edit(owner, key, lambda sheet: remove_from(sheet, index, same))


def keep_draft_undo(*, owner: User, key: str, edited: Edited) -> str:
    """Note an act for an undo; gives its token, or nothing where the cache is away."""
    return keep_step(owner=owner, subject=f"draft:{key}", content=step_json(edited.step))


def undo_draft_change(*, owner: User, key: str, token: str) -> Edited:
    """Undo an act. Raises NotFound, Gone, TooLate, and InvalidInput where the place was taken since."""
    live_draft(owner=owner, key=key)
    step = step_of(kept_step(owner=owner, subject=f"draft:{key}", token=token), owner)
    edited = _edit(owner, key, lambda sheet: take_back(sheet, step))
    forget_step(owner=owner, subject=f"draft:{key}", token=token)
    return edited


@transaction.atomic
def replace_draft_content(*, owner: User, key: str, change: Change, action: AuditAction) -> Plan:
    """Give a draft the content that `change` makes of what it holds now; nobody else writes meanwhile.

    Whatever `change` raises leaves everything as it was. Raises NotFound, Gone.
    """
    draft = _held(owner, key)
    if draft.saved_at is not None:
        raise no_longer(owner, key)
    before = draft_plan(draft=draft)
    after = change(before)
    if after != before:
        _store(draft, after)
        record(action=action, actor=owner, subject=subject_of(key))
    return after


@transaction.atomic
def _edit(owner: User, key: str, act: Callable[[Sheet], Edited]) -> Edited:
    """Do an act on the draft, which is held until it is stored."""
    draft = _held(owner, key)
    edited = act(draft_sheet(owner=owner, draft=draft))
    _store(draft, edited.plan)
    return edited


def _held(owner: User, key: str) -> PlanStaging:
    """The draft as it is once nobody else writes on it."""
    live_draft(owner=owner, key=key)
    PlanStaging.objects.select_for_update().filter(staging_key=key).first()
    return own_draft(owner, key)


def _store(draft: PlanStaging, plan: Plan) -> None:
    claimed = PlanStaging.objects.filter(pk=draft.pk).live()
    if not claimed.update(plan_data=to_dict(plan, with_completed=True)):
        raise Gone
