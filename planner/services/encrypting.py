"""Encrypting what is stored with the newest key, so that an older one can be thrown away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cryptography.fernet import Fernet, InvalidToken
from django.apps import apps
from django.conf import settings
from django.db.models import F, Model, TextField, Value
from django.db.models.functions import Cast

from planner.fields import EncryptedTextField, cipher

ROWS_AT_ONCE = 500


@dataclass(slots=True)
class Encrypted:
    """How many values were written anew, stand under the newest key already, or are opened by no key."""

    anew: int = 0
    before: int = 0
    unreadable: int = 0


def encrypt_anew() -> Encrypted:
    """Go through every encrypted value. One that is changed at the same moment is left as whoever changed it wrote it.

    People may go on working meanwhile, and what was cut short is done by running it again.
    """
    done = Encrypted()
    newest = Fernet(settings.FIELD_ENCRYPTION_KEYS[0])
    for model, name in _columns():
        stored = model._default_manager.annotate(_stored=Cast(F(name), TextField())).exclude(_stored=None)
        for key, token in stored.values_list("pk", "_stored").iterator(chunk_size=ROWS_AT_ONCE):
            if _opens(newest, token):
                done.before += 1
                continue
            try:
                fresh = cipher().rotate(token.encode()).decode()
            except InvalidToken:
                done.unreadable += 1
                continue
            done.anew += stored.filter(pk=key, _stored=token).update(**{name: Value(fresh, output_field=TextField())})
    return done


def _opens(box: Fernet, token: str) -> bool:
    try:
        box.decrypt(token.encode())
    except InvalidToken:
        return False
    return True


def _columns() -> Iterator[tuple[type[Model], str]]:
    for model in apps.get_models():
        for field in model._meta.get_fields():
            if isinstance(field, EncryptedTextField):
                yield model, field.name
