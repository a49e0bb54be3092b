"""The result of a generation as a month: the saved plan's own view, for a plan that is shown, kept or saved."""

from __future__ import annotations

import re

import pytest

from generation.models import Generation
from planner.models import MonthlyPlan
from staging.models import PlanStaging
from tests.generation.pages.test_new_plan import form
from tests.generation.pages.test_result import forget
from tests.generation.pages.test_result_tasks import Preview, form_of, known, shown  # noqa: F401 - fixtures

pytestmark = pytest.mark.django_db


def month_of(page):
    """The tasks' ids in the page's calendar grid."""
    html = page.content.decode()
    assert page.context["grid"] is not None
    assert 'class="weeks month"' in html
    return re.findall(r'id="task-(\d+)"', html)


def test_a_preview_is_shown_as_a_month_by_a_link(pages, alice):
    preview = Preview(pages, alice)
    html = preview.page.content.decode()
    assert f'<a href="{preview.base}?view=week" aria-current="true">Week</a>' in html
    assert f'<a href="{preview.base}?view=month">Month</a>' in html
    page = pages.get(f"{preview.base}?view=month")
    assert len(month_of(page)) == len(preview.plan.tasks) > 0
    assert pages.get(preview.base).context["view"] == "month"


def test_a_preview_that_only_the_page_has_goes_with_the_button(known):  # noqa: F811
    page = known.act("shown/?view=month")
    assert len(month_of(page)) == len(known.plan.tasks) > 0
    shown_again = known.act("shown/?view=week")
    assert shown_again.context["grid"] is None


def test_the_button_stands_where_a_link_would_lose_the_plan(pages, alice, shown):  # noqa: F811
    forget(alice)
    html = shown.act("shown/").content.decode()
    assert f'form="page-copy" formaction="{shown.base}shown/?view=month"' in html
    assert f'href="{shown.base}?view=month"' not in html


def test_a_task_changed_in_the_month_view_is_changed_there(known):  # noqa: F811
    known.act("shown/?view=month")
    changed = form_of(known.plan.tasks[0], task_description="Call the bank")
    page = known.act("tasks/0/change/", **changed)
    assert "Call the bank" in page.content.decode()
    assert len(month_of(page)) == len(known.plan.tasks)


@pytest.mark.parametrize("mode", ["immediate", "preview"])
def test_what_is_saved_or_kept_is_shown_as_a_month_too(pages, mode):
    pages.post("/plans/new", form(save_mode=mode))
    assert (MonthlyPlan.objects.count(), PlanStaging.objects.count()) == ((1, 0) if mode == "immediate" else (0, 1))
    page = pages.get(f"/plans/result/{Generation.objects.get().pk}/?view=month")
    tasks = page.context["page"].tasks
    html = page.content.decode()
    assert page.context["grid"] is not None
    assert all(html.count(card.description) >= 1 for card in tasks)
