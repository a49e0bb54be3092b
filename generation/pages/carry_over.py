"""Carry over: what last month left unfinished, offered on the New plan page and written into its goals."""

from __future__ import annotations

from datetime import datetime

from django.http import QueryDict

from generation.carrying import add_lines, carried_lines
from generation.pages.new_plan_page import NewPlanPage, edited_rows_page
from planner.domain.month import Month
from planner.models import User
from planner.services.carrying import Unfinished, unfinished

CARRY = "carry_over"


def carry_over(*, owner: User, now: datetime) -> Unfinished:
    """What the month before the one to plan left unfinished."""
    month = Month.default(now.astimezone(owner.zone).date()).shift(-1)
    return unfinished(owner=owner, month=month.first, now=now)


def carried_page(*, owner: User, data: QueryDict, left: Unfinished) -> NewPlanPage:
    """The form as it was typed so far, with what is left in the goals box, to be edited; nothing is checked yet."""
    page = edited_rows_page(owner, data)
    lines = carried_lines(left.tasks, left.preference.goals_text if left.preference else "")
    page.form.initial["goals_text"] = add_lines(str(page.form.initial.get("goals_text") or ""), lines)
    return page
