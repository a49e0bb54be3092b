"""The month in a few German sentences. Only what is true is said."""

from __future__ import annotations

from collections.abc import Sequence

from generation.drafting.threads import Thread
from generation.drafting.words import shorten
from planner.domain.calendar import Calendar, Weekend
from planner.domain.plan_data import MOST_SUMMARY, Task, Week

from .naming import listed, quoted

_MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
           "Dezember")  # fmt: skip
MOST_NAMED = 4
# A month of mourning or of getting well is no course with stages.
_GENTLE = frozenset({"grief", "care", "peace", "child sleep"})
_SATURDAY = 5


def summary_of(threads: Sequence[Thread], weeks: Sequence[Week], calendar: Calendar) -> str:
    """The month in two to five sentences."""
    tasks = [task for week in weeks for task in week.tasks]
    goals = [thread for thread in threads if not thread.light]
    more = len(goals) - MOST_NAMED
    names = [quoted(thread.name) for thread in goals[:MOST_NAMED]]
    names += [f"{more} weitere Ziele" if more > 1 else "ein weiteres Ziel"] if more > 0 else []
    sentences = (
        f"Im {_MONTHS[calendar.month.first.month - 1]} geht es um {listed(names)}.",
        _size(tasks),
        "" if all(thread.kind.name in _GENTLE for thread in goals) else _way(weeks),
        _dates(goals),
        _weekends(calendar, tasks),
    )
    return shorten(" ".join(sentence for sentence in sentences if sentence), MOST_SUMMARY)


def _size(tasks: Sequence[Task]) -> str:
    days = len({task.day for task in tasks})
    total = _hours(sum(task.minutes for task in tasks))
    counted = "Eine Aufgabe" if len(tasks) == 1 else f"{len(tasks)} Aufgaben"
    return f"{counted} an {'einem Tag' if days == 1 else f'{days} Tagen'}, zusammen etwa {total}."


def _hours(minutes: int) -> str:
    """ "45 Minuten", "eine Stunde", "2,5 Stunden" to the nearest half hour above one."""
    if minutes < 55:
        return f"{minutes} Minuten"
    halves = round(minutes / 30)
    return "eine Stunde" if halves == 2 else f"{halves / 2:g} Stunden".replace(".", ",")


def _way(weeks: Sequence[Week]) -> str:
    if len(weeks) < 2:
        return ""
    if len(weeks) == 2:
        return "Die erste Woche fängt an, die zweite bringt etwas zu Ende."
    return (
        "Jede Woche baut auf der vorigen auf: anfangen, üben, vertiefen, abschließen; die letzten Tage blicken zurück."
    )


def _dates(goals: Sequence[Thread]) -> str:
    """What is prepared up to a day before its date."""
    dated = [
        f"{quoted(thread.short)} am {thread.due.day}. {_MONTHS[thread.due.month - 1]}" for thread in goals if thread.due
    ]
    return f"Am Tag davor ist alles bereit: {listed(dated)}." if dated else ""


def _weekends(calendar: Calendar, tasks: Sequence[Task]) -> str:
    if calendar.weekend is Weekend.WORK or any(task.day.weekday() >= _SATURDAY for task in tasks):
        return ""
    return "Die Wochenenden bleiben frei."
