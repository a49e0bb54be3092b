"""The pure rooms alone: drafting a month and fitting wishes into it."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from generation.drafting import Brief, draft
from planner.domain.calendar import Calendar, Complexity, Weekend
from planner.domain.commitments import expand, read_commitments
from planner.domain.fitting import Wish, WishedPlan, WishedWeek, fit
from planner.domain.month import Month
from tests.bench.figures import row, spread
from tests.bench.generating import BODY

ZONE = ZoneInfo("Europe/Berlin")
MONTH = Month(date(2027, 3, 1))


def busy_calendar() -> Calendar:
    """A month with a clock change and two commitments a week."""
    commitments = read_commitments(BODY["fixedCommitmentsJson"]["commitments"])
    return Calendar(
        MONTH,
        ZONE,
        datetime(2027, 2, 20, tzinfo=ZONE),
        busy=expand(commitments, MONTH, ZONE),
        weekend=Weekend.MIXED,
        daily_minutes=210,
    )


def random_wishes(count: int) -> WishedPlan:
    """Wishes anywhere in the month, most of them unlawful as they are."""
    chance = random.Random(7)
    start = datetime(2027, 3, 1, tzinfo=ZONE)
    starts = [start + timedelta(minutes=chance.randrange(31 * 1440)) for _ in range(count)]
    wishes = tuple(Wish(f"Task {n}", start=one, end=one + timedelta(minutes=45)) for n, one in enumerate(starts))
    return WishedPlan("", (WishedWeek(1, wishes=wishes),))


def timed(act: Callable[[], object], rounds: int = 40) -> list[float]:
    """Milliseconds of each of many rounds."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        act()
        times.append((time.perf_counter() - started) * 1000)
    return times


def run() -> None:
    """Prints the rows."""
    calendar = busy_calendar()
    brief = Brief(BODY["goalsText"], BODY["focusAreas"], Complexity.AMBITIOUS)
    row("Drafting a month by the local planner", spread(timed(lambda: draft(brief, calendar))), "< 50 ms")
    for count in (60, 200):
        wished = random_wishes(count)
        row(f"Fitting {count} wishes anywhere", spread(timed(lambda wished=wished: fit(wished, calendar))))
