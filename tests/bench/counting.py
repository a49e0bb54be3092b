"""Queries of a generation that saves a full month, and of lists and plans with few and many rows; broken rules."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date

from django.core.management import call_command
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from rest_framework.test import APIClient

from planner.domain.month import Month
from planner.models import PlanTask, User
from tests.bench.figures import row
from tests.bench.generating import BODY
from tests.bench.product import ROOT
from tests.make import coming_month, make_plan

EXAMPLES = 10_000
HOST = "localhost"


def _queries(act: Callable[[], HttpResponse]) -> int:
    """How often the database is asked or told something; beginning and ending transactions does not count."""
    with CaptureQueriesContext(connection) as captured:
        assert act().status_code == 200
    words = [query["sql"].split()[0] for query in captured]
    return len([word for word in words if word not in {"BEGIN", "COMMIT", "SAVEPOINT", "RELEASE"}])


def _generation(user: User) -> None:
    client = APIClient(SERVER_NAME=HOST)
    client.force_authenticate(user)
    body = BODY | {"saveMode": "immediate", "month": coming_month().isoformat()}
    count = _queries(lambda: client.post("/api/hybrid-plan/generate", body, format="json"))
    tasks = PlanTask.objects.filter(week__plan__user=user).count()
    row(f"Queries of a generation that saves {tasks} tasks", str(count), "at most 20 for 60 tasks")


def _plans(user: User, wanted: int) -> None:
    """As many saved plans as wanted, one a month."""
    first = Month(date(1990, 1, 1))
    for number in range(user.monthly_plans.count(), wanted):
        make_plan(user, tasks=3, month=first.shift(number).first)


def _lists(user: User) -> None:
    page, api = Client(SERVER_NAME=HOST), APIClient(SERVER_NAME=HOST)
    page.force_login(user)
    api.force_authenticate(user)
    seen: dict[str, list[int]] = {}
    for rows in (3, 300):
        _plans(user, rows)
        for address, client in (("/plans/", page), ("/", page), ("/api/plans", api)):
            client.get(address)
            seen.setdefault(address, []).append(_queries(lambda address=address, client=client: client.get(address)))
    for tasks in (3, 60):
        plan = make_plan(user, tasks=tasks)
        for name, address, client in (
            ("/plans/<id>/", f"/plans/{plan.pk}/", page),
            ("/api/plans/{id}", f"/api/plans/{plan.pk}", api),
        ):
            client.get(address)
            seen.setdefault(name, []).append(_queries(lambda address=address, client=client: client.get(address)))
    for address, counts in seen.items():
        row(f"Queries of {address} with few rows and with many", f"{counts[0]} and {counts[1]}", "the same")


def _broken_rules() -> None:
    """The property that fitted plans are lawful, by the rules and by an independent reading of them."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "tests/properties", "-k", "breaks_no_rule"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"HYPOTHESIS_PROFILE": "thorough"},
        capture_output=True,
        text=True,
        check=False,
    )
    passed = re.search(r"(\d+) passed", done.stdout)
    figure = "0" if done.returncode == 0 and passed else f"some: {done.stdout[-300:]}"
    row(f"Plans that break a calendar rule, of {EXAMPLES:,} random months and wishes", figure, "0")


def run() -> None:
    """Prints the rows. The settings of tests point at an empty data folder of their own."""
    call_command("migrate", verbosity=0, interactive=False)
    call_command("collectstatic", verbosity=0, interactive=False)
    user = User.objects.create_user("bench", password="not used")
    _generation(user)
    _lists(user)
    _broken_rules()
