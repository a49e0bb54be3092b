"""The page of a generation under way: the draft, and each finished week of the model's in its place."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils import timezone

from generation import inflight
from generation.inflight import Progress
from generation.models import Generation
from planner.domain.calendar import Calendar
from planner.models import User
from planner.pages.plan_page import plan_page
from planner.services.calendars import asked_calendar


def known_context(*, owner: User, row: Generation, shown: str = "") -> dict[str, Any] | None:
    """What the page shows of a generation that was begun before; None where the cache does not know."""
    progress = inflight.get_progress(owner=owner, generation_id=row.pk)
    if progress is None:
        return None
    calendar = asked_calendar(owner=owner, month=row.month_year, preference=row.preferences, now=timezone.now())
    return live_context(generation_id=row.pk, progress=progress, calendar=calendar, shown=shown)


def live_context(*, generation_id: UUID, progress: Progress, calendar: Calendar, shown: str = "") -> dict[str, Any]:
    """What the page shows. `shown` names the finished weeks that it has already."""
    page = plan_page(plan=progress.plan, calendar=calendar)
    known = {int(number) for number in shown.split(",") if number.isdecimal() and len(number) < 3}
    done = set(progress.weeks_done)
    return {
        "origin": generation_id,
        "page": page,
        "done": done,
        "fresh": [week for week in page.weeks if week.number in done - known],
        "shown": ",".join(str(number) for number in sorted(done)),
        "weeks_done": len(done),
        "weeks_total": progress.weeks_total,
        "writing": min(len(done) + 1, progress.weeks_total),
    }
