"""Weekdays as boxes to tick, under their names and the short names that the reader's language has for them."""

from __future__ import annotations

from dataclasses import dataclass

from django.forms import BoundField
from django.utils.dates import WEEKDAYS, WEEKDAYS_ABBR
from django.utils.functional import Promise

from planner.domain.month import WEEKDAYS as WORDS

# The contract's words, and what people read.
WEEKDAY_CHOICES = list(zip(WORDS, WEEKDAYS.values(), strict=True))


@dataclass(frozen=True, slots=True)
class WeekdayBox:
    """One day to tick."""

    word: str
    name: str | Promise
    short: str | Promise
    is_ticked: bool


def weekday_boxes(field: BoundField) -> list[WeekdayBox]:
    """The boxes of a field that takes several weekdays, ticked as they were sent or stored."""
    ticked = set(field.value() or ())
    rows = zip(WORDS, WEEKDAYS.values(), WEEKDAYS_ABBR.values(), strict=True)
    return [WeekdayBox(word, name, short, word in ticked) for word, name, short in rows]
