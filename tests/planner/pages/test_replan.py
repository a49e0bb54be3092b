"""Replanning the rest of a month: the preview, applying it, and undoing it. It is Wednesday 10 March 2027, noon."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone

from planner.domain.plan_data import Plan, Week
from planner.domain.rules import broken_rules
from planner.models import AuditEvent, PlanReplan, PlanTask
from planner.services.calendars import plan_calendar
from planner.services.plans import plan_values
from tests.make import make_plan, make_task

pytestmark = pytest.mark.django_db

MARCH = date(2027, 3, 1)
NOW = datetime(2027, 3, 10, 12, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands still until it is set."""
    moment = [NOW]
    monkeypatch.setattr(timezone, "now", lambda: moment[0])
    return lambda later: moment.__setitem__(0, later)


@pytest.fixture
def pages(clock, alice) -> Client:
    """A browser in which Alice is signed in, at that time."""
    client = Client()
    client.force_login(alice)
    return client


@pytest.fixture
def plan(clock, alice):
    """Two tasks of last week and one of this morning, and three ahead."""
    places = [(2, 9), (4, 9), (10, 8), (11, 9), (12, 9), (17, 9)]
    tasks = [make_task(date(2027, 3, day), alice, hour=hour, text=f"Part {day}") for day, hour in places]
    weeks = (
        Week(1, "Begin", (), tuple(tasks[:2])),
        Week(2, "Go on", (), tuple(tasks[2:5])),
        Week(3, "", (), (tasks[5],)),
    )
    return make_plan(alice, month=MARCH, plan=Plan("March", weeks))


def starts() -> dict[str, datetime]:
    zone = ZoneInfo("Europe/Berlin")
    return {row.task_description: row.start_time.astimezone(zone) for row in PlanTask.objects.all()}


def only(text):
    """The row of that text, which the database cannot search."""
    return PlanTask.objects.filter(pk=next(row.pk for row in PlanTask.objects.all() if row.task_description == text))


def look(pages, plan, *days):
    return pages.get(f"/plans/{plan.pk}/replan/", {"look": "1", "days_off": list(days)})


def apply(pages, plan, seen):
    """Press Apply on a page that was seen."""
    fields = re.findall(
        r'name="(as_of|mark|days_off)" value="([^"]*)"(?! id)', seen.content.decode().split("apply/")[1]
    )
    data: dict[str, list[str]] = {}
    for name, value in fields:
        data.setdefault(name, []).append(value)
    return pages.post(f"/plans/{plan.pk}/replan/apply/", data)


def test_what_was_missed_is_shown_with_its_new_time_and_reason_and_nothing_is_changed(pages, plan):
    before = starts()
    seen = look(pages, plan)
    moves = {move.task.description: move for move in seen.context["preview"].moves}
    assert set(moves) == {"Part 2", "Part 4", "Part 10"}
    assert all(move.to > NOW and move.reason.startswith("Missed") for move in moves.values())
    assert "3 tasks move" in seen.content.decode()
    assert starts() == before


def test_missed_tasks_are_spread_over_the_next_days(pages, plan):
    days = [move.to.date() for move in look(pages, plan).context["preview"].moves]
    assert len(set(days)) == 3
    assert max(days) <= date(2027, 3, 15)


def test_applying_moves_them_into_the_weeks_of_their_dates_lawfully(pages, plan, alice):
    before = starts()
    answer = apply(pages, plan, look(pages, plan))
    assert answer["Location"] == f"/plans/{plan.pk}/"
    plan.refresh_from_db()
    values = plan_values(plan=plan, zone=alice.zone)
    assert broken_rules(values, plan_calendar(owner=alice, plan=plan, now=NOW)) == []
    assert {text for text, start in starts().items() if start == before[text]} == {"Part 11", "Part 12", "Part 17"}
    assert only("Part 2").get().scheduling_reason.startswith("Moved from Tue 2 Mar 09:00")
    assert AuditEvent.objects.get(action="plan_replanned").count == 3


def test_done_tasks_stay_where_they_are(pages, plan):
    only("Part 2").update(is_completed=True)
    assert {move.task.description for move in look(pages, plan).context["preview"].moves} == {"Part 4", "Part 10"}


def test_a_day_off_sends_its_tasks_elsewhere_and_is_kept_for_the_plan(pages, plan):
    seen = look(pages, plan, "2027-03-12", "2027-03-13")
    move = next(one for one in seen.context["preview"].moves if one.task.description == "Part 12")
    assert "is a day off" in move.reason
    apply(pages, plan, seen)
    plan.refresh_from_db()
    assert plan.days_off == ["2027-03-12", "2027-03-13"]
    assert not {date(2027, 3, 12), date(2027, 3, 13)} & {start.date() for start in starts().values()}
    refused = {"task_description": "Read", "focus_area": "", "day": "2027-03-12", "start": "15:00", "minutes": "30"}
    answer = pages.post(f"/plans/{plan.pk}/tasks/", refused | {"difficulty": "simple"})
    assert "is a day off" in answer.content.decode()


def test_a_day_that_cannot_be_off_is_told_at_the_field(pages, plan):
    seen = look(pages, plan, "2027-03-09")
    assert "Choose days of this month, from today on." in seen.content.decode()
    assert "apply/" not in seen.content.decode()


def test_what_fits_nowhere_is_listed_and_keeps_its_time(pages, plan, alice):
    alice.working_hours = dict.fromkeys(alice.working_hours)
    alice.save(update_fields=["working_hours"])
    before = starts()
    seen = look(pages, plan)
    assert len(seen.context["preview"].unplaced) == 6
    assert "6 tasks fit nowhere" in seen.content.decode()
    assert starts() == before


def test_replanned_again_right_away_nothing_moves(pages, plan):
    apply(pages, plan, look(pages, plan))
    assert "Nothing moves" in look(pages, plan).content.decode()


def test_a_plan_changed_in_another_tab_is_shown_anew_and_not_overwritten(pages, plan):
    seen = look(pages, plan)
    only("Part 2").update(is_completed=True)
    before = starts()
    answer = apply(pages, plan, seen)
    assert "Something changed since you looked" in answer.content.decode()
    assert starts() == before
    assert apply(pages, plan, answer).status_code == 303
    assert starts()["Part 2"] == before["Part 2"]
    assert starts()["Part 4"] != before["Part 4"]


def test_a_day_off_named_in_another_tab_is_not_forgotten(pages, plan):
    seen = look(pages, plan)
    apply(pages, plan, look(pages, plan, "2027-03-12"))
    answer = apply(pages, plan, seen)
    assert answer.context["form"]["days_off"].value() == ["2027-03-12"]
    plan.refresh_from_db()
    assert plan.days_off == ["2027-03-12"]


@pytest.mark.parametrize("later", [timedelta(hours=1, minutes=1), timedelta(days=2)])
def test_an_old_preview_is_computed_anew(pages, plan, clock, later):
    seen, before = look(pages, plan), starts()
    clock(NOW + later)
    assert "Something changed since you looked" in apply(pages, plan, seen).content.decode()
    assert starts() == before


def test_a_preview_a_few_minutes_old_is_applied_as_it_was_seen(pages, plan, clock):
    seen = look(pages, plan)
    clock(NOW + timedelta(minutes=10))
    assert apply(pages, plan, seen).status_code == 303


def test_applied_twice_it_is_applied_once(pages, plan):
    seen = look(pages, plan)
    apply(pages, plan, seen)
    after = starts()
    assert apply(pages, plan, seen).status_code == 303
    assert starts() == after
    assert PlanReplan.objects.count() == 1


def test_undoing_brings_everything_back_and_leaves_the_ticks(pages, plan):
    before = starts()
    apply(pages, plan, look(pages, plan, "2027-03-12"))
    only("Part 4").update(is_completed=True)
    assert f"/plans/{plan.pk}/replan/undo/" in pages.get(f"/plans/{plan.pk}/").content.decode()
    pages.post(f"/plans/{plan.pk}/replan/undo/")
    plan.refresh_from_db()
    assert (starts(), plan.days_off) == (before, [])
    assert PlanTask.objects.get(is_completed=True).task_description == "Part 4"
    assert only("Part 2").get().scheduling_reason == ""
    assert AuditEvent.objects.filter(action="replan_undone").count() == 1


def test_a_task_moved_by_hand_since_stays_where_it_was_put(pages, plan, alice):
    apply(pages, plan, look(pages, plan))
    by_hand = datetime(2027, 3, 20, 15, tzinfo=alice.zone)
    only("Part 2").update(start_time=by_hand, end_time=by_hand + timedelta(hours=1))
    answer = pages.post(f"/plans/{plan.pk}/replan/undo/", follow=True)
    assert "1 task that was changed since stays where it is." in answer.content.decode()
    assert starts()["Part 2"] == by_hand
    assert starts()["Part 4"].date() == date(2027, 3, 4)


def test_an_old_place_that_was_taken_since_is_not_overwritten(pages, plan, alice):
    apply(pages, plan, look(pages, plan, "2027-03-12"))
    moved = starts()["Part 12"]
    plan.refresh_from_db()
    plan.days_off = []
    plan.save(update_fields=["days_off"])
    form = {"task_description": "Dentist", "focus_area": "", "day": "2027-03-12", "start": "09:00", "minutes": "60"}
    pages.post(f"/plans/{plan.pk}/tasks/", form | {"difficulty": "simple"})
    pages.post(f"/plans/{plan.pk}/replan/undo/")
    assert starts()["Part 12"] == moved
    assert starts()["Part 2"].date() == date(2027, 3, 2)


def test_after_a_day_there_is_nothing_to_undo(pages, plan, clock):
    apply(pages, plan, look(pages, plan))
    after = starts()
    clock(NOW + timedelta(hours=24, minutes=1))
    assert "/replan/undo/" not in pages.get(f"/plans/{plan.pk}/").content.decode()
    answer = pages.post(f"/plans/{plan.pk}/replan/undo/", follow=True)
    assert "no replan of the last 24 hours" in answer.content.decode()
    assert starts() == after


def test_it_is_offered_beside_what_was_missed_and_on_the_plan(pages, plan):
    address = f'href="/plans/{plan.pk}/replan/"'
    assert address in pages.get("/").content.decode()
    assert address in pages.get(f"/plans/{plan.pk}/").content.decode()


def test_a_month_that_is_over_is_not_replanned(pages, plan, clock, alice):
    clock(NOW + timedelta(days=30))
    pages.force_login(alice)
    assert f'href="/plans/{plan.pk}/replan/"' not in pages.get(f"/plans/{plan.pk}/").content.decode()
    assert "This month is over" in look(pages, plan).content.decode()


def test_the_reasons_are_encrypted_at_rest(pages, plan):
    only("Part 2").update(scheduling_reason="SECRET WORDS")
    apply(pages, plan, look(pages, plan))
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT moves FROM plan_replans")
        assert "SECRET" not in cursor.fetchone()[0]
    assert PlanReplan.objects.get().moves[0]["reason"] == "SECRET WORDS"


def test_the_number_of_queries_does_not_grow_with_what_moves(pages, plan, django_assert_max_num_queries):
    with django_assert_max_num_queries(40) as few:
        apply(pages, plan, look(pages, plan))
    week, start = plan.weeks.first(), datetime(2027, 3, 5, 9, tzinfo=NOW.tzinfo)
    missed = {
        "week": week,
        "start_time": start,
        "end_time": start + timedelta(minutes=15),
        "difficulty_level": "simple",
    }
    PlanTask.objects.bulk_create(PlanTask(task_description=f"x{number}", **missed) for number in range(20))
    with django_assert_max_num_queries(40) as many:
        apply(pages, plan, look(pages, plan))
    assert starts()["x19"] > NOW
    assert len(many) <= len(few) + 1  # the weeks that the second one makes
