"""The stand-in for the model in a process of its own, so that its work is not in the figures of who asks it."""

from __future__ import annotations

import contextlib
import multiprocessing
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.model_server import Behaviour, Exchange, ModelServer, never_answer, plan


@dataclass(frozen=True, slots=True)
class StandIn:
    """A running stand-in: where it is, and what it has measured itself."""

    url: str
    most_at_once: Any
    told: Any

    def own_ms(self) -> float:
        """The mean time that an answer took from request to last byte, since this was last asked."""
        times: list[float] = []
        while self.told.poll():
            times.append(self.told.recv())
        return sum(times) / len(times) * 1000


def _counting(behaviour: Behaviour, most: Any, told: Any) -> Behaviour:
    lock, now = threading.Lock(), [0]

    def behave(exchange: Exchange) -> None:
        with lock:
            now[0] += 1
            most.value = max(most.value, now[0])
        began = time.perf_counter()
        try:
            behaviour(exchange)
        finally:
            with lock:
                now[0] -= 1
                told.send(time.perf_counter() - began)

    return behave


def _serve(told: Any, most: Any, first: float | None, lasting: float) -> None:
    behaviour = never_answer() if first is None else plan(first=first, lasting=lasting, size=60)
    with ModelServer(_counting(behaviour, most, told)) as server:
        told.send(server.url)
        threading.Event().wait()


@contextlib.contextmanager
def stand_in(*, first: float | None, lasting: float = 0.0) -> Iterator[StandIn]:
    """A model that needs `first` seconds to its first token and `lasting` more; one that never answers with None."""
    ours, theirs = multiprocessing.Pipe()
    most = multiprocessing.Value("i", 0)
    process = multiprocessing.Process(target=_serve, args=(theirs, most, first, lasting), daemon=True)
    process.start()
    try:
        yield StandIn(ours.recv(), most, ours)
    finally:
        process.terminate()
        process.join()
