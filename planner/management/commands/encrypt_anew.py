"""`manage.py encrypt_anew`: write everything that is encrypted with the newest key."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from planner.services.encrypting import encrypt_anew


class Command(BaseCommand):
    """What was written with older keys is written with the first one, which can then stand alone."""

    help = "Encrypt all stored values with the newest of FIELD_ENCRYPTION_KEYS."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Go through all and tell what was done; fails where a value is opened by no key."""
        done = encrypt_anew()
        self.stdout.write(f"Written anew: {done.anew}. With the newest key already: {done.before}.")
        if done.unreadable:
            raise CommandError(f"{done.unreadable} values are opened by no key. Keep every key that you have.")
