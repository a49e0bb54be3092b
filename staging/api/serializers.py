"""Drafts in the API's words."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from planner.api.plan_data import PlanDataField


class DraftSerializer(serializers.Serializer[Any]):
    """A plan that is kept for a time."""

    stagingKey = serializers.CharField(source="staging_key")
    planData = PlanDataField(source="plan_data")
    month = serializers.DateField(source="month_year")
    expiresAt = serializers.DateTimeField(source="expires_at")
    accessCount = serializers.IntegerField(source="access_count")
    isLightweight = serializers.BooleanField(source="is_lightweight")


class DraftChangeSerializer(serializers.Serializer[Any]):
    """The whole edited plan."""

    planData = PlanDataField(source="plan_data")
