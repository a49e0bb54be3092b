"""What a person wrote, taken apart: goals, focus areas, and how complex the whole of it is (product section 5)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

PlanComplexity = Literal["simple", "moderate", "complex"]

MODERATE_WORDS, COMPLEX_WORDS = 200, 500
MODERATE_GOALS, COMPLEX_GOALS = 2, 5

_BULLET = re.compile(
    r"""\s*(?: [-*•‣◦▪▫–—·●○■□✓✔☐☑☒➤➜→»]+(?=\D) | >+ | \#+(?=\s) | \[[ xX]?\]
    | \(?\d{1,3}[.):](?!\d)\)?(?=\s*\S) | \(?[a-zA-Z][.)](?=\s) )\s*""",
    re.VERBOSE,
)
_NUMBERED = re.compile(r"\s*\(?1[.)]\s")
_INLINE_NUMBER = re.compile(r"\s+\(?\d{1,2}[.)]\s+(?=[^\W\d])")
_INLINE_BULLET = re.compile(r"\s+[•‣▪●➤✓✔]\s+")
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？｡؟।]+|\.{3}(?=\s)")
_PART = re.compile(r"[;；؛]")
# The first never end a sentence; the second do when a capital letter follows ("at 7 a.m. Then ...").
_ABBREVIATION = re.compile(
    r"e\.g|i\.e|vs|approx|ca|incl|nr|vol|dr|mrs?|ms|prof|st|[js]r|dept|u\.s|u\.k|z\.b|bzw|u\.a|d\.h|p\.ej|fig|tel|"
    r"bspw|inkl|ggf|evtl|[^\W\d]"
)
_CLOSING_ABBREVIATION = re.compile(r"[ap]\.m|etc|usw|min|max|hrs?|no|inc|ltd|co|est|aprox")
_MONTH = re.compile(
    r"(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|"
    r"fév|avr|juil|aoû|déc)\w*",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{1,2}(?:\.\d{1,2})?")
_LAST_TOKEN = re.compile(r"(\S+)$")
_WORD = re.compile(r"\w")
_ASCII_ONLY = re.compile(r"[\x00-\x7f]*")


def split_goals(text: str) -> list[str]:
    """Goals in the user's own words and order: lines, list items, sentences and `;` parts, each once.

    Bullets, numbers and closing full stops go; a line that only announces others ("My goals:") is no goal.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    announced = [line for line in lines if not line.rstrip().endswith((":", "："))]
    parts = (part for line in announced or lines for part in _parts(line))
    return _each_once(part for part in map(_bare, parts) if _says_something(part))


def split_areas(text: str) -> list[str]:
    """Focus areas as the user wrote them: separated by commas, semicolons or lines, never by "and"; each once."""
    parts = (_bare(part) for part in re.split(r"[,;\n\r，、；،]", text))
    return _each_once(part for part in parts if _says_something(part))


def plan_complexity(goals_text: str, focus_areas: str, commitments_texts: Iterable[str]) -> PlanComplexity:
    """How complex a wish is. Words count in everything the user wrote, goals in the goals alone."""
    words = sum(_words(text) for text in (goals_text, focus_areas, *commitments_texts))
    goals = len(split_goals(goals_text))
    if words > COMPLEX_WORDS or goals > COMPLEX_GOALS:
        return "complex"
    if words > MODERATE_WORDS or goals > MODERATE_GOALS:
        return "moderate"
    return "simple"


def _words(text: str) -> int:
    return sum(1 for token in text.split() if _WORD.search(token))


def _parts(line: str) -> list[str]:
    """List items inside the line, then their sentences, then the `;` parts of those."""
    items = _INLINE_NUMBER.split(line) if _NUMBERED.match(line) else [line]
    items = [part for item in items for part in _INLINE_BULLET.split(item)]
    return [part for item in items for sentence in _sentences(_without_bullet(item)) for part in _PART.split(sentence)]


def _sentences(text: str) -> list[str]:
    sentences, begin = [], 0
    for stop in _STOP.finditer(text):
        if _ends_sentence(text, begin, stop):
            sentences.append(text[begin : stop.end()])
            begin = stop.end()
    return [*sentences, text[begin:]]


def _ends_sentence(text: str, begin: int, stop: re.Match[str]) -> bool:
    """A full stop ends nothing after an abbreviation, an initial or a date ("3. Oktober", "am 15.12. in Bonn")."""
    if stop[0] != ".":
        return True
    last = _LAST_TOKEN.search(text[begin : stop.start()])
    token = last[1].lstrip("([\"'“‘").lower() if last else ""
    if _ABBREVIATION.fullmatch(token):
        return False
    rest = text[stop.end() :].lstrip()
    if _CLOSING_ABBREVIATION.fullmatch(token):
        return rest[:1].isupper()
    return not (_DAY.fullmatch(token) and (rest[:1].islower() or (token.isdigit() and _MONTH.match(rest))))


def _without_bullet(text: str) -> str:
    while (bullet := _BULLET.match(text)) and bullet.end() < len(text.rstrip()):
        text = text[bullet.end() :]
    return text


def _bare(part: str) -> str:
    """Without the bullet, outer spaces and closing stops; "etc." keeps its own."""
    part = " ".join(_without_bullet(part).split())
    bare = part.rstrip(" .,;:。｡；、，")
    last = _LAST_TOKEN.search(bare)
    shortened = last and (_ABBREVIATION.fullmatch(last[1].lower()) or _CLOSING_ABBREVIATION.fullmatch(last[1].lower()))
    return f"{bare}." if shortened and part[len(bare) :].startswith(".") else bare


def _says_something(part: str) -> bool:
    """Whether there is more than punctuation in it; an emoji alone is a goal as well."""
    return bool(_WORD.search(part)) or not _ASCII_ONLY.fullmatch(part)


def _each_once(parts: Iterable[str]) -> list[str]:
    kept: dict[str, str] = {}
    for part in parts:
        kept.setdefault(part.casefold(), part)
    return list(kept.values())
