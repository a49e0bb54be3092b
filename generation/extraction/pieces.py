"""What is read before it has a place in the month: pieces of tasks, and what is known of their weeks."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from planner.domain.plan_data import Difficulty

from .days import Day
from .when import When

MOST_GOALS = 12
MOST_PIECES = 400
# What would break a line, or turn the direction of the text around it; no description needs them.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_BLANKS = re.compile(r"\s+")
_MARKUP = re.compile(r"(\*\*\*|\*\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1")
_EDGES = " \t\r\n*_#|>:;,–—→➔➜⇒-"


@dataclass(frozen=True, slots=True)
class Piece:
    """One task as the model wrote it. `given` names the roles that it had; `is_open` that its text was cut in it."""

    text: str
    when: When = field(default_factory=When)
    week: int | None = None
    focus: str = ""
    difficulty: Difficulty | None = None
    reason: str = ""
    slot: int | None = None
    area: int | None = None
    is_completed: bool = False
    given: frozenset[str] = frozenset()
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What the surroundings of a value say about it: `listed` that a key lists its tasks, `tabled` that a table does."""

    week: int | None = None
    when: When = field(default_factory=When)
    inside_tasks: bool = False
    inside_weeks: bool = False
    depth: int = 0
    by_position: bool = False
    month: int | None = None
    listed: bool = False
    tabled: bool = False

    @property
    def has_day(self) -> bool:
        """Whether a day is known already."""
        return self.when.day is not None

    def on(self, day: Day) -> Context:
        """The same on a day: its tasks follow."""
        joined = day if self.when.day is None else day.within(replace(self.when.day, nth=None))
        return replace(self, when=replace(self.when, day=joined), inside_tasks=True)


@dataclass(slots=True)
class WeekNote:
    """What is said about a week beside its tasks; `days` are dates that its heading names."""

    focus: str = ""
    goals: tuple[str, ...] = ()
    days: tuple[Day, ...] = ()


@dataclass(slots=True)
class Reading:
    """All that one way of reading a text gave."""

    pieces: list[Piece] = field(default_factory=list)
    weeks: dict[int, WeekNote] = field(default_factory=dict)
    summary: str = ""
    placeholders: int = 0
    is_cut: bool = False
    is_repaired: bool = False
    form: str = ""

    def add(self, piece: Piece | None) -> None:
        """Take a piece in, as long as there is room."""
        if piece and len(self.pieces) < MOST_PIECES:
            self.pieces.append(piece)

    def note(self, number: int | None) -> WeekNote:
        """The note of a week, made when it is new; a note nobody keeps where the number is unknown."""
        return self.weeks.setdefault(number, WeekNote()) if number else WeekNote()

    def add_goal(self, week: int | None, goal: str) -> None:
        """One goal more of a week, up to the most that are kept."""
        note = self.note(week)
        note.goals = (*note.goals, goal)[:MOST_GOALS]

    def take(self, other: Reading) -> None:
        """Take in what a further part of the same text gave."""
        self.pieces.extend(other.pieces[: MOST_PIECES - len(self.pieces)])
        self.weeks |= {number: note for number, note in other.weeks.items() if number not in self.weeks}
        self.summary = self.summary or other.summary
        self.placeholders += other.placeholders
        self.is_cut, self.is_repaired = self.is_cut or other.is_cut, self.is_repaired or other.is_repaired


def tidy(value: object, limit: int = 2000) -> str:
    """A value as one line of text: no control characters, no lone surrogates, blanks as single spaces."""
    if value is None or isinstance(value, bool | dict | list):
        return ""
    text = _CONTROL.sub("", _decoded(value[: limit * 2])) if isinstance(value, str) else str(value)
    return _BLANKS.sub(" ", text).strip()[:limit]


def _decoded(text: str) -> str:
    """HTML's entities as characters: a single text may be escaped in an answer that is not."""
    return html.unescape(text) if "&" in text and ";" in text else text


def unmarked(text: str) -> str:
    """The text without Markdown's emphasis and the punctuation that is left at its edges."""
    text = _MARKUP.sub(r"\2", text)
    stripped = text.strip(_EDGES)
    return (
        stripped + ")" if stripped.count("(") > stripped.count(")") and text.rstrip(_EDGES).endswith(")") else stripped
    )


_PLACEHOLDER = re.compile(
    r"[a-z_]\w*\([a-z_][\w.]*\)|[a-z0-9]+(?:_[a-z0-9]+)+|(?:task|activity|session|item|step|todo|aufgabe|aktivität|schritt|tâche|tache|tarea|actividad|compito|taak|tarefa) ?#?(?:\d{1,3}|[a-z]|one|two|three|eins|zwei|drei|un|deux|trois|uno|dos|tres)|(?:string|str|integer|boolean|iso 8601)\b\s*[,(:;].*|string|str|text|any|null|none|n/?a|nan|undefined|-+|—|–|\.{2,}|…|\?+|x+|tbd|tba|todo|etc\.?|<[^<>]{0,80}>|\{\{?[^{}]{0,80}\}\}?"
    r"|\[[^\[\]]{0,80}\](?:\s*[(\[<][^()\[\]<>]{0,40}[)\]>])*|\.\.\..*|.{0,20}\.\.\.|(?:the |your |a )?(?:short |brief |concrete |clear |specific )*(?:task|activity)? ?"
    r"(?:description|name|title|text)(?: here| of (?:the )?task| goes here)?|(?:your|example|sample|another|next) (?:task|activity)(?: here)?"
    r"|(?:describe|insert|write|enter)(?: (?:the|your|a) (?:task|activity|description|text|title|name).{0,20})?(?: here)?|what to do|lorem ipsum.*"
    r"|same as above|and so on|repeat(?: (?:the same|as|for (?:the )?(?:other|remaining|all)|above).{0,30})?"
    r"|(?:the )?(?:output|response|answer|text|json|rest|remaining|continued|similar)?(?: .{0,30})?(?:truncated|omitted|abbreviated|abridged|cut off)(?: .{0,20})?"
    r"|(?:the )?(?:rest|remaining (?:days|weeks|tasks)|other weeks|weeks? \d.{0,12}) (?:of .{0,20} )?(?:follows?|continues?|similar|as above|the same).{0,30}"
    r"|max(?:imum)? \d+ char.*|string \(.*\)|array|object|number|integer|boolean|value|description|task",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"(?:full |complete )?(?:rest(?: ?day)?|day off|off|free(?: ?day)?|no (?:tasks?|plans?|sessions?|work)(?: today| planned| scheduled)?|nothing"
    r"(?: planned| scheduled)?|none|empty|-|frei|ruhetag|keine aufgaben?|repos|libre|descanso|riposo|vrij|rustdag|rest and recover(?:y)?"
    r"|pas de tâches?|sin tareas?|nessun compito|geen taken)[.!]?",
    re.IGNORECASE,
)


_WORD = re.compile(r"[^\W\d_]{3,}")


def is_placeholder(text: str) -> bool:
    """Whether a text stands for a task that nobody wrote: `string`, `...`, `<task description>`, or is no text."""
    letters = sum(char.isalpha() for char in text)
    return (
        letters == 0
        or (letters == 1 and text.isascii())
        or (letters < 0.4 * len(text.replace(" ", "")) and not _WORD.search(text))
        or bool(_PLACEHOLDER.fullmatch(text.strip(" .\"'*_")))
    )


def is_nothing(text: str) -> bool:
    """Whether a text says that a day has no task: `Rest day`."""
    return bool(_NOTHING.fullmatch(text.strip(" *_()")))


def strings(values: object, limit: int = 12) -> tuple[str, ...]:
    """The texts of a list, or of one text that may list several."""
    if isinstance(values, str):
        values = re.split(r"\s*(?:;|\n|•)\s*", values)
    if isinstance(values, dict):
        values = list(values.values())
    if not isinstance(values, Iterable):
        return ()
    texts = (unmarked(tidy(_first_text(value), 300)) for value in list(values)[:limit])
    return tuple(text for text in texts if text)


def _first_text(value: object) -> object:
    """The text of a goal that is written as an object."""
    return next((text for text in value.values() if isinstance(text, str)), "") if isinstance(value, dict) else value
