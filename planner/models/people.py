"""People, their clocks and hours, and the tokens of their integrations."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from planner.domain.calendar import DEFAULT_BUFFER_MINUTES, Hours
from planner.domain.clock import read_clock
from planner.domain.focus_hours import FocusHours, read_focus_hours
from planner.domain.month import WEEKDAYS
from planner.fields import EncryptedListField

LONGEST_BUFFER_MINUTES = 60


def default_working_hours() -> dict[str, Any]:
    """08:00 to 21:00 on each weekday, in the API's own shape."""
    return {day: {"start": "08:00", "end": "21:00"} for day in WEEKDAYS}


class WeekStart(models.TextChoices):
    """The day that heads a row of the month view; a plan's weeks always run Monday to Sunday."""

    MONDAY = "Monday", _("Monday")
    SUNDAY = "Sunday", _("Sunday")


class User(AbstractUser):
    """A person with a time zone, working hours by weekday and a buffer (minutes) around everything planned."""

    time_zone = models.CharField(max_length=64, default="UTC")
    time_zone_chosen = models.BooleanField(default=False)
    working_hours = models.JSONField(default=default_working_hours)
    buffer_minutes = models.PositiveSmallIntegerField(
        default=DEFAULT_BUFFER_MINUTES, validators=[MaxValueValidator(LONGEST_BUFFER_MINUTES)]
    )
    week_start = models.CharField(max_length=6, choices=WeekStart, default=WeekStart.MONDAY)
    language = models.CharField(max_length=8, choices=settings.LANGUAGES, blank=True, default="")
    shortcuts = models.BooleanField(default=True, help_text=_("Single keys act on pages."))
    focus_hours = EncryptedListField(default=list)

    class Meta:
        db_table = "user"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(buffer_minutes__lte=LONGEST_BUFFER_MINUTES), name="buffer_at_most_an_hour"
            )
        ]

    @property
    def zone(self) -> ZoneInfo:
        """The user's time zone."""
        return ZoneInfo(self.time_zone)

    @property
    def mail_language(self) -> str:
        """The language for what is written without a browser's wish."""
        return self.language or settings.LANGUAGE_CODE

    @property
    def hours(self) -> dict[int, Hours | None]:
        """Working hours by weekday (0 is Monday) in minutes after midnight; None is a day off."""
        return {index: _hours(self.working_hours.get(day)) for index, day in enumerate(WEEKDAYS)}

    @property
    def liked_hours(self) -> tuple[FocusHours, ...]:
        """Hours by focus area."""
        return read_focus_hours(self.focus_hours)


def _hours(value: dict[str, str] | None) -> Hours | None:
    return (read_clock(value["start"]), read_clock(value["end"])) if value else None


class ApiToken(models.Model):
    """A key for the API. Only its SHA-256 is kept: 256 random bits need no slow hash."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="api_tokens")
    name = models.CharField(max_length=100)
    token_hash = models.CharField(max_length=64, unique=True)
    prefix = models.CharField(max_length=12)
    created_at = models.DateTimeField(auto_now_add=True)
    last_used_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "api_tokens"
        ordering = ["-created_at", "-id"]

    def __str__(self) -> str:
        return self.name
