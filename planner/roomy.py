"""Room for deep calls.

CPython (3.11 and later) keeps the frames of a thread in chunks of 16 KiB. Where a chunk ends just above a busy loop,
each call in that loop asks the system for a new chunk and gives it back: rendering a month took 25 ms instead of 12,
only because of how deep in the middleware it happened (decision 34). A caller whose own frame asks for a far larger
chunk leaves the rest of it to everything that it calls.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
# In values of a frame, of 8 bytes each: a chunk of 128 KiB, about half of it left to the callees. Costs microseconds.
_FRAME = 8_200


def roomy(function: Callable[P, R]) -> Callable[P, R]:
    """The same function, with room for the calls below it."""

    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        return function(*args, **kwargs)

    call.__code__ = call.__code__.replace(co_stacksize=_FRAME)
    return update_wrapper(call, function)
