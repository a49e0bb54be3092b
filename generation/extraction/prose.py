"""Plans without brackets: Markdown headings, bullets and tables, labelled lines, and sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from .days import Day, find_days
from .entries import FIELD_ROLES, is_brackets, is_by_the_way, is_dated, is_no_field, says_when
from .headings import BULLET, HEADING, LABEL, SKIPPED, day_heading, is_title, is_week, lines_of, note_week, week_named
from .jsonish import Budget
from .keys import role
from .labels import day_label, week_label
from .line_fields import Line
from .lines import read_line, unbulleted
from .pieces import Context, Reading, strings, tidy, unmarked
from .records import Field, piece_of, week_value
from .remarks import is_hollow, is_log
from .sentences import has_time, is_scheduled, is_statement, is_talk, is_told, parts, sentences, spent
from .sentences import without_lead_in as bare
from .shapes import Walk
from .standing import settled
from .tables import cells_of, is_heading, is_of_else, is_row, is_rule, rows_of
from .when import When, read_when
from .words import plain_words, weekday

_FEWEST_DATED = 2


@dataclass(slots=True)
class Prose:
    """One walk through lines. `fields` are those of the task that is being read; `maybe` are bare bullets."""

    reading: Reading = field(default_factory=lambda: Reading(form="text"))
    languages: Sequence[str] = ()
    week: int | None = None
    day: Day | None = None
    section: str = ""
    fields: list[Field] = field(default_factory=list)
    around: Context = field(default_factory=Context)
    indent: int = 0
    time: When = field(default_factory=When)
    table: list[str] = field(default_factory=list)
    maybe: list[tuple[list[Field], Context]] = field(default_factory=list)
    spoken_day: bool = False
    budget: Budget = field(default_factory=Budget)
    waiting: tuple[str, int] | None = None
    lists_dates: bool = False

    def read(self, text: str) -> Reading:
        """Read all lines, as far as the budget goes."""
        lines = lines_of(text)
        self.lists_dates = len(list(islice(filter(is_dated, lines), _FEWEST_DATED))) == _FEWEST_DATED
        for line in lines:
            self.budget.lines -= bool(line)
            if self.budget.lines < 0:
                break
            self._line(line)
        self._end_table(at_end=not text.endswith("\n"))
        self._flush()
        if not self.reading.pieces:
            self._take_bare_bullets()
        self.reading.pieces = settled(self.reading.pieces, text)
        return self.reading

    def _take_bare_bullets(self) -> None:
        """Bullets below weeks, when nothing in the whole text says a day or a time."""
        if len(self.maybe) >= 3 and len({around.week for _, around in self.maybe}) >= 2:
            for fields, around in self.maybe:
                self.reading.add(piece_of(fields, around, self.languages))

    def _line(self, line: str) -> None:
        if not BULLET.match(line) and (is_row(line) or (self.table and "|" in line)):
            self._flush()
            self.table.append(line)
            return
        self._end_table()
        if line.strip():
            self._spoken(line)
        elif self.spoken_day:
            self.day, self.spoken_day = None, False

    def _spoken(self, line: str) -> None:
        """A line that belongs to no table."""
        if is_brackets(line) or is_log(line):
            return
        heading = HEADING.match(line)
        if heading and self._heading(unmarked(heading["a"] or heading["b"]), strong=bool(heading["a"])):
            return
        entry = BULLET.match(line) or self._is_entry(line)
        if self._label(line) or (not entry and self._plain_heading(line)):
            return
        if self.section == "skip":
            return
        self._text(line)

    # Tables

    def _end_table(self, *, at_end: bool = False) -> None:
        """Read the table that has ended; lines with strokes that are no table are lines like others.

        A table whose columns are none of a task's is one of something else.
        """
        lines, self.table = self.table, []
        rows = [cells_of(line) for line in lines if not is_rule(line)]
        heading = [unmarked(cell) for cell in rows[0]] if rows else []
        if len(rows) < 2 or not is_heading(heading):
            for line in () if is_of_else(heading, lines) else lines:
                self._spoken(line)
        elif self.section != "skip":
            stump = at_end and lines[0].rstrip().endswith("|") and not lines[-1].rstrip().endswith("|")
            self._table(heading, rows[1:-1] if stump else rows[1:])
            self.reading.is_cut = self.reading.is_cut or stump

    def _table(self, heading: list[str], rows: list[list[str]]) -> None:
        walk = Walk(self.reading, self.languages)
        inside = replace(self._context(), inside_tasks=True, tabled=True)
        for row in rows_of(heading, rows):
            walk.value({name: unmarked(cell) if isinstance(cell, str) else cell for name, cell in row.items()}, inside)

    # Headings

    def _context(self) -> Context:
        return Context(week=self.week, when=When(day=self.day), inside_tasks=self.day is not None)

    def _heading(self, text: str, *, strong: bool) -> bool:
        """Take a heading in; False where the line is no heading after all."""
        if self._week_heading(text) or self._day_heading(text):
            return True
        if has_time(text):
            return self._timed_heading(text)
        name = role(text)
        if name in ("goals", "tasks", "summary", "skip", "focus", "weeks") or SKIPPED.search(text):
            self._open_section("skip" if SKIPPED.search(text) and name not in ("goals", "tasks") else name)
            return True
        if strong:
            self._open_section("")
        if self.section != "skip" and name not in FIELD_ROLES:
            self._wait_with(text, -1)  # a date or time below it makes it a task
        return strong

    def _timed_heading(self, text: str) -> bool:
        """A heading that is nothing but a day and a time: the line below it is the task."""
        line = read_line(text)
        if line.text or not line.when.start or not (line.when.day or self.day):
            return False
        self._place_only(line)
        return True

    def _open_section(self, name: str) -> None:
        self._flush()
        self.waiting = None
        self.section = name

    def _plain_heading(self, line: str) -> bool:
        """A line without marks that is a heading by what it says: a week or a day alone, or followed by a colon."""
        text = line.strip()
        if len(text) > 120:
            return False
        if is_week(text) and not has_time(text):
            return self._week_heading(text)
        return self._day_heading(text) if text.endswith(":") or day_label(text, self.languages) else False

    def _week_heading(self, text: str) -> bool:
        text = unbulleted(text)
        match, number = week_named(text, known=len(self.reading.weeks))
        if not match or not number or has_time(text) or (match.start() > 0 and len(text) > 100):
            return False
        self._flush()
        self.week, self.section, self.time = number, "", When()
        self.day = note_week(self.reading.note(number), text[match.end() :])
        return True

    def _day_heading(self, text: str) -> bool:
        text = unbulleted(text)
        day, title = day_heading(text, self.languages)
        if day is None:
            return False
        self._flush()
        self.day, self.section, self.time, self.spoken_day = day, "", When(), False
        self.waiting = (title, -1) if title else None
        return True

    # Labelled lines

    def _label(self, line: str) -> bool:
        match = LABEL.match(line)
        if not match:
            return False
        key, value = match["key"], unmarked(match["value"] or "")
        if week_label(key) or weekday(plain_words(key)) is not None:
            return self._labelled_place(key, value)
        name = role(key)
        if is_no_field(key, name, value, in_task=bool(self.fields)):
            self.time = When() if name == "end" else self.time
            return True
        if self.section == "skip" and name not in ("tasks", "weeks", "goals", "week", "day"):
            return True
        if name in ("day", "when", "start") and value:
            self._open_waiting(line)
        return self._labelled(key, name, value)

    def _wait_with(self, text: str, indent: int) -> None:
        if self.fields and indent <= self.indent:
            self._flush()
        self.waiting = (text, indent)

    def _open_waiting(self, line: str) -> None:
        """A bare bullet whose date or time stands below it is a task."""
        text, indent = self.waiting or ("", 0)
        if text and not self.fields and (len(line) - len(line.lstrip()) > indent or not BULLET.match(line)):
            self._open_task([("", "line", text)], indent)
        self.waiting = None

    def _labelled_place(self, key: str, value: str) -> bool:
        """`Monday:` or `Week 1: Foundations` on a line of its own."""
        if week_label(key):
            return self._week_heading(f"{key}: {value}") if not has_time(value) else False
        return self._day_heading(key) if not value else False

    def _labelled(self, key: str, name: str, value: str) -> bool:
        if name in ("text", "numbered") and value and not has_time(value[:14]):
            fields, self.fields = (self.fields[1:], []) if self.indent < 0 else ([], self.fields)
            self._open_task([(key, name, value), *fields], 0)  # a heading above it was not yet the task
        elif name in FIELD_ROLES and value and self.fields and not self._begins_next(name):
            self.fields.append((key, name, value))
        elif name in ("day", "week") and value:
            self._named_place(name, value)
        elif name in ("goals", "focus", "summary", "skip") or (name == "reason" and not self.fields):
            self._about(name, value)
        elif name in ("tasks", "weeks") and not value:
            self._open_section("tasks")
        elif name in ("tasks", "numbered") and value:
            self._flush()
            self.section = "tasks"
            self._text(f"- {value}")
        elif name in ("when", "start") and value:
            self._flush()
            self.time = read_when(value)
        else:
            return False
        return True

    def _begins_next(self, name: str) -> bool:
        """Whether a label gives a time where the task has one: then it is the next one's."""
        timed = self.around.when.start or any(one in ("when", "start") for _, one, _ in self.fields)
        return name in ("when", "start") and bool(timed)

    def _named_place(self, name: str, value: str) -> None:
        """`Day: Monday` belongs to the task above it when that has no day yet."""
        if name == "week":
            self._flush()
            self.week = week_value(value) or self.week
            return
        if self.fields and self.around.when.day is None and not any(role == "day" for _, role, _ in self.fields):
            self.fields.append(("date", "day", value))
            return
        self._flush()
        self.day = read_when(value, languages=self.languages).day

    def _about(self, name: str, value: str) -> None:
        self._flush()
        if name == "summary":
            self.reading.summary = self.reading.summary or value
        elif name == "focus" and self.week:
            self.reading.note(self.week).focus = self.reading.note(self.week).focus or value
        elif name == "goals" and self.week and value:
            self.reading.note(self.week).goals = self.reading.note(self.week).goals or strings(value)
        self.section = name if not value else self.section

    # Tasks

    def _open_task(self, fields: list[Field], indent: int, context: Context | None = None) -> None:
        self._flush()
        self.around = context or self._context()
        self.fields, self.indent = fields, indent
        if self.time:
            self.fields = [*fields]
            self.around = replace(self.around, when=self.time.joined(self.around.when))
            self.time = When()

    def _flush(self) -> None:
        piece = piece_of(self.fields, self.around, self.languages) if self.fields else None
        if self.indent >= 0 or (piece and (piece.when.end or piece.when.minutes)):
            self.reading.add(piece)  # a heading is no task yet for a moment below it
        self.fields = []

    def _text(self, line: str) -> None:
        indent = len(line) - len(line.lstrip())
        if BULLET.match(line) or self._is_entry(line):
            for part in parts(line):
                self._bullet(part, indent)
            return
        if self._goes_on(line, indent):
            self.fields[0] = (*self.fields[0][:2], f"{self.fields[0][2]} {line.strip()}")
        elif self.section == "summary" and self.week is None and not has_time(line):
            self.reading.summary = tidy(f"{self.reading.summary} {line}")
        else:
            self._sentences(line)

    def _is_entry(self, line: str) -> bool:
        """Whether a line is an entry of a list whose lines begin with their dates in place of bullets."""
        return self.lists_dates and is_dated(line)

    def _goes_on(self, line: str, indent: int) -> bool:
        """Whether a line goes on with the bullet above it: further in, in the middle of a sentence."""
        is_line = bool(self.fields) and self.fields[0][1] == "line"
        return is_line and indent > self.indent and line.strip()[:1].islower() and not has_time(line)

    def _bullet(self, text: str, indent: int) -> None:
        line = read_line(text)
        if line.week and not line.when and is_title(unmarked(unbulleted(text))) and self._week_heading(text):
            self.maybe.append(([("", "line", text)], self._context()))
            return
        if not line.when:
            self._wait_with(text, indent)
        if not line.text:
            self._place_only(line)
        elif self.fields and indent > self.indent and not says_when(line):
            return  # a step of the task above it
        elif self.section == "goals" and not line.when.start:
            self.reading.add_goal(self.week, line.text)
        elif self._is_task(line, text) and not is_statement(line.text):
            self._set_week(line)
            self._open_task([("", "line", text)], indent)
        elif self.week and self.section in ("", "tasks") and not is_talk(text):
            self.maybe.append(([("", "line", text)], self._context()))

    def _place_only(self, line: Line) -> None:
        """A bullet that is nothing but a day or a time: what follows happens then."""
        self._flush()
        self._set_week(line)
        self.day = line.when.day or self.day
        self.time = replace(line.when, day=None) if line.when.start else When()

    def _set_week(self, line: Line) -> None:
        if line.week and line.week != self.week:
            self.week, self.day = line.week, None

    def _is_task(self, line: Line, text: str) -> bool:
        when = line.when
        placed = self.day is not None or self.week is not None
        if is_by_the_way(line, text, spoken=self.spoken_day, placed=placed):
            return False
        if is_hollow(line.text):
            self.reading.placeholders += 1
            return False
        dated = when.day is not None or self.day is not None
        return bool(
            when.start
            or self.time
            or "slot" in line.roles
            or (when.minutes and (dated or self.week))
            or dated
            or (self.section == "tasks" and self.week)
        )

    # Sentences

    def _sentences(self, line: str) -> None:
        if not any(char.isdigit() for char in line) and self.day is None and not find_days(line):
            return
        for sentence in sentences(line.strip()):
            if not is_talk(sentence):
                for part in parts(sentence):
                    self._sentence(part)

    def _sentence(self, text: str) -> None:
        text, length = spent(bare(text))
        line = read_line(text)
        rest, more = spent(bare(line.text))
        self._set_week(line)
        if line.when.day:
            self.day, self.spoken_day = line.when.day, True
        if not rest and line.when.start and self.day:
            self._place_only(line)
            return
        scheduled = bool(self.time.start) or is_scheduled(line, length or more, self.day)
        if is_hollow(rest) or is_told(rest) or not scheduled:
            self._length_of_last(text)
            return
        found: list[Field] = [
            ("task description", "text", bare(rest)),
            *((name, name, value) for name, value in line.record),
            *(("duration", "minutes", one) for one in (length, more) if one),
        ]
        around = replace(self._context(), when=line.when.joined(When(day=self.day)))
        self._open_task(found, 0, around)

    def _length_of_last(self, text: str) -> None:
        """`This should take 45 minutes.`"""
        if self.fields and re.match(r"(?:this|it|that)\b.{0,30}\b(?:takes?|lasts?|about)\b", text, re.IGNORECASE):
            self.fields.append(("duration", "minutes", text))
