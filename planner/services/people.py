"""People: profiles and API tokens."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from planner.models import ApiToken, AuditAction, User
from planner.services.audit import record

TOKEN_MARK = "hp_"
TOKEN_BYTES = 32
MOST_TOKENS = 20
# A token's last use is shown to its owner; writing it on every call would cost a write a request.
LAST_USE_EVERY = timedelta(minutes=5)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def make_token(*, owner: User, name: str) -> str:
    """A new API token in clear, to be shown once; only its hash is kept."""
    token = TOKEN_MARK + secrets.token_urlsafe(TOKEN_BYTES)
    with transaction.atomic():
        ApiToken.objects.create(user=owner, name=name[:100], token_hash=_hash(token), prefix=token[:8])
        record(action=AuditAction.TOKEN_MADE, actor=owner)
    return token


def revoke_token(*, owner: User, token_id: int) -> bool:
    """Revoke one of the owner's tokens at once; False when there was none."""
    with transaction.atomic():
        deleted, _ = ApiToken.objects.filter(user=owner, pk=token_id).delete()
        if deleted:
            record(action=AuditAction.TOKEN_REVOKED, actor=owner, subject=f"token:{token_id}")
    return bool(deleted)


def token_owner(token: str) -> User | None:
    """The active user whose token it is, or None."""
    row = ApiToken.objects.select_related("user").filter(token_hash=_hash(token), user__is_active=True).first()
    if row is None:
        return None
    now = timezone.now()
    if row.last_used_at is None or now - row.last_used_at > LAST_USE_EVERY:
        ApiToken.objects.filter(pk=row.pk).update(last_used_at=now)
    return row.user


PERSON_FIELDS = ("email", "language", "shortcuts")
PROFILE_FIELDS = ("time_zone", "working_hours", "buffer_minutes", "week_start", "focus_hours")


def change_profile(*, owner: User, changes: Mapping[str, Any]) -> None:
    """Store checked profile values (a subset of PROFILE_FIELDS and PERSON_FIELDS)."""
    fields = [name for name in (*PROFILE_FIELDS, *PERSON_FIELDS) if name in changes]
    if not fields:
        return
    for name in fields:
        setattr(owner, name, changes[name])
    if "time_zone" in fields:
        owner.time_zone_chosen = True
        fields.append("time_zone_chosen")
    with transaction.atomic():
        owner.save(update_fields=fields)
        record(action=AuditAction.PROFILE_CHANGED, actor=owner)


def adopt_time_zone(*, owner: User, time_zone: str) -> None:
    """Take the browser's zone for somebody who has never chosen one."""
    if not owner.time_zone_chosen:
        change_profile(owner=owner, changes={"time_zone": time_zone})
