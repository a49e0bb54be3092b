"""How the banks of tasks are written, and how they are read.

A bank is plain text: `# stage: title` opens a stage, `> ` is something reached by the end of its week, `* ` a task,
`+ ` a demanding one, `- ` a light one, `~ ` one that may come back. In a task `{x}` is the goal's name (`{X}` at the
start of a sentence, `{bare}` without its article), `{has}`, `{is}` and other verbs agree with it, `{min}` is the minutes
it may take, `<10>` a number for 45 minutes that grows and shrinks with them, `<a|b>` takes turns whenever the line comes
back, and `[...]` is left out when something named inside is unknown. A last stage `after` may say what follows when the
goal has a date and the date is over.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

STAGES = ("start", "practise", "deepen", "finish", "review")
AFTER = "after"
_AFTER = """after: after {x}
> You know what you keep from {x}
- {X} {is} behind you: write down what went well and what you would do differently
- Tidy up and put away what belonged to {x}, and settle what is still open
- Thank the people who helped with {x}, and do something good for yourself
"""


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
    stages = dict(_stage(block.splitlines()) for block in [*blocks, *([] if "\n# after: " in text else [_AFTER])])
    again = tuple(line[2:] for line in text.splitlines() if line.startswith("~ "))
    if head.strip() or tuple(stages) != (*STAGES, AFTER) or not again:
        raise ValueError("a bank has five stages in order and something to come back to")
    return Bank(stages, again)


def _stage(lines: list[str]) -> tuple[str, Stage]:
    name, title = lines[0].split(": ", 1)
    aims = tuple(line[2:] for line in lines if line.startswith("> "))
    items = tuple(Item(Load(line[0]), line[2:]) for line in lines[1:] if line[:1] in tuple(Load))
    return name, Stage(title, aims, items)
