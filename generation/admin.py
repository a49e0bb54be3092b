"""People in the admin, who leave it as they leave by themselves; generations, options, quotas: facts, never content."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.db.models import QuerySet
from django.http import HttpRequest

from generation.leaving import delete_account
from generation.models import Generation, GenerationOptions, QuotaMonth
from planner.admin import ReadOnlyAdmin
from planner.models import User
from planner.services.leaving import may_leave


@admin.register(User)
class PeopleAdmin(UserAdmin[User]):
    """Accounts. Whoever is deleted here is gone as if they had left: rows, sessions, what the cache holds."""

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Not for the only administrator."""
        return super().has_delete_permission(request, obj) and (obj is None or may_leave(owner=obj))

    def get_deleted_objects(
        self, objs: Any, request: HttpRequest
    ) -> tuple[list[str], dict[str, int], set[str], list[str]]:
        """The accounts alone: what else goes with them is private, and no other permission is asked for."""
        people = list(objs)
        refused = {str(one) for one in people if not self.has_delete_permission(request, one)}
        return [str(one) for one in people], {str(User._meta.verbose_name_plural): len(people)}, refused, []

    def delete_model(self, _request: HttpRequest, obj: User) -> None:
        """One account."""
        delete_account(owner=obj)

    def delete_queryset(self, _request: HttpRequest, queryset: QuerySet[User]) -> None:
        """Those that were chosen."""
        for person in queryset:
            delete_account(owner=person)


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
