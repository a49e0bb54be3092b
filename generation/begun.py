"""A generation under way, with the rows it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from generation.types import Context, GenerationRequest, Options, Quota
from planner.domain.calendar import Calendar
from planner.models import GoalPreference, User


@dataclass(frozen=True, slots=True)
class Begun:
    """A generation under way: who asked what, and all that is known before anything is written.

    `started` is on the clock of `time.perf_counter`; `preference` is None where it could not be stored.
    """

    id: UUID
    owner: User
    request: GenerationRequest
    calendar: Calendar
    now: datetime
    started: float
    preference: GoalPreference | None
    options: Options
    quota: Quota
    context: Context
