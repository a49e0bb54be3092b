"""Django's entry for the app."""

from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class StagingConfig(AppConfig):
    """The app as Django sees it."""

    name = "staging"
    verbose_name = _("Drafts")
