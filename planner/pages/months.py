"""Months to choose from."""

from __future__ import annotations

from datetime import date

from django.utils.formats import date_format

from planner.domain.month import MONTHS_AHEAD, Month


def month_choices(today: date) -> list[tuple[str, str]]:
    """This month and the next 24, for a select."""
    firsts = (Month.of(today).shift(months).first for months in range(MONTHS_AHEAD + 1))
    return [(first.isoformat(), date_format(first, "F Y")) for first in firsts]
