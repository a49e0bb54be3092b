"""Busy times as the pages show them: a file to choose, and what was read of it, day by day."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.http import HttpRequest, QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from planner.domain.month import Month
from planner.env import Rate
from planner.models import BusyTime, CalendarFile, User
from planner.pages.months import month_choices
from planner.pages.zones import ZoneSelect, known_zone
from planner.services.busy_times import keep_upload
from planner.services.people import adopt_time_zone
from planner.web.limits import spend

FILE, LEAVE_OUT = "calendar_file", "leave_out"
# Reading one may take seconds of a processor.
UPLOADS = Rate(10, 60)


class UploadForm(forms.Form):
    """The month that a file is read for, and the person's zone where the browser had to find it."""

    month = forms.ChoiceField(
        label=_("Month"), error_messages={"invalid_choice": _("Choose this month or one of the next 24.")}
    )
    time_zone = forms.CharField(label=_("Time zone"), required=False, widget=ZoneSelect)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        month: Any = self.fields["month"]
        month.choices, month.initial = month_choices(today), Month.default(today).first.isoformat()


@dataclass(frozen=True, slots=True)
class EventLine:
    """One event of a file on the owner's clock."""

    pk: int
    title: str
    start: datetime
    end: datetime
    all_day: bool
    left_out: bool

    @property
    def last(self) -> date:
        """The last day that it touches."""
        return (self.end - timedelta(microseconds=1)).date()

    @property
    def ends_later(self) -> bool:
        """Whether it goes on after its first day."""
        return self.last > self.start.date()


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What was read: the file, and its events by day; what began before the month stands at its first day."""

    file: CalendarFile
    days: list[tuple[date, list[EventLine]]]

    @property
    def total(self) -> int:
        """How many events there are."""
        return sum(len(lines) for _day, lines in self.days)

    @property
    def counted(self) -> int:
        """How many of them count."""
        return sum(not line.left_out for _day, lines in self.days for line in lines)


def file_preview(*, owner: User, file: CalendarFile, left_out: Collection[int] | None = None) -> FilePreview:
    """The preview of a file; `left_out` is what was ticked since it was stored."""
    by_day: dict[date, list[EventLine]] = {}
    for line in sorted((_line(row, owner.zone, left_out) for row in file.times.all()), key=_order):
        by_day.setdefault(max(line.start.date(), file.month_year), []).append(line)
    return FilePreview(file, sorted(by_day.items()))


def _order(line: EventLine) -> tuple[date, bool, float]:
    return line.start.date(), not line.all_day, line.start.timestamp()


def _line(row: BusyTime, zone: ZoneInfo, left_out: Collection[int] | None) -> EventLine:
    is_out = row.left_out if left_out is None else row.pk in left_out
    return EventLine(row.pk, row.title, row.starts(zone), row.ends(zone), row.all_day, is_out)


def ticked(data: QueryDict) -> set[int]:
    """The events that the person leaves out."""
    return {int(value) for value in data.getlist(LEAVE_OUT) if value.isdecimal() and len(value) < 19}


def keep_sent_file(request: HttpRequest, *, owner: User, month: Month, time_zone: str) -> CalendarFile:
    """Read the file that was sent, on the clock of the person. Raises InvalidInput and TooMany."""
    spend(f"upload:{owner.pk}", UPLOADS)
    if known_zone(time_zone):
        adopt_time_zone(owner=owner, time_zone=time_zone)
        timezone.activate(owner.zone)
    upload = request.FILES.get(FILE)
    data = upload.read() if upload else b""
    return keep_upload(owner=owner, month=month, name=(upload and upload.name) or "", data=data)
