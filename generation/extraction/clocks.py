"""Times of day, ranges of them and lengths, in the forms that models use."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from .words import fold

_FLAGS = re.IGNORECASE
DAY_MINUTES = 1440
LONGEST_TEXT = 160

_NOON = "noon|midday|mittags?|midi|mediod[ií]a|mezzogiorno|middag|meio-dia|12 noon"
_MIDNIGHT = "midnight|mitternacht|minuit|medianoche|mezzanotte|middernacht|meia-noite"
_MERIDIEM = r"(?:[ap]\.?\s?m\b\.?)"
_MORNING = (
    r"in the morning|morgens|vormittags|du matin|de la ma[ñn]ana|di mattina|da manh[ãa]|'s ochtends|de la madrugada"
)
_LATER = (
    r"in the (?:afternoon|evening)|at night|nachmittags|abends|de l['’]apr[èe]s-midi|du soir|de la tarde|de la noche"
    r"|di pomeriggio|di sera|da tarde|da noite|'s middags|'s avonds"
)
_UNIT = r"(?:uhr|hrs?|hs|horas?|heures?|ore|uur|o['’]?\s?clock|h)(?![^\W\d_])"
_TIME = (
    rf"(?:(?:{_NOON}|{_MIDNIGHT})(?!\w)|(?:T)?\d{{1,2}}(?:[:：]\d{{2}}(?::\d{{2}}(?:[.,]\d+)?)?|\s?[:：]\s?\d{{2}}(?!:\d|\s?h)|\.\d{{2}}(?!\d|\.)"
    rf"|\s?(?:h|uhr)\s?[0-5]\d(?!\d)|[0-5]\d(?!\d))?(?:\s?(?:{_MERIDIEM}|{_UNIT}|{_MORNING}|{_LATER}))*)"
)
_SEPARATOR = (
    r"\s*(?:-+>?|[–—−~→⇒〜～]|=>|/|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bbis\b|\bà\b|\ba\s+las?\b|\ba\b|\bal(?:le|l['’])?\b"
    r"|\bàs\b|\bas\b|\bat[ée]\b|\btot\b|\band\b|\bund\b|\by\b|\be\b|\bet\b|\btil\b|\bdo\b)\s*"
)
_LEAD = (
    r"(?P<lead>\b(?:from|between|von|zwischen|de|des|desde(?:\s+las?)?|dalle|dal|das|da|van|entre|um|at|ab|à|a\s+las?|alle|às|om|kl\.?|klo\.?|ore|alle\s+ore|dalle\s+ore|orario"
    r"|from\s+about|around|@)\s*)?"
)
TIME = re.compile(rf"(?<![\w.:/,-]){_LEAD}(?P<a>{_TIME})(?!\w|:\d|-\d|\.\d)", _FLAGS)
RANGE = re.compile(rf"(?<![\w.:/,]){_LEAD}(?P<a>{_TIME}){_SEPARATOR}(?P<b>{_TIME})(?!\w|:\d)", _FLAGS)
_PARTS = re.compile(
    r"T?(?P<h>\d{1,2})(?:\s?(?P<mark>[:：.]|h|uhr)?\s?(?P<m>\d{2})(?::\d{2}(?:[.,]\d+)?)?)?(?P<rest>.*)",
    _FLAGS | re.DOTALL,
)
_PM, _AM = re.compile(rf"p\.?\s?m|{_LATER}", _FLAGS), re.compile(rf"a\.?\s?m|{_MORNING}", _FLAGS)
_ANY_UNIT = re.compile(_UNIT, _FLAGS)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes after midnight. `offset` is minutes east of Greenwich where the text gives it.

    `half` is "am", "pm" or ""; `sure` is false for a bare number, which is a time only in the right company.
    """

    minutes: int
    half: str = ""
    sure: bool = True
    offset: int | None = None
    twelve: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A range of times (or one time) in a text and where it stands."""

    start: Clock
    end: Clock | None
    at: int
    to: int


def read_clock(text: str) -> Clock | None:
    """The time that the whole text gives, or None."""
    text = text.strip()
    if re.fullmatch(_NOON, text, _FLAGS):
        return Clock(720)
    if re.fullmatch(_MIDNIGHT, text, _FLAGS):
        return Clock(0)
    parts = _PARTS.fullmatch(text)
    return _clock_of(parts) if parts else None


def _clock_of(parts: re.Match[str]) -> Clock | None:
    hour, minute, rest = int(parts["h"]), int(parts["m"] or 0), parts["rest"]
    half = "pm" if _PM.search(rest) else "am" if _AM.search(rest) else ""
    if hour > 24 or minute > 59 or (hour == 24 and minute) or (half and hour > 12 and minute > 59):
        return None
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    sure = bool(
        half or parts["mark"] in (":", "：") or _ANY_UNIT.search(rest) or (parts["mark"] or "").lower() in ("h", "uhr")
    )
    twelve = not half and 1 <= hour <= 12 and not parts["h"].startswith("0")
    return Clock(hour * 60 + minute, half, sure, twelve=twelve)


def span_of(match: re.Match[str]) -> Span | None:
    """The range of a RANGE match, its halves of the day made to agree; None when it is no range of times."""
    start, end = read_clock(match["a"]), read_clock(match["b"])
    led = bool(match["lead"]) and max(len(match["a"]), len(match["b"])) <= 2
    if not start or not end or not (_company(match["a"], start, match["b"], end) or led):
        return None
    start = _same_half(start, end)
    return Span(start, _not_before(start, end), match.start(), match.end())


def _company(first: str, start: Clock, second: str, end: Clock) -> bool:
    """Whether two time-like texts make a range: `9-10 am` does, pages `9-10` do not."""
    if start.sure and end.sure:
        return True
    if end.sure:
        return len(first) <= 2 or "." in first or len(first) == 4
    both_four = bool(re.fullmatch(r"\d{4}", first) and re.fullmatch(r"\d{4}", second))
    return (
        both_four
        or (start.sure and bool(re.fullmatch(r"\d{1,2}", second)) and end.minutes > start.minutes)
        or (bool(re.fullmatch(r"\d{1,2}\.\d{2}", first) and re.fullmatch(r"\d{1,2}\.\d{2}", second)))
    )


def _same_half(start: Clock, end: Clock) -> Clock:
    """`9-10 PM` starts at 21:00, `11-1 PM` at 11:00."""
    if not end.half or start.half or not start.twelve:
        return start
    hour_minutes = start.minutes % 720
    later = hour_minutes + (720 if end.half == "pm" else 0)
    earlier = hour_minutes + (0 if end.half == "pm" else 720)
    return replace(start, minutes=later if later < end.minutes else earlier, half=end.half)


def _not_before(start: Clock, end: Clock) -> Clock:
    """`11:30-1:00` ends in the afternoon when nobody says otherwise."""
    if end.minutes > start.minutes or end.half or not end.twelve:
        return end
    moved = end.minutes % 720 + 720
    return replace(end, minutes=moved) if moved > start.minutes else end


_HOUR_WORDS = {
    word: number
    for number, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
}
_SPOKEN = re.compile(
    rf"\b(?:(?P<part>half past|quarter past|quarter to)\s+(?P<a>{'|'.join(_HOUR_WORDS)}|\d{{1,2}})|(?P<b>{'|'.join(_HOUR_WORDS)})"
    rf"(?=\s*(?:{_MERIDIEM}|o['’]?\s?clock|{_MORNING}|{_LATER})))\b",
    _FLAGS,
)
_PARTS_OF_HOUR = {"half past": 30, "quarter past": 15, "quarter to": -15}


_TENS = {
    "five": 5,
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "forty-five": 45,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}
_MINUTE_WORDS = re.compile(rf"\b({'|'.join(sorted(_TENS, key=len, reverse=True))})(?=[\s-]min)", _FLAGS)
_FAR_EAST = re.compile(
    r"(?:(?P<half>上午|午前|오전|早上|下午|午後|오후|晚上|夜)\s?)?(?P<h>\d{1,2})\s?[時时点點시](?!間|间|간)(?:\s?(?P<m>\d{1,2})\s?[分분]|(?P<thirty>半|\s?반))?"
)


def in_figures(text: str) -> str:
    """Times in words in figures: `half past six pm` as `6:30 pm`, `seven o'clock` as `7 o'clock`, `18時30分` as `18:30`."""
    if any(mark in text for mark in "時时点點시"):
        text = _FAR_EAST.sub(_western, text)
    return _MINUTE_WORDS.sub(lambda word: str(_TENS[word[1].lower()]), _SPOKEN.sub(_figures, text))


def _western(match: re.Match[str]) -> str:
    later = match["half"] in ("下午", "午後", "오후", "晚上", "夜") and int(match["h"]) < 12
    return f"{int(match['h']) + 12 * later}:{int(match['m'] or (30 if match['thirty'] else 0)):02d}"


def _figures(match: re.Match[str]) -> str:
    word = (match["a"] or match["b"]).lower()
    hour = int(word) if word.isdigit() else _HOUR_WORDS[word]
    if not match["part"]:
        return str(hour)
    minutes = hour * 60 + _PARTS_OF_HOUR[match["part"].lower()]
    return f"{minutes // 60 or 12}:{minutes % 60:02d}"


def find_span(text: str) -> Span | None:
    """The first range of times in the text, or else the first time that is surely one."""
    text = text[:LONGEST_TEXT]
    for match in RANGE.finditer(text):
        span = span_of(match)
        if span:
            return span
    for match in TIME.finditer(text):
        clock = read_clock(match["a"])
        if clock and clock.sure:
            return Span(clock, None, match.start(), match.end())
    return None


_HOURS = r"(?:hours?|hrs?|hr|h|std\.?|stunden?|heures?|horas?|ore|ora|uur|uren|timmar|годин\w*|час\w*|小时|時間|시간)"
_MINUTES = r"(?:minutes?|mins?|min|minuten?|minutos?|minuti|minuto|minut\w*|мин\w*|m|分钟|分|분|['’′])"
_NUMBER = r"(?:\d{1,4}(?:[.,]\d{1,2})?|\d?\s?[½¼¾]|\d\s1/2|half an|an?|one|two|three|eine?r?|une?|una|ein)"
_END = r"(?![^\W\d_])"
# Lengths in words, each with its minutes.
_PHRASES = {
    r"(?:an |one )?hour and a half|one and a half hours?|anderthalb stunden?|eineinhalb stunden?|une heure et demie|(?:una )?hora y media"
    r"|un['’]ora e mezz[oa]|(?:uma )?hora e meia|anderhalf uur": 90,
    r"(?:an |one )?hour and a quarter": 75,
    r"(?:three[\s-]quarters?|3/4) (?:of an |of )?hours?|3/4 h|3/4[\s-]?stunden?|(?:eine )?dreiviertelstunde|trois quarts d['’]heure"
    r"|tres cuartos de hora|tre quarti d['’]ora|drie kwartier": 45,
    r"half(?:\s+an)?[\s-]hour|1/2 (?:an )?hours?|1/2 h|1/2[\s-]?stunden?|(?:eine )?halbe stunde|une demi-heure|demi-heure|media hora"
    r"|mezz['’]ora|meia hora|een half uur|half uur": 30,
    r"(?:a |one )?quarter (?:of an |of )?hour|1/4 (?:of an )?hours?|1/4 h|(?:eine )?viertelstunde|un quart d['’]heure"
    r"|un cuarto de hora|un quarto d['’]ora|een kwartier|kwartier": 15,
}
DURATION = re.compile(
    rf"(?<![\w.:/])(?:(?:~|ca\.?|about|approx\.?|≈|around|circa|environ)\s*)?(?:"
    rf"(?P<phrase>{'|'.join(_PHRASES)}){_END}"
    rf"|P?T(?=\d)(?:(?P<ph>\d{{1,2}})H)?(?:(?P<pm>\d{{1,4}})M)?(?:\d+S)?"
    rf"|(?P<h>{_NUMBER})[\s-]?{_HOURS}{_END}(?:\s*(?:and|und|et|y|e|en|,)?\s*(?P<hm>\d{{1,2}})\s?{_MINUTES}?{_END})?"
    rf"|(?P<hh>\d{{1,2}})h(?P<hhm>[0-5]\d)(?:\s?{_MINUTES})?{_END}"
    rf"|(?P<m>\d{{1,4}})[\s-]?{_MINUTES}{_END})",
    _FLAGS,
)
_LONGEST = 24 * 60
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def duration_of(match: re.Match[str]) -> int | None:
    """Minutes of a DURATION match, None when it names none."""
    if match["phrase"]:
        return next(minutes for phrase, minutes in _PHRASES.items() if re.fullmatch(phrase, match["phrase"], _FLAGS))
    hours = _amount(match["ph"] or match["h"] or match["hh"])
    minutes = int(match["pm"] or match["hm"] or match["hhm"] or match["m"] or 0)
    total = round(hours * 60) + minutes
    return total if 0 < total <= _LONGEST else None


def _amount(text: str | None) -> float:
    if not text:
        return 0.0
    text = fold(text) if not any(mark in text for mark in _FRACTIONS) else text
    if text.endswith("1/2"):
        return int(text[0]) + 0.5
    if text[-1] in _FRACTIONS:
        return (int(text[0]) if text[0].isdigit() else 0) + _FRACTIONS[text[-1]]
    named = {"half an": 0.5, "two": 2.0, "three": 3.0}
    return float(text.replace(",", ".")) if text[0].isdigit() else named.get(text, 1.0)


def find_duration(text: str) -> int | None:
    """Minutes of the first length named in the text."""
    for match in DURATION.finditer(text[:LONGEST_TEXT]):
        minutes = duration_of(match)
        if minutes:
            return minutes
    return None


_H_MM = re.compile(r"(\d{1,2}):([0-5]\d)(?::[0-5]\d)?")


def minutes_of(value: object, *, unit: str = "") -> int | None:
    """Minutes that a value names which is known to be a length; a bare number is hours when `unit` says so."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _bare_length(float(value), unit)
    text = str(value).strip()[:LONGEST_TEXT]
    if re.fullmatch(r"\d{1,5}(?:[.,]\d+)?", text):
        return _bare_length(float(text.replace(",", ".")), unit)
    clock = _H_MM.fullmatch(text)
    if clock:
        return int(clock[1]) * 60 + int(clock[2]) or None
    return find_duration(text)


def _bare_length(number: float, unit: str) -> int | None:
    if not 0 < number < 1e6:
        return None
    factor = 60 if unit == "hours" or (not unit and (number <= 4 or number % 1)) else 1 / 60 if unit == "seconds" else 1
    minutes = round(number * factor)
    return minutes if 0 < minutes <= _LONGEST else None
