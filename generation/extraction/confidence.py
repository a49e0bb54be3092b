"""How far a reading can be trusted, 0 to 100, and what a person should know about it in short sentences."""

from __future__ import annotations

from collections.abc import Iterator

from .pieces import Reading
from .placing import Tally
from .signs import Signs

_BASE = {"json": 98, "xml": 90, "yaml": 90, "csv": 90, "text": 82}
_LEAST = 5


def confidence(reading: Reading, tally: Tally, signs: Signs) -> int:
    """0 when nothing was read; near 100 for a sound answer whose tasks all name their date, time and length."""
    if not tally.tasks:
        return 0
    score = _BASE.get(reading.form, 80) - sum(_losses(reading, tally)) - sum(_signed(signs, tally))
    return max(_LEAST, min(100, round(score)))


def _losses(reading: Reading, tally: Tally) -> Iterator[float]:
    def share(number: int) -> float:
        return number / tally.tasks

    yield 6 if reading.is_repaired else 0
    yield 4 if reading.is_cut else 0
    yield 4 * share(tally.undated)
    yield 4 * share(tally.untimed)
    yield 24 * share(tally.unmeasured)
    yield 14 * share(tally.other_month)
    yield 14 * share(tally.counted)
    yield 25 * share(tally.odd_weekday)
    yield 25 * share(tally.unknown_slot)
    yield 20 * share(tally.mended_end)
    yield 15 * share(tally.shifted)
    yield 8 if reading.placeholders else 0
    yield 4 if tally.tasks < 3 else 0


def _signed(signs: Signs, tally: Tally) -> Iterator[float]:
    """A thin plan is as good as a full one where nothing else is told; where figures are left over, they were its own."""
    is_left = signs.unread_times or signs.unread_dates or signs.unread_numbers
    yield 36 * max(tally.untimed, tally.unmeasured) / tally.tasks if is_left else 0
    yield 4 * signs.unread_times
    yield 16 * signs.unread_dates
    yield 20 * signs.unread_letters
    yield 36 * signs.odd
    yield 16 * signs.uneven
    yield 32 * signs.together


def notes(reading: Reading, tally: Tally) -> tuple[str, ...]:
    """What was mended or assumed, a sentence each."""
    if not tally.tasks:
        return ("The answer holds no tasks.",)
    return tuple(sentence for sentence in _sentences(reading, tally) if sentence)


def _sentences(reading: Reading, tally: Tally) -> Iterator[str]:
    if reading.is_cut:
        yield "The answer was cut short; what was complete is used."
    elif reading.is_repaired:
        yield "The answer had mistakes in its form, which were mended."
    if reading.form == "text":
        yield "The answer was plain text."
    yield _count(tally.undated, "had no date")
    yield _count(tally.untimed - tally.undated, "had no time")
    yield _count(tally.unmeasured, "had no length")
    yield _count(tally.other_month, "had a date of another month; the same weekday of this month is taken")
    yield _count(tally.odd_weekday, "had a date that is not on the named weekday; the date is taken")
    yield _count(tally.unknown_slot, "named a free time that was not offered")
    yield _count(tally.mended_end, "had an end that does not follow the start")
    yield _count(tally.shifted, "had times that are read as local times")
    yield _count(tally.twice, "stood there twice")
    yield _count(reading.placeholders, "was only an example and is left out", "were only examples and are left out")


def _count(number: int, singular: str, plural: str | None = None) -> str:
    """`3 tasks had no time.`"""
    if number <= 0:
        return ""
    return f"1 task {singular}." if number == 1 else f"{number} tasks {plural or singular}."
