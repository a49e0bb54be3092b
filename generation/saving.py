"""Saving what a page or an integration still holds: a draft by its key, a plan by its content, or both.

A plan that is posted is never lost: where its draft has expired, was purged or is unknown, it is saved under the origin
of its generation all the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from django.utils.translation import gettext as _

from generation.models import Generation
from planner.domain.plan_data import Plan
from planner.errors import Gone, InvalidInput, NotFound
from planner.models import GoalPreference, User
from planner.models.plans import GenerationMode
from planner.services.plans import Origin, Saved
from planner.services.preferences import latest_preference, own_preference
from staging.access import own_draft
from staging.services import read_posted, save_draft, save_posted

# Where a generation's row could not be written, its preference still gives one and the same origin for every save.
_PREFERENCES = UUID("6f1d3c52-0b7e-4b1f-9f64-5a0c6c9b7e21")


@dataclass(frozen=True, slots=True)
class _Source:
    """What a posted plan is saved as: its origin and its month."""

    origin: Origin
    month: date


def save_from_preview(
    *,
    owner: User,
    plan_data: object | None = None,
    staging_key: str | None = None,
    preference_id: int | None = None,
    generation_id: UUID | None = None,
) -> Saved:
    """Save a draft as it stands, or the posted plan, exactly once per origin.

    Raises NotFound for a generation or preference that is not the owner's; without plan data NotFound and Gone for the
    draft; InvalidInput for a plan that cannot be read or breaks calendar rules, and where nothing was ever generated.
    """
    named = _named(owner, preference_id, generation_id)
    if plan_data is None:
        return _save_staged(owner, staging_key)
    plan = read_posted(owner=owner, data=plan_data)
    saved = _saved_draft(owner, staging_key, plan)
    if saved is not None:
        return saved
    source = _of_draft(owner, staging_key) or named or _latest(owner)
    return save_posted(owner=owner, plan=plan, month=source.month, origin=source.origin)


def _save_staged(owner: User, key: str | None) -> Saved:
    if key is None:
        raise InvalidInput({"plan_data": [_("Send planData, a stagingKey, or both.")]})
    return save_draft(owner=owner, key=key)


def _saved_draft(owner: User, key: str | None, plan: Plan) -> Saved | None:
    """The draft saved with the posted content; None where there is no live one."""
    if key is None:
        return None
    try:
        return save_draft(owner=owner, key=key, plan=plan)
    except (NotFound, Gone):
        return None


def _of_draft(owner: User, key: str | None) -> _Source | None:
    """The source of a draft that is over but not purged yet: it knows best where the plan came from."""
    try:
        draft = own_draft(owner, key or "")
    except NotFound:
        return None
    origin = Origin(draft.origin, GenerationMode.PREVIEW, draft.preferences, draft.generation_latency_ms)
    return _Source(origin, draft.month_year)


def _named(owner: User, preference_id: int | None, generation_id: UUID | None) -> _Source | None:
    """The source that the caller names. Raises NotFound for what is not theirs."""
    preference = own_preference(owner=owner, preference_id=preference_id) if preference_id is not None else None
    if generation_id is None:
        return _of_preference(preference) if preference else None
    generation = Generation.objects.select_related("preferences").filter(user=owner, pk=generation_id).first()
    if generation is None:
        raise NotFound
    return _of_generation(generation)


def _latest(owner: User) -> _Source:
    preference = latest_preference(owner=owner)
    if preference is None:
        sentence = _("No preference found. Please generate a plan first.")
        raise InvalidInput({"preference_id": [sentence]}, sentence, code="no_preference")
    return _of_preference(preference)


def _of_preference(preference: GoalPreference) -> _Source:
    generation = (
        Generation.objects.select_related("preferences")
        .filter(user_id=preference.user_id, preferences=preference)
        .order_by("-created_at")
        .first()
    )
    if generation is not None:
        return _of_generation(generation)
    origin = Origin(uuid5(_PREFERENCES, str(preference.pk)), GenerationMode.PREVIEW, preference)
    return _Source(origin, preference.month_year)


def _of_generation(generation: Generation) -> _Source:
    latency = generation.generation_latency_ms
    origin = Origin(generation.pk, GenerationMode.PREVIEW, generation.preferences, latency)
    return _Source(origin, generation.month_year)
