"""Addresses of the top floor's pages, and of those that need generation options."""

from __future__ import annotations

from django.urls import path, re_path

from generation.pages import account, focus_hours, insights, keeping, metrics, new_plan, result, result_tasks, settings

urlpatterns = [
    re_path(r"^plans/new/?$", new_plan.new_plan, name="new-plan"),
    path("plans/result/<uuid:pk>/", result.result, name="result"),
    path("plans/result/<uuid:pk>/live/", result.follow, name="result-live"),
    path("plans/result/<uuid:pk>/stop/", result.stop, name="result-stop"),
    path("plans/result/<uuid:pk>/save/", result.save_result, name="result-save"),
    path("plans/result/<uuid:pk>/shown/", result_tasks.shown, name="result-shown"),
    path("plans/result/<uuid:pk>/undo/", result_tasks.undo, name="undo-result-change"),
    path("plans/result/<uuid:pk>/tasks/", result_tasks.add, name="result-tasks"),
    path("plans/result/<uuid:pk>/tasks/<int:index>/", result_tasks.task, name="result-task"),
    path("plans/result/<uuid:pk>/tasks/<int:index>/change/", result_tasks.change, name="change-result-task"),
    path("plans/result/<uuid:pk>/tasks/<int:index>/delete/", result_tasks.remove, name="delete-result-task"),
    path("plans/result/<uuid:pk>/tasks/<int:index>/places/", result_tasks.places, name="result-task-places"),
    path("plans/result/<uuid:pk>/tasks/<int:index>/move/", result_tasks.move, name="move-result-task"),
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
