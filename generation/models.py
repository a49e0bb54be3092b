"""Options, the measured facts of generations, and the month's count of model generations. Never plan content."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from planner.models import GoalPreference
from planner.models.plans import GenerationMode

SHORTEST_TTL_HOURS, LONGEST_TTL_HOURS = 1, 168


class SaveMode(models.TextChoices):
    """What a user asks to happen with a generated plan."""

    IMMEDIATE = "immediate", _("Save immediately")
    PREVIEW = "preview", _("Preview first")
    AUTO = "auto", _("Auto (recommended)")


class Strength(models.TextChoices):
    """What auto leans to."""

    SPEED = "speed", _("Speed")
    SAFETY = "safety", _("Safety")
    BALANCED = "balanced", _("Balanced")


class Source(models.TextChoices):
    """Who wrote the plan data."""

    AI = "ai", _("AI model")
    LOCAL = "local", _("Local planner")
    MIXED = "mixed", _("AI model and local planner")


class GenerationOptions(models.Model):
    """A user's stored defaults, and the admin's own quota for them (empty: the setting's)."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="generation_options")
    default_save_mode = models.CharField(max_length=10, choices=SaveMode, default=SaveMode.PREVIEW)
    auto_create_staging = models.BooleanField(default=True)
    staging_ttl_hours = models.PositiveSmallIntegerField(default=24)
    preference_strength = models.CharField(max_length=10, choices=Strength, default=Strength.BALANCED)
    monthly_quota = models.PositiveIntegerField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        db_table = "plan_generation_options"
        verbose_name_plural = _("generation options")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(staging_ttl_hours__range=(SHORTEST_TTL_HOURS, LONGEST_TTL_HOURS)),
                name="ttl_1_to_168_hours",
            )
        ]

    def __str__(self) -> str:
        return f"options of user {self.user_id}"


class Generation(models.Model):
    """One run from a goal preference to plan data, with its measured facts. Its id is the plan's origin."""

    class Status(models.TextChoices):
        """How far it is."""

        RUNNING = "running", _("Running")
        CONCLUDING = "ending", _("Concluding")
        DONE = "done", _("Done")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="generations")
    preferences = models.ForeignKey(GoalPreference, on_delete=models.SET_NULL, null=True, related_name="generations")
    month_year = models.DateField()
    status = models.CharField(max_length=8, choices=Status, default=Status.RUNNING)
    # What was asked beside the preference, for whoever takes the generation up: a worker, or the one after it.
    asked_mode = models.CharField(max_length=10, choices=SaveMode, blank=True)
    asked_backup = models.BooleanField(null=True)
    override_preferences = models.BooleanField(default=False)
    in_background = models.BooleanField(default=False)
    taken_at = models.DateTimeField(null=True, help_text=_("When a worker took it up."))
    save_mode = models.CharField(max_length=10, choices=SaveMode, blank=True)
    generation_mode = models.CharField(max_length=10, choices=GenerationMode, blank=True)
    decision_rules = models.JSONField(default=list)
    source = models.CharField(max_length=5, choices=Source, blank=True)
    fallback = models.BooleanField(default=False)
    error = models.CharField(max_length=40, blank=True, help_text=_("Reason code of a model failure."))
    save_error = models.CharField(max_length=40, blank=True, help_text=_("Reason code of a failed save."))
    plan_complexity = models.CharField(max_length=8, blank=True)
    is_first_time_user = models.BooleanField(default=False)
    has_good_history = models.BooleanField(default=False)
    quota_used = models.FloatField(default=0)
    extraction_confidence = models.PositiveSmallIntegerField(default=0)
    tasks = models.PositiveSmallIntegerField(default=0)
    adjustments = models.PositiveSmallIntegerField(default=0)
    generation_latency_ms = models.PositiveIntegerField(null=True)
    model = models.CharField(max_length=120, blank=True)
    prompt_tokens = models.PositiveIntegerField(null=True)
    completion_tokens = models.PositiveIntegerField(null=True)
    cost = models.DecimalField(max_digits=12, decimal_places=6, null=True)
    created_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "generations"
        ordering = ["-created_at"]
        indexes = [
            models.Index(fields=["user", "-created_at"], name="generations_latest"),
            models.Index(fields=["created_at"], name="generations_period"),
            models.Index(fields=["created_at"], name="generations_running", condition=~models.Q(status="done")),
        ]

    def __str__(self) -> str:
        return str(self.pk)


class QuotaMonth(models.Model):
    """Model generations charged to one user in one calendar month (UTC)."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    month = models.DateField()
    used = models.PositiveIntegerField(default=0)

    class Meta:
        db_table = "generation_quotas"
        constraints = [models.UniqueConstraint(fields=["user", "month"], name="one_quota_row_a_month")]

    def __str__(self) -> str:
        return f"{self.month:%Y-%m}: {self.used}"


class QuotaHold(models.Model):
    """One model generation that is under way: it counts until it is settled, or until `expires_at`."""

    generation_id = models.UUIDField(primary_key=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    month = models.DateField()
    expires_at = models.DateTimeField()

    class Meta:
        db_table = "generation_quota_holds"
        indexes = [models.Index(fields=["user", "month"], name="holds_of_a_month")]

    def __str__(self) -> str:
        return str(self.generation_id)
