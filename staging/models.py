"""Plans kept for a limited time under a key: drafts."""

from __future__ import annotations

from datetime import timedelta
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from planner.fields import EncryptedDictField, EncryptedTextField
from planner.models import GoalPreference, MonthlyPlan


class DraftQuerySet(models.QuerySet["PlanStaging"]):
    """The words of draft queries. Expiry is a condition of every read, by the database's clock (decision 4)."""

    def owned_by(self, user_id: int) -> Self:
        """Drafts of one user."""
        return self.filter(user_id=user_id)

    def unsaved(self) -> Self:
        """Drafts that no plan was made of."""
        return self.filter(saved_at__isnull=True)

    def live(self) -> Self:
        """Unsaved drafts whose time is not over and that nobody discarded."""
        return self.unsaved().filter(expires_at__gt=Now(), discarded_at__isnull=True)

    def restorable(self) -> Self:
        """Discarded drafts that can still be taken back."""
        return self.unsaved().filter(expires_at__gt=Now(), discarded_at__isnull=False)

    def expired(self) -> Self:
        """Rows whose time is over, saved ones too: what a purge removes."""
        return self.filter(expires_at__lte=Now())

    def with_time_left(self) -> Self:
        """Adds `time_left`, by the database's clock; negative once expired."""
        left = models.ExpressionWrapper(models.F("expires_at") - Now(), output_field=models.DurationField())
        return self.annotate(time_left=left)


class PlanStaging(models.Model):
    """A draft. Lightweight rows never hold the model's raw answer; a saved row keeps only its link to the plan.

    A discarded row ends soon (decision 28): `expires_if_restored` is the end that it had before. `reminded_expiry` is
    the end that its owner was told of by e-mail; an end that was moved since is another one.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="drafts")
    staging_key = models.CharField(max_length=64, unique=True)
    origin = models.UUIDField()
    plan_data = EncryptedDictField(default=dict)
    month_year = models.DateField()
    preferences = models.ForeignKey(GoalPreference, on_delete=models.SET_NULL, null=True, related_name="drafts")
    extraction_confidence = models.PositiveSmallIntegerField(null=True)
    extraction_notes = EncryptedTextField(blank=True)
    ai_response_raw = EncryptedTextField(null=True)
    is_lightweight = models.BooleanField(default=True)
    generation_latency_ms = models.PositiveIntegerField(null=True)
    access_count = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(db_default=Now())
    expires_at = models.DateTimeField()
    saved_at = models.DateTimeField(null=True)
    discarded_at = models.DateTimeField(null=True)
    expires_if_restored = models.DateTimeField(null=True)
    reminded_expiry = models.DateTimeField(null=True)
    plan = models.ForeignKey(MonthlyPlan, on_delete=models.SET_NULL, null=True, related_name="+")

    objects = DraftQuerySet.as_manager()

    time_left: timedelta  # by with_time_left()

    class Meta:
        db_table = "plan_staging"
        ordering = ["-created_at", "-id"]
        indexes = [
            models.Index(fields=["expires_at"], name="idx_plan_staging_expiry"),
            models.Index(fields=["is_lightweight", "expires_at"], name="idx_plan_staging_lightweight"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["user", "origin"], name="one_draft_per_origin"),
            models.CheckConstraint(
                condition=models.Q(is_lightweight=False) | models.Q(ai_response_raw__isnull=True),
                name="lightweight_without_raw",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.staging_key[:12]}…"
