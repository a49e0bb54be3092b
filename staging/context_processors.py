"""What every page shows of drafts: how many wait, and which of them end soon."""

from __future__ import annotations

from typing import Any

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
    rows = live.with_time_left().order_by("expires_at", "id").defer(*CONTENT)
    soonest: Any = SimpleLazyObject(lambda: list(rows[:MOST_SHOWN]))
    return {
        # Hardly anybody has more than are shown: then the rows say how many there are.
        "waiting_drafts": SimpleLazyObject(lambda: len(soonest) if len(soonest) < MOST_SHOWN else live.count()),
        "soonest_drafts": soonest,
        "ending_drafts": SimpleLazyObject(lambda: [draft for draft in soonest if draft.time_left <= SOON]),
    }
