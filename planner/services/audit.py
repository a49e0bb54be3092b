"""Writing the audit trail."""

from __future__ import annotations

from planner.models import AuditAction, AuditEvent, User


def record(*, action: AuditAction, actor: User | None = None, subject: str = "", count: int = 1) -> None:
    """Add an event. Call it inside the transaction of the act, so that both stand or neither does."""
    AuditEvent.objects.create(action=action, actor=actor.pk if actor else None, subject=subject, count=count)
