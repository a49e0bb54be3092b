"""What generation calls take and answer, in the names of the contract."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from generation.models import LONGEST_TTL_HOURS, SHORTEST_TTL_HOURS, SaveMode, Strength
from generation.types import MOST_DAYS_OFF, MOST_FOCUS_AREAS, MOST_GOALS, GenerationRequest
from planner.access import LARGEST_ID
from planner.api.fields import DayField, FlagField, MonthField, TextField, WholeNumberField, WordField
from planner.api.plan_data import PlanDataField
from planner.api.serializers import FocusHoursSerializer
from planner.domain.calendar import Complexity, Weekend
from planner.domain.commitments import (
    MOST_COMMITMENTS,
    MOST_DESCRIPTION,
    Commitment,
    CommitmentError,
    read_commitments,
)
from planner.domain.focus_hours import MOST_FOCUS_HOURS, read_focus_hours


class CommitmentSerializer(serializers.Serializer[Any]):
    """A weekly commitment; an end at or before the start means the next day."""

    dayOfWeek = TextField(help_text="An English weekday, or its first three letters.")
    startTime = TextField(help_text="HH:MM")
    endTime = TextField(help_text="HH:MM")
    description = TextField(max_length=MOST_DESCRIPTION, allow_blank=True, default="")

    def validate(self, attrs: dict[str, Any]) -> Commitment:
        try:
            return read_commitments([attrs])[0]
        except CommitmentError as error:
            raise serializers.ValidationError({field: sentence for _, field, sentence in error.errors}) from None


class FixedCommitmentsSerializer(serializers.Serializer[Any]):
    """The caller's weekly commitments."""

    commitments = serializers.ListField(child=CommitmentSerializer(), max_length=MOST_COMMITMENTS, default=list)


class GenerateSerializer(serializers.Serializer[Any]):
    """What is asked of a month."""

    goalsText = TextField(source="goals_text", max_length=MOST_GOALS)
    taskComplexity = WordField(Complexity, source="complexity")
    focusAreas = TextField(source="focus_areas", max_length=MOST_FOCUS_AREAS, allow_blank=True, default="")
    weekendPreference = WordField(Weekend, source="weekend")
    fixedCommitmentsJson = FixedCommitmentsSerializer(source="fixed", required=False)
    month = MonthField(required=False, help_text="The month's first day; this month or one of the next 24.")
    daysOff = serializers.ListField(source="days_off", child=DayField(), max_length=MOST_DAYS_OFF, required=False)
    focusHours = serializers.ListField(
        source="focus_hours", child=FocusHoursSerializer(), max_length=MOST_FOCUS_HOURS, required=False
    )
    saveMode = serializers.ChoiceField(SaveMode.values, source="save_mode", required=False)
    createStagingBackup = FlagField(source="create_staging_backup", required=False)
    overrideUserPreferences = FlagField(source="override_user_preferences", required=False)

    def validate(self, attrs: dict[str, Any]) -> GenerationRequest:
        commitments = attrs.pop("fixed", {}).get("commitments", [])
        days_off = frozenset(attrs.pop("days_off", []))
        hours = attrs.pop("focus_hours", None)
        return GenerationRequest(
            **attrs,
            commitments=tuple(commitments),
            days_off=days_off,
            focus_hours=None if hours is None else read_focus_hours(hours),
        )


class SaveSerializer(serializers.Serializer[Any]):
    """The plan as it is shown, the key of its draft, or both."""

    planData = PlanDataField(source="plan_data", required=False, allow_null=True)
    stagingKey = TextField(source="staging_key", required=False, allow_null=True)
    preferenceId = WholeNumberField(
        source="preference_id", required=False, allow_null=True, min_value=1, max_value=LARGEST_ID
    )
    generationId = serializers.UUIDField(source="generation_id", required=False, allow_null=True)


class OptionsSerializer(serializers.Serializer[Any]):
    """A user's stored defaults."""

    defaultSaveMode = serializers.ChoiceField(SaveMode.values, source="default_save_mode")
    autoCreateStaging = FlagField(source="auto_create_staging")
    stagingTtlHours = WholeNumberField(
        source="staging_ttl_hours", min_value=SHORTEST_TTL_HOURS, max_value=LONGEST_TTL_HOURS
    )
    preferenceStrength = serializers.ChoiceField(Strength.values, source="preference_strength")


class OptionsChangeSerializer(OptionsSerializer):
    """Any subset of the defaults."""

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        fields = super().get_fields()
        for field in fields.values():
            field.required = False
        return fields
