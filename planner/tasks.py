"""What Celery does for the ground floor."""

from __future__ import annotations

from celery import shared_task

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
