"""Tables: Markdown's, comma-separated values, and the same with semicolons, tabs or pipes → rows as mappings."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence

from .days import find_days
from .keys import role
from .labels import day_label, is_part_of_day, time_label
from .words import plain_words

MOST_ROWS = 1_000
MOST_CELL, MOST_CSV = 1_000, 300_000
_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*")
_CELL = re.compile(r"(?<!\\)\|")
_CLOCK = re.compile(r"\d[:h]\d\d")
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_DELIMITERS = (",", ";", "\t", "|")
_HEADS = frozenset(
    [
        "text",
        "start",
        "end",
        "when",
        "day",
        "minutes",
        "hours",
        "difficulty",
        "focus",
        "week",
        "slot",
        "reason",
        "done",
        "numbered",
    ]
)

# Columns of what is fixed already.
_NO_TASKS = frozenset(["commitment", "commitments", "fixed commitment", "busy", "appointment"])
Row = dict[str, object]


def is_row(line: str) -> bool:
    """Whether a line is a row of a Markdown table."""
    stripped = line.strip()
    return stripped.count("|") >= 2 or (stripped.startswith("|") and len(stripped) > 1)


def is_rule(line: str) -> bool:
    """Whether a line is the rule below a table's heading."""
    return "-" in line and bool(_RULE.fullmatch(line))


def cells_of(line: str) -> list[str]:
    """The cells of a Markdown row."""
    stripped = line.strip()
    inner = stripped.removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [_BREAK.sub("\n", cell.strip().replace("\\|", "|")[:MOST_CELL]) for cell in _CELL.split(inner)]


def is_heading(cells: Sequence[str]) -> bool:
    """Whether cells are column names: two known fields, or weekdays."""
    known = sum(role(cell) in _HEADS for cell in cells)
    days = 0 if any(map(_CLOCK.search, cells)) else sum(day_label(cell, ()) is not None for cell in cells)
    spans = sum(is_part_of_day(cell) for cell in cells)
    texts = any(role(cell) in ("text", "tasks", "numbered") for cell in cells)
    return (
        (known >= 2 and (texts or known >= 3))
        or days >= 2
        or (spans >= 2 and known >= 1)
        or (texts and days == 0 and len(cells) >= 2 and known >= 2)
        or (role(cells[0]) in ("week", "day") and any(role(cell) == "tasks" for cell in cells[1:]))
    )


_COLUMN_ROLES = frozenset(["day", "when", "start", "tasks", "text", "numbered", "week", "weeks"])


def is_of_else(heading: list[str], lines: list[str]) -> bool:
    """Whether a table, ruled below its heading, has no column for a day, a time or a task."""
    ruled = any(map(is_rule, lines[1:2]))
    return ruled and not any(role(cell) in _COLUMN_ROLES or find_days(cell) for cell in heading)


def rows_of(heading: Sequence[str], rows: Sequence[Sequence[str]], *, closed: bool = True) -> list[Row]:
    """Rows as mappings by column name. Merged cells (week or day given once) are filled from above."""
    above: dict[str, str] = {}
    made: list[Row] = []
    for row in rows[:MOST_ROWS]:
        cells = _aligned(heading, row)
        if cells is None:
            continue
        named = dict(zip(_unique(heading), cells, strict=False))
        made.append(_filled(named, above))
    return made if closed else made[:-1]


def _unique(heading: Sequence[str]) -> list[str]:
    return [name if heading.index(name) == index else f"{name} {index}" for index, name in enumerate(heading)]


def _filled(named: dict[str, str], above: dict[str, str]) -> Row:
    for name, cell in named.items():
        if role(name) in ("week", "day"):
            if cell.strip(" -*_"):
                above[name] = cell
            elif name in above:
                named[name] = above[name]
    return dict(named)


def _aligned(heading: Sequence[str], row: Sequence[str]) -> list[str] | None:
    """A row's cells under their columns. Surplus cells belong to an unquoted text with commas in it."""
    surplus = len(row) - len(heading)
    if surplus < 0:
        return [*row, *[""] * -surplus] if -surplus <= len(heading) // 2 else None
    if surplus == 0:
        return list(row)
    column = next((index for index, name in enumerate(heading) if role(name) in ("text", "numbered")), None)
    if column is None:
        return list(row[: len(heading)])
    joined = ", ".join(cell.strip() for cell in row[column : column + surplus + 1])
    return [*row[:column], joined, *row[column + surplus + 1 :]]


def read_csv(text: str) -> list[Row]:
    """The rows of delimited values with a heading; [] when the text has none."""
    lines = [line for line in text[:MOST_CSV].splitlines() if line.strip()][: MOST_ROWS + 20]
    for at, line in enumerate(lines[:20]):
        delimiter = _delimiter(line) or ("," if line.count(",") == 1 else None)
        if delimiter and not (delimiter == "|" and line.lstrip().startswith("|")):
            heading = [cell.strip(" \"'*") for cell in _cells(line, delimiter)]
            if any(plain_words(cell) in _NO_TASKS for cell in heading):
                return []
            if is_heading(heading) and _is_wide(heading) and _goes_on(lines[at + 1 :], delimiter, len(heading)):
                return _csv_rows(heading, lines[at + 1 :], delimiter, ended=text.endswith("\n"))
    return _bare_rows(lines)


def _bare_rows(lines: Sequence[str]) -> list[Row]:
    """Rows without a heading, each of which begins with a date and a time: their last cell is the task."""
    delimiter = _delimiter(lines[0]) if len(lines) > 1 else None
    rows = [_cells(line, delimiter) for line in lines] if delimiter in (",", ";", "\t") else []
    width = len(rows[0]) if rows else 0
    if not rows or any(not _is_bare_row(row, width) for row in rows):
        return []
    clocks = sum(time_label(cell) is not None for cell in rows[0][:3])
    heading = (
        ("date", "start", "end", "task", "focus area", "difficulty")
        if clocks > 1
        else ("date", "time", "task", "focus area")
    )
    return rows_of(heading[:width], rows) if width <= len(heading) else []


def _is_bare_row(row: Sequence[str], width: int) -> bool:
    return (
        len(row) == width >= 3
        and row[0][:1].isdigit()
        and bool((day := day_label(row[0], ())) and day.is_date)
        and time_label(row[1]) is not None
        and any(char.isalpha() for char in "".join(row[2:4]))
    )


def _is_wide(heading: Sequence[str]) -> bool:
    """Whether a line with delimiters may be a heading: two columns are one only as a day and a text."""
    return len(heading) >= 3 or {role(cell) for cell in heading} == {"day", "text"}


def _goes_on(lines: Sequence[str], delimiter: str, width: int) -> bool:
    """Whether the lines after a heading are rows, and not a text in which a table stands."""
    rows = sum(line.count(delimiter) >= min(2, width - 1) for line in lines)
    return rows >= 0.7 * (len(lines) - 1)  # the last one may be cut


def _delimiter(line: str) -> str | None:
    counts = {mark: line.count(mark) for mark in _DELIMITERS}
    best = max(counts, key=lambda mark: counts[mark])
    return best if counts[best] >= 2 else None


def _csv_rows(heading: list[str], lines: list[str], delimiter: str, *, ended: bool) -> list[Row]:
    rows: list[list[str]] = []
    for line in lines:
        if line.lstrip().startswith(("```", "#")):
            break
        cells = _cells(line, delimiter)
        if len(cells) < 2 or is_rule(line):
            continue
        rows.append(cells)
    last_is_short = (
        bool(rows) and not ended and len(rows[-1]) < len(heading) and len(rows) > 1 and len(rows[-2]) >= len(heading)
    )
    return rows_of(heading, rows, closed=not last_is_short)


def _cells(line: str, delimiter: str) -> list[str]:
    if delimiter == "|":
        return cells_of(line)
    try:
        return [
            cell.strip()[:MOST_CELL] for cell in next(csv.reader([line], delimiter=delimiter, skipinitialspace=True))
        ]
    except (csv.Error, StopIteration):
        return line.split(delimiter)
