"""`manage.py issue_token USERNAME`: an API token, alone on the last line."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from planner.models import User
from planner.services.people import make_token


class Command(BaseCommand):
    """Prints a new API token of a user."""

    help = "Make an API token for a user and print it alone on the last line."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """USERNAME [--create] [--staff]"""
        parser.add_argument("username")
        parser.add_argument("--create", action="store_true", help="make the user, without a password, if missing")
        parser.add_argument("--staff", action="store_true", help="let the user see staff pages")

    def handle(self, *_args: Any, username: str, create: bool, staff: bool, **_options: Any) -> None:
        """Find or make the user, then the token."""
        user = User.objects.filter(username=username).first()
        if user is None:
            if not create:
                raise CommandError(f"There is no user {username!r}; add --create to make one.")
            user = User.objects.create_user(username)
        if staff and not user.is_staff:
            user.is_staff = True
            user.save(update_fields=["is_staff"])
        self.stdout.write(make_token(owner=user, name="issue_token"))
