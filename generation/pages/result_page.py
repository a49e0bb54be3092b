"""The result page's values: the plan, the check by code, why it was or was not saved, and the measured facts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from generation.options import stored_options
from generation.pages.wording import COMPLEXITIES, Text, made_by, whose_work, why_without
from generation.subjects import copy_of, shown_copy
from generation.types import GenerationResult, Written
from planner.domain.calendar import Calendar
from planner.domain.fitting import Adjustment
from planner.domain.plan_data import Plan
from planner.domain.reading import read_back
from planner.domain.rules import broken_rules
from planner.models import MonthlyPlan, User
from planner.models.plans import GenerationMode
from planner.pages.forms import TaskForm
from planner.pages.month_page import MONTH, WEEK, view_context
from planner.pages.plan_page import plan_page
from planner.services.calendars import asked_calendar
from planner.services.preferences import find_preference
from staging.copies import PlanCopy, seal
from staging.models import PlanStaging

SHORTEST_TOLD = 0.1


@dataclass(frozen=True, slots=True)
class Stamp:
    """What checking the plan by code found: its tasks, broken rules in words, and the tasks that were moved."""

    tasks: int
    conflicts: list[str]
    moved: tuple[Adjustment, ...]


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the plan is by now: saved, a draft with time left, or only on this page."""

    mode: GenerationMode
    label: Text
    plan_id: int | None = None
    draft_key: str = ""
    time_left: timedelta | None = None
    draft_plan: Plan | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A measured fact."""

    name: str
    value: str


def stamp_of(plan: Plan, calendar: Calendar, moved: tuple[Adjustment, ...] = ()) -> Stamp:
    """Run the calendar rules again over what is shown."""
    broken = broken_rules(plan, calendar, past_allowed=True)
    return Stamp(len(plan.tasks), [problem.sentence for problem in broken], moved)


def whereabouts(*, owner: User, origin: UUID) -> Whereabouts:
    """Look up where the generation's plan is now; it may have been saved or discarded since."""
    saved = MonthlyPlan.objects.owned_by(owner.pk).filter(origin=origin).values_list("pk", flat=True).first()
    if saved is not None:
        return Whereabouts(GenerationMode.IMMEDIATE, GenerationMode.IMMEDIATE.label, plan_id=saved)
    draft = PlanStaging.objects.owned_by(owner.pk).live().with_time_left().filter(origin=origin).first()
    if draft is not None:
        mode = GenerationMode.STAGING
        plan = read_back(draft.plan_data, owner.zone)
        return Whereabouts(mode, mode.label, None, draft.staging_key, draft.time_left, plan)
    return Whereabouts(GenerationMode.PREVIEW, GenerationMode.PREVIEW.label)


def calendar_of(*, owner: User, result: GenerationResult, now: datetime) -> Calendar:
    """The calendar that the plan was made for."""
    preference = find_preference(owner=owner, preference_id=result.preference_id)
    return asked_calendar(owner=owner, month=result.month.first, preference=preference, now=now)


def plan_context(
    *, owner: User, copy: PlanCopy, calendar: Calendar, moved: tuple[Adjustment, ...] = (), view: str = WEEK
) -> dict[str, Any]:
    """The plan itself, where it is by now, and what changes it: a draft's tasks by its key, a preview's by its copy."""
    where = whereabouts(owner=owner, origin=copy.origin)
    copy = copy if where.draft_plan is None else replace(copy, plan=where.draft_plan)
    tasks_url = reverse("result-tasks", args=[copy.origin])
    if where.draft_key:
        tasks_url = reverse("add-draft-task", args=[where.draft_key])
    keys = () if where.plan_id else range(len(copy.plan.tasks))
    page = plan_page(plan=copy.plan, calendar=calendar, keys=keys, base=tasks_url, all_weeks=view == MONTH)
    address = reverse("result", args=[copy.origin])
    return view_context(page, view=view, week_start=owner.week_start, address=address) | {
        "page": page,
        "view_form": _view_form(owner, copy, where),
        "stamp": stamp_of(copy.plan, calendar, moved),
        "where": where,
        "origin": copy.origin,
        "copy": "" if where.plan_id else seal(owner=owner, copy=copy),
        "page_copy": where.mode == GenerationMode.PREVIEW,
        "shown_url": reverse("result-shown", args=[copy.origin]),
        "add_url": tasks_url,
        "add_form": TaskForm(zone=owner.zone, month=calendar.month),
    }


def _view_form(owner: User, copy: PlanCopy, where: Whereabouts) -> str:
    """The form that takes a preview to its other view, where its own address would not show it; else empty."""
    if where.mode != GenerationMode.PREVIEW:
        return ""
    known = shown_copy(owner=owner, origin=copy.origin)
    return "" if known is not None and known.plan == copy.plan else "page-copy"


def result_context(
    *, owner: User, result: GenerationResult, copy: PlanCopy | None = None, view: str = WEEK
) -> dict[str, Any]:
    """Everything the page of a finished generation shows; `copy` is the plan as the person changed it since."""
    calendar = calendar_of(owner=owner, result=result, now=timezone.now())
    written = result.written
    copy = copy or copy_of(result)
    parts = plan_context(owner=owner, copy=copy, calendar=calendar, moved=written.adjustments, view=view)
    return parts | {
        "result": result,
        "reasons": [reason.text for reason in result.decision.reasons],
        "always": always_offer(owner=owner, result=result),
        "made_by": made_by(written),
        "why_without": why_without(written),
        "whose_work": whose_work(written),
        "facts": facts_of(result),
        "save_error": result.persisted.save_error,
    }


def always_offer(*, owner: User, result: GenerationResult) -> str:
    """The save mode that would always do what was done now; empty where it is the default already."""
    mode = "immediate" if result.persisted.mode == GenerationMode.IMMEDIATE else "preview"
    return "" if stored_options(owner=owner).default_save_mode == mode else mode


def facts_of(result: GenerationResult) -> list[Fact]:
    """Latency, confidence, complexity, model, tokens and cost, as far as they are known."""
    written = result.written
    seconds = result.latency_ms / 1000
    facts = [Fact(_("Made in"), _("%.1f s") % seconds if seconds >= SHORTEST_TOLD else _("under 0.1 s"))]
    if written.source != "local":
        facts.append(Fact(_("Confidence"), f"{written.confidence} %"))
    facts.append(Fact(_("Complexity"), str(COMPLEXITIES[result.context.plan_complexity])))
    return facts + _model_facts(written)


def _model_facts(written: Written) -> list[Fact]:
    usage = written.usage
    facts = [Fact(_("Model"), written.model)] if written.model else []
    if usage and usage.prompt_tokens is not None and usage.completion_tokens is not None:
        tokens = _("%(read)d read, %(written)d written")
        facts.append(Fact(_("Tokens"), tokens % {"read": usage.prompt_tokens, "written": usage.completion_tokens}))
    if usage and usage.cost is not None:
        facts.append(Fact(_("Cost"), f"${usage.cost:.4f}"))
    return facts
