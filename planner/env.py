"""Settings from the environment (or `.env`), typed. A wrong value stops the start with one clear sentence."""

from __future__ import annotations

import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from cryptography.fernet import Fernet
from django.core.exceptions import ImproperlyConfigured

_YES = {"1", "on", "true", "yes"}
_NO = {"0", "off", "false", "no", ""}
_PERIODS = {"s": 1, "sec": 1, "min": 60, "h": 3600, "hour": 3600, "day": 86400}


@dataclass(frozen=True, slots=True)
class Rate:
    """So many acts in so many seconds."""

    count: int
    seconds: int


def text(name: str, default: str = "") -> str:
    """The value as it stands, without surrounding blanks."""
    return os.environ.get(name, default).strip()


def flag(name: str, *, default: bool) -> bool:
    """on/off, true/false, yes/no or 1/0."""
    value = text(name, "on" if default else "off").lower()
    if value not in _YES | _NO:
        raise ImproperlyConfigured(f"{name} must be on or off, not {value!r}.")
    return value in _YES


def whole(name: str, default: int, *, least: int, most: int) -> int:
    """A whole number within bounds."""
    value = text(name, str(default))
    if not re.fullmatch(r"-?\d{1,12}", value) or not least <= int(value) <= most:
        raise ImproperlyConfigured(f"{name} must be a whole number from {least} to {most}, not {value!r}.")
    return int(value)


def choice(name: str, default: str, allowed: tuple[str, ...]) -> str:
    """One of a few words."""
    value = text(name, default)
    if value not in allowed:
        raise ImproperlyConfigured(f"{name} must be one of {', '.join(allowed)}, not {value!r}.")
    return value


def rate(name: str, default: str) -> Rate:
    """A rate such as `10/min`, `5/s`, `100/hour` or `3/day`."""
    value = text(name, default)
    match = re.fullmatch(r"([1-9]\d{0,8})/(s|sec|min|h|hour|day)", value)
    if not match:
        raise ImproperlyConfigured(f"{name} must look like 10/min (s, min, hour or day), not {value!r}.")
    return Rate(int(match[1]), _PERIODS[match[2]])


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where e-mails are handed in."""

    host: str
    port: int
    user: str
    password: str
    use_tls: bool
    use_ssl: bool


_MAIL_PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}


def mail_server(name: str) -> MailServer | None:
    """`smtp://`, `smtp+tls://` (STARTTLS) or `smtps://` with user:password@host:port; None where it is not set."""
    if not (value := text(name)):
        return None
    try:
        parts = urlsplit(value)
        port = parts.port or _MAIL_PORTS[parts.scheme]
    except (KeyError, ValueError):
        parts, port = urlsplit(""), 0
    if not parts.hostname or parts.path.strip("/"):
        raise ImproperlyConfigured(
            f"{name} must look like smtp+tls://user:password@host:587 (smtp, smtp+tls or smtps)."
        )
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    secured = (parts.scheme == "smtp+tls", parts.scheme == "smtps")
    return MailServer(parts.hostname, port, user, password, *secured)


def words(name: str, default: str = "") -> list[str]:
    """A list separated by commas."""
    return [part.strip() for part in text(name, default).split(",") if part.strip()]


def secret(name: str, data_dir: Path, *, make: str = "") -> str:
    """The named secret; without one in the environment, a file of the data folder that is made on first use.

    `make` is the value for that first use (a fresh random one when empty).
    """
    if value := text(name):
        return value
    path = data_dir / "secrets" / name.lower()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _write_once(path, make or secrets.token_urlsafe(48))
    return path.read_text(encoding="ascii").strip()


def _write_once(path: Path, value: str) -> None:
    """Web, worker and beat start together: a complete file appears at once, and the first writer wins."""
    if path.exists():
        return
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    draft.touch(mode=0o600)
    draft.write_text(value + "\n", encoding="ascii")
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def encryption_keys(name: str, data_dir: Path) -> list[str]:
    """Fernet keys, newest first; one is made in the data folder when none is given."""
    keys = [key.strip() for key in secret(name, data_dir, make=Fernet.generate_key().decode()).split(",")]
    for key in keys:
        try:
            Fernet(key)
        except ValueError:
            raise ImproperlyConfigured(f"{name} must hold Fernet keys (32 url-safe base64 bytes each).") from None
    return keys
