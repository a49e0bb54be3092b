"""Keys of drafts: unguessable, and recognisable as such."""

from __future__ import annotations

import re
import secrets

MARK = "stg_"
RANDOM_BYTES = 18  # 144 bits; the promise is 128
_FORM = re.compile(r"stg_[A-Za-z0-9_-]{24}")


def new_key() -> str:
    """A fresh random key."""
    return MARK + secrets.token_urlsafe(RANDOM_BYTES)


def well_formed(key: str) -> bool:
    """Whether a text can be a key at all."""
    return _FORM.fullmatch(key) is not None
