"""The audit trail in the admin. Plans and preferences are private and not shown; people are on the top floor."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest

from planner.models import AuditEvent


class ReadOnlyAdmin(admin.ModelAdmin[Any]):
    """Shows rows and changes none."""

    actions = None

    def has_add_permission(self, _request: HttpRequest, *_: Any) -> bool:
        """Never."""
        return False

    def has_change_permission(self, _request: HttpRequest, _obj: Model | None = None) -> bool:
        """Never."""
        return False

    def has_delete_permission(self, _request: HttpRequest, _obj: Model | None = None) -> bool:
        """Never."""
        return False


@admin.register(AuditEvent)
class AuditEventAdmin(ReadOnlyAdmin):
    """What was done, by whom, when."""

    list_display = ["at", "action", "actor", "subject", "count"]
    list_filter = ["action", "at"]
    search_fields = ["=actor", "subject"]
