"""Noun phrases: what a sentence is about, with the right article, its short form, and whether it is one or many."""

from __future__ import annotations

import re

from .verbs import Action, gerund, opens_with_verb
from .words import shorten, to_you, word_set

MOST_NAME = 60
LONG_NAME = 24
_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
# What stands behind the thing itself: dates, limits, rhythm, purpose.
TAIL = re.compile(
    r"\s+(?:by|before|until|till|in under|in less than|under|within|every|each|daily|weekly|monthly|nightly|at least|so that|so i|because|due|asap|"
    r"this (?:month|week|weekend|year|spring|summer|autumn|fall|winter)|next (?:month|week|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|"
    r"\d+ ?(?:times|x|min|minutes|hours?|h)\b ?(?:a|per)?|(?:a|per) (?:day|week|month|night|session)|"
    rf"(?:on |from |for )?(?:the )?\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?{_MONTHS}\b|(?:on |from )?{_MONTHS}\.? \d{{1,2}}(?:st|nd|rd|th)?|"
    r"on the \d{1,2}(?:st|nd|rd|th)|"
    rf"once|twice|three times|in {_MONTHS}\b|in the (?:morning|evening|afternoon)s?|(?:a (?:bit|little|lot) )?more(?: often| regularly)?$|"
    r"more (?=in|on|at|every|each|often)|again$|regularly|properly|for good$|(?:done|right|sorted|going|working|ready)$|to \d|for (?:years|months|ages|weeks|a long time|now)|for (?:mon|tues|wednes|thurs|fri|satur|sun)day|at night$|in time$|as soon as|if possible|without) ?.*$",
    re.IGNORECASE,
)
_JOINT = re.compile(r",\s+(?:and |then )*|\s+and (?:then )?", re.IGNORECASE)
DETERMINER = re.compile(r"^(?:a|an|my|our|the|some|this|that|these|those|your|his|her|their|all)\s+", re.IGNORECASE)
# A verb's rest that begins so is no thing: "cook at home", "sleep more".
_NO_THING = frozenset(
    "nothing just no not only maybe at in on with for to from up out off more less better well again and or together early every it them by".split()  # noqa: SIM905
)
# After these verbs a bare noun is a name or a stuff ("learn TypeScript"); after others it is the person's own ("fix tap").
_KEEPS_BARE = re.compile(
    r"^(?:learn|stud|master|understand|practi|play|read|explore|research|get better|improve|get into|find|win|land|get$)"
)
_PARTITIVE = re.compile(
    r"^(?:the )?(?:first|last|next|final)? ?(?:\w+ )?(?:chapters?|pages?|parts?|sections?|scenes?) of ", re.IGNORECASE
)
_NUMBERED = re.compile(r"^(?:my |the )?(?P<what>\w+) (?P<unit>chapter|part|section)s? (?P<which>\d.*)$", re.IGNORECASE)
TITLE = re.compile(r"[\"“„«](?P<title>[^\"”“»]{2,60})[\"”“»]")
_SINGULAR = word_set(
    "news physics mathematics maths economics gymnastics series aws css postgres kubernetes chess christmas ethics gps athletics"
)
_PLURAL = word_set("kids children people men women parents friends feet teeth mice police taxes")
_PREPOSITION = re.compile(
    r"\s(?:of|for|with|about|to|in|on|at|from|before|after|between|without|into|by|that|which|around|near)\s.*$",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"^(?:[\w-]+ )?[\w-]+['’]s ", re.IGNORECASE)


def short_of(name: str) -> str:
    """A shorter name for where the full one has just been read: "the exam" for "the AWS Solutions Architect exam"."""
    first, _, rest = name.partition(" ")
    counted = first in _NUMBERS or first.isdigit()
    if name.startswith("“") or not rest or (len(name) <= LONG_NAME and not counted):
        return name
    if stuff := re.match(r"^(\w+ing) \d.* of (\w+)$", name):
        return f"{stuff[1]} {stuff[2]}"
    if first.endswith("ing") and rest:
        return (
            first
            if not rest[0].isdigit()
            and first not in {"being", "getting", "becoming", "feeling", "doing", "making", "going", "stopping"}
            else name
        )
    if of_yours := re.search(r" of (your .+)$", name):
        return of_yours[1] if not DETERMINER.match(name) else name
    if counted:
        return f"the {rest.split()[-1]}"
    if not DETERMINER.match(name):
        return name
    bare = _PREPOSITION.sub("", rest)
    if (bare != rest and len(bare) < LONG_NAME) or " and " in bare:
        return f"{first} {bare}"
    words = _WHOSE.sub("", bare).split()
    kept = words[-2:] if len(words) > 1 and words[-2].islower() and words[-2].isalpha() else words[-1:]
    lead = "the" if _WHOSE.match(rest) else first
    short = " ".join([lead, *kept])
    return short if len(short) + 4 <= len(name) else name


def is_plural(name: str) -> bool:
    """Whether a verb after the name is a plural one: "your kids are", "the first three chapters are"."""
    if name.startswith("“") or re.match(r"[\w-]+ing\b", name):
        return False
    bare = DETERMINER.sub("", name)
    if bare == name and bare[:1].isupper():
        return False
    head = _PREPOSITION.sub("", bare)
    last = head.split()[-1].lower() if head.split() else ""
    if " and " in head:
        return True
    return last in _PLURAL or (
        last.endswith("s") and not last.endswith(("ss", "us", "is", "’s", "'s")) and last not in _SINGULAR
    )


def titles_of(goal: str) -> tuple[str, ...]:
    """The titles in quotation marks."""
    return tuple(f"“{found['title']}”" for found in TITLE.finditer(goal))


def named(action: Action) -> str:
    """An action as a name: its object, or the activity."""
    if not action.is_thing:
        rest = cut(action.rest)
        return shorten(f"{gerund(action.verb)} {to_you(rest)}".strip(), MOST_NAME)
    rest = cut(action.rest)
    if action.verb == "get" and rest.isalpha() and rest.islower():
        return ""
    if not rest or rest.split()[0].lower() in _NO_THING or len(rest) > MOST_NAME + 20:
        return ""
    return shorten(owned(rest, bare=bool(_KEEPS_BARE.match(action.verb))), MOST_NAME)


def cut(rest: str) -> str:
    """Without tails, without what follows a colon, and without further actions."""
    rest = re.split(r"[;(–—]|:(?=\s|$)| - ", rest, maxsplit=1)[0]
    rest = TAIL.sub("", f" {rest.strip()}").strip(" ,.")
    for joint in _JOINT.finditer(rest):
        tail = rest[joint.end() :]
        if opens_with_verb(tail) or "," in joint[0] or len(rest) > MOST_NAME or tail.split()[:1] in (["it"], ["then"]):
            return TAIL.sub("", rest[: joint.start()]).strip(" ,.")
    return _PARTITIVE.sub("", rest)


def owned(rest: str, *, bare: bool = False) -> str:
    """ "a small app" and "my small app" are "your small app"; "the report" stays; names stay bare."""
    if numbered := _NUMBERED.match(rest):
        unit = numbered["unit"].lower() + ("s" if re.search(r"\d.*\d", numbered["which"]) else "")
        return f"{unit} {numbered['which']} of your {numbered['what'].lower()}"
    determiner = DETERMINER.match(rest)
    if determiner is None:
        last = _PREPOSITION.sub("", rest).split()[-1]
        own = rest[0].isdigit() or (not bare and last.islower() and last.isalpha() and rest.split()[0] not in _COUNTED)
        return f"your {to_you(rest)}" if own else to_you(rest)
    word, rest = determiner[0].strip().lower(), rest[determiner.end() :]
    return f"{'your' if word in {'a', 'an', 'my', 'our', 'some', 'your', 'all'} else word} {to_you(rest)}"


_NUMBERS = word_set("two three four five six seven eight nine ten several both")
_COUNTED = _NUMBERS | {"more", "less", "better"}
_TAKES_FOREIGN = word_set(
    "generic paperwork thesis exam declutter renovate project deadline garden event travel business fix sell study skill move"
)
_NAMES_STAY = word_set("exam travel event business study programming")


_PLAIN = re.compile(r"[A-Za-z][A-Za-z' -]+")
_FOREIGN = re.compile(
    r"\b(?:mehr|mas|plus|de|del|la|el|und|y|et|le|les|der|die|das|zu|mit|en|un|una|il|di|per|wenig\w*|besser)\b",
    re.IGNORECASE,
)
_FEASTS = word_set("christmas easter hanukkah ramadan thanksgiving halloween eid diwali passover")


def noun(text: str, kind: str) -> str:
    """A goal that is a noun: "taxes" is "your taxes", "the move" stays."""
    bare = cut(text)
    determiner = DETERMINER.match(bare)
    words = bare.split()
    if not words or not bare.isascii() or len(words) > 5 or words[0].lower() in _NO_THING - {"more", "less", "better"}:
        return ""
    if bare.lower() in _FEASTS:
        return bare[0].upper() + bare[1:]
    if (
        kind == "generic"
        and not determiner
        and (len(words) > 3 or len(bare) < 4 or not _PLAIN.fullmatch(bare) or _FOREIGN.search(bare))
    ):
        return ""
    if kind not in _NAMES_STAY and bare[:1].isupper() and (len(bare) == 1 or bare[1:2].islower()):
        bare = bare[0].lower() + bare[1:]
    return shorten(re.sub(r"\bfor you$", "for yourself", owned(bare)), MOST_NAME)
