"""What generation calls answer, in the names of the contract. Absent values are left out."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from rest_framework import serializers

from generation.models import SaveMode, Source
from generation.types import Written
from planner.api.plan_data import PlanDataField
from planner.api.serializers import LeanSerializer
from planner.domain.plan_data import Plan, to_dict
from planner.models.plans import GenerationMode


class PlanField(PlanDataField):
    """A plan, written as plan data."""

    def to_representation(self, value: Plan) -> dict[str, Any]:
        return to_dict(value)


class UserOptionsSerializer(serializers.Serializer[Any]):
    """The options that counted."""

    defaultSaveMode = serializers.ChoiceField(SaveMode.values, source="default_save_mode")
    autoCreateStaging = serializers.BooleanField(source="auto_create_staging")


class ContextSerializer(serializers.Serializer[Any]):
    """What was known before deciding."""

    isFirstTimeUser = serializers.BooleanField(source="is_first_time_user")
    hasGoodHistory = serializers.BooleanField(source="has_good_history")
    planComplexity = serializers.ChoiceField(["simple", "moderate", "complex"], source="plan_complexity")
    quotaUsed = serializers.FloatField(source="quota_used", min_value=0, max_value=1)


class ReasonSerializer(serializers.Serializer[Any]):
    """A rule of the decision table that spoke."""

    rule = serializers.IntegerField()
    text = serializers.CharField()


class DecisionSerializer(serializers.Serializer[Any]):
    """Why the plan was or was not saved."""

    saveMode = serializers.ChoiceField(SaveMode.values, source="save_mode")
    reasons = ReasonSerializer(many=True)


class AdjustmentSerializer(LeanSerializer):
    """What was moved to fit the calendar; without `to` it fits nowhere, without `from` it named no time."""

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        return {
            "task": serializers.CharField(),
            "from": serializers.DateTimeField(source="from_", required=False),
            "to": serializers.DateTimeField(required=False),
            "reason": serializers.CharField(),
        }


class UsageSerializer(LeanSerializer):
    """What the model's server says it took; cost in US dollars."""

    promptTokens = serializers.IntegerField(source="prompt_tokens", required=False)
    completionTokens = serializers.IntegerField(source="completion_tokens", required=False)
    cost = serializers.FloatField(required=False)


class ModelErrorField(serializers.CharField):
    """What went wrong with the model, with its reason code; absent where nothing did."""

    def to_representation(self, value: Written) -> Any:  # type: ignore[override]  # it needs to know more than the code
        if not value.error:
            return None
        if value.source == "local":
            return _("AI generation failed, using fallback (%s)") % value.error
        return _("AI generation failed, the plan was finished without it (%s)") % value.error


class ModelNameField(serializers.CharField):
    """The model that answered; absent where none did."""

    def to_representation(self, value: str) -> Any:
        return value or None


class MetadataSerializer(LeanSerializer):
    """The measured facts of a generation."""

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        return {
            "latency": serializers.IntegerField(source="latency_ms", help_text="Milliseconds."),
            "generatedAt": serializers.DateTimeField(source="generated_at"),
            "extractionConfidence": serializers.IntegerField(source="written.confidence", min_value=0, max_value=100),
            "context": ContextSerializer(),
            "decision": DecisionSerializer(),
            "adjustments": AdjustmentSerializer(many=True, source="written.adjustments"),
            "source": serializers.ChoiceField(Source.values, source="written.source"),
            "model": ModelNameField(source="written.model", required=False),
            "usage": UsageSerializer(source="written.usage", required=False),
            "saveError": serializers.CharField(source="persisted.save_error", required=False),
            "error": ModelErrorField(source="written", required=False),
        }


class ResultSerializer(LeanSerializer):
    """A generated plan and what became of it."""

    generationId = serializers.UUIDField(source="generation_id")
    planData = PlanField(source="written.plan")
    planId = serializers.IntegerField(source="persisted.plan_id", required=False)
    stagingKey = serializers.CharField(source="persisted.staging_key", required=False)
    generationMode = serializers.ChoiceField(GenerationMode.values, source="persisted.mode")
    fallback = serializers.BooleanField(source="written.fallback")
    userOptions = UserOptionsSerializer(source="options")
    metadata = MetadataSerializer(source="*")


class UserContextSerializer(serializers.Serializer[Any]):
    """Whether what was asked is stored."""

    hasUserPreferences = serializers.BooleanField()
    preferenceSaved = serializers.BooleanField()


class SavedSerializer(serializers.Serializer[Any]):
    """The saved plan; `alreadySaved` where an earlier call saved it."""

    planId = serializers.IntegerField(source="plan.pk")
    alreadySaved = serializers.BooleanField(source="already_saved")
