"""Busy time from a calendar file: read for one month, looked at by its owner, then taken into every calendar of it."""

from __future__ import annotations

import logging
from collections.abc import Collection
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta

from django.db import Error as DatabaseError
from django.db import connection, transaction
from django.utils.translation import gettext as _

from planner.domain.calendar import Busy
from planner.domain.month import Month
from planner.errors import NotFound
from planner.ics.values import ReadEvent
from planner.models import AuditAction, BusyTime, CalendarFile, User
from planner.services.audit import record
from planner.services.file_reading import read_upload

log = logging.getLogger(__name__)
MOST_NAME = 120
UNUSED_KEPT = timedelta(days=7)


def keep_upload(*, owner: User, month: Month, name: str, data: bytes) -> CalendarFile:
    """Read a file and keep what it says of the month, to be looked at; it takes the place of one not yet used.

    Raises InvalidInput for a file that cannot be used.
    """
    read = read_upload(owner=owner, month=month, data=data)
    with transaction.atomic():
        _one_at_a_time(owner)
        CalendarFile.objects.owned_by(owner.pk).filter(counts=False).delete()
        file = CalendarFile.objects.create(
            user=owner,
            month_year=month.first,
            name=name[:MOST_NAME],
            unreadable=read.unreadable,
            elsewhere=read.elsewhere,
        )
        BusyTime.objects.bulk_create([_row(file, event) for event in read.events])
    return file


def _one_at_a_time(owner: User) -> None:
    User.objects.select_for_update(no_key=True).filter(pk=owner.pk).values_list("pk").first()


def _row(file: CalendarFile, event: ReadEvent) -> BusyTime:
    """A task that comes back from a calendar program is left out at first: it would stand in its own plan's way."""
    return BusyTime(
        file=file,
        title=event.title,
        start_time=_stored(event.start),
        end_time=_stored(event.end),
        floating=event.start.tzinfo is None,
        all_day=event.all_day,
        left_out=event.is_own,
    )


def _stored(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def use_file(*, owner: User, file: CalendarFile, left_out: Collection[int]) -> None:
    """Let the file's times count as busy, without those in `left_out`; it replaces the month's earlier file.

    Raises NotFound where it was removed meanwhile.
    """
    with transaction.atomic():
        _one_at_a_time(owner)
        CalendarFile.objects.owned_by(owner.pk).filter(month_year=file.month_year).exclude(pk=file.pk).delete()
        if not CalendarFile.objects.filter(pk=file.pk).update(counts=True):
            raise NotFound
        BusyTime.objects.filter(file=file, left_out=True).exclude(pk__in=left_out).update(left_out=False)
        BusyTime.objects.filter(file=file, left_out=False, pk__in=left_out).update(left_out=True)
        record(action=AuditAction.BUSY_TIMES_USED, actor=owner, subject=f"calendar_file:{file.pk}")


def remove_file(*, owner: User, file: CalendarFile) -> None:
    """Forget the file and its times."""
    with transaction.atomic():
        record(action=AuditAction.BUSY_TIMES_REMOVED, actor=owner, subject=f"calendar_file:{file.pk}")
        file.delete()


def forget_unused(*, now: datetime) -> int:
    """Forget the files that nobody looked at for a week; gives their number."""
    _removed, by_model = CalendarFile.objects.filter(counts=False, created_at__lt=now - UNUSED_KEPT).delete()
    return by_model.get("planner.CalendarFile", 0)


def files_of(*, owner: User) -> list[CalendarFile]:
    """All files of a person, the newest month first."""
    return list(CalendarFile.objects.owned_by(owner.pk))


def busy_of(*, owner: User, month: Month) -> tuple[Busy, ...]:
    """The busy time of a month from its file; none where the database cannot say, as a plan outweighs it."""
    rows = BusyTime.objects.filter(
        file__user_id=owner.pk, file__month_year=month.first, file__counts=True, left_out=False
    )
    try:
        # One read needs no transaction of its own; inside another's, its failure must not spoil that one.
        with transaction.atomic() if connection.in_atomic_block else nullcontext():
            return tuple(_busy(row, owner) for row in rows)
    except DatabaseError:
        log.exception("step_failed", extra={"facts": {"step": "busy_times"}})
        return ()


def _busy(row: BusyTime, owner: User) -> Busy:
    return Busy(row.starts(owner.zone), row.ends(owner.zone), row.title or _("Busy"))
