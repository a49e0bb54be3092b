"""Several days in one place, as in `Mon/Wed/Fri 7:00: Run`: what is written once is meant on each of them."""

from __future__ import annotations

import re

from planner.domain.month import WEEKDAYS

from .words import MONTH_NAMES, WEEKDAY_NAMES, weekday

_WORDS_FOR_AND, _EACH = "and|und|et|y|e|en|og|och", "every|each|on|jeden|chaque|cada"
# Two numbers that only a comma parts may be a day and an hour.
_NTH = r"\d{1,2}(?:st|nd|rd|th|\.)?"
_NUMBERS = (
    rf"{_NTH}(?:(?:,\s?{_NTH})*,?\s*(?:&|\s(?:{_WORDS_FOR_AND})\s)\s*{_NTH}|(?:,\s?{_NTH}){{2,}})(?![\d:.]|\s?[ap]\.?m)"
)
_NUMBER = r"(?:,?\s+\d{1,2}(?:st|nd|rd|th)?(?![\d:.]|\s?[ap]\.?m))?"
_DAY = rf"(?:{WEEKDAY_NAMES})s?(?![^\W\d_])\.?{_NUMBER}"
_AND = rf"(?:\s*[,/&+]\s*(?:(?:{_WORDS_FOR_AND})\s)?\s*|\s+(?:{_WORDS_FOR_AND})\s+)"
_TO = r"\s*(?:[–—-]|\bto\b|\bthrough\b|\bthru\b|\bbis\b|\bau\b|\ba\b)\s*"
_FRONT = rf"(?P<front>[^\w\n]{{0,12}}(?:\d{{1,2}}[.)]\s+)?[^\w\n]{{0,3}}(?:(?:{_EACH})\s+)?[^\w\n]{{0,3}})"
_SEVERAL = rf"(?P<days>{_DAY}(?:{_AND}{_DAY}){{1,6}})"
_SPAN = rf"(?P<first>{WEEKDAY_NAMES})(?![^\W\d_])\.?{_TO}(?P<last>{WEEKDAY_NAMES})(?![^\W\d_])\.?"
# What may follow days that head a line: a colon, a dash, brackets, or a time.
_BEHIND = r"(?=[*_]{0,3}\s*(?:[:：(\[|–—@-]|,?\s*(?:at|from|um|von|à|de|a las?)?\s*\d{1,2}\s?(?:[:.h]\d\d|[ap]\.?m|[–-]|uhr)))"
_JOINED = re.compile(rf"\w\.?\s?[,/&+–—-]|\s(?:{_WORDS_FOR_AND}|to|through|thru|bis|au|a)\s", re.IGNORECASE)
# A cheap look before the patterns: a word and, behind a mark or an `and`, another one.
_TWO_WORDS = re.compile(
    rf"{_FRONT}[^\W\d_]{{2,12}}\.?{_NUMBER}(?:\s?[,/&+–—-]|\s(?:{_WORDS_FOR_AND}|to|through|thru|bis|au|a)\s)\s?[^\W\d_]",
    re.IGNORECASE,
)
_LISTED = re.compile(rf"{_FRONT}{_SEVERAL}{_BEHIND}", re.IGNORECASE)
_RUNNING = re.compile(rf"{_FRONT}(?P<days>{_SPAN}){_BEHIND}(?!.{{0,3}}\s\d{{1,2}}\s?[–-]\s?\d{{1,2}}\s)", re.IGNORECASE)
_TWO_NUMBERS = re.compile(
    rf"{_FRONT}(?:[^\W\d_]{{3,10}}\.?\s+)?{_NTH}\s?(?:[,&]|(?:{_WORDS_FOR_AND})\s)\s?\d", re.IGNORECASE
)
_DATED = re.compile(
    rf"{_FRONT}(?:(?P<month>{MONTH_NAMES})\.?\s+)?(?P<numbers>{_NUMBERS})(?(month)|\s+(?P<of>{MONTH_NAMES})\b\.?){_BEHIND}",
    re.IGNORECASE,
)
_ALONE, _SPAN_ALONE = re.compile(_SEVERAL, re.IGNORECASE), re.compile(_SPAN, re.IGNORECASE)
_PARTED = re.compile(_AND, re.IGNORECASE)
_MOST = 120


def days_listed(text: str) -> list[str]:
    """The weekdays that a text names, each by itself; none where it names one, or says anything else."""
    text = text.strip(" *_:") if len(text) < _MOST else ""
    if not _TWO_WORDS.match(text):
        return []
    if match := _ALONE.fullmatch(text):
        return _single(match["days"])
    match = _SPAN_ALONE.fullmatch(text)
    return _between(match) if match else []


def on_each(line: str, *, in_weeks: bool = True) -> list[str]:
    """The line, once for each of the weekdays or dates that it begins with; else the line alone.

    From one weekday to another only in a plan of weeks: elsewhere opening hours are written so.
    """
    head = line[:_MOST]
    if not _JOINED.search(head):
        return [line]
    if _TWO_NUMBERS.match(head) and (match := _DATED.match(head)):
        days = [f"{match['month'] or match['of']} {number}" for number in re.findall(r"\d+", match["numbers"])]
    elif _TWO_WORDS.match(head) and (match := _LISTED.match(head) or (_RUNNING.match(head) if in_weeks else None)):
        days = days_listed(match["days"])
    else:
        return [line]
    return [f"{match['front']}{day}{line[match.end() :]}" for day in days] or [line]


def _single(days: str) -> list[str]:
    named = [day.strip() for day in _PARTED.split(days) if day and day.strip()]
    return [day[:-1] if day.endswith("s") and weekday(day[:-1]) is not None else day for day in named]


def _between(match: re.Match[str]) -> list[str]:
    """`Mon–Wed` as its days."""
    first, last = weekday(match["first"]), weekday(match["last"])
    return list(WEEKDAYS[first : last + 1]) if first is not None and last is not None and first < last else []
