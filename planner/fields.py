"""Model fields that are encrypted at rest with rotating keys (`FIELD_ENCRYPTION_KEYS`, newest first).

Values cannot be searched or ordered by the database. A value that no key opens reads as empty and is written back as
the ciphertext it was, so a wrong key can never destroy content.
"""

from __future__ import annotations

import json
import logging
from functools import lru_cache
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.core.exceptions import FieldError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

log = logging.getLogger(__name__)


@lru_cache(maxsize=4)
def _box(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(key) for key in keys])


def cipher() -> MultiFernet:
    """Encrypts with the newest key, decrypts with any."""
    return _box(tuple(settings.FIELD_ENCRYPTION_KEYS))


class Unreadable:
    """Mixin of the empty values that stand for ciphertext no key opens; `token` is that ciphertext."""

    token: str


class UnreadableText(Unreadable, str):
    """Reads as an empty string."""


class UnreadableList(Unreadable, list[Any]):
    """Reads as an empty list."""


class UnreadableDict(Unreadable, dict[str, Any]):
    """Reads as an empty object."""


class EncryptedTextField(models.TextField[Any, Any]):
    """Text that the database only ever sees encrypted."""

    empty_class: type[Unreadable] = UnreadableText
    # What django-stubs lets be assigned and read; plain text for this class, lists and objects for those below.
    _pyi_private_set_type: Any
    _pyi_private_get_type: Any

    def get_prep_value(self, value: Any) -> Any:
        if value is None or isinstance(value, Unreadable):
            return value if value is None else value.token
        return cipher().encrypt(self.to_text(value).encode()).decode()

    def from_db_value(self, value: str | None, *_: Any) -> Any:
        if value is None:
            return None
        try:
            return self.from_text(cipher().decrypt(value.encode()).decode())
        except InvalidToken:
            log.error("unreadable_field", extra={"facts": {"field": str(self)}})
            return self._unreadable(value)

    def get_lookup(self, lookup_name: str) -> Any:
        if lookup_name != "isnull":
            raise FieldError(f"{self} is encrypted and cannot be searched.")
        return super().get_lookup(lookup_name)

    def to_text(self, value: Any) -> str:
        """What is encrypted for a Python value."""
        return str(value)

    def from_text(self, text: str) -> Any:
        """The Python value of decrypted text."""
        return text

    def _unreadable(self, token: str) -> Unreadable:
        value = self.empty_class()
        value.token = token
        return value


class EncryptedListField(EncryptedTextField):
    """A JSON list, encrypted."""

    empty_class: type[Unreadable] = UnreadableList

    def to_text(self, value: Any) -> str:
        return json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False)

    def from_text(self, text: str) -> Any:
        return json.loads(text)

    def to_python(self, value: Any) -> Any:
        return value


class EncryptedDictField(EncryptedListField):
    """A JSON object, encrypted."""

    empty_class = UnreadableDict
