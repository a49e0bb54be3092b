"""Addresses of the ground floor's API, below /api/."""

from __future__ import annotations

from planner.api.calendar_files import PlanCalendarView
from planner.api.document import SchemaView, docs
from planner.api.views import PlansView, PlanView, ProfileView, TasksView, TaskView
from planner.web.routes import PLAN, TASK, api_route

urlpatterns = [
    api_route("plans", PlansView.as_view(), "api-plans"),
    api_route(f"plans/{PLAN}", PlanView.as_view(), "api-plan"),
    api_route(rf"plans/{PLAN}/calendar\.ics", PlanCalendarView.as_view(), "api-plan-calendar"),
    api_route(f"plans/{PLAN}/tasks", TasksView.as_view(), "api-tasks"),
    api_route(f"plans/{PLAN}/tasks/{TASK}", TaskView.as_view(), "api-task"),
    api_route("profile", ProfileView.as_view(), "api-profile"),
    api_route("schema", SchemaView.as_view(), "api-schema"),
    api_route("docs", docs, "api-docs"),
]
