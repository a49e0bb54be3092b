"""Parsed values of any shape → pieces of tasks: the one place that knows how a plan may be nested.

A value is walked from the outside in; what keys say of weeks, days and times is carried along as the context.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from .clocks import minutes_of
from .days import Day, dates_in
from .evidence import lists_tasks
from .keys import role
from .kinds import (
    are_dated_lines,
    are_goals_with_tasks,
    are_weeks,
    envelope,
    flatten,
    holds_mappings,
    holds_task_lists,
    is_record,
    is_row,
    is_schema,
    is_stump,
    is_task,
    on_each_day,
    only_times,
)
from .labels import day_label, is_part_of_day, month_label, small_or_digits, time_label, week_label
from .pieces import Context, Reading, is_placeholder, strings, tidy
from .records import Field, piece_of, piece_of_line, week_value
from .repeats import days_listed, on_each
from .rows import positional, split_row, table_of
from .sentences import parts
from .when import When, read_when
from .words import plain_words

MOST_DEPTH = 40
MOST_VALUES = 20_000
_DAY_RANGE = re.compile(r"(?<![\d-])\d{1,2}\.?\s*(?:[–-]|to|bis)\s*\d{1,2}(?![\d:-])")
_DATES_ONLY = re.compile(r"[\d\s./,–—-]*(?:(?:[^\W\d_]{2,12}\.?)[\d\s./,–—-]+){0,4}(?:[^\W\d_]{2,12})?[\d\s./,–—-]*")
_SLOT_LISTS = frozenset(["slots", "time slots", "properties"])
_LABEL_KEYS = frozenset(["name", "title", "label", "id", "day", "date", "week", "text", "heading", "header", "key"])


@dataclass(slots=True)
class Walk:
    """One walk through a parsed value."""

    reading: Reading
    languages: Sequence[str] = ()
    open_values: frozenset[int] = frozenset()
    read_text: Callable[[str], Reading | None] | None = None
    seen: int = 0
    area_names: frozenset[str] = field(default_factory=frozenset)

    def value(self, value: object, context: Context) -> None:
        """Walk a value in its surroundings."""
        self.seen += 1
        if context.depth > MOST_DEPTH or self.seen > MOST_VALUES:
            return
        inner = replace(context, depth=context.depth + 1)
        if isinstance(value, Mapping):
            self._mapping(value, inner)
        elif isinstance(value, list):
            self._list(value, inner)
        elif isinstance(value, str):
            self._text(value, inner)

    def _text(self, value: str, context: Context) -> None:
        nested = self.read_text(value) if self.read_text and _may_be_nested(value, context) else None
        if nested and nested.pieces:
            self.reading.take(nested)
        elif context.inside_tasks:
            row = split_row(value)
            if row:
                self._row(row, context)
                return
            for line in _lines_of(value):
                for one in on_each(line):
                    self._piece_of_line(one, context)

    def _piece_of_line(self, line: str, context: Context) -> None:
        self.reading.placeholders += is_placeholder(line) and len(line) > 3
        self.reading.add(piece_of_line(line, context))

    def _list(self, values: list[object], context: Context) -> None:
        rows = table_of(values)
        if rows is not None:
            values = list(rows)
        if not context.inside_tasks and are_dated_lines(values):
            context = replace(context, inside_tasks=True)
        for index, value in enumerate(values):
            around = context
            if self.reading.is_cut and index and isinstance(values[index - 1], Mapping) and is_stump(value):
                continue
            if context.inside_weeks and isinstance(value, Mapping | list) and context.week is None:
                around = replace(context, week=index + 1, inside_weeks=False, by_position=True)
            if isinstance(value, list) and is_row(value):
                self._row(value, around)
            else:
                self.value(value, around)

    def _row(self, cells: list[object], context: Context) -> None:
        """A task as a list of cells; the compact slot form is one."""
        if context.inside_tasks or any(isinstance(cell, str) for cell in cells):
            piece = piece_of(positional(cells, self.area_names), context, self.languages)
            timed = piece and (context.inside_tasks or piece.when or piece.slot is not None)
            self.reading.add(self._marked(piece, cells) if timed and piece else None)

    def _marked(self, piece, value: object):  # type: ignore[no-untyped-def]
        return replace(piece, is_open=True) if id(value) in self.open_values else piece

    def _mapping(self, mapping: Mapping[str, object], context: Context) -> None:
        inner = envelope(mapping)
        if inner is not None:
            self.value(inner, context)
            return
        if is_schema(mapping):
            self.reading.placeholders += 1
            return
        table = table_of(mapping)
        if table is not None:
            self._list(table, replace(context, inside_tasks=True))
            return
        fields = flatten(mapping)
        if is_task(fields, mapping, context):
            self._task(fields, mapping, context)
        elif not is_record(fields, mapping, context):
            self._container(mapping, fields, context)

    def _task(self, fields: list[Field], mapping: Mapping[str, object], context: Context) -> None:
        for _, name, value in fields:
            if name == "week" and isinstance(value, str) and (number := week_value(value)):
                self._note_days(value, number)
        for told in on_each_day(fields, mapping):
            piece = piece_of(told, context, self.languages)
            self.reading.placeholders += piece is None
            self.reading.add(self._marked(piece, mapping) if piece else None)

    def _container(self, mapping: Mapping[str, object], fields: list[Field], context: Context) -> None:
        context = self._told(mapping, fields, context)
        named = len(mapping) > 1 and all(isinstance(value, Mapping) and only_times(value) for value in mapping.values())
        for key, value in mapping.items():
            name = role(key)
            if isinstance(value, Mapping | list) and not value:
                continue
            for one in days_listed(key) or [key]:
                self._child(one, name, value, context, named=named)

    def _told(self, mapping: Mapping[str, object], fields: list[Field], context: Context) -> Context:
        """The context for the children: week, day and time that the container itself names."""
        number = self._week_told(mapping, context)
        if (number and number != context.week) or (number and context.by_position):
            context = replace(
                context, week=number, when=When(), inside_tasks=False, inside_weeks=False, by_position=False
            )
        self._note(fields, context)
        fields = [field for field in fields if not self._is_week_date(field, context)]
        for key, name, value in fields:
            if (
                name in ("day", "text", "focus", "start")
                and isinstance(value, str | int)
                and context.inside_weeks is False
            ):
                context = self._day_told(key, name, value, context)
            if name in ("when", "start") and isinstance(value, str):
                when = read_when(value, languages=self.languages)
                context = (
                    replace(context, when=replace(context.when, start=when.start, end=when.end))
                    if when.start
                    else context
                )
            if name == "end" and isinstance(value, str) and context.when.start and not context.when.end:
                context = replace(context, when=replace(context.when, end=read_when(value).start))
            if name == "minutes":
                context = replace(context, when=replace(context.when, minutes=minutes_of(value)))
        return context

    def _is_week_date(self, field: Field, context: Context) -> bool:
        """Whether a field says from when to when its week runs; that is kept as the week's dates."""
        key, name, value = field
        if not context.week or context.has_day or context.inside_tasks or not isinstance(value, str):
            return False
        dates = dates_in(value)
        several = len(dates) > 1 or (
            len(dates) == 1 and _DAY_RANGE.search(value) and _DATES_ONLY.fullmatch(value.strip())
        )
        spans = bool(several) and name in ("day", "when", "")
        begins = len(dates) == 1 and (name in ("start", "end") or (name in ("", "day") and "week" in plain_words(key)))
        if (spans or begins) and name != "end":
            self._note_days(value, context.week)
        return spans or begins

    def _week_told(self, mapping: Mapping[str, object], context: Context) -> int | None:
        for key, value in mapping.items():
            if role(key) == "week" and not isinstance(value, Mapping | list):
                number = week_value(value)
                if number:
                    self._note_days(str(value), number)
                    return number
        for key, value in mapping.items():
            if (
                context.week is None
                and isinstance(value, str)
                and role(key) == "day"
                and (number := self._dated_week(value))
            ):
                return number
            if plain_words(key) in _LABEL_KEYS and isinstance(value, str) and not context.has_day:
                label = week_label(value)
                if label:
                    return label
        return context.week

    def _day_told(self, key: str, name: str, value: object, context: Context) -> Context:
        if name == "day":
            found = piece_day(key, value, self.languages)
            return context.on(found) if found else context
        if name in ("text",) and isinstance(value, str):
            label = day_label(value, self.languages)
            return context.on(label) if label else context
        return context

    def _note(self, fields: list[Field], context: Context) -> None:
        """Keep what a container says about its week or the month."""
        for key, name, value in fields:
            if name == "summary" and isinstance(value, str) and context.week is None:
                self.reading.summary = self.reading.summary or tidy(value)
            elif context.week and not context.has_day and not context.inside_tasks:
                self._note_week(key, name, value, context.week)

    def _note_week(self, key: str, name: str, value: object, number: int) -> None:
        note = self.reading.note(number)
        if name == "goals" or (name == "focus" and plain_words(key) == "goal"):
            note.goals = note.goals or strings(value)
        elif name in ("focus", "text", "summary") and isinstance(value, str) and not week_label(value):
            note.focus = note.focus or tidy(value, 300)

    def _child(self, key: str, name: str, value: object, context: Context, *, named: bool = False) -> None:
        """What hangs at one key. `named`: the keys of this object are tasks, and their values say when."""
        placed = self._placed(key, name, value, context)
        if placed is not None:
            self.value(value, placed)
        elif isinstance(value, Mapping) and not name and (context.has_day or named) and only_times(value):
            self._task([("task", "text", key), *flatten(value)], value, context)
        elif isinstance(value, Mapping | list):
            self._nested(key, name, value, context)
        elif isinstance(value, str):
            self._leaf(key, name, value, context)

    def _placed(self, key: str, name: str, value: object, context: Context) -> Context | None:
        """The context below a key that names a week, a day, a month or a time of day; None where it names none."""
        number = week_label(key) or (small_or_digits(key) if context.inside_weeks and len(key) < 3 else None)
        if number and 1 <= number <= 53 and not context.has_day and isinstance(value, Mapping | list | str):
            self._note_days(key, number)
            return _in_week(number, value, context)
        if not context.has_day and (number := self._dated_week(key)):
            return _in_week(number, value, context)
        if day := _day_key(key, name, self.languages, context):
            return context.on(day)
        if isinstance(value, Mapping) and (month := month_label(key)):
            return replace(context, month=month)
        if (when := time_label(key)) and isinstance(value, Mapping | list | str):
            return replace(context, when=replace(context.when, start=when.start, end=when.end), inside_tasks=True)
        return None

    def _dated_week(self, key: str) -> int | None:
        """A number for the week that a key names by its first and last day."""
        dates = dates_in(key)
        number = len(self.reading.weeks) + 1
        spans = len(dates) == 2 or (len(dates) == 1 and _DAY_RANGE.search(key))
        if not spans or number > 6 or not _DATES_ONLY.fullmatch(key.strip()):
            return None
        self._note_days(key, number)
        return number

    def _note_days(self, text: str, number: int) -> None:
        """Dates that a week's name gives, as in `Week 2 (Dec 7 - 13)`."""
        note = self.reading.note(number)
        note.days = note.days or dates_in(text)

    def _nested(self, key: str, name: str, value: object, context: Context) -> None:
        if name == "skip" and plain_words(key) in _SLOT_LISTS and holds_task_lists(value):
            name = "tasks"
        if name == "goals" and are_goals_with_tasks(value):
            name = "tasks"
        if name in ("skip", "goals", "reason", "done", "difficulty") or (
            name in ("focus", "area") and not holds_mappings(value)
        ):
            if name == "goals" and context.week and not context.has_day:
                self.reading.note(context.week).goals = self.reading.note(context.week).goals or strings(value)
            return
        inside_weeks = (name == "weeks" or (name == "week" and isinstance(value, list))) and context.week is None
        inside_tasks = name in ("tasks", "text", "numbered", "day") or is_part_of_day(key)
        weeks_by_shape = not inside_weeks and context.week is None and not context.has_day and are_weeks(value)
        if (inside_tasks and isinstance(value, list) and not weeks_by_shape) or context.inside_tasks:
            context = replace(context, inside_tasks=True)
        elif inside_tasks:
            context = replace(context, inside_tasks=context.week is not None or not weeks_by_shape)
        listed = context.listed or lists_tasks(key, name)
        self.value(value, replace(context, inside_weeks=inside_weeks or weeks_by_shape, listed=listed))

    def _leaf(self, key: str, name: str, value: str, context: Context) -> None:
        """A text that hangs at a key of a container: a task where the key is a number or a part of the day."""
        parts_of_day = is_part_of_day(key)
        if name in ("tasks", "numbered", "text", "weeks") or parts_of_day:
            told = day_label(value, self.languages) or week_label(value)
            inside = (context.has_day or name != "text") and not told
            self._text(value, replace(context, inside_tasks=inside, listed=context.listed or lists_tasks(key, name)))
        elif not name and context.has_day:
            self._named_by_key(key, value, context)
        elif name in ("", "content", "answer") and len(value) > 80:
            self._text(value, replace(context, inside_tasks=False))

    def _named_by_key(self, key: str, value: str, context: Context) -> None:
        """`"Read chapter 1": "9:00-10:00"`: the key is the task, where the value is nothing but its time."""
        when = read_when(value, languages=self.languages)
        if when.start or when.minutes:
            self.reading.add(piece_of([("task", "text", key), ("when", "when", value)], context, self.languages))


def _in_week(number: int, value: object, context: Context) -> Context:
    """The surroundings of what hangs below a week's name."""
    inside_tasks = isinstance(value, list)
    return replace(context, week=number, inside_weeks=False, when=When(), by_position=False, inside_tasks=inside_tasks)


def piece_day(key: str, value: object, languages: Sequence[str]):  # type: ignore[no-untyped-def]
    """The day that a container's own field names."""
    from .records import _day

    return _day(key, value, languages).day


def _day_key(key: str, name: str, languages: Sequence[str], context: Context) -> Day | None:
    """The day that a key names; below a month's name a number is the day of that month."""
    number = small_or_digits(key) if context.month and not context.has_day else None
    if number and 1 <= number <= 31:
        return Day(month=context.month, day=number)
    return day_label(key, languages, digits=_digits_are_days(name, context))


def _digits_are_days(name: str, context: Context) -> bool:
    return context.inside_tasks and not context.has_day


def _may_be_nested(value: str, context: Context) -> bool:
    """Whether a text may hold a plan of its own: another layer of JSON, or a whole answer."""
    return len(value) > 20 and (value.lstrip()[:1] in "{[" or (not context.inside_tasks and len(value) > 80))


def _lines_of(value: str) -> list[str]:
    """The tasks that one text lists: by lines, or by semicolons between times."""
    lines = [line for line in value.splitlines() if line.strip()] if "\n" in value else parts(value)
    joined: list[str] = []
    for line in lines[:60]:
        if joined and time_label(joined[-1]):
            joined[-1] = f"{joined[-1]} {line.strip()}"
        else:
            joined.append(line)
    return joined
