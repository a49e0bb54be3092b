"""Insights: what was done of what was planned, drawn and told, and what it means for saving."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import timezone

from planner.domain.month import Month
from planner.models import MonthlyPlan, PlanTask
from planner.services.plans import set_active
from tests.make import coming_month, make_history, make_plan

pytestmark = pytest.mark.django_db
HOSTILE = "<script>alert(1)</script>"


def months_ago(months: int) -> date:
    """The first day of an earlier month."""
    return Month.of(timezone.now().date()).shift(-months).first


def _text(response) -> str:
    return " ".join(response.content.decode().replace("&nbsp;", " ").split())


def test_without_anything_due_it_says_what_will_stand_here(pages, alice):
    make_plan(alice)
    page = _text(pages.get("/insights/"))
    assert "Nothing was due yet" in page
    assert "<svg class" not in page


def test_every_share_stands_in_a_table_beside_its_drawing(pages, alice):
    make_history(alice, months_ago(1), True, True, False, area="Health")
    page = _text(pages.get("/insights/"))
    month = f"{months_ago(1):%B %Y}"
    for row in (month, "Health", "Moderate"):
        assert (
            f'<th scope="row">{row}</th><td class="number">2</td><td class="number">3</td><td class="number">66</td>'
            in page
        )
    assert page.count('<svg class="chart" role="img"') == 4
    assert "2 of 3 tasks done" in page


def test_what_good_history_means_and_that_it_is_there(pages, alice):
    make_history(alice, months_ago(2), True, True, True, False)
    page = _text(pages.get("/insights/"))
    assert "more than 70 % of what was due" in page
    assert f"You have it: 75 % in {months_ago(2):%B %Y}" in page


def test_seventy_percent_alone_is_not_a_good_history(pages, alice):
    make_history(alice, months_ago(1), *[True] * 7, *[False] * 3)
    page = _text(pages.get("/insights/"))
    assert "No good history yet" in page
    assert f"Your best month so far is {months_ago(1):%B %Y} with 70 %" in page


def test_it_says_what_the_persons_save_mode_would_do(pages, alice):
    make_history(alice, months_ago(1), True)
    pages.post("/settings/always/", {"mode": "auto"})
    page = _text(pages.get("/insights/"))
    assert "Would save your next plan at once, because you finish most of what you plan." in page


def test_archived_plans_and_what_is_still_ahead_are_left_out(pages, alice):
    set_active(owner=alice, plan=make_history(alice, months_ago(1), True, False), active=False)
    make_history(alice, coming_month(), True, False)
    assert "Nothing was due yet" in _text(pages.get("/insights/"))


def test_tasks_that_are_still_ahead_are_in_no_share(pages, alice):
    make_history(alice, months_ago(1), True, False, area="Behind")
    make_history(alice, coming_month(), True, False, area="Ahead")
    page = _text(pages.get("/insights/"))
    assert "Behind" in page
    assert "Ahead" not in page


def test_nobody_elses_plans_count(pages, bob):
    make_history(bob, months_ago(1), True, False)
    assert "Nothing was due yet" in _text(pages.get("/insights/"))


def test_what_people_wrote_is_text_in_drawing_and_table(pages, alice):
    make_history(alice, months_ago(1), True, area=HOSTILE)
    page = pages.get("/insights/").content.decode()
    assert HOSTILE not in page
    assert page.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 2


def test_the_number_of_queries_does_not_grow(pages, alice, django_assert_num_queries, django_assert_max_num_queries):
    make_history(alice, months_ago(1), True)
    pages.get("/insights/")  # makes the person's options
    with django_assert_max_num_queries(12) as few:
        pages.get("/insights/")
    for ago in range(2, 9):
        make_history(alice, months_ago(ago), *[True, False] * 12, area=f"Area {ago}")
    assert MonthlyPlan.objects.count() == 8
    with django_assert_num_queries(len(few)):
        pages.get("/insights/")


def test_months_of_more_than_a_year_ago_count_for_history_alone(pages, alice):
    make_history(alice, months_ago(14), True)
    make_history(alice, months_ago(1), True, False, False)
    page = _text(pages.get("/insights/"))
    assert "1 of 3 tasks done" in page
    assert f"You have it: 100 % in {months_ago(14):%B %Y}" in page


def test_a_missed_day_ends_the_row_and_a_tick_mends_it(pages, alice):
    make_history(alice, months_ago(1), True, True, False, True)
    assert pages.get("/insights/").context["found"].days.current == 1
    PlanTask.objects.update(is_completed=True)
    assert pages.get("/insights/").context["found"].days.current == 4


def test_the_side_navigation_and_the_phones_more_page_lead_here(pages):
    page = pages.get("/settings/").content.decode()
    assert page.count('href="/insights/"') == 2
    assert "/staff/metrics/" not in page
