"""The tasks of a thread in their order, their blanks filled in: no two of a month are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from planner.domain.plan_data import Difficulty

from .banks.shape import STAGES, Item, Load, Stage
from .threads import Thread
from .words import opening

_OPTIONAL = re.compile(r"\[([^\]]*)\]")
_NUMBER = re.compile(r"<(\d+)>")
_BLANK = re.compile(r"\{(\w+)\}")
_WRITTEN_FOR = 45
_TOPICS = {
    "programming": ("the basic types", "functions", "lists and loops", "errors and how to handle them", "modules",
                    "tests", "files and input", "types of your own", "other people's libraries"),
    "language": ("introducing yourself", "ordering food", "asking the way", "talking about your week", "making plans",
                 "numbers, times and prices", "telling what happened", "giving your opinion"),
}  # fmt: skip


@dataclass(slots=True)
class Script:
    """Hands out a thread's tasks: those of the week's stage first, then the ones that may come again."""

    thread: Thread
    weeks: int
    _left: dict[str, list[Item]] = field(default_factory=dict)
    _again: int = 0
    _topic: int = 0

    def __post_init__(self) -> None:
        self._left = {name: list(self.stage(name).items) for name in STAGES}

    def stage(self, name: str) -> Stage:
        """A stage of the thread's bank."""
        return self.thread.kind.bank.stages[name]

    def items(self, stage: str, count: int) -> list[Item]:
        """The next `count` tasks of a stage, in order; when they are used up, ones that may come again."""
        left = self._left[stage]
        taken = left[:count]
        del left[:count]
        return taken + [self._once_more() for _ in range(count - len(taken))]

    def skip(self, stage: str, count: int) -> None:
        """Pass over tasks that were handed out before."""
        self.items(stage, count)

    def give_back(self, pairs: Iterable[tuple[str, Item]]) -> None:
        """Items that found no place come first the next time their stage is asked; ones that may come again are dropped."""
        for stage, item in reversed(list(pairs)):
            if item in self.stage(stage).items:
                self._left[stage].insert(0, item)

    def _once_more(self) -> Item:
        again = self.thread.kind.bank.again
        text = again[self._again % len(again)]
        self._again += 1
        return Item(Load.NORMAL, text.replace("{k}", str(self._again + 1)))

    def told(self, item: Item, minutes: int) -> str:
        """A task's description for so many minutes."""
        return opening(self.filled(_NUMBER.sub(lambda found: _scaled(int(found[1]), minutes), item.text), minutes))

    def filled(self, text: str, minutes: int = 0) -> str:
        """A bank's text with its blanks filled; bracketed parts whose blank is unknown are left out."""
        known = self._known(minutes)
        text = _OPTIONAL.sub(lambda part: part[1] if all(known.get(n) for n in _BLANK.findall(part[1])) else "", text)
        return _BLANK.sub(lambda blank: known.get(blank[1]) or known["x"], text)

    def _known(self, minutes: int) -> dict[str, str]:
        thread = self.thread
        share = thread.amount.show(thread.amount.total / max(1, self.weeks)) if thread.amount else ""
        return {
            "x": thread.name,
            "X": opening(thread.name),
            "min": str(minutes),
            "target": thread.target,
            "share": f"{share} this week" if share else "",
            "part": share,
            "book": thread.book,
            "Book": opening(thread.book),
            "new": self._next_topic(),
            "topic": self._next_topic(),
        }

    def _next_topic(self) -> str:
        topics = _TOPICS.get(self.thread.kind.name, ("the next part",))
        self._topic += 1
        return topics[(self._topic // 4) % len(topics)]


def _scaled(number: int, minutes: int) -> str:
    """A number meant for 45 minutes, for other minutes."""
    return str(max(min(2, number), round(number * minutes / _WRITTEN_FOR)))


def difficulty_of(item: Item, stage: str) -> Difficulty:
    """Grows with the load of the task and, for all but light ones, with the month."""
    late = STAGES.index(stage) >= STAGES.index("deepen")
    if item.load is Load.LIGHT:
        return Difficulty.SIMPLE
    if item.load is Load.NORMAL:
        return Difficulty.MODERATE if late or stage == "practise" else Difficulty.SIMPLE
    return Difficulty.ADVANCED if late else Difficulty.MODERATE


def aims(script: Script, stage: str) -> Iterator[str]:
    """What is reached by the end of a stage."""
    for aim in script.stage(stage).aims:
        yield opening(script.filled(aim))
