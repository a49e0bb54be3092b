"""Numbers in a goal: how much, how often, on which days, at what time of day, until when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass
from datetime import date

from planner.domain.month import WEEKDAYS, Month

_COUNT_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "couple": 2,
}  # fmt: skip
_NUMBER = r"(?P<number>\d{1,3}(?:[,.]\d{3})+|\d+(?:[.,]\d+)?(?P<thousand>k)?|" + "|".join(
    word for word in _COUNT_WORDS if word not in ("a", "an", "couple")
) + "|a couple of)"  # fmt: skip
_UNITS = (
    "books?|pages?|words?|chapters?|applications?|jobs?|posts?|articles?|songs?|pieces?|clients?|customers?|recipes?|"
    "drawings?|sketches|paintings?|photos?|poems?|stories|lessons?|videos?|episodes?|issues?|scenes?|interviews?|"
    "modules?|units?|rooms?|dishes|boxes|letters?|orders|sales|subscribers|followers|papers?"
)
_AMOUNT = re.compile(
    rf"\b{_NUMBER}[ -](?:\w+[ -])?(?P<unit>{_UNITS})\b(?!\s*(?:/|(?:a|per|each|every)\s+(?:day|session)))"
)
_MONEY = re.compile(
    r"(?P<before>[€$£])\s?(?P<a>\d[\d.,]*k?)|(?P<b>\d[\d.,]*k?)\s?(?P<after>€|\$|£|eur\b|euros?\b|usd\b|dollars?\b|"
    r"gbp\b|pounds?\b|chf\b|francs?\b)",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"\b(?:(?P<count>\d|one|two|three|four|five|six)(?:\s?(?:-|–|to|or)\s?\d)?\s?(?:times?|x|×|days|sessions|evenings|"
    r"mornings|nights|workouts|runs)|(?P<once>once|twice))\s*(?:a|per|each|every|/)\s*week",
    re.IGNORECASE,
)
_DAILY = re.compile(
    r"\b(?:jeden (?:tag|morgen|abend)|täglich|cada día|todos los días|chaque jour|tous les jours|every (?:single )?(?:day|morning|evening|night)|daily|each (?:day|morning|evening)|(?:a|per) day|nightly)\b",
    re.IGNORECASE,
)
_WORKDAILY = re.compile(r"\b(?:every (?:weekday|workday|working day)|on weekdays|each weekday)\b", re.IGNORECASE)
_ALTERNATE = re.compile(r"\bevery (?:other|second) day\b", re.IGNORECASE)
_WEEKLY = re.compile(
    r"\b(?:jede woche|wöchentlich|cada semana|chaque semaine|weekly|every week|each week|(?<!times )a week)\b",
    re.IGNORECASE,
)
_HOURS_A_WEEK = re.compile(
    r"\b(?P<count>\d+(?:[.,]\d)?|an|one|two|three|four|five|six)\s?(?:h|hrs?|hours?)\s(?:a|per|each|every) week",
    re.IGNORECASE,
)
_MINUTES = re.compile(
    r"\b(?P<count>\d{1,3})[ -]?(?P<unit>min(?:ut(?:e|en|os))?s?|h|hours?|stunden?|horas?|heures?)\b(?=\s*(?:a|per|each|every|of|$|,|am|jeden|täglich|al|cada|par)|\s+\w+ (?:every|each|a day|gehen))",
    re.IGNORECASE,
)
_PARTS = (
    ("morning", re.compile(r"\b(?:mornings?|before work|before breakfast|at dawn|at sunrise)\b", re.IGNORECASE)),
    ("midday", re.compile(r"\b(?:at lunch(?:time)?|lunch ?breaks?|at noon|midday)\b", re.IGNORECASE)),
    ("afternoon", re.compile(r"\bafternoons?\b", re.IGNORECASE)),
    ("evening", re.compile(r"\b(?:evenings?|after work|at night|before bed|nights)\b", re.IGNORECASE)),
)
_DAYS = re.compile(
    r"\b(?:on |every |each |and |, )(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b", re.IGNORECASE
)
_BETWEEN = frozenset(
    "a an the each every per and or at in on for about around roughly least most only always long".split()  # noqa: SIM905
) | {f"{day.lower()}{more}" for day in WEEKDAYS for more in ("", "s")}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905 - reads better than twelve quotes
_OTHER_MONTHS = {
    "mär": 3,
    "mai": 5,
    "okt": 10,
    "dez": 12,
    "ene": 1,
    "abr": 4,
    "ago": 8,
    "dic": 12,
    "fév": 2,
    "avr": 4,
    "jui": 6,
    "aoû": 8,
    "déc": 12,
}
_MONTH = rf"(?P<month>(?:{'|'.join([*_MONTHS, *_OTHER_MONTHS])})[^\W\d]*)\.?"
_DUE = (
    re.compile(
        rf"\b(?:on|by|before|until|till|for|due)?\s*(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.? (?:of |de )?{_MONTH}\b",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_MONTH} (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b", re.IGNORECASE),
    re.compile(r"\b(?:am|bis(?: zum)?|vor dem) (?P<day>\d{1,2})\.(?:\s*(?P<month>\d{1,2})\.|\s|$)", re.IGNORECASE),
    re.compile(
        r"\b(?:el|antes del|hasta el|le|avant le|jusqu['’]au) (?P<day>\d{1,2})\b(?! (?:libros|km|livres|pages|kilos))",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:on|by|before|until|till|due|for) the (?P<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of )?[A-Z])", re.IGNORECASE
    ),
)
_HOLIDAYS = (
    (
        re.compile(
            r"\b(?:by|before|until|till|for|vor|bis) (?:christmas|xmas|weihnachten)\b|^christmas\b|\b(?:antes de navidad|avant noël)\b",
            re.IGNORECASE,
        ),
        12,
        24,
    ),
    (
        re.compile(r"\b(?:by|before|until|till) (?:new year(?:['’]s)?(?: eve)?|the end of the year)\b", re.IGNORECASE),
        12,
        31,
    ),
)
_DOSE = re.compile(
    rf"\b(?P<dose>{_NUMBER}\s(?:[\w-]+ ){{0,2}}?(?:{_UNITS}|steps|push-?ups|squats|glasses|litres|liters|problems|exercises|paragraphs|lines))\s*"
    r"(?:/|(?:a|per|each|every)\s+)(?:single )?(?:day|session|morning|evening|night)",
    re.IGNORECASE,
)
DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Amount:
    """So much of something, to be reached within the month; money carries its sign or its name."""

    total: float
    unit: str
    before: str = ""

    def show(self, number: float) -> str:
        """ "500 EUR", "€125", "8 pages"; whole numbers."""
        number = round(number)
        unit = self.unit[:-1] if number == 1 and self.unit.endswith("s") and not self.before else self.unit
        return f"{self.before}{number:,}" + (f" {unit}" if unit else "")


@dataclass(frozen=True, slots=True)
class Habits:
    """What a goal says about its rhythm; None and empty where it says nothing."""

    times: int | None = None
    minutes: int | None = None
    weekdays: frozenset[int] = frozenset()
    part: str = ""


def amount_in(text: str) -> Amount | None:
    """The countable amount that a goal names: "2 books", "20 pages"; not what it names per day."""
    found = _AMOUNT.search(text.lower())
    if not found:
        return None
    number = _value(found["number"])
    unit = found["unit"]
    return (
        Amount(number, unit if unit.endswith("s") or unit in ("stories", "dishes") else f"{unit}s")
        if number > 1
        else None
    )


def money_in(text: str) -> Amount | None:
    """The sum of money that a goal names."""
    found = _MONEY.search(text)
    if not found:
        return None
    total = _value((found["a"] or found["b"]).lower())
    after = (found["after"] or "").strip()
    return Amount(total, after.upper() if len(after) == 3 else after, found["before"] or "") if total >= 1 else None


def habits_in(text: str) -> Habits:
    """How often, how long, on which weekdays and at what time of day the person wants to do it."""
    days = frozenset(
        index
        for index, name in enumerate(WEEKDAYS)
        for found in _DAYS.finditer(text)
        if found["day"].lower() == name.lower()
    )
    part = next((part for part, pattern in _PARTS if pattern.search(text)), "")
    return Habits(_times(text) or (len(days) or None), _minutes(text), days, part)


def says_only_when(text: str) -> bool:
    """Whether nothing is said but how often, how long or when: "20 minutes a day" is no goal of its own."""
    rhythms = (_TIMES, _HOURS_A_WEEK, _ALTERNATE, _WORKDAILY, _DAILY, _WEEKLY, _MINUTES)
    return says_nothing_but((*rhythms, *(part for _, part in _PARTS), _DAYS), text, _BETWEEN)


def says_nothing_but(patterns: Iterable[re.Pattern[str]], text: str, between: Set[str]) -> bool:
    """Whether the patterns, one after the other, leave nothing of a text but the words that may stand `between`."""
    for pattern in patterns:
        text = pattern.sub(" ", text)
    return set(re.findall(r"\w+", text.lower())) <= between


def dose_in(text: str) -> str:
    """What a goal names for each day: "1,000 words", "20 pages"."""
    found = _DOSE.search(text)
    if not found:
        return ""
    number, unit = _value(found["number"].lower()), found["dose"].split()[-1]
    return f"{number:,.0f} {unit}" if number >= 1 and number == round(number) else found["dose"]


def due_in(text: str, month: Month) -> date | None:
    """The date in `month` that the goal names as its day or its end."""
    for pattern in _DUE:
        if (found := pattern.search(text)) and (day := _date(found, month)):
            return day
    return next(
        (
            month.first.replace(day=day)
            for pattern, at, day in _HOLIDAYS
            if at == month.first.month and pattern.search(text)
        ),
        None,
    )


def _date(found: re.Match[str], month: Month) -> date | None:
    named = found.groupdict().get("month")
    if named and _month_number(named) != month.first.month:
        return None
    day = int(found["day"])
    return month.first.replace(day=day) if 1 <= day <= month.last.day else None


def _month_number(named: str) -> int:
    head = named[:3].lower()
    return int(named) if named.isdigit() else _OTHER_MONTHS.get(head) or _MONTHS.index(head) + 1


def _times(text: str) -> int | None:
    if found := _TIMES.search(text):
        if found["once"]:
            return 1 if found["once"].lower() == "once" else 2
        return max(1, min(DAYS_A_WEEK, int(_value(found["count"].lower()))))
    if found := _HOURS_A_WEEK.search(text):
        return sessions_in(_value(found["count"].lower()))
    for pattern, times in ((_WORKDAILY, 5), (_ALTERNATE, 4), (_DAILY, DAYS_A_WEEK), (_WEEKLY, 1)):
        if pattern.search(text):
            return times
    return None


def sessions_in(hours: float) -> int:
    """How often somebody does something who has so many hours a week for it: about an hour each time."""
    return max(1, min(DAYS_A_WEEK, round(hours)))


def minutes_each(hours: float) -> int:
    """How long each of those times is."""
    return round(hours * 60 / sessions_in(hours) / 5) * 5


def _minutes(text: str) -> int | None:
    if weekly := _HOURS_A_WEEK.search(text):
        return minutes_each(_value(weekly["count"].lower()))
    if not (found := _MINUTES.search(text)):
        return None
    minutes = int(found["count"]) * (60 if found["unit"].lower().startswith(("h", "st")) else 1)
    return minutes if 5 <= minutes <= 180 else None


def _value(word: str) -> float:
    if word.startswith("a couple"):
        return 2
    if word in _COUNT_WORDS:
        return _COUNT_WORDS[word]
    thousand = 1000 if word.endswith("k") else 1
    digits = word.rstrip("k")
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", digits):
        return float(re.sub(r"[.,]", "", digits)) * thousand
    try:
        return float(digits.replace(",", ".").rstrip(".")) * thousand
    except ValueError:
        return 0
