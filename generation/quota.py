"""Model generations a calendar month (UTC): held before the model is asked, then charged or released.

A hold counts against the limit while it lives, so simultaneous generations cannot pass it together; the hold of a
process that died ends by itself.
"""

from __future__ import annotations

import logging
from datetime import date, datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db import Error as DatabaseError
from django.db import transaction
from django.db.models import F

from generation.models import GenerationOptions, QuotaHold, QuotaMonth
from generation.types import Quota
from planner.models import User

log = logging.getLogger(__name__)

# Longer than any generation lasts; then a hold that nobody settled is void.
HOLD_SPARE = timedelta(seconds=60)


def quota_month(now: datetime) -> date:
    """The UTC month that `now` counts for."""
    return now.date().replace(day=1)


def quota_of(*, owner: User, options: GenerationOptions, now: datetime) -> Quota:
    """What this month holds for a user; the admin's number for them, else the setting's."""
    row = QuotaMonth.objects.filter(user=owner, month=quota_month(now)).first()
    limit = options.monthly_quota if options.monthly_quota is not None else settings.GENERATION_QUOTA
    return Quota(row.used if row else 0, limit)


@transaction.atomic
def hold(*, owner: User, generation_id: UUID, limit: int, now: datetime) -> bool:
    """Hold one generation if charged and held ones leave room; False at the limit."""
    month = quota_month(now)
    QuotaMonth.objects.bulk_create([QuotaMonth(user=owner, month=month)], ignore_conflicts=True)
    row = QuotaMonth.objects.select_for_update().get(user=owner, month=month)
    held = QuotaHold.objects.filter(user=owner, month=month, expires_at__gt=now).exclude(pk=generation_id).count()
    if row.used + held >= limit:
        return False
    expires_at = now + timedelta(seconds=settings.GENERATION_DEADLINE_SECONDS) + HOLD_SPARE
    # One statement: on SQLite everybody who writes waits for the end of this.
    QuotaHold.objects.bulk_create(
        [QuotaHold(pk=generation_id, user=owner, month=month, expires_at=expires_at)],
        update_conflicts=True,
        unique_fields=["pk"],
        update_fields=["month", "expires_at"],
    )
    return True


@transaction.atomic
def settle(*, generation_id: UUID, charge: bool) -> None:
    """End a hold: charged when the model wrote the plan, released when it did not. A second time does nothing."""
    found = QuotaHold.objects.select_for_update().filter(pk=generation_id).first()
    if found is None:
        return
    found.delete()
    if charge:
        QuotaMonth.objects.filter(user_id=found.user_id, month=found.month).update(used=F("used") + 1)


def try_hold(*, owner: User, generation_id: UUID, limit: int, now: datetime) -> bool:
    """As hold; where the count cannot be kept, nothing that costs money is asked."""
    try:
        return hold(owner=owner, generation_id=generation_id, limit=limit, now=now)
    except DatabaseError:
        log.exception("step_failed", extra={"facts": {"step": "hold_quota", "generation": generation_id}})
        return False


def try_settle(*, generation_id: UUID, charge: bool) -> None:
    """As settle; a hold that cannot be settled now becomes void by itself."""
    try:
        settle(generation_id=generation_id, charge=charge)
    except DatabaseError:
        log.exception("step_failed", extra={"facts": {"step": "settle_quota", "generation": generation_id}})


def sweep_holds(*, now: datetime) -> int:
    """Remove void holds; gives their number."""
    removed, _rows = QuotaHold.objects.filter(expires_at__lte=now).delete()
    return removed
