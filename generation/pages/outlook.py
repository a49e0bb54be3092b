"""What would happen with a person's next plan: the decision table asked beforehand, in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from generation.context import analyse
from generation.decision import decide
from generation.models import GenerationOptions, SaveMode
from generation.options import option_values
from generation.pages.wording import why_then
from generation.types import Context, Decision, GenerationRequest, Quota
from planner.domain.commitments import read_commitments
from planner.models import User
from planner.services.preferences import latest_preference


@dataclass(frozen=True, slots=True)
class ModeLine:
    """A save mode with what it would do for this person now."""

    mode: str
    label: str
    does: str
    is_default: bool


def context_of(*, owner: User, quota: Quota) -> Context:
    """What is known of the person, with the goals they wrote last."""
    last = latest_preference(owner=owner)
    request = GenerationRequest("")
    if last is not None:
        commitments = read_commitments(last.fixed_commitments_json)
        request = GenerationRequest(last.goals_text, focus_areas=last.focus_areas, commitments=commitments)
    return analyse(owner=owner, request=request, quota=quota, now=timezone.now())


def mode_lines(row: GenerationOptions, context: Context) -> list[ModeLine]:
    """Ask the decision table itself what each save mode would do."""
    return [
        ModeLine(mode, str(label), what_it_does(row, context, mode), mode == row.default_save_mode)
        for mode, label in SaveMode.choices
    ]


def what_it_does(row: GenerationOptions, context: Context, mode: str) -> str:
    """One sentence: what a save mode would do with the next plan, and why."""
    decision = decide(
        requested_mode=mode,
        requested_backup=None,
        options=option_values(row),
        context=context,
        model_gave_nothing=False,
    )
    why = why_then(decision.reasons[0].rule, strength=row.preference_strength, context=context)
    return _sentence(decision, row.staging_ttl_hours) % {"why": why, "hours": row.staging_ttl_hours}


def _sentence(decision: Decision, hours: int) -> str:
    if decision.save_now:
        return _("Would save your next plan at once, because %(why)s.")
    if not decision.stage:
        return _("Would only show you your next plan, because %(why)s.")
    return ngettext(
        "Would keep your next plan as a draft for %(hours)d hour, because %(why)s.",
        "Would keep your next plan as a draft for %(hours)d hours, because %(why)s.",
        hours,
    )
