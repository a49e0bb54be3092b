"""The readers to beat: json.loads and json_repair with a plain mapping of the seed's keys, and with a careful one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from json_repair import repair_json

from planner.domain.fitting import Wish, WishedPlan, WishedWeek

from .extraction_cases import Case
from .extraction_plans import DAYS


def plain_json(case: Case) -> WishedPlan:
    """json.loads, then the keys that were asked for."""
    return _plain(json.loads(case.text), case)


def plain_repair(case: Case) -> WishedPlan:
    """json_repair, then the keys that were asked for."""
    return _plain(repair_json(case.text, return_objects=True), case)


def careful_repair(case: Case) -> WishedPlan:
    """json_repair of the fenced part, then a mapping that knows other names and shapes."""
    fenced = re.findall(
        r"```(?:json)?\s*([{\[].*?)```", re.sub(r"<think>.*?</think>", "", case.text, flags=re.DOTALL), re.DOTALL
    )
    text = fenced[-1] if fenced else case.text[max(0, case.text.find("{")) :]
    value = repair_json(text, return_objects=True)
    return WishedPlan("", (WishedWeek(1, "", (), tuple(_careful(value, case, 1, None, 0))),))


def _plain(value: Any, case: Case) -> WishedPlan:
    if "w" in value:
        return _compact(value, case)
    tasks = [task for week in value["weekly_breakdown"] for day in week["daily_tasks"].values() for task in day]
    wishes = [
        _wish(task["task_description"], task["start_time"], task["end_time"], task.get("difficulty_level"), case)
        for task in tasks
    ]
    return WishedPlan("", (WishedWeek(1, "", (), tuple(wishes)),))


def _compact(value: Any, case: Case) -> WishedPlan:
    slots = {slot.number: slot for slot in case.slots}
    wishes = []
    for week in value["w"]:
        for number, minutes, text, _, level in week["t"]:
            start = slots[int(number)].start
            wishes.append(_made(text, start, start + timedelta(minutes=int(minutes)), level))
    return WishedPlan("", (WishedWeek(1, "", (), tuple(wishes)),))


def _wish(text: str, start: str, end: str, level: object, case: Case) -> Wish:
    moments = [datetime.fromisoformat(moment) for moment in (start, end)]
    first, last = (moment.replace(tzinfo=case.zone) if moment.tzinfo is None else moment for moment in moments)
    return _made(text, first, last, level)


def _made(text: str, start: datetime, end: datetime, level: object) -> Wish:
    from planner.domain.plan_data import Difficulty

    words = {
        "easy": 0,
        "beginner": 0,
        "low": 0,
        "simple": 0,
        "1": 0,
        "medium": 1,
        "hard": 2,
        "high": 2,
        "advanced": 2,
        "3": 2,
    }
    return Wish(text, start=start, end=end, difficulty=list(Difficulty)[words.get(str(level).lower(), 1)])


_TEXT = ("task_description", "task", "title", "name", "description", "activity", "taskDescription", "summary")
_START, _END = ("start_time", "start", "startTime", "from", "time"), ("end_time", "end", "endTime", "to")
_LENGTH = ("duration", "minutes", "duration_minutes")


def _careful(value: Any, case: Case, week: int, day: str | None, depth: int) -> Iterator[Wish]:
    """Walks lists and objects; knows weeks, weekdays, dates and a few names of fields."""
    if isinstance(value, list):
        for at, one in enumerate(value):
            yield from _careful(one, case, week if depth > 2 else at + 1, day, depth + 1)
    if not isinstance(value, dict):
        return
    text = next((value[key] for key in _TEXT if isinstance(value.get(key), str)), None)
    start = next((value[key] for key in _START if isinstance(value.get(key), str)), None)
    if text and start:
        yield from _careful_task(value, text, start, case, week, str(value.get("date") or value.get("day") or day))
        return
    week = int(value["week"]) if str(value.get("week", "")).isdigit() else week
    day = str(value.get("date") or value.get("day") or day)
    for key, one in value.items():
        number = re.search(r"(?i)week\D{0,2}(\d)", key)
        named = key in DAYS["en"] or re.fullmatch(r"\d{4}-\d\d-\d\d", key)
        yield from _careful(one, case, int(number[1]) if number else week, key if named else day, depth + 1)


def _careful_task(value: Any, text: str, start: str, case: Case, week: int, day: str) -> Iterator[Wish]:
    end = next((value[key] for key in _END if isinstance(value.get(key), str)), None)
    length = next((value[key] for key in _LENGTH if isinstance(value.get(key), int)), 60)
    if "T" in start or len(start) > 15:
        yield _wish(text, start, end or start, value.get("difficulty_level"), case)
        return
    clocks = re.findall(r"(\d{1,2}):(\d\d)\s*([AaPp][Mm])?", f"{start} {end or ''}")
    date = (
        case.month.nth_weekday(week, DAYS["en"].index(day)) if day in DAYS["en"] else datetime.fromisoformat(day).date()
    )
    moments = [_clock(date, hour, minute, half, case) for hour, minute, half in clocks[:2]]
    yield _made(
        text,
        moments[0],
        moments[1] if len(moments) > 1 else moments[0] + timedelta(minutes=length),
        value.get("difficulty"),
    )


def _clock(date: Any, hour: str, minute: str, half: str, case: Case) -> datetime:
    hours = int(hour) % 12 + (12 if half.lower() == "pm" else 0) if half else int(hour)
    return datetime(date.year, date.month, date.day, hours, int(minute), tzinfo=case.zone)
