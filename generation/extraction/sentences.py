"""Running text: sentences that schedule something, without the words that only lead up to it."""

from __future__ import annotations

import re

from .clocks import RANGE, TIME, read_clock, span_of
from .days import Day
from .labels import day_label
from .line_fields import Line
from .pieces import unmarked
from .words import MONTH_NAMES, WEEKDAY_NAMES

_LEAD_IN = re.compile(
    r"(?:(?:(?:on )?(?:the )?(?:next|following|same) (?:day|morning|afternoon|evening|week)|(?:in|during) (?:the )?(?:first|second|third|fourth|fifth|last|final|next) week(?: of \w+)?|then|next|after that|afterwards?|later|finally|first|also|and|so|now|dann|danach|anschließend|zuerst|und|puis|ensuite|après|enfin|et|luego|después"
    r"|y|poi|dopo|e|daarna|vervolgens|en|depois|em seguida)[,\s]+"
    r"|(?:you(?:'ll| will| should| can| could| are going to| might)?|we(?:'ll| will| should| can)?|i suggest (?:you|that you)|i recommend (?:you|that you)|let's|let us"
    r"|please|try to|plan to|make sure to|be sure to|it's time to|it is time to|time to|your task is to|the task is to|the goal is to|your session is:?"
    r"|start (?:the (?:day|week|month) )?(?:off )?(?:with|by)|begin (?:the (?:day|week|month) )?(?:with|by)|continue (?:with|by)|finish (?:the day |the week )?(?:with|by)"
    r"|wrap up (?:with|by)|end (?:the day |the week )?(?:with|by)|set aside (?:time|an hour) (?:to|for)|(?:is|are) (?:reserved|set aside|scheduled|planned) for"
    r"|we schedule|schedule|du (?:wirst|sollst|kannst)|steht an:?|on commence par|tu vas|vous allez|vas a|debes)\s+)+",
    re.IGNORECASE,
)
_SPEND = re.compile(
    r"(?:spend|take|devote|dedicate|use|allow|invest)\s+(?P<time>.{3,30}?)\s+(?:on|to|for|with)\s+", re.IGNORECASE
)
_SPEND_DOING = re.compile(
    r"(?:spend|take)\s+(?P<time>(?:about |around )?(?:\d+|an?|one|two|half an?)[\w .-]{0,12}?(?:minutes?|mins?|hours?|hour))\s+(?=\w+ing\b)",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"^\W*(?:i\b|i've|i'm|i'll|i’|because|since|note that|remember|keep in mind|feel free|let me|would you|do you|if you|as you|this (?:plan|schedule|way|leaves|gives|is|month|\w+ (?:was|is|has|will))|(?:each|every|all) (?:task|session)s?\b|never\b|you are an?\b|last (?:week|month|year|january|february|march|april|may|june|july|august|september|october|november|december)|yesterday"
    r"|these|those|that way|the (?:plan|schedule|idea|reason|first week|slots?)|it (?:is|was|gives|leaves|keeps)|avoid|no tasks?|nothing|there (?:is|are)|your (?:fixed|existing|meeting|commitment)"
    r"|you (?:have|are busy|already|said|asked|mentioned)|ich habe|j'ai|he |ho |sorry|unfortunately|maybe|perhaps|hmm|wait|what if|could i|should i|could|but|however|also note)"
    r"|\b(?:would (?:collide|clash|conflict)|collides?|clash(?:es)?|conflicts? with|is taken|is busy|are busy|i considered|i thought|not available|is blocked|already booked|(?:is|are) (?:open|closed)|(?:shops?|stores?|banks?|offices?) (?:open|close)s?|public holidays?|don't schedule"
    r"|do not schedule|avoided|was the only|is your (?:team|weekly|fixed|only)|kept free|stays? free|fixed commitment|team meeting is)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?。])\s+(?=[\"'“(]?[^\W_])")
_NO_END = re.compile(
    r"(?:\b[A-Za-z]|\b(?:Dec|Nov|Oct|Sept?|Aug|Jan|Feb|Apr|Mr|Mrs|Dr|St|No|Nr|approx|ca|a\.m|p\.m|e\.g|i\.e|vs|Std|Min|min|Kap)|(?<!\d)\d{1,2}\.\s?\d{1,2})\.$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf"\d{{1,2}}\.\s+(?:{MONTH_NAMES})\b", re.IGNORECASE)
_PARTS = re.compile(
    r"\s*[;•]\s*(?=\S)|\s+[|·]\s+(?=\d{1,2}[:.h]\d)|(?<=[)\]])\s*(?:,\s+|(?:and|und|et|y|e|en)\s+)|\s*<br\s*/?>\s*"
    r"|,?\s+(?:and then|and|then|und dann|und|dann|puis|et|luego|y|e|poi)\s+(?=(?:from|at|between|von|um|de|à|a las?|dalle|alle)?\s*\d{1,2}(?::|h|\s?[ap]m))"
    r"|,\s+(?=(?:(?:then|dann|puis|luego|poi)\s+)?(?:from|at|von|um|de|à|a las?|dalle|alle)?\s*\d{1,2}(?::\d{2}|h\d?)[^()]*$)",
    re.IGNORECASE,
)
MOST_SENTENCE = 400


def sentences(paragraph: str) -> list[str]:
    """The sentences of a paragraph, without those that are too long to plan anything."""
    found: list[str] = []
    start = 0
    for gap in _SENTENCE.finditer(paragraph[: MOST_SENTENCE * 20]):
        numbered = _NUMBERED.match(paragraph, max(0, gap.start() - 3)) or _NUMBERED.match(
            paragraph, max(0, gap.start() - 2)
        )
        if not numbered and not _NO_END.search(paragraph[max(0, gap.start() - 8) : gap.start()]):
            found.append(paragraph[start : gap.start()].strip())
            start = gap.end()
    return [part for part in [*found, paragraph[start:].strip()] if part and len(part) <= MOST_SENTENCE][:80]


# A subject and a finite verb in front: something is told, and nobody is asked to do it.
_STATEMENT = re.compile(
    r"(?:(?!(?:check|see|ask|find|decide|learn|note|say|tell|write|list|plan|explain|review|what|that|whether|who|how|which|if|where|why|when)\b)[\w'’-]+\s+){1,4}"
    r"(?:is|are|was|were|has|have|had|isn['’]t|aren['’]t|wasn['’]t|ist|sind|waren|wird|werden|est|sont|était|está|están|fue)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"(?:you|i|we|he|she|they)\s+(?:are|were|was|want|have|has|had|need|told|said|would|might|must|like|prefer|work|asked|mentioned|read|ran|did|do|finished)\b"
    r"|(?:it|this|that|they|there)\s+(?:is|was|has|will|would|can|may|might)\b|(?:du|ich|wir|vous|je|nous)\s+\w+",
    re.IGNORECASE,
)


# A finite verb in front: the time before it was what the sentence speaks of.
_PREDICATE = re.compile(
    r"(?:is|are|was|were|has|have|had|could|might|may (?:be|have|not)|would|should be|will be|can be|must be|seems?|looks|sounds|works (?:for|well|best|too|better)|fits|suits"
    r"|isn['’]t|won['’]t|ist|sind|war|wäre|könnte|passt|est|serait|pourrait|está|sería|podría|sarebbe)\s",
    re.IGNORECASE,
)


def is_statement(text: str) -> bool:
    """Whether a text tells that something is so: `The library is open`, `You want to run`."""
    return bool(_STATEMENT.match(text) or _PERSON.match(text) or _PREDICATE.match(text))


def is_told(sentence: str) -> bool:
    """Whether a sentence tells something: by its verb, or by a subject in front, as no request in English has one."""
    return is_statement(sentence) or bool(re.match(r"(?:the|our|their|his|her|an?)\s+\w", sentence, re.IGNORECASE))


_EXAMPLE = re.compile(
    r"\b(?:e\. ?g\.|for (?:example|instance)|z\. ?B\.|zum beispiel|par exemple|por ejemplo|per esempio|bijvoorbeeld)",
    re.IGNORECASE,
)
# `Support: Mon–Fri 9:00–17:00` tells opening hours; a task on several days begins with them.
_HOURS = re.compile(
    rf"(?<=[\w:,]\s)(?:{WEEKDAY_NAMES})\.?(?:\s*[–-]\s*|\s+(?:to|through|bis)\s+)(?:{WEEKDAY_NAMES})\b", re.IGNORECASE
)


def is_talk(sentence: str) -> bool:
    """Whether a sentence speaks about the plan instead of planning something."""
    return bool(
        _TALK.search(sentence) or _EXAMPLE.search(sentence) or _HOURS.search(sentence)
    ) or sentence.rstrip().endswith("?")


def without_lead_in(text: str) -> str:
    """The act itself: without `you will`, `start by`, `then`."""
    bare = _LEAD_IN.sub("", text, count=1) if _LEAD_IN.match(text) else text
    return bare.strip(" ,.:–-")


def spent(text: str) -> tuple[str, str]:
    """(rest, length) of `spend 45 minutes on …`; the length is "" where the text has no such beginning."""
    for pattern in (_SPEND_DOING, _SPEND):
        match = pattern.match(text)
        if match and any(char.isdigit() or char == "h" for char in match["time"]):
            return text[match.end() :], match["time"]
    return text, ""


def parts(line: str) -> list[str]:
    """The tasks of a line that lists several, each with a time of its own, on the day that it begins with."""
    found = [part for part in _PARTS.split(line) if part and part.strip()] if len(line) <= MOST_SENTENCE * 2 else [line]
    if len(found) < 2:
        return [line]
    head = _HEAD.match(found[0])
    day = head[0] if head and day_label(unmarked(head[1]), ()) else ""
    found[0] = found[0][len(day) :]
    found = [part for part in found if part.strip()]
    if len(found) < 2 or not all(has_time(part) and _LETTERS.search(part) for part in found):
        return [line]
    return [f"{day}{part}" for part in found]


_HEAD, _LETTERS = (
    re.compile(r"\W*(?:\w{1,2}[.)]\s+)?\W*([^:|→]{3,40}?)[*_]*\s*(?:[:：→][*_]*(?:\s|$)|$)"),
    re.compile(r"[^\W\d_]{3}"),
)


def has_time(text: str) -> bool:
    """Whether a time of day stands in the text."""
    if any(span_of(match) for match in RANGE.finditer(text)):
        return True
    return any((clock := read_clock(match["a"])) and clock.sure for match in TIME.finditer(text))


def is_scheduled(line: Line, length: str, day: Day | None) -> bool:
    """A sentence plans a task when it has a time and a day is known, or a date and a length."""
    dated = day is not None
    return dated and bool(line.when.start or ((line.when.minutes or length) and line.when.day))
