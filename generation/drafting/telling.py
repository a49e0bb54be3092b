"""Why a task stands where it does, what a week is about, and the month in a few sentences. Only what is true is said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from planner.domain.calendar import Busy, Calendar, Weekend
from planner.domain.focus_hours import hours_for
from planner.domain.homing import hours_words
from planner.domain.plan_data import MOST_DESCRIPTION, Task, Week
from planner.domain.words import marked as gettext_noop
from planner.domain.words import say as _
from planner.domain.words import weekday_name

from .threads import Thread
from .words import counted, hours, listed, opening, shorten

_NEAR = timedelta(minutes=100)
_NOON, _EVENING = 12, 17
_WANTED = {
    "morning": gettext_noop("You wanted mornings for this."),
    "afternoon": gettext_noop("You wanted afternoons for this."),
    "evening": gettext_noop("You wanted evenings for this."),
}
MOST_FOCUS = 110


def reason_of(task: Task, thread: Thread, calendar: Calendar, earlier: Sequence[Task]) -> str:
    """One true sentence; the most telling that applies. `earlier` are the thread's tasks before this one."""
    around = _around(task, calendar)
    return (
        _in_hours(thread, calendar)
        or _after(task, around, calendar)
        or _before(task, around, calendar)
        or _habit(task, earlier)
        or _rested(task, thread, earlier)
        or _wished(task, thread)
        or _time_of_day(task, around, calendar)
    )


def _in_hours(thread: Thread, calendar: Calendar) -> str:
    hours = hours_for(calendar.focus_hours, thread.area, thread.goal)
    return _("In the hours you like for it: {hours}.", hours=hours_words(hours)) if hours else ""


def place_reason(task: Task, calendar: Calendar) -> str:
    """Why that place is free, for a task of which nothing else is known."""
    around = _around(task, calendar)
    return _after(task, around, calendar) or _before(task, around, calendar) or _time_of_day(task, around, calendar)


def _after(task: Task, around: Sequence[Busy], calendar: Calendar) -> str:
    ended = [busy for busy in around if timedelta(0) <= _utc(task, busy.end) <= _NEAR]
    if not ended:
        return ""
    latest = max(ended, key=lambda busy: busy.end.timestamp())
    ended_at = f"{latest.end.astimezone(calendar.zone):%H:%M}"
    return _("Free after {title}, which ends {time}.", title=_title(latest), time=ended_at)


def _before(task: Task, around: Sequence[Busy], calendar: Calendar) -> str:
    coming = [busy for busy in around if timedelta(0) <= -_utc(task, busy.start, end=True) <= _NEAR]
    if not coming:
        return ""
    first = min(coming, key=lambda busy: busy.start.timestamp())
    begins_at = f"{first.start.astimezone(calendar.zone):%H:%M}"
    return _("Free before {title}, which begins {time}.", title=_title(first), time=begins_at)


def _around(task: Task, calendar: Calendar) -> list[Busy]:
    """What stands on the task's day or the days beside it: an imported calendar may fill the rest of the month."""
    before, after = task.day - timedelta(days=1), task.day + timedelta(days=1)
    return [busy for busy in calendar.busy if busy.start.date() <= after and busy.end.date() >= before]


def _utc(task: Task, moment: datetime, *, end: bool = False) -> timedelta:
    """How long after a moment the task begins (or ends)."""
    edge = task.end if end else task.start
    return timedelta(seconds=edge.timestamp() - moment.timestamp())


def _title(busy: Busy) -> str:
    return shorten(busy.title, 60) or _("a commitment")


def _habit(task: Task, earlier: Sequence[Task]) -> str:
    week_before, clock = task.day - timedelta(days=7), task.start.time()
    if not any(other.day == week_before and other.start.time() == clock for other in earlier):
        return ""
    weekday = weekday_name(task.day.weekday())
    return _("The same time as last {weekday}, so that it becomes a habit.", weekday=weekday)


def _rested(task: Task, thread: Thread, earlier: Sequence[Task]) -> str:
    if not thread.rests or not earlier:
        return ""
    gap = (task.day - earlier[-1].day).days
    if gap == 3:
        return _("Two days of rest lie before it.")
    return _("A day of rest lies before it.") if gap == 2 else ""


def _wished(task: Task, thread: Thread) -> str:
    if task.day.weekday() in thread.habits.weekdays:
        return _("You wanted {weekday}s for this.", weekday=weekday_name(task.day.weekday()))
    part = thread.habits.part
    hour = task.start.hour
    fits = {
        "morning": hour < _NOON,
        "midday": 11 <= hour < 14,
        "afternoon": _NOON <= hour < 18,
        "evening": hour >= _EVENING,
    }
    return _(_WANTED[part]) if part in _WANTED and fits[part] else ""


def _time_of_day(task: Task, around: Sequence[Busy], calendar: Calendar) -> str:
    if task.start.hour < _NOON:
        edges = (edge.astimezone(calendar.zone).date() for busy in around for edge in (busy.start, busy.end))
        day_is_clear = task.day not in edges
        clear = _("Nothing is fixed that day, and the morning is free.")
        return clear if day_is_clear else _("The morning is free then.")
    if task.start.hour < _EVENING:
        return _("The afternoon is free then.")
    return _("The evening is free then.")


def focus_of(titles: Sequence[str]) -> str:
    """A week's title from its stage titles, at most two of them."""
    both = opening("; ".join(titles[:2]))
    return both if len(both) <= MOST_FOCUS else shorten(opening(titles[0] if titles else ""), MOST_FOCUS)


def summary_of(threads: Sequence[Thread], weeks: Sequence[Week], calendar: Calendar) -> str:
    """The month in two to four sentences."""
    tasks = [task for week in weeks for task in week.tasks]
    goals = [thread for thread in threads if not thread.light]
    names = [thread.title or thread.name for thread in goals[:4]] + (
        [f"{counted(len(goals) - 4, 'more goal')}"] if len(goals) > 4 else []
    )
    total = hours(sum(task.minutes for task in tasks))
    sentences = [
        f"{calendar.month.first:%B} is for {listed(names)}.",
        f"{opening(counted(len(tasks), 'task'))}, about {total} in all, over {counted(len({task.day for task in tasks}), 'day')}.",
        _way(weeks),
        _dates(goals),
        _weekends(calendar, tasks),
    ]
    return shorten(" ".join(sentence for sentence in sentences if sentence), 4 * MOST_DESCRIPTION)


def _dates(goals: Sequence[Thread]) -> str:
    """What is prepared up to a day before its date."""
    dated = [f"{thread.short} on {thread.due:%-d %B}" for thread in goals if thread.due]
    return f"Everything is ready the day before: {listed(dated)}." if dated else ""


def _way(weeks: Sequence[Week]) -> str:
    if len(weeks) < 2:
        return ""
    if len(weeks) == 2:
        return "The first week starts, the second brings something to an end."
    return "Each week builds on the one before: start, practise, go deeper, finish; the last days look back."


def _weekends(calendar: Calendar, tasks: Sequence[Task]) -> str:
    if any(task.day.weekday() >= 5 for task in tasks):
        return ""
    return "Weekends stay free." if calendar.weekend is not Weekend.WORK else ""


def open_days(calendar: Calendar, days: Sequence[date]) -> list[date]:
    """The dates on which something may stand, past ones left out."""
    return [
        day
        for day in days
        if calendar.hours_on(day) is not None and day >= calendar.now.astimezone(calendar.zone).date()
    ]
