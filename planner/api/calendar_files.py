"""A saved plan as a calendar file."""

from __future__ import annotations

from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse
from rest_framework.request import Request

from planner.access import own_plan
from planner.api.described import PLAN_ID, described
from planner.services.exports import export_plan
from planner.web.api import PlannerView
from planner.web.calendar_files import calendar_download

FILE = OpenApiResponse(OpenApiTypes.STR, description="An iCalendar file.")


class PlanCalendarView(PlannerView):
    """A saved plan for calendar programs."""

    @described("getPlanCalendar", answer=FILE, refuses=(404,), parameters=(PLAN_ID,), media="text/calendar")
    def get(self, _request: Request, plan_id: str) -> HttpResponse:
        """Its tasks as an iCalendar file (RFC 5545)."""
        plan = own_plan(self.person, int(plan_id))
        return calendar_download(content=export_plan(owner=self.person, plan=plan), month=plan.month_year)
