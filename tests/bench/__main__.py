"""`make bench`: prints the figures of docs/performance.md as one table; `python -m tests.bench load` a part of them."""

from __future__ import annotations

import gc
import os
import platform
import sys

from tests import environment  # noqa: F401 - settings for measuring, before Django reads them

os.environ["DJANGO_SETTINGS_MODULE"] = "planner.settings"

import django

django.setup()

from tests.bench import answers, counting, generating, load, pages, thinking  # noqa: E402

PARTS = {
    "answers": answers.run,
    "thinking": thinking.run,
    "counting": counting.run,
    "generating": generating.run,
    "load": load.run,
    "pages": pages.run,
}


def main() -> None:
    """Run all measurements, or the parts that are named."""
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}, Django {django.__version__}\n")
    print("| what | measured | bar |\n| --- | --- | --- |")
    for name in sys.argv[1:] or PARTS:
        gc.collect()
        gc.freeze()  # what earlier parts have left behind must not be gone through while others wait for answers
        PARTS[name]()


main()
