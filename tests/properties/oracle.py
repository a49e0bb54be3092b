"""The calendar rules once more, written from the product's text alone: minute by minute, slow and plain.

It shares no code with planner.domain.rules; where the two differ, one of them is wrong.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta

from planner.domain.calendar import Calendar, Weekend
from planner.domain.plan_data import Task


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def _exists(moment: datetime) -> bool:
    there_and_back = _utc(moment).astimezone(moment.tzinfo)
    return (there_and_back.hour, there_and_back.minute) == (moment.hour, moment.minute)


def _minutes_of_day(moment: datetime, day: date) -> int:
    """Wall minutes since the day's midnight; an end at the next midnight is 1440."""
    return (moment.date() - day).days * 1440 + moment.hour * 60 + moment.minute


def faults(tasks: list[Task], calendar: Calendar, *, past_allowed: bool = False) -> list[str]:
    """Every way in which tasks break the rules, as words for a failing test."""
    found: list[str] = []
    for task in tasks:
        found += _alone(task, calendar, past_allowed)
    found += _together(tasks, calendar)
    return found


def _alone(task: Task, calendar: Calendar, past_allowed: bool) -> list[str]:
    found = []
    start, end = task.start.astimezone(calendar.zone), task.end.astimezone(calendar.zone)
    day, real = start.date(), (_utc(end) - _utc(start)).total_seconds() / 60
    if (day.year, day.month) != (calendar.month.first.year, calendar.month.first.month):
        found.append("outside the month")
    if not past_allowed and _utc(start) < _utc(calendar.now):
        found.append("in the past")
    if not 15 <= real <= 180:
        found.append(f"lasts {real} minutes")
    if start.minute % 5 or start.second or start.microsecond:
        found.append("off the mark")
    if not (_exists(task.start) and _exists(task.end)):
        found.append("does not exist")
    hours = calendar.working_hours.get(day.weekday())
    if hours is None or day in calendar.days_off:
        found.append("on a day off")
    elif _minutes_of_day(start, day) < hours[0] or _minutes_of_day(end, day) > hours[1]:
        found.append("outside working hours")
    if day.weekday() >= 5 and calendar.weekend is Weekend.REST:
        found.append("on a weekend of rest")
    for busy in calendar.busy:
        if _utc(start) < _utc(busy.end) + calendar.buffer and _utc(busy.start) < _utc(end) + calendar.buffer:
            found.append("meets a commitment")
    return found


def _together(tasks: list[Task], calendar: Calendar) -> list[str]:
    found = []
    for number, one in enumerate(tasks):
        for other in tasks[number + 1 :]:
            first, second = sorted((one, other), key=lambda task: _utc(task.start))
            if _utc(first.end) + calendar.buffer > _utc(second.start):
                found.append("two tasks meet")
    minutes: Counter[date] = Counter()
    count: Counter[date] = Counter()
    for task in tasks:
        day = task.start.astimezone(calendar.zone).date()
        minutes[day] += (_utc(task.end) - _utc(task.start)) // timedelta(minutes=1)
        count[day] += 1
    for day in count:
        mixed = day.weekday() >= 5 and calendar.weekend is Weekend.MIXED
        if minutes[day] > (min(60, calendar.daily_minutes) if mixed else calendar.daily_minutes):
            found.append("a day too long")
        if count[day] > (1 if mixed else 6):
            found.append("a day too full")
    if len(tasks) > 200:
        found.append("a month too full")
    return found
