"""Unfinished tasks as goals of the next month, in the person's own words. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generation.complexity import split_goals
from generation.drafting.catalogue import words_of
from generation.drafting.tongues import names_of
from planner.domain.plan_data import Task

_SHORTEST_WORD = 4


def carried_lines(tasks: Iterable[Task], goals_text: str) -> list[str]:
    """A line for each goal that something is left of, as the person wrote it, in their order.

    A task of no goal, such as one they added by hand, is a line of its own.
    """
    goals = split_goals(goals_text)
    left: dict[str, bool] = dict.fromkeys(goals, False)
    for task in tasks:
        left[_goal_of(task, goals) or task.description] = True
    return [line for line, has_more in left.items() if has_more]


def add_lines(text: str, lines: Sequence[str]) -> str:
    """The goals written so far, with the lines that are not among them yet."""
    written = {line.strip().casefold() for line in text.splitlines()}
    added = [line for line in lines if line.strip().casefold() not in written]
    return "\n".join(part for part in (text.rstrip(), *added) if part)


def _goal_of(task: Task, goals: Sequence[str]) -> str:
    """The goal that a task speaks of most; "" where it speaks of none."""
    scores = [_score(task, goal) for goal in goals]
    return goals[scores.index(max(scores))] if any(scores) else ""


def _score(task: Task, goal: str) -> int:
    said = task.description.casefold()
    if any(name.casefold() in said for name in names_of(goal)):
        return 3
    # Without focus areas of their own, the model's tasks bear the beginnings of goals.
    beginning = task.focus_area.rstrip("…").casefold()
    if beginning and goal.casefold().startswith(beginning):
        return 2
    # A goal begins with its verb, which says little: "Write the report" is not "Write to grandma".
    telling = {word for word in words_of(goal.partition(" ")[2]) if len(word) >= _SHORTEST_WORD}
    return int(bool(telling & words_of(task.description)))
