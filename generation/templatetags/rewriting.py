"""What pages of plans, here and below, show of rewriting: what can be rewritten, and whether by the model again."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import template

from generation.rewrite_store import Subject
from generation.rewrites import may_try_again
from generation.rewriting.comparing import Kind

register = template.Library()


@register.simple_tag(takes_context=True)
def subject(context: dict[str, Any]) -> Subject | None:
    """What of the page can be rewritten: its plan, its draft or its result; None on other pages."""
    if plan := context.get("plan"):
        return Subject("plan", str(plan.pk))
    if draft := context.get("draft"):
        return Subject("draft", draft.staging_key)
    where = context.get("where")
    if where is None:
        return None
    if where.plan_id:
        return Subject("plan", str(where.plan_id))
    return Subject("draft", where.draft_key) if where.draft_key else Subject("result", str(_origin(context)))


@register.simple_tag(takes_context=True)
def can_try_again(context: dict[str, Any]) -> bool:
    """Whether the model can be asked again for the page's plan."""
    origin = _origin(context)
    return origin is not None and may_try_again(owner=context["request"].user, origin=origin)


def _origin(context: dict[str, Any]) -> UUID | None:
    if result := context.get("result"):
        return UUID(str(result.generation_id))
    held = context.get("plan") or context.get("draft")
    return held.origin if held else context.get("origin")


@register.filter
def of_kind(differences: list[Any], kind: str) -> list[Any]:
    """The differences of one kind."""
    return [one for one in differences if one.kind == Kind(kind)]
