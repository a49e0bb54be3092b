"""What the stand-in model writes: whole plans made from the slots that a prompt numbers."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

_WEEK = re.compile(r"^Week (\d+)\b.*?(\d+) tasks", re.M)
_DAY = re.compile(r"^(\d{4}-\d\d-\d\d) \w{3}: (.+)$", re.M)
_SLOT = re.compile(r"(\d+)=(\d\d):(\d\d)/(\d+)")
_VERBS = ("Outline", "Draft", "Practise", "Read about", "Review", "Finish")


@dataclass(frozen=True, slots=True)
class PromptSlot:
    """A slot as the prompt's text shows it."""

    week: int
    number: int
    start: datetime
    minutes: int


def slots_in(prompt: str) -> list[PromptSlot]:
    """Every numbered slot of a prompt, in its order."""
    found: list[PromptSlot] = []
    week = 0
    for line in prompt.splitlines():
        if opened := _WEEK.match(line):
            week = int(opened[1])
        elif day := _DAY.match(line):
            midnight = datetime.combine(date.fromisoformat(day[1]), datetime.min.time())
            for number, hour, minute, most in _SLOT.findall(day[2]):
                start = midnight + timedelta(hours=int(hour), minutes=int(minute))
                found.append(PromptSlot(week, int(number), start, int(most)))
    return found


def wanted_in(prompt: str) -> dict[int, int]:
    """How many tasks the prompt asks for in each week."""
    return {int(week): int(tasks) for week, tasks in _WEEK.findall(prompt)}


def chosen(prompt: str) -> dict[int, list[PromptSlot]]:
    """The slots a sensible model would use: as many as asked for, spread over the week."""
    slots = slots_in(prompt)
    picked: dict[int, list[PromptSlot]] = {}
    for week, tasks in wanted_in(prompt).items():
        offered = [slot for slot in slots if slot.week == week]
        step = max(1.0, len(offered) / max(1, tasks))
        picked[week] = [offered[int(at * step)] for at in range(min(tasks, len(offered)))]
    return picked


def _description(slot: PromptSlot) -> str:
    return f"{_VERBS[slot.number % len(_VERBS)]} part {slot.number} and note the next step"


def compact_plan(prompt: str) -> str:
    """The answer in the compact slot form."""
    weeks = [
        {
            "n": week,
            "f": f"Step {week} towards the goals",
            "g": [f"Finish part {week}", "Keep a steady pace"],
            "t": [[slot.number, min(slot.minutes, 45), _description(slot), 1, slot.number % 3 + 1] for slot in slots],
        }
        for week, slots in chosen(prompt).items()
    ]
    return json.dumps({"s": "A steady month, one step at a time.", "w": weeks}, separators=(",", ":"))


def seed_plan(prompt: str) -> str:
    """The same answer in the seed's full JSON, with local times and no offsets."""
    breakdown = []
    for week, slots in chosen(prompt).items():
        days: dict[str, list[dict[str, str]]] = {}
        for slot in slots:
            days.setdefault(f"{slot.start:%A}", []).append(_seed_task(slot))
        goals = [f"Finish part {week}", "Keep a steady pace"]
        breakdown.append({"week": week, "focus": f"Step {week}", "goals": goals, "daily_tasks": days})
    return json.dumps({"monthly_summary": "A steady month, one step at a time.", "weekly_breakdown": breakdown})


def _seed_task(slot: PromptSlot) -> dict[str, str]:
    return {
        "task_description": _description(slot),
        "focus_area": "Steady work",
        "start_time": slot.start.isoformat(),
        "end_time": (slot.start + timedelta(minutes=min(slot.minutes, 45))).isoformat(),
        "difficulty_level": "moderate",
        "scheduling_reason": "free at that time",
    }
