"""Tasks as rows: positional lists (the compact slot form among them) and tables given as columns and rows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .clocks import minutes_of
from .keys import role
from .labels import slot_label, small_or_digits
from .line_fields import metadata
from .records import Field
from .words import difficulty

_HEADS = frozenset(
    ["text", "start", "end", "when", "day", "minutes", "hours", "difficulty", "focus", "week", "slot", "reason"]
)
_MOST_CHECKED = 400
_ROWS = ("rows", "data", "values", "records", "entries", "tasks", "body")
_COLUMNS = ("columns", "headers", "header", "fields", "cols", "keys", "schema")


def table_of(value: object) -> list[object] | None:
    """The rows of a table as mappings: `{"columns": […], "rows": [[…]]}`, or a list whose first row is a heading."""
    if isinstance(value, Mapping):
        columns = next((value[name] for name in _COLUMNS if isinstance(value.get(name), list)), None)
        rows = next((value[name] for name in _ROWS if isinstance(value.get(name), list)), None)
        return _zipped(columns, rows) if columns and rows else _by_columns(value)
    if (
        isinstance(value, list)
        and len(value) > 1
        and isinstance(value[0], list)
        and all(isinstance(row, list) for row in value)
    ):
        return _zipped(value[0], value[1:])
    return None


def _zipped(columns: list[object], rows: list[object]) -> list[object] | None:
    names = [str(column) for column in columns]
    if not all(isinstance(column, str) for column in columns) or sum(role(name) in _HEADS for name in names) < 2:
        return None
    return [dict(zip(names, row, strict=False)) if isinstance(row, list) else row for row in rows]


def _by_columns(value: Mapping[str, object]) -> list[object] | None:
    """`{"date": […], "start": […], "task": […]}`: as many of each, a day or time and a text among them."""
    lists = [(key, cells) for key, cells in value.items() if isinstance(cells, list)]
    roles = {role(key) for key, _ in lists}
    lengths = {len(cells) for _, cells in lists}
    plain = all(not isinstance(cell, Mapping | list) for _, cells in lists for cell in cells[:_MOST_CHECKED])
    if len(lengths) != 1 or min(lengths) < 2 or not plain or not roles & {"text", "tasks"}:
        return None
    if not roles & {"day", "start", "when"}:
        return None
    named = [("task" if role(key) == "tasks" else key, cells) for key, cells in lists]
    return [
        dict(zip([key for key, _ in named], row, strict=True))
        for row in zip(*[cells for _, cells in named], strict=True)
    ]


def positional(cells: Sequence[object], areas: frozenset[str] = frozenset()) -> list[Field]:
    """A row's cells with the roles that their values suggest."""
    slot = _slot_row(cells)
    if slot is not None:
        return slot
    fields: list[Field] = []
    for cell in cells:
        name = _cell_role(cell, {name for _, name, _ in fields}, areas)
        fields.append(("task description" if name == "text" else name, name, cell))
    return fields


def _slot_row(cells: Sequence[object]) -> list[Field] | None:
    """`[slot, minutes, text, area, difficulty]`; what is missing at the end is not known."""
    if len(cells) < 3 or not isinstance(cells[2], str) or small_or_digits(cells[2]) is not None:
        return None
    slot, minutes = slot_label(cells[0]), _length(cells[1])
    if slot is None or minutes is None:
        return None
    fields: list[Field] = [
        ("slot", "slot", slot),
        ("minutes", "minutes", minutes),
        ("task description", "text", cells[2]),
    ]
    for name, cell in zip(("area", "difficulty"), cells[3:], strict=False):
        by_word = isinstance(cell, str) and small_or_digits(cell) is None
        fields.append((name, "focus" if by_word and name == "area" else name, cell))
    return fields


def _length(cell: object) -> int | None:
    """Minutes of a slot row: a bare number is minutes always."""
    number = small_or_digits(cell)
    return number if number is not None or not isinstance(cell, str) else minutes_of(cell)


def split_row(text: str) -> list[object] | None:
    """`3|45|Read on|1|2`: a slot row written as one text."""
    cells: list[object] = [part.strip() for part in re.split(r"\s*[|;]\s*", text.strip())]
    return cells if 3 <= len(cells) <= 6 and _slot_row(cells) is not None else None


def _cell_role(cell: object, taken: set[str], areas: frozenset[str]) -> str:
    """What a cell is by its value; texts are the task first, then its focus area, then its reason."""
    if not isinstance(cell, str):
        return _number_role(cell, taken)
    if cell in areas:
        return "focus"
    one = metadata(cell)
    if one is not None:
        return _field_role(one.when.start is not None, one.when.day is not None, bool(one.when.minutes), taken)
    if difficulty(cell) and len(cell.split()) == 1 and "text" in taken:
        return "difficulty"
    return next((name for name in ("text", "focus", "reason") if name not in taken), "")


def _field_role(start: bool, day: bool, minutes: bool, taken: set[str]) -> str:  # noqa: FBT001
    if start:
        return "end" if "start" in taken else "start"
    if day:
        return "day"
    return "minutes" if minutes else "difficulty"


def _number_role(cell: object, taken: set[str]) -> str:
    number = small_or_digits(cell)
    if isinstance(cell, bool) or number is None:
        return "done" if isinstance(cell, bool) else ""
    if number >= 10 and "minutes" not in taken:
        return "minutes"
    return "difficulty" if "text" in taken and 1 <= number <= 3 else ""
