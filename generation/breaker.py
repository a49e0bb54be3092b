"""Stops asking an upstream that keeps failing, and probes it later. Shared by all processes through Django's cache.

Closed until `failures` attempts have failed within `window` seconds. Then open for `pause` seconds: nobody asks.
Then half-open: one caller may probe; it closes or opens the breaker. A refused key or an empty account opens it at
once, for longer. When the cache fails, this process counts for itself: the model is still asked, and still spared.
On the file cache two processes may probe in the same instant; within a process, and on Redis, exactly one does.
"""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.cache import cache as shared_cache
from django.core.cache.backends.base import BaseCache
from django.core.cache.backends.locmem import LocMemCache

from generation.client import Health

log = logging.getLogger("generation.breaker")

_own_cache = LocMemCache("generation-breaker", {})
# The file cache's `add` looks and then writes; this makes it one step for the threads of a process.
_one_at_a_time = threading.Lock()


@dataclass(frozen=True, slots=True)
class Limits:
    """When to open and for how long, in seconds. A probe that was never reported is forgotten after `probe`."""

    failures: int = 5
    window: int = 30
    pause: int = 15
    refused_pause: int = 120
    probe: int = 60
    memory: int = 86_400


class Breaker:
    """The breaker of one upstream (`name`), held by one caller for one generation."""

    def __init__(self, name: str, *, limits: Limits | None = None, cache: BaseCache | None = None) -> None:
        self._limits = limits or Limits()
        self._cache: Any = cache or shared_cache
        self._tripped, self._open, self._probe = (f"breaker:{name}:{part}" for part in ("tripped", "open", "probe"))
        self._marks = [f"breaker:{name}:failure:{number}" for number in range(1, self._limits.failures)]
        self._probing = False

    def allow(self) -> bool:
        """Whether the upstream may be asked now. True may claim the one probe: report what came of it by `learn`."""
        known = self._ask(lambda cache: cache.get_many([self._tripped, self._open]))
        if self._open in known:
            return False
        self._probing = self._tripped in known and self._claim(self._probe, self._limits.probe)
        return self._probing or self._tripped not in known

    def learn(self, health: Health) -> None:
        """Count what an allowed attempt has shown."""
        probing, self._probing = self._probing, False
        if health is Health.REFUSED:
            self._forget(self._open)  # a longer pause takes the place of a shorter one
            self._trip(self._limits.refused_pause)
        elif health is Health.BAD and (probing or self._is_one_too_many()):
            self._trip(self._limits.pause)
        elif probing and health is Health.GOOD:
            self._forget(self._tripped, self._probe, *self._marks)
        elif probing:
            self._forget(self._probe)

    def _is_one_too_many(self) -> bool:
        """Each failure takes a mark, which fades after the window; whoever finds none left trips the breaker."""
        return not any(self._claim(mark, self._limits.window) for mark in self._marks)

    def _trip(self, seconds: int) -> None:
        log.warning("breaker_open", extra={"facts": {"seconds": seconds}})
        # Open first: whoever sees it tripped must not take it for half-open. Late failures do not make it last longer.
        self._ask(lambda cache: cache.add(self._open, 1, seconds))
        self._ask(lambda cache: cache.set(self._tripped, 1, self._limits.memory))
        self._forget(self._probe)

    def _claim(self, key: str, seconds: int) -> bool:
        with _one_at_a_time:
            return bool(self._ask(lambda cache: cache.add(key, 1, seconds)))

    def _forget(self, *keys: str) -> None:
        self._ask(lambda cache: cache.delete_many(keys))

    def _ask(self, act: Callable[[BaseCache], Any]) -> Any:
        """A cache that failed once is not waited for again by this caller."""
        try:
            return act(self._cache)
        except Exception as error:  # every backend has its own errors, and none may end a generation
            if self._cache is _own_cache:
                raise
            log.warning("breaker_without_cache", extra={"facts": {"error": type(error).__name__}})
            self._cache = _own_cache
            return act(_own_cache)


def model_breaker() -> Breaker:
    """The breaker of the configured model. A new key, address or model starts with a closed one."""
    facts = (settings.OPENROUTER_BASE_URL, settings.OPENROUTER_MODEL, settings.OPENROUTER_API_KEY)
    return Breaker(hashlib.sha256("\n".join(facts).encode(errors="replace")).hexdigest()[:16])
