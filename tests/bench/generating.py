"""A generation with the local planner through the API: the server's own time, one caller after the other."""

from __future__ import annotations

import re

import requests

from tests.bench.figures import row, spread
from tests.bench.product import Product, product
from tests.make import coming_month
from tests.servers import no_servers, own_servers

CALLS = 200
BODY = {
    "goalsText": "Learn TypeScript and build a small app\nRun a 10k in under 55 minutes\nWrite the quarterly report",
    "taskComplexity": "Ambitious",
    "focusAreas": "Programming, Health, Writing",
    "weekendPreference": "Mixed",
    "fixedCommitmentsJson": {
        "commitments": [
            {"dayOfWeek": "Tuesday", "startTime": "09:00", "endTime": "10:00", "description": "Team meeting"},
            {"dayOfWeek": "Thursday", "startTime": "13:00", "endTime": "17:00", "description": "Client day"},
        ]
    },
}


def server_ms(response: requests.Response) -> float:
    """What the server says of its own time."""
    return float(re.search(r"dur=([\d.]+)", response.headers["Server-Timing"])[1])


def measure(running: Product, mode: str) -> list[float]:
    """Server times of many generations in a save mode, after a warm-up."""
    caller, times = running.caller("bench"), []
    body = BODY | {"saveMode": mode, "month": coming_month().isoformat()}
    for call in range(CALLS + 10):
        response = caller.post(f"{running.url}/api/hybrid-plan/generate", json=body, timeout=60)
        response.raise_for_status()
        if call >= 10:
            times.append(server_ms(response))
    return times


def run() -> None:
    """Both backends, all three ways."""
    for name, servers in (("SQLite", no_servers), ("PostgreSQL", own_servers)):
        with servers() as settings, product(**settings) as running:
            for mode in ("immediate", "preview"):
                times = spread(measure(running, mode))
                row(f"Generation, local planner, {mode}, {name}, server time", times, "p95 < 60 ms")
