"""How deep a call lies must not decide what it costs."""

from __future__ import annotations

import time
from collections.abc import Callable

from planner.roomy import roomy


def _work(depth: int = 12) -> int:
    """Calls over calls, as a template engine makes them."""
    return 1 if depth == 0 else _work(depth - 1) + _leaf() + _leaf() + _leaf()


def _leaf() -> int:
    return 1


def _from(depth: int, act: Callable[[], object]) -> object:
    return act() if depth == 0 else _from(depth - 1, act)


def _slowest() -> float:
    """The time of the same work from the unluckiest depth over that from the luckiest."""
    return max(times := [_best(depth) for depth in range(0, 160, 2)]) / min(times)


def _best(depth: int) -> float:
    def timed() -> float:
        began = time.process_time()
        for _ in range(60):
            _work()
        return time.process_time() - began

    return min(_from(depth, timed) for _ in range(5))


def test_below_a_roomy_caller_no_depth_costs_more_than_another():
    assert roomy(_slowest)() < 4  # without it 27 on CPython 3.11


def test_it_is_the_same_function():
    assert roomy(divmod)(7, 2) == (3, 1)
    assert roomy(_leaf).__name__ == "_leaf"
