"""What stands in an answer and is no plan: refusals, error messages, logs, and what the person said repeated to them."""

from __future__ import annotations

import re
from collections import deque

from .days import find_days
from .entries import begins_with_day
from .headings import BULLET
from .pieces import Piece, Reading, is_placeholder

_FEWEST_LETTERS = 2
_MOST_BEGINNING, _MOST_FAULT, _MOST_ECHO, _MOST_SOLD = 300, 1_000, 120, 20
_REFUSAL = re.compile(
    r"\b(?:i['’]?m (?:sorry|not able|unable|afraid)|i am (?:sorry|not able|unable|afraid)|i (?:cannot|can['’]?t|can not|won['’]?t|must decline)"
    r"|unable to (?:create|make|produce|generate|plan)|es tut mir leid|tut mir leid|ich kann (?:leider |dir |das )*(?:keinen|nicht)"
    r"|je (?:suis désolée?|ne peux pas)|désolée?|lo siento|no puedo|mi dispiace|non posso|het spijt me|ik kan (?:dit |dat )?niet|desculpe|não posso)\b",
    re.IGNORECASE,
)
_FAULT = re.compile(
    r"^\W*(?:error\b|traceback \(|http[/ ]?\d|[45]\d\d\s+[A-Z])|\b(?:too many requests|rate[ -]limit|internal server error|bad gateway|service unavailable"
    r"|gateway time-?out|quota exceeded|context length|model is overloaded|invalid api key|insufficient credits)\b",
    re.IGNORECASE,
)
# What sells something: it names a day, and asks nobody to plan for it.
_ADVERT = re.compile(
    r"\b(?:\d{1,2} ?% off|save (?:up to )?\d{1,2} ?%|\d{1,2} ?% (?:rabatt|discount|de réduction|de descuento)|sign up (?:now|today)|subscribe (?:now|today)|upgrade (?:now|today)|promo(?:tion)? code|limited[ -]time|jetzt (?:anmelden|sichern|kaufen|upgraden))(?!\w)",
    re.IGNORECASE,
)
# The same, where no task is about it.
_OFFER = re.compile(
    r"\b(?:upgrade to|free trial|payment method|black friday|unsubscribe|gratis testen|terms of (?:use|service))\b",
    re.IGNORECASE,
)
_THINKING = re.compile(
    r"^\W*(?:(?:okay|ok|alright|all right|hmm+|so|right|first|well)\b[,.]?\s+)*(?:the user\b|we need to\b|we have to\b|we must\b|i need to\b|let me (?!know)|let['’]s (?:see|think|draft|count)\b"
    r"|der nutzer\b|die nutzerin\b|l['’]utilisateur\b|el usuario\b)",
    re.IGNORECASE,
)
_STILL_THINKING = re.compile(
    r"^[^\n]*\b(?:hmm+|wait|let me (?!know)|the user\b|we need\b|we must\b|i (?:need|should|could|must)\b|maybe|double-check|check:|must (?:obey|be))[^\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_OF_PROMPT = re.compile(r"^(?:Slots, as number=|Week \d{1,2} now: \[)|^\d{4}-\d\d-\d\d \w{3}: \d+=\d", re.MULTILINE)
_PROMPT = re.compile(
    r"^(?:Week \d{1,2}(?: now:|: \d{1,3} tasks$)|Fixed: \[|Wish: \"|Goals: \"|Areas: \d+=|Month: .{1,40}\. Pace: |Slots, as number=|Week \d{1,2} is about \"|\d{4}-\d\d-\d\d \w{3}: \d+=\d).*$",
    re.MULTILINE,
)
_LOG = re.compile(
    r"\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*\s+\W?(?:trace|debug|info|notice|warn(?:ing)?|error|fatal|critical)\b",
    re.IGNORECASE,
)
_ECHO = re.compile(
    r"\b(?:you (?:told me|said|mentioned|wrote)|your goals|fixed commitments?|commitments|appointments|busy (?:times?|slots?)|(?:free|open|available) (?:slots?|times?)|blocked times?|already booked"
    r"|festen? termine|verpflichtungen|freien? zeiten|engagements|créneaux libres|compromisos|impegni|afspraken"
    r"|your (?:last|recent|past|previous|existing)|(?:deine|ihre) (?:letzten|bisherigen)"
    r"|(?:already|schon|bereits|déjà|ya|già)\b.{0,30}\b(?:calendar|kalender|calendrier|calendario|agenda)"
    r"|(?:public|bank|national) holidays|feiertage|jours fériés|festivos|giorni festivi|feestdagen)\b",
    re.IGNORECASE,
)
# A label for time that is taken or free, in front of what it is taken by.
_TAKEN_LABEL = re.compile(
    r"\W*(?:busy|blocked|booked|taken|unavailable|free|free (?:slots?|times?)|belegt|frei|gebucht|occupée?|libre|ocupado|occupato|bezet)\s*:\s",
    re.IGNORECASE,
)
_PLANS = re.compile(
    r"\b(?:plan(?:ned)?|schedule[ds]?|around|consider(?:ing)?|based on|respect\w*|tasks?)\b", re.IGNORECASE
)


def is_log(line: str) -> bool:
    """Whether a line is a program's log entry."""
    return bool(_LOG.match(line))


_STATEMENT = re.compile(
    r"^[ \t]*(?:(?:async )?def |class \w+|assert |import |from \S+ import |function |return |for \(|if \(|public |private )",
    re.MULTILINE,
)


def is_program(text: str) -> bool:
    """Whether a text is a program's source: statements stand in it."""
    return len(_STATEMENT.findall(text[:_MOST_FAULT])) >= 2


def is_hollow(text: str) -> bool:
    """Whether a text names nothing to do: a placeholder, time that is taken, a choice, or hardly a letter."""
    return (
        is_placeholder(text)
        or is_taken(text)
        or bool(_HOLLOW.match(text))
        or sum(char.isalpha() for char in text) < _FEWEST_LETTERS
    )


# A format in place of its value, what is closed, a measured warmth, one of several choices, or another task by its day.
_HOLLOW = re.compile(
    r"\W*(?:HH[:.h]MM|YYYY-MM-DD|DD[./]MM)|(?:closed|geschlossen|fermée?|cerrado|chiuso|gesloten|fechado)(?: all day)?\W*$"
    r"|[-−–]?\d{1,3}\s?°|(?:option|choice|alternative|variant|variante|möglichkeit|opción|opzione|optie) ?#?(?:\d{1,2}|[a-d])\b"
    r"|(?:the )?same as\b|(?:genau )?wie (?:am|oben|zuvor|letzte\w*)\b",
    re.IGNORECASE,
)


def is_taken(text: str) -> bool:
    """Whether an entry of a calendar is one that the person has already, or free time: `Choir (busy)`, `Busy: …`."""
    return bool(_TAKEN.search(text) or _TAKEN_LABEL.match(text))


_TAKEN = re.compile(
    r"\((?:busy|free|blocked|booked|taken|unavailable|available|belegt|frei|gebucht|occupée?|libre|ocupado|occupato|bezet)\)$",
    re.IGNORECASE,
)


def is_echo(line: str) -> bool:
    """Whether a line announces what the person said of their calendar: `You have these fixed commitments:`."""
    text = line.strip()
    return text.endswith(":") and len(text) <= _MOST_ECHO and bool(_ECHO.search(text)) and not _PLANS.search(text)


def without_prompt(text: str) -> str:
    """The answer without what it repeats of the prompt or the calendar, which is planned already, and what it strikes."""
    if ("=" in text or " now: [" in text) and _OF_PROMPT.search(text):
        text = _PROMPT.sub("", text)
    if "~~" in text:
        text = _STRUCK.sub("", text)
    return _without_echoes(text) if ":\n" in text and text.lstrip()[:1] not in ("{", "[", "<") else text


_STRUCK = re.compile(r"~~(?=\S)[^~\n]{1,400}(?<=\S)~~(?!~)")


def _without_echoes(text: str) -> str:
    """The text without the lists that `is_echo` announces."""
    kept, at = [], 0
    for found in _ANNOUNCING.finditer(text):
        if found.start() >= at and is_echo(found[0]):
            kept.append(text[at : found.start()])
            at = _end_of_list(text, found.end())
    return "".join([*kept, text[at:]])


def _end_of_list(text: str, at: int) -> int:
    """Where the bullets that begin at `at` end, and the empty lines around them."""
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        line = text[at:end]
        if line.strip() and not BULLET.match(line):
            break
        at = end
    return at


_ANNOUNCING = re.compile(rf"^[^\n]{{1,{_MOST_ECHO + 40}}}:[ \t\r]*(?:\n|\Z)", re.MULTILINE)


def without_thinking(text: str) -> str:
    """What follows the last thought, where a text without any mark begins as thoughts do (`The user wants …`)."""
    if not _THINKING.match(text[:_MOST_BEGINNING]):
        return text
    thoughts = deque(_STILL_THINKING.finditer(text), maxlen=1)
    return text[thoughts[0].end() :] if thoughts else text


def is_advert(text: str, reading: Reading) -> bool:
    """Whether a text sells something, and no task in it says how long it takes."""
    if any(piece.when.end or piece.when.minutes for piece in reading.pieces):
        return False
    text = text[:_MOST_FAULT]
    if _ADVERT.search(text):
        return True
    for piece in reading.pieces[:_MOST_SOLD]:
        text = text.replace(piece.text, "")
    return bool(_OFFER.search(text))


def is_no_answer(text: str, reading: Reading) -> bool:
    """Whether a text without brackets declines to plan, or is an error message with a time in it."""
    beginning = text.strip()[:_MOST_BEGINNING]
    if len(text) < _MOST_FAULT and len(reading.pieces) <= 2 and _FAULT.search(beginning):
        return True
    if is_advert(text, reading) or _is_aside(text, reading):
        return True
    dated = sum(piece.when.day is not None for piece in reading.pieces)
    lone = len(reading.pieces) == 1 and not (_is_whole(reading.pieces[0]) and _LISTED.search(text))
    return bool(_REFUSAL.search(beginning)) and (dated == 0 or lone)


def _is_aside(text: str, reading: Reading) -> bool:
    """Whether tasks without a length stand in a sentence, or are the few in a list of `label: value` that name a day."""
    pieces = reading.pieces
    if not pieces or any(piece.when.end or piece.when.minutes or piece.week is not None for piece in pieces):
        return False
    if "|" in text or begins_with_day(text.strip()[:_MOST_ECHO]):
        return False
    if not _LISTED.search(text):
        return len(pieces) == 1
    bullets = [line for line in text[:_MOST_FAULT].splitlines() if BULLET.match(line)]
    named_last = [line for line in bullets if find_days(line) and not begins_with_day(line)]
    return len(pieces) <= len(named_last) and 2 * len(pieces) < sum(": " in line for line in bullets)


_LISTED = re.compile(r"^[ \t]*[-*•]\s", re.MULTILINE)


def _is_whole(piece: Piece) -> bool:
    """Whether a task names its date, its start and its end."""
    when = piece.when
    return bool(when.day and when.day.is_date and when.start and (when.end or when.minutes))
