"""A ZIP that is sent while it is made: one piece of one file in memory at a time, whatever its size."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime

# (name, pieces of text) of a file; its pieces are asked for only when its turn comes.
Member = tuple[str, Iterable[str]]
SENT_AT = 32_768


class _Outgoing:
    """What zipfile writes to: keeps what was not sent yet. Without `seek`, zipfile puts sizes behind the content."""

    def __init__(self) -> None:
        self.waiting = bytearray()

    def write(self, data: bytes) -> int:
        """Take bytes."""
        self.waiting += data
        return len(data)

    def flush(self) -> None:
        """Nothing to do: whoever reads takes what waits."""

    def close(self) -> None:
        """Nothing to do either."""

    def take(self) -> bytes:
        """Everything that waits."""
        data, self.waiting = bytes(self.waiting), bytearray()
        return data


def zipped(members: Iterable[Member], *, now: datetime) -> Iterator[bytes]:
    """The archive in pieces."""
    out = _Outgoing()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, pieces in members:
            yield from _member(archive, out, name, pieces, now)
    yield out.take()


def _member(
    archive: zipfile.ZipFile, out: _Outgoing, name: str, pieces: Iterable[str], now: datetime
) -> Iterator[bytes]:
    told = zipfile.ZipInfo(name, now.timetuple()[:6])
    told.compress_type, told.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
    with archive.open(told, "w") as file:
        for piece in pieces:
            file.write(piece.encode())
            if len(out.waiting) >= SENT_AT:
                yield out.take()
