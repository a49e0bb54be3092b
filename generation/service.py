"""A generation told from top to bottom. Pages, API and workers call this and nothing below it.

Whatever fails after valid input, a lawful plan comes back (product rule 1): each step that can fail has its own way
on without it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from typing import TypeVar
from uuid import UUID, uuid4

from django.db import Error as DatabaseError
from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from generation.begun import Begun
from generation.complexity import plan_complexity
from generation.context import analyse
from generation.decision import decide
from generation.models import Generation, GenerationOptions
from generation.options import option_values, stored_options
from generation.persistence import Keeping, persist, raw_answer
from generation.quota import quota_of
from generation.types import (
    Context,
    Decision,
    GenerationRequest,
    GenerationResult,
    Options,
    Quota,
    Usage,
    Written,
)
from generation.writing import write
from planner.domain.calendar import Calendar
from planner.domain.month import Month
from planner.domain.slots import has_room
from planner.errors import AlreadyBegun, InvalidInput
from planner.models import GoalPreference, User
from planner.services.calendars import month_calendar
from planner.services.preferences import store_preference
from staging.services import DraftFacts

log = logging.getLogger(__name__)
T = TypeVar("T")


def generate(
    *, owner: User, request: GenerationRequest, now: datetime | None = None, generation_id: UUID | None = None
) -> GenerationResult:
    """Turn a request into a lawful plan, decide, keep it accordingly, and explain.

    Raises InvalidInput for a month out of reach or without any free time; never fails for anything else outside.
    """
    begun = begin(owner=owner, request=request, now=now or timezone.now(), generation_id=generation_id or uuid4())
    written = write(begun)
    return conclude(begun=begun, written=written)


def begin(
    *, owner: User, request: GenerationRequest, now: datetime, generation_id: UUID, in_background: bool = False
) -> Begun:
    """Check the month, store what was asked and register the origin. Raises InvalidInput, AlreadyBegun."""
    started = time.perf_counter()
    calendar = request_calendar(owner=owner, request=request, now=now)
    preference = _attempt("store_preference", lambda: _stored(owner, request, calendar.month), None)
    row = _attempt("options", lambda: stored_options(owner=owner), GenerationOptions(user=owner))
    quota = _attempt("quota", lambda: quota_of(owner=owner, options=row, now=now), Quota(0, 0))
    begun = Begun(
        id=generation_id,
        owner=owner,
        request=request,
        calendar=calendar,
        now=now,
        started=started,
        preference=preference,
        options=Options() if request.override_user_preferences else option_values(row),
        quota=quota,
        context=_attempt(
            "context",
            lambda: analyse(owner=owner, request=request, quota=quota, now=now),
            _unknown_history(request, quota),
        ),
    )
    _register(begun, in_background=in_background)
    return begun


def conclude(
    *, begun: Begun, written: Written, announce: Callable[[GenerationResult], object] | None = None
) -> GenerationResult:
    """Decide what becomes of a written plan, do it, and note the measured facts.

    `announce` gets the result before the row says that it is done: whoever reads that finds the result there.
    """
    decision = decided(begun=begun, gave_nothing=written.fallback and written.source == "local")
    latency_ms = round((time.perf_counter() - begun.started) * 1000)
    persisted = persist(keeping=_keeping(begun, written, latency_ms), decision=decision)
    result = GenerationResult(
        generation_id=begun.id,
        preference_id=begun.preference.pk if begun.preference else None,
        month=begun.calendar.month,
        written=written,
        options=begun.options,
        context=begun.context,
        decision=decision,
        persisted=persisted,
        latency_ms=latency_ms,
        generated_at=timezone.now(),
    )
    if announce is not None:
        announce(result)
    _attempt("facts", lambda: note_facts(result), None)
    return result


def decided(*, begun: Begun, gave_nothing: bool) -> Decision:
    """What the decision table says of a generation; `gave_nothing` where the model was asked and gave nothing."""
    return decide(
        requested_mode=begun.request.save_mode,
        requested_backup=begun.request.create_staging_backup,
        options=begun.options,
        context=begun.context,
        model_gave_nothing=gave_nothing,
    )


def request_calendar(*, owner: User, request: GenerationRequest, now: datetime) -> Calendar:
    """The calendar of a request. Raises InvalidInput for a month out of reach, or one without any free time."""
    today = now.astimezone(owner.zone).date()
    month = request.month or Month.default(today)
    if not month.plannable(today):
        raise InvalidInput({"month": [_("Choose this month or one of the next 24.")]})
    calendar = month_calendar(
        owner=owner,
        month=month,
        now=now,
        complexity=request.complexity,
        weekend=request.weekend,
        commitments=request.commitments,
        days_off=request.days_off,
        focus_hours=request.focus_hours,
    )
    if not has_room(calendar):
        sentence = _("Your commitments, days off and working hours leave no free time in this month.")
        raise InvalidInput({"fixed_commitments_json": [sentence]}, code="no_free_time")
    return calendar


def _stored(owner: User, request: GenerationRequest, month: Month) -> GoalPreference:
    return store_preference(
        owner=owner,
        month=month.first,
        goals_text=request.goals_text,
        focus_areas=request.focus_areas,
        complexity=request.complexity,
        weekend=request.weekend,
        commitments=request.commitments,
        days_off=sorted(request.days_off),
        focus_hours=request.focus_hours,
    )


def _unknown_history(request: GenerationRequest, quota: Quota) -> Context:
    """The careful assumption where the history cannot be read: a first plan."""
    complexity = plan_complexity(request.goals_text, request.focus_areas, [])
    return Context(True, False, complexity, quota.share)  # noqa: FBT003 - the fields' own order


def _register(begun: Begun, *, in_background: bool) -> None:
    """The row that holds the origin. Raises AlreadyBegun where the same form was sent twice."""
    try:
        with _alone():
            Generation.objects.create(
                id=begun.id,
                user=begun.owner,
                preferences=begun.preference,
                month_year=begun.calendar.month.first,
                plan_complexity=begun.context.plan_complexity,
                is_first_time_user=begun.context.is_first_time_user,
                has_good_history=begun.context.has_good_history,
                quota_used=begun.context.quota_used,
                asked_mode=begun.request.save_mode or "",
                asked_backup=begun.request.create_staging_backup,
                override_preferences=begun.request.override_user_preferences,
                in_background=in_background,
            )
    except IntegrityError:
        raise AlreadyBegun from None
    except DatabaseError:
        log.exception("step_failed", extra={"facts": {"step": "generation"}})


def _keeping(begun: Begun, written: Written, latency_ms: int) -> Keeping:
    facts = DraftFacts(
        origin=begun.id,
        preference=begun.preference,
        confidence=written.confidence,
        notes="\n".join(written.notes),
        raw=raw_answer(written),
        latency_ms=latency_ms,
    )
    return Keeping(begun.owner, begun.calendar.month.first, written, facts, begun.options.staging_ttl_hours)


def note_facts(result: GenerationResult) -> None:
    """Write the measured facts of a finished generation. Never content."""
    written, usage = result.written, result.written.usage or Usage()
    Generation.objects.filter(pk=result.generation_id).update(
        status=Generation.Status.DONE,
        save_mode=result.decision.save_mode,
        generation_mode=result.persisted.mode,
        decision_rules=[reason.rule for reason in result.decision.reasons],
        source=written.source,
        fallback=written.fallback,
        error=written.error,
        save_error="save_failed" if result.persisted.save_error else "",
        extraction_confidence=written.confidence,
        tasks=len(written.plan.tasks),
        adjustments=len(written.adjustments),
        generation_latency_ms=result.latency_ms,
        model=written.model[:120],
        prompt_tokens=usage.prompt_tokens,
        completion_tokens=usage.completion_tokens,
        cost=usage.cost,
        finished_at=result.generated_at,
    )


def _attempt(step: str, act: Callable[[], T], otherwise: T) -> T:
    """Do a step on which a plan does not depend; where the database refuses it, go on with `otherwise`.

    A refusal spoils a transaction that is open already, unless the step has its own part of it; without one, each step
    stands alone, and reading waits for nobody.
    """
    try:
        with _alone():
            return act()
    except DatabaseError:
        log.exception("step_failed", extra={"facts": {"step": step}})
        return otherwise


def _alone() -> AbstractContextManager[object]:
    """A savepoint where a transaction is open already; else nothing: a transaction each would only queue up writers."""
    return transaction.atomic() if connection.in_atomic_block else nullcontext()
