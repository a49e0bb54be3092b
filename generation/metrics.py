"""What the product did in a period, counted from rows that hold no content. Staff page and Prometheus read the same.

Every figure is asked of the database, so it is the same whichever process answers; the number of queries is fixed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from math import ceil

from django.db.models import Count, Q, QuerySet, Sum
from django.db.models.functions import TruncDate

from generation.models import Generation, GenerationOptions, SaveMode, Strength
from planner.models import AuditAction, AuditEvent, User
from planner.models.plans import GenerationMode
from staging.models import PlanStaging

PERIODS = (7, 30, 90)
# As purges name them in the audit trail.
PURGED_KINDS = ("saved", "unseen", "seen")

# A count with the labels it stands under.
Sample = tuple[Mapping[str, str], float]


@dataclass(frozen=True, slots=True)
class Latency:
    """How long generations of one mode took, in milliseconds; half and 95 % of them were as quick as that."""

    mode: str
    count: int
    p50: int
    p95: int


@dataclass(frozen=True, slots=True)
class Part:
    """So many of all."""

    count: int
    of: int

    @property
    def rate(self) -> float | None:
        """0 to 1; None where there were none at all."""
        return self.count / self.of if self.of else None

    @property
    def percent(self) -> int | None:
        """The rate in whole percent."""
        return None if self.rate is None else round(100 * self.rate)


@dataclass(frozen=True, slots=True)
class DayCount:
    """The generations of one day (UTC), and how many of them the local planner had to stand in for."""

    day: date
    total: int
    fallback: int


@dataclass(frozen=True, slots=True)
class Drafts:
    """Drafts: how many wait now, and what the purges of the period removed."""

    waiting: int
    purged: dict[str, int]

    @property
    def expired(self) -> Part:
        """Those that nobody saved, of all that were removed."""
        expired = self.purged["unseen"] + self.purged["seen"]
        return Part(expired, expired + self.purged["saved"])


@dataclass(frozen=True, slots=True)
class Metrics:
    """All figures of a period. `kept` are saves and stagings that worked of those tried."""

    since: datetime
    generations: int
    latencies: tuple[Latency, ...]
    modes: dict[str, int]
    kept: Part
    saves: int
    staged: Part
    drafts: Drafts
    fallbacks: Part
    reasons: dict[str, int]
    asked_modes: dict[str, int]
    default_modes: dict[str, int]
    strengths: dict[str, int]
    days: tuple[DayCount, ...]


def measure(*, now: datetime, days: int) -> Metrics:
    """The figures of the last so many days."""
    since = now - timedelta(days=days)
    done = Generation.objects.filter(created_at__gte=since, status=Generation.Status.DONE)
    counted = done.aggregate(**_COUNTS)
    modes = {mode: counted[mode] for mode in GenerationMode.values}
    return Metrics(
        since=since,
        generations=counted["total"],
        latencies=tuple(_latency(done, mode, count) for mode, count in modes.items() if count),
        modes=modes,
        kept=Part(counted["kept"], counted["kept"] + counted["failed"]),
        saves=_events(AuditAction.PLAN_SAVED, since).count(),
        staged=Part(modes[GenerationMode.STAGING], counted["total"]),
        drafts=Drafts(PlanStaging.objects.live().count(), purged(since=since)),
        fallbacks=Part(counted["fallback"], counted["total"]),
        reasons=_grouped(done.filter(fallback=True), "error"),
        asked_modes=_full(SaveMode.values, _grouped(done, "save_mode")),
        default_modes=_full(SaveMode.values, _grouped(GenerationOptions.objects.all(), "default_save_mode")),
        strengths=_full(Strength.values, _grouped(GenerationOptions.objects.all(), "preference_strength")),
        days=_by_day(done, since.date(), now.date()),
    )


_KEPT = Q(save_error="", generation_mode__in=(GenerationMode.IMMEDIATE, GenerationMode.STAGING))
_COUNTS = {
    "total": Count("pk"),
    "kept": Count("pk", filter=_KEPT),
    "failed": Count("pk", filter=~Q(save_error="")),
    "fallback": Count("pk", filter=Q(fallback=True)),
    **{mode: Count("pk", filter=Q(generation_mode=mode)) for mode in GenerationMode.values},
}


def _latency(done: QuerySet[Generation], mode: str, count: int) -> Latency:
    """Nearest-rank percentiles: two rows are read, however many there are."""
    times = done.filter(generation_mode=mode, generation_latency_ms__isnull=False)
    ordered = times.order_by("generation_latency_ms").values_list("generation_latency_ms", flat=True)

    def at(share: float) -> int:
        rank = max(0, ceil(count * share) - 1)
        return next(iter(ordered[rank : rank + 1]), 0) or 0

    return Latency(mode, count, at(0.5), at(0.95))


def _grouped(rows: QuerySet[Generation] | QuerySet[GenerationOptions], name: str) -> dict[str, int]:
    """Counts by a column's value, the most frequent first."""
    counted = rows.order_by().values_list(name).annotate(count=Count("pk")).order_by("-count", name)
    return {value: count for value, count in counted if value}


def _full(names: list[str], counted: dict[str, int]) -> dict[str, int]:
    return {name: counted.get(name, 0) for name in names}


def _events(action: AuditAction, since: datetime | None = None) -> QuerySet[AuditEvent]:
    events = AuditEvent.objects.filter(action=action).order_by()
    return events.filter(at__gte=since) if since else events


def purged(*, since: datetime | None = None) -> dict[str, int]:
    """Drafts removed by purges: after saving, expired unseen, expired seen."""
    events = _events(AuditAction.DRAFTS_PURGED, since).exclude(subject="")
    return dict.fromkeys(PURGED_KINDS, 0) | dict(events.values_list("subject").annotate(Sum("count")))


def _by_day(done: QuerySet[Generation], first: date, last: date) -> tuple[DayCount, ...]:
    rows = (
        done.order_by()
        .values_list(TruncDate("created_at", tzinfo=UTC))
        .annotate(total=Count("pk"), fallback=Count("pk", filter=Q(fallback=True)))
    )
    counted = {day: (total, fallback) for day, total, fallback in rows}
    every = [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
    return tuple(DayCount(day, *counted.get(day, (0, 0))) for day in every)


def totals() -> dict[str, list[Sample]]:
    """Counts since ever, by name and labels: what Prometheus scrapes."""
    labels = ("generation_mode", "source", "fallback", "error")
    generations = Generation.objects.filter(status=Generation.Status.DONE).order_by()
    events = AuditEvent.objects.order_by().values_list("action").annotate(Sum("count"))
    return {
        "generations": [
            (dict(zip(labels, map(_word, values), strict=True)), count)
            for *values, count in generations.values_list(*labels).annotate(Count("pk"))
        ],
        "events": [({"action": action}, count) for action, count in events],
        "purged": [({"kind": kind}, count) for kind, count in purged().items()],
        "drafts": [({"state": state}, rows.count()) for state, rows in _drafts().items()],
        "running": [({}, Generation.objects.exclude(status=Generation.Status.DONE).count())],
        "users": [({}, User.objects.filter(is_active=True).count())],
    }


def _drafts() -> dict[str, QuerySet[PlanStaging]]:
    drafts = PlanStaging.objects
    return {
        "waiting": drafts.live(),
        "expired": drafts.unsaved().expired(),
        "saved": drafts.filter(saved_at__isnull=False),
    }


def _word(value: object) -> str:
    return str(value).lower()
