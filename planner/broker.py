"""The broker of the embedded product: a folder of messages, shared by web, worker and beat on one machine.

Kombu's own opens a file under its final name and fills it afterwards; a worker that looks in between reads nothing
and ends with an error. Here a message appears whole or not at all, and a table of queues is read again while it is
being written.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from json import dumps
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

from kombu.exceptions import ChannelError
from kombu.transport import TRANSPORT_ALIASES, filesystem

SCHEME = "planner-files"
_TRIES, _PAUSE = 20, 0.02
T = TypeVar("T")


class Channel(filesystem.Channel):
    """Puts messages down in one step."""

    def _put(self, queue: str, payload: Any, **_options: Any) -> None:  # type: ignore[override]  # kombu contradicts itself
        folder = Path(self.data_folder_out)
        name = f"{round(time.monotonic() * 1000)}_{uuid4()}.{queue}.msg"
        unfinished = folder / f"{uuid4()}.unfinished"
        try:
            unfinished.write_bytes(dumps(payload).encode())
            unfinished.replace(folder / name)
        except OSError as fault:
            raise ChannelError(f"Cannot add {name} to {folder}") from fault

    def get_table(self, exchange: str) -> Any:
        """The queues of an exchange."""
        return _again(lambda: super(Channel, self).get_table(exchange))

    def _queue_bind(self, *names: Any) -> None:
        _again(lambda: super(Channel, self)._queue_bind(*names))


class Transport(filesystem.Transport):
    """As kombu's, with our channel."""

    Channel = Channel


def _again(act: Callable[[], T]) -> T:
    """Read once more what another process is just writing."""
    for _ in range(_TRIES):
        try:
            return act()
        except ValueError:
            time.sleep(_PAUSE)
    return act()


TRANSPORT_ALIASES[SCHEME] = f"{__name__}:Transport"
