"""How far an amount that the person named has come: which of five songs, which of four books, week by week."""

from __future__ import annotations

from dataclasses import dataclass

from .numbers import Amount
from .words import ordinal

_NO_COUNT = frozenset({"money", "debt", "win"})


@dataclass(slots=True)
class Progress:
    """The shares of an amount over the weeks in which it is worked on; `week` counts them from 0."""

    amount: Amount | None
    kind: str
    weeks: int
    titles: tuple[str, ...] = ()
    week: int = 0

    def share(self) -> str:
        """ "song 2 of 5", "pages 41 to 80 of 200"; empty where nothing is counted."""
        if self.amount is None or self.kind in _NO_COUNT or self.week >= max(1, self.weeks):
            return ""
        first, last, total = self.range(self.amount)
        if first > last:
            return ""
        one = _one(self.amount.unit)
        if first == last:
            return f"{one} {first:,} of {total:,}"
        return f"{self.amount.unit} {first:,} {'and' if last == first + 1 else 'to'} {last:,} of {total:,}"

    def book(self) -> str:
        """ "your second book" where several are read; empty elsewhere."""
        if self.amount is None or self.kind != "books":
            return ""
        first, _, total = self.range(self.amount)
        number = min(first, total)
        return self.titles[number - 1] if len(self.titles) == total else f"your {ordinal(number)} book"

    def piece(self) -> str:
        """The piece of music of this week."""
        if self.amount is None or self.amount.unit not in {"songs", "pieces"}:
            return "your piece"
        return self.share().partition(" of ")[0] or self.amount.unit

    def range(self, amount: Amount) -> tuple[int, int, int]:
        """First and last of this week, and how many there are."""
        total, weeks = round(amount.total), max(1, self.weeks)
        week = min(self.week, weeks - 1)
        return week * total // weeks + 1, (week + 1) * total // weeks, total


def _one(unit: str) -> str:
    special = {"stories": "story", "dishes": "dish", "boxes": "box", "sketches": "sketch", "orders": "order"}
    return special.get(unit, unit.removesuffix("s"))
