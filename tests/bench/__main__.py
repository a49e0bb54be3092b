"""`make bench`: prints the figures of docs/performance.md as one table."""

from __future__ import annotations

import os
import platform

from tests import environment  # noqa: F401 - settings for measuring, before Django reads them

os.environ["DJANGO_SETTINGS_MODULE"] = "planner.settings"

import django

django.setup()

from tests.bench import counting, generating, pages, thinking  # noqa: E402


def main() -> None:
    """Run all measurements."""
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}, Django {django.__version__}\n")
    print("| what | measured | bar |\n| --- | --- | --- |")
    thinking.run()
    counting.run()
    generating.run()
    pages.run()


main()
