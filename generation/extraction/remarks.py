"""What stands in an answer and is no plan: refusals, error messages, logs, and what the person said repeated to them."""

from __future__ import annotations

import re

from .pieces import Reading

_MOST_BEGINNING, _MOST_FAULT, _MOST_ECHO = 300, 1_000, 120
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
_LOG = re.compile(
    r"\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*\s+\W?(?:trace|debug|info|notice|warn(?:ing)?|error|fatal|critical)\b",
    re.IGNORECASE,
)
_ECHO = re.compile(
    r"\b(?:you (?:told me|said|mentioned|wrote)|your goals|fixed commitments?|commitments|appointments|busy (?:times?|slots?)|(?:free|open|available) (?:slots?|times?)|blocked times?|already booked"
    r"|festen? termine|verpflichtungen|freien? zeiten|engagements|créneaux libres|compromisos|impegni|afspraken)\b",
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


def is_echo(line: str) -> bool:
    """Whether a line announces what the person said of their calendar: `You have these fixed commitments:`."""
    text = line.strip()
    return text.endswith(":") and len(text) <= _MOST_ECHO and bool(_ECHO.search(text)) and not _PLANS.search(text)


def is_no_answer(text: str, reading: Reading) -> bool:
    """Whether a text without brackets declines to plan, or is an error message with a time in it."""
    beginning = text.strip()[:_MOST_BEGINNING]
    if len(text) < _MOST_FAULT and len(reading.pieces) <= 2 and _FAULT.search(beginning):
        return True
    dated = sum(piece.when.day is not None for piece in reading.pieces)
    return bool(_REFUSAL.search(beginning)) and (dated == 0 or len(reading.pieces) == 1)
