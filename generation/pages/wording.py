"""Plain words for what happened while a plan was made."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from generation.types import Written

Text = str | Promise

_BUSY = _("The AI model could not be reached or was too busy.")
_SLOW = _("The AI model took too long.")
_BROKEN_OFF = _("The AI model stopped before it was done.")
_UNREADABLE = _("The AI model's answer could not be used.")
_REFUSED = _("The AI model did not accept the request.")
_SETUP = _("The AI service is not set up correctly; its operator needs to look at it.")

_REASONS: dict[str, Text] = {
    "quota": _("Your AI plans for this month are used up."),
    "breaker_open": _BUSY,
    "connect": _BUSY,
    "dns": _BUSY,
    "network": _BUSY,
    "tls": _SETUP,
    "auth": _SETUP,
    "payment": _SETUP,
    "redirect": _SETUP,
    "unsupported": _SETUP,
    "bad_request": _REFUSED,
    "moderation": _REFUSED,
    "timeout_first_token": _SLOW,
    "timeout_idle": _SLOW,
    "deadline": _SLOW,
    "stopped": _("You stopped it."),
    "length": _BROKEN_OFF,
    "truncated": _BROKEN_OFF,
    "empty": _UNREADABLE,
    "malformed": _UNREADABLE,
    "too_large": _UNREADABLE,
    "nothing_readable": _UNREADABLE,
    "reading_failed": _UNREADABLE,
}

COMPLEXITIES: dict[str, Text] = {"simple": _("Simple"), "moderate": _("Moderate"), "complex": _("Complex")}


def made_by(written: Written) -> Text:
    """Who wrote the plan, where that needs saying: the label of a fallback, else nothing."""
    if not written.fallback:
        return ""
    return _("Made without AI") if written.source == "local" else _("Finished without AI")


def why_without(written: Written) -> Text:
    """Why the AI model did not write it, or not all of it."""
    return _REASONS.get(written.error, _BUSY) if written.fallback else ""


def whose_work(written: Written) -> Text:
    """What the local planner did instead."""
    if written.source == "local":
        return _("The plan below is complete all the same: the local planner wrote it, around your commitments.")
    return _("What the model finished is below; the local planner wrote the rest, around your commitments.")
