"""Deleting an account with everything that is its own. The audit trail stays, without content and without a person."""

from __future__ import annotations

from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import QuerySet

from planner.errors import LastAdmin
from planner.models import AuditAction, User
from planner.services.audit import record

# Sessions hold their user inside, signed; they are read so many at a time.
SESSIONS_AT_ONCE = 500


def delete_account(*, owner: User) -> None:
    """Remove the account and all its rows, and end its sessions. Raises LastAdmin for the only administrator.

    The row is held first: whoever is just writing something of this person is waited for and goes with the rest;
    whoever writes later is refused by the database, as there is nobody left to own it.
    """
    with transaction.atomic():
        _hold(owner)
        record(action=AuditAction.ACCOUNT_DELETED, actor=owner)
        _forget_name(owner)
        User.objects.filter(pk=owner.pk).delete()
    # They are worth nothing any more; looking through everybody's need not hold up a save.
    _end_sessions(owner.pk)


def may_leave(*, owner: User) -> bool:
    """Whether somebody else could look after the installation."""
    return not owner.is_superuser or _admins().exclude(pk=owner.pk).exists()


def _admins() -> QuerySet[User]:
    return User.objects.filter(is_superuser=True, is_active=True)


def _hold(owner: User) -> None:
    held = list(_admins().order_by("pk").select_for_update().values_list("pk", flat=True))
    if held == [owner.pk]:
        raise LastAdmin
    list(User.objects.filter(pk=owner.pk).select_for_update().values_list("pk"))


def _forget_name(owner: User) -> None:
    """The admin's own log names what was changed: for an account, its user name."""
    entries = LogEntry.objects.filter(content_type=ContentType.objects.get_for_model(User), object_id=str(owner.pk))
    entries.update(object_repr=f"user:{owner.pk}")


def _end_sessions(user_id: int) -> None:
    owned = [
        session.pk
        for session in Session.objects.iterator(chunk_size=SESSIONS_AT_ONCE)
        if session.get_decoded().get("_auth_user_id") == str(user_id)
    ]
    Session.objects.filter(pk__in=owned).delete()
