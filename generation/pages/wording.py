"""Plain words for what happened while a plan was made."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from generation.types import Context, Written

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


def reason_of(code: str) -> Text:
    """What a reason code means, for staff; codes without words of their own stand as they are."""
    return _("%(code)s: %(told)s") % {"code": code, "told": _REASONS[code]} if code in _REASONS else code


def whose_work(written: Written) -> Text:
    """What the local planner did instead."""
    if written.source == "local":
        return _("The plan below is complete all the same: the local planner wrote it, around your commitments.")
    return _("What the model finished is below; the local planner wrote the rest, around your commitments.")


# The rules of the decision table, as reasons for what has not happened yet.
_WHY_THEN: dict[int, Text] = {
    1: _("the AI model gave no plan"),
    2: _("you ask to save immediately"),
    3: _("you want to see plans first"),
    4: _("your goals take in a lot and you prefer safety"),
    5: _("few AI plans are left this month and a lost one could not be made again"),
    6: _("you prefer speed: generate as often as you like and save the one you want"),
    7: _("you finish most of what you plan"),
}
_OTHERWISE: dict[str, Text] = {
    "safety": _("your goals are not many, so there is little to lose in looking first"),
    # xgettext:no-python-format
    "balanced": _("you have not done more than 70 % of a month yet"),
}
_FIRST = _("your first plan has still to show how it goes")


def why_then(rule: int, *, strength: str, context: Context) -> Text:
    """Why a rule would decide about the next plan."""
    if rule in _WHY_THEN:
        return _WHY_THEN[rule]
    return _FIRST if context.is_first_time_user else _OTHERWISE[strength]
