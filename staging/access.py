"""Whose draft it is. Unknown, ill-formed, foreign, discarded and purged keys are alike NotFound.

Only owners learn of expiry, and only the undo of a discard sees what was discarded.
"""

from __future__ import annotations

from planner.errors import NotFound
from planner.models import User
from staging.keys import well_formed
from staging.models import PlanStaging


def own_draft(user: User, key: str) -> PlanStaging:
    """The user's draft in any state but discarded, with `time_left` by the database's clock, or NotFound."""
    draft = own_row(user, key)
    if draft.discarded_at is not None:
        raise NotFound
    return draft


def own_row(user: User, key: str) -> PlanStaging:
    """As own_draft, discarded ones too."""
    draft = None
    if well_formed(key):
        draft = (
            PlanStaging.objects.owned_by(user.pk)
            .with_time_left()
            .select_related("preferences")
            .filter(staging_key=key)
            .first()
        )
    if draft is None:
        raise NotFound
    return draft
