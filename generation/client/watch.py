"""The clock of one call: a deadline that nothing extends, the patience for a silence, and the person's Stop."""

from __future__ import annotations

import time
from collections.abc import Callable

from .faults import ModelFault, Reason

# How soon a Stop is noticed while nothing arrives, and how often it is asked for while something does.
_STOP_EVERY = 0.25


class Watch:
    """Counts `seconds` down from now on a clock that nobody can set.

    `patience` is how long the upstream may be silent just now, `silence` what more than that is reported as.
    """

    def __init__(self, seconds: float, *, patience: float, stop: Callable[[], bool] | None = None) -> None:
        self._stop = stop
        self._step = _STOP_EVERY if stop else float("inf")
        self._began = self._asked = time.monotonic()
        self._ends = self._began + seconds
        self.patience = patience
        self.silence = Reason.TIMEOUT_FIRST_TOKEN

    @property
    def spent(self) -> float:
        """Seconds since the call began."""
        return time.monotonic() - self._began

    @property
    def left(self) -> float:
        """Seconds until the deadline; zero or less when it has passed."""
        return self._ends - time.monotonic()

    def check(self) -> None:
        """Raise ModelFault when the deadline has passed or the person has pressed Stop."""
        if self.left <= 0:
            raise ModelFault(Reason.DEADLINE)
        if self._stop is not None and time.monotonic() - self._asked >= _STOP_EVERY:
            self._asked = time.monotonic()
            if self._stop():
                raise ModelFault(Reason.STOPPED)

    def slice(self, until: float, otherwise: Reason) -> float:
        """How long to block now in a wait that lasts until `until` (on `spent`).

        Raises ModelFault: `otherwise` when that moment has come, or what `check` says.
        """
        self.check()
        rest = until - self.spent
        if rest <= 0:
            raise ModelFault(otherwise)
        return max(0.001, min(rest, self.left, self._step))

    def pause(self, seconds: float, sleep: Callable[[float], None]) -> None:
        """Sleep so long, unless the deadline or a Stop comes first."""
        while seconds > 0:
            self.check()
            sleep(min(seconds, self._step))
            seconds -= self._step
