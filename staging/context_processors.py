"""What every page shows of drafts: how many wait, and which of them end soon."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Window
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from staging.models import PlanStaging
from staging.reminders import SOON

MOST_SHOWN = 3
CONTENT = ("plan_data", "extraction_notes", "ai_response_raw")


def waiting_drafts(request: HttpRequest) -> dict[str, Any]:
    """`waiting_drafts`, the number of live drafts, and `soonest_drafts`, those that end first, without content.

    `ending_drafts` are those of the latter that end within hours. All are read only where a template shows them.
    """
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {"waiting_drafts": 0, "soonest_drafts": [], "ending_drafts": []}
    live = PlanStaging.objects.owned_by(user.pk).live()
    rows = live.with_time_left().annotate(of_all=Window(Count("id"))).order_by("expires_at", "id").defer(*CONTENT)
    soonest: Any = SimpleLazyObject(lambda: list(rows[:MOST_SHOWN]))
    return {
        "waiting_drafts": SimpleLazyObject(lambda: soonest[0].of_all if soonest else 0),
        "soonest_drafts": soonest,
        "ending_drafts": SimpleLazyObject(lambda: [draft for draft in soonest if draft.time_left <= SOON]),
    }
