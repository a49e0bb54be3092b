"""What was done, by whom and when, without content. Rows are added, never changed or removed."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db import models
from django.utils.translation import gettext_lazy as _


class AuditAction(models.TextChoices):
    """Every act that leaves an event."""

    PLAN_SAVED = "plan_saved", _("Plan saved")
    PLAN_UNSAVED = "plan_unsaved", _("Save undone")
    PLAN_ACTIVATED = "plan_activated", _("Plan made active")
    PLAN_ARCHIVED = "plan_archived", _("Plan archived")
    PLAN_DELETED = "plan_deleted", _("Plan deleted")
    PLAN_REPLANNED = "plan_replanned", _("Plan replanned")
    REPLAN_UNDONE = "replan_undone", _("Replan undone")
    WEEK_REWRITTEN = "week_rewritten", _("Week rewritten")
    PLAN_REPLACED = "plan_replaced", _("Plan written anew")
    REWRITE_UNDONE = "rewrite_undone", _("Rewriting undone")
    DRAFT_KEPT = "draft_kept", _("Draft kept longer")
    DRAFT_DISCARDED = "draft_discarded", _("Draft discarded")
    DRAFT_RESTORED = "draft_restored", _("Discard undone")
    DRAFTS_PURGED = "drafts_purged", _("Expired drafts removed")
    OPTIONS_CHANGED = "options_changed", _("Generation options changed")
    PROFILE_CHANGED = "profile_changed", _("Profile changed")
    TOKEN_MADE = "token_made", _("API token made")
    TOKEN_REVOKED = "token_revoked", _("API token revoked")
    DATA_EXPORTED = "data_exported", _("Data downloaded")
    ACCOUNT_DELETED = "account_deleted", _("Account deleted")
    PLAN_EXPORTED = "plan_exported", _("Calendar file of a plan made")
    BUSY_TIMES_USED = "busy_times_used", _("Busy times of a calendar file used")
    BUSY_TIMES_REMOVED = "busy_times_removed", _("Busy times of a calendar file removed")
    FEED_MADE = "feed_made", _("Calendar feed made")
    FEED_RENEWED = "feed_renewed", _("Calendar feed's address renewed")
    FEED_REVOKED = "feed_revoked", _("Calendar feed switched off")
    LEGACY_IMPORTED = "legacy_imported", _("Earlier drafts imported")


class AppendOnly(models.QuerySet["AuditEvent"]):
    """Refuses to change what stands."""

    def update(self, **_: Any) -> NoReturn:
        raise TypeError("audit events are never changed")

    def delete(self) -> NoReturn:
        raise TypeError("audit events are never removed")


class AuditEvent(models.Model):
    """One act. `actor` is the user's id as a number, not a foreign key: it outlives the account."""

    actor = models.BigIntegerField(null=True, db_index=True, help_text=_("User id; empty for the system."))
    action = models.CharField(max_length=32, choices=AuditAction)
    subject = models.CharField(max_length=80, blank=True, help_text=_("What it was done to, such as plan:12."))
    count = models.PositiveIntegerField(default=1)
    at = models.DateTimeField(auto_now_add=True)

    objects = AppendOnly.as_manager()

    class Meta:
        db_table = "audit_events"
        ordering = ["-id"]
        indexes = [models.Index(fields=["action", "at"], name="audit_of_an_action")]

    def __str__(self) -> str:
        return f"{self.action} {self.subject}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk:
            raise TypeError("audit events are never changed")
        super().save(*args, **kwargs)

    def delete(self, *_: Any, **__: Any) -> NoReturn:
        raise TypeError("audit events are never removed")
