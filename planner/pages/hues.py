"""Colours of focus areas: the same for a name wherever it stands, and no two of a plan alike while there are enough."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

HUES = 8


def hue_of(area: str) -> int:
    """1 to 8, by the name alone, however it is capitalised."""
    return zlib.crc32(_name(area).encode()) % HUES + 1


class Hues:
    """The colours of areas that stand together: where two names ask for one, the later in the alphabet yields."""

    def __init__(self, areas: Iterable[str]) -> None:
        self._given: dict[str, int] = {}
        for name in sorted({_name(area) for area in areas} - {""}):
            wanted = hue_of(name)
            free = set(range(1, HUES + 1)) - set(self._given.values())
            self._given[name] = min(free, key=lambda hue: (hue - wanted) % HUES) if free else wanted

    def of(self, area: str) -> int:
        """1 to 8."""
        return self._given.get(_name(area)) or hue_of(area)


def _name(area: str) -> str:
    return area.strip().lower()
