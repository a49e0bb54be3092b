"""What a goal is called in the plan's sentences: a few words that read well after "for", "towards" and "in".

The person's own words are kept: "Finish my thesis by Friday" becomes "your thesis". Where a sentence cannot be taken
apart with certainty it is quoted whole, which is never wrong.
"""

from __future__ import annotations

import re

from . import kinds
from .numbers import amount_in, money_in
from .words import plain, quoted, shorten, spelled, to_you

MOST_NAME = 60
_WANT = re.compile(
    r"^(?:(?:i|we)(?:['’]d)? (?:really )?(?:want|would like|like|need|have|plan|hope|wish|intend|am going|must|should|will|'ll)"
    r"(?: to)?|my (?:goal|aim|plan|wish) is(?: to)?|goal|aim|try to|start to|finally|please|also|and|then)[:,]? +",
    re.IGNORECASE,
)
_VERBS = (
    r"learn(?:ing)?(?: how to| about| to)?|stud(?:y|ying)(?: for)?|master|understand|practi[sc]e|improve|get better at|"
    r"get (?:much )?better in|build|develop|code|program|ship|launch|release|create|design|make|deploy|finish(?: writing| up)?|"
    r"complete|write(?: up)?|draft|prepare(?: for| and (?:give|hold))?|pass|take|plan|organi[sz]e|find|get|land|save(?: up)?(?: for)?|"
    r"pay (?:off|back|down)|declutter|tidy(?: up)?|clean(?: out| up)?|clear(?: out)?|sort(?: out)?|renovate|redecorate|paint|"
    r"play|run|train(?: for)?|read|start|begin|set up|work on|do|submit|file|publish|record|revise(?: for)?|review|"
    r"cook|bake|visit|spend|grow|plant|repair|fix|book|apply for|apply to|move(?: in)?to|update|redesign|edit|translate|"
    r"present|research|explore|win|increase|reduce|cut|lose|drink|eat|go to|join|call|meet"
)
_VERB = re.compile(rf"^(?P<verb>{_VERBS})\s+(?P<rest>.+)$", re.IGNORECASE)
# What stands behind the thing itself: dates, limits, rhythm, purpose.
_TAIL = re.compile(
    r"\s+(?:by|before|until|till|in under|in less than|under|within|every|each|daily|weekly|at least|so that|so i|because|"
    r"this month|next month|this year|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|\d+ ?(?:times|x|min|minutes|hours?) ?(?:a|per)|"
    r"once|twice|three times|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|"
    r"in the (?:morning|evening|afternoon)s?|and (?:then )?(?=\w+ )|, ).*$",
    re.IGNORECASE,
)
_DETERMINER = re.compile(r"^(?:a|an|my|our|the|some|this|that|your|his|her|their)\s+", re.IGNORECASE)
_DISTANCE = re.compile(
    r"\b(?P<d>\d+(?:[.,]\d+)?\s?(?:k|km|kilomet(?:er|re)s?|mi|miles?))\b|\b(?P<m>(?:half[- ]?|ultra[- ]?)?marathon|parkrun|triathlon)\b",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"\b(?:in )?(?P<t>(?:under|below|less than|sub) ?\d[\d:.]*(?: ?(?:min(?:ute)?s?|h(?:ours?)?|hrs?))?)", re.IGNORECASE
)
# A verb's rest that begins so is no thing: "cook at home", "sleep more".
_NO_THING = frozenset(
    [
        "at",
        "in",
        "on",
        "with",
        "for",
        "to",
        "from",
        "up",
        "out",
        "more",
        "less",
        "better",
        "well",
        "again",
        "and",
        "or",
        "together",
        "early",
        "every",
    ]
)
_TITLE = re.compile(r"[\"“„«](?P<title>[^\"”“»]{2,60})[\"”“»]")


def name_of(goal: str, kind: str) -> str:
    """The goal's name for sentences."""
    text = wish(goal)
    special = _SPECIAL.get(kind)
    found = special(text) if special else ""
    return found or _thing(text) or quoted(_TAIL.sub("", text), MOST_NAME)


def wish(goal: str) -> str:
    """The goal without "I want to" and the like."""
    text = plain(goal).strip(" .!")
    for _ in range(3):
        text = _WANT.sub("", text).strip()
    return text or plain(goal)


def opens_with_verb(text: str) -> bool:
    """Whether a text begins with something to do."""
    return _VERB.match(wish(text)) is not None


def target_of(goal: str, kind: str) -> str:
    """The aim in figures that a goal names: a time for a run, a sum of money, an amount."""
    if kind == "run":
        found = _TARGET.search(goal)
        return found["t"].lower() if found else ""
    amount = money_in(goal) if kind == "money" else amount_in(goal)
    return amount.show(amount.total) if amount else ""


def book_of(goal: str) -> str:
    """The book that a reading goal names, else "your book"."""
    found = _TITLE.search(goal)
    return f"“{found['title']}”" if found else "your book"


def _thing(text: str) -> str:
    """The object of a verb as "your …" or "the …"; empty where the sentence is of another make."""
    match = _VERB.match(text)
    if match is None:
        return ""
    rest = _TAIL.sub("", re.split(r"[:;(–—]| - ", match["rest"], maxsplit=1)[0]).strip(" ,.")
    if (
        not rest
        or rest.split()[0].lower() in _NO_THING
        or len(rest) > MOST_NAME + 20
        or (not rest.isascii() and not match["verb"].isascii())
    ):
        return ""
    return shorten(_owned(rest), MOST_NAME)


def _owned(rest: str) -> str:
    """ "a small app" and "my small app" are "your small app"; "the report" stays; names stay bare."""
    determiner = _DETERMINER.match(rest)
    if determiner is None:
        return f"your aim of {to_you(rest)}" if rest[0].isdigit() else to_you(rest)
    word, bare = determiner[0].strip().lower(), rest[determiner.end() :]
    if word in {"a", "an", "my", "our", "some", "your"}:
        return f"your {to_you(bare)}"
    return f"{word} {to_you(bare)}"


def _listed_name(text: str, names: object, lead: str = "") -> str:
    lowered = f" {text.lower()} "
    pairs = names.items() if isinstance(names, dict) else [(name.lower(), name) for name in names]  # type: ignore[attr-defined]
    found = [
        (word, name) for word, name in pairs if re.search(rf"(?<![\w]){re.escape(word.lower())}(?![\w+#])", lowered)
    ]
    return f"{lead}{max(found, key=lambda pair: len(pair[0]))[1]}" if found else ""


def _run(text: str) -> str:
    found = _DISTANCE.search(text)
    if found is None:
        return "your running"
    return f"your {(found['d'] or found['m']).lower().replace(' ', ' ')}"


def _money(text: str) -> str:
    purpose = re.search(r"\bfor (?P<for>(?:a|an|the|my|our) [\w -]{3,40})", text, re.IGNORECASE)
    if purpose:
        return _owned(_TAIL.sub("", purpose["for"]))
    if re.search(r"\b(?:debts?|loan|credit cards?)\b", text, re.IGNORECASE):
        return "getting out of debt"
    amount = money_in(text)
    return f"your {amount.show(amount.total)}" if amount else "your savings"


def _read(text: str) -> str:
    amount = amount_in(text)
    if amount and amount.unit == "books":
        return f"your {spelled(round(amount.total))} books"
    found = _TITLE.search(text)
    return f"“{found['title']}”" if found else "your reading"


def _people(text: str) -> str:
    match = re.search(
        r"\b(?:with|see|call|visit|for|to) (?P<who>(?:my|our|the) [\w]+(?: and (?:my |our )?\w+)?|friends|family)",
        text,
        re.IGNORECASE,
    )
    return _owned(match["who"]) if match else ""


_SPECIAL = {
    "life": lambda text: quoted(text, MOST_NAME),
    "programming": lambda text: _listed_name(text, kinds.PROGRAMMING_NAMES),
    "language": lambda text: _listed_name(text, kinds.LANGUAGE_NAMES),
    "instrument": lambda text: _listed_name(text, kinds.INSTRUMENT_NAMES, "the "),
    "sport": lambda text: _listed_name(text, kinds.SPORT_NAMES),
    "art": lambda text: _listed_name(text, kinds.ART_NAMES),
    "run": _run,
    "money": _money,
    "read": _read,
    "people": _people,
}
