"""Tables of the ground floor: people, what they asked for, their plans, and what was done."""

from __future__ import annotations

from .audit import AuditAction, AuditEvent
from .calendars import BusyTime, CalendarFeed, CalendarFile
from .idempotency import IdempotentCall
from .limits import RateWindow
from .people import ApiToken, User
from .plans import MonthlyPlan, PlanTask, PlanWeek
from .preferences import GoalPreference
from .replans import PlanReplan

__all__ = [
    "ApiToken",
    "AuditAction",
    "AuditEvent",
    "BusyTime",
    "CalendarFeed",
    "CalendarFile",
    "GoalPreference",
    "IdempotentCall",
    "MonthlyPlan",
    "PlanReplan",
    "PlanTask",
    "PlanWeek",
    "RateWindow",
    "User",
]
