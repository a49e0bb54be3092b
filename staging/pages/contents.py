"""What is inside a draft, in numbers: read from its plan data, without building the plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

SHOWN_AREAS = 4


@dataclass(frozen=True, slots=True)
class Contents:
    """Tasks, their hours to the half, weeks that have tasks, focus areas in order of appearance, and the summary."""

    tasks: int
    hours: float
    weeks: int
    areas: tuple[str, ...]
    summary: str

    @classmethod
    def of(cls, plan_data: Mapping[str, Any]) -> Contents:
        """Of plan data that we wrote ourselves; empty where it cannot be read."""
        weeks = plan_data.get("weekly_breakdown", [])
        tasks = list(_tasks(weeks))
        minutes = sum(_minutes(task) for task in tasks)
        areas = dict.fromkeys(task["focus_area"] for task in tasks if task["focus_area"])
        return cls(len(tasks), round(minutes / 30) / 2, len(weeks), tuple(areas), plan_data.get("monthly_summary", ""))

    @property
    def shown_areas(self) -> str:
        """The first few focus areas."""
        return ", ".join(self.areas[:SHOWN_AREAS])

    @property
    def hidden_areas(self) -> int:
        """How many more there are."""
        return len(self.areas[SHOWN_AREAS:])


def _tasks(weeks: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for week in weeks:
        for day in week["daily_tasks"].values():
            yield from day


def _minutes(task: Mapping[str, str]) -> float:
    start, end = (datetime.fromisoformat(task[name]).timestamp() for name in ("start_time", "end_time"))
    return (end - start) / 60
