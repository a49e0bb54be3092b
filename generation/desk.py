"""Places to work at: hundreds of threads may wait for the model, or press at one instant, and only few compute at once.

When more do, each that holds the database's lock waits for all others to let it go on (decision 14).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore
from typing import Self

from django.db import connection

from generation.writing import Follower

WORKING_AT_ONCE = 2


class Desk:
    """One of this process's places, for the length of a `with`."""

    _places = BoundedSemaphore(WORKING_AT_ONCE)

    def __init__(self) -> None:
        self._taken = False

    def __enter__(self) -> Self:
        self.take()
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()

    def take(self) -> None:
        """Wait for a place; does nothing where one is taken."""
        if not self._taken:
            self._places.acquire()
            self._taken = True

    def take_if_free(self) -> bool:
        """Take a place if one is free this moment."""
        self._taken = self._taken or self._places.acquire(blocking=False)
        return self._taken

    def leave(self) -> None:
        """Give the place to somebody else."""
        if self._taken:
            self._taken = False
            self._places.release()


class AtDesk(Follower):
    """A worker's part in a generation: what it holds is let go while it waits for the model."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def waiting(self) -> None:
        """Waiting needs neither a database connection nor a desk."""
        if not connection.in_atomic_block:
            connection.close()
        self._desk.leave()

    @contextmanager
    def showing(self) -> Iterator[bool]:
        """Where all places are taken, what is finished so far is shown with the next week, or with the result."""
        try:
            yield self._desk.take_if_free()
        finally:
            self._desk.leave()

    def waited(self) -> None:
        """Back to a desk, to fit and to keep what came."""
        self._desk.take()
