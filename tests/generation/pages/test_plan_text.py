"""One saved plan as Markdown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.plan_data import Plan, Week
from planner.models import AuditAction, AuditEvent
from tests.make import coming_month, make_plan, make_task

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(alice):
    """Two tasks on the month's first day, one of them done."""
    day = coming_month()
    first = make_task(
        day, alice, hour=9, text="Read # one", area="Reading", reason="free all morning", is_completed=True
    )
    second = make_task(day, alice, hour=14, minutes=30, text="Write *two*", area="")
    return make_plan(alice, plan=Plan("A quiet month", (Week(1, "Begin", ("Read a book",), (first, second)),)))


def test_it_reads_like_a_list(pages, plan):
    response = pages.get(f"/plans/{plan.pk}/plan.md")
    assert response["Content-Type"] == "text/markdown; charset=utf-8"
    assert response["Content-Disposition"] == f'attachment; filename="plan-{coming_month():%Y-%m}.md"'
    lines = response.content.decode().splitlines()
    assert lines[0] == f"# {coming_month():%B %Y}"
    assert "A quiet month" in lines
    assert "## Week 1: Begin" in lines
    assert f"### {coming_month():%A}, 1 {coming_month():%B}" in lines
    assert "- [x] **09:00 to 10:00** Read # one (Reading, moderate)" in lines
    assert "  free all morning" in lines
    assert "- [ ] **14:00 to 14:30** Write \\*two\\* (moderate)" in lines


def test_it_leaves_an_event(pages, plan, alice):
    pages.get(f"/plans/{plan.pk}/plan.md")
    event = AuditEvent.objects.get(action=AuditAction.DATA_EXPORTED)
    assert (event.actor, event.subject) == (alice.pk, f"plan:{plan.pk}")


def test_line_breaks_of_a_text_begin_nothing(pages, alice):
    day = coming_month()
    task = make_task(day, alice, text="Read")
    plan = make_plan(alice, plan=Plan("a\n# b\n\n- c", (Week(1, "", (), (replace(task, reason="x\n## y"),)),)))
    lines = pages.get(f"/plans/{plan.pk}/plan.md").content.decode().splitlines()
    assert [line for line in lines if line.startswith(("# b", "- c", "## y"))] == []


def test_somebody_elses_plan_is_not_there(client, bob, plan):
    client.force_login(bob)
    assert client.get(f"/plans/{plan.pk}/plan.md").status_code == 404
    assert not AuditEvent.objects.filter(action=AuditAction.DATA_EXPORTED).exists()
