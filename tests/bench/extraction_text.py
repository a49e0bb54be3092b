"""Corpus forms without JSON: Markdown bullets and tables, YAML, XML, HTML, CSV and prose."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterator

from .extraction_cases import Case, case_of, wanted
from .extraction_plans import (
    DAYS,
    LEVELS,
    SEED_LEVELS,
    SHORT_DAYS,
    SOURCES,
    WEEK_WORD,
    Item,
    Source,
    by_day,
    spelled_date,
    twelve,
)

_INTROS = (
    "Here is your plan for the month!\n\n",
    "# Your month\n\nI kept your evenings light.\n\n",
    "",
    "Voici ton plan :\n\n",
    "Sure, here's a realistic schedule. It starts gently.\n\n",
)
_OUTROS = (
    "\n\nGood luck! Let me know if you'd like to change anything.",
    "\n\n## Tips\n- Drink water at 10:00 each day\n- Sleep 8 hours\n",
    "",
    "\n\n---\n*Total: about 12 hours a month.*",
)


def _dated(item: Item, source: Source) -> str:
    return f"{DAYS[source.language][item.day.weekday()]}, {spelled_date(item, source.language)}"


def _bullets(source: Source, style: int) -> str:
    word = WEEK_WORD[source.language]
    lines: list[str] = []
    for number, items in source.by_calendar_week().items():
        focus = source.focuses[number - 1]
        lines += [
            (
                f"## {word} {number}: {focus}",
                f"**{word} {number} – {focus}**",
                f"### {word} {number} ({focus})",
                f"{word} {number}:",
            )[style % 4],
            "",
        ]
        if style % 3 == 0:
            lines += ["**Goals:**", *(f"- {goal}" for goal in source.goals[:2]), ""]
        for _, of_day in by_day(items):
            lines += [
                (
                    f"### {_dated(of_day[0], source)}",
                    f"**{_dated(of_day[0], source)}**",
                    f"{_dated(of_day[0], source)}:",
                    f"#### {_dated(of_day[0], source)}",
                )[style % 4]
            ]
            lines += [_bullet(item, source, style) for item in of_day]
            lines += [""]
    return "\n".join(lines)


def _bullet(item: Item, source: Source, style: int) -> str:
    level = LEVELS[source.language][item.level - 1]
    return (
        f"- {item.clock()}-{item.until} {item.text} ({item.minutes} min, {level})",
        f"* **{twelve(item.start)} – {twelve(item.start + item.minutes)}**: {item.text}",
        f"1. {item.text} – {item.clock()}–{item.until}",
        f"- [ ] {item.clock()} - {item.until} | {item.text} | {item.focus} | {level}",
        f"- **{item.text}** ({item.clock()}–{item.until})\n  - Focus: {item.focus}\n  - Difficulty: {SEED_LEVELS[item.level - 1]}\n  - Why: {item.reason}",
        f"- **{item.clock()}–{item.until}**: {item.text} *({level})*",
        f"• {item.clock()} – {item.text} ({item.minutes} min)",
    )[style % 7]


def bullets() -> Iterator[Case]:
    """Headings for weeks and days, bullets for tasks."""
    for index, source in enumerate(SOURCES):
        for style in (index, index + 3):
            text = _INTROS[style % 5] + _bullets(source, style) + _OUTROS[style % 4]
            yield case_of(source, "Markdown bullets", f"style {style % 7}", text)
        lines = []
        for number, items in source.by_nth().items():
            lines.append(f"## {WEEK_WORD[source.language]} {number}: {source.focuses[number - 1]}")
            for item in items:
                day = DAYS[source.language][item.day.weekday()]
                lines.append(
                    (
                        f"- **{day}**: {item.text} ({item.clock()}-{item.until})",
                        f"- {day} {item.clock()}-{item.until}: {item.text}",
                        f"- {day}, {twelve(item.start)} - {item.text} ({item.minutes} minutes)",
                    )[index % 3]
                )
        yield case_of(source, "Markdown bullets", "weekdays in weeks", "\n".join(lines))
        flat = "\n".join(
            f"- **{_dated(item, source)}**, {item.clock()}–{item.until}: {item.text}" for item in source.items
        )
        yield case_of(source, "Markdown bullets", "flat", flat)


_COLUMNS: tuple[tuple[tuple[str, Callable[[Item, Source], str]], ...], ...] = (
    (
        ("Date", lambda item, source: item.day.isoformat()),
        ("Start", lambda item, source: item.clock()),
        ("End", lambda item, source: item.until),
        ("Task", lambda item, source: item.text),
        ("Focus", lambda item, source: item.focus),
        ("Difficulty", lambda item, source: LEVELS[source.language][item.level - 1]),
    ),
    (
        ("Day", lambda item, source: _dated(item, source)),
        ("Time", lambda item, source: f"{twelve(item.start)} - {twelve(item.start + item.minutes)}"),
        ("Activity", lambda item, source: item.text),
        ("Why", lambda item, source: item.reason),
    ),
    (
        ("Task", lambda item, source: f"**{item.text}**"),
        (
            "When",
            lambda item, source: (
                f"{SHORT_DAYS['en'][item.day.weekday()]} {item.day.day}.{item.day.month}., {item.clock()}"
            ),
        ),
        ("Duration", lambda item, source: f"{item.minutes} min"),
    ),
    (
        ("Week", lambda item, source: str(item.nth)),
        ("Weekday", lambda item, source: DAYS[source.language][item.day.weekday()]),
        ("Time", lambda item, source: f"{item.clock()}–{item.until}"),
        ("Description", lambda item, source: item.text),
        ("Level", lambda item, source: SEED_LEVELS[item.level - 1]),
    ),
)


def _table(source: Source, columns: int, *, edges: bool = True) -> str:
    heads = [name for name, _ in _COLUMNS[columns]]
    rows = [[write(item, source) for _, write in _COLUMNS[columns]] for item in source.items]
    body = [heads, ["---"] * len(heads), *rows]
    return "\n".join(("| " + " | ".join(row) + " |") if edges else " | ".join(row) for row in body)


def tables() -> Iterator[Case]:
    """Markdown tables with columns in several orders."""
    for index, source in enumerate(SOURCES):
        for columns in (index % 4, (index + 2) % 4):
            text = _INTROS[index % 5] + _table(source, columns, edges=index % 3 != 0) + _OUTROS[index % 4]
            yield case_of(source, "tables", f"columns {columns}", text)
        parts = []
        for number, items in source.by_calendar_week().items():
            parts += [f"### {WEEK_WORD[source.language]} {number}", "", "| Day | Time | Task |", "|:---|:---:|---|"]
            parts += [f"| {_dated(item, source)} | {item.clock()}-{item.until} | {item.text} |" for item in items]
            parts += [""]
        yield case_of(source, "tables", "one a week", "\n".join(parts))


def csv() -> Iterator[Case]:
    """Delimited values."""
    for index, source in enumerate(SOURCES):
        mark = (",", ";", "\t", "|")[index % 4]
        columns = _COLUMNS[(index + 1) % 4 if (index + 1) % 4 != 1 else 0]
        rows = [
            [name for name, _ in columns],
            *[[write(item, source).strip("*") for _, write in columns] for item in source.items],
        ]
        quoted = ["\n".join(mark.join(_cell(cell, mark) for cell in row) for row in rows)][0]
        yield case_of(source, "CSV", f"with {mark!r}", quoted)
        yield case_of(source, "CSV", "fenced", f"{_INTROS[index % 5]}```csv\n{quoted}\n```{_OUTROS[index % 4]}")


def _cell(cell: str, mark: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if mark in cell or '"' in cell else cell


def yaml() -> Iterator[Case]:
    """YAML, some of it with unquoted colons."""
    for index, source in enumerate(SOURCES):
        text = _yaml(source, quoted=bool(index % 2), flat=index % 3 == 2)
        yield case_of(source, "YAML", f"style {index % 3}", text)
        yield case_of(source, "YAML", "fenced", f"{_INTROS[index % 5]}```yaml\n{text}```{_OUTROS[index % 4]}")


def _yaml(source: Source, *, quoted: bool, flat: bool) -> str:
    def said(text: str) -> str:
        return json.dumps(text, ensure_ascii=False) if quoted else text

    lines = [f"summary: {said(source.summary)}"]
    if flat:
        lines.append("tasks:")
        for item in source.items:
            lines += [
                f"- task: {said(item.text)}",
                f"  date: {item.day}",
                f"  start: {said(item.clock())}",
                f"  duration: {item.minutes} min",
            ]
        return "\n".join(lines) + "\n"
    lines.append("weeks:")
    for number, items in source.by_nth().items():
        lines += [
            f"  - week: {number}",
            f"    focus: {said(source.focuses[number - 1])}",
            "    goals:",
            *(f"      - {said(goal)}" for goal in source.goals[:2]),
            "    days:",
        ]
        seen: set[int] = set()
        for item in sorted(items, key=lambda item: item.day.weekday()):
            if item.day.weekday() not in seen:
                lines.append(f"      {DAYS['en'][item.day.weekday()]}:")
                seen.add(item.day.weekday())
            lines += [
                f"        - description: {said(item.text)}",
                f"          start_time: {said(item.clock())}",
                f"          end_time: {said(item.until)}",
                f"          difficulty: {SEED_LEVELS[item.level - 1]}",
            ]
    return "\n".join(lines) + "\n"


def xml() -> Iterator[Case]:
    """XML with elements or attributes, and HTML."""
    for index, source in enumerate(SOURCES):
        yield case_of(
            source, "XML", f"style {index % 2}", _INTROS[index % 5] + _xml(source, attributes=bool(index % 2))
        )
        rows = "".join(
            f"<tr><td>{item.day}</td><td>{item.clock()}-{item.until}</td><td>{html.escape(item.text)}</td></tr>"
            for item in source.items
        )
        listed = "".join(
            f"<h3>{_dated(of_day[0], source)}</h3>\n<ul>"
            + "".join(f"<li><b>{item.clock()}-{item.until}</b> {html.escape(item.text)}</li>\n" for item in of_day)
            + "</ul>"
            for _, of_day in by_day(list(source.items))
        )
        yield case_of(
            source,
            "HTML",
            f"style {index % 2}",
            f"<table><tr><th>Date</th><th>Time</th><th>Task</th></tr>{rows}</table>"
            if index % 2
            else f"<h2>Plan</h2>{listed}",
        )


def _xml(source: Source, *, attributes: bool) -> str:
    weeks = []
    for number, items in source.by_calendar_week().items():
        days = []
        for day, of_day in by_day(items):
            tasks = "".join(
                f'<task start="{item.clock()}" end="{item.until}" difficulty="{SEED_LEVELS[item.level - 1]}">{html.escape(item.text)}</task>\n'
                if attributes
                else f"<task><description>{html.escape(item.text)}</description><start_time>{item.clock()}</start_time><end_time>{item.until}</end_time></task>"
                for item in of_day
            )
            days.append(
                f'<day date="{day}">{tasks}</day>'
                if attributes
                else f"<day><date>{day}</date><tasks>{tasks}</tasks></day>"
            )
        weeks.append(f'<week number="{number}"><focus>{source.focuses[number - 1]}</focus>{"".join(days)}</week>')
    return f'<?xml version="1.0"?>\n<plan><summary>{source.summary}</summary>{"".join(weeks)}</plan>'


_SENTENCES: dict[str, Callable[[Item, str, str], str]] = {
    "en": lambda item, day, date: f"On {day}, {date}, from {item.clock()} to {item.until}, {item.text}.",
    "de": lambda item, day, date: f"Am {day}, {date}, von {item.clock()} bis {item.until} Uhr: {item.text}.",
    "fr": lambda item, day, date: (
        f"Le {day} {date}, de {item.clock().replace(':', 'h')} à {item.until.replace(':', 'h')} : {item.text}."
    ),
    "es": lambda item, day, date: f"El {day} {date}, de {item.clock()} a {item.until}: {item.text}.",
    "it": lambda item, day, date: f"{day} {date}, dalle {item.clock()} alle {item.until}: {item.text}.",
    "nl": lambda item, day, date: f"Op {day} {date}, van {item.clock()} tot {item.until}: {item.text}.",
    "pt": lambda item, day, date: f"Na {day}, {date}, das {item.clock()} às {item.until}: {item.text}.",
}


def prose() -> Iterator[Case]:
    """Sentences."""
    for index, source in enumerate(SOURCES):
        said = _SENTENCES[source.language]
        parts = [
            said(item, DAYS[source.language][item.day.weekday()], spelled_date(item, source.language))
            for item in source.items
        ]
        yield case_of(source, "prose", "sentences", " ".join(parts))
        yield case_of(source, "prose", "lines", _INTROS[0] + "\n".join(parts) + _OUTROS[0])
        if source.language == "en":
            told = [
                f"{DAYS['en'][item.day.weekday()]}, {spelled_date(item, 'en')}, {twelve(item.start)}: {item.text}. This should take {item.minutes} minutes."
                for item in source.items
            ]
            yield case_of(source, "prose", "12-hour", "\n".join(told))
            spent = [
                f"On {spelled_date(item, 'en')} at {twelve(item.start)}, spend {item.minutes} minutes on this: {item.text}."
                for item in source.items
            ]
            yield (
                case_of(source, "prose", "spend", " ".join(spent), wanted(source.items))
                if index < 0
                else case_of(source, "prose", "labels", _labels(source))
            )


def _labels(source: Source) -> str:
    return "\n\n".join(
        f"Task: {item.text}\nDate: {spelled_date(item, 'en')}\nTime: {item.clock()}-{item.until}\nDifficulty: {SEED_LEVELS[item.level - 1]}"
        for item in source.items
    )


def truncated_text() -> Iterator[Case]:
    """Text forms that stop somewhere."""
    for index, source in enumerate(SOURCES):
        for name, text in (
            ("table", _table(source, 0)),
            ("YAML", _yaml(source, quoted=True, flat=True)),
            ("XML", _xml(source, attributes=index % 2 == 1)),
            ("bullets", _bullets(source, 0)),
        )[index % 2 :: 2]:
            cut = text[: int(len(text) * (0.5 + 0.04 * index))]
            expected, optional = [], []
            for item in source.items:
                written = html.escape(item.text) if name == "XML" else item.text
                if written not in cut:
                    continue
                end = {"table": "|\n", "YAML": "\n- task", "XML": "</task>", "bullets": ")\n"}[name]
                (expected if end in cut[cut.find(written) :] else optional).append(item)
            yield case_of(source, "truncated text", name, cut, wanted(expected), optional=wanted(optional))


def cases() -> Iterator[Case]:
    """All of them."""
    for make in (bullets, tables, csv, yaml, xml, prose, truncated_text):
        yield from make()
