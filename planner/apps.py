"""Django's entry for the app."""

from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from planner.domain.words import speak_with
from planner.web.voice import DjangoVoice


class PlannerConfig(AppConfig):
    """The app as Django sees it."""

    name = "planner"
    verbose_name = _("People, plans and tasks")

    def ready(self) -> None:
        """Let the pure rooms speak the languages of those who read."""
        speak_with(DjangoVoice())
