"""A rewrite under way: what was asked, how far it is, the proposal, and what was applied. In the cache only, encrypted.

Everything is its owner's and gone after fifteen minutes (generation.inflight). The first proposal of a rewrite counts.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from generation import inflight
from generation.rewriting.comparing import Reasons
from generation.types import Written
from planner.models import User
from staging.copies import PlanCopy, seal, unseal


@dataclass(frozen=True, slots=True)
class Subject:
    """What is rewritten: a saved plan (by id), a draft (by key) or a result that is only shown (by generation)."""

    kind: str
    ref: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A rewrite as it was asked for, with the plan as it stood. Without a week all that lies ahead is meant."""

    id: UUID
    subject: Subject
    copy: PlanCopy
    week: int | None
    wish: str
    begun_at: datetime


@dataclass(frozen=True, slots=True)
class Proposal:
    """The plan as it would be, who wrote it, why tasks are gone, and what was read of the wish without a model."""

    written: Written
    removed: Reasons
    read: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    failed: bool = False


def put_asked(*, owner: User, asked: Asked) -> bool:
    """Keep what was asked, once; False where it stands already or the cache is away."""
    return inflight.keep_first(owner=owner, name=_name(asked.id), data=_asked_json(owner, asked))


def renew(*, owner: User, asked: Asked, proposal: Proposal) -> None:
    """Put both anew: the plan was changed since."""
    inflight.keep(owner=owner, name=_name(asked.id), data=_asked_json(owner, asked))
    inflight.keep(owner=owner, name=_name(asked.id, "proposal"), data=_proposal_json(proposal))


def get_asked(*, owner: User, rewrite_id: UUID) -> Asked | None:
    """What was asked, or None where it is over or somebody else's."""
    data = inflight.find(owner=owner, name=_name(rewrite_id))
    copy = unseal(owner=owner, text=data["copy"]) if data else None
    if copy is None:
        return None
    begun_at = datetime.fromisoformat(data["begun_at"])
    return Asked(rewrite_id, Subject(*data["subject"]), copy, data["week"], data["wish"], begun_at)


def put_proposal(*, owner: User, rewrite_id: UUID, proposal: Proposal) -> bool:
    """Keep the proposal, unless somebody was first."""
    return inflight.keep_first(owner=owner, name=_name(rewrite_id, "proposal"), data=_proposal_json(proposal))


def get_proposal(*, owner: User, rewrite_id: UUID) -> Proposal | None:
    """The proposal, or None while there is none."""
    data = inflight.find(owner=owner, name=_name(rewrite_id, "proposal"))
    if data is None:
        return None
    return Proposal(
        written=inflight.read_written(data["written"], owner),
        removed={(text, start): reason for text, start, reason in data["removed"]},
        read=tuple(data["read"]),
        unread=tuple(data["unread"]),
        failed=data["failed"],
    )


def take(*, owner: User, rewrite_id: UUID) -> bool:
    """One worker takes a rewrite."""
    return inflight.keep_first(owner=owner, name=_name(rewrite_id, "taken"), data=True)


def put_weeks_done(*, owner: User, rewrite_id: UUID, done: Collection[int], total: int) -> None:
    """The numbers of the weeks that the model has finished, and how many there are to write."""
    inflight.keep(owner=owner, name=_name(rewrite_id, "finished"), data=[sorted(done), total])


def weeks_done(*, owner: User, rewrite_id: UUID) -> tuple[list[int], int]:
    """(finished weeks, how many there are to write); nothing and zero where nobody knows."""
    done, total = inflight.find(owner=owner, name=_name(rewrite_id, "finished")) or ([], 0)
    return done, total


def put_applied(*, owner: User, rewrite_id: UUID, facts: dict[str, Any]) -> None:
    """The proposal stands in the plan now; `facts` are of the generation, as they were before."""
    inflight.keep(owner=owner, name=_name(rewrite_id, "applied"), data=facts)


def applied(*, owner: User, rewrite_id: UUID) -> dict[str, Any] | None:
    """The facts of an applied rewrite; None where it was not applied, or that is too long ago."""
    found: dict[str, Any] | None = inflight.find(owner=owner, name=_name(rewrite_id, "applied"))
    return found


def forget(*, owner: User, rewrite_id: UUID) -> None:
    """Let go of all of it."""
    for part in ("", "proposal", "applied", "weeks"):
        inflight.forget(owner=owner, name=_name(rewrite_id, part))


def stop_name(rewrite_id: UUID) -> str:
    """Under which name Stop is asked for."""
    return _name(rewrite_id)


def _name(rewrite_id: UUID, part: str = "") -> str:
    return f"rewrite:{rewrite_id}:{part}" if part else f"rewrite:{rewrite_id}"


def _asked_json(owner: User, asked: Asked) -> dict[str, Any]:
    return {
        "subject": [asked.subject.kind, asked.subject.ref],
        "copy": seal(owner=owner, copy=asked.copy),
        "week": asked.week,
        "wish": asked.wish,
        "begun_at": asked.begun_at.isoformat(),
    }


def _proposal_json(proposal: Proposal) -> dict[str, Any]:
    return {
        "written": inflight.written_json(proposal.written),
        "removed": [[text, start, reason] for (text, start), reason in proposal.removed.items()],
        "read": proposal.read,
        "unread": proposal.unread,
        "failed": proposal.failed,
    }
