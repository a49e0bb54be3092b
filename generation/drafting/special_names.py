"""Names that a kind of goal finds in its own way: a language, an instrument, a person, a distance."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from . import kinds
from .listed_names import PEOPLE, PETS, PULLS
from .numbers import amount_in, money_in
from .phrases import TAIL, cut, named, owned, titles_of
from .verbs import actions_in, gerund
from .words import listed, shorten, spelled, to_you

MOST_NAME = 60
_DISTANCE = re.compile(
    r"\b(?P<d>\d+(?:[.,]\d+)?\s?(?:k|km|kilomet(?:er|re)s?|mi|miles?))\b|\b(?P<m>(?:half[- ]?|ultra[- ]?)?marathon|parkrun|triathlon)\b",
    re.IGNORECASE,
)


def _listed_name(text: str, names: Mapping[str, str] | Iterable[str], lead: str = "") -> str:
    lowered = f" {text.lower()} "
    pairs = names.items() if isinstance(names, Mapping) else [(name.lower(), name) for name in names]
    found = [
        (word, name) for word, name in pairs if re.search(rf"(?<![\w]){re.escape(word.lower())}(?![\w+#])", lowered)
    ]
    return f"{lead}{max(found, key=lambda pair: len(pair[0]))[1]}" if found else ""


def _run(text: str) -> str:
    found = _DISTANCE.search(text)
    if found is None:
        return "your running fitness"
    return f"your {(found['d'] or found['m']).lower().replace(' ', ' ')}"


def _money(text: str) -> str:
    purpose = re.search(r"\bfor (?P<for>(?:a|an|the|my|our) [\w -]{3,40})", text, re.IGNORECASE)
    if purpose:
        return owned(TAIL.sub("", purpose["for"]))
    if re.search(r"\bbudget", text, re.IGNORECASE):
        return "your budget"
    amount = money_in(text)
    return f"your {amount.show(amount.total)}" if amount else "your savings"


def _read(text: str) -> str:
    amount = amount_in(text)
    if amount and amount.unit == "books":
        return f"your {spelled(round(amount.total))} books"
    return listed(titles_of(text)) or read_in(text) or "your reading"


def read_in(text: str) -> str:
    """What is read where it bears a name without quotation marks: "the Bible"."""
    action = next((action for action in actions_in(text) if action.verb == "read"), None)
    rest = cut(action.rest) if action else ""
    return owned(rest, bare=True) if any(word[0].isupper() for word in rest.split()) else ""


def _people(text: str) -> str:
    """ "time with my two kids" is about "your two kids"; in other languages the English word."""
    match = re.search(
        r"\b(?:with|see|call|phone|ring|visit|for|to) (?P<who>(?:my|our|the) [\w]+(?: and (?:my |our )?\w+)?)",
        text,
        re.IGNORECASE,
    )
    if match:
        return owned(
            re.sub(
                r" and \w+(?:ly|ing)$| (?:more|every|each|once|twice|weekly|daily|who)$",
                "",
                TAIL.sub("", match["who"]),
            )
        )
    found = _listed_name(text, PEOPLE)
    return f"your {found}" if found else ""


def _grief(text: str) -> str:
    if person := _listed_name(text, PEOPLE):
        return f"your grief for your {person}"
    found = re.search(r"\b(?:break-?up|divorce|miscarriage)\b", text, re.IGNORECASE)
    return f"the {found[0].lower()}" if found else "your grief"


def _win(text: str) -> str:
    """The people to be won, without "your": they are not yet."""
    found = next((name for action in actions_in(text) if (name := named(action))), "")
    return re.sub(r"^your (?=\d)", "", found)


def _pet(text: str) -> str:
    found = re.search(
        r"\b(?:the|my|our) (?:new |old |young )?(?:pupp\w+|dogs?|kittens?|cats?|horse|parrot)\b", text, re.IGNORECASE
    )
    return owned(found[0]) if found else _listed_name(text, PETS, "your ")


def _errand(text: str) -> str:
    found = re.search(
        r"\b(?:(?:the|my|a|an) )?(?:\w+ )?(?:dentist|doctor|check-?up|appointment|eye test|optician|hairdresser|vet|blood test)\b",
        text,
        re.IGNORECASE,
    )
    if not found:
        return ""
    what = found[0].lower().split()[-1]
    return f"the {what}" if what in {"check-up", "checkup", "appointment", "test"} else f"the {what} appointment"


def _search(text: str) -> str:
    """What is looked for keeps its "a": it is not there yet."""
    action = next((action for action in actions_in(text) if action.is_thing), None)
    rest = cut(action.rest) if action else ""
    return shorten(to_you(rest), MOST_NAME) if rest else ""


def _craft(text: str) -> str:
    """The piece that is made, else the craft."""
    made = re.match(
        r"(?:knit|crochet|sew|quilt|embroider|weave|finish)\w*\s+(?P<rest>(?:a|an|my|the|some|\d).+)$",
        text,
        re.IGNORECASE,
    )
    return owned(cut(made["rest"])) if made else _listed_name(text, kinds.ART_NAMES)


def _habit(text: str) -> str:
    action = next((one for one in reversed(actions_in(text))), None)
    return shorten(f"{gerund(action.verb)} {to_you(cut(action.rest))}".strip(), MOST_NAME) if action else ""


def _walk(text: str) -> str:
    return "walking"


def _calm(text: str) -> str:
    names = (("meditat|meditier|meditar|médit", "meditation"), ("mindful", "mindfulness"), ("journal", "journaling"), ("breath", "breathing exercises"),
             ("pray", "prayer"), ("gratitude", "gratitude"))  # fmt: skip
    return next((name for stem, name in names if re.search(rf"\b(?:{stem})", text, re.IGNORECASE)), "your calm")


def _sleep(text: str) -> str:
    early = re.match(r"(?:wake up|get up|go to bed|waking up|getting up)\b.*", text, re.IGNORECASE)
    return "" if early else "your sleep"


def _peace(text: str) -> str:
    who = re.search(r"\b(?:to|with|forgive) (?P<who>my (?:\w+ )?\w+|[A-Z]\w+)", text)
    return owned(cut(who["who"])) if who else _people(text)


def _exam(text: str) -> str:
    found = re.search(
        r"\b(?:for|pass|take|sit) (?P<what>(?:(?:the|my|a|an|our) )(?:[\w'’-]+ ){0,5}?(?:exams?|test|finals?|certificate|certification))\b",
        text,
        re.IGNORECASE,
    )
    return owned(cut(found["what"])) if found else ""


def _eat(text: str) -> str:
    lost = re.search(r"\b(?:perder|perdre|bajar) (?P<what>\d+ ?\w+)", text, re.IGNORECASE)
    if lost:
        return f"losing {lost['what']}"
    return "losing weight" if re.search(r"\babnehmen|perder peso|perdre du poids", text, re.IGNORECASE) else ""


def _child_sleep(text: str) -> str:
    child = re.search(r"\b(?:baby|toddler|newborn|sons?|daughters?|kids?|child(?:ren)?)\b", text, re.IGNORECASE)
    word = child[0].lower() if child else "child"
    return f"your {word}’ sleep" if word.endswith("s") else f"your {word}’s sleep"


def _fitness(text: str) -> str:
    return (
        ""
        if re.match(r"(?:walk|stretch|exercise|train|fix|improve|strengthen)\b", text, re.IGNORECASE)
        else "your fitness"
    )


SPECIAL: dict[str, Callable[[str], str]] = {
    "programming": lambda text: _listed_name(text, kinds.PROGRAMMING_NAMES),
    "language": lambda text: _listed_name(text, kinds.LANGUAGE_NAMES),
    "instrument": lambda text: (
        "singing"
        if _listed_name(text, kinds.INSTRUMENT_NAMES) == "singing"
        else _listed_name(text, kinds.INSTRUMENT_NAMES, "the ")
    ),
    "sport": lambda text: _listed_name(text, kinds.SPORT_NAMES),
    "art": lambda text: _listed_name(text, kinds.ART_NAMES),
    "quit": lambda text: _listed_name(text, PULLS),
    "write": lambda text: "your writing",
    "budget": lambda text: "your budget",
    "life": lambda text: "getting your life together" if " together" in text.lower() else "",
    "debt": lambda text: "getting out of debt",
    "job": lambda text: "your job search",
    "run": _run,
    "money": _money,
    "read": _read,
    "books": _read,
    "people": _people,
    "call": _people,
    "visit": _people,
    "grief": _grief,
    "calm": _calm,
    "win": _win,
    "pet": _pet,
    "errand": _errand,
    "search": _search,
    "craft": _craft,
    "habit": _habit,
    "walk": _walk,
    "exam": _exam,
    "eat": _eat,
    "sleep": _sleep,
    "child sleep": _child_sleep,
    "peace": _peace,
    "fitness": _fitness,
}
