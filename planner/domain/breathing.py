"""Room to breathe: how much of a day and a week stays unplanned where the planner itself chooses (decision 21).

The rules allow more, and people may plan more by hand. Whoever places tasks for them looks here first.
"""

from __future__ import annotations

from datetime import date

from .board import Board
from .spans import Span, apart_from

# Of the minutes that a day may hold by its pace, and of the time that is free on it, so much is planned.
FULLEST_DAY, LARGEST_SHARE = 0.75, 0.5
# Minutes between two tasks of a day.
APART = 30
# A light day holds no more tasks than this. A week of fewer open days needs none.
LIGHT_TASKS, FEWEST_OPEN_DAYS = 1, 3


def leaves_room(board: Board, day: date, minutes: int) -> bool:
    """Whether one more task leaves the date, and its week, room to breathe. A first task of a date always does."""
    load = board.load(day)
    if load == 0:
        return True
    most, _ = board.calendar.limits_on(day)
    fullest = min(FULLEST_DAY * most, LARGEST_SHARE * board.open_minutes(day))
    return load + minutes <= fullest and _leaves_a_light_day(board, day)


def _leaves_a_light_day(board: Board, day: date) -> bool:
    days = board.open_days(day)
    return len(days) < FEWEST_OPEN_DAYS or any(len(board.spans(one)) + (one == day) <= LIGHT_TASKS for one in days)


def airy(board: Board, day: date) -> list[Span]:
    """What is free of a date at some distance from its other tasks, so that none follows on the heels of another."""
    return apart_from(board.free(day), board.spans(day), APART)
