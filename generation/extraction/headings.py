"""The lines of a text, and what a week's heading says: whether it is one, and the focus that it names."""

from __future__ import annotations

import re

from .days import find_days
from .line_fields import WEEK
from .pieces import tidy, unmarked
from .sentences import MOST_SENTENCE
from .tables import is_rule

MOST_PROSE = 200_000
# How lines begin that say something of those below them, or are items.
HEADING = re.compile(r"\s{0,3}(?:#{1,6}\s*(?P<a>.+?)\s*#*\s*$|(?P<b>(?:\*\*|__).{1,100}?(?:\*\*|__)\s*:?)\s*$)")
BULLET = re.compile(r"\s*(?:[-*+•◦▪‣·●○►➤→✓✔✅☐☑□▸–]|\d{1,3}[.)](?!\d)|\[[ xX]?\])\s+\S|\s*[☐☑✅✔]\S")
LABEL = re.compile(
    r"\s*(?:[-*+•◦▪‣]\s+)?[*_`]{0,3}(?P<key>[^\W\d][\w /'’()-]{0,32}?(?:\s\d{1,2})?)[*_`]{0,3}\s*[:：](?:[*_`]{1,3})?(?:\s+(?P<value>.*)|\s*$)"
)
SKIPPED = re.compile(
    r"\b(?:tips?|notes?|remarks?|fixed commitments?|commitments|free (?:slots|times?)|available|your goals|constraints|rules|example|sample|template|assumptions|how to|why this"
    r"|legend|summary of hours|next steps|reminders?|resources|thinking|reasoning|rationale|explanations?|begründung|erklärung(?:en)?|explications?|busy|unavailable|hinweise|feste termine|conseils|consejos|consigli|questions?"
    r"|general (?:advice|guidelines)|adjustments|recommendations|considerations|key principles|habits)\b",
    re.IGNORECASE,
)
BRACKETS = re.compile(r"[{}<>\"\\^~$]")
_ESCAPED = re.compile(r"\\([_*#\[\]().!+>~`-])")
_RUNS = re.compile(r"\s{3,}")


def lines_of(text: str) -> list[str]:
    """The lines of a text; runs of blanks in them are shortened, those before them kept."""
    lines: list[str] = []
    text = text[:MOST_PROSE]
    for line in (_ESCAPED.sub(r"\1", text) if "\\" in text else text).split("\n"):
        stripped = line.strip()[: MOST_SENTENCE * 8]
        if stripped:
            lines.append(line[: min(len(line) - len(line.lstrip()), 40)] + _RUNS.sub("  ", stripped))
        elif lines and lines[-1]:
            lines.append("")
    return _with_bars(lines)


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


def focus_in(rest: str) -> str:
    """A week's focus in what follows its number: `(Dec 1-6): Foundations`."""
    rest = re.sub(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]", " ", rest)
    for found in reversed(find_days(rest)):
        rest = f"{rest[: found.start]} {rest[found.end :]}"
    rest = re.sub(r"^[\s\d:;,.–—|-]*(?:(?:to|bis|au|al|until)\b[\s\d.,–—-]*)?", "", rest)
    text = unmarked(tidy(rest, 300))
    text = re.sub(r"^(?:focus|theme|fokus|thema|thème|tema)\s*[:–-]\s*", "", text, flags=re.IGNORECASE)
    return text if any(char.isalpha() for char in text) and len(text) > 2 else ""
