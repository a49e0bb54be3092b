"""A sealed copy of an unsaved plan that travels in the page itself, so that Save works when nothing else is left.

Sealed means encrypted and authenticated by us for one person: what comes back is what we wrote, under the same origin,
so it is saved exactly once however often and from wherever it is sent.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from cryptography.fernet import InvalidToken
from django.db import transaction

from planner.domain.plan_data import Plan, to_dict
from planner.domain.reading import read_back
from planner.fields import cipher
from planner.models import User
from planner.models.plans import GenerationMode
from planner.services.plans import Origin, Saved, save_plan
from planner.services.preferences import find_preference
from staging.models import PlanStaging
from staging.services import mark_saved
from staging.sheet import Step, step_json, step_of


@dataclass(frozen=True, slots=True)
class PlanCopy:
    """An unsaved plan with all that saving it takes, and the last change of it, with its time, to be undone."""

    plan: Plan
    month: date
    origin: UUID
    preference_id: int | None = None
    latency_ms: int | None = None
    step: Step | None = None
    changed_at: datetime | None = None


def seal(*, owner: User, copy: PlanCopy) -> str:
    """The copy as text that only we can read or make."""
    content = {
        "user": owner.pk,
        "plan": to_dict(copy.plan, with_completed=True),
        "month": copy.month.isoformat(),
        "origin": str(copy.origin),
        "preference": copy.preference_id,
        "latency": copy.latency_ms,
        "step": copy.step and step_json(copy.step),
        "changed": copy.changed_at and copy.changed_at.isoformat(),
    }
    return cipher().encrypt(zlib.compress(json.dumps(content, separators=(",", ":")).encode())).decode()


def unseal(*, owner: User, text: str) -> PlanCopy | None:
    """The copy; None for text that is not ours or was sealed for somebody else."""
    try:
        content: dict[str, Any] = json.loads(zlib.decompress(cipher().decrypt(text.encode())))
    except InvalidToken:
        return None
    if content["user"] != owner.pk:
        return None
    step, changed = content.get("step"), content.get("changed")
    return PlanCopy(
        plan=read_back(content["plan"], owner.zone),
        month=date.fromisoformat(content["month"]),
        origin=UUID(content["origin"]),
        preference_id=content["preference"],
        latency_ms=content["latency"],
        step=step and step_of(step, owner),
        changed_at=changed and datetime.fromisoformat(changed),
    )


@transaction.atomic
def save_copy(*, owner: User, copy: PlanCopy) -> Saved:
    """Save the copy's plan as it stands, once per origin; it was lawful when it was made.

    Raises `django.db.Error` when the database refuses.
    """
    # The draft first, as in save_draft: the two wait for each other in one order only.
    drafts = PlanStaging.objects.owned_by(owner.pk).filter(origin=copy.origin)
    list(drafts.select_for_update().values_list("pk"))
    preference = find_preference(owner=owner, preference_id=copy.preference_id)
    origin = Origin(copy.origin, GenerationMode.PREVIEW, preference, copy.latency_ms)
    saved = save_plan(owner=owner, plan=copy.plan, month=copy.month, origin=origin)
    mark_saved(origin=copy.origin, plan=saved.plan)
    return saved
