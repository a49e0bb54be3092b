"""Rate limits on generating and saving: counted for each person, told with a true waiting time."""

from __future__ import annotations

import pytest

from planner.env import Rate
from planner.models import MonthlyPlan
from tests.calls import DRAFTS, GENERATE, SAVE, asked, refused
from tests.make import make_draft, make_plan

pytestmark = pytest.mark.django_db


@pytest.fixture
def two_a_minute(settings) -> None:
    settings.GENERATION_RATE = settings.SAVE_RATE = Rate(2, 60)


def _too_many(answer) -> None:
    refused(answer, 429, "too_many_requests")
    assert 1 <= int(answer["Retry-After"]) <= 60


def test_generations_beyond_the_rate_are_429(api, alice, two_a_minute):
    for _ in range(2):
        assert api(alice).post(GENERATE, asked()).status_code == 200
    _too_many(api(alice).post(GENERATE, asked()))


def test_one_persons_calls_do_not_count_for_another(api, alice, bob, two_a_minute):
    for _ in range(3):
        api(alice).post(GENERATE, asked())
    assert api(bob).post(GENERATE, asked()).status_code == 200


def test_wrong_input_is_told_as_such_and_not_counted(api, alice, two_a_minute):
    for _ in range(4):
        refused(api(alice).post(GENERATE, asked(goalsText=" ")), 400, "invalid")
    assert api(alice).post(GENERATE, asked()).status_code == 200


def test_saving_keeping_discarding_and_undoing_share_one_limit(api, alice, two_a_minute):
    draft, plan = make_draft(alice), make_plan(alice)
    client, address = api(alice), f"{DRAFTS}/{draft.staging_key}"
    assert client.post(f"{address}/keep").status_code == 200
    assert client.post(f"{address}/keep").status_code == 200
    _too_many(client.post(f"{address}/keep"))
    _too_many(client.delete(address))
    _too_many(client.post(SAVE, {"stagingKey": draft.staging_key}))
    _too_many(client.post(f"/api/plans/{plan.pk}/undo-save"))
    assert MonthlyPlan.objects.get() == plan


def test_reading_is_not_limited(api, alice, two_a_minute):
    draft = make_draft(alice)
    for _ in range(5):
        assert api(alice).get(f"{DRAFTS}/{draft.staging_key}").status_code == 200
