"""The decision table, row by row and as a whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generation.decision import RULES, decide
from generation.types import Context, Options


def _context(**facts) -> Context:
    known = {"is_first_time_user": False, "has_good_history": True, "plan_complexity": "simple", "quota_used": 0.0}
    return Context(**known | facts)


def _decide(mode=None, backup=None, *, nothing=False, strength="balanced", staging=True, default="preview", **facts):
    return decide(
        requested_mode=mode,
        requested_backup=backup,
        options=Options(default, staging, 24, strength),
        context=_context(**facts),
        model_gave_nothing=nothing,
    )


def _rule(decision) -> int:
    return decision.reasons[0].rule


def test_a_plan_the_model_gave_nothing_for_is_looked_at_first_even_in_immediate_mode():
    decision = _decide("immediate", nothing=True)
    assert (_rule(decision), decision.save_now, decision.stage) == (1, False, True)


def test_asking_for_auto_counts_even_where_the_stored_default_is_preview():
    decision = _decide("auto", default="preview")
    assert (_rule(decision), decision.save_now) == (7, True)


def test_the_stored_mode_counts_where_none_is_asked_for():
    assert _rule(_decide(default="immediate")) == 2


def test_safety_saves_only_complex_plans():
    assert _rule(_decide("auto", strength="safety", plan_complexity="complex")) == 4
    assert _rule(_decide("auto", strength="safety", plan_complexity="moderate")) == 8


def test_speed_saves_from_exactly_four_fifths_of_the_quota_on():
    assert _decide("auto", strength="speed", quota_used=0.8).save_now
    assert _rule(_decide("auto", strength="speed", quota_used=0.7999)) == 6


def test_balanced_first_timers_and_poor_finishers_see_the_plan_first():
    assert _rule(_decide("auto", is_first_time_user=True)) == 8
    assert _rule(_decide("auto", has_good_history=False)) == 8


def test_the_request_decides_on_staging_before_the_options_do():
    assert _decide("preview", backup=False, staging=True).stage is False
    assert _decide("preview", backup=True, staging=False).stage is True
    assert _decide("preview", staging=False).stage is False


@given(
    mode=st.sampled_from([None, "immediate", "preview", "auto"]),
    default=st.sampled_from(["immediate", "preview", "auto"]),
    strength=st.sampled_from(["speed", "safety", "balanced"]),
    complexity=st.sampled_from(["simple", "moderate", "complex"]),
    quota=st.floats(0, 1),
    flags=st.tuples(st.booleans(), st.booleans(), st.booleans(), st.booleans()),
)
def test_every_case_is_decided_by_the_first_rule_that_applies_and_saving_excludes_staging(
    mode, default, strength, complexity, quota, flags
):
    nothing, first, good, staging = flags
    decision = _decide(
        mode,
        nothing=nothing,
        strength=strength,
        staging=staging,
        default=default,
        is_first_time_user=first,
        has_good_history=good,
        plan_complexity=complexity,
        quota_used=quota,
    )
    rule = RULES[_rule(decision) - 1]
    assert decision.save_now == rule.save_now
    assert not (decision.save_now and decision.stage)
    assert decision.reasons[0].text
