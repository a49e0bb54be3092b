"""Drafts in the admin: who, how long, how big a hurry; never what they say."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.contrib import admin, messages
from django.db.models import F, QuerySet
from django.db.models.functions import Least
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from planner.models import AuditAction
from planner.services.audit import record
from staging.models import PlanStaging
from staging.purge import remove
from staging.services import LONGEST_LIFE

EXTENSION = timedelta(hours=24)


class StateFilter(admin.SimpleListFilter):
    """Waiting, expired, saved or discarded."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, *_args: Any) -> list[tuple[str, Any]]:
        """The choices."""
        return [("live", _("Waiting")), ("expired", _("Expired")), ("saved", _("Saved")), ("discarded", _("Discarded"))]

    def queryset(self, _request: HttpRequest, queryset: Any) -> Any:
        """The rows of the choice."""
        if self.value() == "live":
            return queryset.live()
        if self.value() == "expired":
            return queryset.unsaved().expired().filter(discarded_at__isnull=True)
        if self.value() == "discarded":
            return queryset.unsaved().filter(discarded_at__isnull=False)
        return queryset.filter(saved_at__isnull=False) if self.value() == "saved" else queryset


@admin.register(PlanStaging)
class DraftAdmin(admin.ModelAdmin[PlanStaging]):
    """Read-only facts, and three actions."""

    list_display = ["key_prefix", "user", "month_year", "is_lightweight", "access_count", "time_left", "state"]
    list_filter = [StateFilter, "is_lightweight"]
    list_select_related = ["user"]
    search_fields = ["user__username", "staging_key__startswith"]
    search_help_text = _("User name or the beginning of a key")
    actions = ["purge_expired", "extend", "discard"]
    exclude = [
        "staging_key",
        "origin",
        "plan_data",
        "ai_response_raw",
        "extraction_notes",
        "preferences",
        "expires_if_restored",
        "reminded_expiry",
    ]
    readonly_fields = [
        "key_prefix",
        "user",
        "month_year",
        "is_lightweight",
        "access_count",
        "created_at",
        "expires_at",
        "saved_at",
        "discarded_at",
        "plan",
        "extraction_confidence",
        "generation_latency_ms",
    ]

    def get_queryset(self, _request: HttpRequest) -> QuerySet[PlanStaging]:
        """Rows with their time left, without reading content."""
        return PlanStaging.objects.with_time_left().defer("plan_data", "ai_response_raw", "extraction_notes")

    def has_add_permission(self, _request: HttpRequest) -> bool:
        """Drafts come from generations only."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: PlanStaging | None = None) -> bool:
        """The form is read-only; the permission guards the actions."""
        return super().has_change_permission(request, obj)

    @admin.display(description=_("key"))
    def key_prefix(self, draft: PlanStaging) -> str:
        """Enough to recognise a draft, too little to open it."""
        return f"{draft.staging_key[:10]}…"

    @admin.display(description=_("time left"), ordering="expires_at")
    def time_left(self, draft: PlanStaging) -> str:
        """Hours and minutes until it expires."""
        seconds = int(draft.time_left.total_seconds())
        return f"{seconds // 3600} h {seconds % 3600 // 60} min" if seconds > 0 else "–"

    @admin.display(description=_("state"))
    def state(self, draft: PlanStaging) -> str:
        """Waiting, expired, saved or discarded, in words."""
        if draft.saved_at or draft.discarded_at:
            return str(_("Saved") if draft.saved_at else _("Discarded"))
        return str(_("Waiting") if draft.time_left > timedelta(0) else _("Expired"))

    @admin.action(description=_("Purge expired of the selected"), permissions=["delete"])
    def purge_expired(self, request: HttpRequest, queryset: QuerySet[PlanStaging]) -> None:
        """Remove those of the selected rows whose time is over."""
        removed = remove(PlanStaging.objects.expired().filter(pk__in=queryset.values("pk")))
        self._tell(request, removed.total, ngettext("%d draft removed.", "%d drafts removed.", removed.total))

    @admin.action(description=_("Extend by 24 hours"), permissions=["change"])
    def extend(self, request: HttpRequest, queryset: QuerySet[PlanStaging]) -> None:
        """Give live drafts 24 more hours, within 30 days of their making."""
        live = PlanStaging.objects.live().filter(pk__in=queryset.values("pk"))
        count = live.update(expires_at=Least(F("expires_at") + EXTENSION, F("created_at") + LONGEST_LIFE))
        if count:
            record(action=AuditAction.DRAFT_KEPT, actor=request.user, subject="admin", count=count)  # type: ignore[arg-type]
        self._tell(request, count, ngettext("%d draft extended.", "%d drafts extended.", count))

    @admin.action(description=_("Discard"), permissions=["delete"])
    def discard(self, request: HttpRequest, queryset: QuerySet[PlanStaging]) -> None:
        """Remove the selected drafts, live or not."""
        count, _rows = PlanStaging.objects.filter(pk__in=queryset.values("pk")).delete()
        if count:
            record(action=AuditAction.DRAFT_DISCARDED, actor=request.user, subject="admin", count=count)  # type: ignore[arg-type]
        self._tell(request, count, ngettext("%d draft discarded.", "%d drafts discarded.", count))

    def _tell(self, request: HttpRequest, count: int, sentence: str) -> None:
        self.message_user(request, sentence % count, messages.SUCCESS)
