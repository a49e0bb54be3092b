"""From decision to rows, and the ladder down when saving fails: immediate → staging → preview. The plan stays."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db import Error as DatabaseError
from django.db import transaction
from django.utils.translation import gettext as _

from generation.types import Decision, Persisted, Written
from planner.models import User
from planner.models.plans import GenerationMode
from planner.services.plans import Origin, save_plan
from staging.services import DraftFacts, stage

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Keeping:
    """A written plan with all that saving or staging it takes."""

    owner: User
    month: date
    written: Written
    facts: DraftFacts
    ttl_hours: int


def persist(*, keeping: Keeping, decision: Decision) -> Persisted:
    """Save, stage or only show, as decided; a step that the database refuses falls to the next one down."""
    steps = [_save, _stage] if decision.save_now else [_stage] if decision.stage else []
    failed = False
    for step in steps:
        kept = _tried(step, keeping)
        if kept is not None:
            return kept if not failed else Persisted(kept.mode, staging_key=kept.staging_key, save_error=_sorry(kept))
        failed = True
    shown = Persisted(GenerationMode.PREVIEW)
    return Persisted(shown.mode, save_error=_sorry(shown)) if failed else shown


def _tried(step: Callable[[Keeping], Persisted], keeping: Keeping) -> Persisted | None:
    try:
        with transaction.atomic():
            return step(keeping)
    except DatabaseError:
        log.exception("keeping_failed", extra={"facts": {"step": step.__name__, "generation": keeping.facts.origin}})
        return None


def _save(keeping: Keeping) -> Persisted:
    facts = keeping.facts
    origin = Origin(facts.origin, GenerationMode.IMMEDIATE, facts.preference, facts.latency_ms)
    saved = save_plan(owner=keeping.owner, plan=keeping.written.plan, month=keeping.month, origin=origin)
    return Persisted(GenerationMode.IMMEDIATE, plan_id=saved.plan.pk)


def _stage(keeping: Keeping) -> Persisted:
    draft = stage(
        owner=keeping.owner,
        plan=keeping.written.plan,
        month=keeping.month,
        ttl_hours=keeping.ttl_hours,
        facts=keeping.facts,
    )
    return Persisted(GenerationMode.STAGING, staging_key=draft.staging_key)


def _sorry(kept: Persisted) -> str:
    if kept.mode == GenerationMode.STAGING:
        return _("The plan could not be saved just now. It is kept as a draft; you can save it again from there.")
    return _("The plan could not be saved just now. Keep this page open and try again.")


def raw_answer(written: Written) -> str | None:
    """The model's own words, for full staging, only where the operator keeps them for diagnosis."""
    return written.raw if settings.STAGING_KEEP_RAW else None
