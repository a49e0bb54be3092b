"""`Idempotency-Key`: a call that is sent again gets the answer of the first sending, and nothing is done twice.

Only successes are kept, encrypted, for 24 hours (decision 29). A key is one user's, for one call. Where the database
cannot keep the key, the call is answered all the same: a plan outweighs a guard.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, cast
from uuid import UUID, uuid4

from cryptography.fernet import InvalidToken
from django.conf import settings
from django.core.cache import cache
from django.core.serializers.json import DjangoJSONEncoder
from django.db import Error as DatabaseError
from django.db import IntegrityError, transaction
from django.db.models.functions import Now
from django.utils.translation import gettext as _
from rest_framework.exceptions import APIException
from rest_framework.request import Request
from rest_framework.response import Response

from planner.errors import InvalidInput, KeyReused, PlannerError, StillRunning
from planner.fields import cipher
from planner.models import IdempotentCall, User
from planner.models.idempotency import KEPT, CallQuerySet

log = logging.getLogger(__name__)
LONGEST_KEY = 255
REPLAYED = "Idempotency-Replayed"
_HEADERS = ("Location", "Preference-Applied")
# How long a try may take beyond the model's deadline before another one takes its place.
SPARE = timedelta(seconds=30)
_TRIES = 3


class Turn:
    """One try of a call. `answer` is there where the call was answered before; `is_again` where a try broke off."""

    def __init__(self, row: IdempotentCall | None = None, *, is_again: bool = False) -> None:
        self.row, self.is_again = row, is_again
        self.work: UUID = row.work if row else uuid4()
        self.answer: Response | None = None

    def done(self, response: Response, *, in_cache: bool = False) -> Response:
        """Keep a success for those who send the call again; `in_cache` keeps its content out of the database.

        Raises `django.db.Error`: inside the transaction of the work both stand or neither does.
        """
        if self.row is not None:
            answer = _packed(response)
            if in_cache:
                cache.set(_cache_key(self.row), _sealed(answer.pop("body")), KEPT.total_seconds())
            self._mine().update(is_done=True, answer=answer)
        return response

    def done_if_possible(self, response: Response, *, in_cache: bool = False) -> Response:
        """As done; where it cannot be kept, the answer is given all the same."""
        try:
            return self.done(response, in_cache=in_cache)
        except Exception as fault:  # the database, or the cache, whose every backend has errors of its own
            log.warning("answer_not_kept", extra={"facts": {"fault": type(fault).__name__}})
            return response

    def refused(self) -> None:
        """The call was refused and nothing was done: the key is free again."""
        self._mine().delete()

    def broke_off(self) -> None:
        """Nobody knows how far the work came: the next try goes on with the same work, at once."""
        self._mine().update(began_at=Now() - patience())

    def _mine(self) -> CallQuerySet:
        """The row while this try is the one that works on it."""
        if self.row is None:
            return IdempotentCall.objects.none()
        return IdempotentCall.objects.filter(pk=self.row.pk, attempt=self.row.attempt, is_done=False)


@contextmanager
def once(request: Request, *, call: str) -> Iterator[Turn]:
    """The caller's turn under the key that was sent. Raises InvalidInput, KeyReused, StillRunning."""
    turn = _turn(request, call)
    try:
        yield turn
    except (PlannerError, APIException):
        # A refused retry must not forget the work that an earlier try began.
        _quietly(turn.broke_off if turn.is_again else turn.refused)
        raise
    except BaseException:
        _quietly(turn.broke_off)
        raise


def patience() -> timedelta:
    """How long a try may run before it counts as dead."""
    return timedelta(seconds=settings.GENERATION_DEADLINE_SECONDS) + SPARE


def _turn(request: Request, call: str) -> Turn:
    key = request.headers.get("Idempotency-Key", "").strip()
    if not key:
        return Turn()
    if len(key) > LONGEST_KEY:
        raise InvalidInput({"idempotency_key": [_("At most %d characters.") % LONGEST_KEY]})
    sent = json.dumps(request.data, sort_keys=True, cls=DjangoJSONEncoder)
    marks = {"user": cast("User", request.user), "call": call, "key_hash": _hash(key)}
    try:
        return _claimed(marks, _hash(sent))
    except DatabaseError:
        log.exception("key_not_claimed")
        return Turn()


def _claimed(marks: dict[str, Any], fingerprint: str) -> Turn:
    for _again in range(_TRIES):
        turn = _first(marks, fingerprint) or _later(marks, fingerprint)
        if turn is not None:
            return turn
    log.error("key_not_claimed")
    return Turn()


def _first(marks: dict[str, Any], fingerprint: str) -> Turn | None:
    """A key that was never sent; None where its row stands. The unique row decides between calls at once."""
    try:
        with transaction.atomic():
            row = IdempotentCall(**marks, fingerprint=fingerprint, work=uuid4(), attempt=uuid4(), began_at=Now())
            row.save(force_insert=True)
            return Turn(row)
    except IntegrityError:
        return None


def _later(marks: dict[str, Any], fingerprint: str) -> Turn | None:
    """A key that was sent before; None where its row is gone meanwhile, or out of date and removed."""
    row = IdempotentCall.objects.filter(**marks).first()
    if row is None or IdempotentCall.objects.over().filter(pk=row.pk).delete()[0]:
        return None
    if row.fingerprint != fingerprint:
        raise KeyReused
    return _replayed(row) if row.is_done else _taken_over(row)


def _taken_over(row: IdempotentCall) -> Turn:
    """The work of a try that broke off. Raises StillRunning while it does not count as dead."""
    dead, row.attempt = IdempotentCall.objects.abandoned(patience()).filter(pk=row.pk, attempt=row.attempt), uuid4()
    if not dead.update(attempt=row.attempt, began_at=Now()):
        raise StillRunning
    return Turn(row, is_again=True)


def _replayed(row: IdempotentCall) -> Turn | None:
    """The first answer; None where it lay in the cache and is lost, so that the call is done anew."""
    body = row.answer["body"] if "body" in row.answer else _opened(cache.get(_cache_key(row)))
    if body is None:
        IdempotentCall.objects.filter(pk=row.pk, attempt=row.attempt).delete()
        return None
    turn = Turn(row)
    turn.answer = Response(body, status=row.answer["status"], headers=row.answer["headers"] | {REPLAYED: "true"})
    return turn


def _packed(response: Response) -> dict[str, Any]:
    headers = {name: response[name] for name in _HEADERS if response.has_header(name)}
    return {"status": response.status_code, "headers": headers, "body": response.data}


def _sealed(body: Any) -> str:
    return cipher().encrypt(json.dumps(body, cls=DjangoJSONEncoder).encode()).decode()


def _opened(text: str | None) -> Any:
    try:
        return json.loads(cipher().decrypt(text.encode())) if text else None
    except InvalidToken:
        return None


def _cache_key(row: IdempotentCall) -> str:
    return f"idempotent:{row.pk}:{row.attempt}"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _quietly(act: Any) -> None:
    """What stays undone here is mended when the try counts as dead."""
    try:
        act()
    except DatabaseError:
        log.warning("key_not_released")


def sweep() -> int:
    """Remove calls whose key may be used anew; gives their number."""
    removed, _rows = IdempotentCall.objects.over().delete()
    return removed
