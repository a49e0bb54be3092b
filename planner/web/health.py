"""Whether the process lives, and whether it can work: for supervisors and load balancers."""

from __future__ import annotations

from celery import current_app
from django.contrib.auth.decorators import login_not_required
from django.db import Error as DatabaseError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe
from kombu.exceptions import OperationalError


@login_not_required
@require_safe
def alive(_request: HttpRequest) -> JsonResponse:
    """The process answers."""
    return JsonResponse({"status": "ok"})


@login_not_required
@require_safe
def ready(_request: HttpRequest) -> JsonResponse:
    """200 when the database answers with all migrations applied and the broker answers; 503 with what is missing."""
    checks = {"database": _database(), "broker": _broker()}
    good = all(state == "ok" for state in checks.values())
    return JsonResponse({"status": "ok" if good else "unavailable", "checks": checks}, status=200 if good else 503)


def _database() -> str:
    try:
        executor = MigrationExecutor(connection)
        behind = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError:
        return "away"
    return "migrations missing" if behind else "ok"


def _broker() -> str:
    try:
        with current_app.connection_for_write() as broker:
            broker.ensure_connection(max_retries=1, timeout=2)
    except (OperationalError, OSError):
        return "away"
    return "ok"
