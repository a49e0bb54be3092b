"""Calls of the API that carry an `Idempotency-Key`: running, or done with the answer to give again (decision 29)."""

from __future__ import annotations

from datetime import timedelta
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from planner.fields import EncryptedDictField, EncryptedTextField

KEPT = timedelta(hours=24)


class CallQuerySet(models.QuerySet["IdempotentCall"]):
    """The words of queries for calls. Age is judged by the database's clock."""

    def over(self) -> Self:
        """Calls whose key may be used anew."""
        return self.filter(first_at__lte=Now() - KEPT)

    def abandoned(self, patience: timedelta) -> Self:
        """Calls that began so long ago that whatever worked on them is dead."""
        return self.filter(is_done=False, began_at__lte=Now() - patience)


class IdempotentCall(models.Model):
    """One key of one user for one call. The key is kept as its SHA-256, what was sent and answered encrypted.

    `work` names what the call makes, across all tries with this key: a second try goes on with the same thing.
    `attempt` is the mark of the present try: one that was given up on cannot end another one.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    call = models.CharField(max_length=20)
    key_hash = models.CharField(max_length=64)
    fingerprint = EncryptedTextField()
    work = models.UUIDField()
    attempt = models.UUIDField()
    is_done = models.BooleanField(default=False)
    answer = EncryptedDictField(default=dict)
    first_at = models.DateTimeField(db_default=Now())
    began_at = models.DateTimeField()

    objects = CallQuerySet.as_manager()

    class Meta:
        db_table = "idempotent_calls"
        indexes = [models.Index(fields=["first_at"], name="idempotent_calls_age")]
        constraints = [models.UniqueConstraint(fields=["user", "call", "key_hash"], name="one_row_a_key")]

    def __str__(self) -> str:
        return f"{self.call} {self.pk}"
