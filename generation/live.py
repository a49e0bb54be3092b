"""Draft first: the page and `respond-async` get the local draft at once, a Celery worker lets the model write.

Every generation in the background ends: by its worker; or, when that died, by whoever looks at the page after
`patience()`, or by the sweep that beat runs every half minute.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from celery import current_app
from django.conf import settings
from django.db.models import Q
from django.utils import timezone, translation
from kombu.exceptions import OperationalError

from generation import inflight
from generation.begun import Begun
from generation.desk import AtDesk, Desk
from generation.drafting import draft
from generation.inflight import Progress
from generation.models import Generation
from generation.resuming import resume
from generation.service import begin, conclude
from generation.stopping import stop_asked
from generation.types import GenerationRequest, GenerationResult, Written
from generation.writing import brief_of, has_model, write
from planner.domain.calendar import Calendar
from planner.domain.plan_data import Plan
from planner.models import User

log = logging.getLogger(__name__)
TASK = "generation.run"
SPARE = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Started:
    """A generation in the background with its draft; or its result where none of it had to wait.

    `calendar` is what the draft was made for, where this call made it.
    """

    id: UUID
    progress: Progress | None = None
    result: GenerationResult | None = None
    calendar: Calendar | None = None


def patience() -> timedelta:
    """How long a worker may take before somebody else finishes the generation locally."""
    return timedelta(seconds=settings.GENERATION_DEADLINE_SECONDS) + SPARE


def start(*, owner: User, request: GenerationRequest, generation_id: UUID | None = None) -> Started:
    """Begin a generation: the draft is there at once, the model's plan follows.

    Without a model, a cache to follow it in or a broker to carry it, the result is there at once instead.
    Raises InvalidInput, AlreadyBegun.
    """
    identifier = generation_id or uuid4()
    with Desk():
        now = timezone.now()
        begun = begin(owner=owner, request=request, now=now, generation_id=identifier, in_background=has_model())
        progress = _handed_over(begun)
    result = None if progress else conclude(begun=begun, written=write(begun))
    return Started(identifier, progress, result, begun.calendar)


def _handed_over(begun: Begun) -> Progress | None:
    """The draft of a generation that a worker goes on with; None where none will."""
    if not has_model() or begun.preference is None:
        return None
    plan = draft(brief_of(begun), begun.calendar)
    progress = Progress(plan, weeks_done=(), weeks_total=len(plan.weeks))
    kept = inflight.put_progress(owner=begun.owner, generation_id=begun.id, progress=progress)
    return progress if kept and hand_over(TASK, begun.id) else None


def begun_before(*, owner: User, generation_id: UUID) -> Started:
    """A generation that an earlier try of the same call began, as it stands."""
    progress = inflight.get_progress(owner=owner, generation_id=generation_id)
    return Started(generation_id, progress, inflight.get(owner=owner, generation_id=generation_id))


def hand_over(task: str, generation_id: UUID, *more: int) -> bool:
    """Ids go to the broker, and the language in which it was asked.

    What the ids name stands already: this runs outside any transaction.
    """
    ids, language = [str(generation_id), *more], {"language": translation.get_language()}
    try:
        current_app.send_task(task, args=ids, kwargs=language, expires=patience().total_seconds(), retry=False)
    except (OperationalError, OSError):
        log.exception("broker_away", extra={"facts": {"generation": generation_id}})
        return False
    return True


class PageFollower(AtDesk):
    """Hands on what is written to whoever looks, and hears Stop."""

    def __init__(self, row: Generation, desk: Desk) -> None:
        super().__init__(desk)
        self.row = row

    def shows(self, plan: Plan, finished: Collection[int]) -> None:
        """The month so far."""
        progress = Progress(plan, weeks_done=tuple(finished), weeks_total=max(len(finished), len(plan.weeks)))
        inflight.put_progress(owner=self.row.user, generation_id=self.row.pk, progress=progress)

    def stops(self) -> bool:
        """Whether Stop was pressed."""
        return stop_asked(owner=self.row.user, generation_id=self.row.pk)


def run(generation_id: UUID, *, language: str = "") -> None:
    """What the worker does, in the language in which it was asked.

    A task that is delivered twice, or too late, does nothing.
    """
    with Desk() as desk:
        _run(generation_id, desk, language)


def _run(generation_id: UUID, desk: Desk, language: str) -> None:
    row = Generation.objects.select_related("user", "preferences").filter(pk=generation_id).first()
    if row is None or not _take(row):
        return
    with translation.override(language or row.user.mail_language):
        begun = resume(row)
        if begun is None:
            return
        _finish(row, write(begun, follower=PageFollower(row, desk), local=_drafted(row)))
    _forget_deleted(row)


def _drafted(row: Generation) -> Plan | None:
    """The draft that the page shows already; None where the cache forgot it, or holds weeks of a model by now."""
    progress = inflight.get_progress(owner=row.user, generation_id=row.pk)
    return progress.plan if progress and not progress.weeks_done else None


def _forget_deleted(row: Generation) -> None:
    """Whoever deleted the account meanwhile leaves nothing behind, not even for a quarter of an hour."""
    if not Generation.objects.filter(pk=row.pk).exists():
        inflight.forget_generation(owner=row.user, generation_id=row.pk)


def _take(row: Generation) -> bool:
    """One worker takes a generation; a second one only once the first is past its time."""
    late = timezone.now() - patience()
    running = Generation.objects.filter(pk=row.pk, status=Generation.Status.RUNNING)
    return bool(running.filter(taken_at=None).update(taken_at=timezone.now())) or bool(
        running.filter(taken_at__lt=late).update(taken_at=timezone.now())
    )


def _finish(row: Generation, written: Written) -> GenerationResult | None:
    """Conclude once: whoever comes first decides and keeps the plan, anybody else's is dropped."""
    claimed = Generation.objects.filter(pk=row.pk, status=Generation.Status.RUNNING)
    if not claimed.update(status=Generation.Status.CONCLUDING):
        return None
    begun = resume(row)
    if begun is None:
        return None
    return conclude(begun=begun, written=written, announce=lambda result: inflight.put(owner=row.user, result=result))


def is_in_time(row: Generation) -> bool:
    """Whether somebody may still be at work: the time counts from when a worker took it, before that from the start."""
    return timezone.now() - (row.taken_at or row.created_at) < patience()


def finish_overdue(row: Generation) -> GenerationResult | None:
    """Finish a generation whose worker is past its time, with the local planner. None while it is not, or is done."""
    if row.status == Generation.Status.DONE or is_in_time(row):
        return None
    begun = resume(row)
    if begun is None:
        return None
    Generation.objects.filter(pk=row.pk, status=Generation.Status.CONCLUDING).update(status=Generation.Status.RUNNING)
    local = draft(brief_of(begun), begun.calendar)
    return _finish(row, Written(local, fallback=True, error="worker_lost"))


def sweep() -> int:
    """Finish what was left in the background, so that a closed page loses nothing; gives the number finished."""
    late = timezone.now() - patience()
    left = Generation.objects.exclude(status=Generation.Status.DONE).filter(in_background=True, created_at__lt=late)
    left = left.filter(Q(taken_at=None) | Q(taken_at__lt=late))
    rows = left.select_related("user", "preferences").order_by("created_at")[:200]
    return sum(_swept(row) for row in rows)


def _swept(row: Generation) -> bool:
    with translation.override(row.user.mail_language):
        return finish_overdue(row) is not None
