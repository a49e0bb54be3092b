"""Metrics as Prometheus text (exposition format 0.0.4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generation.metrics import Metrics, Sample

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_TOLD = {
    "generations": ("planner_generations_total", "counter", "Finished generations."),
    "events": ("planner_acts_total", "counter", "Acts in the audit trail."),
    "purged": ("planner_drafts_purged_total", "counter", "Expired drafts removed: saved before, unseen, seen."),
    "drafts": ("planner_drafts", "gauge", "Drafts in the database."),
    "running": ("planner_generations_running", "gauge", "Generations that are not finished."),
    "users": ("planner_users", "gauge", "Active accounts."),
}
_SHARES = {
    "kept": ("planner_week_save_success_ratio", "Saves and stagings that worked, of those tried, in 7 days."),
    "staged": ("planner_week_staged_ratio", "Plans kept as drafts, of all generated, in 7 days."),
    "fallbacks": ("planner_week_fallback_ratio", "Plans the local planner had to stand in for, in 7 days."),
}


def exposition(totals: Mapping[str, Sequence[Sample]], week: Metrics) -> str:
    """All of it as text: counts since ever, and rates and latencies of the last seven days."""
    lines: list[str] = []
    for name, samples in totals.items():
        lines += _family(*_TOLD[name], samples)
    lines += _family("planner_week_generation_latency_ms", "gauge", "Latency in 7 days.", _latencies(week))
    for field, (name, told) in _SHARES.items():
        rate = getattr(week, field).rate
        lines += _family(name, "gauge", told, [] if rate is None else [({}, rate)])
    rate = week.drafts.expired.rate
    told = "Drafts that expired unsaved, of those purged, in 7 days."
    lines += _family("planner_week_draft_expiry_ratio", "gauge", told, [] if rate is None else [({}, rate)])
    return "\n".join(lines) + "\n"


def _latencies(week: Metrics) -> list[Sample]:
    return [
        ({"mode": latency.mode, "quantile": quantile}, value)
        for latency in week.latencies
        for quantile, value in (("0.5", latency.p50), ("0.95", latency.p95))
    ]


def _family(name: str, kind: str, told: str, samples: Iterable[Sample]) -> list[str]:
    return [f"# HELP {name} {told}", f"# TYPE {name} {kind}", *(_line(name, *sample) for sample in samples)]


def _line(name: str, labels: Mapping[str, str], value: float) -> str:
    named = ",".join(f'{label}="{_escaped(text)}"' for label, text in labels.items())
    return f"{name}{{{named}}} {value:.10g}" if named else f"{name} {value:.10g}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
