"""What is known of a user and a request before deciding: complexity, history, quota."""

from __future__ import annotations

from datetime import datetime

from generation.complexity import plan_complexity
from generation.types import Context, GenerationRequest, Quota
from planner.domain.insights import has_good_history
from planner.models import User
from planner.services.insights import history


def analyse(*, owner: User, request: GenerationRequest, quota: Quota, now: datetime) -> Context:
    """Complexity of what was written, history of active plans with tasks due before `now`, share of the quota."""
    months = history(owner=owner, now=now)
    return Context(
        is_first_time_user=not months,
        has_good_history=has_good_history(months),
        plan_complexity=plan_complexity(
            request.goals_text, request.focus_areas, [commitment.description for commitment in request.commitments]
        ),
        quota_used=quota.share,
    )
