"""A generation whose call broke off, taken up again under its own id: a retry makes no second plan."""

from __future__ import annotations

from uuid import UUID

from django.utils import timezone

from generation.begun import Begun
from generation.models import Generation, Source
from generation.resuming import resume
from generation.service import conclude, decided
from generation.types import GenerationResult, Persisted, Written
from generation.writing import write
from planner.domain.plan_data import Plan
from planner.models import MonthlyPlan, User
from planner.models.plans import GenerationMode
from planner.services.plans import plan_values
from staging.models import PlanStaging
from staging.services import draft_plan


def take_up(*, owner: User, generation_id: UUID) -> GenerationResult | None:
    """What it kept already is what it gives; else it is done to its end. None where it was never begun."""
    row = Generation.objects.select_related("user", "preferences").filter(user=owner, pk=generation_id).first()
    begun = resume(row) if row else None
    if row is None or begun is None:
        return None
    kept = _kept(begun)
    return _told(row, begun, *kept) if kept else conclude(begun=begun, written=write(begun))


def _kept(begun: Begun) -> tuple[Plan, Persisted] | None:
    """The plan that stands under the generation's id, and where."""
    saved = MonthlyPlan.objects.owned_by(begun.owner.pk).with_content().filter(origin=begun.id).first()
    if saved is not None:
        plan = plan_values(plan=saved, zone=begun.owner.zone)
        return plan, Persisted(GenerationMode.IMMEDIATE, plan_id=saved.pk)
    draft = PlanStaging.objects.owned_by(begun.owner.pk).live().filter(origin=begun.id).first()
    if draft is None:
        return None
    return draft_plan(draft=draft), Persisted(GenerationMode.STAGING, staging_key=draft.staging_key)


def _told(row: Generation, begun: Begun, plan: Plan, persisted: Persisted) -> GenerationResult:
    """The result as far as the rows still tell it: adjustments went with the process."""
    source = row.source or Source.LOCAL
    written = Written(plan, source=source, fallback=row.fallback, confidence=row.extraction_confidence or 0)
    decision = decided(begun=begun, gave_nothing=row.fallback and source == Source.LOCAL)
    return GenerationResult(
        generation_id=begun.id,
        preference_id=row.preferences_id,
        month=begun.calendar.month,
        written=written,
        options=begun.options,
        context=begun.context,
        decision=decision,
        persisted=persisted,
        latency_ms=row.generation_latency_ms or 0,
        generated_at=row.finished_at or timezone.now(),
    )
