"""Addresses of the top floor's API, below /api/. Keeping and undoing are here because they need the options."""

from __future__ import annotations

from generation.api.following import GenerationView
from generation.api.insights import InsightsView
from generation.api.views import GenerateView, KeepView, OptionsView, SaveView, UndoSaveView
from planner.web.routes import GENERATION, KEY, PLAN, api_route

urlpatterns = [
    api_route("hybrid-plan/generate", GenerateView.as_view(), "api-generate"),
    api_route(f"hybrid-plan/generations/{GENERATION}", GenerationView.as_view(), "api-generation"),
    api_route("hybrid-plan/save-from-preview", SaveView.as_view(), "api-save"),
    api_route("hybrid-plan/generation-options", OptionsView.as_view(), "api-options"),
    api_route(f"hybrid-plan/staging/{KEY}/keep", KeepView.as_view(), "api-keep"),
    api_route(f"plans/{PLAN}/undo-save", UndoSaveView.as_view(), "api-undo-save"),
    api_route("insights", InsightsView.as_view(), "api-insights"),
]
