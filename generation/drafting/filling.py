"""The tasks of a thread in their order, their blanks filled in: no two of a month are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from planner.domain.plan_data import Difficulty

from .banks.shape import AFTER, STAGES, Item, Load, Stage
from .progress import Progress
from .threads import Thread
from .words import agreeing, listed, opening

OPTIONAL = re.compile(r"\[([^\]]*)\]")
NUMBER = re.compile(r"<(\d+)>(?P<unit>(?: \{x\})? (?:pages|words))?")
_CHOICE = re.compile(r"<([^<>]*\|[^<>]*)>")
BLANK = re.compile(r"\{(\w+)\}")
_DETERMINER = re.compile(r"^(?:the|your) ")
_WRITTEN_FOR = 45
_TOPICS = {
    "programming": ("the basic types", "functions", "lists and loops", "errors and how to handle them", "modules",
                    "tests", "files and input", "types of your own", "other people's libraries"),
    "language": ("introducing yourself", "ordering food", "asking the way", "talking about your week", "making plans",
                 "numbers, times and prices", "telling what happened", "giving your opinion"),
}  # fmt: skip
# What is done for each part that the person named, by stage.
_FOR_PARTS = {
    "start": (Load.LIGHT, ("Put the parts of {x} in order ({parts}) and write down the first step of each",)),
    "practise": (
        Load.NORMAL,
        (
            "{Part}: the first piece you can see, {min} min",
            "{Part}: begin with the smallest step and finish it",
            "{Part}: {min} min on what the rest depends on",
        ),
    ),
    "deepen": (
        Load.DEMANDING,
        (
            "{Part}: the main work, {min} min without interruption",
            "{Part}: the part you would rather put off, {min} min",
            "{Part}: carry on to the next point where you can stop with a good feeling",
        ),
    ),
    "finish": (
        Load.NORMAL,
        (
            "{Part}: finish what is open",
            "{Part}: look at it once with fresh eyes and mend what you see",
            "{Part}: close the last gap and tick it off",
        ),
    ),
}


@dataclass(slots=True)
class _Said:
    """A sentence being filled: the goal's full name once, then the short one, and verbs that agree with the last one said."""

    thread: Thread
    full: bool
    plural: bool = False

    def name(self, blank: str) -> str:
        """The goal's name for `x`, `X` and `bare`; empty for other blanks."""
        if blank not in {"x", "X"}:
            return _DETERMINER.sub("", self.thread.name) if blank == "bare" else ""
        name = self.thread.name if self.full else self.thread.short
        self.plural = self.thread.plural if self.full else self.thread.short_plural
        self.full = False
        return opening(name) if blank == "X" else name

    def verb(self, blank: str) -> str:
        """A verb in the form that the name needs."""
        return agreeing(blank, plural=self.plural)


@dataclass(slots=True)
class Script:
    """Hands out a thread's tasks: those of the week's stage first, then the ones that may come again."""

    thread: Thread
    weeks: int
    progress: Progress = field(init=False)
    given: dict[str, list[Item]] = field(default_factory=dict)
    _left: dict[str, list[Item]] = field(default_factory=dict)
    _again: int = 0
    _topic: int = 0

    def __post_init__(self) -> None:
        self.progress = Progress(self.thread.amount, self.thread.kind.name, self.weeks, self.thread.titles)
        self.given = {name: [*self.of_parts(name), *self.stage(name).items] for name in (*STAGES, AFTER)}
        self._left = {name: list(items) for name, items in self.given.items()}

    def stage(self, name: str) -> Stage:
        """A stage of the thread's bank."""
        return self.thread.kind.bank.stages[name]

    def of_parts(self, stage: str) -> list[Item]:
        """Tasks for each part that the person named."""
        load, texts = self.texts_for_parts(stage)
        if not self.thread.parts or not texts:
            return []
        if "{parts}" in texts[0]:
            return [Item(load, texts[0].replace("{parts}", self.listed(self.thread.parts)))]
        parts = enumerate(self.thread.parts)
        return [Item(load, texts[n % len(texts)].replace("{Part}", self.named_part(part))) for n, part in parts]

    def texts_for_parts(self, stage: str) -> tuple[Load, Sequence[str]]:
        """What is done for a part at a stage, in turn."""
        return _FOR_PARTS.get(stage, (Load.LIGHT, ()))

    def listed(self, parts: Sequence[str]) -> str:
        """Parts in a sentence."""
        return listed(parts)

    def named_part(self, part: str) -> str:
        """A part that names its goal itself stands alone: "Refactor the billing service", but "The garden – the hedge"."""
        bare = [_DETERMINER.sub("", name).lower() for name in re.split(r", | and ", self.thread.name)]
        return opening(part) if any(name in part.lower() for name in bare) else f"{{X}} – {part}"

    def items(self, stage: str, count: int) -> list[Item]:
        """The next `count` tasks of a stage, in order; when they are used up, ones that may come again.

        What comes again is for goals with a rhythm of their own; others get fewer tasks, but never none.
        """
        left = self._left[stage]
        taken = left[:count]
        del left[:count]
        missing = count - len(taken)
        if stage == AFTER:
            return taken
        return taken + [
            self._once_more() for _ in range(missing if self.thread.habits.times else min(missing, not taken))
        ]

    def skip(self, stage: str, count: int) -> None:
        """Pass over tasks that were handed out before."""
        self.items(stage, count)

    def give_back(self, pairs: Iterable[tuple[str, Item]]) -> None:
        """Items that found no place come first the next time their stage is asked; ones that may come again are dropped."""
        for stage, item in reversed(list(pairs)):
            if item in self.given[stage]:
                self._left[stage].insert(0, item)

    def _once_more(self) -> Item:
        again = self.thread.kind.bank.again
        turn, line = divmod(self._again, len(again))
        self._again += 1
        return Item(
            Load.NORMAL, _CHOICE.sub(lambda found: (ways := found[1].split("|"))[turn % len(ways)], again[line])
        )

    def told(self, item: Item, minutes: int, *, first: bool = True) -> str:
        """A task's description for so many minutes; the first of a week says the full name and the week's share."""
        text = NUMBER.sub(lambda found: self._scaled(found, minutes), item.text)
        said = opening(self.filled(text, minutes, full=first)).rstrip(".")
        return f"{said}{self._shares(said, item, first=first)}"

    def _scaled(self, found: re.Match[str], minutes: int) -> str:
        """A number meant for 45 minutes, for other minutes; pages and words as many as the person wants each day."""
        dose, unit = self.thread.dose, found["unit"] or ""
        if unit and dose.endswith(unit.split()[-1]):
            return f"{dose.split()[0]}{unit}"
        return f"{scaled(int(found[1]), minutes)}{unit}"

    def _shares(self, said: str, item: Item, *, first: bool) -> str:
        """What the person said in numbers, where the sentence does not say it already."""
        dose = self.thread.dose
        if dose and dose.split()[0] not in said and item not in self.given["review"]:
            return f"; then {dose.replace(' ', ' new ')}" if self.thread.kind.name == "language" else f" ({dose})"
        share = self.progress.share()
        return (
            f". This week: {share}" if first and share and item not in self.given["review"] + self.given[AFTER] else ""
        )

    def filled(self, text: str, minutes: int = 0, *, full: bool = True) -> str:
        """A bank's text with its blanks filled; bracketed parts whose blank is unknown are left out."""
        known = self._known(minutes)
        text = OPTIONAL.sub(lambda part: part[1] if all(known.get(n) for n in BLANK.findall(part[1])) else "", text)
        said = _Said(self.thread, full=full)
        return BLANK.sub(lambda blank: said.name(blank[1]) or known.get(blank[1]) or said.verb(blank[1]), text)

    def _known(self, minutes: int) -> dict[str, str]:
        thread = self.thread
        book = self.progress.book() or thread.book
        return {
            "min": str(minutes),
            "target": thread.target,
            "share": thread.dose,
            "part": thread.amount.show(thread.amount.total / max(1, self.weeks)) if thread.amount else "",
            "book": book,
            "Book": opening(book),
            "piece": self.progress.piece(),
            "Piece": opening(self.progress.piece()),
            "new": self._next_topic(),
            "topic": self._next_topic(),
        }

    def _next_topic(self) -> str:
        topics = _TOPICS.get(self.thread.kind.name, ("the next part",))
        self._topic += 1
        return topics[(self._topic // 4) % len(topics)]


def scaled(number: int, minutes: int) -> int:
    """A number meant for 45 minutes, for other minutes."""
    return max(min(2, number), round(number * minutes / _WRITTEN_FOR))


def difficulty_of(item: Item, stage: str) -> Difficulty:
    """Grows with the load of the task and, for all but light ones, with the month."""
    late = stage in {"deepen", "finish", "review"}
    if item.load is Load.LIGHT:
        return Difficulty.SIMPLE
    if item.load is Load.NORMAL:
        return Difficulty.MODERATE if late or stage == "practise" else Difficulty.SIMPLE
    return Difficulty.ADVANCED if late else Difficulty.MODERATE


def aims(script: Script, stage: str) -> Iterator[str]:
    """What is reached by the end of a stage; the first aim says the goal's full name."""
    for index, aim in enumerate(script.stage(stage).aims):
        yield opening(script.filled(aim, full=index == 0))
