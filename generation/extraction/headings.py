"""The lines of a text, and what a week's heading says: whether it is one, and the focus that it names."""

from __future__ import annotations

import re

from .days import find_days
from .lines import WEEK
from .pieces import tidy, unmarked
from .sentences import MOST_SENTENCE
from .tables import is_rule

MOST_PROSE = 200_000
_ESCAPED = re.compile(r"\\([_*#\[\]().!+>~`-])")
_RUNS = re.compile(r"\s{3,}")


def lines_of(text: str) -> list[str]:
    """The lines of a text; runs of blanks in them are shortened, those before them kept."""
    lines: list[str] = []
    for line in text[:MOST_PROSE].split("\n"):
        stripped = _ESCAPED.sub(r"\1", _RUNS.sub("  ", line.strip()[: MOST_SENTENCE * 8]))
        if stripped or (lines and lines[-1]):
            lines.append(line[: min(len(line) - len(line.lstrip()), 40)] + stripped if stripped else "")
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
