"""What can be rewritten, under one roof: a saved plan, a draft, or a result that is only shown.

Reads its plan with all that keeping it takes, and replaces the plan while nobody else writes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import prefetch_related_objects
from django.urls import reverse

from generation import inflight
from generation.access import own_generation
from generation.rewrite_store import Subject
from generation.types import GenerationResult, Usage
from planner.access import own_plan
from planner.domain.plan_data import Plan
from planner.errors import NotFound
from planner.models import AuditAction, MonthlyPlan, User
from planner.services.plan_content import replace_content
from planner.services.plans import plan_values
from staging.copies import PlanCopy, seal, unseal
from staging.editing import replace_draft_content
from staging.models import PlanStaging
from staging.services import draft_plan, live_draft

Change = Callable[[Plan], Plan]


def own_subject(user: User, kind: str, ref: str) -> Subject:
    """The user's subject where it is by now: a result may have become a draft, and a draft a plan.

    Raises NotFound for unknown, ill-formed and foreign ones alike, Gone for an expired draft.
    """
    if kind == "plan":
        return Subject(kind, str(own_plan(user, _number(ref)).pk))
    if kind == "draft":
        draft = live_draft(owner=user, key=ref)
        return Subject("plan", str(draft.plan_id)) if draft.plan_id else Subject(kind, ref)
    if kind == "result":
        return _result_subject(user, own_generation(user, _identifier(ref)).pk)
    raise NotFound


def _number(ref: str) -> int:
    if not ref.isdecimal() or len(ref) > 19:
        raise NotFound
    return int(ref)


def _identifier(ref: str) -> UUID:
    with suppress(ValueError):
        return UUID(ref)
    raise NotFound


def _result_subject(user: User, origin: UUID) -> Subject:
    saved = MonthlyPlan.objects.owned_by(user.pk).filter(origin=origin).values_list("pk", flat=True).first()
    if saved is not None:
        return Subject("plan", str(saved))
    key = (
        PlanStaging.objects.owned_by(user.pk).live().filter(origin=origin).values_list("staging_key", flat=True).first()
    )
    return Subject("draft", key) if key else Subject("result", str(origin))


def address_of(subject: Subject) -> str:
    """The subject's page."""
    return reverse(subject.kind, args=[subject.ref])


def read(*, owner: User, subject: Subject, sent: str = "") -> PlanCopy | None:
    """The subject's plan as it stands. `sent` is the copy that a page carried; a result that nobody holds is None."""
    if subject.kind == "plan":
        return _of_plan(owner, own_plan(owner, int(subject.ref)))
    if subject.kind == "draft":
        return _of_draft(live_draft(owner=owner, key=subject.ref))
    origin = UUID(subject.ref)
    copy = unseal(owner=owner, text=sent) if sent else None
    return copy if copy is not None and copy.origin == origin else shown_copy(owner=owner, origin=origin)


def _of_plan(owner: User, row: MonthlyPlan) -> PlanCopy:
    prefetch_related_objects([row], "weeks__tasks")
    values = plan_values(plan=row, zone=owner.zone)
    return PlanCopy(values, row.month_year, row.origin, row.preferences_id, row.generation_latency_ms)


def _of_draft(row: PlanStaging) -> PlanCopy:
    return PlanCopy(draft_plan(draft=row), row.month_year, row.origin, row.preferences_id, row.generation_latency_ms)


def shown_copy(*, owner: User, origin: UUID) -> PlanCopy | None:
    """The plan of a result that is only shown, as far as the cache still has it."""
    changed = inflight.get_edited(owner=owner, generation_id=origin)
    finished = inflight.get(owner=owner, generation_id=origin)
    if finished is not None and not changed:
        return copy_of(finished)
    sealed = changed or inflight.find(owner=owner, name=f"{origin}:copy")
    return unseal(owner=owner, text=sealed) if sealed else None


def copy_of(result: GenerationResult) -> PlanCopy:
    """What a result's page carries, so that Save works when cache and draft are gone."""
    return PlanCopy(
        plan=result.written.plan,
        month=result.month.first,
        origin=result.generation_id,
        preference_id=result.preference_id,
        latency_ms=result.latency_ms,
    )


def replace_plan(*, owner: User, subject: Subject, copy: PlanCopy, change: Change, action: AuditAction) -> None:
    """Give the subject the plan that `change` makes of what stands; whatever it raises leaves all as it was.

    Raises NotFound, Gone. `copy` stands in for a result that the cache has lost.
    """
    if subject.kind == "plan":
        replace_content(owner=owner, plan=own_plan(owner, int(subject.ref)), change=change, action=action)
    elif subject.kind == "draft":
        replace_draft_content(owner=owner, key=subject.ref, change=change, action=action)
    else:
        _show_instead(owner, copy, change)
        return
    # The result's own page would show what is not there any more; without it, it leads to where the plan is.
    inflight.forget(owner=owner, name=str(copy.origin))


def _show_instead(owner: User, copy: PlanCopy, change: Change) -> None:
    now = shown_copy(owner=owner, origin=copy.origin) or copy
    fresh = replace(now, plan=change(now.plan))
    finished = inflight.get(owner=owner, generation_id=copy.origin)
    if finished is not None:
        gone = {task.description for task in now.plan.tasks} - {task.description for task in fresh.plan.tasks}
        told = tuple(one for one in finished.written.adjustments if one.task not in gone)
        written = replace(finished.written, plan=fresh.plan, adjustments=told)
        inflight.put(owner=owner, result=replace(finished, written=written))
        inflight.put_edited(owner=owner, generation_id=copy.origin, sealed=seal(owner=owner, copy=fresh))
    else:
        inflight.keep(owner=owner, name=f"{copy.origin}:copy", data=seal(owner=owner, copy=fresh))


def name_author(*, owner: User, origin: UUID, facts: Mapping[str, Any]) -> None:
    """A result that is still shown says who wrote it by now."""
    finished = inflight.get(owner=owner, generation_id=origin)
    if finished is None:
        return
    usage = Usage(facts["prompt_tokens"], facts["completion_tokens"], Decimal(facts["cost"]) if facts["cost"] else None)
    names = {name: facts[name] for name in ("source", "fallback", "error", "model")}
    written = replace(finished.written, **names, usage=usage, confidence=facts["extraction_confidence"])
    inflight.put(owner=owner, result=replace(finished, written=written))
