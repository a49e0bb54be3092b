"""Stretches of time as pairs of minutes since 1970, and what is left of them inside or beside others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Span = tuple[int, int]


def inside(spans: Iterable[Span], allowed: Iterable[Span]) -> list[Span]:
    """The parts of `spans` that lie in one of the `allowed` ones."""
    borders = list(allowed)
    parts = ((max(start, first), min(end, last)) for start, end in spans for first, last in borders)
    return sorted({(start, end) for start, end in parts if start < end})


def apart_from(spans: Iterable[Span], taken: Iterable[Span], minutes: int) -> list[Span]:
    """The parts of `spans` that lie at least so many minutes from everything that is `taken`."""
    left = list(spans)
    for start, end in taken:
        left = [part for span in left for part in _without(span, (start - minutes, end + minutes))]
    return left


def _without(span: Span, hole: Span) -> Iterator[Span]:
    for start, end in ((span[0], min(span[1], hole[0])), (max(span[0], hole[1]), span[1])):
        if start < end:
            yield start, end
