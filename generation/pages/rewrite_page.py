"""The values of the pages on which a week is asked for anew, followed, and compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from generation.pages.wording import Text, why_without
from generation.rewrite_store import Asked, Proposal, Subject, weeks_done
from generation.rewrite_writing import scene_of
from generation.rewrites import Rewrite, differences
from generation.rewriting.comparing import Difference, Kind
from generation.rewriting.scene import Scene
from generation.subjects import address_of
from planner.domain.plan_data import Plan, Task, Week
from planner.errors import NotFound
from planner.models import User
from planner.pages.plan_page import WeekSection, plan_page
from staging.copies import PlanCopy, seal

MOST_WISH = 300


@dataclass(frozen=True, slots=True)
class WeekPair:
    """A week of both plans, and what differs."""

    number: int
    before: Week
    after: Week
    differences: list[Difference]

    @property
    def before_hours(self) -> float:
        """Of the plan that stands."""
        return hours(self.before)

    @property
    def after_hours(self) -> float:
        """Of the new plan."""
        return hours(self.after)

    @property
    def changed(self) -> int:
        """How many tasks differ."""
        return sum(one.kind is not Kind.UNCHANGED for one in self.differences)


def hours(week: Week) -> float:
    """The tasks' time, in hours to the half."""
    return round(sum(task.minutes for task in week.tasks) / 30) / 2


def section_of(plan: Plan, scene: Scene, number: int) -> WeekSection:
    """One week as the pages draw it. Raises NotFound where the month has no such week."""
    sections = plan_page(plan=plan, calendar=scene.calendar).weeks
    found = next((section for section in sections if section.number == number), None)
    if found is None:
        raise NotFound
    return found


def ask_context(*, owner: User, subject: Subject, copy: PlanCopy, week: int) -> dict[str, Any]:
    """What the page shows on which the wish is written."""
    scene = scene_of(owner=owner, copy=copy, week=week, now=timezone.now())
    section = section_of(copy.plan, scene, week)
    loose = set(scene.loose)
    return {
        "of": subject,
        "back": back_of(subject, week),
        "month": copy.month,
        "week": section,
        "staying": [card.task for card in section.tasks if card.task not in loose],
        "most_wish": MOST_WISH,
    }


def back_of(subject: Subject, week: int | None) -> str:
    """The subject's page, at the week."""
    return f"{address_of(subject)}#week-{week}" if week else address_of(subject)


def running_context(*, owner: User, asked: Asked) -> dict[str, Any]:
    """What the page shows while it is written."""
    done, total = weeks_done(owner=owner, rewrite_id=asked.id)
    return {
        "rewrite": asked,
        "of": asked.subject,
        "back": back_of(asked.subject, asked.week),
        "done": done,
        "total": total,
        "writing": min(len(done) + 1, total),
    }


def comparison_context(*, owner: User, rewrite: Rewrite) -> dict[str, Any]:
    """What the page shows of a finished proposal."""
    asked, proposal = rewrite.asked, rewrite.proposal
    assert proposal is not None
    scene = scene_of(owner=owner, copy=asked.copy, week=asked.week, now=timezone.now())
    found = differences(owner=owner, rewrite=rewrite)
    return {
        "rewrite": asked,
        "of": asked.subject,
        "back": back_of(asked.subject, asked.week),
        "month": asked.copy.month,
        "proposal": proposal,
        "mark": rewrite.mark,
        "differences": found,
        "changed": sum(one.kind is not Kind.UNCHANGED for one in found),
        "counts": {kind.value: sum(one.kind is kind for one in found) for kind in Kind},
        "homeless": [one for one in proposal.written.adjustments if one.to is None],
        "week": section_of(proposal.written.plan, scene, asked.week) if asked.week else None,
        "pairs": [] if asked.week else week_pairs(scene, proposal.written.plan, found),
        "author": author(proposal),
        "why_without": why_without(proposal.written),
        "most_wish": MOST_WISH,
        "copy": seal(owner=owner, copy=asked.copy) if asked.subject.kind == "result" and asked.week else "",
    }


def author(proposal: Proposal) -> Text:
    """Who wrote it, where that needs saying."""
    if not proposal.written.fallback:
        return ""
    return _("Made without AI") if proposal.written.source == "local" else _("Finished without AI")


def week_pairs(scene: Scene, after: Plan, found: list[Difference]) -> list[WeekPair]:
    """Both plans week by week."""
    old, new = ({week.number: week for week in plan.weeks} for plan in (scene.plan, after))
    number = scene.calendar.month.week_of
    return [
        WeekPair(n, old.get(n, Week(n)), new.get(n, Week(n)), [one for one in found if _week(one.task, number) == n])
        for n in sorted({*old, *new} & scene.weeks)
    ]


def _week(task: Task, number: Any) -> int:
    return int(number(task.day))
