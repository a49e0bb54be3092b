"""The staff's metrics page and /metrics: counted from rows, for staff only, without content."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from generation.metrics import measure
from generation.models import Generation, GenerationOptions
from planner.services.people import make_token
from staging.models import PlanStaging
from staging.purge import purge_expired
from tests.make import coming_month, make_draft, make_plan

pytestmark = pytest.mark.django_db
PROXIED = {"REMOTE_ADDR": "203.0.113.9"}


@pytest.fixture
def office(staff) -> Client:
    """A browser in which staff is signed in."""
    client = Client()
    client.force_login(staff)
    return client


def _generation(user, *, days_ago: float = 0, **facts) -> None:
    made = {"status": "done", "generation_mode": "staging", "save_mode": "auto", "generation_latency_ms": 100} | facts
    row = Generation.objects.create(user=user, month_year=coming_month(), **made)
    Generation.objects.filter(pk=row.pk).update(created_at=timezone.now() - timedelta(days=days_ago))


def _bearer(user) -> dict[str, str]:
    return {"Authorization": f"Bearer {make_token(owner=user, name='scraper')}"}


def test_only_staff_sees_the_page(pages, office):
    assert pages.get("/staff/metrics/").status_code == 403
    assert Client().get("/staff/metrics/")["Location"].startswith("/accounts/sign-in/")
    assert office.get("/staff/metrics/").status_code == 200


def test_percentiles_are_true_ranks(alice):
    for latency in range(1, 101):
        _generation(alice, generation_latency_ms=latency * 10)
    (latency,) = measure(now=timezone.now(), days=7).latencies
    assert (latency.mode, latency.count, latency.p50, latency.p95) == ("staging", 100, 500, 950)


def test_a_single_generation_is_its_own_percentile(alice):
    _generation(alice, generation_latency_ms=42, generation_mode="preview")
    (latency,) = measure(now=timezone.now(), days=7).latencies
    assert (latency.p50, latency.p95) == (42, 42)


def test_the_period_is_chosen(office, alice):
    for ago in (1, 10, 60, 100):
        _generation(alice, days_ago=ago)
    counted = [office.get(f"/staff/metrics/?days={days}").context["found"].generations for days in (7, 30, 90)]
    assert counted == [1, 2, 3]
    assert office.get("/staff/metrics/?days=nonsense").context["days"] == 7


def test_fallbacks_and_their_reasons(alice):
    _generation(alice)
    _generation(alice, fallback=True, source="local", error="deadline")
    _generation(alice, fallback=True, source="mixed", error="deadline")
    _generation(alice, fallback=True, source="local", error="quota")
    found = measure(now=timezone.now(), days=7)
    assert found.fallbacks.percent == 75
    assert found.reasons == {"deadline": 2, "quota": 1}


def test_saves_that_failed_lower_the_success_rate(alice):
    for mode in ("immediate", "staging", "staging"):
        _generation(alice, generation_mode=mode)
    _generation(alice, generation_mode="preview", save_error="save_failed")
    _generation(alice, generation_mode="preview")
    found = measure(now=timezone.now(), days=7)
    assert (found.kept.count, found.kept.of) == (3, 4)


def test_drafts_that_expired_are_told_from_those_saved_before(alice, office):
    saved, seen, unseen, _waiting = (make_draft(alice) for _ in range(4))
    PlanStaging.objects.filter(pk=saved.pk).update(saved_at=timezone.now(), plan=make_plan(alice))
    PlanStaging.objects.filter(pk=seen.pk).update(access_count=1)
    gone = PlanStaging.objects.filter(pk__in=[saved.pk, seen.pk, unseen.pk])
    gone.update(expires_at=timezone.now() - timedelta(minutes=1))
    purge_expired()
    drafts = measure(now=timezone.now(), days=7).drafts
    assert drafts.purged == {"saved": 1, "unseen": 1, "seen": 1}
    assert (drafts.waiting, drafts.expired.count, drafts.expired.of) == (1, 2, 3)
    assert "1 unseen, 1 seen, 1 saved before" in office.get("/staff/metrics/").content.decode()


def test_what_people_prefer(alice, bob, office):
    GenerationOptions.objects.create(user=alice, default_save_mode="auto", preference_strength="speed")
    GenerationOptions.objects.create(user=bob, default_save_mode="auto")
    found = office.get("/staff/metrics/").context["found"]
    assert found.default_modes == {"immediate": 0, "preview": 0, "auto": 2}
    assert found.strengths == {"speed": 1, "safety": 0, "balanced": 1}


def test_an_empty_site_has_an_honest_page(office):
    page = office.get("/staff/metrics/").content.decode()
    assert "Nothing in this period." in page
    assert "0 %" not in page


def test_the_number_of_queries_does_not_grow_with_rows(
    office, alice, django_assert_num_queries, django_assert_max_num_queries
):
    def everything() -> None:
        for mode in ("immediate", "staging", "preview"):
            _generation(alice, generation_mode=mode, fallback=True, error="deadline")
        make_draft(alice)

    everything()
    with django_assert_max_num_queries(30) as few:
        office.get("/staff/metrics/?days=90")
    for _ in range(10):
        everything()
    with django_assert_num_queries(len(few)):
        office.get("/staff/metrics/?days=90")


def test_prometheus_reads_counts_and_rates(alice):
    _generation(alice, generation_mode="immediate", source="ai")
    _generation(alice, fallback=True, source="local", error="deadline", generation_latency_ms=300)
    make_draft(alice)
    answer = Client().get("/metrics")
    assert answer["Content-Type"].startswith("text/plain; version=0.0.4")
    lines = answer.content.decode().splitlines()
    for line in (
        'planner_generations_total{generation_mode="immediate",source="ai",fallback="false",error=""} 1',
        'planner_generations_total{generation_mode="staging",source="local",fallback="true",error="deadline"} 1',
        'planner_week_generation_latency_ms{mode="staging",quantile="0.95"} 300',
        'planner_drafts{state="waiting"} 1',
        "planner_week_fallback_ratio 0.5",
        "planner_users 1",
    ):
        assert line in lines
    names = {line.split("{")[0].split(" ")[0] for line in lines if not line.startswith("#")}
    assert names <= {line.split(" ")[2] for line in lines if line.startswith("# TYPE")}


def test_it_answers_this_machine_or_a_staff_token_and_nobody_else(alice, staff):
    elsewhere = Client(**PROXIED)
    assert elsewhere.get("/metrics").status_code == 401
    assert elsewhere.get("/metrics", headers={"Authorization": "Bearer hp_wrong"}).status_code == 401
    assert elsewhere.get("/metrics", headers=_bearer(alice)).status_code == 403
    assert elsewhere.get("/metrics", headers=_bearer(staff)).status_code == 200
    assert Client(REMOTE_ADDR="::1").get("/metrics/").status_code == 200


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "X-Real-IP"])
def test_what_a_proxy_of_this_machine_hands_on_is_not_this_machine(header):
    assert Client().get("/metrics", headers={header: "127.0.0.1"}).status_code == 401


def test_guessing_tokens_has_to_wait(monkeypatch):
    from planner.env import Rate
    from planner.web import authentication

    monkeypatch.setattr(authentication, "WRONG_TOKENS", Rate(2, 60))
    elsewhere, wrong = Client(**PROXIED), {"Authorization": "Bearer hp_wrong"}
    assert [elsewhere.get("/metrics", headers=wrong).status_code for _ in range(3)] == [401, 401, 429]


def test_nothing_that_anybody_wrote_is_told(alice):
    make_plan(alice)
    make_draft(alice)
    text = Client().get("/metrics").content.decode()
    for written in ("alice", "Read", "stg_"):
        assert written not in text
