"""Saved plans, their tasks and profiles in the API's words; field names of the contract live only here."""

from __future__ import annotations

from typing import Any, cast

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from planner.api.fields import ClockField, FlagField, TextField, TimeZoneField, WholeNumberField, WordField
from planner.domain.clock import read_clock
from planner.domain.focus_hours import MOST_FOCUS_HOURS, FocusHoursError, focus_hours_json, read_focus_hours
from planner.domain.month import WEEKDAYS
from planner.domain.plan_data import MOST_DESCRIPTION, MOST_FOCUS_AREA, Difficulty
from planner.models import User
from planner.models.people import LONGEST_BUFFER_MINUTES, WeekStart
from planner.models.plans import GenerationMode


class LeanSerializer(serializers.Serializer[Any]):
    """Leaves absent values out; the contract knows no null."""

    def to_representation(self, instance: Any) -> dict[str, Any]:
        return {name: value for name, value in super().to_representation(instance).items() if value is not None}


class TaskSerializer(serializers.Serializer[Any]):
    """A task of a saved plan."""

    id = serializers.IntegerField()
    taskDescription = serializers.CharField(source="task_description")
    focusArea = serializers.CharField(source="focus_area")
    startTime = serializers.DateTimeField(source="start_time")
    endTime = serializers.DateTimeField(source="end_time")
    difficultyLevel = serializers.ChoiceField([level.value for level in Difficulty], source="difficulty_level")
    schedulingReason = serializers.CharField(source="scheduling_reason")
    isCompleted = serializers.BooleanField(source="is_completed")


class WeekSerializer(serializers.Serializer[Any]):
    """A calendar week of a saved plan."""

    week = serializers.IntegerField()
    focus = serializers.CharField()
    goals = serializers.ListField(child=serializers.CharField())
    tasks = TaskSerializer(many=True)


class PlanHeadSerializer(LeanSerializer):
    """A saved plan as lists show it."""

    id = serializers.IntegerField()
    month = serializers.DateField(source="month_year")
    summary = serializers.CharField(source="monthly_summary")
    isActive = serializers.BooleanField(source="is_active")
    generationMode = serializers.ChoiceField(GenerationMode.values, source="generation_mode")
    saveTimestamp = serializers.DateTimeField(source="save_timestamp")
    generationLatencyMs = serializers.IntegerField(source="generation_latency_ms", required=False)


class PlanSerializer(PlanHeadSerializer):
    """A saved plan with its weeks and tasks."""

    weeks = WeekSerializer(many=True)


class PlanPageSerializer(serializers.Serializer[Any]):
    """One page of saved plans, newest month first."""

    count = serializers.IntegerField()
    next = serializers.URLField(allow_null=True)
    previous = serializers.URLField(allow_null=True)
    results = PlanHeadSerializer(many=True)


class PlanChangeSerializer(serializers.Serializer[Any]):
    """What can be changed of a saved plan."""

    isActive = FlagField(source="active", required=False)


class TaskInputSerializer(serializers.Serializer[Any]):
    """A task to add, or what to change of one. Times without an offset are on the caller's clock."""

    taskDescription = TextField(source="description", max_length=MOST_DESCRIPTION)
    focusArea = TextField(source="focus_area", max_length=MOST_FOCUS_AREA, allow_blank=True, default="")
    startTime = serializers.DateTimeField(source="start")
    endTime = serializers.DateTimeField(source="end")
    difficultyLevel = WordField(Difficulty, source="difficulty", required=False)
    isCompleted = FlagField(source="is_completed", required=False)


class HoursSerializer(serializers.Serializer[Any]):
    """Working hours of one weekday; the end may be 24:00."""

    start = ClockField()
    end = ClockField()

    def validate(self, attrs: dict[str, str]) -> dict[str, str]:
        # Needed even where the profile is changed in part: half a pair of hours means nothing.
        missing = {name: self.error_messages["required"] for name in ("start", "end") if name not in attrs}
        if missing:
            raise serializers.ValidationError(missing)
        if read_clock(attrs["start"]) >= read_clock(attrs["end"]):
            raise serializers.ValidationError({"end": _("The end must be later than the start.")})
        return attrs


class WorkingHoursSerializer(serializers.Serializer[Any]):
    """Hours by weekday; null is a day off, a weekday that is not sent stays as it is."""

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        return {day: HoursSerializer(allow_null=True, required=False) for day in WEEKDAYS}

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        strange = [key for key in data if key not in WEEKDAYS] if isinstance(data, dict) else []
        if strange:
            raise serializers.ValidationError({key: [_("This is no weekday such as Monday.")] for key in strange})
        return dict(super().to_internal_value(data))


class FocusHoursSerializer(serializers.Serializer[Any]):
    """When the caller likes to do what; without days it is meant for every day."""

    focusArea = TextField(max_length=MOST_FOCUS_AREA)
    start = ClockField()
    end = ClockField()
    days = serializers.ListField(child=serializers.ChoiceField(WEEKDAYS), required=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        # Needed even where the profile is changed in part: the list is replaced whole.
        missing = {name: self.error_messages["required"] for name in ("focusArea", "start", "end") if name not in attrs}
        if missing:
            raise serializers.ValidationError(missing)
        try:
            return focus_hours_json(read_focus_hours([attrs]))[0]
        except FocusHoursError as error:
            raise serializers.ValidationError({field: sentence for _, field, sentence in error.errors}) from None

    def to_representation(self, instance: Any) -> dict[str, Any]:
        return dict(instance)


class ProfileSerializer(serializers.Serializer[Any]):
    """The caller's clock and hours."""

    timeZone = TimeZoneField(source="time_zone")
    workingHours = WorkingHoursSerializer(source="working_hours")
    bufferMinutes = WholeNumberField(source="buffer_minutes", min_value=0, max_value=LONGEST_BUFFER_MINUTES)
    weekStart = serializers.ChoiceField(WeekStart.values, source="week_start")
    focusHours = serializers.ListField(source="focus_hours", child=FocusHoursSerializer(), max_length=MOST_FOCUS_HOURS)

    def validate_workingHours(self, value: dict[str, Any]) -> dict[str, Any]:
        return {**cast("User", self.instance).working_hours, **value}
