"""One week anew, or the model asked again for a whole month: asked, written, looked at, applied, taken back.

A proposal lives in the cache only. Nothing changes before it is applied; then only what was looked at is applied, and
nothing that breaks a calendar rule. A plan that changed meanwhile gives a new comparison, never an overwritten plan.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Collection
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import Error as DatabaseError
from django.utils import timezone
from django.utils.translation import gettext as _

from generation import inflight
from generation import rewrite_store as store
from generation.desk import AtDesk, Desk
from generation.live import hand_over, patience
from generation.models import Generation
from generation.rewrite_store import Asked, Proposal, Subject
from generation.rewrite_writing import refitted, scene_of, without_model, write_proposal
from generation.rewriting.comparing import Difference, compare
from generation.rewriting.scene import Change, Scene, mark_of_weeks, new_problems
from generation.stopping import stop_asked
from generation.subjects import name_author, read, replace_plan
from generation.types import Usage
from generation.writing import has_model
from planner.domain.plan_data import Plan, Task, Week
from planner.errors import TooLate
from planner.models import AuditAction, User
from staging.copies import PlanCopy

log = logging.getLogger(__name__)
TASK = "generation.rewrite"
_FACTS = ("source", "fallback", "error", "model", "prompt_tokens", "completion_tokens", "cost", "extraction_confidence")


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A rewrite as its owner sees it: without a proposal it is still being written."""

    asked: Asked
    proposal: Proposal | None

    @property
    def mark(self) -> str:
        """Recognises what was looked at: the plan as it stood and the proposal."""
        assert self.proposal is not None
        told = [
            (plan.summary, mark_of_weeks(plan, _ALL)) for plan in (self.asked.copy.plan, self.proposal.written.plan)
        ]
        return hashlib.sha256(repr(told).encode()).hexdigest()[:32]


_ALL = frozenset(range(1, 7))


class _Changed(Exception):
    """The plan is not what the proposal was made for."""


def begin(*, owner: User, subject: Subject, copy: PlanCopy, week: int | None, wish: str = "", rewrite_id: UUID) -> bool:
    """Start a rewrite; asked twice under one id it is one. False where nothing can be kept in flight.

    With a model a worker writes it; without one, or without a broker, it is there at once.
    """
    asked = Asked(rewrite_id, subject, copy, week, wish, timezone.now())
    if not store.put_asked(owner=owner, asked=asked):
        return store.get_asked(owner=owner, rewrite_id=rewrite_id) is not None
    if not (has_model() and hand_over(TASK, rewrite_id, owner.pk)):
        _write(owner, asked)
    return True


def run(*, owner: User, rewrite_id: UUID) -> None:
    """What the worker does. A task that is delivered twice, or too late, does nothing."""
    asked = store.get_asked(owner=owner, rewrite_id=rewrite_id)
    if asked is not None and store.take(owner=owner, rewrite_id=rewrite_id):
        _write(owner, asked)


def _write(owner: User, asked: Asked) -> None:
    now = timezone.now()
    with Desk() as desk:
        total = len(scene_of(owner=owner, copy=asked.copy, week=asked.week, now=now).weeks)
        proposal = write_proposal(owner=owner, asked=asked, now=now, follower=_Noting(owner, asked, total, desk))
        store.put_proposal(owner=owner, rewrite_id=asked.id, proposal=proposal)


class _Noting(AtDesk):
    """Notes for the page which weeks are written, and hears Stop."""

    def __init__(self, owner: User, asked: Asked, total: int, desk: Desk) -> None:
        super().__init__(desk)
        self.owner, self.asked, self.total = owner, asked, total

    def shows(self, plan: Plan, finished: Collection[int]) -> None:
        """One week more."""
        store.put_weeks_done(owner=self.owner, rewrite_id=self.asked.id, done=finished, total=self.total)

    def stops(self) -> bool:
        """Whether Stop was pressed."""
        return stop_asked(owner=self.owner, generation_id=store.stop_name(self.asked.id))


def stop(*, owner: User, rewrite_id: UUID) -> None:
    """The person does not want to wait: a worker hears it, and where none has begun it is finished here."""
    inflight.ask_to_stop(owner=owner, generation_id=store.stop_name(rewrite_id))
    asked = store.get_asked(owner=owner, rewrite_id=rewrite_id)
    if asked is not None and store.take(owner=owner, rewrite_id=rewrite_id):
        _finish(owner, asked, "stopped")


def look(*, owner: User, rewrite_id: UUID) -> Rewrite | None:
    """The rewrite; one whose worker is past its time is finished locally. None where it is over or somebody else's."""
    asked = store.get_asked(owner=owner, rewrite_id=rewrite_id)
    if asked is None:
        return None
    proposal = store.get_proposal(owner=owner, rewrite_id=rewrite_id)
    if proposal is None and timezone.now() - asked.begun_at > patience():
        _finish(owner, asked, "worker_lost")
        proposal = store.get_proposal(owner=owner, rewrite_id=rewrite_id)
    return Rewrite(asked, proposal)


def _finish(owner: User, asked: Asked, error: str) -> None:
    proposal = without_model(owner=owner, asked=asked, now=timezone.now(), error=error)
    store.put_proposal(owner=owner, rewrite_id=asked.id, proposal=proposal)


def scene(*, owner: User, asked: Asked) -> Scene:
    """What the rewrite works on, in the calendar of now."""
    return scene_of(owner=owner, copy=asked.copy, week=asked.week, now=timezone.now())


def differences(*, owner: User, rewrite: Rewrite) -> list[Difference]:
    """What the proposal changes, task by task."""
    assert rewrite.proposal is not None
    there = scene(owner=owner, asked=rewrite.asked)
    return compare(there.plan, rewrite.proposal.written.plan, there.weeks, there.calendar, rewrite.proposal.removed)


def apply(*, owner: User, rewrite: Rewrite, seen: str) -> bool:
    """Put the proposal in the plan's place. False where the plan is not what was looked at: then it is compared anew.

    Applied twice it is applied once. Raises NotFound, Gone.
    """
    asked, proposal = rewrite.asked, rewrite.proposal
    if store.applied(owner=owner, rewrite_id=asked.id) is not None:
        return True
    if proposal is None or proposal.failed or seen != rewrite.mark:
        return False
    there = scene(owner=owner, asked=asked)
    action = AuditAction.WEEK_REWRITTEN if asked.week else AuditAction.PLAN_REPLACED
    try:
        _replace(owner, asked, _applying(there, proposal), action)
    except _Changed:
        _renew(owner, asked, proposal, there)
        return False
    store.put_applied(owner=owner, rewrite_id=asked.id, facts=_note_author(owner, asked, proposal))
    return True


def _replace(owner: User, asked: Asked, change: Change, action: AuditAction) -> None:
    replace_plan(owner=owner, subject=asked.subject, copy=asked.copy, change=change, action=action)


def _applying(there: Scene, proposal: Proposal) -> Change:
    """Makes the proposal of what stands now. Raises _Changed where that is not what was looked at, or rules object."""
    base, new, weeks = there.plan, proposal.written.plan, there.weeks

    def change(current: Plan) -> Plan:
        fresh = _with_weeks(current, new, weeks)
        if mark_of_weeks(current, weeks) == mark_of_weeks(new, weeks):
            return current
        if mark_of_weeks(current, weeks) != mark_of_weeks(base, weeks) or new_problems(current, fresh, there.calendar):
            raise _Changed
        return fresh

    return change


def _with_weeks(plan: Plan, other: Plan, weeks: Collection[int]) -> Plan:
    """A plan with some weeks of another one; the summary goes with a whole month."""
    kept = [week for week in plan.weeks if week.number not in weeks]
    taken = [week for week in other.weeks if week.number in weeks]
    summary = other.summary if len(weeks) > 1 else plan.summary
    return Plan(summary, tuple(sorted((*kept, *taken), key=lambda week: week.number)))


def _renew(owner: User, asked: Asked, proposal: Proposal, before: Scene) -> None:
    """Compare with the plan as it is by now."""
    copy = read(owner=owner, subject=asked.subject) or asked.copy
    fresh = replace(asked, copy=copy)
    now = scene(owner=owner, asked=fresh)
    store.renew(owner=owner, asked=fresh, proposal=refitted(scene=now, before=before, proposal=proposal))


def _note_author(owner: User, asked: Asked, proposal: Proposal) -> dict[str, Any]:
    """A month that the model wrote after all is the model's: its facts replace those of the fallback.

    Gives the facts as they were, for taking it back.
    """
    if asked.week is not None:
        return {}
    written, usage = proposal.written, proposal.written.usage or Usage()
    values = (written.source, written.fallback, written.error, written.model[:120])
    more = (usage.prompt_tokens, usage.completion_tokens, usage.cost, written.confidence)
    return _swap_facts(owner, asked, dict(zip(_FACTS, (*values, *more), strict=True)))


def _swap_facts(owner: User, asked: Asked, facts: dict[str, Any]) -> dict[str, Any]:
    """Write the facts of who wrote the plan; gives those that stood, as JSON can hold them."""
    rows = Generation.objects.filter(user=owner, pk=asked.copy.origin)
    try:
        before = rows.values(*_FACTS).first() or {}
        rows.update(**facts)
    except DatabaseError:
        log.exception("step_failed", extra={"facts": {"step": "facts", "generation": asked.copy.origin}})
        return {}
    name_author(owner=owner, origin=asked.copy.origin, facts=facts)
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in before.items()}


def undo(*, owner: User, rewrite_id: UUID) -> Asked:
    """The weeks back as they were, ticks kept. Raises TooLate where that is not possible any more."""
    facts = store.applied(owner=owner, rewrite_id=rewrite_id)
    rewrite = look(owner=owner, rewrite_id=rewrite_id)
    if facts is None or rewrite is None or rewrite.proposal is None:
        raise TooLate(_("This can be undone for 15 minutes. The plan stays as it is."))
    there = scene(owner=owner, asked=rewrite.asked)
    _replace(owner, rewrite.asked, _undoing(there, rewrite.proposal), AuditAction.REWRITE_UNDONE)
    if facts:
        _swap_facts(owner, rewrite.asked, facts)
    store.forget(owner=owner, rewrite_id=rewrite_id)
    return rewrite.asked


def _undoing(there: Scene, proposal: Proposal) -> Change:
    def change(current: Plan) -> Plan:
        new = proposal.written.plan
        if mark_of_weeks(current, there.weeks, ticks=False) != mark_of_weeks(new, there.weeks, ticks=False):
            raise TooLate(_("The plan was changed since, so this cannot be undone. Nothing was changed."))
        restored = _with_weeks(current, _ticked(there, current), there.weeks)
        if new_problems(current, restored, there.calendar, past_allowed=True):
            raise TooLate(_("The earlier tasks have no room any more, so this cannot be undone. Nothing was changed."))
        return restored

    return change


def _ticked(there: Scene, current: Plan) -> Plan:
    """The plan as it was, with the ticks of now; what was new and is done by now stays."""
    done = {task.description: task for task in current.tasks if task.is_completed}
    before = there.plan
    known = {task.description for task in before.tasks}
    more = [task for text, task in done.items() if text not in known]
    weeks = [replace(week, tasks=_tick(week, done, more, there)) for week in before.weeks]
    return replace(before, weeks=tuple(weeks))


def _tick(week: Week, done: dict[str, Task], more: list[Task], there: Scene) -> tuple[Task, ...]:
    own = [replace(task, is_completed=task.is_completed or task.description in done) for task in week.tasks]
    own += [task for task in more if there.calendar.month.week_of(task.day) == week.number]
    return tuple(sorted(own, key=lambda task: task.start.timestamp()))


def drop(*, owner: User, rewrite_id: UUID) -> None:
    """The plan stays as it is."""
    store.forget(owner=owner, rewrite_id=rewrite_id)


def may_try_again(*, owner: User, origin: UUID) -> bool:
    """Whether the model can be asked again for a plan that it did not write, or not all of it."""
    return has_model() and Generation.objects.filter(user=owner, pk=origin, fallback=True).exists()
