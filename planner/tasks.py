"""What Celery does for the ground floor."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from planner.services.busy_times import forget_unused
from planner.web import idempotency
from planner.web.limits import sweep


@shared_task(name="planner.sweep_rate_limits")
def sweep_rate_limits() -> None:
    """Every hour by beat (settings)."""
    sweep()


@shared_task(name="planner.sweep_idempotent_calls")
def sweep_idempotent_calls() -> None:
    """Every hour by beat (settings)."""
    idempotency.sweep()


@shared_task(name="planner.forget_files")
def forget_files() -> None:
    """Every hour by beat (settings)."""
    forget_unused(now=timezone.now())
