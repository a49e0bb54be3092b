"""One week anew without a model: asked, compared, applied, taken back. Nothing changes before it is applied."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone

from generation import inflight
from planner.domain.rules import broken_rules
from planner.models import AuditEvent, PlanTask
from planner.services.calendars import asked_calendar
from planner.services.plan_tasks import TaskChange, add_task, change_task, lock_task, remove_task, tick_task
from planner.services.plans import plan_values
from tests.generation.rewriting.conftest import Person, mark_in, state_of, tasks_of
from tests.make import make_plan, make_task

pytestmark = pytest.mark.django_db
TUESDAY, FRIDAY = 1, 4


def test_the_page_of_a_plan_offers_it_for_every_week_that_is_not_over(pages, plan):
    html = pages.get(reverse("plan", args=[plan.pk])).content.decode()
    for week in plan.weeks.all():
        assert reverse("rewrite-week", args=["plan", plan.pk, week.week]) in html


def test_asking_shows_what_stays(person, plan):
    lock_task(row=tasks_of(plan, 2)[0], locked=True)
    html = person.client.get(reverse("rewrite-week", args=["plan", plan.pk, 2])).content.decode()
    assert "These stay where they are" in html
    assert tasks_of(plan, 2)[0].task_description in html


def test_a_proposal_changes_nothing_and_tells_every_task_with_its_reason(person, plan, alice):
    before = state_of(plan)
    html = person.look(person.asked(wish="nothing on Friday"))
    assert state_of(plan) == before
    assert "Moved" in html
    assert "You wanted nothing on Friday." in html
    assert "Understood:" in html


def test_the_hours_of_a_wish_are_kept_and_what_was_moved_for_them_says_so(person, plan, alice):
    page = person.asked(wish="nothing before 11 on Tuesday or Friday")
    html = person.look(page)
    assert "Understood: nothing before 11:00 on Tuesday and Friday." in " ".join(html.split())
    assert "You wanted nothing before 11:00." in html
    before = [row.start_time for row in tasks_of(plan, 2)]
    person.apply(page)
    starts = [row.start_time.astimezone(alice.zone) for row in tasks_of(plan, 2)]
    assert all(start.hour >= 11 for start in starts if start.weekday() in {TUESDAY, FRIDAY})
    assert [start for start in starts if start.weekday() not in {TUESDAY, FRIDAY}] == [
        start for start in before if start.astimezone(alice.zone).weekday() not in {TUESDAY, FRIDAY}
    ]


def test_a_german_wish_is_followed_and_told_in_german(person, plan, alice):
    alice.language = "de"
    alice.save(update_fields=["language"])
    html = person.look(person.asked(wish="nichts am Freitag und mehr Klavier"))
    assert "Verstanden: nichts am Freitag." in " ".join(html.split())
    assert "Ohne KI nicht verstanden: klavier, mehr" in html
    assert "Du wolltest nichts am Freitag" in html


def test_applied_only_that_week_changes_and_no_rule_is_broken(person, plan, alice):
    before = [row for row in state_of(plan) if row[0] != 2]
    response = person.apply(person.asked(wish="nothing on Friday"))
    assert response.status_code == 303
    assert [row for row in state_of(plan) if row[0] != 2] == before
    assert all(row.start_time.astimezone(alice.zone).weekday() != FRIDAY for row in tasks_of(plan, 2))
    calendar = asked_calendar(owner=alice, month=plan.month_year, preference=plan.preferences, now=timezone.now())
    assert broken_rules(plan_values(plan=plan, zone=alice.zone), calendar) == []
    assert AuditEvent.objects.filter(action="week_rewritten", subject=f"plan:{plan.pk}").count() == 1


def test_a_day_off_that_was_named_since_stays_free(person, plan, alice):
    days = [row.start_time.astimezone(alice.zone).date() for row in tasks_of(plan, 2)]
    plan.days_off = [day.isoformat() for day in days if day.weekday() == FRIDAY]
    plan.save(update_fields=["days_off"])
    person.apply(person.asked(wish="mornings"))
    assert all(row.start_time.astimezone(alice.zone).weekday() != FRIDAY for row in tasks_of(plan, 2))


def test_a_moved_task_keeps_its_row(person, plan):
    ids = {row.pk for row in tasks_of(plan, 2)}
    person.apply(person.asked(wish="nothing on Friday"))
    assert {row.pk for row in tasks_of(plan, 2)} == ids


def test_what_is_done_locked_or_changed_by_hand_stays(person, plan, alice):
    done, locked, moved = tasks_of(plan, 2)[-3:]
    tick_task(row=done, done=True)
    lock_task(row=locked, locked=True)
    change_task(owner=alice, plan=plan, row=moved, change=TaskChange(description="My own words"))
    kept = [(row.pk, row.start_time) for row in (done, locked, moved)]
    assert "Nothing would change" in person.look(person.asked(wish="only on Monday and Tuesday"))
    person.apply(person.asked(wish="other things"))
    assert [(row.pk, row.start_time) for row in tasks_of(plan, 2) if row.pk in {pk for pk, _ in kept}] == kept


def test_a_task_that_was_added_by_hand_stays(person, plan, alice):
    day = tasks_of(plan, 2)[0].start_time.astimezone(alice.zone).date()
    own = add_task(owner=alice, plan=plan, task=make_task(day, alice, hour=17, text="Call Mum"))
    person.apply(person.asked(wish="afternoons"))
    assert PlanTask.objects.get(pk=own.pk).start_time == own.start_time


def test_an_empty_wish_gives_other_tasks(person, plan):
    old = {row.task_description for row in tasks_of(plan, 2)}
    person.apply(person.asked())
    assert not old & {row.task_description for row in tasks_of(plan, 2)}


def test_a_wish_that_cannot_be_read_is_said_plainly(person):
    assert "could not read this wish" in person.look(person.asked(wish="more piano"))


def test_hostile_wishes_are_text(person):
    html = person.look(person.asked(wish="<script>alert(1)</script> lighter"))
    assert "<script>alert" not in html


def test_undo_brings_the_week_back_with_ticks_made_since(person, plan):
    before = state_of(plan)
    pk = person.asked(wish="nothing on Friday")
    person.apply(pk)
    first = tasks_of(plan, 2)[0]
    tick_task(row=first, done=True)
    html = person.undo(pk).content.decode()
    assert "Undone" in html
    expected = [(*row[:4], row[4] or row[1] == first.task_description, row[5]) for row in before]
    assert state_of(plan) == expected
    assert AuditEvent.objects.filter(action="rewrite_undone").count() == 1


def test_undo_brings_back_tasks_that_were_replaced(person, plan):
    before = state_of(plan)
    pk = person.asked()
    person.apply(pk)
    assert state_of(plan) != before
    person.undo(pk)
    assert state_of(plan) == before


def test_undo_of_a_week_that_was_changed_since_changes_nothing(person, plan):
    pk = person.asked(wish="nothing on Friday")
    person.apply(pk)
    remove_task(row=tasks_of(plan, 2)[0])
    now = state_of(plan)
    assert "cannot be undone" in person.undo(pk).content.decode()
    assert state_of(plan) == now


def test_after_apply_the_plan_offers_undo_without_javascript(person, plan):
    pk = person.asked(wish="nothing on Friday")
    html = person.client.get(person.apply(pk)["Location"]).content.decode()
    assert person.address("rewrite-undo", pk) in html


def test_applied_twice_it_is_applied_once(person, plan):
    pk = person.asked(wish="nothing on Friday")
    mark = mark_in(person.look(pk))
    assert person.apply(pk, mark).status_code == person.apply(pk, mark).status_code == 303
    assert AuditEvent.objects.filter(action="week_rewritten").count() == 1


def test_a_plan_changed_in_another_tab_is_shown_anew_and_not_overwritten(person, plan):
    pk = person.asked(wish="nothing on Friday")
    mark = mark_in(person.look(pk))
    taken_out, locked = tasks_of(plan, 2)[0], tasks_of(plan, 2)[-1]
    remove_task(row=taken_out)
    lock_task(row=locked, locked=True)
    now = state_of(plan)
    response = person.apply(pk, mark)
    html = response.content.decode()
    assert response.status_code == 409
    assert "changed since you looked" in html
    assert state_of(plan) == now
    person.apply(pk, mark_in(html) if 'name="seen"' in html else "")
    texts = [row.task_description for row in tasks_of(plan, 2)]
    assert taken_out.task_description not in texts
    assert PlanTask.objects.get(pk=locked.pk).start_time == locked.start_time


def test_a_change_in_another_week_does_not_matter(person, plan):
    pk = person.asked(wish="nothing on Friday")
    mark = mark_in(person.look(pk))
    tick_task(row=tasks_of(plan, 3)[0], done=True)
    assert person.apply(pk, mark).status_code == 303
    assert tasks_of(plan, 3)[0].is_completed


def test_what_was_not_looked_at_is_not_applied(person, plan):
    before = state_of(plan)
    assert person.apply(person.asked(wish="nothing on Friday"), "another").status_code == 409
    assert state_of(plan) == before


def test_drop_leaves_everything(person, plan):
    before = state_of(plan)
    pk = person.asked(wish="nothing on Friday")
    person.client.post(person.address("rewrite-drop", pk))
    assert state_of(plan) == before
    assert person.client.get(person.address("rewrite", pk)).status_code == 410


def test_a_proposal_that_the_cache_lost_is_told_with_the_way_back(person, plan):
    pk = person.asked(wish="nothing on Friday")
    mark = mark_in(person.look(pk))
    cache.clear()
    response = person.apply(pk, mark)
    assert response.status_code == 410
    assert reverse("plan", args=[plan.pk]) in response.content.decode()


def test_without_a_cache_it_says_so_and_keeps_the_wish(person, monkeypatch):
    monkeypatch.setattr(inflight.cache, "add", _away)
    monkeypatch.setattr(inflight.cache, "get", _away)
    response = person.ask(wish="nothing on Friday")
    assert response.status_code == 503
    assert "nothing on Friday" in response.content.decode()


def _away(*_, **__):
    raise OSError("no cache")


def test_nothing_of_it_is_in_the_database_and_in_clear_in_the_cache(person, plan, monkeypatch):
    kept = []
    monkeypatch.setattr(inflight.cache, "add", lambda key, value, *_: kept.append(str(value)) or True)
    before = state_of(plan)
    person.ask(wish="nothing on Friday please")
    assert state_of(plan) == before
    assert len(kept) >= 2
    assert not any(word in text for text in kept for word in ("Friday", "Read part"))


def test_a_week_that_is_over_or_nowhere_is_not_offered(pages, alice):
    month = timezone.now().astimezone(alice.zone).date().replace(day=1)
    past = make_plan(alice, tasks=1, month=month.replace(year=month.year - 1))
    one = Person(pages, "plan", past.pk)
    week = past.weeks.get().week
    assert one.ask(week=week)["Location"] == f"{reverse('plan', args=[past.pk])}#week-{week}"
    assert one.ask(week=9).status_code == 404


def test_a_double_click_asks_once(person):
    address = reverse("rewrite-week", args=["plan", person.ref, 2])
    data = {"wish": "lighter", "rewrite_id": "0b6f63a5-1111-4222-8333-444455556666"}
    first, second = (person.client.post(address, data) for _ in range(2))
    assert first["Location"] == second["Location"]


@pytest.mark.parametrize("name", ["rewrite", "rewrite-live", "rewrite-stop", "rewrite-apply", "rewrite-drop"])
def test_a_rewrite_is_nobody_elses(person, bob, client, name):
    pk = person.asked(wish="lighter")
    client.force_login(bob)
    address = person.address(name, pk)
    response = client.get(address) if name in {"rewrite", "rewrite-live"} else client.post(address)
    assert response.status_code == 404
    own = make_plan(bob)
    foreign = reverse(name, args=["plan", own.pk, pk])
    response = client.get(foreign) if name in {"rewrite", "rewrite-live"} else client.post(foreign)
    assert response.status_code == 410
