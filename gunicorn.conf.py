"""gunicorn's own settings: threads, since a request may wait for the model, and one log in our form."""

from __future__ import annotations

import gc
import os

from django.conf import settings

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "planner.settings")
bind = f"[{settings.HOST}]:{settings.PORT}" if ":" in settings.HOST else f"{settings.HOST}:{settings.PORT}"
worker_class = "gthread"
# Twice the cores of a small machine: browsers keep their connections, so that one process has more people than another,
# and who meets them there waits for one interpreter while a core has nothing to do (docs/performance.md).
workers = 4
threads = 32
preload_app = True  # one start for all of them, and what they read alike is in memory once
timeout = settings.GENERATION_DEADLINE_SECONDS + 15
graceful_timeout = settings.GENERATION_DEADLINE_SECONDS + 5
keepalive = 15
loglevel = "warning"


def when_ready(_server: object) -> None:
    """Before the processes fork: what is there by now stays, and going through it anew would copy it into each."""
    gc.collect()
    gc.freeze()
