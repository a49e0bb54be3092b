"""`manage.py import_legacy_staging`: rows of the earlier staging table become ordinary drafts."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.plan_data import to_dict
from planner.domain.rules import broken_rules
from planner.models import AuditAction, AuditEvent
from planner.services.calendars import asked_calendar
from staging.legacy_rows import LegacyRow, Unusable, read_line
from staging.models import PlanStaging
from staging.services import draft_plan, save_draft
from tests.make import coming_month, make_values

pytestmark = pytest.mark.django_db


def row(user, **changes):
    """A row of the earlier table. None takes a column out."""
    values = {
        "id": 7,
        "user_id": user.username,
        "staging_key": f"{user.username}_1700000000000_x1y2z3",
        "plan_data": to_dict(make_values(user)),
        "extraction_confidence": 85,
        "extraction_notes": "Two dates were guessed",
        "ai_response_raw": {"rawContent": "Sure! Here is your plan", "metadata": {"format": "json"}},
        "month_year": coming_month().isoformat(),
        "preferences_id": 3,
        "expires_at": (timezone.now() + timedelta(hours=30)).replace(tzinfo=None).isoformat(),
        "created_at": timezone.now().isoformat(),
    }
    return {name: value for name, value in (values | changes).items() if value is not None}


@pytest.fixture
def run(tmp_path, capsys):
    """Imports rows (or lines as they stand); gives what was said on both streams."""

    def imported(*rows, **options):
        file = tmp_path / "legacy.jsonl"
        lines = (line if isinstance(line, bytes) else json.dumps(line).encode() for line in rows)
        file.write_bytes(b"\n".join(lines))
        call_command("import_legacy_staging", str(file), **options)
        return capsys.readouterr()

    return imported


def test_a_row_becomes_a_draft_that_can_be_opened_and_saved(run, alice, pages):
    assert "Imported 1 drafts" in run(row(alice)).out
    draft = PlanStaging.objects.get()
    assert (draft.user, draft.month_year, draft.extraction_confidence) == (alice, coming_month(), 85)
    assert draft.staging_key.startswith("stg_")
    assert timedelta(hours=29) < draft.expires_at - timezone.now() < timedelta(hours=30)
    assert b"Read part 1" in pages.get(f"/drafts/{draft.staging_key}/").content
    assert save_draft(owner=alice, key=draft.staging_key).plan.weeks.exists()


def test_names_of_columns_as_the_earlier_code_wrote_them_do_as_well(run, alice):
    values = row(alice)
    names = {"user_id": "userId", "staging_key": "stagingKey", "plan_data": "planData", "expires_at": "expiresAt"}
    run(
        {names.get(name, name): value for name, value in values.items()} | {"planData": json.dumps(values["plan_data"])}
    )
    assert PlanStaging.objects.count() == 1


def test_the_models_own_words_are_kept_only_where_the_operator_keeps_them(run, alice, settings):
    run(row(alice))
    draft = PlanStaging.objects.get()
    assert (draft.is_lightweight, draft.ai_response_raw) == (True, None)
    settings.STAGING_KEEP_RAW = True
    run(row(alice, staging_key="another"))
    draft = PlanStaging.objects.exclude(pk=draft.pk).get()
    assert (draft.is_lightweight, draft.ai_response_raw) == (False, "Sure! Here is your plan")


def test_run_again_it_adds_nothing(run, alice):
    run(row(alice))
    said = run(row(alice), row(alice, staging_key="new")).out
    assert "Imported 1 drafts" in said
    assert "1 imported before" in said
    assert PlanStaging.objects.count() == 2


@pytest.mark.parametrize("fate", ["saved", "discarded"])
def test_what_was_saved_or_discarded_since_does_not_come_back(run, alice, fate):
    run(row(alice))
    if fate == "saved":
        save_draft(owner=alice, key=PlanStaging.objects.get().staging_key)
    PlanStaging.objects.all().delete()
    assert "1 imported before" in run(row(alice)).out
    assert not PlanStaging.objects.exists()


def test_a_key_that_stands_twice_in_a_file_counts_once(run, alice):
    run(row(alice), row(alice))
    assert PlanStaging.objects.count() == 1


def test_expired_and_saved_rows_are_left_out_and_counted(run, alice):
    over = (timezone.now() - timedelta(seconds=5)).isoformat()
    said = run(row(alice, expires_at=over), row(alice, staging_key="s", saved_at="2026-01-01"))
    assert "1 expired, 1 saved" in said.out
    assert not PlanStaging.objects.exists()


def test_nothing_is_kept_longer_than_thirty_days(run, alice):
    run(row(alice, expires_at="2199-01-01T00:00:00"))
    assert PlanStaging.objects.get().expires_at <= timezone.now() + timedelta(days=30)


def test_a_plan_that_breaks_rules_is_fitted_and_its_notes_tell(run, alice):
    values = to_dict(make_values(alice))
    task = next(iter(values["weekly_breakdown"][0]["daily_tasks"].values()))[0]
    task["start_time"], task["end_time"] = (task[name].replace("T09", "T03") for name in ("start_time", "end_time"))
    assert "1 of them fitted" in run(row(alice, plan_data=values)).out
    draft = PlanStaging.objects.get()
    calendar = asked_calendar(owner=alice, month=draft.month_year, preference=None, now=timezone.now())
    assert broken_rules(draft_plan(draft=draft), calendar) == []
    assert len(draft_plan(draft=draft).tasks) == 3
    assert task["task_description"] in draft.extraction_notes


def test_times_without_an_offset_are_on_the_owners_clock(run, alice):
    values = to_dict(make_values(alice))
    for week in values["weekly_breakdown"]:
        for tasks in week["daily_tasks"].values():
            for task in tasks:
                task |= {name: task[name][:19] for name in ("start_time", "end_time")}
    run(row(alice, plan_data=values))
    assert {task.start.hour for task in draft_plan(draft=PlanStaging.objects.get()).tasks} == {9}


def test_lines_that_cannot_be_used_are_named_with_their_reason_and_the_others_imported(run, alice):
    said = run(
        b"{not json",
        row(alice),
        b"",
        row(alice, staging_key="b", user_id="nobody"),
        row(alice, staging_key=None),
        row(alice, staging_key="c", month_year="soon"),
        row(alice, staging_key="d", expires_at=None),
        row(alice, staging_key="e", plan_data=[]),
        row(alice, staging_key="f", plan_data={"weekly_breakdown": []}),
    )
    lines = [line.split(":")[0] for line in said.err.splitlines()]
    assert lines == [f"Line {number}" for number in (1, 4, 5, 6, 7, 8, 9)]
    assert "no user 'nobody'" in said.err
    assert "7 that cannot be used" in said.out
    assert PlanStaging.objects.count() == 1


def test_a_dry_run_tells_the_same_and_writes_nothing(run, alice):
    said = run(row(alice), b"[]", dry_run=True)
    assert "Would import 1 drafts" in said.out
    assert "Line 2" in said.err
    assert not PlanStaging.objects.exists()
    assert not AuditEvent.objects.exists()


def test_each_draft_leaves_an_audit_event(run, alice):
    run(row(alice))
    assert AuditEvent.objects.get(action=AuditAction.LEGACY_IMPORTED).actor == alice.pk


def test_a_file_that_is_not_there_is_told_in_a_sentence():
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("import_legacy_staging", "/nowhere/legacy.jsonl")


@given(
    st.one_of(
        st.binary(max_size=200),
        st.recursive(
            st.none() | st.booleans() | st.floats() | st.text(),
            lambda part: (
                st.lists(part)
                | st.dictionaries(
                    st.sampled_from(
                        [
                            "user_id",
                            "staging_key",
                            "plan_data",
                            "month_year",
                            "expires_at",
                            "extraction_confidence",
                            "ai_response_raw",
                        ]
                    )
                    | st.text(),
                    part,
                )
            ),
            max_leaves=8,
        ).map(lambda data: json.dumps(data).encode()),
    )
)
def test_any_line_is_a_row_or_a_reason(line):
    try:
        assert isinstance(read_line(line), LegacyRow)
    except Unusable as problem:
        assert str(problem).endswith(".")
