"""Rows for pictures that no walk through the pages makes: lived months, a staff's metrics, a draft that ended.

Run inside the product: `manage.py shell -c "from tests.browser.screenshot_rows import lived; lived('mira')"`.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import connection
from django.db.models import F
from django.utils import timezone

from generation.drafting import Brief, draft
from generation.models import Generation
from planner.domain.calendar import Complexity, Weekend
from planner.domain.month import Month
from planner.models import PlanTask, User
from planner.services.calendars import month_calendar
from staging.models import PlanStaging
from tests.make import make_plan

BRIEF = Brief(
    "Learn TypeScript: finish the handbook and build a small app\nRun 10 km under 55 minutes\nWrite the report",
    "Programming, Health, Writing",
    Complexity.BALANCED,
)


def lived(username: str) -> None:
    """This month and the three before it, planned and mostly done by now."""
    user, now = User.objects.get(username=username), timezone.now()
    this = Month.of(now.astimezone(user.zone).date())
    for back in reversed(range(4)):
        month = this.shift(-back)
        start = datetime.combine(month.first, datetime.min.time(), tzinfo=user.zone)
        calendar = month_calendar(owner=user, month=month, now=start, weekend=Weekend.MIXED)
        make_plan(user, month=month.first, plan=draft(BRIEF, calendar))
    due = PlanTask.objects.filter(week__plan__user=user, end_time__lt=now).order_by("start_time", "id")
    for number, task in enumerate(due):
        if number % 7 not in {2, 5} and not (now - timedelta(days=2) < task.start_time and number % 2):
            PlanTask.objects.filter(pk=task.pk).update(is_completed=True, completed_at=task.end_time)


def office(username: str) -> None:
    """Staff, with three weeks of generations."""
    User.objects.filter(username=username).update(is_staff=True, is_superuser=True)
    user, now = User.objects.get(username=username), timezone.now()
    modes = ("staging", "immediate", "staging", "preview", "immediate")
    for number in range(160):
        mode = modes[number % 5]
        row = Generation.objects.create(
            user=user,
            month_year=Month.of(now.date()).first,
            status="done",
            generation_mode=mode,
            save_mode=("auto", "preview", "immediate")[number % 3],
            generation_latency_ms=900 + (number * 373) % 6100,
            source="local" if number % 9 == 0 else "ai",
            fallback=number % 9 == 0,
            error="timeout" if number % 9 == 0 else "",
            save_error="database" if number == 40 else "",
        )
        Generation.objects.filter(pk=row.pk).update(created_at=now - timedelta(hours=3 * number))


def ended(username: str) -> None:
    """The person's drafts are past their time."""
    PlanStaging.objects.filter(user__username=username).update(expires_at=F("created_at"))


def full_disk() -> None:
    """From now on the database takes no plan."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TRIGGER full_disk BEFORE INSERT ON plan_weeks BEGIN SELECT RAISE(ABORT, 'database is full'); END"
        )


def space_again() -> None:
    """The database takes plans again."""
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER full_disk")
