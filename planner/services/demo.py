"""The demo account of a local installation: there to look around without signing up."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from planner.models import User

USERNAME = "demo"


@dataclass(frozen=True, slots=True)
class Demo:
    """Its user name and password in clear."""

    username: str
    password: str


def demo_account() -> Demo | None:
    """The demo account; made with a random password where nobody has signed up yet. None where it is not ours.

    The password lies beside the other secrets of the data folder, so that every start can tell it again.
    """
    note = Path(settings.DATA_DIR) / "secrets" / "demo_password"
    user = User.objects.filter(username=USERNAME).first()
    if user is not None:
        password = note.read_text(encoding="ascii").strip() if note.exists() else ""
        return Demo(USERNAME, password) if password and user.check_password(password) else None
    if User.objects.exists():
        return None
    password = secrets.token_urlsafe(9)
    note.touch(mode=0o600)
    note.write_text(password + "\n", encoding="ascii")
    User.objects.create_user(USERNAME, password=password)
    return Demo(USERNAME, password)
