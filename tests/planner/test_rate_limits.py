"""Rate limits are exact, also when many ask at once, and tell the true waiting time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from planner.env import Rate
from planner.errors import TooMany
from planner.models import RateWindow
from planner.web import limits
from planner.web.limits import client_address, refuse_spent, spend, sweep

pytestmark = pytest.mark.django_db


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands until it is set."""

    class Clock:
        now = 1_800_000_000

        def time(self) -> float:
            return self.now

    clock = Clock()
    monkeypatch.setattr(limits, "time", clock)
    return clock


def test_the_rate_is_allowed_and_one_more_is_refused_with_the_time_left(clock):
    for _ in range(3):
        spend("key", Rate(3, 60))
    clock.now += 20
    with pytest.raises(TooMany) as refused:
        spend("key", Rate(3, 60))
    assert refused.value.retry_after == 40


def test_after_the_told_time_it_works_again(clock):
    spend("key", Rate(1, 60))
    clock.now += 60
    spend("key", Rate(1, 60))


def test_keys_do_not_share_a_count(clock):
    spend("one", Rate(1, 60))
    spend("two", Rate(1, 60))


def test_looking_does_not_count(clock):
    for _ in range(5):
        refuse_spent("key", Rate(1, 60))
    spend("key", Rate(1, 60))
    with pytest.raises(TooMany):
        refuse_spent("key", Rate(1, 60))


@pytest.mark.django_db(transaction=True)
def test_of_forty_simultaneous_acts_exactly_the_allowed_ten_pass():
    start = Barrier(40)

    def act(_: int) -> bool:
        start.wait()
        try:
            spend("key", Rate(10, 3600))
        except TooMany:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(40) as pool:
        assert sum(pool.map(act, range(40))) == 10


def test_old_windows_are_swept_and_new_ones_stay(clock):
    spend("old", Rate(1, 60))
    clock.now += 86_400
    spend("new", Rate(1, 60))
    sweep()
    assert list(RateWindow.objects.values_list("key", flat=True)) == ["new"]


def test_a_forged_forwarding_header_counts_for_nothing(rf):
    request = rf.get("/", headers={"X-Forwarded-For": "1.2.3.4"}, REMOTE_ADDR="9.9.9.9")
    assert client_address(request) == "9.9.9.9"


def test_behind_an_own_proxy_the_address_that_it_saw_counts(rf, settings):
    settings.TRUSTED_PROXIES = 1
    request = rf.get("/", headers={"X-Forwarded-For": "6.6.6.6, 1.2.3.4"}, REMOTE_ADDR="127.0.0.1")
    assert client_address(request) == "1.2.3.4"


def test_all_addresses_of_an_ipv6_customer_share_a_count(rf):
    one = rf.get("/", REMOTE_ADDR="2001:db8:1:2::1")
    two = rf.get("/", REMOTE_ADDR="2001:db8:1:2:ffff::9")
    assert client_address(one) == client_address(two)
