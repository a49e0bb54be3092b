"""Draft first: what the page and respond-async see while the model writes, and that every generation ends."""

from __future__ import annotations

from datetime import timedelta
from threading import Event

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from generation import inflight, live, service, tasks
from generation.desk import Desk
from generation.models import Generation, QuotaHold, QuotaMonth
from generation.quota import hold, settle, sweep_holds
from generation.types import GenerationRequest
from planner.domain.month import Month
from planner.models import MonthlyPlan
from staging.models import PlanStaging
from tests import model_server as model
from tests.make import coming_month
from tests.model_plans import compact_plan

pytestmark = pytest.mark.django_db
BODY = {
    "goalsText": "Learn TypeScript",
    "taskComplexity": "Balanced",
    "weekendPreference": "Rest",
    "focusAreas": "Work",
}


@pytest.fixture
def upstream(settings):
    with model.ModelServer(model.plan()) as server:
        settings.OPENROUTER_API_KEY = "sk-test"
        settings.OPENROUTER_BASE_URL = server.url
        settings.GENERATION_DEADLINE_SECONDS = 5
        yield server


def _start(owner, **asked):
    request = GenerationRequest("Learn TypeScript\nRun a 10k", month=Month(coming_month()), **asked)
    return live.start(owner=owner, request=request)


def _row(started) -> Generation:
    return Generation.objects.select_related("user", "preferences").get(pk=started.id)


def _age(started, seconds: float) -> None:
    then = timezone.now() - timedelta(seconds=seconds)
    Generation.objects.filter(pk=started.id).update(created_at=then)


def test_the_draft_is_there_before_the_model_was_asked(alice, upstream, queue):
    started = _start(alice)
    assert started.progress.plan.tasks
    assert started.progress.weeks_done == ()
    assert queue == [str(started.id)]
    assert upstream.requests == []


def test_the_worker_finishes_it_and_the_page_finds_the_result(alice, upstream, queue, pages):
    started = _start(alice)
    live.run(started.id)
    result = inflight.get(owner=alice, generation_id=started.id)
    assert result.written.source == "ai"
    assert _row(started).status == Generation.Status.DONE
    page = pages.get(reverse("result", args=[started.id])).content.decode()
    assert "Staged" in page


@pytest.mark.parametrize("way", ["page", "api"])
def test_whoever_looks_in_the_moment_it_ends_finds_the_result(alice, upstream, queue, pages, api, monkeypatch, way):
    """The row says done after the result can be read, and the result is looked for again after the row was read."""
    started = _start(alice, save_mode="preview", create_staging_backup=False)
    seen, note = [], service.note_facts
    asks = {
        "page": lambda: pages.get(reverse("result", args=[started.id])).status_code,
        "api": lambda: api(alice).get(reverse("api-generation", args=[started.id])).status_code,
    }

    def noted(result):
        seen.append(asks[way]())
        note(result)
        seen.append(asks[way]())

    monkeypatch.setattr(service, "note_facts", noted)
    get = inflight.get
    first_time_nothing = iter([lambda **_: None])
    live.run(started.id)
    monkeypatch.setattr(inflight, "get", lambda **asked: next(first_time_nothing, get)(**asked))
    seen.append(asks[way]())
    assert seen == [200, 200, 200]


def test_without_a_model_the_result_is_there_at_once(alice, upstream, queue, settings):
    settings.OPENROUTER_API_KEY = ""
    started = _start(alice)
    assert started.result.written.source == "local"
    assert queue == []


def test_with_the_broker_away_the_plan_is_made_in_the_request(alice, upstream, monkeypatch):
    def away(*_, **__):
        raise OSError("no broker")

    monkeypatch.setattr(live.current_app, "send_task", away)
    assert _start(alice).result.written.source == "ai"


def test_finished_weeks_are_shown_while_the_rest_streams(alice, upstream, queue, monkeypatch):
    seen = []
    monkeypatch.setattr(
        live.inflight, "put_progress", lambda **known: seen.append(known["progress"].weeks_done) or True
    )
    upstream.default = model.plan(size=200, lasting=1.0)
    started = _start(alice)
    live.run(started.id)
    weeks = [done for done in seen if done]
    assert weeks[0] == (1,)
    assert weeks == sorted(weeks, key=len)
    assert len(weeks) >= 3


def test_a_task_delivered_twice_writes_one_plan_and_is_charged_once(alice, upstream, queue):
    started = _start(alice, save_mode="immediate")
    live.run(started.id)
    live.run(started.id)
    assert MonthlyPlan.objects.filter(user=alice).count() == 1
    assert len(upstream.requests) == 1
    assert QuotaMonth.objects.get(user=alice).used == 1


def test_stop_keeps_the_weeks_that_are_there(alice, upstream, queue):
    started = _start(alice)
    go_on = Event()

    def two_weeks_then_wait(exchange):
        whole = compact_plan(exchange.request.prompt)
        exchange.head()
        exchange.send(model.event(model.chunk(whole[: whole.index('"n":3') + 30])))
        inflight.ask_to_stop(owner=alice, generation_id=started.id)
        go_on.wait(4)

    upstream.default = two_weeks_then_wait
    live.run(started.id)
    go_on.set()
    result = inflight.get(owner=alice, generation_id=started.id)
    assert (result.written.source, result.written.error) == ("mixed", "stopped")


def test_a_worker_that_died_is_noticed_by_the_page_after_its_time(alice, upstream, queue, pages):
    started = _start(alice)
    _age(started, live.patience().total_seconds() + 1)
    page = pages.get(reverse("result", args=[started.id]))
    assert page.status_code == 200
    assert _row(started).error == "worker_lost"
    assert PlanStaging.objects.filter(user=alice, origin=started.id).exists()


def test_a_worker_that_took_it_late_has_its_whole_time(alice, upstream, queue):
    started = _start(alice)
    _age(started, live.patience().total_seconds() + 1)
    Generation.objects.filter(pk=started.id).update(taken_at=timezone.now())
    assert live.sweep() == 0
    assert live.finish_overdue(_row(started)) is None


def test_the_sweep_finishes_what_nobody_looks_at_and_a_late_worker_adds_nothing(alice, upstream, queue):
    started = _start(alice, save_mode="immediate")
    _age(started, live.patience().total_seconds() + 1)
    assert live.sweep() == 1
    live.run(started.id)
    assert live.sweep() == 0
    assert PlanStaging.objects.filter(origin=started.id).count() == 1


def test_the_open_page_gets_progress_and_only_the_weeks_it_lacks(alice, upstream, queue, pages):
    started = _start(alice)
    plan = started.progress.plan
    progress = inflight.Progress(plan, weeks_done=(1, 2), weeks_total=len(plan.weeks))
    inflight.put_progress(owner=alice, generation_id=started.id, progress=progress)
    address = reverse("result-live", args=[started.id])
    html = pages.get(address, {"shown": "1"}, headers={"HX-Request": "true"}).content.decode()
    assert 'id="live-week-2"' in html
    assert 'id="live-week-1"' not in html
    assert 'value="2"' in html


def test_when_it_is_done_the_open_page_goes_to_the_result(alice, upstream, queue, pages):
    started = _start(alice)
    live.run(started.id)
    response = pages.get(reverse("result-live", args=[started.id]), headers={"HX-Request": "true"})
    assert response["HX-Redirect"] == reverse("result", args=[started.id])


def test_the_page_reloads_itself_without_javascript(alice, upstream, queue, pages):
    started = _start(alice)
    html = pages.get(reverse("result", args=[started.id])).content.decode()
    assert '<noscript><meta http-equiv="refresh"' in html


@pytest.mark.parametrize("name", ["result", "result-live", "result-stop"])
def test_nothing_of_it_is_bobs(alice, bob, upstream, queue, name):
    started = _start(alice)
    client = Client()
    client.force_login(bob)
    address = reverse(name, args=[started.id])
    assert (client.post(address) if name == "result-stop" else client.get(address)).status_code == 404


def test_respond_async_answers_202_with_the_draft_and_later_the_result(alice, upstream, queue, api):
    body = BODY | {"month": coming_month().isoformat()}
    response = api(alice).post("/api/hybrid-plan/generate", body, format="json", headers={"Prefer": "respond-async"})
    data = response.json()["data"]
    assert (response.status_code, data["status"], data["weeksDone"]) == (202, "running", 0)
    assert data["planData"]["weekly_breakdown"]
    assert response["Location"] == data["statusUrl"]
    assert api(alice).get(data["statusUrl"]).json()["data"]["status"] == "running"
    live.run(queue[0])
    done = api(alice).get(data["statusUrl"]).json()["data"]
    assert done["status"] == "done"
    assert done["weeksDone"] == done["weeksTotal"]
    assert done["result"]["generationMode"] == "staging"
    assert done["result"]["metadata"]["source"] == "ai"


def test_the_status_is_nobody_elses(alice, bob, upstream, queue, api):
    started = _start(alice)
    assert api(bob).get(f"/api/hybrid-plan/generations/{started.id}").status_code == 404


def test_a_hold_of_a_dead_process_ends_by_itself(alice, settings):
    now = timezone.now()
    one, two = (_id() for _ in range(2))
    assert hold(owner=alice, generation_id=one, limit=1, now=now)
    assert not hold(owner=alice, generation_id=two, limit=1, now=now)
    later = now + timedelta(seconds=settings.GENERATION_DEADLINE_SECONDS + 61)
    assert hold(owner=alice, generation_id=two, limit=1, now=later)
    assert sweep_holds(now=later) == 1
    assert QuotaHold.objects.count() == 1


def test_settling_twice_charges_once(alice):
    identifier = _id()
    hold(owner=alice, generation_id=identifier, limit=5, now=timezone.now())
    settle(generation_id=identifier, charge=True)
    settle(generation_id=identifier, charge=True)
    assert QuotaMonth.objects.get(user=alice).used == 1


def _id():
    from uuid import uuid4

    return uuid4()


def test_a_worker_writes_in_the_language_in_which_it_was_asked(alice, upstream, monkeypatch):
    sent = {}
    monkeypatch.setattr(live.current_app, "send_task", lambda _name, args, kwargs, **_: sent.update(kwargs, id=args[0]))
    upstream.default = model.refusal(500)
    with translation.override("de"):
        started = _start(alice, save_mode="immediate")
    cache.clear()  # else it would take over the draft that was made in the request
    tasks.run(sent["id"], language=sent["language"])
    reasons = {task.reason for task in inflight.get(owner=alice, generation_id=started.id).written.plan.tasks}
    assert any("frei" in reason for reason in reasons)
    assert not any("free" in reason for reason in reasons)


def test_weeks_are_shown_when_there_is_time_and_the_plan_is_whole_without(alice, upstream, queue, monkeypatch):
    shown = []
    monkeypatch.setattr(live.PageFollower, "shows", lambda _self, _plan, finished: shown.append(list(finished)))
    monkeypatch.setattr(Desk, "take_if_free", lambda _self: False)
    started = _start(alice, save_mode="immediate")
    live.run(started.id)
    assert shown == []
    assert inflight.get(owner=alice, generation_id=started.id).written.source == "ai"
