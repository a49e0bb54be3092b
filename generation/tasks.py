"""What Celery does for generations. Messages carry ids only."""

from __future__ import annotations

from uuid import UUID

from celery import shared_task
from django.utils import timezone, translation

from generation import live, quota, rewrites
from planner.models import User
from planner.roomy import roomy


@shared_task(name=live.TASK, acks_late=False)
@roomy
def run(generation_id: str, language: str = "") -> None:
    """Let the model write one generation. Not redelivered: the sweep finishes what a dead worker left, sooner."""
    live.run(UUID(generation_id), language=language)


@shared_task(name=rewrites.TASK, acks_late=False)
@roomy
def rewrite(rewrite_id: str, owner_id: int, language: str = "") -> None:
    """Let the model write one week anew. Whoever looks at the page finishes what a dead worker left."""
    owner = User.objects.filter(pk=owner_id).first()
    if owner is not None:
        with translation.override(language or owner.mail_language):
            rewrites.run(owner=owner, rewrite_id=UUID(rewrite_id))


@shared_task(name="generation.sweep")
def sweep() -> None:
    """Every half minute by beat (settings)."""
    live.sweep()
    quota.sweep_holds(now=timezone.now())
