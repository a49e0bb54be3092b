"""Corpus forms that differ in how tasks, times, months and difficulty are written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC

from .extraction_cases import Case, case_of, wanted
from .extraction_json import Json, dumps, seed, seed_task, weekly
from .extraction_plans import (
    SOURCES,
    Item,
    twelve,
)


def strings() -> Iterator[Case]:
    """Tasks as strings, scalars where lists belong."""
    for index, source in enumerate(SOURCES):
        forms: Callable[[Item], str] = (
            lambda item: f"{item.clock()}-{item.until} {item.text} ({item.minutes} min)",
            lambda item: f"{item.clock()} - {item.until}: {item.text}",
            lambda item: f"{item.text} ({item.clock()}–{item.until})",
            lambda item: f"{item.text} - {item.minutes} min at {item.clock()}",
            lambda item: f"[{item.clock()}-{item.until}] {item.text} | {item.focus}",
        )[index % 5]
        if index % 5 == 4:
            forms = lambda item: f"{twelve(item.start)} - {twelve(item.start + item.minutes)}: {item.text}"  # noqa: E731
        plan = weekly(source, source.by_nth(), forms)
        yield case_of(source, "tasks as strings", f"variant {index % 5}", dumps(plan, 2))
        for week in plan["weekly_breakdown"]:
            week["goals"] = week["goals"][0]
            week["daily_tasks"] = {
                day: tasks[0] if len(tasks) == 1 else tasks for day, tasks in week["daily_tasks"].items()
            }
        yield case_of(source, "scalars for lists", "text for a day", dumps(plan))
        whole = seed(source)
        for week in whole["weekly_breakdown"]:
            week["goals"] = "; ".join(week["goals"])
            week["week"] = str(week["week"])
            week["daily_tasks"] = {
                day: tasks[0] if len(tasks) == 1 else tasks for day, tasks in week["daily_tasks"].items()
            }
        yield case_of(source, "scalars for lists", "object for a day", dumps(whole))


def times() -> Iterator[Case]:
    """Times, lengths and dates in other forms."""
    for index, source in enumerate(SOURCES):
        zone = source.zone
        forms: tuple[tuple[str, str, Callable[[Item], Json]], ...] = (
            (
                "12-hour times",
                "two fields",
                lambda item: {"start_time": twelve(item.start), "end_time": twelve(item.start + item.minutes)},
            ),
            (
                "12-hour times",
                "small letters",
                lambda item: {
                    "start": twelve(item.start).lower().replace(" ", ""),
                    "duration": f"{item.minutes} minutes",
                },
            ),
            ("ranges", "en dash", lambda item: {"time": f"{item.clock()} – {item.until}"}),
            (
                "ranges",
                "12-hour, shared half",
                lambda item: {"time_slot": f"{twelve(item.start)} to {twelve(item.start + item.minutes)}"},
            ),
            (
                "durations",
                "1h30",
                lambda item: {
                    "start": item.clock(),
                    "duration": f"{item.minutes // 60}h{item.minutes % 60:02d}"
                    if item.minutes >= 60
                    else f"{item.minutes} min",
                },
            ),
            ("durations", "ISO 8601", lambda item: {"start": item.clock(), "duration": f"PT{item.minutes}M"}),
            ("durations", "hours", lambda item: {"start": item.clock(), "duration_hours": round(item.minutes / 60, 4)}),
            ("durations", "bare number", lambda item: {"start_time": item.clock(), "duration": item.minutes}),
            (
                "clock only",
                "with seconds",
                lambda item: {"start_time": f"{item.clock()}:00", "end_time": f"{item.until}:00"},
            ),
        )
        for kind, name, fields in forms[index % 3 :: 3]:
            plan = weekly(
                source,
                source.by_nth(),
                lambda item, f=fields: {"task_description": item.text, **f(item), "difficulty_level": "moderate"},
            )
            yield case_of(source, kind, name, dumps(plan))
        isos: tuple[tuple[str, Callable[[Item, int], str]], ...] = (
            ("no offset", lambda item, extra: item.moment(zone, extra).strftime("%Y-%m-%dT%H:%M:%S")),
            ("in UTC", lambda item, extra: item.moment(zone, extra).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")),
            ("blank, no seconds", lambda item, extra: item.moment(zone, extra).strftime("%Y-%m-%d %H:%M")),
            ("compact", lambda item, extra: item.moment(zone, extra).strftime("%Y%m%dT%H%M%S")),
            ("milliseconds", lambda item, extra: item.moment(zone, extra).isoformat(timespec="milliseconds")),
            ("slashes", lambda item, extra: item.moment(zone, extra).strftime("%Y/%m/%d %H:%M")),
            ("epoch", lambda item, extra: str(int(item.moment(zone, extra).timestamp()))),
            ("offset without colon", lambda item, extra: item.moment(zone, extra).strftime("%Y-%m-%dT%H:%M:%S%z")),
        )
        for name, write in (isos[index % 4], isos[index % 4 + 4]):
            plan = weekly(
                source,
                source.by_calendar_week(),
                lambda item, w=write: {
                    "task_description": item.text,
                    "start_time": w(item, 0),
                    "end_time": w(item, item.minutes),
                },
            )
            yield case_of(source, "other ISO forms", name, dumps(plan, 1))


def wrong_month() -> Iterator[Case]:
    """Dates of another month or year: what counts is the week and the weekday."""
    for index, source in enumerate(SOURCES[:6]):
        for years, months in ((-1, 0), (0, 1), (-2, 0))[index % 2 :: 2]:
            other = source.month.shift(years * 12 + months)

            def task(item: Item, other=other) -> Json:  # type: ignore[no-untyped-def]
                day = other.nth_weekday(item.nth, item.day.weekday()) or other.nth_weekday(4, item.day.weekday())
                return {
                    "task_description": item.text,
                    "start_time": f"{day}T{item.clock()}:00",
                    "end_time": f"{day}T{item.until}:00",
                }

            yield case_of(
                source, "wrong month", f"{years} years {months} months", dumps(weekly(source, source.by_nth(), task))
            )


def levels() -> Iterator[Case]:
    """Words, numbers and stars for difficulty."""
    words = (
        ("easy", "medium", "hard"),
        ("Beginner", "Intermediate", "Advanced"),
        ("Low", "Moderate", "High"),
        (1, 2, 3),
        ("1/5", "3/5", "5/5"),
        ("★", "★★", "★★★"),
        ("Leicht", "Mittel", "Schwer"),
        ("Simple Task", "Moderate Task", "Challenging Task"),
    )
    for index, level in enumerate(words):
        source = SOURCES[index % len(SOURCES)]
        plan = weekly(
            source,
            source.by_calendar_week(),
            lambda item, s=source, w=level: {**seed_task(item, s), "difficulty_level": w[item.level - 1]},
        )
        yield case_of(source, "difficulty words", str(level[0]), dumps(plan), wanted(source.items, level=True))


def cases() -> Iterator[Case]:
    """All of them."""
    for make in (strings, times, wrong_month, levels):
        yield from make()
