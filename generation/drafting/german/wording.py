"""What a German sentence asks for, without its "Ich möchte", its dates and its rhythm."""

from __future__ import annotations

import re

from generation.drafting.words import plain

_NUMBERS = r"(?:\d+|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)"
_WEEKDAYS = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende)"
_MONTHS = r"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sep|okt|nov|dez)\.?"
_DATE = rf"(?:(?:dem |den |zum )?\d{{1,2}}(?:\.(?: ?\d{{1,2}}\b\.?(?:\d{{2,4}})?| ?{_MONTHS})?|$))"
_WANT = re.compile(
    r"^(?:ich (?:möchte|will|muss|sollte|soll|werde|kann|würde gerne?|hätte gerne?|habe vor|plane|versuche|wünsche mir)(?: es)?|"
    r"wir (?:möchten|wollen|müssen|sollten)|(?:mein|unser|das) ziel(?: (?:ist|wäre)(?: es)?)?:?|ziel:|endlich(?: mal)?|unbedingt|"
    r"bitte|auch|noch|und|dann|außerdem|gerne?|vielleicht|wirklich|ich|todo:?|diesen monat|im kommenden monat|nächsten monat),? +",
    re.IGNORECASE,
)
# When, how often and how long: true of the goal, no part of its name.
RHYTHM = re.compile(
    rf"\b(?:jeden (?:zweiten |einzelnen )?(?:tag|morgen|abend|{_WEEKDAYS})|jede woche|jedes {_WEEKDAYS}|täglich|wöchentlich|"
    rf"{_NUMBERS} ?-?(?:mal|x)(?: (?:pro|die|in der|jede|wöchentlich)(?: woche| tag)?)?|"
    rf"(?:pro|die|in der|jede) woche|(?:pro|am) tag|{_WEEKDAYS}s|(?:morgens|vormittags|mittags|nachmittags|abends|nachts)|"
    rf"(?:{_NUMBERS}|eine?) ?(?:minuten|min|stunden?|h)\b(?: lang)?|eine halbe stunde|"
    rf"(?:bis (?:zum |ende |mitte |anfang |spätestens )*|spätestens |vor |am |ab |für den ){_DATE}|"
    rf"(?:bis|vor) (?:zum |ende |mitte |anfang |dem )*(?:{_MONTHS}|weihnachten|silvester|ostern|monatsende|jahresende|des monats|des jahres|{_WEEKDAYS})|"
    rf"(?:anfang|mitte|ende|im) {_MONTHS}|am {_WEEKDAYS}|in diesem monat|diesen monat|regelmäßig|endlich|unbedingt|nebenbei|nach der arbeit|vor der arbeit)(?!\w)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"(?:\s*[(;–—]|,? (?:weil|damit|denn|sodass|aber|obwohl|um)\b|, (?:\d+|und zwar|dass|die|der|das|wo)\b|\s-\s).*$",
    re.IGNORECASE,
)
# Articles that may go without a word behind them changing its ending: "das alte Fahrrad" keeps its own.
_BARE_ARTICLE = re.compile(
    r"^(?:(?i:der|die|das|den)\s+(?=[A-ZÄÖÜ])|(?i:eine?|einen|mein|meinen|unser|unseren)\s+|"
    r"(?i:meine|unsere)\s+(?=[A-ZÄÖÜ]|[a-zäöüß]+e\s)|(?i:mich|uns)\s+)"
)
_ZU = re.compile(
    r"\b(ab|an|auf|aus|durch|ein|fertig|fest|her|hin|los|mit|nach|um|vor|weg|weiter|zurück|zusammen)zu(?=\w+n\b)"
)
_ZU_ALONE = re.compile(r"\szu (?=\w+(?:en|ern|eln)$)")
_YOURS = (
    (re.compile(r"\bmein(e[nmrs]?)?\b"), r"dein\1"),
    (re.compile(r"\bMein(e[nmrs]?)?\b"), r"Dein\1"),
    (re.compile(r"\bmir\b"), "dir"),
    (re.compile(r"\bmich\b"), "dich"),
)
_INFINITIVE = re.compile(r"\w{2,}(?:en|ern|eln|tun|sein)$", re.IGNORECASE)


def wish(goal: str) -> str:
    """The goal without "Ich möchte" and the like."""
    text = plain(goal).strip(" .!")
    for _ in range(4):
        text = _WANT.sub("", text).strip(" ,")
    return text or plain(goal)


def to_you(text: str) -> str:
    """What somebody said of themselves, said to them: "mit meinen Kindern" becomes "mit deinen Kindern"."""
    for mine, yours in _YOURS:
        text = mine.sub(yours, text)
    return text


def bare(goal: str) -> str:
    """What is left for a name: no colon, no reasons, no dates, no rhythm, no article before its noun."""
    text = re.split(r":(?=\s|$)", wish(goal), maxsplit=1)[0]
    kept = " ".join(RHYTHM.sub(" ", _CLAUSE.sub("", text)).split()).replace(" ,", ",").strip(" ,.-–")
    kept = re.sub(r"^(?:und|oder|dann|zu)\s+|\s+(?:und|oder|für|am|im|bis|vor)$", "", kept)
    kept = _ZU_ALONE.sub(" ", _ZU.sub(r"\1", kept))
    kept = to_you(_BARE_ARTICLE.sub("", kept if len(kept) > 2 else text))
    return kept[:1].upper() + kept[1:] if kept[1:2].islower() else kept


def ends_with_verb(text: str) -> bool:
    """Whether a piece ends in something to do: "den Keller ausmisten"."""
    return bool(_INFINITIVE.search(text.strip(" .,!"))) and not text.strip(" .,!").split()[-1][:1].isupper()
