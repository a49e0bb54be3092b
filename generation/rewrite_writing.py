"""Who writes a rewrite: the model where one is configured and answers in time; for one week else the local planner.

What the model wrote is wishes, fitted around all that stays. Without an answer a week is the local planner's; a whole
month that the model was asked for again stays as it is.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from generation.drafting import Brief
from generation.options import stored_options
from generation.prompt import Prompt, build_prompt, build_week_prompt
from generation.quota import quota_of, try_hold, try_settle
from generation.rewrite_store import Asked, Proposal
from generation.rewriting.comparing import key_of, settled
from generation.rewriting.local import rewrite_locally
from generation.rewriting.scene import Scene, open_weeks
from generation.types import Written
from generation.writing import Answer, Follower, ask, facts_of, filled, has_model, usable_weeks
from planner.domain.calendar import Complexity
from planner.domain.fitting import Fitted, Wish, WishedPlan, WishedWeek
from planner.domain.plan_data import Plan, Task, Week
from planner.models import GoalPreference, MonthlyPlan, User
from planner.services.calendars import asked_calendar, plan_calendar
from planner.services.preferences import find_preference
from staging.copies import PlanCopy

log = logging.getLogger(__name__)


def scene_of(*, owner: User, copy: PlanCopy, week: int | None, now: datetime) -> Scene:
    """The plan in its calendar of now, with the weeks that may change."""
    saved = MonthlyPlan.objects.owned_by(owner.pk).select_related("preferences").filter(origin=copy.origin).first()
    if saved is not None:
        calendar = plan_calendar(owner=owner, plan=saved, now=now)
    else:
        preference = find_preference(owner=owner, preference_id=copy.preference_id)
        calendar = asked_calendar(owner=owner, month=copy.month, preference=preference, now=now)
    return Scene(copy.plan, calendar, open_weeks(calendar) if week is None else frozenset([week]))


def write_proposal(*, owner: User, asked: Asked, now: datetime, follower: Follower) -> Proposal:
    """A proposal for what was asked. Never raises for anything the model or its server does."""
    if not has_model():
        return without_model(owner=owner, asked=asked, now=now)
    limit = quota_of(owner=owner, options=stored_options(owner=owner), now=now).limit
    if not try_hold(owner=owner, generation_id=asked.id, limit=limit, now=now):
        return without_model(owner=owner, asked=asked, now=now, error="quota")
    proposal = _with_model(owner, asked, now, follower)
    try_settle(generation_id=asked.id, charge=proposal.written.source == "ai")
    return proposal


def without_model(*, owner: User, asked: Asked, now: datetime, error: str = "") -> Proposal:
    """The local planner's week, or the news that nothing came of asking for a month again."""
    if asked.week is None:
        return Proposal(Written(asked.copy.plan, fallback=True, error=error), removed={}, failed=True)
    scene = scene_of(owner=owner, copy=asked.copy, week=asked.week, now=now)
    new = rewrite_locally(_brief(owner, asked.copy), scene, asked.week, asked.wish)
    removed = {key_of(one.task): one.reason for one in new.removed}
    written = Written(new.plan, fallback=bool(error), error=error)
    return Proposal(written, removed, read=new.wish.told, unread=new.wish.unread)


def _with_model(owner: User, asked: Asked, now: datetime, follower: Follower) -> Proposal:
    try:
        scene = scene_of(owner=owner, copy=asked.copy, week=asked.week, now=now)
        prompt = _prompt(_brief(owner, asked.copy), scene, asked)
        answer = ask(prompt, scene.calendar, follower, lambda weeks: follower.shows(asked.copy.plan, weeks))
        written = _written(scene, answer, asked)
        if written.plan != asked.copy.plan or not written.fallback:
            return Proposal(written, removed={})
        error = written.error
    except Exception:  # a plan outweighs any fault of ours in reading what a stranger wrote
        log.exception("reading_failed", extra={"facts": {"rewrite": asked.id}})
        error = "reading_failed"
    return without_model(owner=owner, asked=asked, now=now, error=error)


def _brief(owner: User, copy: PlanCopy) -> Brief:
    """What the person asked of the month; where that is gone, what the plan says of itself."""
    preference = find_preference(owner=owner, preference_id=copy.preference_id)
    return _asked_brief(preference) if preference else _told_brief(copy.plan)


def _asked_brief(preference: GoalPreference) -> Brief:
    return Brief(preference.goals_text, preference.focus_areas, Complexity(preference.task_complexity))


def _told_brief(plan: Plan) -> Brief:
    goals = dict.fromkeys(goal for week in plan.weeks for goal in week.goals)
    areas = dict.fromkeys(task.focus_area for task in plan.tasks if task.focus_area)
    return Brief("\n".join(goals) or plan.summary, ", ".join(areas), Complexity.BALANCED)


def _prompt(brief: Brief, scene: Scene, asked: Asked) -> Prompt:
    if asked.week is None:
        return build_prompt(brief, scene.calendar, taken=scene.staying)
    return build_week_prompt(
        brief, scene.calendar, plan=scene.plan, week=asked.week, wish=asked.wish, locked=scene.staying
    )


def _written(scene: Scene, answer: Answer, asked: Asked) -> Written:
    """The model's weeks fitted around all that stays; the plan as it was, as a fallback, where none can be used."""
    facts = facts_of(answer.outcome, scene.plan)
    usable = usable_weeks(answer.extraction, complete=answer.outcome.complete)
    usable = replace(usable, weeks=tuple(_within(usable.weeks, scene)))
    if not usable.weeks:
        return replace(facts, fallback=True, error=facts.error or "nothing_readable")
    wished, mixed = filled(usable, _loose_plan(scene))
    fitted = scene.fit(wished)
    fresh = _fresh(fitted, scene)
    if not fresh:
        return replace(facts, fallback=True, error=facts.error or "nothing_readable")
    plan = scene.with_tasks(settled(fresh, scene.loose, scene.calendar), fitted.plan.weeks)
    return replace(
        facts,
        plan=plan if asked.week else replace(plan, summary=fitted.plan.summary),
        source="mixed" if mixed else "ai",
        fallback=mixed,
        adjustments=fitted.adjustments,
        confidence=answer.extraction.confidence,
        notes=answer.extraction.notes,
    )


def _within(weeks: Iterable[WishedWeek], scene: Scene) -> Iterable[WishedWeek]:
    """What the model wrote for the weeks that may change; what it wrote for others was not asked for."""
    for week in weeks:
        wishes = tuple(wish for wish in week.wishes if _is_within(wish, week, scene))
        if wishes and week.number in scene.weeks:
            yield replace(week, wishes=wishes)


def _is_within(wish: Wish, week: WishedWeek, scene: Scene) -> bool:
    day = wish.start.astimezone(scene.calendar.zone).date() if wish.start else wish.day
    month = scene.calendar.month
    return day is None or (day in month and month.week_of(day) == week.number)


def _loose_plan(scene: Scene) -> Plan:
    """What the plan has of its own where the model left a week out."""
    weeks: dict[int, list[Task]] = {}
    for task in scene.loose:
        weeks.setdefault(scene.calendar.month.week_of(task.day), []).append(task)
    texts = {week.number: week for week in scene.plan.weeks}
    return Plan(scene.plan.summary, tuple(replace(texts.get(n, Week(n)), tasks=tuple(weeks[n])) for n in sorted(weeks)))


def _fresh(fitted: Fitted, scene: Scene) -> list[Task]:
    """The fitted tasks without those that stood fast."""
    return _without(fitted.plan.tasks, scene.staying)


def _without(tasks: Iterable[Task], others: Iterable[Task]) -> list[Task]:
    left = list(tasks)
    for task in others:
        if task in left:
            left.remove(task)
    return left


def refitted(*, scene: Scene, before: Scene, proposal: Proposal) -> Proposal:
    """The proposal for a plan that was changed since: its tasks as wishes around all that stays now.

    A task that the person took out, did, changed or locked since is not proposed any more.
    """
    taken_out = {_words(task) for task in before.loose} - {_words(task) for task in scene.loose}
    old = proposal.written.plan
    tasks = [task for task in _without(old.tasks, before.staying) if _words(task) not in taken_out]
    fitted = scene.fit(WishedPlan(old.summary, tuple(_wished(old, tasks, scene))))
    plan = scene.with_tasks(settled(_fresh(fitted, scene), scene.loose, scene.calendar), fitted.plan.weeks)
    written = replace(proposal.written, plan=replace(plan, summary=old.summary), adjustments=fitted.adjustments)
    return replace(proposal, written=written)


def _wished(plan: Plan, tasks: Sequence[Task], scene: Scene) -> Iterator[WishedWeek]:
    for week in plan.weeks:
        own = (task for task in tasks if scene.calendar.month.week_of(task.day) == week.number)
        wishes = (Wish(one.description, one.focus_area, one.difficulty, one.reason, one.start, one.end) for one in own)
        yield WishedWeek(week.number, week.focus, week.goals, tuple(wishes))


def _words(task: Task) -> str:
    return task.description.casefold()
