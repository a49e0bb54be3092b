"""Saved plans, normalised: a plan has weeks, a week has tasks. Text is encrypted, times and states are in clear."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from planner.domain.plan_data import Difficulty
from planner.fields import EncryptedListField, EncryptedTextField

from .preferences import GoalPreference


class GenerationMode(models.TextChoices):
    """What was done with a generated plan; on a saved plan, the way it came."""

    IMMEDIATE = "immediate", _("Saved")
    STAGING = "staging", _("Staged")
    PREVIEW = "preview", _("Preview")


class PlanQuerySet(models.QuerySet["MonthlyPlan"]):
    """The words of plan queries."""

    def owned_by(self, user_id: int) -> Self:
        """Plans of one user."""
        return self.filter(user_id=user_id)

    def active(self) -> Self:
        """Plans that are lived by: one a month at most."""
        return self.filter(is_active=True)

    def newest_month_first(self) -> Self:
        """The order of every list of plans."""
        return self.order_by("-month_year", "-is_active", "-id")

    def active_first(self) -> Self:
        """The order of the page of plans: what is lived by, then what was put away."""
        return self.order_by("-is_active", "-month_year", "-id")

    def with_progress(self) -> Self:
        """Adds `tasks_total` and `tasks_done`."""
        tasks = models.Count("weeks__tasks")
        done = models.Count("weeks__tasks", filter=models.Q(weeks__tasks__is_completed=True))
        return self.annotate(tasks_total=tasks, tasks_done=done)

    def with_content(self) -> Self:
        """Reads weeks and tasks in two further queries, whatever their number."""
        return self.select_related("preferences").prefetch_related("weeks__tasks")


class MonthlyPlan(models.Model):
    """A saved plan. `origin` is the generation's id: whatever is saved twice is saved once (decision 1)."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="monthly_plans")
    month_year = models.DateField()
    monthly_summary = EncryptedTextField(blank=True)
    is_active = models.BooleanField(default=True)
    origin = models.UUIDField()
    preferences = models.ForeignKey(GoalPreference, on_delete=models.SET_NULL, null=True, related_name="plans")
    replaced = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="+")
    generation_mode = models.CharField(max_length=10, choices=GenerationMode)
    save_timestamp = models.DateTimeField()
    generation_latency_ms = models.PositiveIntegerField(null=True)
    # Named when the plan was replanned, beside those of its preference.
    days_off = models.JSONField(default=list)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = PlanQuerySet.as_manager()

    class Meta:
        db_table = "monthly_plans"
        constraints = [
            models.UniqueConstraint(fields=["user", "origin"], name="one_plan_per_origin"),
            models.UniqueConstraint(
                fields=["user", "month_year"], condition=models.Q(is_active=True), name="one_active_plan_a_month"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.month_year:%Y-%m} ({self.pk})"


class PlanWeek(models.Model):
    """One calendar week of a plan that has tasks, or had."""

    plan = models.ForeignKey(MonthlyPlan, on_delete=models.CASCADE, related_name="weeks")
    week = models.PositiveSmallIntegerField()
    focus = EncryptedTextField(blank=True)
    goals = EncryptedListField(default=list)

    class Meta:
        db_table = "plan_weeks"
        ordering = ["week"]
        constraints = [
            models.UniqueConstraint(fields=["plan", "week"], name="one_row_a_week"),
            models.CheckConstraint(condition=models.Q(week__range=(1, 6)), name="week_1_to_6"),
        ]

    def __str__(self) -> str:
        return f"week {self.week}"


class TaskQuerySet(models.QuerySet["PlanTask"]):
    """The words of task queries."""

    def lived_by(self, user_id: int) -> Self:
        """Tasks of a user's active plans."""
        return self.filter(week__plan__user_id=user_id, week__plan__is_active=True)

    def between(self, start: datetime, end: datetime) -> Self:
        """Tasks that start in [start, end)."""
        return self.filter(start_time__gte=start, start_time__lt=end)

    def due(self, now: datetime) -> Self:
        """Tasks that are over, done or not: what counts as history."""
        return self.filter(end_time__lt=now)

    def overdue(self, now: datetime) -> Self:
        """Tasks that are over and not done."""
        return self.filter(end_time__lt=now, is_completed=False)


class PlanTask(models.Model):
    """One dated task of a saved plan."""

    week = models.ForeignKey(PlanWeek, on_delete=models.CASCADE, related_name="tasks")
    task_description = EncryptedTextField()
    focus_area = EncryptedTextField(blank=True)
    start_time = models.DateTimeField()
    end_time = models.DateTimeField()
    difficulty_level = models.CharField(max_length=10, choices=[(level.value, level.value) for level in Difficulty])
    scheduling_reason = EncryptedTextField(blank=True)
    is_completed = models.BooleanField(default=False)
    completed_at = models.DateTimeField(null=True)
    # What the person changed, added or locked stays where it is when a week is rewritten.
    is_edited = models.BooleanField(default=False)
    is_locked = models.BooleanField(default=False)

    objects = TaskQuerySet.as_manager()

    class Meta:
        db_table = "plan_tasks"
        ordering = ["start_time", "id"]
        indexes = [models.Index(fields=["week", "start_time"], name="tasks_in_order")]
        constraints = [
            models.CheckConstraint(condition=models.Q(end_time__gt=models.F("start_time")), name="end_after_start")
        ]

    def __str__(self) -> str:
        return f"task {self.pk}"
