"""Paper: a month on one sheet, and a week on one sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from planner.access import own_plan
from planner.domain.month import Month
from planner.errors import NotFound
from planner.models import User
from planner.models.people import WeekStart
from planner.pages.plan_page import Day, PlanPage
from planner.pages.plans import saved_plan_page
from planner.web.htmx import PersonRequest, render_page


@dataclass(frozen=True)
class MonthSheet:
    """Rows of seven days, headed by the weekday that the person's weeks start with."""

    rows: tuple[tuple[Day, ...], ...]

    @property
    def head(self) -> tuple[Day, ...]:
        """Days to take the names of the columns from."""
        return self.rows[0]


@require_safe
def month(request: PersonRequest, pk: int) -> HttpResponse:
    """The month's sheet."""
    row = own_plan(request.user, pk)
    page = saved_plan_page(owner=request.user, row=row)
    context = {"plan": row, "page": page, "sheet": month_sheet(owner=request.user, page=page)}
    return render_page(request, "planner/print_month.html", context)


@require_safe
def week(request: PersonRequest, pk: int, number: int) -> HttpResponse:
    """One week's sheet."""
    row = own_plan(request.user, pk)
    page = saved_plan_page(owner=request.user, row=row)
    found = next((one for one in page.weeks if one.number == number), None)
    if found is None:
        raise NotFound
    return render_page(request, "planner/print_week.html", {"plan": row, "page": page, "week": found})


def month_sheet(*, owner: User, page: PlanPage) -> MonthSheet:
    """All days of the month in whole weeks; a week that the page leaves out is there, and empty."""
    known = {day.date: day for one in page.weeks for day in one.days if day.in_month}
    days = list(Month(page.month).days())
    lead = (days[0].weekday() + (owner.week_start == WeekStart.SUNDAY)) % 7
    first = days[0] - timedelta(days=lead)
    weeks = (lead + len(days) + 6) // 7
    dates = [first + timedelta(days=offset) for offset in range(7 * weeks)]
    shown = [known.get(day, Day(day, in_month=day in Month(page.month))) for day in dates]
    return MonthSheet(tuple(tuple(shown[start : start + 7]) for start in range(0, len(shown), 7)))
