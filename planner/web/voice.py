"""The pure rooms' voice in Django's languages; planner/apps.py hands it in at start (decision 32)."""

from __future__ import annotations

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import get_language, gettext, ngettext


class DjangoVoice:
    """Speaks the language that is active where a sentence is said."""

    def language(self) -> str:
        """The active one; English where none is."""
        return (get_language() or "en").partition("-")[0]

    def text(self, english: str) -> str:
        """From the catalogue."""
        return gettext(english)

    def number(self, one: str, many: str, count: int) -> str:
        """From the catalogue, by the language's own plurals."""
        return ngettext(one, many, count)

    def dated(self, day: date, shape: str) -> str:
        """By the language's own formats (planner/formats)."""
        return date_format(day, shape)
