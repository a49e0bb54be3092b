"""Corpus forms that are JSON of some shape: the seed's, the compact slot form, renamed, wrapped, turned inside out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from .extraction_cases import Case, OfferedSlot, case_of, wanted
from .extraction_plans import (
    DAYS,
    LEVELS,
    MONTHS,
    SEED_LEVELS,
    SHORT_DAYS,
    SOURCES,
    WEEK_WORD,
    Item,
    Source,
    by_day,
    spelled_date,
)

Json = dict[str, Any]


def seed_task(item: Item, source: Source) -> Json:
    """A task in the product's own JSON."""
    return {
        "task_description": item.text,
        "focus_area": item.focus,
        "start_time": item.moment(source.zone).isoformat(),
        "end_time": item.moment(source.zone, item.minutes).isoformat(),
        "difficulty_level": SEED_LEVELS[item.level - 1],
        "scheduling_reason": item.reason,
    }


def seed(source: Source) -> Json:
    """A plan in the product's own JSON."""
    return weekly(source, source.by_calendar_week(), lambda item: seed_task(item, source))


def weekly(
    source: Source, weeks: dict[int, list[Item]], task: Callable[[Item], Any], days: tuple[str, ...] = DAYS["en"]
) -> Json:
    """The product's nesting with another kind of task."""
    breakdown = []
    for number, items in weeks.items():
        daily: dict[str, list[Any]] = {}
        for item in items:
            daily.setdefault(days[item.day.weekday()], []).append(task(item))
        breakdown.append(
            {"week": number, "focus": source.focuses[number - 1], "goals": list(source.goals[:2]), "daily_tasks": daily}
        )
    return {"monthly_summary": source.summary, "weekly_breakdown": breakdown}


def dumps(value: object, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def offered(source: Source) -> tuple[OfferedSlot, ...]:
    """Slots as a prompt numbers them: the items' and others between."""
    slots = []
    for item in sorted(source.items, key=lambda item: (item.day, item.start)):
        for extra in (0, item.minutes + 30):
            start = item.moment(source.zone, extra)
            slots.append(OfferedSlot(len(slots) + 1, item.day, start, start + timedelta(minutes=max(item.minutes, 60))))
    return tuple(slots)


def compact(source: Source, *, strings: bool = False) -> tuple[str, tuple[OfferedSlot, ...], tuple[str, ...]]:
    """The compact slot form with its slots and areas."""
    slots = offered(source)
    numbers = {slot.start: slot.number for slot in slots}
    areas = tuple(dict.fromkeys(item.focus for item in source.items))
    weeks = []
    for number, items in source.by_calendar_week().items():
        rows: list[list[Any]] = [
            [numbers[item.moment(source.zone)], item.minutes, item.text, areas.index(item.focus) + 1, item.level]
            for item in items
        ]
        rows = [[str(cell) for cell in row] for row in rows] if strings else rows
        weeks.append({"n": number, "f": source.focuses[number - 1], "g": list(source.goals[:2]), "t": rows})
    text = json.dumps({"s": source.summary, "w": weeks}, ensure_ascii=False, separators=(",", ":"))
    return text, slots, areas


def sound() -> Iterator[Case]:
    """Whole answers in the two forms that are asked for."""
    for source in SOURCES:
        yield case_of(
            source,
            "seed JSON",
            "minified",
            json.dumps(seed(source), separators=(",", ":")),
            wanted(source.items, level=True),
        )
        yield case_of(source, "seed JSON", "indented", dumps(seed(source), 2), wanted(source.items, level=True))
        text, slots, areas = compact(source)
        yield case_of(source, "slot form", "minified", text, wanted(source.items, level=True), slots=slots, areas=areas)
    text, slots, areas = compact(SOURCES[0], strings=True)
    yield case_of(SOURCES[0], "slot form", "numbers as strings", text, slots=slots, areas=areas)
    text, slots, areas = compact(SOURCES[3])
    yield case_of(SOURCES[3], "slot form", "fenced", f"```json\n{text}\n```", slots=slots, areas=areas)
    objects = json.loads(compact(SOURCES[1])[0])
    for week in objects["w"]:
        week["t"] = [
            dict(zip(("slot", "minutes", "description", "area", "difficulty"), row, strict=True)) for row in week["t"]
        ]
    yield case_of(
        SOURCES[1],
        "slot form",
        "tasks as objects",
        dumps(objects),
        slots=offered(SOURCES[1]),
        areas=compact(SOURCES[1])[2],
    )


_RENAMED: tuple[dict[str, str], ...] = (
    {
        "task_description": "task",
        "focus_area": "category",
        "start_time": "start",
        "end_time": "end",
        "difficulty_level": "difficulty",
        "scheduling_reason": "reason",
    },
    {
        "task_description": "taskDescription",
        "focus_area": "focusArea",
        "start_time": "startTime",
        "end_time": "endTime",
        "difficulty_level": "difficultyLevel",
        "scheduling_reason": "schedulingReason",
    },
    {
        "task_description": "title",
        "focus_area": "area",
        "start_time": "starts_at",
        "end_time": "ends_at",
        "difficulty_level": "level",
        "scheduling_reason": "why",
    },
    {
        "task_description": "name",
        "focus_area": "topic",
        "start_time": "from",
        "end_time": "to",
        "difficulty_level": "intensity",
        "scheduling_reason": "notes",
    },
    {
        "task_description": "Activity",
        "focus_area": "Focus Area",
        "start_time": "Start Time",
        "end_time": "End Time",
        "difficulty_level": "Difficulty",
        "scheduling_reason": "Rationale",
    },
    {
        "task_description": "aufgabe",
        "focus_area": "bereich",
        "start_time": "startzeit",
        "end_time": "endzeit",
        "difficulty_level": "schwierigkeit",
        "scheduling_reason": "begründung",
    },
    {
        "task_description": "tâche",
        "focus_area": "domaine",
        "start_time": "heure_de_début",
        "end_time": "heure_de_fin",
        "difficulty_level": "difficulté",
        "scheduling_reason": "raison",
    },
    {
        "task_description": "descripción",
        "focus_area": "categoría",
        "start_time": "hora_inicio",
        "end_time": "hora_fin",
        "difficulty_level": "dificultad",
        "scheduling_reason": "motivo",
    },
)
_OUTER: tuple[tuple[str, str, str, str, str], ...] = (
    ("summary", "weeks", "week_number", "theme", "tasks"),
    ("monthlySummary", "weeklyBreakdown", "weekNumber", "focus", "dailyTasks"),
    ("overview", "weekly_plan", "week", "title", "days"),
    ("month_overview", "plan", "number", "focus", "schedule"),
    ("Summary", "Weeks", "Week", "Focus", "Daily Tasks"),
    ("zusammenfassung", "wochen", "woche", "schwerpunkt", "aufgaben"),
    ("résumé", "semaines", "semaine", "thème", "tâches"),
    ("resumen", "semanas", "semana", "enfoque", "tareas"),
)


def renamed() -> Iterator[Case]:
    """Other key names, in several styles and languages."""
    for index, (keys, outer) in enumerate(zip(_RENAMED, _OUTER, strict=True)):
        for source in (SOURCES[index % len(SOURCES)], SOURCES[(index + 3) % len(SOURCES)]):
            plan = weekly(
                source,
                source.by_calendar_week(),
                lambda item, s=source, k=keys: {k[name]: value for name, value in seed_task(item, s).items()},
            )
            weeks = [
                {outer[2]: week["week"], outer[3]: week["focus"], "goals": week["goals"], outer[4]: week["daily_tasks"]}
                for week in plan["weekly_breakdown"]
            ]
            yield case_of(
                source, "renamed keys", f"names {index + 1}", dumps({outer[0]: source.summary, outer[1]: weeks}, 2)
            )


def wrapped() -> Iterator[Case]:
    """The plan inside something else."""
    for index, source in enumerate(SOURCES[:5]):
        plan = seed(source)
        chat = {"id": "x", "choices": [{"index": 0, "message": {"role": "assistant", "content": dumps(plan)}}]}
        wrappers: tuple[tuple[str, object], ...] = (
            ("in data", {"status": "ok", "data": {"plan": plan}}),
            ("in a list", [plan]),
            ("as a tool call", {"name": "create_plan", "arguments": plan}),
            ("as a string", {"result": dumps(plan)}),
            ("as a chat completion", chat),
            ("weeks alone", plan["weekly_breakdown"]),
            (
                "with other keys",
                {
                    "version": 2,
                    "meta": {"model": "m", "tokens": 812},
                    "response": {"monthly_plan": plan},
                    "notes": ["Good luck!"],
                },
            ),
            (
                "with reasoning",
                {
                    "reasoning": "On Monday 9:00 I could plan a nap, but no.",
                    "thoughts": ["Maybe run at 7:00"],
                    "plan": plan,
                },
            ),
        )
        for name, value in wrappers[index % 2 :: 2]:
            yield case_of(source, "wrappers", name, dumps(value))


def turned() -> Iterator[Case]:
    """Weeks as a dict, days as a list, dates and localised names as keys, flat months."""
    for index, source in enumerate(SOURCES):
        yield from _weeks_as_dict(source, index)
        yield from _days_as_list(source, index)
        yield from _day_keys(source, index)
        yield from _flat(source, index)


def _weeks_as_dict(source: Source, index: int) -> Iterator[Case]:
    word = WEEK_WORD[source.language]
    label: Callable[[int], str] = (
        lambda n: f"Week {n}",
        lambda n: f"week_{n}",
        lambda n: f"week{n}",
        lambda n: f"{word} {n}",
        lambda n: f"Week {n}: {source.focuses[n - 1]}",
    )[index % 5]
    days = DAYS[source.language] if index % 2 else DAYS["en"]
    weeks = {}
    for number, items in source.by_nth().items():
        daily: Json = {}
        for day, of_day in by_day(items):
            daily.setdefault(days[day.weekday()], []).extend(
                {
                    "task": item.text,
                    "start": item.clock(),
                    "end": item.until,
                    "difficulty": LEVELS[source.language][item.level - 1],
                }
                for item in of_day
            )
        weeks[label(number)] = {"focus": source.focuses[number - 1], **daily} if index % 3 else daily
    value = {"plan": weeks} if index % 2 else {"summary": source.summary, "weeks": weeks}
    yield case_of(source, "weeks as a dict", label(1), dumps(value, 2), wanted(source.items, level=True))


def _days_as_list(source: Source, index: int) -> Iterator[Case]:
    weeks = []
    for number, items in source.by_calendar_week().items():
        days = []
        for day, of_day in by_day(items):
            tasks = [
                {"title": item.text, "time": f"{item.clock()}-{item.until}", "category": item.focus} for item in of_day
            ]
            named = (
                {"day": DAYS["en"][day.weekday()], "date": day.isoformat()},
                {"date": day.isoformat()},
                {"day": f"{DAYS[source.language][day.weekday()]}, {spelled_date(of_day[0], source.language)}"},
            )[index % 3]
            days.append({**named, "tasks": tasks})
        weeks.append(
            {"week": number, "days": days}
            if index % 2
            else {"name": f"Week {number}", "theme": source.focuses[number - 1], "days": days}
        )
    yield case_of(source, "days as a list", f"variant {index % 3}", dumps({"weeks": weeks}))


def _day_keys(source: Source, index: int) -> Iterator[Case]:
    language = source.language
    keys: Callable[[Item], str] = (
        lambda item: item.day.isoformat(),
        lambda item: f"{MONTHS['en'][item.day.month - 1][:3]} {item.day.day}",
        lambda item: f"{item.day.day}.{item.day.month}.",
        lambda item: f"{DAYS[language][item.day.weekday()]} {spelled_date(item, language)}",
        lambda item: f"{item.day.month:02d}/{item.day.day:02d}/{item.day.year}",
    )[index % 5]
    daily: Json = {}
    for item in source.items:
        daily.setdefault(keys(item), []).append(
            {"task": item.text, "start_time": item.clock(), "duration_minutes": item.minutes}
        )
    yield case_of(source, "day keys", f"date {keys(source.items[0])}", dumps({"daily_tasks": daily}, 1))
    short = SHORT_DAYS[language]
    weeks = []
    for number, items in source.by_nth().items():
        days: Json = {}
        for item in items:
            days.setdefault(short[item.day.weekday()], []).append(
                {"task": item.text, "start": item.clock(), "end": item.until}
            )
        weeks.append({"week": number, "daily_tasks": days})
    yield case_of(source, "day keys", f"short {short[0]}", dumps({"weekly_breakdown": weeks}))


def _flat(source: Source, index: int) -> Iterator[Case]:
    tasks: list[Json] = []
    for number, item in enumerate(source.items, 1):
        forms: tuple[Json, ...] = (
            {"date": item.day.isoformat(), "start": item.clock(), "end": item.until, "task": item.text},
            {
                "id": number,
                "title": item.text,
                "start": f"{item.day.isoformat()}T{item.clock()}",
                "end": f"{item.day.isoformat()}T{item.until}",
            },
            {
                "day": DAYS[source.language][item.day.weekday()],
                "week": item.nth,
                "time": item.clock(),
                "minutes": item.minutes,
                "description": item.text,
            },
            {
                "task": item.text,
                "when": f"{spelled_date(item, source.language)}, {item.clock()}-{item.until}",
                "priority": "high",
            },
            {
                "summary": item.text,
                "start": {"dateTime": item.moment(source.zone).isoformat(), "timeZone": str(source.zone)},
                "end": {"dateTime": item.moment(source.zone, item.minutes).isoformat()},
            },
        )
        tasks.append(forms[index % 5])
    shapes: tuple[object, ...] = (tasks, {"tasks": tasks}, {"month": source.month.first.isoformat(), "plan": tasks})
    yield case_of(source, "flat months", f"variant {index % 5}", dumps(shapes[index % 3]))


def cases() -> Iterator[Case]:
    """All of them."""
    for make in (sound, renamed, wrapped, turned):
        yield from make()
