"""gunicorn's own settings: threads, since a request may wait for the model, and one log in our form."""

from __future__ import annotations

import os

from django.conf import settings

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "planner.settings")
bind = f"[{settings.HOST}]:{settings.PORT}" if ":" in settings.HOST else f"{settings.HOST}:{settings.PORT}"
worker_class = "gthread"
workers = 2
threads = 32
timeout = settings.GENERATION_DEADLINE_SECONDS + 15
graceful_timeout = settings.GENERATION_DEADLINE_SECONDS + 5
keepalive = 15
loglevel = "warning"
