"""The answer that is a calendar file."""

from __future__ import annotations

from datetime import date

from django.http import HttpResponse

CALENDAR_TYPE = "text/calendar; charset=utf-8"


def calendar_download(*, content: bytes, month: date) -> HttpResponse:
    """A month's plan to be saved or opened by a calendar program."""
    name = f"plan-{month:%Y-%m}.ics"
    return HttpResponse(
        content, content_type=CALENDAR_TYPE, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
