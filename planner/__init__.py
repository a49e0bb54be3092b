"""Ground floor and project package: people, goal preferences, plans, tasks and the calendar's rules."""

from __future__ import annotations

from .celery import app as celery_app

__all__ = ["celery_app"]
