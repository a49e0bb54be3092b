"""Insights in the API's words."""

from __future__ import annotations

from typing import Any

from django.utils import timezone
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from planner.api.described import described
from planner.domain.insights import has_good_history
from planner.services.insights import insights
from planner.web.api import PlannerView


class ShareSerializer(serializers.Serializer[Any]):
    """How much of something was done of what was due."""

    done = serializers.IntegerField()
    due = serializers.IntegerField()
    rate = serializers.FloatField(help_text="done / due, 0 to 1")


class MonthShareSerializer(ShareSerializer):
    """One month."""

    month = serializers.DateField()


class AreaShareSerializer(ShareSerializer):
    """One focus area; tasks without one have an empty name."""

    focusArea = serializers.CharField(source="name")


class LevelShareSerializer(ShareSerializer):
    """One difficulty."""

    difficultyLevel = serializers.CharField(source="name")


class DayShareSerializer(ShareSerializer):
    """One weekday."""

    weekday = serializers.CharField(source="name")


class StreakSerializer(serializers.Serializer[Any]):
    """Days and weeks in a row with everything done that was due."""

    days = serializers.IntegerField(source="days.current")
    longestDays = serializers.IntegerField(source="days.longest")
    weeks = serializers.IntegerField(source="weeks.current")
    longestWeeks = serializers.IntegerField(source="weeks.longest")


class InsightsSerializer(serializers.Serializer[Any]):
    """The last twelve months of active plans, counting tasks that are over."""

    isFirstTimeUser = serializers.SerializerMethodField()
    hasGoodHistory = serializers.SerializerMethodField()
    months = MonthShareSerializer(many=True)
    focusAreas = AreaShareSerializer(many=True, source="areas")
    difficulties = LevelShareSerializer(many=True)
    weekdays = DayShareSerializer(many=True)
    streak = StreakSerializer(source="*")

    def get_isFirstTimeUser(self, found: Any) -> bool:
        return not found.has_history

    def get_hasGoodHistory(self, found: Any) -> bool:
        return has_good_history(found.history)


class InsightsView(PlannerView):
    """What was done of what was planned."""

    @described("getInsights", answer=InsightsSerializer)
    def get(self, _request: Request) -> Response:
        """Completion by month, focus area, difficulty and weekday, and streaks."""
        return Response(InsightsSerializer(insights(owner=self.person, now=timezone.now())).data)
