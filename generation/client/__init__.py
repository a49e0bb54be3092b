"""The model over HTTP, bounded and never trusted: the door is `stream_chat`, or `complete` for all of it at once.

watch (deadline, Stop) <- transport (the wire) <- stream (attempts, outcome) -> sse, reply (what was said),
request (what is asked), refusal and faults (why not). Nothing here reads settings or the database.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .config import Budgets, ModelConfig
from .faults import Health, Reason
from .stream import Gate, ModelOutcome, ModelStream

__all__ = [
    "Budgets",
    "Gate",
    "Health",
    "ModelConfig",
    "ModelOutcome",
    "ModelStream",
    "Reason",
    "complete",
    "stream_chat",
]


def stream_chat(
    config: ModelConfig,
    messages: Sequence[Mapping[str, str]],
    *,
    deadline: float,
    response_format: Mapping[str, Any] | None = None,
    breaker: Gate | None = None,
    stop: Callable[[], bool] | None = None,
) -> ModelStream:
    """Ask the model; nothing is sent before the first step of the iteration.

    `deadline` is in seconds and covers everything. `stop` is asked a few times a second; true ends the call.
    """
    return ModelStream(config, messages, deadline=deadline, response_format=response_format, breaker=breaker, stop=stop)


def complete(
    config: ModelConfig,
    messages: Sequence[Mapping[str, str]],
    *,
    deadline: float,
    response_format: Mapping[str, Any] | None = None,
    breaker: Gate | None = None,
    stop: Callable[[], bool] | None = None,
) -> ModelOutcome:
    """The whole answer, or as much as came, within `deadline` seconds. Raises nothing for a fault of the upstream."""
    stream = stream_chat(
        config, messages, deadline=deadline, response_format=response_format, breaker=breaker, stop=stop
    )
    for _ in stream:
        pass
    return stream.outcome
