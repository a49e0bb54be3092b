"""What Celery does for drafts."""

from __future__ import annotations

from celery import shared_task

from staging.purge import purge_expired
from staging.reminders import send_reminders


@shared_task(name="staging.purge")
def purge() -> None:
    """Every five minutes by beat (settings)."""
    purge_expired()


@shared_task(name="staging.remind")
def remind() -> None:
    """Every five minutes by beat (settings)."""
    send_reminders()
