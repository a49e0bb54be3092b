"""Server-sent events of a chat stream, read from bytes in pieces of any size. Also takes plain JSON as one event."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from .faults import ModelFault, Reason

DONE = "[DONE]"
# What only a whole event has at its top, never a part of one that is spread over several `data:` lines.
_EVENT_KEYS = {"choices", "error", "usage"}
# Many short lines take more memory than their characters.
_LINE_COST = 60
_LINE_END = re.compile(rb"\r\n|\n|\r")


class EventReader:
    """Turns bytes into JSON objects. `done` is true once the stream said so itself.

    A line is decoded when it is whole, so no character can be cut in two. More than `most_bytes` without a line end
    (or in one JSON body) raises ModelFault(too_large).
    """

    def __init__(self, most_bytes: int) -> None:
        self.done = False
        self._most_bytes = most_bytes
        self._rest = bytearray()
        self._searched = 0
        self._pending: list[str] = []
        self._pending_size = 0
        self._plain: bool | None = None

    def feed(self, data: bytes) -> Iterator[dict[str, Any]]:
        """The objects that `data` completes."""
        self._rest += data
        if self._is_plain():
            self._check_size()
            return
        for line in self._lines():
            yield from self._line(line)
            if self.done:
                return
        self._check_size()

    def end(self) -> Iterator[dict[str, Any]]:
        """What the end of the body completes: a last line without its end, or a whole JSON body."""
        text = _decode(bytes(self._rest))
        self._rest.clear()
        if self._plain:
            yield from _objects(text)
        elif not self.done:
            yield from self._line(text)
            yield from self._line("")

    def _is_plain(self) -> bool:
        """Decided by the first byte that says something, not by the content type, which may lie."""
        if self._plain is None:
            start = bytes(self._rest[:64]).removeprefix(b"\xef\xbb\xbf").lstrip()
            self._plain = start[:1] in (b"{", b"[", b"<") if start else None
        return bool(self._plain)

    def _lines(self) -> Iterator[str]:
        start = 0
        while match := _LINE_END.search(self._rest, max(start, self._searched)):
            if match.group() == b"\r" and match.end() == len(self._rest):
                break  # its line feed may still be on the way
            yield _decode(bytes(self._rest[start : match.start()]))
            start = self._searched = match.end()
        del self._rest[:start]
        self._searched = max(0, len(self._rest) - 1)

    def _line(self, line: str) -> Iterator[dict[str, Any]]:
        if not line:
            yield from _objects(self._take_pending())
            return
        name, _, value = line.removeprefix("\ufeff").partition(":")
        if name == "data":
            yield from self._data(value.removeprefix(" "))

    def _data(self, value: str) -> Iterator[dict[str, Any]]:
        """Most servers put an event on one line, and some forget the empty line after it."""
        if value.strip() == DONE:
            self.done = True
            return
        for event in _objects(value):
            if not self._pending or _EVENT_KEYS & event.keys():
                self._take_pending()
                yield event
                return
        self._pending.append(value)
        self._pending_size += len(value) + _LINE_COST
        self._check_size()

    def _take_pending(self) -> str:
        joined = "\n".join(self._pending)
        self._pending.clear()
        self._pending_size = 0
        return joined

    def _check_size(self) -> None:
        if len(self._rest) + self._pending_size > self._most_bytes:
            raise ModelFault(Reason.TOO_LARGE)


def _decode(line: bytes) -> str:
    return line.decode("utf-8", errors="replace")


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """The JSON object in `text`, if it is one."""
    if not text.lstrip("\ufeff \t\r\n").startswith("{"):
        return
    try:
        value = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return
    if isinstance(value, dict):
        yield value
