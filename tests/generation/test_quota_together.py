"""Fifty generations at the same moment with one left in the quota: one is the model's and charged, no other asks."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from uuid import uuid4

import pytest
from django.db import connection
from django.utils import timezone
from rest_framework.test import APIClient

from generation.models import QuotaHold, QuotaMonth
from generation.quota import HOLD_SPARE, hold, quota_month
from generation.tasks import sweep
from tests.calls import GENERATE, asked, done
from tests.model_server import ModelServer, plan, refusal

pytestmark = pytest.mark.django_db(transaction=True)
THREADS, LIMIT = 50, 7


@pytest.fixture
def upstream(settings):
    with ModelServer(plan(first=0.3, size=400)) as server:
        settings.OPENROUTER_API_KEY, settings.OPENROUTER_BASE_URL = "sk-test", server.url
        settings.GENERATION_QUOTA = LIMIT
        yield server


@pytest.fixture
def one_left(alice) -> None:
    QuotaMonth.objects.create(user=alice, month=quota_month(timezone.now()), used=LIMIT - 1)


def _at_once(user, times: int = THREADS) -> list[dict]:
    start = Barrier(times)

    def ask(_: int) -> dict:
        client = APIClient()
        client.force_authenticate(user)
        start.wait()
        try:
            return done(client.post(GENERATE, asked(saveMode="preview", createStagingBackup=False)))
        finally:
            connection.close()

    with ThreadPoolExecutor(times) as pool:
        return list(pool.map(ask, range(times)))


def test_the_last_one_goes_to_one_of_fifty_and_the_others_get_their_plan_locally(alice, upstream, one_left):
    answers = _at_once(alice)
    assert len(upstream.requests) == 1
    assert QuotaMonth.objects.get(user=alice).used == LIMIT
    sources = [answer["metadata"]["source"] for answer in answers]
    assert (sources.count("ai"), sources.count("local")) == (1, THREADS - 1)
    assert all(answer["planData"]["weekly_breakdown"] for answer in answers)
    assert all("(quota)" in answer["metadata"]["error"] for answer in answers if answer["fallback"])


def test_a_model_that_fails_gives_the_last_one_back(alice, upstream, one_left):
    upstream.default = refusal(400)
    _at_once(alice, times=5)
    assert QuotaMonth.objects.get(user=alice).used == LIMIT - 1
    assert not QuotaHold.objects.exists()
    upstream.default = plan(size=400)
    assert _at_once(alice, times=1)[0]["metadata"]["source"] == "ai"


def test_the_hold_of_a_process_that_died_is_void_a_minute_after_its_deadline(alice, upstream, one_left, settings):
    lasts = timedelta(seconds=settings.GENERATION_DEADLINE_SECONDS) + HOLD_SPARE
    assert lasts <= timedelta(seconds=settings.GENERATION_DEADLINE_SECONDS + 60)
    died = timezone.now() - lasts
    assert hold(owner=alice, generation_id=uuid4(), limit=LIMIT, now=died)
    assert _at_once(alice, times=1)[0]["metadata"]["source"] == "ai"
    sweep()
    assert not QuotaHold.objects.exists()
