"""What a user asked of one month."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from planner.domain.calendar import Complexity, Weekend
from planner.fields import EncryptedListField, EncryptedTextField


def _choices(words: type[Complexity] | type[Weekend]) -> list[tuple[str, str]]:
    return [(word.value, word.value) for word in words]


class GoalPreference(models.Model):
    """One filled-in New plan form: goals, focus areas, pace, weekends, commitments and days off of a month."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="goal_preferences")
    month_year = models.DateField()
    goals_text = EncryptedTextField()
    focus_areas = EncryptedTextField(blank=True)
    task_complexity = models.CharField(max_length=10, choices=_choices(Complexity))
    weekend_preference = models.CharField(max_length=5, choices=_choices(Weekend))
    fixed_commitments_json = EncryptedListField(default=list)
    days_off = models.JSONField(default=list)
    # Asked for this month alone; none were, the profile's of the day hold.
    focus_hours = EncryptedListField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        db_table = "user_preferences"
        ordering = ["-id"]
        indexes = [models.Index(fields=["user", "-id"], name="preferences_latest")]

    def __str__(self) -> str:
        return f"{self.month_year:%Y-%m}"
