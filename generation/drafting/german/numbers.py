"""Numbers in a German goal: how much, how often, on which days, at what time of day, until when.

What is not said in German is looked for in English, so that either language can be written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from generation.drafting import numbers as english
from generation.drafting.numbers import Amount, Habits
from planner.domain.month import Month

_COUNT_WORDS = {
    "ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9, "zehn": 10, "zwölf": 12, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30,
}  # fmt: skip
_NUMBER = r"(?P<number>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?|" + "|".join(
    word for word in _COUNT_WORDS if not word.startswith("ein")
) + ")"  # fmt: skip
# Each unit in the plural, with its singular.
_UNITS = {
    "bücher": ("Bücher", "Buch"), "seiten": ("Seiten", "Seite"), "wörter": ("Wörter", "Wort"),
    "vokabeln": ("Vokabeln", "Vokabel"), "kapitel": ("Kapitel", "Kapitel"), "bewerbungen": ("Bewerbungen", "Bewerbung"),
    "artikel": ("Artikel", "Artikel"), "beiträge": ("Beiträge", "Beitrag"), "lieder": ("Lieder", "Lied"),
    "songs": ("Songs", "Song"), "stücke": ("Stücke", "Stück"), "kunden": ("Kunden", "Kunde"),
    "rezepte": ("Rezepte", "Rezept"), "gerichte": ("Gerichte", "Gericht"), "zeichnungen": ("Zeichnungen", "Zeichnung"),
    "bilder": ("Bilder", "Bild"), "fotos": ("Fotos", "Foto"), "gedichte": ("Gedichte", "Gedicht"),
    "geschichten": ("Geschichten", "Geschichte"), "lektionen": ("Lektionen", "Lektion"), "videos": ("Videos", "Video"),
    "folgen": ("Folgen", "Folge"), "szenen": ("Szenen", "Szene"), "gespräche": ("Gespräche", "Gespräch"),
    "module": ("Module", "Modul"), "zimmer": ("Zimmer", "Zimmer"), "räume": ("Räume", "Raum"),
    "kisten": ("Kisten", "Kiste"), "briefe": ("Briefe", "Brief"), "themen": ("Themen", "Thema"),
    "schritte": ("Schritte", "Schritt"), "liegestütze": ("Liegestütze", "Liegestütz"), "aufgaben": ("Aufgaben", "Aufgabe"),
    "gläser": ("Gläser", "Glas"), "liter": ("Liter", "Liter"),
}  # fmt: skip
_DAILY_UNITS = frozenset({"schritte", "liegestütze", "gläser", "liter", "aufgaben", "vokabeln"})
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_PER_DAY = r"(?:am tag|pro tag|täglich|jeden (?:tag|morgen|abend)|je tag)"
_AMOUNT = re.compile(rf"\b{_NUMBER} (?:\w+ )?(?P<unit>{_UNIT})\b")
_DOSE = re.compile(
    rf"\b{_NUMBER} (?:\w+ )?(?P<unit>{_UNIT})\b\s*{_PER_DAY}|\b{_PER_DAY}\b.{{0,20}}?\b{_NUMBER.replace('number', 'other')} (?:\w+ )?(?P<unit2>{_UNIT})\b"
)
_MONEY = re.compile(r"(?P<a>\d[\d.]*(?:,\d+)?) ?(?P<sign>€|euro|eur|chf|franken)(?!\w)", re.IGNORECASE)
_TIMES = re.compile(
    r"\b(?P<count>\d|ein|zwei|drei|vier|fünf|sechs)(?:(?:-|–| bis )\d)? ?-?(?:mal|x|×)\s*(?:pro|die|in der|jede|a)?\s*(?:woche|wöchentlich)|"
    r"\ban (?P<days>\d|zwei|drei|vier|fünf|sechs) tagen"
)
_DAILY = re.compile(r"\b(?:jeden (?:einzelnen )?(?:tag|morgen|abend)|täglich|pro tag|am tag|allabendlich)\b")
_WORKDAILY = re.compile(r"\b(?:jeden werktag|werktags|unter der woche)\b")
_ALTERNATE = re.compile(r"\bjeden zweiten tag\b|\balle zwei tage\b")
_WEEKLY = re.compile(r"\b(?:jede woche|wöchentlich|pro woche|die woche|in der woche|einmal in der woche)\b")
_MINUTES = re.compile(
    r"\b(?P<count>\d{1,3}|eine?) ?(?P<unit>min(?:uten)?|h|stunden?)\b|\b(?P<half>eine halbe stunde)\b"
)
_HOURS_A_WEEK = re.compile(
    r"\b(?P<count>\d{1,2}(?:,\d)?|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn) ?(?:h|stunden?) (?:pro|die|in der|je|jede) woche\b"
)
_PARTS = (
    ("morning", re.compile(r"\b(?:morgens|vormittags?|jeden morgen|am morgen|vor der arbeit|vor dem frühstück)\b")),
    ("midday", re.compile(r"\b(?:mittags|in der mittagspause|zu mittag)\b")),
    ("afternoon", re.compile(r"\bnachmittags?\b")),
    ("evening", re.compile(r"\b(?:abends?|jeden abend|nach der arbeit|nach feierabend|vor dem schlafen)\b")),
)
_BETWEEN = frozenset("je jeweils und oder etwa circa ca rund mindestens höchstens immer nur lang lange für".split())  # noqa: SIM905
_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_DAYS = re.compile(
    rf"\b(?:am |jeden |an |und |, )?(?P<day>{'|'.join(_WEEKDAYS)}|sonnabend)(?P<each>s?)\b(?!\s*,? (?:den )?\d)"
)
_MONTHS = ("januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
           "dezember")  # fmt: skip
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)}|jänner|jan|feb|mär|apr|jun|jul|aug|sep|okt|nov|dez)"
_DUE = (
    re.compile(rf"\b(?P<day>\d{{1,2}})\. ?{_MONTH}\b"),
    re.compile(
        r"\b(?:am|bis|bis zum|bis spätestens|vor dem|für den|spätestens am|auf den) (?:zum |dem |den )?(?P<day>\d{1,2})(?:\.(?: ?(?P<month>\d{1,2})\b\.?)?|$)(?!\d)"
    ),
)
_FEASTS = (
    (re.compile(r"\b(?:bis|vor|zu|für) (?:zu )?(?:den )?weihnachten\b|\bbis heiligabend\b|^weihnachten\b"), 12, 24),
    (re.compile(r"\b(?:bis|vor|zu) (?:zum )?(?:silvester|jahresende|ende des jahres)\b"), 12, 31),
)


@dataclass(frozen=True, slots=True)
class GermanAmount(Amount):
    """So much of something; `one` is its unit in the singular."""

    one: str = ""

    def show(self, number: float) -> str:
        """ "500 Euro", "4 Bücher", "1.000 Wörter"; whole numbers."""
        rounded = round(number)
        return f"{grouped(rounded)} {self.one if rounded == 1 and self.one else self.unit}".strip()


def grouped(number: int) -> str:
    """1.000 for a thousand."""
    return f"{number:,}".replace(",", ".")


def amount_in(goal: str) -> GermanAmount | None:
    """The countable amount that a goal names for the month; not what it names for each day."""
    found = _AMOUNT.search(goal.lower())
    if found is None or dose_in(goal):
        return _from_english(english.amount_in(goal))
    many, one = _UNITS[found["unit"]]
    number = _value(found["number"])
    return GermanAmount(number, many, one=one) if number > 1 and found["unit"] not in _DAILY_UNITS else None


_SAME = {"books": "bücher", "pages": "seiten", "words": "wörter", "chapters": "kapitel", "applications": "bewerbungen",
         "songs": "lieder", "pieces": "stücke", "articles": "artikel", "posts": "beiträge", "clients": "kunden",
         "episodes": "folgen", "poems": "gedichte", "stories": "geschichten", "recipes": "rezepte"}  # fmt: skip


def _from_english(amount: Amount | None) -> GermanAmount | None:
    if amount is None or amount.unit not in _SAME:
        return None
    many, one = _UNITS[_SAME[amount.unit]]
    return GermanAmount(amount.total, many, one=one)


def money_in(goal: str) -> GermanAmount | None:
    """The sum of money that a goal names."""
    if found := _MONEY.search(goal):
        sign = {"€": "Euro", "eur": "Euro", "euro": "Euro", "chf": "Franken"}.get(found["sign"].lower(), "Franken")
        total = _value(found["a"].rstrip("."))
        return GermanAmount(total, sign) if total >= 1 else None
    amount = english.money_in(goal)
    return GermanAmount(amount.total, amount.unit or amount.before) if amount else None


def dose_in(goal: str) -> str:
    """What a goal names for each day: "1.000 Wörter", "20 Vokabeln"."""
    if found := _DOSE.search(goal.lower()):
        many, one = _UNITS[found["unit"] or found["unit2"]]
        return GermanAmount(_value(found["number"] or found["other"]), many, one=one).show(
            _value(found["number"] or found["other"])
        )
    return ""


def habits_in(goal: str) -> Habits:
    """How often, how long, on which weekdays and at what time of day the person wants to do it."""
    text = goal.lower().replace("sonnabend", "samstag")
    days = frozenset(
        _WEEKDAYS.index(found["day"]) for found in _DAYS.finditer(text) if found["each"] or " " in found[0]
    )
    part = next((part for part, pattern in _PARTS if pattern.search(text)), "")
    said = Habits(_times(text) or (len(days) or None), _minutes(text), days, part)
    other = english.habits_in(goal)
    return Habits(
        said.times or other.times,
        said.minutes or other.minutes,
        said.weekdays or other.weekdays,
        said.part or other.part,
    )


def says_only_when(text: str) -> bool:
    """Whether nothing is said but how often, how long or when: "20 Minuten am Tag" is no goal of its own."""
    rhythms = (_TIMES, _HOURS_A_WEEK, _ALTERNATE, _WORKDAILY, _DAILY, _WEEKLY, _MINUTES)
    return english.says_nothing_but((*rhythms, *(part for _, part in _PARTS), _DAYS), text.lower(), _BETWEEN)


def due_in(goal: str, month: Month) -> date | None:
    """The date in `month` that the goal names as its day or its end."""
    text = goal.lower()
    for pattern in _DUE:
        if found := pattern.search(text):
            return _date(found, month)
    feast = next((day for pattern, at, day in _FEASTS if at == month.first.month and pattern.search(text)), None)
    return month.first.replace(day=feast) if feast else english.due_in(goal, month)


def _date(found: re.Match[str], month: Month) -> date | None:
    named, day = found["month"], int(found["day"])
    if named and _month_number(named) != month.first.month:
        return None
    return month.first.replace(day=day) if 1 <= day <= month.last.day else None


def _month_number(named: str) -> int:
    if named.isdigit():
        return int(named)
    heads = [name[:3] for name in _MONTHS]
    return 1 if named.startswith("jän") else heads.index(named[:3]) + 1


def _times(text: str) -> int | None:
    if found := _TIMES.search(text):
        return max(1, min(english.DAYS_A_WEEK, int(_value(found["count"] or found["days"]))))
    if found := _HOURS_A_WEEK.search(text):
        return english.sessions_in(_value(found["count"]))
    for pattern, times in ((_WORKDAILY, 5), (_ALTERNATE, 4), (_DAILY, english.DAYS_A_WEEK), (_WEEKLY, 1)):
        if pattern.search(text):
            return times
    return None


def _minutes(text: str) -> int | None:
    if weekly := _HOURS_A_WEEK.search(text):
        return english.minutes_each(_value(weekly["count"]))
    found = _MINUTES.search(text)
    if found is None or re.search(r"\bunter$", text[: found.start()].strip()):
        return None
    if found["half"]:
        return 30
    minutes = int(_value(found["count"])) * (60 if found["unit"].startswith(("h", "st")) else 1)
    return minutes if 5 <= minutes <= 180 else None


def _value(word: str) -> float:
    if word in _COUNT_WORDS:
        return _COUNT_WORDS[word]
    try:
        return float(word.replace(".", "").replace(",", "."))
    except ValueError:
        return 0
