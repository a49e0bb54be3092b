"""Stop is heard by all who wait in one process, and the cache is asked once for all of them."""

from __future__ import annotations

from uuid import uuid4

import pytest

from generation import inflight, stopping


class Clock:
    """Time that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(stopping, "time", clock)
    monkeypatch.setattr(stopping, "_listeners", stopping._Listeners())
    return clock


@pytest.fixture
def questions(monkeypatch):
    asked: list[int] = []
    ask = inflight.stops_among

    def counted(keys):
        asked.append(len(keys))
        return ask(keys)

    monkeypatch.setattr(inflight, "stops_among", counted)
    return asked


@pytest.mark.django_db
def test_one_question_is_for_all_who_wait(alice, bob, clock, questions):
    waiting = [(owner, uuid4()) for owner in (alice, bob) for _ in range(50)]
    for _ in range(3):
        assert not any(stopping.stop_asked(owner=owner, generation_id=one) for owner, one in waiting)
        clock.now += 0.25
    assert questions == [1, 100, 100]


@pytest.mark.django_db
def test_only_the_one_that_was_stopped_hears_it_and_goes_on_hearing_it(alice, bob, clock):
    mine, other = uuid4(), uuid4()
    inflight.ask_to_stop(owner=alice, generation_id=mine)
    heard = []
    for _ in range(4):
        heard.append(
            tuple(
                stopping.stop_asked(owner=owner, generation_id=one)
                for owner, one in ((bob, mine), (alice, other), (alice, mine))
            )
        )
        clock.now += 0.25
    assert heard == [(False, False, False), *[(False, False, True)] * 3]


@pytest.mark.django_db
def test_who_ended_is_asked_for_no_more(alice, clock, questions):
    stopping.stop_asked(owner=alice, generation_id=uuid4())
    clock.now += 61
    stopping.stop_asked(owner=alice, generation_id=uuid4())
    assert questions == [1, 1]
