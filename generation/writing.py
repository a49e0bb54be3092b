"""Who writes the plan: the local planner always, the model over it where one is configured and answers in time.

What the model wrote is wishes: everything is fitted to the calendar. Weeks that it left out, or that were not
finished when it stopped, are the local planner's.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace

from django.conf import settings

from generation.begun import Begun
from generation.breaker import model_breaker
from generation.client import ModelConfig, ModelOutcome, ModelStream
from generation.drafting import Brief, draft
from generation.extraction import Extraction, Reader
from generation.prompt import Prompt, build_prompt
from generation.quota import try_hold, try_settle
from generation.types import Usage, Written
from planner.domain.calendar import Calendar
from planner.domain.fitting import WishedPlan, WishedWeek, fit, wishes_of
from planner.domain.plan_data import Plan

log = logging.getLogger(__name__)

# Reading, fitting and saving come after the model's last word; its deadline leaves this much for them.
FINISHING_SECONDS = 0.5
FinishedWeeks = dict[int, WishedWeek]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model said and what could be read of it."""

    outcome: ModelOutcome
    extraction: Extraction


class Follower:
    """Somebody who follows a generation while it is written; this one looks on and does nothing."""

    def waiting(self) -> None:
        """The model is about to be asked: what is held meanwhile can be let go."""

    def waited(self) -> None:
        """The model has said its last word: what was let go is needed again."""

    def showing(self) -> AbstractContextManager[bool]:
        """Whether there is time to show what is finished so far, held while it is made ready."""
        return nullcontext(enter_result=True)

    def shows(self, plan: Plan, finished: Collection[int]) -> None:
        """Weeks `finished` are the model's by now; `plan` is the whole month with them, lawful."""

    def stops(self) -> bool:
        """Whether the person wants to stop here. Asked a few times a second."""
        return False


def write(begun: Begun, *, follower: Follower | None = None, local: Plan | None = None) -> Written:
    """A lawful plan for what was asked. Never raises for anything the model or its server does.

    `local` is the local planner's plan where somebody has drafted it already.
    """
    local = local or draft(brief_of(begun), begun.calendar)
    if not has_model():
        return Written(local)
    if not try_hold(owner=begun.owner, generation_id=begun.id, limit=begun.quota.limit, now=begun.now):
        return Written(local, fallback=True, error="quota")
    written = _with_model(begun, local, follower or Follower())
    try_settle(generation_id=begun.id, charge=written.source == "ai")
    return written


def brief_of(begun: Begun) -> Brief:
    """What both writers are told."""
    request = begun.request
    return Brief(goals_text=request.goals_text, focus_areas=request.focus_areas, complexity=request.complexity)


def has_model() -> bool:
    """Whether a model is configured."""
    return bool(settings.OPENROUTER_API_KEY)


def model_config() -> ModelConfig:
    """The configured model."""
    return ModelConfig(
        api_key=settings.OPENROUTER_API_KEY,
        base_url=settings.OPENROUTER_BASE_URL,
        model=settings.OPENROUTER_MODEL,
        fallback_models=tuple(settings.OPENROUTER_FALLBACK_MODELS),
    )


def _with_model(begun: Begun, local: Plan, follower: Follower) -> Written:
    try:
        prompt = build_prompt(brief_of(begun), begun.calendar)
        answer = ask(prompt, begun.calendar, follower, lambda weeks: _show(begun, weeks, local, follower))
        return _written(begun, answer, local)
    except Exception:  # the promise of a plan outweighs any fault of ours in reading what a stranger wrote
        log.exception("reading_failed", extra={"facts": {"generation": begun.id}})
        return Written(local, fallback=True, error="reading_failed")


def ask(prompt: Prompt, calendar: Calendar, follower: Follower, shows: Callable[[FinishedWeeks], None]) -> Answer:
    """Ask the model; `shows` gets the weeks that are finished so far, each time one is added."""
    reader = Reader(month=calendar.month, zone=calendar.zone, slots=prompt.slots, areas=prompt.areas)
    stream = ModelStream(
        replace(model_config(), max_tokens=prompt.max_tokens),
        prompt.messages,
        deadline=max(0.1, settings.GENERATION_DEADLINE_SECONDS - FINISHING_SECONDS),
        response_format=prompt.response_format,
        breaker=model_breaker(),
        stop=follower.stops,
    )
    finished: FinishedWeeks = {}
    follower.waiting()
    with stream:
        for delta in stream:
            if weeks := reader.feed(delta):
                finished |= {week.number: week for week in weeks if week.wishes}
                shows(finished)
    follower.waited()
    return Answer(stream.outcome, reader.finish())


def _show(begun: Begun, finished: FinishedWeeks, local: Plan, follower: Follower) -> None:
    """The month as it stands: the model's finished weeks, the draft's others."""
    with follower.showing() as has_time:
        if has_time:
            wished, _ = filled(WishedPlan(weeks=tuple(finished.values())), local)
            follower.shows(fit(wished, begun.calendar).plan, sorted(finished))


def _written(begun: Begun, answer: Answer, local: Plan) -> Written:
    """The model's finished weeks, the rest from the local planner, all of it fitted."""
    outcome, read = answer.outcome, answer.extraction
    usable = usable_weeks(read, complete=outcome.complete)
    wished, mixed = filled(usable, local)
    facts = facts_of(outcome, local)
    if not usable.weeks:
        return replace(facts, fallback=True, error=facts.error or "nothing_readable")
    fitted = fit(wished, begun.calendar)
    return replace(
        facts,
        plan=fitted.plan,
        source="mixed" if mixed else "ai",
        fallback=mixed,
        adjustments=fitted.adjustments,
        confidence=read.confidence,
        notes=read.notes,
    )


def facts_of(outcome: ModelOutcome, plan: Plan) -> Written:
    """`plan` with what is known of the call to the model."""
    return Written(
        plan,
        error="" if outcome.complete else str(outcome.reason),
        model=outcome.model,
        usage=_usage(outcome),
        raw=outcome.text or None,
    )


def _usage(outcome: ModelOutcome) -> Usage | None:
    """What the server says it took; None where it says nothing."""
    told = (outcome.prompt_tokens, outcome.completion_tokens, outcome.cost)
    return Usage(*told) if any(fact is not None for fact in told) else None


def usable_weeks(read: Extraction, *, complete: bool) -> WishedPlan:
    """The weeks that the model wrote; after a cut only those that were written to their end."""
    weeks = tuple(
        week for week in read.wished.weeks if week.wishes and (complete or week.number in read.complete_weeks)
    )
    return replace(read.wished, weeks=weeks)


def filled(wished: WishedPlan, local: Plan) -> tuple[WishedPlan, bool]:
    """The wished weeks with the local planner's for those that are missing, and whether any was."""
    there = {week.number for week in wished.weeks}
    missing = [week for week in wishes_of(local).weeks if week.number not in there]
    weeks = sorted((*wished.weeks, *missing), key=lambda week: week.number)
    return replace(wished, summary=wished.summary or local.summary, weeks=tuple(weeks)), bool(missing)
