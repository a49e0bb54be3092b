"""Deleting an account on all floors: its rows, and what the cache holds of its generations."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from generation import inflight
from generation.models import Generation
from planner.models import User
from planner.services import leaving


def delete_account(*, owner: User) -> None:
    """Remove everything that is this person's. Raises LastAdmin.

    A generation under way is told to stop. It finds neither its row nor its owner any more: whatever it wanted to keep
    is refused, and its worker clears what it had put in the cache.
    """
    recent = timedelta(seconds=inflight.KEPT_SECONDS + settings.GENERATION_DEADLINE_SECONDS)
    kept = Generation.objects.filter(user=owner, created_at__gte=timezone.now() - recent)
    known = list(kept.values_list("pk", "status"))
    leaving.delete_account(owner=owner)
    for generation_id, status in known:
        inflight.forget_generation(owner=owner, generation_id=generation_id)
        if status != Generation.Status.DONE:
            inflight.ask_to_stop(owner=owner, generation_id=generation_id)
