"""Addresses of the top floor's pages, and of those that need generation options."""

from __future__ import annotations

from django.urls import path, re_path

from generation.pages import keeping, new_plan, result, rewrite, settings

urlpatterns = [
    re_path(r"^plans/new/?$", new_plan.new_plan, name="new-plan"),
    path("plans/result/<uuid:pk>/", result.result, name="result"),
    path("plans/result/<uuid:pk>/live/", result.follow, name="result-live"),
    path("plans/result/<uuid:pk>/stop/", result.stop, name="result-stop"),
    path("plans/result/<uuid:pk>/save/", result.save_result, name="result-save"),
    path("drafts/<str:key>/keep/", keeping.keep, name="keep-draft"),
    path("plans/<int:pk>/undo-save/", keeping.take_back, name="undo-save"),
    path("rewrite/<str:kind>/<str:ref>/week/<int:week>/", rewrite.ask, name="rewrite-week"),
    path("rewrite/<str:kind>/<str:ref>/again/", rewrite.try_again, name="try-again"),
    path("rewrite/<str:kind>/<str:ref>/<uuid:pk>/", rewrite.show, name="rewrite"),
    path("rewrite/<str:kind>/<str:ref>/<uuid:pk>/live/", rewrite.follow, name="rewrite-live"),
    path("rewrite/<str:kind>/<str:ref>/<uuid:pk>/stop/", rewrite.stop, name="rewrite-stop"),
    path("rewrite/<str:kind>/<str:ref>/<uuid:pk>/apply/", rewrite.apply, name="rewrite-apply"),
    path("rewrite/<str:kind>/<str:ref>/<uuid:pk>/drop/", rewrite.drop, name="rewrite-drop"),
    path("rewrite/<str:kind>/<str:ref>/<uuid:pk>/undo/", rewrite.undo, name="rewrite-undo"),
    path("settings/", settings.settings_page, name="settings"),
    path("settings/options/", settings.change_generation_options, name="settings-options"),
    path("settings/clock/", settings.change_clock, name="settings-clock"),
    path("settings/tokens/", settings.make_api_token, name="settings-tokens"),
    path("settings/tokens/<int:pk>/revoke/", settings.revoke_api_token, name="revoke-token"),
    path("settings/always/", settings.always, name="always"),
]
