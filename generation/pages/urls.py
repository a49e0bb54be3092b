"""Addresses of the top floor's pages, and of those that need generation options."""

from __future__ import annotations

from django.urls import path, re_path

from generation.pages import account, focus_hours, insights, keeping, metrics, new_plan, result, settings

urlpatterns = [
    re_path(r"^plans/new/?$", new_plan.new_plan, name="new-plan"),
    path("plans/result/<uuid:pk>/", result.result, name="result"),
    path("plans/result/<uuid:pk>/live/", result.follow, name="result-live"),
    path("plans/result/<uuid:pk>/stop/", result.stop, name="result-stop"),
    path("plans/result/<uuid:pk>/save/", result.save_result, name="result-save"),
    path("drafts/<str:key>/keep/", keeping.keep, name="keep-draft"),
    path("plans/<int:pk>/undo-save/", keeping.take_back, name="undo-save"),
    path("plans/<int:pk>/plan.md", account.plan_text, name="plan-text"),
    path("settings/", settings.settings_page, name="settings"),
    path("settings/options/", settings.change_generation_options, name="settings-options"),
    path("settings/clock/", settings.change_clock, name="settings-clock"),
    path("settings/person/", settings.change_person, name="settings-person"),
    path("settings/data/", account.download_data, name="download-data"),
    path("settings/delete/", account.delete_account, name="delete-account"),
    path("settings/focus-hours/", focus_hours.change_focus_hours, name="settings-focus-hours"),
    path("settings/tokens/", settings.make_api_token, name="settings-tokens"),
    path("settings/tokens/<int:pk>/revoke/", settings.revoke_api_token, name="revoke-token"),
    path("settings/feed/", settings.make_calendar_feed, name="settings-feed"),
    path("settings/feed/revoke/", settings.revoke_calendar_feed, name="revoke-feed"),
    path("settings/always/", settings.always, name="always"),
    path("insights/", insights.insights_page, name="insights"),
    path("staff/metrics/", metrics.staff_metrics, name="staff-metrics"),
    re_path(r"^metrics/?$", metrics.prometheus, name="metrics"),
]
