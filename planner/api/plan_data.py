"""Plan data in the API: handed on as it is, and described for the OpenAPI document."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from planner.domain.month import WEEKDAYS
from planner.domain.plan_data import MOST_DESCRIPTION, MOST_FOCUS_AREA, MOST_SUMMARY, Difficulty


class PlanDataTaskSerializer(serializers.Serializer[Any]):
    """A dated task of plan data."""

    task_description = serializers.CharField(max_length=MOST_DESCRIPTION)
    focus_area = serializers.CharField(max_length=MOST_FOCUS_AREA)
    start_time = serializers.DateTimeField()
    end_time = serializers.DateTimeField()
    difficulty_level = serializers.ChoiceField([level.value for level in Difficulty])
    scheduling_reason = serializers.CharField(max_length=MOST_DESCRIPTION)
    is_completed = serializers.BooleanField(required=False)


class DailyTasksSerializer(serializers.Serializer[Any]):
    """Tasks by weekday: only weekdays that have some, in date order."""

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        return {day: PlanDataTaskSerializer(many=True, required=False) for day in WEEKDAYS}


class PlanDataWeekSerializer(serializers.Serializer[Any]):
    """One calendar week of plan data."""

    week = serializers.IntegerField(min_value=1, max_value=6)
    focus = serializers.CharField()
    goals = serializers.ListField(child=serializers.CharField())
    daily_tasks = DailyTasksSerializer()


class PlanDataSerializer(serializers.Serializer[Any]):
    """The plan as JSON. A week and a weekday name exactly one date of the month."""

    monthly_summary = serializers.CharField(max_length=MOST_SUMMARY)
    weekly_breakdown = PlanDataWeekSerializer(many=True)


@extend_schema_field(PlanDataSerializer)
class PlanDataField(serializers.Field[Any, Any, Any, Any]):
    """Plan data in either direction; whoever saves it reads and checks it."""

    def to_internal_value(self, data: Any) -> Any:
        return data

    def to_representation(self, value: Any) -> Any:
        return value
