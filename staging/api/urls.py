"""Addresses of the drafts' API, below /api/."""

from __future__ import annotations

from planner.web.routes import KEY, api_route
from staging.api.views import DraftsView, DraftView

urlpatterns = [
    api_route("hybrid-plan/staging", DraftsView.as_view(), "api-drafts"),
    api_route(f"hybrid-plan/staging/{KEY}", DraftView.as_view(), "api-draft"),
]
