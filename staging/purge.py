"""Removing what expired, in bounded batches that never hold up a save."""

from __future__ import annotations

import logging
import time
from dataclasses import asdict, dataclass

from django.db import connection, transaction
from django.db.models import Count, Q

from planner.models import AuditAction
from planner.services.audit import record
from staging.models import DraftQuerySet, PlanStaging

log = logging.getLogger(__name__)
BATCH = 2_000
LONGEST_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Purged:
    """How many rows went: saved ones, ones that expired unopened or after being opened, and discarded ones."""

    saved: int = 0
    unseen: int = 0
    seen: int = 0
    discarded: int = 0

    @property
    def total(self) -> int:
        """All rows removed."""
        return self.saved + self.unseen + self.seen + self.discarded

    def __add__(self, other: Purged) -> Purged:
        return Purged(
            self.saved + other.saved,
            self.unseen + other.unseen,
            self.seen + other.seen,
            self.discarded + other.discarded,
        )


def purge_expired(*, batch: int = BATCH, seconds: float = LONGEST_SECONDS) -> Purged:
    """Remove expired rows, a committed batch at a time, until none is left or the time is over.

    Safe to run twice at once: rows that another purge, a save or a keep holds are passed by, and what a keep has
    just extended no longer matches.
    """
    total, end = Purged(), time.monotonic() + seconds
    while time.monotonic() < end:
        purged = _purge_batch(batch)
        total += purged
        if purged.total == 0:
            break
    if total.total:
        log.info("purged", extra={"facts": asdict(total)})
    return total


@transaction.atomic
def _purge_batch(batch: int) -> Purged:
    rows = PlanStaging.objects.expired().order_by("expires_at")
    if connection.features.has_select_for_update_skip_locked:
        rows = rows.select_for_update(skip_locked=True)
    keys = list(rows.values_list("pk", flat=True)[:batch])
    return remove(PlanStaging.objects.expired().filter(pk__in=keys)) if keys else Purged()


@transaction.atomic
def remove(doomed: DraftQuerySet) -> Purged:
    """Count expired rows by kind and remove them, with one audit event a kind: the metrics add those up."""
    counted = Purged(**doomed.aggregate(**_KINDS))
    doomed.delete()
    for kind in _KINDS:
        if count := getattr(counted, kind):
            record(action=AuditAction.DRAFTS_PURGED, subject=kind, count=count)
    return counted


_SAVED = Q(saved_at__isnull=False)
_DISCARDED = Q(saved_at__isnull=True, discarded_at__isnull=False)
_LEFT = Q(saved_at__isnull=True, discarded_at__isnull=True)
_KINDS = {
    "saved": Count("pk", filter=_SAVED),
    "unseen": Count("pk", filter=_LEFT & Q(access_count=0)),
    "seen": Count("pk", filter=_LEFT & Q(access_count__gt=0)),
    "discarded": Count("pk", filter=_DISCARDED),
}
