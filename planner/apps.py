"""Django's entry for the app."""

from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PlannerConfig(AppConfig):
    """The app as Django sees it."""

    name = "planner"
    verbose_name = _("People, plans and tasks")
