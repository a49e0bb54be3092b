#!/usr/bin/env python3
"""The project's command line: `manage.py help` lists what it can do."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run a management command with the project's settings; a setting that cannot be used ends it with one sentence."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "planner.settings")
    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    try:
        settings.INSTALLED_APPS  # noqa: B018 - reads the settings, before Django looks for the command in them
    except ImproperlyConfigured as problem:
        sys.exit(str(problem))
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
