"""What goes with each kind of goal: its bank of tasks, its usual focus area, and when in the day it belongs."""

from __future__ import annotations

from dataclasses import dataclass

from .banks import areas, body, everyday, home, learning, making, people, work
from .banks.shape import Bank, read_bank


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of goal. `part` is morning, midday, afternoon or evening; `area_words` match a person's focus areas.

    `rests`: a day without it lies between two of its tasks where the week allows.
    """

    name: str
    text: str
    area: str
    part: str
    area_words: frozenset[str]
    rests: bool = False

    @property
    def bank(self) -> Bank:
        """The tasks."""
        return read_bank(self.text)


def _kind(name: str, text: str, area: str, part: str, words: str, *, rests: bool = False) -> Kind:
    return Kind(name, text, area, part, frozenset(words.split()), rests)


_TECH = "programming coding code tech technology development software computer it skills learning study career work"
_STUDY = "lernen bildung studium sprachen schule uni learning study studies education school university skills knowledge mind growth development personal"
_BODY = (
    "gesundheit bewegung salud santé health fitness sport sports body exercise wellness training running movement self"
)
_MIND = "mind calm mental mindfulness health wellness balance self spirit rest"
_WRITING = "writing creative creativity words art work"
_WORK = "arbeit beruf büro trabajo travail work career job business professional office project projects management"
_HOME = "haus haushalt wohnung casa maison home house household family life admin order"
_PEOPLE = "familie freunde familia famille amigos family friends people relationships social love community"
_MONEY = "geld finanzen dinero argent money finance finances financial saving budget admin life"
_CREATIVE = "creative creativity art arts music hobby hobbies fun"

_ALL = (
    _kind("programming", learning.PROGRAMMING, "Programming", "morning", _TECH),
    _kind("language", learning.LANGUAGE, "Languages", "evening", f"language languages {_STUDY}"),
    _kind("study", learning.STUDY, "Learning", "morning", _STUDY),
    _kind("skill", learning.SKILL, "Skills", "morning", _STUDY),
    _kind("instrument", learning.INSTRUMENT, "Music", "evening", f"music {_CREATIVE}"),
    _kind("exam", learning.EXAM, "Exam", "morning", f"exam exams certification {_STUDY}"),
    _kind("project", making.PROJECT, "Project", "morning", f"project projects building {_TECH} {_CREATIVE}"),
    _kind("novel", making.NOVEL, "Writing", "morning", _WRITING),
    _kind("thesis", making.THESIS, "Writing", "morning", f"thesis research {_WRITING} {_STUDY}"),
    _kind("blog", making.BLOG, "Writing", "morning", f"blog content marketing {_WRITING}"),
    _kind("art", making.ART, "Art", "evening", _CREATIVE),
    _kind("run", body.RUNNING, "Health", "evening", _BODY, rests=True),
    _kind("sport", body.SPORT, "Health", "evening", _BODY, rests=True),
    _kind("fitness", body.FITNESS, "Health", "evening", _BODY, rests=True),
    _kind("eat", body.EATING, "Health", "evening", f"food eating nutrition {_BODY}"),
    _kind("sleep", body.SLEEP, "Health", "evening", f"sleep {_BODY} {_MIND}"),
    _kind("calm", body.CALM, "Calm", "evening", _MIND),
    _kind("read", everyday.READING, "Reading", "evening", f"reading books {_STUDY}"),
    _kind("habit", everyday.HABIT, "Habits", "morning", f"habits habit routine life {_BODY}"),
    _kind("quit", everyday.QUIT, "Habits", "evening", f"habits {_BODY} {_MIND}"),
    _kind("life", everyday.LIFE, "Everyday life", "evening", f"life organisation order {_HOME}"),
    _kind("generic", everyday.GENERIC, "Goal", "morning", ""),
    _kind("declutter", home.DECLUTTER, "Home", "afternoon", _HOME),
    _kind("renovate", home.RENOVATION, "Home", "afternoon", f"renovation {_HOME}"),
    _kind("move", home.MOVING, "Home", "afternoon", f"moving {_HOME}"),
    _kind("garden", home.GARDEN, "Garden", "afternoon", f"garden nature outdoors {_HOME}"),
    _kind("cook", home.COOKING, "Cooking", "evening", f"cooking food kitchen {_HOME} {_CREATIVE}"),
    _kind("people", people.PEOPLE, "People", "evening", _PEOPLE),
    _kind("volunteer", people.VOLUNTEER, "Community", "afternoon", f"volunteering giving {_PEOPLE}"),
    _kind("travel", people.TRAVEL, "Travel", "evening", "travel trip leisure fun family life"),
    _kind("event", people.EVENT, "Event", "evening", f"event party wedding {_PEOPLE} life"),
    _kind("job", work.JOB, "Job search", "morning", f"jobs search applications {_WORK}"),
    _kind("business", work.BUSINESS, "Business", "morning", f"clients marketing sales company startup {_WORK}"),
    _kind("deadline", work.DEADLINE, "Work", "morning", f"report reports writing {_WORK}"),
    _kind("money", work.MONEY, "Money", "midday", _MONEY),
    _kind("paperwork", work.PAPERWORK, "Paperwork", "midday", f"paperwork taxes {_MONEY} {_HOME}"),
)
KINDS = {kind.name: kind for kind in _ALL}

_AREAS = (
    _kind("area-body", areas.BODY_AREA, "Health", "evening", _BODY, rests=True),
    _kind("area-mind", areas.MIND_AREA, "Calm", "evening", _MIND),
    _kind("area-people", areas.PEOPLE_AREA, "People", "evening", _PEOPLE),
    _kind("area-money", areas.MONEY_AREA, "Money", "midday", _MONEY),
    _kind("area-home", areas.HOME_AREA, "Home", "afternoon", _HOME),
    _kind("area-creative", areas.CREATIVE_AREA, "Creativity", "evening", f"writing reading {_CREATIVE}"),
    _kind("area-work", areas.WORK_AREA, "Work", "morning", _WORK),
    _kind("area-learning", areas.LEARNING_AREA, "Learning", "evening", f"programming languages reading {_STUDY}"),
)
_OPEN_AREA = _kind("area-open", areas.OPEN_AREA, "Focus", "evening", "")


def words_of(text: str) -> set[str]:
    """The words of a text in small letters, plurals without their s too."""
    words = {word.strip(".,;:!?()'\"“”").lower() for word in text.replace("/", " ").replace("&", " ").split()}
    return words | {word[:-1] for word in words if word.endswith("s") and len(word) > 3}


def area_kind(area: str) -> Kind:
    """The light kind of a focus area that no goal speaks of."""
    words = words_of(area)
    return next((kind for kind in _AREAS if words & kind.area_words), _OPEN_AREA)
