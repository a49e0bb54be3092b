"""The languages in which the local planner writes. What knows none (threads over weeks, sizes, places) is the same for all.

A tongue says what a person's words are about, what there is to do, and what the month is for. Another one is a folder
beside `german` and a line in `_TONGUES` (decision 32).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.domain.calendar import Calendar
from planner.domain.month import Month
from planner.domain.plan_data import Week
from planner.domain.words import language

from . import telling, threads
from .filling import Script
from .german import filling as german_filling
from .german import telling as german_telling
from .german import threads as german_threads
from .threads import Thread


@dataclass(frozen=True, slots=True)
class Tongue:
    """What is language in a plan.

    `threads` reads goals and focus areas, `script` hands out a thread's tasks in words, `summary` tells the month,
    and `part` keeps two tasks apart that would say the same.
    """

    threads: Callable[[str, str, Month | None], list[Thread]]
    script: Callable[[Thread, int], Script]
    summary: Callable[[Sequence[Thread], Sequence[Week], Calendar], str]
    part: str


ENGLISH = Tongue(threads.threads_of, Script, telling.summary_of, "{text} (part {number})")
GERMAN = Tongue(
    german_threads.threads_of, german_filling.GermanScript, german_telling.summary_of, "{text} (Teil {number})"
)
_TONGUES = {"en": ENGLISH, "de": GERMAN}


def names_of(goal: str) -> list[str]:
    """What a plan may call a goal: in the language of now, and in English, in which an earlier one may be written."""
    tongues = (ENGLISH,) if tongue() is ENGLISH else (tongue(), ENGLISH)
    return [thread.name for one in tongues for thread in one.threads(goal, "", None)]


def tongue() -> Tongue:
    """That of whoever the plan is for; English where it is not spoken here."""
    return _TONGUES.get(language(), ENGLISH)
