"""Today, the home page: what is due, what was missed, and the week ahead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count, Q, QuerySet
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from planner.domain.month import Month
from planner.models import MonthlyPlan, PlanTask, User
from planner.pages.hues import Hues
from planner.pages.plan_page import Progress, TaskCard, progress_of
from planner.services.plans import focus_areas_of, task_values
from planner.web.htmx import PersonRequest, render_page

DAYS_AHEAD = 7
MOST_OVERDUE = 20


@dataclass(frozen=True, slots=True)
class DayList:
    """The tasks of one day."""

    date: date
    tasks: list[TaskCard]

    @property
    def progress(self) -> Progress:
        """Of this day."""
        return progress_of(self.tasks)


@dataclass(frozen=True, slots=True)
class MissedIn:
    """The latest plan with missed tasks; nothing can be moved in one whose month is over."""

    plan_id: int
    month: date
    is_over: bool


@dataclass(frozen=True, slots=True)
class TodayPage:
    """The page's values. `overdue` holds the latest of `overdue_total` missed tasks of earlier days."""

    day: DayList
    overdue: list[TaskCard]
    overdue_total: int
    ahead: list[DayList]
    plan_id: int | None
    missed_in: MissedIn | None

    @property
    def overdue_hidden(self) -> int:
        """How many missed tasks are not listed."""
        return self.overdue_total - len(self.overdue)

    @property
    def is_empty(self) -> bool:
        """Nothing due, nothing missed, nothing ahead."""
        return not (self.day.tasks or self.overdue or self.ahead)


@require_safe
def today(request: PersonRequest) -> HttpResponse:
    """The home page."""
    page = today_page(owner=request.user, now=timezone.now())
    return render_page(request, "planner/today.html", {"page": page})


def today_page(*, owner: User, now: datetime) -> TodayPage:
    """Read the page's values; the number of queries does not depend on the number of tasks."""
    day = now.astimezone(owner.zone).date()
    start, end = _midnight(owner, now, 0), _midnight(owner, now, DAYS_AHEAD + 1)
    tasks = PlanTask.objects.lived_by(owner.pk).select_related("week")
    missed = tasks.overdue(now).filter(start_time__lt=start)
    near = list(tasks.between(start, end).order_by("start_time", "id"))
    late = list(missed.order_by("-start_time", "-id")[:MOST_OVERDUE])
    cards = task_cards([*near, *late], owner, now)
    days = _by_day(cards[: len(near)])
    plan = MonthlyPlan.objects.owned_by(owner.pk).active().filter(month_year=Month.of(day).first)
    return TodayPage(
        day=DayList(day, days.pop(day, [])),
        overdue=cards[len(near) :],
        overdue_total=missed.count(),
        ahead=[DayList(date_, cards) for date_, cards in sorted(days.items())],
        plan_id=plan.values_list("pk", flat=True).first(),
        missed_in=_missed_in(missed, Month.of(day)),
    )


def _missed_in(missed: QuerySet[PlanTask], month: Month) -> MissedIn | None:
    newest = missed.order_by("-week__plan__month_year").values_list("week__plan_id", "week__plan__month_year").first()
    return MissedIn(*newest, is_over=newest[1] < month.first) if newest else None


def due_today(*, owner: User, now: datetime) -> Progress:
    """How many of today's tasks are done."""
    start, end = _midnight(owner, now, 0), _midnight(owner, now, 1)
    counted = (
        PlanTask.objects.lived_by(owner.pk)
        .between(start, end)
        .aggregate(total=Count("pk"), done=Count("pk", filter=Q(is_completed=True)))
    )
    return Progress(counted["done"], counted["total"])


def _midnight(owner: User, now: datetime, days: int) -> datetime:
    """The midnight that begins the person's day, or the one so many days later."""
    day = now.astimezone(owner.zone).date() + timedelta(days=days)
    return datetime.combine(day, datetime.min.time(), tzinfo=owner.zone)


def task_cards(rows: Sequence[PlanTask], owner: User, now: datetime) -> list[TaskCard]:
    """Rows of saved tasks as cards, in the colours of their plans; read them with their weeks."""
    plans, local = reverse("plans"), now.astimezone(owner.zone)
    areas = focus_areas_of(plan_ids={row.week.plan_id for row in rows})
    hues = {plan_id: Hues(names) for plan_id, names in areas.items()}
    return [
        TaskCard(
            task_values(row, owner.zone),
            hues[row.week.plan_id].of(row.focus_area),
            row.pk,
            f"{plans}{row.week.plan_id}/tasks/{row.pk}/",
            local,
        )
        for row in rows
    ]


def _by_day(cards: list[TaskCard]) -> dict[date, list[TaskCard]]:
    days: dict[date, list[TaskCard]] = {}
    for card in cards:
        days.setdefault(card.start.date(), []).append(card)
    return days
