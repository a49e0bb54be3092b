"""Discarding with a way back: what is discarded is nowhere any more, and for two minutes its owner can undo it."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.db.models import F
from django.db.models.functions import Least, Now
from django.utils.translation import gettext as _

from planner.errors import Gone
from planner.models import AuditAction, User
from planner.services.audit import record
from staging.access import own_draft, own_row
from staging.models import PlanStaging
from staging.services import no_longer, subject_of

UNDO_TIME = timedelta(minutes=2)


def put_away(*, owner: User, key: str) -> None:
    """Discard a draft; it can be taken back for UNDO_TIME, but never longer than it would have been kept.

    Raises NotFound; Gone when it has just been saved or its time is over.
    """
    own_draft(owner, key)
    ends = {
        "discarded_at": Now(),
        "expires_if_restored": F("expires_at"),
        "expires_at": Least(F("expires_at"), Now() + UNDO_TIME),
    }
    with transaction.atomic():
        if not PlanStaging.objects.owned_by(owner.pk).live().filter(staging_key=key).update(**ends):
            raise no_longer(owner, key)
        record(action=AuditAction.DRAFT_DISCARDED, actor=owner, subject=subject_of(key))


def take_back(*, owner: User, key: str) -> PlanStaging:
    """Undo a discard: the draft is as it was. Taken back twice it is taken back. Raises NotFound, Gone."""
    draft = own_row(owner, key)
    if draft.discarded_at is None:
        return draft
    again = {"expires_at": F("expires_if_restored"), "discarded_at": None, "expires_if_restored": None}
    with transaction.atomic():
        if not PlanStaging.objects.owned_by(owner.pk).restorable().filter(staging_key=key).update(**again):
            return _back_already(owner, key)
        record(action=AuditAction.DRAFT_RESTORED, actor=owner, subject=subject_of(key))
    return own_draft(owner, key)


def _back_already(owner: User, key: str) -> PlanStaging:
    """A draft that another window took back a moment ago."""
    draft = own_row(owner, key)
    if draft.discarded_at is not None:
        raise Gone(_("This draft was discarded, and the time to undo that is over."))
    return draft


def just_discarded(*, owner: User) -> list[PlanStaging]:
    """What can still be taken back, the latest first, without content."""
    rows = PlanStaging.objects.owned_by(owner.pk).restorable().order_by("-discarded_at", "-id")
    return list(rows.only("staging_key", "month_year", "user_id")[:3])
