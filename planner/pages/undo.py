"""Telling what was done with a way to undo it: the next page shows it as a toast with an Undo button.

The message holds the address of the undo and which task it is about, never content.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest

from planner.errors import InvalidInput, PlannerError

MOST_TOLD = 400
_MARK = "undo"
_ABOUT = "about"


@dataclass(frozen=True, slots=True)
class UndoOffer:
    """Where an act is undone; `form` is the page's form that is sent there, where the page carries the plan itself."""

    address: str
    form: str = ""


def tell(request: HttpRequest, sentence: str, *, about: str = "", undo: UndoOffer | None = None) -> None:
    """Say what was done to a task (`about` is its element's id), with its undo where there is one."""
    tags = f"{_ABOUT}={about}" if about else ""
    if undo is not None:
        tags = f"{tags} {_MARK}={undo.address},{undo.form}".strip()
    messages.success(request, sentence, extra_tags=tags)


def tell_refusal(request: HttpRequest, refusal: PlannerError) -> None:
    """Say why an act was refused."""
    if isinstance(refusal, InvalidInput):
        told = " ".join(line for lines in refusal.details.values() for line in lines)
        # Short enough for the message cookie: longer ones would go to the session, and so to the database.
        messages.error(request, told[:MOST_TOLD])
    else:
        messages.error(request, str(refusal.sentence))


def undo_of(message: Message) -> UndoOffer | None:
    """The undo that a message offers."""
    found = _tag(message, _MARK)
    address, _, form = found.partition(",")
    return UndoOffer(address, form) if address else None


def about_of(message: Message) -> str:
    """The id of the task that a message is about."""
    return _tag(message, _ABOUT)


def _tag(message: Message, name: str) -> str:
    tags = (message.extra_tags or "").split()
    return next((tag.removeprefix(f"{name}=") for tag in tags if tag.startswith(f"{name}=")), "")
