"""What a message offers besides its sentence."""

from __future__ import annotations

from django import template
from django.contrib.messages.storage.base import Message

from planner.pages import undo
from planner.pages.undo import UndoOffer

register = template.Library()


@register.filter
def undo_of(message: Message) -> UndoOffer | None:
    """The undo that it offers, if any."""
    return undo.undo_of(message)


@register.filter
def about_of(message: Message) -> str:
    """The id of the task that it is about, if any."""
    return undo.about_of(message)
