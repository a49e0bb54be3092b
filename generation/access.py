"""Whose generation it is. Unknown and foreign ids get the same NotFound."""

from __future__ import annotations

from uuid import UUID

from generation.models import Generation
from planner.errors import NotFound
from planner.models import User


def own_generation(user: User, generation_id: UUID) -> Generation:
    """The user's generation, or NotFound."""
    row = Generation.objects.filter(user=user, pk=generation_id).first()
    if row is None:
        raise NotFound
    return row
