"""Calendars beside the planner: busy time read from a person's calendar file, and the feed that others read."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Self
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import models

from planner.fields import EncryptedTextField


class FileQuerySet(models.QuerySet["CalendarFile"]):
    """The words of file queries."""

    def owned_by(self, user_id: int) -> Self:
        """Files of one user."""
        return self.filter(user_id=user_id)

    def counting(self) -> Self:
        """Files whose times are taken as busy: one a month at most."""
        return self.filter(counts=True)


class CalendarFile(models.Model):
    """What an uploaded file says of one month. Until its owner has looked at it (`counts`) it binds no plan."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="calendar_files")
    month_year = models.DateField()
    name = EncryptedTextField(blank=True)
    counts = models.BooleanField(default=False)
    # Entries that are not kept: those that could not be read, and those of other months alone.
    unreadable = models.PositiveIntegerField(default=0)
    elsewhere = models.PositiveIntegerField(default=0, db_default=0)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = FileQuerySet.as_manager()

    class Meta:
        db_table = "calendar_files"
        ordering = ["-month_year", "counts", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "month_year"], condition=models.Q(counts=True), name="one_file_counts_a_month"
            ),
            models.UniqueConstraint(fields=["user"], condition=models.Q(counts=False), name="one_file_to_look_at"),
        ]

    def __str__(self) -> str:
        return f"{self.month_year:%Y-%m} ({self.pk})"


class BusyTime(models.Model):
    """One event of a file. On the owner's own clock (`floating`: whole days, times without a zone) the times are that
    clock's, written as if it were in UTC; they move with the owner's time zone."""

    file = models.ForeignKey(CalendarFile, on_delete=models.CASCADE, related_name="times")
    title = EncryptedTextField(blank=True)
    start_time = models.DateTimeField()
    end_time = models.DateTimeField()
    floating = models.BooleanField(default=False)
    all_day = models.BooleanField(default=False)
    left_out = models.BooleanField(default=False)

    class Meta:
        db_table = "busy_times"
        ordering = ["start_time", "id"]
        constraints = [
            models.CheckConstraint(condition=models.Q(end_time__gt=models.F("start_time")), name="busy_end_after_start")
        ]

    def __str__(self) -> str:
        return f"busy time {self.pk}"

    def starts(self, zone: ZoneInfo) -> datetime:
        """On the owner's clock."""
        return self._local(self.start_time, zone)

    def ends(self, zone: ZoneInfo) -> datetime:
        """On the owner's clock."""
        return self._local(self.end_time, zone)

    def _local(self, moment: datetime, zone: ZoneInfo) -> datetime:
        return moment.astimezone(UTC).replace(tzinfo=zone) if self.floating else moment.astimezone(zone)


class CalendarFeed(models.Model):
    """The secret address under which a person's calendar program reads their plans. Only its SHA-256 is kept."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="calendar_feed")
    secret_hash = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    last_read_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "calendar_feeds"

    def __str__(self) -> str:
        return f"feed {self.pk}"
