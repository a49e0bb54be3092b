"""The German tasks of a thread, their blanks filled in. Which comes when is the same in every language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generation.drafting.banks.shape import AFTER, Item, Load
from generation.drafting.filling import BLANK, NUMBER, OPTIONAL, Script, scaled
from generation.drafting.words import opening, word_set

from .naming import listed, quoted
from .numbers import grouped

_ORDINALS = (
    "erstes",
    "zweites",
    "drittes",
    "viertes",
    "fünftes",
    "sechstes",
    "siebtes",
    "achtes",
    "neuntes",
    "zehntes",
)
_NOUN_HEADS = word_set("Tempolauf Hügel Intervalle Erholungslauf Probeprüfung Testlauf Besuch")
_NAMES_IT = re.compile(r"\{[xq]\}")
_HEADED = re.compile(r"[A-ZÄÖÜ][\w ]{2,24}(?:, \{min\} Minuten)?(?: mit \w+)?: ")
_NO_COUNT = frozenset({"money", "debt", "win", "business"})
_TOPICS = {
    "programming": ("Datentypen", "Funktionen", "Listen und Schleifen", "Fehlerbehandlung", "Module", "Tests",
                    "Dateien und Eingaben", "eigene Typen", "Bibliotheken"),
    "language": ("Essen und Trinken", "Wege und Orte", "Uhrzeiten und Termine", "Familie und Freunde", "Einkaufen",
                 "Wohnen", "Reisen", "Arbeit und Beruf", "Freizeit"),
}  # fmt: skip
# What is done for each part that the person named, by stage.
_FOR_PARTS = {
    "start": (Load.LIGHT, ("Bring die Teile in eine Reihenfolge ({parts}) und schreib zu jedem den ersten Schritt auf",)),
    "practise": (
        Load.NORMAL,
        (
            "{Part}: das erste sichtbare Stück, {min} Minuten",
            "{Part}: fang mit dem kleinsten Schritt an und bring ihn zu Ende",
            "{Part}: {min} Minuten an dem, wovon der Rest abhängt",
        ),
    ),
    "deepen": (
        Load.DEMANDING,
        (
            "{Part}: die Hauptarbeit, {min} Minuten ohne Unterbrechung",
            "{Part}: das, was du lieber aufschieben würdest, {min} Minuten",
            "{Part}: weiter bis zu einer Stelle, an der du mit gutem Gefühl aufhören kannst",
        ),
    ),
    "finish": (
        Load.NORMAL,
        (
            "{Part}: mach fertig, was offen ist",
            "{Part}: sieh mit frischen Augen darauf und bessere nach",
            "{Part}: schließ die letzte Lücke und hak es ab",
        ),
    ),
}  # fmt: skip


# Parts of what is learned are learned, not built.
_LEARNED = frozenset({"programming", "study", "exam", "language", "skill", "instrument"})
_FOR_TOPICS = {
    "start": _FOR_PARTS["start"],
    "practise": (
        Load.NORMAL,
        (
            "{Part}: {min} Minuten lesen, zuklappen, aus dem Kopf aufschreiben",
            "{Part}: ein Beispiel von Anfang bis Ende, {min} Minuten",
            "{Part}: drei Übungen, gleich verbessert",
        ),
    ),
    "deepen": (
        Load.DEMANDING,
        (
            "{Part}: die schwerste Stelle, {min} Minuten ohne Unterbrechung",
            "{Part}: erklär es jemandem oder dem leeren Zimmer; wo du stockst, lies nach",
            "{Part}: probier es {min} Minuten an etwas Eigenem aus",
        ),
    ),
    "finish": (
        Load.NORMAL,
        (
            "{Part}: beantworte drei Fragen ohne Unterlagen",
            "{Part}: bring das Wichtigste auf eine halbe Seite",
            "{Part}: schließ die letzte Lücke und hak es ab",
        ),
    ),
}


class GermanScript(Script):
    """Hands out a thread's tasks in German. A text that does not name its goal begins with it and a colon."""

    __slots__ = ()

    def texts_for_parts(self, stage: str) -> tuple[Load, Sequence[str]]:
        """What is done for a part at a stage, in turn."""
        of_kind = _FOR_TOPICS if self.thread.kind.name in _LEARNED else _FOR_PARTS
        return of_kind.get(stage, (Load.LIGHT, ()))

    def listed(self, parts: Sequence[str]) -> str:
        """Parts in a sentence."""
        return listed(parts)

    def named_part(self, part: str) -> str:
        """A part behind the goal's name."""
        return f"{{x}} – {part}"

    def told(self, item: Item, minutes: int, *, first: bool = True) -> str:
        """A task's description for so many minutes; the first of a week says the full name and the week's share."""
        text = NUMBER.sub(lambda found: f"{scaled(int(found[1]), minutes)}{found['unit'] or ''}", item.text)
        said = self.filled(text, minutes, full=first).rstrip(".")
        return f"{said}{self._shares(said, item, first=first)}"

    def filled(self, text: str, minutes: int = 0, *, full: bool = True) -> str:
        """A bank's text with its blanks filled; bracketed parts whose blank is unknown are left out."""
        known = self._blanks(minutes, full=full, topic="{new}" in text or "{topic}" in text)
        text = OPTIONAL.sub(lambda part: part[1] if all(known.get(n) for n in BLANK.findall(part[1])) else "", text)
        said = BLANK.sub(lambda blank: known.get(blank[1], blank[0]), text)
        return said if _NAMES_IT.search(text) else _headed(known["x"], _joint(text), said)

    def _shares(self, said: str, item: Item, *, first: bool) -> str:
        """What the person said in numbers, where the sentence does not say it already."""
        dose = self.thread.dose
        if dose and dose.replace(".", "") not in said.replace(".", "") and item not in self.given["review"]:
            return f" ({dose})"
        share = self._share()
        return (
            f". Diese Woche: {share}"
            if first and share and item not in self.given["review"] + self.given[AFTER]
            else ""
        )

    def _share(self) -> str:
        """ "Lied 2 von 5", "Seiten 41 bis 80 von 200"; empty where nothing is counted."""
        amount, progress = self.thread.amount, self.progress
        if amount is None or self.thread.kind.name in _NO_COUNT or progress.week >= max(1, progress.weeks):
            return ""
        first, last, total = progress.range(amount)
        if first > last:
            return ""
        one = getattr(amount, "one", "") or amount.unit
        if first == last:
            return f"{one} {grouped(first)} von {grouped(total)}"
        joint = "und" if last == first + 1 else "bis"
        return f"{amount.unit} {grouped(first)} {joint} {grouped(last)} von {grouped(total)}"

    def _blanks(self, minutes: int, *, full: bool, topic: bool) -> dict[str, str]:
        thread = self.thread
        name = thread.name if full else thread.short
        book, piece = self._book(), self._piece()
        about = self._next_topic() if topic else ""
        return {
            "x": name,
            "q": quoted(name),
            "min": str(minutes),
            "target": thread.target,
            "part": thread.amount.show(thread.amount.total / max(1, self.weeks)) if thread.amount else "",
            "book": book,
            "Book": opening(book),
            "piece": piece,
            "Piece": opening(piece),
            "new": about,
            "topic": about,
        }

    def _book(self) -> str:
        """Of several books the one that is read this week."""
        amount = self.thread.amount
        if amount is None or self.thread.kind.name != "books":
            return self.thread.book
        first, _, total = self.progress.range(amount)
        titles, number = self.thread.titles, min(first, total)
        return titles[number - 1] if len(titles) == total else f"dein {_ordinal(number)} Buch"

    def _piece(self) -> str:
        """The piece of music of this week."""
        counted = self.thread.amount is not None and self.thread.amount.unit in {"Lieder", "Songs", "Stücke"}
        share = self._share().partition(" von ")[0] if counted else ""
        return f"die {share}" if " " in share and share.startswith(self._unit()) else share or "dein Stück"

    def _unit(self) -> str:
        """What is counted, in the plural."""
        return self.thread.amount.unit if self.thread.amount else ""

    def _next_topic(self) -> str:
        topics = _TOPICS.get(self.thread.kind.name, ("das nächste Stück",))
        self._topic += 1
        return topics[(self._topic // 3) % len(topics)]


def _headed(name: str, joint: str, said: str) -> str:
    return f"{name}{joint}{_continued(said) if joint == ' – ' else said}"


def _joint(text: str) -> str:
    """Between the name and its text: one colon in a sentence is enough."""
    if text.startswith("{min} Minuten: "):
        return ", "
    return " – " if _HEADED.match(text) else ": "


def _continued(text: str) -> str:
    """How a text goes on behind a dash: in small letters, unless a noun begins it."""
    return text if text.split(",")[0].split(":")[0] in _NOUN_HEADS else text[:1].lower() + text[1:]


def _ordinal(number: int) -> str:
    return _ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}."
