"""Part of `make check`: no migration is missing, and nothing is left insecure behind TLS."""

from __future__ import annotations

import os
import sys

from tests import environment  # noqa: F401 - a data folder of its own, before the settings are read

os.environ["HTTPS"] = "on"
os.environ["DJANGO_SETTINGS_MODULE"] = "planner.settings"


def main() -> None:
    """Raises SystemExit with the checks' own words."""
    import django
    from django.core.management import call_command

    django.setup()
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)
    call_command("check", deploy=True, fail_level="WARNING")


if __name__ == "__main__":
    sys.exit(main())
