"""The lines of a text, and what a week's heading says: whether it is one, and the focus that it names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .days import Day, dates_in, find_days
from .keys import role
from .labels import MOST_LABEL, day_label
from .line_fields import WEEK, week_number
from .pieces import WeekNote, tidy, unmarked
from .repeats import on_each
from .sentences import MOST_SENTENCE, has_time, sentences
from .tables import is_rule

MOST_PROSE = 200_000
# How lines begin that say something of those below them, or are items.
HEADING = re.compile(r"\s{0,3}(?:#{1,6}\s*(?P<a>.+?)\s*#*\s*$|(?P<b>(?:\*\*|__).{1,100}?(?:\*\*|__)\s*:?)\s*$)")
BULLET = re.compile(
    r"\s*(?:[-*+•◦▪‣·●○►➤→✓✔✅☐☑□▸–]|\(?\d{1,3}\)|\d{1,3}\.(?!\d)|\(?[a-z]\)|[a-z]\.|\[[ xX]?\])\s+\S|\s*[☐☑✅✔]\S"
)
LABEL = re.compile(
    r"\s*(?:[-*+•◦▪‣]\s+)?[*_`]{0,3}(?P<key>[^\W\d][\w /'’()-]{0,32}?(?:\s\d{1,2})?)[*_`]{0,3}\s*[:：](?:[*_`]{1,3})?(?:\s+(?P<value>.*)|\s*$)"
)
SKIPPED = re.compile(
    r"\b(?:tips?|notes?|remarks?|fixed commitments?|commitments|free (?:slots|times?)|available|your goals|constraints|rules|example|sample|template|assumptions|how to|why this"
    r"|legend|summary of hours|next steps|reminders?|resources|thinking|reasoning|rationale|explanations?|begründung|erklärung(?:en)?|explications?|busy|unavailable|hinweise|feste termine|conseils|consejos|consigli|questions?"
    r"|general (?:advice|guidelines)|adjustments|recommendations|considerations|key principles|habits)\b",
    re.IGNORECASE,
)
WEEK_OF = re.compile(
    r"(?:week|woche|semaine|semana|settimana)\s+(?:of|starting|beginning|commencing|from|vom|ab|du|del|dal)\b",
    re.IGNORECASE,
)
_ESCAPED = re.compile(r"\\([_*#\[\]().!+>~`-])")
_FIELD_MARK = re.compile(r"(?<=\S)\s+[·|•]\s+(?=[*_]{0,3}[^\W\d_])")
_MOST_PARTED, _MOST_HEAD = 1_600, 4_000
_RUNS = re.compile(r"\s{3,}")


def lines_of(text: str) -> list[str]:
    """The lines of a text, once for each day that they are for; runs of blanks are shortened, those before lines kept."""
    lines: list[str] = []
    text = text[:MOST_PROSE]
    in_weeks = WEEK.search(text, 0, _MOST_HEAD) is not None
    for line in (_ESCAPED.sub(r"\1", text) if "\\" in text else text).split("\n"):
        stripped = line.strip()[: MOST_SENTENCE * 8]
        if stripped:
            indent = line[: min(len(line) - len(line.lstrip()), 40)]
            stripped = _RUNS.sub("  ", stripped)
            parts = _parted(stripped, in_weeks=in_weeks) if len(lines) < _MOST_PARTED else [stripped]
            lines += [indent + part for part in parts]
        elif lines and lines[-1]:
            lines.append("")
    return _with_bars(lines)


def _parted(line: str, *, in_weeks: bool) -> list[str]:
    """The line, once for each day that it is for; labelled fields and sentences behind a week's name by themselves."""
    fields = _FIELD_MARK.split(line) if ":" in line and _FIELD_MARK.search(line) else []
    if len(fields) > 1 and all((label := LABEL.match(part)) and role(label["key"]) for part in fields):
        return fields
    on_days = on_each(line, in_weeks=in_weeks)
    return on_days if len(on_days) > 1 else _week_parted(line)


_WEEK_OF_PROSE = re.compile(rf"[*_#]*{WEEK.pattern}[^:.!?\n]{{0,60}}:[*_]*(?=\s+\S)", re.IGNORECASE)


def _week_parted(line: str) -> list[str]:
    """`Week 2 (Dec 7-13): On Monday …`: sentences behind a week's name are lines of their own."""
    match = _WEEK_OF_PROSE.match(line) if ":" in line[1:-40] else None
    rest = line[match.end() :].strip() if match else ""
    if match and len(sentences(rest)) > 1 and has_time(rest) and not has_time(match[0]):
        return [match[0], rest]
    return [line]


def _with_bars(lines: list[str]) -> list[str]:
    """Tables of two columns without outer strokes get them: their rule tells what they are."""
    for at, line in enumerate(lines):
        if "|" in line and at and is_rule(line) and "|" in lines[at - 1] and not line.lstrip().startswith("|"):
            end = next((row for row in range(at, len(lines)) if "|" not in lines[row]), len(lines))
            lines[at - 1 : end] = [f"| {row} |" for row in lines[at - 1 : end]]
    return lines


def is_title(text: str) -> bool:
    """Whether a line that begins with a week reads as a title: short, or parted by a colon or dash."""
    match = WEEK.match(text)
    rest = text[match.end() :] if match else text
    return not rest.strip() or bool(re.match(r"\s*[:(–—|.,-]", rest))


def is_week(text: str) -> bool:
    """Whether a line without marks is the heading of a week: `Week 2: Foundations`, `Week of December 7:`."""
    named = WEEK.match(text) if len(text) <= MOST_LABEL * 2 else None
    return bool(named and is_title(text)) or bool(WEEK_OF.match(text) and text.endswith(":"))


def focus_in(rest: str) -> str:
    """A week's focus in what follows its number: `(Dec 1-6): Foundations`."""
    rest = re.sub(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]", " ", rest)
    for found in reversed(find_days(rest)):
        rest = f"{rest[: found.start]} {rest[found.end :]}"
    rest = re.sub(r"^[\s\d:;,.–—|-]*(?:(?:to|bis|au|al|until)\b[\s\d.,–—-]*)?", "", rest)
    text = unmarked(tidy(rest, 300))
    text = re.sub(r"^(?:focus|theme|fokus|thema|thème|tema)\s*[:–-]\s*", "", text, flags=re.IGNORECASE)
    return text if any(char.isalpha() for char in text) and len(text) > 2 else ""


def week_named(text: str, *, known: int) -> tuple[re.Match[str] | None, int | None]:
    """The week that a heading names and its number; `Week of December 7` is the one after those that are known."""
    match = WEEK.search(text)
    if match:
        return match, week_number(match[0])
    match = WEEK_OF.match(text)
    return match, known + 1 if match and find_days(text) else None


def note_week(note: WeekNote, rest: str) -> Day | None:
    """Keep the dates and the focus that follow a week's number; the day, where one weekday follows."""
    days = [found.day for found in find_days(rest)]
    note.days = note.days or dates_in(rest)
    note.focus = note.focus or focus_in(rest)
    weekdays = [day for day in days if day.weekday is not None and not day.is_date]
    return weekdays[0] if len(days) == 1 and weekdays else None


def day_heading(text: str, languages: Sequence[str]) -> tuple[Day | None, str]:
    """The day that a heading names, and the title behind it, as in `Tuesday, December 1: Read on`."""
    day = day_label(text.rstrip(": "), languages)
    found = find_days(text) if day is None and len(text) < 80 and not has_time(text) else ()
    if not found or found[0].start or not _BEHIND_DAY.match(text, found[0].end):
        return day, ""
    day, end = found[0].day, found[0].end
    if len(found) > 1:
        beside = not any(map(str.isalnum, text[end : found[1].start]))
        end = found[1].end if beside else end
        if beside and text[end:].strip()[:1].isalpha():
            return None, ""
        day = day.joined(found[1].day)
    title = _TITLE.match(text, end)
    return day, title[1] if title else ""


_BEHIND_DAY, _TITLE = re.compile(r"\s*[,:(–—-]"), re.compile(r"\s*(?::|[–—-]\s)\s*(.*\w.*)")
