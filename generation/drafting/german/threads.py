"""The threads of a month from German words (and English ones): what each is about, is called, and asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generation.drafting.catalogue import Kind
from generation.drafting.kinds import kind_of as english_kind
from generation.drafting.numbers import Habits
from generation.drafting.threads import Thread, areas_for, areas_in, goals_in, split_at, with_areas
from generation.drafting.verbs import opens_with_verb
from generation.drafting.words import shorten
from planner.domain.month import Month

from .catalogue import KINDS, area_kind
from .kinds import is_english, kind_of
from .naming import MOST_NAME, name_of, quoted, short_of, titles_of
from .numbers import GermanAmount, amount_in, dose_in, due_in, habits_in, money_in, says_only_when
from .parts import parts_of
from .wording import bare, ends_with_verb, wish

_JOINT = re.compile(r",\s+(?:und |dann |and |then )?|\s+(?:und|sowie|dann|and|then)\s+", re.IGNORECASE)
_TARGET = re.compile(r"\bunter (?:einer stunde|\d[\d:.,]* ?(?:min(?:uten)?|stunden?|h)?)", re.IGNORECASE)


# Of which kinds of goals an amount a day is the measure.
_WRITTEN = frozenset({"write", "novel", "thesis", "blog", "read", "books", "study", "exam", "language"})
_DOSED = {
    **dict.fromkeys(("Wörter", "Seiten", "Kapitel", "Vokabeln", "Lektionen", "Aufgaben"), _WRITTEN),
    **dict.fromkeys(("Schritte", "Liter", "Gläser"), frozenset({"walk", "habit", "eat"})),
    "Liegestütze": frozenset({"fitness", "habit"}),
    **dict.fromkeys(("Zeichnungen", "Bilder"), frozenset({"art"})),
}


def threads_of(goals_text: str, focus_areas: str, month: Month | None = None) -> list[Thread]:
    """The month's threads in the order in which the person wrote."""
    goals = goals_in(goals_text, _parts)
    areas = areas_in(focus_areas)
    return with_areas(_unique(_threads(goals, areas, month)), areas, area_kind)


def _parts(goal: str) -> list[str]:
    """ "Keller ausmisten und Eltern anrufen" is two goals; "schreiben und abschicken" is one."""
    if ":" in goal:
        return [goal]
    parts = split_at(_JOINT, goal, _stands_alone)
    return parts if len({kind_of(part) for part in parts}) > 1 else [goal]


def _stands_alone(piece: str, before: str) -> bool:
    """Whether what follows an "und" is a goal of another kind that can be understood without what stood before."""
    kind = kind_of(piece)
    if len(piece.split()) < 2 or kind in {"generic", kind_of(before)} or says_only_when(piece):
        return False
    if is_english(piece) and is_english(before):
        return opens_with_verb(piece) or english_kind(before) != "generic"
    return ends_with_verb(before) or (kind_of(before) != "generic" and len(bare(before).split()) < 3)


def _threads(goals: Sequence[str], areas: Sequence[str], month: Month | None) -> Iterable[Thread]:
    kinds = [KINDS[_kind_of(goal)] for goal in goals]
    for goal, kind, area in zip(goals, kinds, areas_for(goals, kinds, areas), strict=True):
        name = name_of(goal, kind.name)
        yield Thread(
            goal=goal,
            name=name,
            kind=kind,
            area=area,
            habits=_habits(goal, kind),
            target=_target(goal, kind.name),
            amount=_amount(goal, kind.name),
            book=next(iter(titles_of(goal)), "dein Buch"),
            titles=titles_of(goal),
            title=name,
            short=short_of(name, kind.name, goal),
            dose=_dose(goal, kind.name),
            due=due_in(goal, month) if month and kind.dated else None,
            parts=parts_of(goal),
        )


def _kind_of(goal: str) -> str:
    kind = kind_of(goal)
    several = len(titles_of(goal)) > 1 or ((amount := amount_in(goal)) and amount.unit == "Bücher")
    return "books" if kind == "read" and several else kind


def _amount(goal: str, kind: str) -> GermanAmount | None:
    titles = titles_of(goal)
    if kind == "books" and len(titles) > 1:
        return GermanAmount(len(titles), "Bücher", one="Buch")
    return money_in(goal) if kind in {"money", "debt"} else amount_in(goal)


def _dose(goal: str, kind: str) -> str:
    """What is wanted each day, where it is of the goal itself: steps belong to walking, not to getting fit."""
    dose = "" if parts_of(goal) else dose_in(goal)
    return dose if kind in _DOSED.get(dose.split()[-1] if dose else "", frozenset()) else ""


def _target(goal: str, kind: str) -> str:
    """The aim in figures that a goal names."""
    if kind == "run":
        found = _TARGET.search(goal)
        return found[0].strip() if found else ""
    amount = money_in(goal) if kind in {"money", "debt"} else amount_in(goal)
    return amount.show(amount.total) if amount else ""


def _habits(goal: str, kind: Kind) -> Habits:
    """A goal's rhythm; "unter 55 Minuten" is an aim of the run, not the length of its tasks."""
    habits = Habits(part=habits_in(goal).part) if kind.name == "quit" else habits_in(goal)
    return replace(habits, minutes=None) if _target(goal, kind.name) else habits


def _unique(threads: Iterable[Thread]) -> list[Thread]:
    """Two goals may not bear the same name: the second is called by its own words, then by a number."""
    seen: set[str] = set()
    unique = []
    for thread in threads:
        name, short, number = thread.name, thread.short, 2
        if name.lower() in seen:
            name = short = quoted(shorten(wish(thread.goal), MOST_NAME))
        base = name
        while name.lower() in seen:
            name = short = f"{base} ({number})"
            number += 1
        short = name if short.lower() in seen else short
        seen |= {name.lower(), short.lower()}
        unique.append(replace(thread, name=name, short=short, title=name))
    return unique
