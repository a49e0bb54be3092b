"""A new key: everything is written with it, and the old one can be thrown away."""

from __future__ import annotations

import io

import pytest
from cryptography.fernet import Fernet
from django.core.management import CommandError, call_command

from planner.models import MonthlyPlan, PlanTask
from staging.models import PlanStaging
from tests.make import make_draft, make_plan

pytestmark = pytest.mark.django_db
NEW = Fernet.generate_key().decode()


def _told() -> str:
    out = io.StringIO()
    call_command("encrypt_anew", stdout=out)
    return out.getvalue()


@pytest.fixture
def written(settings, alice) -> tuple[str, str, str]:
    """A plan and a draft of Alice's, written with the old key."""
    plan, draft = make_plan(alice), make_draft(alice)
    task = PlanTask.objects.filter(week__plan=plan).first()
    settings.FIELD_ENCRYPTION_KEYS = [NEW, *settings.FIELD_ENCRYPTION_KEYS]
    return plan.monthly_summary, task.task_description, draft.plan_data["monthly_summary"]


def _read() -> tuple[str, str, str]:
    task = PlanTask.objects.first()
    return (
        MonthlyPlan.objects.get().monthly_summary,
        task.task_description,
        PlanStaging.objects.get().plan_data.get("monthly_summary", ""),
    )


def test_the_old_key_can_go_afterwards(settings, written):
    assert _told().startswith("Written anew: ")
    settings.FIELD_ENCRYPTION_KEYS = [NEW]
    assert _read() == written


def test_without_it_the_old_key_is_needed(settings, written):
    settings.FIELD_ENCRYPTION_KEYS = [NEW]
    assert _read() == ("", "", "")


def test_a_second_run_finds_nothing_to_do(written):
    _told()
    assert _told().startswith("Written anew: 0. ")


def test_what_no_key_opens_is_told_and_stays(settings, written):
    both = settings.FIELD_ENCRYPTION_KEYS
    settings.FIELD_ENCRYPTION_KEYS = [NEW]
    with pytest.raises(CommandError, match="opened by no key"):
        _told()
    settings.FIELD_ENCRYPTION_KEYS = both
    assert _read() == written
