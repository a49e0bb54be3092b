"""What a goal is called in a German plan: a few of the person's own words that stand before a colon or in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generation.drafting.kinds import PROGRAMMING_NAMES, any_of
from generation.drafting.phrases import TAIL, TITLE
from generation.drafting.verbs import wish as english_wish
from generation.drafting.words import listed as _english_listed
from generation.drafting.words import shorten, word_set

from .kinds import is_english
from .names import INSTRUMENTS, LANGUAGES, MOURNED, SPORTS, THINGS
from .wording import bare

__all__ = ["listed", "name_of", "quoted", "short_of", "titles_of"]

MOST_NAME, LONG_NAME, FULL_NAME = 48, 36, 22
_HEAD = re.compile(
    r"(?P<noun>[A-ZÄÖÜ][\w-]{3,}) (?:für|mit|in|an|von|zu|nach|über|aus|vor|bei|im|am|beim|vom|zum|zur|des|der|dein\w*) "
)
# The thing itself, where a goal says more than that: "Roman" of "Die ersten drei Kapitel meines Romans schreiben".
_NOUNS = {
    kind: re.compile(rf"\b(?:{nouns})(?=s?\b)")
    for kind, nouns in {
        "novel": "Roman|Krimi|Drehbuch|Kinderbuch|Novelle|Memoiren|Autobiografie|Gedichtband|Theaterstück",
        "thesis": r"(?:Master|Bachelor|Haus|Doktor|Diplom|Seminar|Fach|Abschluss)arbeit|Dissertation|Essay|Rede|[A-ZÄÖÜ]\w*bericht|Bericht",
        "deadline": "Präsentation|Vortrag|Konzept|Workshop|Kampagne|Referat|Messe|Projekt|Übergabe",
        "event": "Hochzeit|Taufe|Weihnachten|Weihnachtsfeier|Geburtstag|Jubiläum|Party|Konfirmation|Ausstellung",
        "travel": r"[A-ZÄÖÜ]\w*(?:reise|urlaub)|Reise|Urlaub",
        "blog": "Podcast|Blog|Newsletter|Kolumne",
        "declutter": "Keller|Dachboden|Garage|Wohnung|Kleiderschrank|Küche|Büro",
        "paperwork": "Steuererklärung|Versicherungen|Testament|Bafög|Elterngeld",
        "job": "Bewerbungen|Lebenslauf|Jobsuche",
    }.items()
}
# "Steuererklärung machen" is about the Steuererklärung; "Keller ausmisten" says more than its noun.
_DONE = re.compile(
    r"(?P<noun>[A-ZÄÖÜ][\w-]{3,}) (?:fertig ?|zu ende )?(?:machen|erledigen|schaffen|angehen|abgeben|einreichen|führen|planen|"
    r"vorbereiten|organisieren|starten|beginnen|abschließen|beenden|stellen|schreiben|bestehen|bekommen|erreichen)$"
)
# Words that open a name and are no thing.
_NO_NOUN = word_set(
    "Leben Mehr Nach Mit Für Wieder Weniger Besser Öfter Mich Ohne Alles Nicht Jeden Beim Zum Zur Auf Aus Fit Früher Endlich Gut "
    "Gesund Gesünder Täglich Finish Write Learn Read Make Plan Find Train"
)
_INNER = str.maketrans("„“”", "‚‘’")
_DISTANCE = re.compile(
    r"\b(?P<far>(?:halb|ultra)?-?marathon|parkrun|volkslauf|half[- ]marathon)\b|\b(?P<km>\d+(?:[.,]\d+)?) ?(?:km|k|kilometer)\b",
    re.IGNORECASE,
)
_EXAM = re.compile(
    r"\b[A-ZÄÖÜ][\w-]*(?:[Pp]rüfung(?:en)?|[Kk]lausur(?:en)?|[Ee]xamen|[Tt]est)\b|\b(?:Prüfung|Klausur|Examen|Abitur)\b"
)
_KNOWN: Mapping[str, Mapping[str, str]] = {
    "language": LANGUAGES,
    "instrument": INSTRUMENTS,
    "sport": SPORTS,
    "programming": {name.lower(): name for name in PROGRAMMING_NAMES},
}
_PATTERNS = {
    kind: re.compile(
        rf"(?<!\w)(?P<word>{any_of(names)})"
        r"(?:kurs|unterricht|vokabeln|kenntnisse)?(?![\w+#])"
    )
    for kind, names in _KNOWN.items()
}


def name_of(goal: str, kind: str) -> str:
    """The goal's name."""
    if found := _special(goal, kind):
        return found
    said = re.split(r":(?=\s|$)", english_wish(goal), maxsplit=1)[0]
    name = TAIL.sub("", said).strip(" ,.") if is_english(goal) else bare(goal)
    name = name[:1].upper() + name[1:] if name[1:2].islower() else name
    if (thing := _DONE.match(name)) and thing["noun"] not in _NO_NOUN:
        return thing["noun"]
    if 0 < len(name) <= MOST_NAME and not name.lower().startswith("ich "):
        return name
    head = re.split(r",| und | sowie | and ", name, maxsplit=1)[0].strip()
    if 3 < len(head) <= MOST_NAME and not head.lower().startswith("ich "):
        return head
    return THINGS.get(kind) or shorten(name, MOST_NAME) or "Dein Ziel"


def short_of(name: str, kind: str, goal: str = "") -> str:
    """A shorter name for where the full one has just been read: "Präsentation" for that for the board."""
    if name.startswith("„") or " " not in name:
        return name
    if len(name) > FULL_NAME and (pattern := _NOUNS.get(kind)) and (noun := pattern.search(goal)):
        return noun[0]
    if together := re.match(r"Mehr (?P<what>Zeit mit .+) verbringen$", name):
        return together["what"]
    if (head := _HEAD.match(name)) and head["noun"] not in _NO_NOUN:
        return head["noun"]
    return THINGS.get(kind, name) if len(name) > LONG_NAME else name


def titles_of(goal: str) -> tuple[str, ...]:
    """The titles in quotation marks."""
    return tuple(quoted(found["title"]) for found in TITLE.finditer(goal))


def quoted(text: str) -> str:
    """In German quotation marks; a title that bears its own already stays."""
    return text if text.startswith("„") else f"„{text.translate(_INNER)}“"


def listed(parts: Sequence[str]) -> str:
    """ "a, b und c"."""
    return _english_listed(parts) if len(parts) < 2 else f"{', '.join(parts[:-1])} und {parts[-1]}"


def known_thing(goal: str, kind: str) -> str:
    """A language, an instrument, a sport by its plain name, which needs no article: "Spanisch"; "" elsewhere."""
    if kind not in _KNOWN:
        return ""
    found = _PATTERNS[kind].search(goal.lower())
    return _KNOWN[kind][found["word"]] if found else ""


def _special(goal: str, kind: str) -> str:
    if kind in _KNOWN:
        return known_thing(goal, kind)
    if kind == "run":
        found = _DISTANCE.search(goal)
        return "Laufen" if not found else f"{found['km']} km" if found["km"] else _race(found["far"].lower())
    if kind == "grief":
        who = next((MOURNED[word] for word in re.findall(r"\w+", goal.lower()) if word in MOURNED), "")
        return f"Trauer um {who}" if who else "Trauer"
    if kind == "child sleep":
        return THINGS[kind]
    if kind == "exam" and (found := _EXAM.search(goal)):
        return found[0]
    if kind == "write":
        return THINGS[kind]
    if kind in {"read", "books"}:
        return listed(titles_of(goal))
    return ""


def _race(word: str) -> str:
    return "Halbmarathon" if word.startswith(("half", "halb")) else word[:1].upper() + word[1:]
