"""The same call sent again with its Idempotency-Key: one generation, one plan, the first answer."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier, Event

import pytest
from django.core.cache import cache
from django.db import connection
from django.utils import timezone
from rest_framework.test import APIClient

from generation.api import views
from generation.models import Generation
from planner.env import Rate
from planner.models import AuditAction, AuditEvent, IdempotentCall, MonthlyPlan, RateWindow
from planner.models.idempotency import KEPT
from planner.tasks import sweep_idempotent_calls
from planner.web.idempotency import patience
from staging.models import PlanStaging
from tests.calls import GENERATE, SAVE, asked, done, refused

pytestmark = pytest.mark.django_db
KEY = {"Idempotency-Key": "9b2d7c1e-order-1"}


def generated(client, key=KEY, **changes):
    return client.post(GENERATE, asked(**changes), headers=key)


def age(by: timedelta) -> None:
    """Makes all calls older."""
    for row in IdempotentCall.objects.all():
        IdempotentCall.objects.filter(pk=row.pk).update(first_at=row.first_at - by, began_at=row.began_at - by)


@pytest.mark.parametrize("mode", ["immediate", "preview", "auto"])
@pytest.mark.parametrize("backup", [True, False])
def test_the_first_answer_comes_again_and_nothing_is_done_twice(api, alice, mode, backup):
    client = api(alice)
    first = generated(client, saveMode=mode, createStagingBackup=backup)
    again = generated(client, saveMode=mode, createStagingBackup=backup)
    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert again["Idempotency-Replayed"] == "true"
    assert "Idempotency-Replayed" not in first
    assert Generation.objects.count() == 1
    assert MonthlyPlan.objects.count() + PlanStaging.objects.count() <= 1


def test_the_order_of_the_fields_makes_no_other_body(api, alice):
    client, body = api(alice), asked()
    client.post(GENERATE, body, headers=KEY)
    again = client.post(GENERATE, dict(reversed(body.items())), headers=KEY)
    assert again["Idempotency-Replayed"] == "true"


def test_without_a_key_each_call_counts(api, alice):
    client = api(alice)
    assert done(generated(client, {}))["generationId"] != done(generated(client, {}))["generationId"]
    assert not IdempotentCall.objects.exists()


def test_another_body_is_refused_and_the_first_answer_stands(api, alice):
    client = api(alice)
    first = generated(client)
    refused(generated(client, goalsText="Something else"), 422, "key_reused")
    assert generated(client).json() == first.json()
    assert Generation.objects.count() == 1


def test_two_people_may_use_the_same_key(api, alice, bob):
    first, second = generated(api(alice)), generated(api(bob))
    assert "Idempotency-Replayed" not in second
    assert done(first)["generationId"] != done(second)["generationId"]
    assert generated(api(bob), goalsText="x").status_code == 422


def test_the_two_calls_do_not_share_keys(api, alice):
    client = api(alice)
    key = done(generated(client, saveMode="preview"))["stagingKey"]
    assert done(client.post(SAVE, {"stagingKey": key}, headers=KEY))["planId"] == MonthlyPlan.objects.get().pk


@pytest.mark.parametrize(("length", "status"), [(255, 200), (256, 400)])
def test_a_key_has_at_most_255_characters(api, alice, length, status):
    answer = generated(api(alice), {"Idempotency-Key": "k" * length})
    assert answer.status_code == status
    if status == 400:
        assert list(refused(answer, 400, "invalid")) == ["idempotencyKey"]


def test_what_was_refused_may_be_mended_under_the_same_key(api, alice):
    client = api(alice)
    refused(generated(client, goalsText=""), 400, "invalid")
    answer = generated(client)
    done(answer)
    assert "Idempotency-Replayed" not in answer


def test_a_save_is_answered_again_as_it_was_and_noted_once(api, alice):
    client = api(alice)
    body = {"stagingKey": done(generated(client, {}, saveMode="preview"))["stagingKey"]}
    first, again = (client.post(SAVE, body, headers=KEY) for _ in range(2))
    assert done(again) == done(first) == {"planId": MonthlyPlan.objects.get().pk, "alreadySaved": False}
    assert again["Idempotency-Replayed"] == "true"
    assert AuditEvent.objects.filter(action=AuditAction.PLAN_SAVED).count() == 1


def test_a_save_that_failed_is_not_kept_and_may_be_tried_until_it_works(api, alice, refuse, accept):
    client = api(alice)
    body = {"stagingKey": done(generated(client, {}, saveMode="preview"))["stagingKey"]}
    refuse("monthly_plans")
    refused(client.post(SAVE, body, headers=KEY), 503, "unavailable")
    accept("monthly_plans")
    answer = client.post(SAVE, body, headers=KEY)
    assert done(answer)["alreadySaved"] is False
    assert "Idempotency-Replayed" not in answer


def test_a_plan_and_the_answer_that_tells_of_it_stand_together(api, alice, monkeypatch):
    client = api(alice)
    body = {"stagingKey": done(generated(client, {}, saveMode="preview"))["stagingKey"]}

    def killed(*_args, **_kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr(views.Turn, "done", killed)
    with pytest.raises(KeyboardInterrupt):
        client.post(SAVE, body, headers=KEY)
    assert not MonthlyPlan.objects.exists()
    monkeypatch.undo()
    assert done(client.post(SAVE, body, headers=KEY))["alreadySaved"] is False


@pytest.mark.parametrize(("mode", "backup"), [("immediate", True), ("preview", True), ("preview", False)])
def test_a_generation_whose_answer_was_lost_goes_on_as_the_same_generation(api, alice, monkeypatch, mode, backup):
    client = api(alice)

    def killed(*_args, **_kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr(views.Turn, "done", killed)
    with pytest.raises(KeyboardInterrupt):
        generated(client, saveMode=mode, createStagingBackup=backup)
    monkeypatch.undo()
    kept = MonthlyPlan.objects.first() or PlanStaging.objects.first()
    data = done(generated(client, saveMode=mode, createStagingBackup=backup))
    assert data["generationId"] == str(Generation.objects.get().pk)
    if kept:
        assert kept.pk in {data.get("planId"), getattr(PlanStaging.objects.first(), "pk", None)}
        assert data["generationMode"] == ("immediate" if mode == "immediate" else "staging")
    assert MonthlyPlan.objects.count() + PlanStaging.objects.count() == int(bool(kept))


def test_an_accepted_generation_whose_answer_was_lost_is_accepted_as_the_same(api, alice, monkeypatch):
    client, headers = api(alice), KEY | {"Prefer": "respond-async"}

    def killed(*_args, **_kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr(views.Turn, "done", killed)
    with pytest.raises(KeyboardInterrupt):
        client.post(GENERATE, asked(), headers=headers)
    monkeypatch.undo()
    answer = client.post(GENERATE, asked(), headers=headers)
    assert answer.status_code == 202
    assert done(answer, 202)["generationId"] == str(Generation.objects.get().pk)


def test_replays_cost_no_rate(api, alice, settings):
    settings.GENERATION_RATE = Rate(1, 3600)
    client = api(alice)
    generated(client)
    for _ in range(3):
        assert generated(client)["Idempotency-Replayed"] == "true"
    assert RateWindow.objects.get(pk=f"generate:{alice.pk}").count == 1
    refused(generated(client, {"Idempotency-Key": "other"}), 429, "too_many_requests")


def test_an_accepted_generation_is_accepted_again_with_its_address(api, alice):
    client = api(alice)
    headers = KEY | {"Prefer": "respond-async"}
    first, again = (client.post(GENERATE, asked(), headers=headers) for _ in range(2))
    assert (again.status_code, again["Location"]) == (202, first["Location"])
    assert again.json() == first.json()
    assert Generation.objects.count() == 1


def test_nothing_of_a_plan_that_is_only_shown_is_in_the_database(api, alice):
    data = done(generated(api(alice), saveMode="preview", createStagingBackup=False))
    assert data["generationMode"] == "preview"
    assert set(IdempotentCall.objects.get().answer) == {"status", "headers"}


def test_an_answer_that_the_cache_lost_is_made_anew(api, alice):
    client = api(alice)
    generated(client, saveMode="preview", createStagingBackup=False)
    cache.delete(f"idempotent:{IdempotentCall.objects.get().pk}:{IdempotentCall.objects.get().attempt}")
    answer = generated(client, saveMode="preview", createStagingBackup=False)
    done(answer)
    assert "Idempotency-Replayed" not in answer


def test_neither_key_nor_body_nor_answer_stands_in_clear(api, alice):
    generated(api(alice), goalsText="Secretly learn the tuba", saveMode="preview")
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM idempotent_calls")
        row = str(cursor.fetchone())
    assert "tuba" not in row
    assert "order-1" not in row
    assert "weekly_breakdown" not in row


def test_after_a_day_the_key_is_new(api, alice):
    client = api(alice)
    first = generated(client)
    age(KEPT - timedelta(minutes=1))
    assert generated(client).json() == first.json()
    age(timedelta(minutes=2))
    assert done(generated(client, goalsText="Another month"))["generationId"] != done(first)["generationId"]


def test_old_calls_are_swept_and_younger_ones_stay(api, alice):
    generated(api(alice))
    age(KEPT)
    generated(api(alice), {"Idempotency-Key": "young"})
    sweep_idempotent_calls()
    assert IdempotentCall.objects.get().first_at > timezone.now() - KEPT


def test_a_database_that_cannot_keep_keys_takes_no_plan_away(api, alice, refuse):
    refuse("idempotent_calls")
    assert done(generated(api(alice), saveMode="immediate"))["planId"] == MonthlyPlan.objects.get().pk


@pytest.mark.django_db(transaction=True)
def test_while_the_first_call_runs_the_second_is_told_to_wait(alice, monkeypatch):
    working, go_on = Event(), Event()
    generate = views.generate

    def slowly(**kwargs):
        working.set()
        assert go_on.wait(20)
        return generate(**kwargs)

    monkeypatch.setattr(views, "generate", slowly)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(_in_a_thread, alice)
        assert working.wait(20)
        second = generated(_client(alice))
        refused(second, 409, "still_running")
        assert int(second["Retry-After"]) > 0
        refused(generated(_client(alice), goalsText="Else"), 422, "key_reused")
        go_on.set()
        assert first.result().status_code == 200
    assert generated(_client(alice)).json() == first.result().json()


@pytest.mark.django_db(transaction=True)
def test_of_twenty_calls_at_once_one_generates(alice):
    start = Barrier(20)
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: _in_a_thread(alice, start), range(20)))
    assert {answer.status_code for answer in answers} <= {200, 409}
    assert len({answer.content for answer in answers if answer.status_code == 200}) == 1
    assert Generation.objects.count() == MonthlyPlan.objects.count() == 1


def test_a_call_whose_process_died_is_taken_over_once_it_counts_as_dead(api, alice):
    client = api(alice)
    generated(client, saveMode="immediate")
    IdempotentCall.objects.update(is_done=False, answer={})
    refused(generated(client, saveMode="immediate"), 409, "still_running")
    age(patience())
    answer = generated(client, saveMode="immediate")
    assert done(answer)["planId"] == MonthlyPlan.objects.get().pk
    assert generated(client, saveMode="immediate")["Idempotency-Replayed"] == "true"


def _client(user) -> APIClient:
    client = APIClient()
    client.force_authenticate(user)
    return client


def _in_a_thread(user, start: Barrier | None = None):
    client = _client(user)
    try:
        if start:
            start.wait()
        return generated(client, saveMode="immediate") if start else generated(client)
    finally:
        connection.close()
