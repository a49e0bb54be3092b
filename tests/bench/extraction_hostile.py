"""Corpus cases with no plan in them: refusals, reasoning, echoed schemas and examples, garbage of every kind."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

from .extraction_cases import Case, case_of
from .extraction_plans import SOURCES

_NOTHING: tuple[tuple[str, str], ...] = (
    ("empty", ""),
    ("blank", " \n\t "),
    ("refusal", "I'm sorry, but I can't help with creating that plan."),
    ("question", "Could you tell me which days you are free? For example, are you free on Monday at 9:00?"),
    ("error object", '{"error": {"code": 502, "message": "Provider returned error"}}'),
    ("null", "null"),
    ("empty object", "{}"),
    ("empty plan", '{"monthly_summary": "", "weekly_breakdown": []}'),
    (
        "HTML page",
        "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><p>nginx</p></body></html>",
    ),
    (
        "login page",
        "<html><body><form><p>Monday maintenance from 9:00 to 10:00, please sign in</p><input></form></body></html>",
    ),
    ("lorem ipsum", "Lorem ipsum dolor sit amet, consectetur adipiscing elit. " * 40),
    (
        "poem",
        "In December's frost the days grow short,\nOn Monday morn I set my course,\nBy ten I rest, by noon I sail.",
    ),
    ("code", "def plan(week):\n    for day in week:\n        print(day, '9:00')\n    return {'tasks': []}\n"),
    (
        "schema",
        json.dumps(
            {
                "type": "object",
                "properties": {
                    "weekly_breakdown": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {
                                "task_description": {"type": "string", "description": "Task text"},
                                "start_time": {"type": "string"},
                            },
                        },
                    }
                },
            }
        ),
    ),
    (
        "template",
        '{"monthly_summary": "string", "weekly_breakdown": [{"week": 1, "focus": "string", "goals": ["string"], "daily_tasks": {"Monday": [{"task_description": "string", "focus_area": "string", "start_time": "ISO 8601", "end_time": "ISO 8601", "difficulty_level": "simple|moderate|advanced", "scheduling_reason": "string"}]}}]}',
    ),
    (
        "placeholders",
        '{"weekly_breakdown": [{"week": 1, "daily_tasks": {"Monday": [{"task_description": "<task description>", "start_time": "YYYY-MM-DDTHH:MM:SS"}, {"task_description": "...", "start_time": "..."}]}}]}',
    ),
    (
        "example in a fence",
        'I need more details. The output format is, for example:\n```json\n{"weekly_breakdown": [{"week": 1, "daily_tasks": {"Monday": [{"task_description": "Read a book", "start_time": "2026-12-07T09:00:00", "end_time": "2026-12-07T10:00:00"}]}}]}\n```\nWhat are your goals?',
    ),
    (
        "prompt echo",
        'You plan tasks into free time. Slots, as number=start/most minutes:\nWeek 1: 4 tasks\n2026-12-01 Tue: 1=08:00/60 2=10:30/90\n2026-12-02 Wed: 3=08:00/60\nGoals: "learn Spanish"',
    ),
    (
        "slots echo",
        json.dumps(
            {
                "free_slots": [
                    {"slot": 1, "start": "2026-12-01T08:00", "end": "2026-12-01T09:00", "description": "free"}
                ],
                "commitments": [
                    {"dayOfWeek": "Monday", "startTime": "09:00", "endTime": "10:00", "description": "Team meeting"}
                ],
            }
        ),
    ),
    (
        "compact echo",
        '{"s":"two sentences about the month","w":[{"n":1,"f":"focus of week 1","g":["result of week 1"],"t":[[3,45,"Task",1,2],[5,60,"Task",2,1]]}]}',
    ),
    ("reasoning only", "<think>Monday 9:00-10:00 Read chapter 1. Tuesday 10:00-11:00 Run.</think>"),
    ("reasoning never closed", "<thinking>\n- Monday 9:00-10:00 Read chapter 1\n- Tuesday 10:00-11:00 Run"),
    (
        "reasoning key",
        '{"reasoning": "Monday 9:00-10:00 read", "thoughts": [{"task": "Run", "start": "2026-12-01T09:00"}]}',
    ),
    ("numbers", "[1, 2, 3, [4, 5, [6]], 7]"),
    (
        "only goals",
        "## Week 1: Foundations\n**Goals:**\n- Learn the basics\n- Build a habit\n\n## Week 2: Practice\n**Goals:**\n- Practise daily",
    ),
    ("rest days", '{"weekly_breakdown":[{"week":1,"daily_tasks":{"Saturday":["Rest day"],"Sunday":[]}}]}'),
    (
        "commitments in prose",
        "You have your Team meeting on Monday from 9:00 to 10:00, so I need to avoid that. Shall I go on?",
    ),
)


def garbage(name: str, size: int) -> str:
    """A million characters, or so many, of one kind of nonsense."""
    chance = random.Random(name)
    makers = {
        "opening brackets": lambda: "[" * size,
        "opening braces": lambda: '{"a":' * (size // 5),
        "mixed openers": lambda: "[{" * (size // 2),
        "closed pairs": lambda: "[]{}" * (size // 4),
        "quotes": lambda: '"' * size,
        "backslashes": lambda: '{"a":"' + "\\" * size,
        "broken strings": lambda: '{"a":"' + 'x"y ' * (size // 4),
        "random letters": lambda: "".join(chance.choices('abc {}[]",:0123456789\n<>|-#*', k=size)),
        "random unicode": lambda: "".join(map(chr, chance.choices(range(1, 0x2FFF), k=size))),
        "bullets": lambda: "- Monday 9:00 x\n" * (size // 16),
        "pipes": lambda: "|a|b|\n" * (size // 6),
        "tags": lambda: "<a><b>" * (size // 6),
        "think tags": lambda: "<think>" * (size // 7),
        "fences": lambda: "```\n{\n" * (size // 6),
        "keys": lambda: "a: b\n" * (size // 5),
        "deep keys": lambda: "".join(" " * (at % 200) + "k:\n" for at in range(size // 103)),
        "one long line": lambda: "Monday " * (size // 7),
        "digits": lambda: "9" * size,
        "entities": lambda: "&quot;&lt;" * (size // 10),
        "commas": lambda: "a,b,c,d\n" * (size // 8),
        "colons": lambda: "12:00 " * (size // 6),
        "nested ten thousand": lambda: "[" * 10_000 + "]" * 10_000,
        "nested objects": lambda: '{"w":' * 10_000 + "1" + "}" * 10_000,
        "blank": lambda: " " * size,
        "newlines": lambda: "\n" * size,
        "NUL": lambda: "\x00" * size,
        "surrogates": lambda: "\ud800" * size,
        "stars": lambda: "*" * size,
        "brackets and text": lambda: "(a" * (size // 2),
        "week headings": lambda: "## Week 1\n" * (size // 10),
        "small arrays": lambda: '["a",' * (size // 5),
        "dates": lambda: "2026-12-07 " * (size // 11),
    }
    return makers[name]()


GARBAGE = [
    "opening brackets",
    "opening braces",
    "mixed openers",
    "closed pairs",
    "quotes",
    "backslashes",
    "broken strings",
    "random letters",
    "random unicode",
    "bullets",
    "pipes",
    "tags",
    "think tags",
    "fences",
    "keys",
    "deep keys",
    "one long line",
    "digits",
    "entities",
    "commas",
    "colons",
    "nested ten thousand",
    "nested objects",
    "blank",
    "newlines",
    "NUL",
    "surrogates",
    "stars",
    "brackets and text",
    "week headings",
    "small arrays",
    "dates",
]
_NOT_TASKS = frozenset({"bullets"})


def cases() -> Iterator[Case]:
    """All of them; garbage in the size of a usual answer."""
    for name, text in _NOTHING:
        yield case_of(SOURCES[0], "no plan", name, text, ())
    for name in GARBAGE:
        if name not in _NOT_TASKS:
            yield case_of(SOURCES[0], "garbage", name, garbage(name, 30_000), ())
