"""Insights: what was done of what was planned, drawn and told, and what that means for saving."""

from __future__ import annotations

from collections.abc import Sequence

from django.http import HttpResponse
from django.utils import timezone
from django.utils.dates import WEEKDAYS as DAY_NAMES
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from generation.models import SaveMode
from generation.options import stored_options
from generation.pages.charts import Chart, Point, columns, rows
from generation.pages.outlook import context_of, what_it_does
from generation.quota import quota_of
from planner.domain.insights import GOOD_HISTORY_RATE, Insights, MonthShare, Share, has_good_history
from planner.domain.month import WEEKDAYS
from planner.models import User
from planner.pages.forms import DIFFICULTIES
from planner.pages.hues import Hues
from planner.services.insights import insights
from planner.web.htmx import PersonRequest, render_page

# As many focus areas as a chart shows at a glance; the table has all of them.
MOST_AREAS = 8
GOOD_PERCENT = round(100 * GOOD_HISTORY_RATE)


@require_safe
def insights_page(request: PersonRequest) -> HttpResponse:
    """What was done of what was planned."""
    found = insights(owner=request.user, now=timezone.now())
    context = {"found": found, "good_percent": GOOD_PERCENT}
    if found.has_history:
        context |= {"is_good": has_good_history(found.history), "next_plan": _next_plan(request.user), **_drawn(found)}
    return render_page(request, "generation/insights.html", context)


def _next_plan(owner: User) -> dict[str, str]:
    """The person's save mode and what it would do with their next plan."""
    row = stored_options(owner=owner)
    quota = quota_of(owner=owner, options=row, now=timezone.now())
    does = what_it_does(row, context_of(owner=owner, quota=quota), row.default_save_mode)
    return {"mode": str(SaveMode(row.default_save_mode).label), "does": does}


def _drawn(found: Insights) -> dict[str, object]:
    areas = [Share(share.name or _("No focus area"), share.done, share.due) for share in found.areas]
    days = [Share(str(DAY_NAMES[WEEKDAYS.index(share.name)]), share.done, share.due) for share in found.weekdays]
    words = dict(DIFFICULTIES)
    levels = [Share(str(words[share.name]), share.done, share.due) for share in found.difficulties]
    return {
        "months_chart": months_chart(found.months),
        "parts": [
            {"id": "by-area", "title": _("By focus area"), "shares": areas, "chart": area_chart(areas[:MOST_AREAS])},
            {"id": "by-level", "title": _("By difficulty"), "shares": levels, "chart": share_chart(levels)},
            {"id": "by-day", "title": _("By weekday"), "shares": days, "chart": share_chart(days)},
        ],
    }


def months_chart(months: Sequence[MonthShare]) -> Chart:
    """A column a month, with the level above which a history is good."""
    points = [
        Point(
            date_format(share.month, "M"),
            share.rate,
            str(share.percent),
            mark="good" if share.is_good else "weak",
            under=date_format(share.month, "Y") if index == 0 or share.month.month == 1 else "",
        )
        for index, share in enumerate(months)
    ]
    lines = [(level, _("%d %%") % round(100 * level), "") for level in (0.0, 0.5, 1.0)]
    return columns(points, most=1, lines=[*lines, (GOOD_HISTORY_RATE, _("%d %%") % GOOD_PERCENT, "good")])


def area_chart(shares: Sequence[Share]) -> Chart:
    """A bar a focus area, in its own colour."""
    hues = Hues(share.name for share in shares)
    return rows([_point(share, f"hue-{hues.of(share.name)}") for share in shares], most=1)


def share_chart(shares: Sequence[Share]) -> Chart:
    """A bar for each."""
    return rows([_point(share, "") for share in shares], most=1)


def _point(share: Share, mark: str) -> Point:
    return Point(share.name, share.rate, _("%d %%") % share.percent, mark)
