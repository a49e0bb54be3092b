"""The local planner's new week: the tasks that stand, put as wished; without a wish it can read, other tasks."""

from __future__ import annotations

from dataclasses import dataclass

from generation.drafting import Brief
from generation.drafting.again import draft_week
from planner.domain.plan_data import Plan, Week

from .arranging import Removed, arrange
from .scene import Scene
from .wishes import WeekWish, read_wish


@dataclass(frozen=True, slots=True)
class NewWeek:
    """The plan with its new week, what had to go and why, and what was made of the wish."""

    plan: Plan
    removed: tuple[Removed, ...]
    wish: WeekWish


def rewrite_locally(brief: Brief, scene: Scene, number: int, wish_text: str) -> NewWeek:
    """Write one week anew without a model. All that the scene says stays, stays."""
    wish = read_wish(wish_text)
    loose, texts = list(scene.loose), list[Week]()
    if not loose or not wish.is_read:
        week = draft_week(brief, scene.calendar, scene.plan, number, staying=scene.staying)
        loose = list(week.tasks)
        texts = [] if any(known.number == number for known in scene.plan.weeks) else [week]
    done = arrange(loose, wish, scene.calendar, days=scene.days(), staying=scene.staying)
    there = set(scene.loose)
    removed = tuple(one for one in done.removed if one.task in there)
    return NewWeek(scene.with_tasks(done.tasks, texts), removed, wish)
