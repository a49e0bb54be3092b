"""The Celery application: workers and beat run `celery -A planner`."""

from __future__ import annotations

import os

from celery import Celery

from planner import broker  # noqa: F401 - makes its scheme known to kombu

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "planner.settings")

app = Celery("planner")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
