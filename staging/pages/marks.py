"""Which task a form means: tasks of unsaved plans have no ids, so a mark stands beside their number."""

from __future__ import annotations

from django.http import HttpRequest

from planner.domain.plan_data import Task
from planner.pages.plan_page import mark_of
from staging.sheet import Same


def meant(request: HttpRequest) -> Same:
    """Recognises the task that a form was made for; a form without a mark means whatever has the number."""
    mark = request.POST.get("mark", "")

    def same(task: Task) -> bool:
        return mark in {"", mark_of(task)}

    return same
