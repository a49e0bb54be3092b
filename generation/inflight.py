"""A finished generation for the page that follows it: encrypted, in the cache only, for fifteen minutes.

In preview mode nothing of a plan is ever in the database. A cache that is away or forgets costs nothing but comfort:
the page then gets the result in the answer itself, and carries its own copy of the plan.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from cryptography.fernet import InvalidToken
from django.core.cache import cache

from generation.models import Generation
from generation.types import (
    Context,
    Decision,
    GenerationResult,
    Options,
    Persisted,
    Reason,
    Usage,
    Written,
)
from planner.domain.fitting import Adjustment
from planner.domain.month import Month
from planner.domain.plan_data import Plan, to_dict
from planner.domain.reading import read_back
from planner.fields import cipher
from planner.models import User

log = logging.getLogger(__name__)
KEPT_SECONDS = 15 * 60


def put(*, owner: User, result: GenerationResult) -> bool:
    """Keep a result for its page; False where the cache is away."""
    text = cipher().encrypt(json.dumps(_to_json(result)).encode()).decode()
    return _safely("put", lambda: cache.set(_key(owner, result.generation_id), text, KEPT_SECONDS))


def get(*, owner: User, generation_id: UUID) -> GenerationResult | None:
    """The result, or None where it is over, somebody else's, or the cache is away."""
    found: list[str | None] = []
    _safely("get", lambda: found.append(cache.get(_key(owner, generation_id))))
    if not found or found[0] is None:
        return None
    try:
        return _from_json(json.loads(cipher().decrypt(found[0].encode())), owner)
    except InvalidToken:
        return None


def get_of_done(row: Generation) -> GenerationResult | None:
    """The result of a generation whose row says that it is done, in case it came after the cache was asked first."""
    return get(owner=row.user, generation_id=row.pk) if row.status == Generation.Status.DONE else None


@dataclass(frozen=True, slots=True)
class Progress:
    """A generation under way: the month as it stands, and which of its weeks are the model's by now."""

    plan: Plan
    weeks_done: tuple[int, ...]
    weeks_total: int


def put_progress(*, owner: User, generation_id: UUID, progress: Progress) -> bool:
    """Keep how far a generation is; False where the cache is away."""
    data = {"plan": to_dict(progress.plan), "done": progress.weeks_done, "total": progress.weeks_total}
    text = cipher().encrypt(json.dumps(data).encode()).decode()
    return _safely("put_progress", lambda: cache.set(f"{_key(owner, generation_id)}:so-far", text, KEPT_SECONDS))


def get_progress(*, owner: User, generation_id: UUID) -> Progress | None:
    """How far it is, or None where nobody knows."""
    found: list[str | None] = []
    _safely("get_progress", lambda: found.append(cache.get(f"{_key(owner, generation_id)}:so-far")))
    if not found or found[0] is None:
        return None
    try:
        data = json.loads(cipher().decrypt(found[0].encode()))
    except InvalidToken:
        return None
    return Progress(read_back(data["plan"], owner.zone), tuple(data["done"]), data["total"])


def ask_to_stop(*, owner: User, generation_id: UUID) -> None:
    """The person wants what is there by now."""
    _safely("ask_to_stop", lambda: cache.set(f"{_key(owner, generation_id)}:stop", 1, KEPT_SECONDS))


def stop_asked(*, owner: User, generation_id: UUID) -> bool:
    """Whether Stop was pressed."""
    found: list[bool] = []
    _safely("stop_asked", lambda: found.append(cache.get(f"{_key(owner, generation_id)}:stop") is not None))
    return any(found)


def _safely(step: str, act: Callable[[], object]) -> bool:
    """Do something with the cache; False where it is away."""
    try:
        act()
    except Exception as fault:  # every cache backend has errors of its own
        log.warning("cache_away", extra={"facts": {"step": step, "fault": type(fault).__name__}})
        return False
    return True


def _key(owner: User, generation_id: UUID) -> str:
    return f"inflight:{owner.pk}:{generation_id}"


def _to_json(result: GenerationResult) -> dict[str, Any]:
    return {
        "generation_id": str(result.generation_id),
        "preference_id": result.preference_id,
        "month": result.month.first.isoformat(),
        "written": _written_json(result.written),
        "options": _fields(result.options),
        "context": _fields(result.context),
        "decision": _fields(result.decision) | {"reasons": [_fields(reason) for reason in result.decision.reasons]},
        "persisted": _fields(result.persisted),
        "latency_ms": result.latency_ms,
        "generated_at": result.generated_at.isoformat(),
    }


def _fields(value: Any) -> dict[str, Any]:
    """A frozen value's fields, one level deep."""
    return {name: getattr(value, name) for name in value.__slots__}


def _written_json(written: Written) -> dict[str, Any]:
    usage = written.usage
    return _fields(written) | {
        "plan": to_dict(written.plan, with_completed=True),
        "adjustments": [_adjustment_json(adjustment) for adjustment in written.adjustments],
        "usage": usage and _fields(usage) | {"cost": None if usage.cost is None else str(usage.cost)},
        "raw": None,  # the model's own words are of no use to a page
    }


def _adjustment_json(adjustment: Adjustment) -> dict[str, Any]:
    times = {name: getattr(adjustment, name) for name in ("from_", "to")}
    return _fields(adjustment) | {name: time and time.isoformat() for name, time in times.items()}


def _from_json(data: dict[str, Any], owner: User) -> GenerationResult:
    decision = data["decision"]
    return GenerationResult(
        generation_id=UUID(data["generation_id"]),
        preference_id=data["preference_id"],
        month=Month(date.fromisoformat(data["month"])),
        written=_written(data["written"], owner),
        options=Options(**data["options"]),
        context=Context(**data["context"]),
        decision=Decision(**decision | {"reasons": tuple(Reason(**reason) for reason in decision["reasons"])}),
        persisted=Persisted(**data["persisted"]),
        latency_ms=data["latency_ms"],
        generated_at=datetime.fromisoformat(data["generated_at"]),
    )


def _written(data: dict[str, Any], owner: User) -> Written:
    usage = data["usage"]
    if usage is not None:
        usage = Usage(**usage | {"cost": None if usage["cost"] is None else Decimal(usage["cost"])})
    return Written(
        **data
        | {
            "plan": read_back(data["plan"], owner.zone),
            "adjustments": tuple(_adjustment(adjustment, owner) for adjustment in data["adjustments"]),
            "notes": tuple(data["notes"]),
            "usage": usage,
        }
    )


def _adjustment(data: dict[str, Any], owner: User) -> Adjustment:
    times = {
        name: datetime.fromisoformat(data[name]).astimezone(owner.zone) if data[name] else None
        for name in ("from_", "to")
    }
    return Adjustment(**data | times)
