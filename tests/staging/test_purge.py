"""Purging removes what expired, and nothing else."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from planner.models import AuditAction, AuditEvent
from staging.models import PlanStaging
from staging.purge import Purged, purge_expired
from tests.make import make_draft, make_plan

pytestmark = pytest.mark.django_db


def _expire(*drafts: PlanStaging) -> None:
    PlanStaging.objects.filter(pk__in=[draft.pk for draft in drafts]).update(
        expires_at=timezone.now() - timedelta(minutes=1)
    )


def test_only_what_expired_goes(alice):
    kept, gone = make_draft(alice), make_draft(alice)
    _expire(gone)
    assert purge_expired() == Purged(unseen=1)
    assert list(PlanStaging.objects.all()) == [kept]


def test_it_counts_saved_seen_and_unseen_apart(alice):
    saved, seen, unseen = (make_draft(alice) for _ in range(3))
    PlanStaging.objects.filter(pk=saved.pk).update(saved_at=timezone.now(), plan=make_plan(alice))
    PlanStaging.objects.filter(pk=seen.pk).update(access_count=2)
    _expire(saved, seen, unseen)
    assert purge_expired() == Purged(saved=1, unseen=1, seen=1)


def test_small_batches_leave_nothing_behind(alice):
    _expire(*(make_draft(alice) for _ in range(7)))
    assert purge_expired(batch=2).total == 7
    assert not PlanStaging.objects.exists()


def test_a_purge_leaves_an_audit_event_without_content(alice):
    _expire(make_draft(alice))
    purge_expired()
    event = AuditEvent.objects.get(action=AuditAction.DRAFTS_PURGED)
    assert (event.actor, event.count, event.subject) == (None, 1, "unseen")


def test_the_saved_plan_of_a_purged_draft_stays(alice):
    plan, draft = make_plan(alice), make_draft(alice)
    PlanStaging.objects.filter(pk=draft.pk).update(saved_at=timezone.now(), plan=plan)
    _expire(draft)
    purge_expired()
    plan.refresh_from_db()


def test_the_command_tells_what_went(alice, capsys):
    _expire(make_draft(alice))
    call_command("purge_staging")
    assert "Removed 1 drafts" in capsys.readouterr().out


def test_the_command_refuses_a_batch_of_none():
    with pytest.raises(CommandError, match="at least 1"):
        call_command("purge_staging", batch=0)
