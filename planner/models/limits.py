"""Counters of the rate limits, shared by all processes through the database (decision 3)."""

from __future__ import annotations

from django.db import models


class RateWindow(models.Model):
    """How often something happened since `started` (seconds since 1970)."""

    key = models.CharField(max_length=120, primary_key=True)
    started = models.BigIntegerField(db_index=True)
    count = models.PositiveIntegerField()

    class Meta:
        db_table = "rate_windows"

    def __str__(self) -> str:
        return f"{self.key}: {self.count}"
