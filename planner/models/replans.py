"""Replans that can still be taken back: where each task stood before, and where it was put."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.db import models

from planner.fields import EncryptedListField

from .plans import MonthlyPlan


class ReplanQuerySet(models.QuerySet["PlanReplan"]):
    """The words of replan queries."""

    def since(self, moment: datetime) -> Self:
        """Replans applied after a moment, the latest first."""
        return self.filter(applied_at__gt=moment).order_by("-id")


class PlanReplan(models.Model):
    """An applied replan. `mark` names the preview it was applied from; `days_off` are the plan's before it."""

    plan = models.ForeignKey(MonthlyPlan, on_delete=models.CASCADE, related_name="replans")
    mark = models.CharField(max_length=64)
    moves = EncryptedListField(default=list)
    days_off = models.JSONField(default=list)
    applied_at = models.DateTimeField()

    objects = ReplanQuerySet.as_manager()

    class Meta:
        db_table = "plan_replans"
        ordering = ["-id"]
        indexes = [models.Index(fields=["plan", "-id"], name="replans_latest")]

    def __str__(self) -> str:
        return f"replan {self.pk}"
