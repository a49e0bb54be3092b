"""Percentiles, and rows of the printed table."""

from __future__ import annotations


def percentile(values: list[float], share: float) -> float:
    """The value that `share` (0 to 1) of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def row(what: str, figure: str, bar: str = "") -> None:
    """One line of a Markdown table."""
    print(f"| {what} | {figure} | {bar} |", flush=True)


def spread(values: list[float], unit: str = "ms") -> str:
    """Median, 95th percentile and worst."""
    return f"p50 {percentile(values, 0.5):.1f}, p95 {percentile(values, 0.95):.1f}, max {max(values):.1f} {unit}"
