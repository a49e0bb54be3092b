"""What users asked of a month: storing it and finding it again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from planner.domain.calendar import Complexity, Weekend
from planner.domain.commitments import Commitment, commitments_json
from planner.domain.focus_hours import FocusHours, focus_hours_json
from planner.errors import NotFound
from planner.models import GoalPreference, User


def store_preference(
    *,
    owner: User,
    month: date,
    goals_text: str,
    focus_areas: str,
    complexity: Complexity,
    weekend: Weekend,
    commitments: Sequence[Commitment],
    days_off: Sequence[date],
    focus_hours: Sequence[FocusHours] | None = None,
) -> GoalPreference:
    """Keep a checked New plan form; without hours by focus area of its own the profile's hold."""
    return GoalPreference.objects.create(
        user=owner,
        month_year=month,
        goals_text=goals_text,
        focus_areas=focus_areas,
        task_complexity=complexity,
        weekend_preference=weekend,
        fixed_commitments_json=commitments_json(commitments),
        days_off=sorted(day.isoformat() for day in days_off),
        focus_hours=None if focus_hours is None else focus_hours_json(focus_hours),
    )


def latest_preference(*, owner: User) -> GoalPreference | None:
    """The newest one of this user."""
    return GoalPreference.objects.filter(user=owner).order_by("-id").first()


def find_preference(*, owner: User, preference_id: int | None) -> GoalPreference | None:
    """The user's preference with that id, or None where there is none (any more)."""
    return GoalPreference.objects.filter(user=owner, pk=preference_id or 0).first()


def own_preference(*, owner: User, preference_id: int) -> GoalPreference:
    """The user's preference with that id. Raises NotFound for unknown and foreign ones alike."""
    preference = GoalPreference.objects.filter(user=owner, pk=preference_id).first()
    if preference is None:
        raise NotFound
    return preference
