"""What a model has to write for one plan: characters of the compact slot form over those of the seed's full JSON."""

from __future__ import annotations

from datetime import date, datetime
from itertools import product
from zoneinfo import ZoneInfo

from generation.drafting import Brief
from generation.prompt import build_prompt
from planner.domain.calendar import Calendar, Complexity, Weekend
from planner.domain.month import Month
from tests.bench.figures import percentile, row
from tests.model_plans import compact_plan, seed_plan

ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kathmandu")
MONTHS = (date(2026, 12, 1), date(2027, 2, 1), date(2027, 3, 1))
MINUTES = {Complexity.SIMPLE: 60, Complexity.BALANCED: 120, Complexity.AMBITIOUS: 210}


def shares() -> list[float]:
    """One share a plan, of months, zones and paces that differ; both forms carry the same tasks, focuses and goals."""
    found = []
    for first, zone, pace in product(MONTHS, map(ZoneInfo, ZONES), Complexity):
        now = datetime(first.year, first.month, 1, 6, tzinfo=zone)
        calendar = Calendar(Month(first), zone, now, weekend=Weekend.MIXED, daily_minutes=MINUTES[pace])
        prompt = build_prompt(
            Brief("Learn to sail\nRead two books\nRun a 10k", "Sailing, Reading, Health", pace), calendar
        )
        said = "\n".join(message["content"] for message in prompt.messages)
        found.append(len(compact_plan(said)) / len(seed_plan(said)))
    return found


def run() -> None:
    """Prints the row."""
    found = shares()
    share = f"p50 {percentile(found, 0.5):.0%}, most {max(found):.0%}, {len(found)} plans"
    row("Characters a model writes, compact form over the seed's JSON", share, "<= 40 %")
