"""What Celery does for generations. Messages carry ids only."""

from __future__ import annotations

from uuid import UUID

from celery import shared_task
from django.utils import timezone

from generation import live, quota


@shared_task(name=live.TASK, acks_late=False)
def run(generation_id: str) -> None:
    """Let the model write one generation. Not redelivered: the sweep finishes what a dead worker left, sooner."""
    live.run(UUID(generation_id))


@shared_task(name="generation.sweep")
def sweep() -> None:
    """Every half minute by beat (settings)."""
    live.sweep()
    quota.sweep_holds(now=timezone.now())
