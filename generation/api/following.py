"""Generations in the background: `Prefer: respond-async`, and asking how far one is."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse

from generation import inflight
from generation.access import own_generation
from generation.api.answers import PlanField, ResultSerializer
from generation.live import Started, finish_overdue
from generation.models import Generation
from generation.types import GenerationResult
from planner.api.described import described, success
from planner.api.serializers import LeanSerializer
from planner.domain.plan_data import Plan
from planner.errors import Gone
from planner.web.api import PlannerView, envelope

PREFER = OpenApiParameter("Prefer", str, OpenApiParameter.HEADER, description="`respond-async`: 202 with the draft.")


class FollowedSerializer(LeanSerializer):
    """How far a generation is: the month as it stands, and the result once it is done."""

    generationId = serializers.UUIDField()
    status = serializers.ChoiceField(["running", "done"])
    statusUrl = serializers.CharField()
    planData = PlanField()
    weeksDone = serializers.IntegerField()
    weeksTotal = serializers.IntegerField()
    result = ResultSerializer(required=False)


FOLLOWED = success("GenerationAnswer", data=FollowedSerializer())


def wants_to_follow(request: Request) -> bool:
    """Whether the caller prefers 202 to waiting (RFC 7240)."""
    wishes = re.split(r"[,;\s]+", request.headers.get("Prefer", "").lower())
    return "respond-async" in wishes


def accepted(started: Started) -> Response:
    """202 with the draft; the result stands in it already where nothing had to wait."""
    response = envelope(FollowedSerializer(_followed(started.id, started.progress, started.result)).data)
    response.status_code = 202
    response["Location"] = _status_url(started.id)
    response["Preference-Applied"] = "respond-async"
    return response


def _status_url(generation_id: UUID) -> str:
    return reverse("api-generation", args=[generation_id])


def _followed(
    generation_id: UUID, progress: inflight.Progress | None, result: GenerationResult | None
) -> dict[str, Any]:
    plan: Plan = result.written.plan if result else progress.plan if progress else Plan()
    total = len(plan.weeks) if result or progress is None else progress.weeks_total
    done = total if result else len(progress.weeks_done) if progress else 0
    return {
        "generationId": generation_id,
        "status": "done" if result else "running",
        "statusUrl": _status_url(generation_id),
        "planData": plan,
        "weeksDone": done,
        "weeksTotal": total,
        "result": result,
    }


class GenerationView(PlannerView):
    """One generation of the caller."""

    @described("getGeneration", answer=FOLLOWED, refuses=(404, 410))
    def get(self, _request: Request, generation_id: UUID) -> Response:
        """How far it is. A result is kept for 15 minutes after it was finished; 410 afterwards."""
        result = inflight.get(owner=self.person, generation_id=generation_id)
        if result is None:
            row = own_generation(self.person, generation_id)
            result = finish_overdue(row) or inflight.get_of_done(row)
            if result is None and row.status == Generation.Status.DONE:
                raise Gone("The result is no longer kept. A saved plan is under /api/plans, a draft under staging.")
        progress = None if result else inflight.get_progress(owner=self.person, generation_id=generation_id)
        return envelope(FollowedSerializer(_followed(generation_id, progress, result)).data)
