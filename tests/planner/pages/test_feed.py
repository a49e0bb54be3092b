"""The calendar feed: whoever knows its address reads all active plans, nobody else anything, and no log learns it."""

from __future__ import annotations

import io
import logging
import re

import pytest
from django.db import DatabaseError
from django.test import Client
from icalendar import Calendar

from planner.env import Rate
from planner.models import AuditEvent, CalendarFeed, PlanTask
from planner.pages import feeds
from planner.services.feeds import make_feed, revoke_feed
from planner.services.plan_tasks import tick_task
from planner.services.plans import set_active
from planner.web.logs import JsonFormatter, RequestIdFilter
from tests.calendars import faults
from tests.make import coming_month, make_plan

pytestmark = pytest.mark.django_db


@pytest.fixture
def address(alice) -> str:
    """Where Alice's feed is."""
    return f"/feeds/{make_feed(owner=alice)}.ics"


def read(address: str, **headers):
    """As a calendar program does: without a session."""
    return Client().get(address, **headers)


def test_it_holds_the_tasks_of_all_active_plans_at_their_times(address, alice, bob):
    plan, _bobs = make_plan(alice, tasks=5), make_plan(bob)
    archived = make_plan(alice, month=coming_month().replace(year=coming_month().year + 1))
    set_active(owner=alice, plan=archived, active=False)
    response = read(address)
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert faults(response.content) == []
    told = sorted((event.start, event.end, event["SUMMARY"]) for event in Calendar.from_ical(response.content).events)
    tasks = PlanTask.objects.filter(week__plan=plan)
    assert told == sorted((task.start_time, task.end_time, task.task_description) for task in tasks)


def test_an_empty_feed_is_a_calendar_too(address):
    assert Calendar.from_ical(read(address).content).events == []


def test_nothing_new_is_not_sent_again(address, alice):
    make_plan(alice)
    first = read(address)
    assert first["Cache-Control"] == "private, no-cache"
    again = read(address, HTTP_IF_NONE_MATCH=first["ETag"])
    assert (again.status_code, again.content) == (304, b"")
    assert again["Cache-Control"] == "private, no-cache"


def test_a_tick_is_news(address, alice):
    make_plan(alice)
    etag = read(address)["ETag"]
    tick_task(row=PlanTask.objects.first(), done=True)
    news = read(address, HTTP_IF_NONE_MATCH=etag)
    assert news.status_code == 200
    assert b"DESCRIPTION:Done." in news.content


def test_a_tasks_uid_outlives_its_edit(address, alice):
    make_plan(alice)
    before = {event["UID"] for event in Calendar.from_ical(read(address).content).events}
    row = PlanTask.objects.first()
    row.task_description = "Something else"
    row.save(update_fields=["task_description"])
    assert {event["UID"] for event in Calendar.from_ical(read(address).content).events} == before


@pytest.mark.parametrize("secret", ["x", "A" * 43, "é", "%00", "..%2f", "a" * 3000])
def test_a_wrong_secret_and_an_ended_one_are_the_same_nothing(address, alice, secret):
    wrong = read(f"/feeds/{secret}.ics")
    revoke_feed(owner=alice)
    ended = read(address)
    assert wrong.status_code == ended.status_code == 404
    assert _body(wrong) == _body(ended)


def _body(response) -> str:
    return re.sub(r'X-CSRFToken": "[^"]+"', "", response.content.decode())


def test_a_new_address_ends_the_old_one_at_once(address, alice):
    new = f"/feeds/{make_feed(owner=alice)}.ics"
    assert read(address).status_code == 404
    assert read(new).status_code == 200


def test_a_closed_account_has_no_feed(address, alice):
    alice.is_active = False
    alice.save(update_fields=["is_active"])
    assert read(address).status_code == 404


def test_only_a_hash_is_kept_and_the_secret_has_256_bits(alice):
    secret = make_feed(owner=alice)
    assert len(secret) >= 43
    assert secret not in str(CalendarFeed.objects.values())


def test_many_wrong_secrets_have_to_wait_and_a_right_one_is_still_served(address, monkeypatch):
    monkeypatch.setattr(feeds, "WRONG_SECRETS", Rate(3, 60))
    codes = [read(f"/feeds/wrong{number}.ics").status_code for number in range(5)]
    assert codes == [404, 404, 404, 429, 429]
    assert read(address).status_code == 200


def test_it_takes_nothing_but_reading(address):
    assert Client().post(address).status_code == 405
    assert Client().head(address).status_code == 200


def test_no_log_holds_the_secret_whatever_happens(address, monkeypatch):
    lines = io.StringIO()
    handler = logging.StreamHandler(lines)
    handler.setFormatter(JsonFormatter())
    handler.addFilter(RequestIdFilter())
    root = logging.getLogger()
    root.addHandler(handler)
    level, _ = root.level, root.setLevel(logging.DEBUG)

    def broken(**_kwargs):
        raise DatabaseError

    try:
        read(address)
        read("/feeds/not-a-secret-of-anyone.ics")
        monkeypatch.setattr(feeds, "feed_calendar", broken)
        assert Client(raise_request_exception=False).get(address).status_code == 503
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    assert "/feeds/…" in lines.getvalue()
    assert address.removeprefix("/feeds/").removesuffix(".ics") not in lines.getvalue()
    assert "not-a-secret" not in lines.getvalue()


def test_the_last_reading_is_noted_and_making_and_ending_leave_events(address, alice):
    read(address)
    assert CalendarFeed.objects.get(user=alice).last_read_at
    make_feed(owner=alice)
    revoke_feed(owner=alice)
    actions = AuditEvent.objects.filter(actor=alice.pk).order_by("id").values_list("action", flat=True)
    assert list(actions) == ["feed_made", "feed_renewed", "feed_revoked"]


def test_it_asks_the_database_as_often_for_many_tasks_as_for_few(address, alice, django_assert_num_queries):
    make_plan(alice, tasks=40)
    read(address)
    with django_assert_num_queries(2):
        read(address)
