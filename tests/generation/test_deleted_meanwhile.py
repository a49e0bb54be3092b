"""An account that is deleted while something of it runs: no orphan rows, and nobody comes back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.test import Client

from generation import inflight, live, service
from generation.leaving import delete_account
from generation.types import GenerationRequest
from generation.writing import write
from planner.domain.month import Month
from planner.models import AuditAction, AuditEvent, User
from tests import model_server as model
from tests.generation.pages.test_delete_account import _rows
from tests.make import coming_month, make_draft, make_plan

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def upstream(settings):
    with model.ModelServer(model.plan()) as server:
        settings.OPENROUTER_API_KEY = "sk-test"
        settings.OPENROUTER_BASE_URL = server.url
        settings.GENERATION_DEADLINE_SECONDS = 5
        yield server


@pytest.fixture
def leaves(alice, monkeypatch):
    """Alice deletes her account after her plan is written and before it is kept."""

    def written(begun, **more):
        plan = write(begun, **more)
        delete_account(owner=User.objects.get(pk=alice.pk))
        return plan

    monkeypatch.setattr(service, "write", written)
    monkeypatch.setattr(live, "write", written)


def _nothing_is_left(user_id: int) -> None:
    assert _rows(user_id) == {}
    assert not User.objects.filter(pk=user_id).exists()
    assert not AuditEvent.objects.filter(actor=user_id, action=AuditAction.PLAN_SAVED).exists()


@pytest.mark.parametrize("mode", ["immediate", "preview"])
def test_a_generation_that_ends_later_keeps_nothing_and_still_shows_its_plan(alice, leaves, mode):
    request = GenerationRequest("Read two books", month=Month(coming_month()), save_mode=mode)
    result = service.generate(owner=alice, request=request)
    assert result.written.plan.tasks
    assert result.persisted.mode == "preview"
    _nothing_is_left(alice.pk)


def test_a_worker_that_ends_later_keeps_nothing_and_clears_the_cache(alice, leaves, upstream, monkeypatch):
    monkeypatch.setattr(live.current_app, "send_task", lambda *_args, **_more: None)
    request = GenerationRequest("Read two books", month=Month(coming_month()), save_mode="immediate")
    started = live.start(owner=alice, request=request)
    live.run(started.id)
    _nothing_is_left(alice.pk)
    key = f"inflight:{alice.pk}:{started.id}"
    assert [cache.get(one) for one in (key, f"{key}:so-far", f"{key}:stop")] == [None, None, None]


def test_a_running_generation_is_told_to_stop(alice, upstream, monkeypatch):
    monkeypatch.setattr(live.current_app, "send_task", lambda *_args, **_more: None)
    started = live.start(owner=alice, request=GenerationRequest("Read", month=Month(coming_month())))
    delete_account(owner=User.objects.get(pk=alice.pk))
    assert inflight.get_progress(owner=alice, generation_id=started.id) is None
    assert inflight.stops_among([inflight.stop_key(alice, started.id)])


def test_a_task_for_a_deleted_generation_does_nothing(alice, upstream, monkeypatch):
    monkeypatch.setattr(live.current_app, "send_task", lambda *_args, **_more: None)
    started = live.start(owner=alice, request=GenerationRequest("Read", month=Month(coming_month())))
    delete_account(owner=User.objects.get(pk=alice.pk))
    live.run(started.id)
    live.sweep()
    assert upstream.requests == []
    _nothing_is_left(alice.pk)


def test_whoever_writes_at_the_same_moment_leaves_no_row_behind(alice):
    barrier = Barrier(5)

    def at_once(act) -> bool:
        try:
            barrier.wait(timeout=10)
            act(User(pk=alice.pk, username="alice", time_zone="Europe/Berlin"))
        except DatabaseError:
            return False
        finally:
            connection.close()
        return True

    acts = [make_draft, make_plan, make_draft, make_plan, lambda owner: delete_account(owner=owner)]
    with ThreadPoolExecutor(5) as pool:
        went_well = list(pool.map(at_once, acts))
    assert went_well[-1]
    assert _rows(alice.pk) == {}


def test_a_password_change_under_way_brings_nobody_back(alice, monkeypatch):
    from planner.pages import accounts

    checked = accounts._checked

    def then_leaves(request, form):
        valid = checked(request, form)
        delete_account(owner=User.objects.get(pk=alice.pk))
        return valid

    monkeypatch.setattr(accounts, "_checked", then_leaves)
    client = Client(raise_request_exception=False)
    client.force_login(alice)
    change = {"old_password": "correct horse", "new_password1": "a quiet phrase", "new_password2": "a quiet phrase"}
    assert client.post("/accounts/password/", change).status_code == 503
    assert not User.objects.exists()
