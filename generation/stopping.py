"""Stop: a page asks for it, and whoever waits for the model hears it.

Hundreds may wait in one process, and one question to the cache, a few times a second, is for all of them: a question
of each cost as much as all the rest that waiting costs.
"""

from __future__ import annotations

import time
from threading import Lock
from uuid import UUID

from generation import inflight
from planner.models import User

# Seconds between two questions, and after which somebody who has not listened any more waits no longer.
_EVERY, _GONE = 0.2, 60


class _Listeners:
    """Those of this process who wait and may be told to stop."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._asked = float("-inf")
        self._listened: dict[str, float] = {}
        self._stopped: frozenset[str] = frozenset()

    def hears(self, key: str) -> bool:
        """Whether Stop was pressed there; whoever comes when it is time asks for all."""
        if waiting := self._turn(key):
            self._stopped = inflight.stops_among(waiting)
        return key in self._stopped

    def _turn(self, key: str) -> list[str]:
        """All who wait, where it is this caller's turn to ask; else nobody."""
        with self._lock:
            now = time.monotonic()
            self._listened[key] = now
            if now - self._asked < _EVERY:
                return []
            self._asked = now
            self._listened = {one: at for one, at in self._listened.items() if now - at < _GONE}
            return [*self._listened]


_listeners = _Listeners()


def stop_asked(*, owner: User, generation_id: UUID | str) -> bool:
    """Whether Stop was pressed, known a moment late; ask again and again while waiting."""
    return _listeners.hears(inflight.stop_key(owner, generation_id))
