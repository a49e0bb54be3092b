"""The month view of a plan: a calendar grid whose rows begin on the person's own first weekday.

It regroups the days of a plan page; which view is shown is the person's choice, remembered in the session.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.http import HttpRequest

from planner.pages.places_page import first_weekday
from planner.pages.plan_page import BusyBlock, Day, PlanPage, TaskCard

MOST_CARDS, MOST_BUSY = 3, 2
WEEK, MONTH = "week", "month"
_REMEMBERED = "plan_view"


@dataclass(frozen=True, slots=True)
class MonthDay:
    """One cell: at most three cards, and what stands behind "2 more"."""

    day: Day
    shown: tuple[TaskCard | BusyBlock, ...] = ()
    hidden: tuple[TaskCard | BusyBlock, ...] = ()

    @classmethod
    def of(cls, day: Day) -> MonthDay:
        """The cell of a day: its first tasks and commitments, in order of time."""
        kept = (*day.tasks[:MOST_CARDS], *[item for item in day.items if not item.is_task][:MOST_BUSY])
        shown = tuple(item for item in day.items if any(item is one for one in kept))
        hidden = tuple(item for item in day.items if not any(item is one for one in kept))
        return cls(day, shown, hidden)


@dataclass(frozen=True, slots=True)
class MonthGrid:
    """Rows of seven cells, and the dates whose weekdays head the columns."""

    rows: tuple[tuple[MonthDay, ...], ...]

    @property
    def names(self) -> tuple[date, ...]:
        """Dates of the first row, for the names of the weekdays."""
        return tuple(cell.day.date for cell in self.rows[0])


def month_grid(page: PlanPage, *, week_start: str) -> MonthGrid:
    """The grid of a page that was made with `all_weeks`."""
    days = {day.date: day for week in page.weeks for day in week.days if day.in_month}
    first, last = min(days), max(days)
    start = first - timedelta(days=(first.weekday() - first_weekday(week_start)) % 7)
    rows = ((last - start).days // 7) + 1
    dates = [start + timedelta(days=offset) for offset in range(7 * rows)]
    cells = [MonthDay.of(days.get(one) or Day(one, in_month=False)) for one in dates]
    return MonthGrid(tuple(tuple(cells[row * 7 : row * 7 + 7]) for row in range(rows)))


def view_context(page: PlanPage, *, view: str, week_start: str, address: str) -> dict[str, Any]:
    """What the pages of a plan say about their view; `address` shows the same plan in the other one."""
    grid = month_grid(page, week_start=week_start) if view == MONTH else None
    return {"view": view, "grid": grid, "view_url": address}


def chosen_view(request: HttpRequest) -> str:
    """The view asked for (`?view=month`), which is remembered; else the one of last time."""
    wanted = request.GET.get("view", "")
    if wanted not in {WEEK, MONTH}:
        return str(request.session.get(_REMEMBERED, WEEK))
    if request.session.get(_REMEMBERED, WEEK) != wanted:
        request.session[_REMEMBERED] = wanted
    return wanted
