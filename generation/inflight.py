"""A finished generation for the page that follows it: encrypted, in the cache only, for fifteen minutes.

In preview mode nothing of a plan is ever in the database. A cache that is away or forgets costs nothing but comfort:
the page then gets the result in the answer itself, and carries its own copy of the plan.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from cryptography.fernet import InvalidToken
from django.core.cache import cache
from django.utils import timezone

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
# What may be kept of a generation beside its result.
_PARTS = ("so-far", "stop", "edited", "copy")
KEPT_SECONDS = 15 * 60


def put(*, owner: User, result: GenerationResult) -> bool:
    """Keep a result for its page; False where the cache is away."""
    return keep(owner=owner, name=str(result.generation_id), data=_to_json(result))


def get(*, owner: User, generation_id: UUID) -> GenerationResult | None:
    """The result, or None where it is over, somebody else's, or the cache is away."""
    data = find(owner=owner, name=str(generation_id))
    return None if data is None else _from_json(data, owner)


def keep(*, owner: User, name: str, data: Any) -> bool:
    """Keep something of a person's, encrypted; False where the cache is away."""
    return _safely("keep", lambda: cache.set(_key(owner, name), _sealed(data), KEPT_SECONDS))


def keep_first(*, owner: User, name: str, data: Any) -> bool:
    """Keep it unless there is one of that name already; False then, and where the cache is away."""
    added: list[bool] = []
    _safely("keep_first", lambda: added.append(cache.add(_key(owner, name), _sealed(data), KEPT_SECONDS)))
    return any(added)


def find(*, owner: User, name: str) -> Any:
    """What was kept under that name; None where it is over, somebody else's, or the cache is away."""
    found: list[str | None] = []
    _safely("find", lambda: found.append(cache.get(_key(owner, name))))
    if not found or found[0] is None:
        return None
    try:
        return json.loads(cipher().decrypt(found[0].encode()))
    except InvalidToken:
        return None


def forget(*, owner: User, name: str) -> None:
    """Let go of what was kept under that name."""
    _safely("forget", lambda: cache.delete(_key(owner, name)))


def _sealed(data: Any) -> str:
    return cipher().encrypt(json.dumps(data).encode()).decode()


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
    return keep(owner=owner, name=f"{generation_id}:so-far", data=data)


def get_progress(*, owner: User, generation_id: UUID) -> Progress | None:
    """How far it is, or None where nobody knows."""
    data = find(owner=owner, name=f"{generation_id}:so-far")
    if data is None:
        return None
    return Progress(read_back(data["plan"], owner.zone), tuple(data["done"]), data["total"])


def put_edited(*, owner: User, generation_id: UUID, sealed: str) -> bool:
    """Keep a changed preview (a sealed copy) as long as its result is kept; False where that is over or away."""
    result = get(owner=owner, generation_id=generation_id)
    left = KEPT_SECONDS - (timezone.now() - result.generated_at).total_seconds() if result else 0
    if left < 1:
        return False
    return _safely("put_edited", lambda: cache.set(f"{_key(owner, generation_id)}:edited", sealed, int(left)))


def get_edited(*, owner: User, generation_id: UUID) -> str:
    """The sealed copy of a preview that was changed; empty where it was not, or nobody knows."""
    found: list[str | None] = []
    _safely("get_edited", lambda: found.append(cache.get(f"{_key(owner, generation_id)}:edited")))
    return (found[0] or "") if found else ""


def ask_to_stop(*, owner: User, generation_id: UUID | str) -> None:
    """The person wants what is there by now."""
    _safely("ask_to_stop", lambda: cache.set(stop_key(owner, generation_id), 1, KEPT_SECONDS))


def stop_key(owner: User, generation_id: UUID | str) -> str:
    """What stands for a Stop there."""
    return f"{_key(owner, generation_id)}:stop"


def stops_among(keys: Collection[str]) -> frozenset[str]:
    """Those of the keys for which Stop was pressed."""
    found: dict[str, int] = {}
    _safely("stops_among", lambda: found.update(cache.get_many(keys)))
    return frozenset(found)


def forget_generation(*, owner: User, generation_id: UUID) -> None:
    """Remove all that is kept of a generation, and whether it was to stop."""
    key = _key(owner, generation_id)
    _safely("forget_generation", lambda: cache.delete_many([key, *(f"{key}:{part}" for part in _PARTS)]))


def _safely(step: str, act: Callable[[], object]) -> bool:
    """Do something with the cache; False where it is away."""
    try:
        act()
    except Exception as fault:  # every cache backend has errors of its own
        log.warning("cache_away", extra={"facts": {"step": step, "fault": type(fault).__name__}})
        return False
    return True


def _key(owner: User, name: UUID | str) -> str:
    return f"inflight:{owner.pk}:{name}"


def _to_json(result: GenerationResult) -> dict[str, Any]:
    return {
        "generation_id": str(result.generation_id),
        "preference_id": result.preference_id,
        "month": result.month.first.isoformat(),
        "written": written_json(result.written),
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


def written_json(written: Written) -> dict[str, Any]:
    """A written plan as JSON, for what is kept in the cache."""
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
        written=read_written(data["written"], owner),
        options=Options(**data["options"]),
        context=Context(**data["context"]),
        decision=Decision(**decision | {"reasons": tuple(Reason(**reason) for reason in decision["reasons"])}),
        persisted=Persisted(**data["persisted"]),
        latency_ms=data["latency_ms"],
        generated_at=datetime.fromisoformat(data["generated_at"]),
    )


def read_written(data: dict[str, Any], owner: User) -> Written:
    """Back from `written_json`."""
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
