"""From a model's whole answer to a wished plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from planner.domain.fitting import WishedPlan
from planner.domain.month import Month

from .choosing import chosen
from .cleaning import cleaned, without_reasoning
from .confidence import confidence, notes
from .evidence import with_evidence
from .pieces import Reading
from .placing import Placer, Slot, Tally
from .reading import Reader
from .remarks import without_prompt
from .signs import signs_of


@dataclass(frozen=True, slots=True)
class Extraction:
    """What an answer holds: the wished plan, how far it can be trusted (0 to 100), and what was mended or assumed.

    `complete_weeks` are the numbers of the weeks that the answer finished.
    """

    wished: WishedPlan
    confidence: int = 0
    notes: tuple[str, ...] = ()
    complete_weeks: tuple[int, ...] = ()


def extract(
    text: str, *, month: Month, zone: ZoneInfo, slots: Sequence[Slot] = (), areas: Sequence[str] = ()
) -> Extraction:
    """Read an answer of any shape. Never raises; tasks are only what the text says.

    `slots` and `areas` are those that the prompt numbered. A million characters are read at most.
    """
    try:
        return extracted(text, month=month, zone=zone, slots=slots, areas=areas)
    except Exception:  # an answer may be anything: a fault of this reader must not cost more than the answer
        return Extraction(WishedPlan("", ()), notes=("The answer could not be read.",))


def extracted(
    text: str, *, month: Month, zone: ZoneInfo, slots: Sequence[Slot] = (), areas: Sequence[str] = ()
) -> Extraction:
    """As `extract`, with whatever goes wrong in it: for measuring and tests, which must see that."""
    text = _answer(text)
    reading = _read(text, areas)
    plan, tally = plan_of(reading, month=month, zone=zone, slots=slots, areas=areas)
    weeks = tuple(week.number for week in plan.weeks if week.wishes)
    complete = weeks[:-1] if reading.is_cut else weeks
    return Extraction(plan, confidence(reading, tally, signs_of(text, reading)), notes(reading, tally), complete)


def plan_of(
    reading: Reading, *, month: Month, zone: ZoneInfo, slots: Sequence[Slot] = (), areas: Sequence[str] = ()
) -> tuple[WishedPlan, Tally]:
    """A reading placed in the month, and how its tasks came to their places."""
    placer = Placer(month, zone, {slot.number: slot for slot in slots}, areas)
    return placer.plan(reading), placer.tally


def _answer(text: str) -> str:
    """The answer alone, without reasoning and without what it repeats of the prompt."""
    text = without_prompt(cleaned(text))
    sound = text.lstrip()[:1] == "{" and "</" not in text[:200]
    return text if sound else without_reasoning(text)


def _read(answer: str, areas: Sequence[str]) -> Reading:
    return with_evidence(chosen(Reader(area_names=frozenset(areas)).readings(answer)))
