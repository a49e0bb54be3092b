"""The German banks of each kind of goal. When in the day it belongs, and how often, is the same in every language."""

from __future__ import annotations

from dataclasses import replace

from generation.drafting import catalogue as english
from generation.drafting.catalogue import Kind, words_of

from .banks import areas, body, everyday, gentle, home, learning, making, money, people, small, work

_AFTER = """# after: danach
> Du weißt, was du daraus mitnimmst
- Schreib auf, was gut war und was du beim nächsten Mal anders machst
- Räum auf, was dazugehörte, und erledige, was noch offen ist
- Dank den Menschen, die geholfen haben, und tu dir etwas Gutes
"""

_BANKS = {
    "programming": (learning.PROGRAMMING, "Programmieren"),
    "language": (learning.LANGUAGE, "Sprachen"),
    "study": (learning.STUDY, "Lernen"),
    "skill": (learning.SKILL, "Können"),
    "instrument": (learning.INSTRUMENT, "Musik"),
    "exam": (learning.EXAM, "Prüfung"),
    "project": (making.PROJECT, "Projekt"),
    "novel": (making.NOVEL, "Schreiben"),
    "thesis": (making.THESIS, "Schreiben"),
    "blog": (making.BLOG, "Schreiben"),
    "write": (making.DAILY_WRITING, "Schreiben"),
    "art": (making.ART, "Kunst"),
    "craft": (making.CRAFT, "Handarbeit"),
    "code": (work.CODE, "Entwicklung"),
    "run": (body.RUNNING, "Gesundheit"),
    "sport": (body.SPORT, "Gesundheit"),
    "fitness": (body.FITNESS, "Gesundheit"),
    "walk": (body.WALKING, "Gesundheit"),
    "eat": (body.EATING, "Gesundheit"),
    "sleep": (body.SLEEP, "Gesundheit"),
    "calm": (body.CALM, "Ruhe"),
    "grief": (gentle.GRIEF, "Zeit für dich"),
    "care": (gentle.CARE, "Gesundheit"),
    "peace": (gentle.PEACE, "Menschen"),
    "child sleep": (gentle.CHILD_SLEEP, "Familie"),
    "mood": (gentle.MOOD, "Alltag"),
    "read": (learning.READING, "Lesen"),
    "books": (learning.READING, "Lesen"),
    "habit": (everyday.HABIT, "Gewohnheiten"),
    "quit": (everyday.QUIT, "Gewohnheiten"),
    "life": (everyday.LIFE, "Alltag"),
    "generic": (everyday.GENERIC, "Ziel"),
    "sell": (small.SELL, "Zuhause"),
    "fix": (small.FIX, "Zuhause"),
    "errand": (small.ERRAND, "Besorgungen"),
    "search": (small.SEARCH, "Suche"),
    "declutter": (home.DECLUTTER, "Zuhause"),
    "renovate": (home.RENOVATION, "Zuhause"),
    "move": (home.MOVING, "Zuhause"),
    "garden": (home.GARDEN, "Garten"),
    "cook": (home.COOKING, "Kochen"),
    "cooking": (home.COOKING, "Kochen"),
    "bake": (home.BAKING, "Backen"),
    "people": (people.PEOPLE, "Menschen"),
    "call": (people.CALL, "Menschen"),
    "visit": (people.VISIT, "Menschen"),
    "mentor": (people.MENTOR, "Anleiten"),
    "pet": (people.PET, "Tiere"),
    "volunteer": (people.VOLUNTEER, "Ehrenamt"),
    "travel": (people.TRAVEL, "Reisen"),
    "event": (people.EVENT, "Feste"),
    "job": (work.JOB, "Stellensuche"),
    "business": (work.BUSINESS, "Geschäft"),
    "win": (work.BUSINESS, "Geschäft"),
    "deadline": (work.DEADLINE, "Arbeit"),
    "money": (money.MONEY, "Geld"),
    "budget": (money.BUDGET, "Geld"),
    "debt": (money.DEBT, "Geld"),
    "paperwork": (money.PAPERWORK, "Papierkram"),
}
_AREA_BANKS = {
    "area-body": areas.BODY_AREA,
    "area-mind": areas.MIND_AREA,
    "area-people": areas.PEOPLE_AREA,
    "area-money": areas.MONEY_AREA,
    "area-home": areas.HOME_AREA,
    "area-creative": areas.CREATIVE_AREA,
    "area-work": areas.WORK_AREA,
    "area-learning": areas.LEARNING_AREA,
    "area-open": areas.OPEN_AREA,
}


def _german(kind: Kind, text: str, area: str) -> Kind:
    whole = text if "\n# after: " in text else text + _AFTER
    return replace(kind, text=whole, area=area, area_words=kind.area_words | words_of(area))


KINDS = {name: _german(english.KINDS[name], *more) for name, more in _BANKS.items()}
# Finer than in English: those one lives with are met in another way than friends.
KINDS["family"] = replace(_german(english.KINDS["people"], people.FAMILY, "Familie"), name="family")
KINDS["clean"] = replace(_german(english.KINDS["declutter"], home.CLEANING, "Zuhause"), name="clean")
KINDS["raise"] = replace(_german(english.KINDS["job"], work.RAISE, "Arbeit"), name="raise")


def area_kind(area: str) -> Kind:
    """The light kind of a focus area that no goal speaks of; it keeps the person's own name for it."""
    kind = english.area_kind(area)
    return _german(kind, _AREA_BANKS[kind.name], kind.area)
