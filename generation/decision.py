"""Save now, keep as a draft, or only show: one pure function over one table (docs/decision-table.md).

The first rule that applies decides whether to save; a plan that is not saved is staged where the options say so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generation.types import Context, Decision, Options, Reason
from planner.domain.words import marked as gettext_noop
from planner.domain.words import say as _

QUOTA_NEARLY_USED = 0.8


@dataclass(frozen=True, slots=True)
class Case:
    """One case to decide: the effective save mode, the options that count, and what is known."""

    mode: str
    strength: str
    model_gave_nothing: bool
    context: Context


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the table. `when` is the row's condition in the words of the docs."""

    number: int
    when: str
    applies: Callable[[Case], bool]
    save_now: bool
    text: str


def _auto(case: Case, strength: str) -> bool:
    return case.mode == "auto" and case.strength == strength


RULES = (
    Rule(
        1,
        "fallback and source local: the model was asked and gave nothing",
        lambda case: case.model_gave_nothing,
        save_now=False,
        text=gettext_noop("The AI model gave no plan this time, so look over this one before it is saved."),
    ),
    Rule(
        2,
        "mode immediate",
        lambda case: case.mode == "immediate",
        save_now=True,
        text=gettext_noop("Saved at once, because you chose to save immediately."),
    ),
    Rule(
        3,
        "mode preview",
        lambda case: case.mode == "preview",
        save_now=False,
        text=gettext_noop("Not saved yet, because you chose to see plans first."),
    ),
    Rule(
        4,
        "auto, safety, complex",
        lambda case: _auto(case, "safety") and case.context.plan_complexity == "complex",
        save_now=True,
        text=gettext_noop("Saved at once, because this plan took in a lot and you prefer safety."),
    ),
    Rule(
        5,
        "auto, speed, quota used ≥ 0.8",
        lambda case: _auto(case, "speed") and case.context.quota_used >= QUOTA_NEARLY_USED,
        save_now=True,
        text=gettext_noop(
            "Saved at once, because few AI plans are left this month and a lost one could not be made again."
        ),
    ),
    Rule(
        6,
        "auto, speed",
        lambda case: _auto(case, "speed"),
        save_now=False,
        text=gettext_noop(
            "Not saved yet, because you prefer speed: generate as often as you like and save the one you want."
        ),
    ),
    Rule(
        7,
        "auto, balanced, not first time, good history",
        lambda case: _auto(case, "balanced") and not case.context.is_first_time_user and case.context.has_good_history,
        save_now=True,
        text=gettext_noop("Saved at once, because you finish most of what you plan."),
    ),
    Rule(
        8,
        "anything else in auto",
        lambda case: True,
        save_now=False,
        text=gettext_noop("Not saved yet: look it over, change what you like, then save it."),
    ),
)

_FIRST_PLAN = gettext_noop(
    "Not saved yet, because this is your first plan: look it over, change what you like, then save it."
)


def decide(
    *,
    requested_mode: str | None,
    requested_backup: bool | None,
    options: Options,
    context: Context,
    model_gave_nothing: bool,
) -> Decision:
    """Apply the table. Requested values win over the options; an unsaved plan is staged where either says so."""
    mode = requested_mode or options.default_save_mode
    case = Case(mode, options.preference_strength, model_gave_nothing, context)
    rule = next(rule for rule in RULES if rule.applies(case))
    text = _FIRST_PLAN if rule.number == 8 and context.is_first_time_user else rule.text
    stage = options.auto_create_staging if requested_backup is None else requested_backup
    return Decision(mode, rule.save_now, stage and not rule.save_now, (Reason(rule.number, _(text)),))
