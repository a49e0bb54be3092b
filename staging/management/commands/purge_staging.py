"""`manage.py purge_staging`: remove expired drafts now."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from staging.purge import BATCH, purge_expired


class Command(BaseCommand):
    """Runs a purge until nothing expired is left."""

    help = "Remove expired drafts."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """[--batch N]"""
        parser.add_argument("--batch", type=int, default=BATCH, help="rows a transaction")

    def handle(self, *_args: Any, batch: int, **_options: Any) -> None:
        """Purge and tell what went."""
        if batch < 1:
            raise CommandError("--batch must be at least 1.")
        purged = purge_expired(batch=batch, seconds=float("inf"))
        self.stdout.write(
            f"Removed {purged.total} drafts: {purged.saved} saved before, "
            f"{purged.seen} expired after being opened, {purged.unseen} expired unopened, {purged.discarded} discarded."
        )
