"""Django's entry for the app."""

from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class GenerationConfig(AppConfig):
    """The app as Django sees it."""

    name = "generation"
    verbose_name = _("Plan generation")
