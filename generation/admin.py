"""Generations, options and quotas in the admin: measured facts, never content."""

from __future__ import annotations

from django.contrib import admin
from django.http import HttpRequest

from generation.models import Generation, GenerationOptions, QuotaMonth
from planner.admin import ReadOnlyAdmin


@admin.register(Generation)
class GenerationAdmin(ReadOnlyAdmin):
    """What each run did and took."""

    list_display = [
        "created_at",
        "user",
        "save_mode",
        "generation_mode",
        "source",
        "fallback",
        "error",
        "generation_latency_ms",
        "model",
        "cost",
    ]
    list_filter = ["generation_mode", "source", "fallback", "save_mode", "created_at"]
    list_select_related = ["user"]
    search_fields = ["user__username", "=id", "model"]


@admin.register(QuotaMonth)
class QuotaMonthAdmin(ReadOnlyAdmin):
    """Model generations counted so far."""

    list_display = ["month", "user", "used"]
    list_filter = ["month"]
    list_select_related = ["user"]
    search_fields = ["user__username"]


@admin.register(GenerationOptions)
class GenerationOptionsAdmin(admin.ModelAdmin[GenerationOptions]):
    """A user's own quota can be set here; all else is theirs to choose."""

    list_display = ["user", "default_save_mode", "auto_create_staging", "staging_ttl_hours", "monthly_quota"]
    list_select_related = ["user"]
    search_fields = ["user__username"]
    fields = [
        "user",
        "default_save_mode",
        "auto_create_staging",
        "staging_ttl_hours",
        "preference_strength",
        "monthly_quota",
    ]
    readonly_fields = ["user", "default_save_mode", "auto_create_staging", "staging_ttl_hours", "preference_strength"]

    def has_add_permission(self, _request: HttpRequest) -> bool:
        """A row is made when its user first needs one."""
        return False
