"""Which language somebody reads: the one they chose, else their browser's or program's, else English (decision 32)."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils import translation

from planner.models import User


def speak_to(user: User, request: HttpRequest) -> None:
    """From here on the answer is in this person's language.

    Nothing is put back afterwards: LocaleMiddleware names the language that is active when the answer passes it, and
    chooses anew for the next request.
    """
    translation.activate(user.language or translation.get_language_from_request(request))
