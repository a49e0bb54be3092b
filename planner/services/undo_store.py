"""What it takes to undo the last acts: encrypted, in the cache only, for ten minutes (decision 16)."""

from __future__ import annotations

import json
import logging
import secrets
from datetime import timedelta
from typing import Any

from cryptography.fernet import InvalidToken
from django.core.cache import cache
from django.utils.translation import gettext as _

from planner.errors import TooLate
from planner.fields import cipher
from planner.models import User

log = logging.getLogger(__name__)
UNDO_TIME = timedelta(minutes=10)
TOKEN_BYTES = 12


def keep_step(*, owner: User, subject: str, content: dict[str, Any]) -> str:
    """Keep what an undo needs; gives its token, or nothing where the cache is away: then there is no undo."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    text = cipher().encrypt(json.dumps(content).encode()).decode()
    try:
        cache.set(_key(owner, subject, token), text, UNDO_TIME.total_seconds())
    except Exception as fault:  # every cache backend has errors of its own
        log.warning("cache_away", extra={"facts": {"step": "keep_step", "fault": type(fault).__name__}})
        return ""
    return token


def kept_step(*, owner: User, subject: str, token: str) -> dict[str, Any]:
    """What was kept under a token. Raises TooLate where it is over, used, unknown, or of another plan or person."""
    try:
        text = cache.get(_key(owner, subject, token))
        content: dict[str, Any] = json.loads(cipher().decrypt(text.encode())) if text else {}
    except InvalidToken:
        content = {}
    except Exception as fault:  # as above
        log.warning("cache_away", extra={"facts": {"step": "kept_step", "fault": type(fault).__name__}})
        content = {}
    if not content:
        raise too_late()
    return content


def forget_step(*, owner: User, subject: str, token: str) -> None:
    """An act is undone once."""
    cache.delete(_key(owner, subject, token))


def too_late() -> TooLate:
    """The answer to an undo that comes too late."""
    minutes = int(UNDO_TIME.total_seconds() // 60)
    return TooLate(_("A change can be undone for %d minutes, and once.") % minutes)


def changed_since() -> TooLate:
    """The answer to an undo of what does not stand any more as the act left it."""
    return TooLate(_("This task was changed again since, so the earlier change was not undone."))


def _key(owner: User, subject: str, token: str) -> str:
    # The token comes from an address: only what we could have written may be part of a key.
    clean = "".join(sign for sign in token[:40] if sign.isalnum() or sign in "-_")
    return f"undo:{owner.pk}:{subject}:{clean}"
