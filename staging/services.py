"""Drafts: stage, open, edit, keep, discard, save exactly once, and take a save back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F
from django.db.models.functions import Greatest, Least, Now
from django.utils import timezone
from django.utils.translation import gettext as _

from planner.domain.plan_data import Plan, to_dict
from planner.domain.reading import PlanDataError, from_dict, read_back
from planner.domain.rules import broken_rules
from planner.errors import Gone, InvalidInput, NotFound, TooLate
from planner.models import AuditAction, GoalPreference, MonthlyPlan, User
from planner.models.plans import GenerationMode
from planner.services.audit import record
from planner.services.calendars import asked_calendar
from planner.services.plans import Origin, Saved, plan_values, save_plan
from staging.access import own_draft
from staging.keys import new_key
from staging.models import PlanStaging

LONGEST_LIFE = timedelta(days=30)
UNDO_TIME = timedelta(hours=24)
MOST_DRAFTS = 100


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """What is known of a plan besides its content. `raw` is the model's own answer, for full staging only."""

    origin: UUID
    preference: GoalPreference | None = None
    confidence: int | None = None
    notes: str = ""
    raw: str | None = None
    latency_ms: int | None = None


def stage(*, owner: User, plan: Plan, month: date, ttl_hours: int, facts: DraftFacts) -> PlanStaging:
    """Keep a plan for `ttl_hours` under a fresh key; staged twice under one origin, it is the first draft.

    Beyond MOST_DRAFTS live drafts the oldest make room.
    """
    try:
        with transaction.atomic():
            return _new_draft(owner, plan, month, ttl_hours, facts)
    except IntegrityError:
        staged = PlanStaging.objects.owned_by(owner.pk).filter(origin=facts.origin).first()
        if staged is None:
            raise
        return staged


def _new_draft(owner: User, plan: Plan, month: date, ttl_hours: int, facts: DraftFacts) -> PlanStaging:
    draft = PlanStaging.objects.create(
        user=owner,
        staging_key=new_key(),
        origin=facts.origin,
        plan_data=to_dict(plan, with_completed=True),
        month_year=month,
        preferences=facts.preference,
        extraction_confidence=facts.confidence,
        extraction_notes=facts.notes,
        ai_response_raw=facts.raw,
        is_lightweight=facts.raw is None,
        generation_latency_ms=facts.latency_ms,
        expires_at=Now() + timedelta(hours=ttl_hours),
    )
    _make_room(owner)
    return draft


def _make_room(owner: User) -> None:
    live = PlanStaging.objects.owned_by(owner.pk).live().order_by("-id")
    surplus = list(live.values_list("pk", flat=True)[MOST_DRAFTS : 2 * MOST_DRAFTS])
    if surplus:
        PlanStaging.objects.filter(pk__in=surplus).delete()


def live_draft(*, owner: User, key: str) -> PlanStaging:
    """The owner's unsaved draft. Raises NotFound, or Gone when its time is over."""
    draft = own_draft(owner, key)
    if draft.saved_at is None and draft.time_left <= timedelta(0):
        raise Gone
    return draft


def open_draft(*, owner: User, key: str) -> PlanStaging:
    """Read a draft and count the reading. A saved one answers with its plan link. Raises NotFound, Gone."""
    draft = live_draft(owner=owner, key=key)
    PlanStaging.objects.filter(pk=draft.pk).update(access_count=F("access_count") + 1)
    draft.access_count += 1
    return draft


def open_unsaved(*, owner: User, key: str) -> PlanStaging:
    """Open a draft that still waits. Raises NotFound, Gone (also once it is saved)."""
    draft = open_draft(owner=owner, key=key)
    if draft.saved_at is not None:
        raise no_longer(owner, key)
    return draft


def no_longer(owner: User, key: str) -> Gone:
    """Why a draft is not live any more. Raises NotFound when it was discarded."""
    saved = own_draft(owner, key).saved_at is not None
    return Gone(_("This draft was saved; you find it under Plans."), code="already_saved") if saved else Gone()


def live_drafts(*, owner: User) -> list[PlanStaging]:
    """The drafts that wait, those that end first on top."""
    return list(PlanStaging.objects.owned_by(owner.pk).live().with_time_left().order_by("expires_at", "id"))


def draft_plan(*, draft: PlanStaging) -> Plan:
    """The draft's content as values, on its owner's clock."""
    return read_back(draft.plan_data, draft.user.zone)


def keep_draft(*, owner: User, key: str, ttl_hours: int) -> PlanStaging:
    """Give a draft its time anew: never earlier than it was, at most 30 days after it was made.

    Raises NotFound, Gone; a draft that was saved is gone as well.
    """
    own_draft(owner, key)
    wanted = Greatest(F("expires_at"), Now() + timedelta(hours=ttl_hours))
    with transaction.atomic():
        claimed = PlanStaging.objects.owned_by(owner.pk).live().filter(staging_key=key)
        if not claimed.update(expires_at=Least(wanted, Greatest(F("expires_at"), F("created_at") + LONGEST_LIFE))):
            raise no_longer(owner, key)
        record(action=AuditAction.DRAFT_KEPT, actor=owner, subject=subject_of(key))
    return own_draft(owner, key)


def discard_draft(*, owner: User, key: str) -> None:
    """Remove a draft at once; `discarding.put_away` leaves a way back.

    Raises NotFound; Gone when it has just been saved or its time is over.
    """
    own_draft(owner, key)
    with transaction.atomic():
        deleted, _rows = PlanStaging.objects.owned_by(owner.pk).live().filter(staging_key=key).delete()
        if not deleted:
            raise no_longer(owner, key)
        record(action=AuditAction.DRAFT_DISCARDED, actor=owner, subject=subject_of(key))


def edit_draft(*, owner: User, key: str, plan: Plan) -> PlanStaging:
    """Replace a draft's content by an edited one that obeys the rules. Raises NotFound, Gone, InvalidInput."""
    draft = live_draft(owner=owner, key=key)
    check_posted(owner=owner, plan=plan, month=draft.month_year, preference=draft.preferences)
    draft.plan_data = to_dict(plan, with_completed=True)
    claimed = PlanStaging.objects.filter(pk=draft.pk).live()
    if not claimed.update(plan_data=draft.plan_data):
        raise no_longer(owner, key)
    return draft


def read_posted(*, owner: User, data: object) -> Plan:
    """Posted plan data as values on the owner's clock. Raises InvalidInput where it is none."""
    try:
        return from_dict(data, owner.zone)
    except PlanDataError as error:
        details = {f"plan_data.{path}".rstrip("."): lines for path, lines in error.details.items()}
        raise InvalidInput(details, _("This is not a plan.")) from None


def check_posted(*, owner: User, plan: Plan, month: date, preference: GoalPreference | None) -> None:
    """Raises InvalidInput with each broken calendar rule; times already past are allowed."""
    calendar = asked_calendar(owner=owner, month=month, preference=preference, now=timezone.now())
    broken = broken_rules(plan, calendar, past_allowed=True)
    if broken:
        sentences = list(dict.fromkeys(problem.sentence for problem in broken))
        raise InvalidInput({"plan_data": sentences}, _("This plan breaks calendar rules."), code="rules_broken")


def save_draft(*, owner: User, key: str, plan: Plan | None = None) -> Saved:
    """Save a draft, or its edited form `plan`, exactly once; saving again gives the same plan.

    Raises NotFound, Gone (expired and never saved), InvalidInput, and `django.db.Error` when the database refuses.
    """
    own_draft(owner, key)
    with transaction.atomic():
        draft = _locked(owner, key)
        if draft.saved_at is not None:
            return _saved_before(draft)
        if draft.time_left <= timedelta(0):
            raise Gone
        if plan is not None:
            check_posted(owner=owner, plan=plan, month=draft.month_year, preference=draft.preferences)
        origin = Origin(draft.origin, GenerationMode.STAGING, draft.preferences, draft.generation_latency_ms)
        content = plan if plan is not None else draft_plan(draft=draft)
        saved = save_plan(owner=owner, plan=content, month=draft.month_year, origin=origin)
        mark_saved(origin=draft.origin, plan=saved.plan)
    return saved


def save_posted(*, owner: User, plan: Plan, month: date, origin: Origin) -> Saved:
    """Save a plan that was posted whole, exactly once per origin; a draft of the same origin is marked as saved.

    Raises InvalidInput with the broken rules, and `django.db.Error` when the database refuses.
    """
    with transaction.atomic():
        # The draft first, as in save_draft: the two wait for each other in one order only.
        drafts = PlanStaging.objects.owned_by(owner.pk).filter(origin=origin.id)
        list(drafts.select_for_update().values_list("pk"))
        existing = MonthlyPlan.objects.owned_by(owner.pk).filter(origin=origin.id).first()
        if existing is not None:
            return Saved(existing, already_saved=True)
        check_posted(owner=owner, plan=plan, month=month, preference=origin.preference)
        saved = save_plan(owner=owner, plan=plan, month=month, origin=origin)
        mark_saved(origin=origin.id, plan=saved.plan)
    return saved


def _locked(owner: User, key: str) -> PlanStaging:
    """The draft, held until the transaction ends: a purge or a second save waits or passes by."""
    drafts = PlanStaging.objects.owned_by(owner.pk).with_time_left().select_related("preferences", "user")
    draft = drafts.select_for_update(of=("self",)).filter(staging_key=key, discarded_at__isnull=True).first()
    if draft is None:
        raise NotFound
    return draft


def _saved_before(draft: PlanStaging) -> Saved:
    if draft.plan is None:
        raise Gone(_("The plan saved from this draft was deleted since."))
    return Saved(draft.plan, already_saved=True)


def mark_saved(*, origin: UUID, plan: MonthlyPlan) -> None:
    """A draft whose plan is saved keeps nothing but the link to it."""
    PlanStaging.objects.owned_by(plan.user_id).unsaved().filter(origin=origin).update(
        saved_at=Now(), plan=plan, plan_data={}, ai_response_raw=None, extraction_notes=""
    )


def undo_save(*, owner: User, plan: MonthlyPlan, ttl_hours: int) -> PlanStaging:
    """Turn a plan saved within the last 24 hours into a draft again, ticks kept; what it replaced is active again.

    Raises TooLate when the 24 hours are over.
    """
    if timezone.now() - plan.save_timestamp > UNDO_TIME:
        raise TooLate(_("A save can be undone for 24 hours."))
    with transaction.atomic():
        content = MonthlyPlan.objects.with_content().select_for_update(of=("self",)).filter(pk=plan.pk).first()
        if content is None:
            raise NotFound
        PlanStaging.objects.owned_by(owner.pk).filter(origin=plan.origin).delete()
        facts = DraftFacts(plan.origin, plan.preferences, latency_ms=plan.generation_latency_ms)
        values = plan_values(plan=content, zone=owner.zone)
        replaced, was_active = content.replaced_id, content.is_active
        content.delete()
        if was_active and replaced:
            MonthlyPlan.objects.owned_by(owner.pk).filter(pk=replaced).update(is_active=True)
        record(action=AuditAction.PLAN_UNSAVED, actor=owner, subject=f"plan:{plan.pk}")
        return stage(owner=owner, plan=values, month=plan.month_year, ttl_hours=ttl_hours, facts=facts)


def subject_of(key: str) -> str:
    """How an audit event names a draft: enough to recognise it, too little to open it."""
    return f"draft:{key[:12]}"
