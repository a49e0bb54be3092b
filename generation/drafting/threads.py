"""The threads of a month: one for each goal, a light one for each focus area that no goal speaks of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generation.complexity import split_areas, split_goals
from planner.domain.month import Month
from planner.domain.plan_data import MOST_FOCUS_AREA, clean_text

from .catalogue import KINDS, Kind, area_kind, words_of
from .kinds import kind_of
from .naming import book_of, is_plural, name_of, opens_with_verb, short_of, target_of, title_of, titles_of, wish
from .numbers import Amount, Habits, amount_in, dose_in, due_in, habits_in, money_in, says_only_when
from .parts import parts_of
from .verbs import foreign_thing
from .words import listed, shorten

MOST_THREADS = 10
MOST_DAYS = 5
MOST_NAMES = 60
_JOINT = re.compile(r",\s+(?:and |then |und |y |et )?|\s+(?:and|then|und|y|et)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Thread:
    """One thing that goes on through the month; `light` ones get an hour a week at most.

    `name` is what it is called, `short` what it is called the second time, `title` what the month is for; `dose` is what the person wants of it each
    day, `due` its day or its end, and `parts` are what the person named of it.
    """

    goal: str
    name: str
    kind: Kind
    area: str
    habits: Habits
    target: str = ""
    amount: Amount | None = None
    book: str = "your book"
    titles: tuple[str, ...] = ()
    light: bool = False
    title: str = ""
    short: str = ""
    plural: bool = False
    short_plural: bool = False
    dose: str = ""
    due: date | None = None
    parts: tuple[str, ...] = ()

    @property
    def daily(self) -> bool:
        """Whether it is wanted on most days of the week."""
        return (self.habits.times or 0) >= MOST_DAYS

    @property
    def rests(self) -> bool:
        """Whether a day without it lies between two of its tasks where the week allows."""
        return self.kind.rests and not self.daily


def threads_of(goals_text: str, focus_areas: str, month: Month | None = None) -> list[Thread]:
    """The month's threads in the order in which the person wrote; at most MOST_THREADS."""
    goals = goals_in(goals_text, _parts)
    areas = areas_in(focus_areas)
    return with_areas(_unique(_threads(goals, areas, month)), areas, area_kind)


def goals_in(goals_text: str, parts: Callable[[str], list[str]]) -> list[str]:
    """The goals of a text, those of one sentence taken apart by `parts`; at most MOST_THREADS."""
    goals = [part for goal in split_goals(goals_text) for part in parts(goal)] or [goals_text.strip()]
    return goals[:MOST_THREADS]


def areas_in(focus_areas: str) -> list[str]:
    """The focus areas that somebody named, fit to be shown."""
    areas = (clean_text(area, MOST_FOCUS_AREA) for area in split_areas(focus_areas))
    return [area for area in areas if area]


def with_areas(threads: list[Thread], areas: Sequence[str], kind: Callable[[str], Kind]) -> list[Thread]:
    """The goals' threads with a light one for each area that none of them speaks of."""
    spoken_for = {thread.area for thread in threads}
    free = [area for area in areas if area not in spoken_for][: max(0, MOST_THREADS - len(threads))]
    more = (Thread(area, area, kind(area), area, Habits(), light=True, title=area, short=area) for area in free)
    return [*threads, *more]


def _parts(goal: str) -> list[str]:
    """ "Learn TypeScript and build an app" is two goals; "write it and send it" and "Spanish and French" are one."""
    parts = split_at(_JOINT, goal, _stands_alone)
    return parts if len({kind_of(wish(part)) for part in parts}) > 1 else [goal]


def split_at(joints: re.Pattern[str], goal: str, stands_alone: Callable[[str, str], bool]) -> list[str]:
    """A sentence cut at those joints behind which a goal of its own begins, as `stands_alone(piece, before)` judges."""
    parts: list[str] = []
    end = 0
    for joint in [*joints.finditer(goal), None]:
        piece = goal[end : joint.start() if joint else len(goal)]
        if parts and not stands_alone(piece, parts[-1]):
            parts[-1] = goal[goal.rindex(parts[-1], 0, end) : end] + piece
        else:
            parts.append(piece)
        end = joint.end() if joint else end
    return parts


def _stands_alone(piece: str, before: str) -> bool:
    """Whether what follows an "and" is a goal of another kind that can be understood without what stood before."""
    kind = kind_of(wish(piece))
    if len(piece.split()) < 2 or kind in {"generic", kind_of(wish(before))} or says_only_when(piece):
        return False
    return opens_with_verb(piece) or kind_of(wish(before)) != "generic"


def _threads(goals: Sequence[str], areas: Sequence[str], month: Month | None) -> Iterable[Thread]:
    kinds = [KINDS[_kind_of(goal)] for goal in goals]
    chosen = areas_for(goals, kinds, areas)
    for goal, kind, area in zip(goals, kinds, chosen, strict=True):
        name = _name(goal, kind.name)
        yield Thread(
            goal=goal,
            name=name,
            kind=kind,
            area=area,
            habits=_habits(goal, kind),
            target=target_of(goal, kind.name),
            amount=_amount(goal, kind.name),
            book=book_of(goal),
            titles=titles_of(goal),
            title=title_of(goal, kind.name, name),
            short=short_of(name),
            plural=_is_plural(goal, name),
            short_plural=_is_plural(goal, short_of(name)),
            dose=dose_in(goal),
            due=due_in(goal, month) if month and kind.dated else None,
            parts=parts_of(goal),
        )


def _is_plural(goal: str, name: str) -> bool:
    """English words show it by their ending; others are taken as one."""
    foreign = foreign_thing(wish(goal))
    return is_plural(name) and not (foreign and foreign in name)


def _name(goal: str, kind: str) -> str:
    """A goal's name; several small things in one sentence are called by all of their names."""
    parts = parts_of(goal) if kind == "generic" and ":" not in goal else ()
    names = listed([name_of(part, "generic") for part in parts])
    return names if parts and len(names) <= MOST_NAMES and "“" not in names else name_of(goal, kind)


def _kind_of(goal: str) -> str:
    """The kind of a goal; several books are read in another way than one."""
    kind = kind_of(wish(goal))
    several = len(titles_of(goal)) > 1 or ((amount := amount_in(goal)) and amount.unit == "books")
    return "books" if kind == "read" and several else kind


def _amount(goal: str, kind: str) -> Amount | None:
    """What is to be reached within the month: money, books by their titles, or what is counted."""
    titles = titles_of(goal)
    if kind == "books" and len(titles) > 1:
        return Amount(len(titles), "books")
    return money_in(goal) if kind in {"money", "debt"} else amount_in(goal)


def _habits(goal: str, kind: Kind) -> Habits:
    """A goal's rhythm; "in under 55 minutes" is an aim of the run, not the length of its tasks."""
    habits = Habits(part=habits_in(goal).part) if kind.name == "quit" else habits_in(goal)
    return replace(habits, minutes=None) if target_of(goal, kind.name) else habits


def areas_for(goals: Sequence[str], kinds: Sequence[Kind], areas: Sequence[str]) -> list[str]:
    """Each goal's focus area by meaning; goals that match none take what is left, in turn."""
    if not areas:
        return [kind.area for kind in kinds]
    best = [_best(goal, kind, areas) for goal, kind in zip(goals, kinds, strict=True)]
    left = [area for area in areas if area not in best] or list(areas)
    turn = iter(left * (len(goals) // len(left) + 1))
    return [area or next(turn) for area in best]


def _best(goal: str, kind: Kind, areas: Sequence[str]) -> str:
    """The area that shares most words with the goal (counted double) and its kind; "" where none does."""
    said = words_of(goal)
    scores = [2 * len(words_of(area) & said) + len(words_of(area) & kind.area_words) for area in areas]
    return areas[scores.index(max(scores))] if max(scores) else ""


def _unique(threads: Iterable[Thread]) -> list[Thread]:
    """Two goals may not bear the same name: the second is called by its own words."""
    seen: set[str] = set()
    unique = []
    for thread in threads:
        name, short = thread.name, thread.short
        if name.lower() in seen:
            name = short = f"“{shorten(wish(thread.goal), 60)}”"
        while name.lower() in seen:
            name = short = f"{name} again"
        short = name if short.lower() in seen else short
        seen |= {name.lower(), short.lower()}
        plural = thread.plural if short == name else thread.short_plural
        unique.append(replace(thread, name=name, short=short, short_plural=plural))
    return unique
