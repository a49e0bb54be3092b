"""How the banks of tasks are written, and how they are read.

A bank is plain text: `# stage: title` opens a stage, `> ` is something reached by the end of its week, `* ` a task,
`+ ` a demanding one, `- ` a light one, `~ ` one that may come back with another number. In a task `{x}` is the goal's
name (`{X}` at the start of a sentence), `{min}` the minutes it may take, `<10>` a number for 45 minutes that grows and
shrinks with them, and `[...]` is left out when something named inside is unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

STAGES = ("start", "practise", "deepen", "finish", "review")


class Load(StrEnum):
    """How much a task asks; the mark it is written with."""

    LIGHT = "-"
    NORMAL = "*"
    DEMANDING = "+"


@dataclass(frozen=True, slots=True)
class Item:
    """One task as written."""

    load: Load
    text: str


@dataclass(frozen=True, slots=True)
class Stage:
    """A stretch of the way: what the week is called, what is reached, what to do."""

    title: str
    aims: tuple[str, ...]
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Bank:
    """The whole way of one kind of goal, and tasks that may come again when everything else is used."""

    stages: dict[str, Stage]
    again: tuple[str, ...]


@cache
def read_bank(text: str) -> Bank:
    """The bank that `text` describes."""
    head, *blocks = text.split("\n# ")
    stages = dict(_stage(block.splitlines()) for block in blocks)
    again = tuple(line[2:] for line in text.splitlines() if line.startswith("~ "))
    if head.strip() or tuple(stages) != STAGES or not again:
        raise ValueError("a bank has five stages in order and something to come back to")
    return Bank(stages, again)


def _stage(lines: list[str]) -> tuple[str, Stage]:
    name, title = lines[0].split(": ", 1)
    aims = tuple(line[2:] for line in lines if line.startswith("> "))
    items = tuple(Item(Load(line[0]), line[2:]) for line in lines[1:] if line[:1] in tuple(Load))
    return name, Stage(title, aims, items)
