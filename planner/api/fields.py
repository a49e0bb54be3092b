"""Fields of the API that take exactly what the contract says: no strings for numbers, no numbers for switches."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from typing import Any
from zoneinfo import available_timezones

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from planner.domain.clock import read_clock
from planner.domain.month import Month

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


class TextField(serializers.CharField):
    """A JSON string, trimmed. Numbers are no text."""

    def to_internal_value(self, data: Any) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        return str(super().to_internal_value(data))


class FlagField(serializers.BooleanField):
    """true or false, and nothing that only looks like it."""

    def to_internal_value(self, data: Any) -> bool:
        if not isinstance(data, bool):
            self.fail("invalid", input=data)
        return data


class WholeNumberField(serializers.IntegerField):
    """A JSON number without a fraction."""

    def to_internal_value(self, data: Any) -> int:
        if type(data) is not int:
            self.fail("invalid")
        return data


class WordField(serializers.ChoiceField):
    """One of an enum's words; gives the enum's member."""

    def __init__(self, enum: type[Enum], **kwargs: Any) -> None:
        self.enum = enum
        super().__init__(choices=[(word.value, word.value) for word in enum], **kwargs)

    def to_internal_value(self, data: Any) -> Enum:  # type: ignore[override]  # a member is more than its word
        if not isinstance(data, str):
            self.fail("invalid_choice", input=data)
        return self.enum(super().to_internal_value(data))


class DayField(serializers.DateField):
    """A date as `2026-12-31` and in no other form."""

    default_error_messages = {"invalid": _("Give a date such as 2026-12-31.")}

    def to_internal_value(self, value: Any) -> date:
        if not isinstance(value, str) or not _DAY.fullmatch(value):
            self.fail("invalid")
        return super().to_internal_value(value)


class MonthField(DayField):
    """A month, named by its first day."""

    default_error_messages = {"invalid": _("Give the month's first day, such as 2026-12-01.")}

    def to_internal_value(self, value: Any) -> Month:  # type: ignore[override]  # a month is more than its date
        day = super().to_internal_value(value)
        if day.day != 1:
            self.fail("invalid")
        return Month(day)


class ClockField(TextField):
    """`HH:MM`, up to `24:00`."""

    default_error_messages = {"clock": _("Give a time such as 09:30.")}

    def to_internal_value(self, data: Any) -> str:
        text = super().to_internal_value(data)
        try:
            read_clock(text)
        except ValueError:
            self.fail("clock")
        return text


class TimeZoneField(TextField):
    """An IANA time zone that this system knows."""

    default_error_messages = {"zone": _("Give an IANA time zone such as Europe/Berlin.")}

    def to_internal_value(self, data: Any) -> str:
        name = super().to_internal_value(data)
        if name not in available_timezones():
            self.fail("zone")
        return name
