"""A user's stored generation options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from generation.models import GenerationOptions
from generation.types import Options
from planner.models import AuditAction, User
from planner.services.audit import record

FIELDS = ("default_save_mode", "auto_create_staging", "staging_ttl_hours", "preference_strength")


def stored_options(*, owner: User) -> GenerationOptions:
    """The user's options row; made with the defaults where there is none."""
    return GenerationOptions.objects.get_or_create(user=owner)[0]


def option_values(row: GenerationOptions) -> Options:
    """The row as values."""
    return Options(**{name: getattr(row, name) for name in FIELDS})


def change_options(*, owner: User, changes: Mapping[str, Any]) -> GenerationOptions:
    """Store a checked subset of FIELDS."""
    row = stored_options(owner=owner)
    fields = [name for name in FIELDS if name in changes]
    for name in fields:
        setattr(row, name, changes[name])
    if fields:
        with transaction.atomic():
            row.save(update_fields=[*fields, "updated_at"])
            record(action=AuditAction.OPTIONS_CHANGED, actor=owner)
    return row
