"""Rows of the staging table of the earlier design (raw answer, confidence, no lightweight flag) become ordinary drafts.

Their keys could be guessed and are not taken over; each row's origin is derived from its key, so that a file can be
imported again. A plan that breaks calendar rules is fitted, as a model's would be; its notes tell what was moved.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from planner.domain.fitting import Fitted, fit, wishes_of
from planner.domain.month import Month
from planner.domain.plan_data import Plan, to_dict
from planner.domain.reading import PlanDataError, from_dict
from planner.domain.rules import broken_rules
from planner.models import AuditAction, AuditEvent, MonthlyPlan, User
from planner.services.audit import record
from planner.services.calendars import asked_calendar
from staging.keys import new_key
from staging.legacy_rows import LegacyRow, Unusable, read_line, with_offsets
from staging.models import PlanStaging
from staging.services import LONGEST_LIFE

_LEGACY = UUID("0c0f3a4e-7b1d-4a7e-9c36-2f0a4f5f1f77")


@dataclass
class Imported:
    """What became of a file's lines; `problems` names the lines that were skipped, with the reason."""

    drafts: int = 0
    fitted: int = 0
    before: int = 0
    expired: int = 0
    saved: int = 0
    problems: list[tuple[int, str]] = field(default_factory=list)


def import_lines(lines: Iterable[bytes], *, dry_run: bool = False) -> Imported:
    """Import each line that can be; a line stands or falls alone. With `dry_run` nothing is written."""
    done, known = Imported(), _imported_before()
    people: dict[str, User | None] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            _import(read_line(line), done, known, people, dry_run=dry_run)
        except Unusable as problem:
            done.problems.append((number, str(problem)))
    return done


def _imported_before() -> set[str]:
    """Origins of all rows that were ever imported: what was discarded since does not come back."""
    events = AuditEvent.objects.filter(action=AuditAction.LEGACY_IMPORTED)
    return set(events.values_list("subject", flat=True))


def _import(row: LegacyRow, done: Imported, known: set[str], people: dict[str, User | None], *, dry_run: bool) -> None:
    origin = uuid5(_LEGACY, row.key)
    if row.is_saved:
        done.saved += 1
    elif _subject(origin) in known:
        done.before += 1
    elif row.expires_at <= timezone.now():
        done.expired += 1
    else:
        owner = _owner(row.user, people)
        fitted = _lawful(owner, row)
        if not dry_run and not _store(owner, row, fitted, origin):
            done.before += 1
            return
        known.add(_subject(origin))
        done.drafts += 1
        done.fitted += bool(fitted.adjustments)


def _subject(origin: UUID) -> str:
    return f"legacy:{origin}"


def _owner(named: str, people: dict[str, User | None]) -> User:
    """The user of that name. Numbers of the earlier installation are other people's here, and name nobody."""
    if named not in people:
        people[named] = User.objects.filter(username=named).first()
    owner = people[named]
    if owner is None:
        raise Unusable(_("There is no user %r.") % named[:40])
    return owner


def _lawful(owner: User, row: LegacyRow) -> Fitted:
    try:
        plan = from_dict(with_offsets(row.plan_data, owner.zone), owner.zone)
    except PlanDataError as error:
        path, lines = next(iter(error.details.items()))
        raise Unusable(_("The plan cannot be read: %(path)s: %(why)s") % {"path": path, "why": lines[0]}) from None
    month = Month(row.month)
    calendar = asked_calendar(owner=owner, month=row.month, preference=None, now=timezone.now())
    if not broken_rules(plan, calendar, past_allowed=True):
        return Fitted(plan)
    # Times already past stay, as they do when a draft is edited.
    start = datetime.combine(month.first, datetime.min.time(), tzinfo=owner.zone)
    fitted = fit(wishes_of(plan), replace(calendar, now=min(start, calendar.now)))
    if not fitted.plan.tasks:
        raise Unusable(_("No task of the plan has a place in its month."))
    return fitted


def _store(owner: User, row: LegacyRow, fitted: Fitted, origin: UUID) -> bool:
    """Write the draft; False where its origin stands already, saved or not."""
    if MonthlyPlan.objects.owned_by(owner.pk).filter(origin=origin).exists():
        return False
    raw = row.raw if settings.STAGING_KEEP_RAW else None
    with transaction.atomic():
        _draft, made = PlanStaging.objects.get_or_create(
            user=owner,
            origin=origin,
            defaults={
                "staging_key": new_key(),
                "plan_data": _content(fitted.plan),
                "month_year": row.month,
                "extraction_confidence": row.confidence,
                "extraction_notes": "\n".join([*row.notes, *_moves(fitted)]),
                "ai_response_raw": raw,
                "is_lightweight": raw is None,
                "expires_at": min(row.expires_at, timezone.now() + LONGEST_LIFE - timedelta(minutes=1)),
            },
        )
        if made:
            record(action=AuditAction.LEGACY_IMPORTED, actor=owner, subject=_subject(origin))
    return made


def _content(plan: Plan) -> dict[str, object]:
    return to_dict(plan, with_completed=True)


def _moves(fitted: Fitted) -> list[str]:
    return [f"{one.task}: {one.reason}" for one in fitted.adjustments]
