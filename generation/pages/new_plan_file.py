"""A calendar file as a step of New plan: read for the month that is chosen, and counting once the plan is asked for."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from django.http import QueryDict
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from planner.access import own_calendar_file
from planner.domain.month import Month
from planner.errors import InvalidInput, NotFound, TooMany
from planner.models import CalendarFile, User
from planner.pages.busy_page import FilePreview, file_preview, keep_sent_file, ticked
from planner.services.busy_times import files_of, remove_file, use_file
from planner.web.htmx import PersonRequest

READ, FORGET, SENT_ID = "read_file", "forget_file", "calendar_file_id"


@dataclass(slots=True)
class FilePart:
    """The step's values: what was just read, what is wrong, and the files that count already."""

    owner: User
    preview: FilePreview | None = None
    wrong: list[str] = field(default_factory=list)

    @property
    def files(self) -> list[CalendarFile]:
        """Files of earlier steps for months not yet over, the one just read left out."""
        shown = self.preview.file.pk if self.preview else None
        month = timezone.now().astimezone(self.owner.zone).date().replace(day=1)
        return [file for file in files_of(owner=self.owner) if file.pk != shown and file.month_year >= month]

    @property
    def is_open(self) -> bool:
        """Whether there is something to look at."""
        return bool(self.preview or self.wrong)


def sent_file(owner: User, data: QueryDict) -> CalendarFile | None:
    """The file whose preview the form shows; None without one, or where it was removed meanwhile."""
    number = data.get(SENT_ID, "")
    if not number.isdecimal():
        return None
    try:
        return own_calendar_file(owner, int(number))
    except NotFound:
        return None


def file_part(owner: User, data: QueryDict) -> FilePart:
    """The step as it was sent."""
    file = sent_file(owner, data)
    return FilePart(owner, file_preview(owner=owner, file=file, left_out=ticked(data)) if file else None)


def read_part(request: PersonRequest) -> FilePart:
    """The step after reading the file that was sent; a file that cannot be used leaves the earlier one."""
    part = file_part(request.user, request.POST)
    zone = request.POST.get("time_zone", "")
    try:
        file = keep_sent_file(request, owner=request.user, month=_month(request.POST), time_zone=zone)
    except InvalidInput as refusal:
        part.wrong = refusal.details["calendar_file"]
    except TooMany as limit:
        part.wrong = [_("That were many files in a short time. Try again in %d seconds.") % limit.retry_after]
    else:
        part.preview = file_preview(owner=request.user, file=file)
    return part


def _month(data: QueryDict) -> Month:
    """The month that the form asks for. Raises InvalidInput."""
    try:
        return Month(date.fromisoformat(data.get("month", "")))
    except ValueError:
        raise InvalidInput({"calendar_file": [_("Choose the month first.")]}) from None


def forgotten_part(request: PersonRequest) -> FilePart:
    """The step after the file was forgotten."""
    if file := sent_file(request.user, request.POST):
        remove_file(owner=request.user, file=file)
    return FilePart(request.user)


def misfit(owner: User, data: QueryDict) -> list[str]:
    """Why the file on the form cannot count for the month on the form; nothing where it can, or there is none."""
    if SENT_ID not in data:
        return []
    file = sent_file(owner, data)
    if file is None:
        return [_("The calendar file that you looked at was removed or replaced meanwhile. Read it again.")]
    if not data.get("month") or data["month"] == file.month_year.isoformat():
        return []
    sentence = _("The calendar file was read for %(month)s. Read it again for the month you plan, or forget it.")
    return [sentence % {"month": date_format(file.month_year, "F Y")}]


def count_file(owner: User, data: QueryDict) -> None:
    """Let the file on the form count, as it was looked at; one that goes at this very moment keeps no plan back."""
    if file := sent_file(owner, data):
        with suppress(NotFound):
            use_file(owner=owner, file=file, left_out=ticked(data))
