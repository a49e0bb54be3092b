"""The words of which a wish about a week is made, in English. Another language is another `Vocabulary`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain.month import WEEKDAYS

from .clock_limits import ClockReader, ClockWords

OFF, LESS, MORE, ONLY = "off", "less", "more", "only"


def words(text: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What each word means. Days are numbers (0 is Monday), `fillers` mean nothing, `breaks` end a clause.

    `phrases` are several words that mean one; `clocks` reads the hours that are left. `unread_modes` names a mode that
    belongs to nothing; where it has no name, the word itself is told. `mode_last`: days and times of day may stand
    before their mode ("freitags nichts"), and behind it a comma or one of the `joints` ("und") begins something new.
    """

    modes: Mapping[str, str]
    days: Mapping[str, frozenset[int]]
    parts: Mapping[str, str]
    lengths: Mapping[str, str]
    fillers: frozenset[str]
    phrases: tuple[tuple[re.Pattern[str], str], ...]
    breaks: frozenset[str]
    weekdays: tuple[str, ...]
    unread_modes: Mapping[str, str]
    clocks: ClockReader
    joints: frozenset[str] = frozenset()
    mode_last: bool = False


def modes_of(by_mode: Mapping[str, str]) -> dict[str, str]:
    """From each mode's words to each word's mode."""
    return {word: mode for mode, line in by_mode.items() for word in line.split()}


ENGLISH = Vocabulary(
    modes=modes_of(
        {
            OFF: "nothing none no not without skip free off empty clear never dont don't avoid",
            LESS: "less fewer lighter light calmer quieter easier easy gentler relaxed reduce",
            MORE: "more rather prefer preferably",
            ONLY: "only just",
        }
    ),
    days={
        form: frozenset([index])
        for index, name in enumerate(WEEKDAYS)
        for form in (name.lower(), f"{name.lower()}s", name[:3].lower())
    }
    | {
        **dict.fromkeys(("tues", "wednes"), frozenset([1])),
        **dict.fromkeys(("thur", "thurs"), frozenset([3])),
        **dict.fromkeys(("weekend", "weekends"), frozenset([5, 6])),
        **dict.fromkeys(("weekday", "weekdays"), frozenset(range(5))),
    },
    parts={
        **dict.fromkeys(words("morning mornings early earlier"), "morning"),
        **dict.fromkeys(words("afternoon afternoons"), "afternoon"),
        **dict.fromkeys(words("evening evenings night nights late later"), "evening"),
    },
    lengths={
        **dict.fromkeys(words("shorter short brief briefer quick quicker"), "shorter"),
        **dict.fromkeys(words("longer long"), "longer"),
    },
    fillers=words(
        "a an the on in at of to for with and or as so i i'd id i'm me my it is be am are this that these week "
        "weeks plan task tasks thing things stuff work please would like want wish need have do can could should "
        "make put keep let leave planned schedule scheduled all any day days time bit little slightly much many "
        "there them session sessions very really please something everything during per each every than them one "
        "ones anything onward onwards"
    ),
    phrases=(
        (re.compile(r"\b(?:not|isn't|don't) (?:\w+ )?(?:so|as|too|that) (?:much|many|full|busy)\b"), "less"),
        (re.compile(r"\b(?:far |way )?too (?:much|many|full|busy|heavy)\b"), "less"),
        (re.compile(r"\bday off\b"), "off"),
        (re.compile(r"\bbefore (?:noon|lunch|midday)\b"), "morning"),
        (re.compile(r"\bafter (?:noon|lunch|midday)\b"), "afternoon"),
        (re.compile(r"\bafter (?:work|dinner)\b"), "evening"),
    ),
    breaks=words("but then"),
    weekdays=WEEKDAYS,
    unread_modes={mode: mode for mode in (OFF, LESS, MORE, ONLY)},
    clocks=ClockReader(
        ClockWords(
            negation="not|nothing|never|none|no|don't|isn't",
            before="before|earlier than|until|till",
            after="after|past|later than|from",
            earliest="no earlier than|not until|starting (?:at|from)|start (?:at|from)|begin (?:at|from)",
            latest="no later than|until|till|by|finish(?:ed)? (?:at|by)|done (?:at|by)|end (?:at|by)",
            between="between|from",
            to="and|to|until|till|-|–",
            either="or|and|nor",
            leads="only|just|all|everything|start|starting|begin|finish|finished|done|end",
            units=r"a\.?m|p\.?m|o'clock|h",
            follows="on|in|at|and|or|but|then|please|every|each|onwards?|for",
        )
    ),
)
