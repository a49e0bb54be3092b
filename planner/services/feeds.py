"""The calendar feed: a secret address under which a calendar program reads all active plans of a person."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from planner.models import AuditAction, CalendarFeed, User
from planner.services.audit import record

SECRET_BYTES = 32
# Calendar programs ask all day; the last time is shown to the owner and need not be exact.
LAST_READ_EVERY = timedelta(minutes=5)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def feed_of(*, owner: User) -> CalendarFeed | None:
    """The person's feed, where it is switched on."""
    return CalendarFeed.objects.filter(user=owner).first()


def make_feed(*, owner: User) -> str:
    """A new secret in clear, to be shown once; an earlier address ends at once."""
    secret = secrets.token_urlsafe(SECRET_BYTES)
    with transaction.atomic():
        values = {"secret_hash": _hash(secret), "made_at": timezone.now(), "last_read_at": None}
        _row, is_new = CalendarFeed.objects.update_or_create(user=owner, defaults=values)
        record(action=AuditAction.FEED_MADE if is_new else AuditAction.FEED_RENEWED, actor=owner)
    return secret


def revoke_feed(*, owner: User) -> bool:
    """Switch the feed off at once; False when there was none."""
    with transaction.atomic():
        deleted, _ = CalendarFeed.objects.filter(user=owner).delete()
        if deleted:
            record(action=AuditAction.FEED_REVOKED, actor=owner)
    return bool(deleted)


def feed_owner(secret: str) -> User | None:
    """The active user whose feed it is, or None. Looked up by hash: the time it takes tells nothing of a secret."""
    row = CalendarFeed.objects.select_related("user").filter(secret_hash=_hash(secret), user__is_active=True).first()
    if row is None:
        return None
    now = timezone.now()
    if row.last_read_at is None or now - row.last_read_at > LAST_READ_EVERY:
        CalendarFeed.objects.filter(pk=row.pk).update(last_read_at=now)
    return row.user
