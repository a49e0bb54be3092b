"""`manage.py import_legacy_staging FILE.jsonl`: staged plans of the earlier design become drafts."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from staging.legacy import Imported, import_lines


class Command(BaseCommand):
    """Imports what can be imported, names each line that cannot with its reason, and sums up."""

    help = (
        "Make ordinary drafts of the rows of the earlier staging table, one JSON object a line. Rows that are saved, "
        "expired or imported before are left out; user_id is a user name of this planner, or an id."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """FILE [--dry-run]"""
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="tell what would be imported and write nothing")

    def handle(self, *_args: Any, file: Path | str, dry_run: bool, **_options: Any) -> None:
        """Import and tell."""
        try:
            with Path(file).open("rb") as lines:
                done = import_lines(lines, dry_run=dry_run)
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from None
        for number, reason in done.problems:
            self.stderr.write(f"Line {number}: {reason}")
        self.stdout.write(_summary(done, dry_run=dry_run))


def _summary(done: Imported, *, dry_run: bool) -> str:
    did = "Would import" if dry_run else "Imported"
    return (
        f"{did} {done.drafts} drafts, {done.fitted} of them fitted to the calendar. Left out: {done.before} imported "
        f"before, {done.expired} expired, {done.saved} saved, {len(done.problems)} that cannot be used."
    )
