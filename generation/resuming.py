"""A generation taken up again from its rows alone: by a worker, or by whoever finishes what a worker left."""

from __future__ import annotations

import time
from datetime import date

from django.utils import timezone

from generation.begun import Begun
from generation.models import Generation
from generation.options import option_values, stored_options
from generation.quota import quota_of
from generation.types import Context, GenerationRequest, Options
from planner.domain.calendar import Complexity, Weekend
from planner.domain.commitments import read_commitments
from planner.domain.focus_hours import read_focus_hours
from planner.domain.month import Month
from planner.models import GoalPreference
from planner.services.calendars import asked_calendar


def resume(row: Generation) -> Begun | None:
    """The generation as it was begun, on the calendar of now; None where what was asked is gone."""
    preference, owner, now = row.preferences, row.user, timezone.now()
    if preference is None:
        return None
    options = stored_options(owner=owner)
    waited = (now - row.created_at).total_seconds()
    return Begun(
        id=row.pk,
        owner=owner,
        request=_request(row, preference),
        calendar=asked_calendar(owner=owner, month=row.month_year, preference=preference, now=now),
        now=now,
        started=time.perf_counter() - waited,
        preference=preference,
        options=Options() if row.override_preferences else option_values(options),
        quota=quota_of(owner=owner, options=options, now=now),
        context=Context(row.is_first_time_user, row.has_good_history, row.plan_complexity, row.quota_used),
    )


def _request(row: Generation, preference: GoalPreference) -> GenerationRequest:
    return GenerationRequest(
        goals_text=preference.goals_text,
        complexity=Complexity(preference.task_complexity),
        focus_areas=preference.focus_areas,
        weekend=Weekend(preference.weekend_preference),
        commitments=read_commitments(preference.fixed_commitments_json),
        month=Month(row.month_year),
        days_off=frozenset(date.fromisoformat(day) for day in preference.days_off),
        focus_hours=None if preference.focus_hours is None else read_focus_hours(preference.focus_hours),
        save_mode=row.asked_mode or None,
        create_staging_backup=row.asked_backup,
        override_user_preferences=row.override_preferences,
    )
