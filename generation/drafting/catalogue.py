"""What goes with each kind of goal: its bank of tasks, its usual focus area, and when in the day it belongs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .banks import areas, body, contacts, everyday, gentle, home, learning, making, people, practice, small, work
from .banks.shape import Bank, read_bank


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of goal. `part` is morning, midday, afternoon or evening; `area_words` match a person's focus areas.

    `rests`: a day without it lies between two of its tasks where the week allows. `brief`: so many
    minutes are enough where it is done every day. `most`: its tasks a week at most, for what is done once. Kinds of one `sort` keep to different days.
    `dated`: a date in the goal is one to be ready for.
    """

    name: str
    text: str
    area: str
    part: str
    area_words: frozenset[str]
    rests: bool = False
    brief: int = 0
    most: int = 7
    sort: str = ""
    dated: bool = True

    @property
    def bank(self) -> Bank:
        """The tasks."""
        return read_bank(self.text)


def _kind(name: str, text: str, area: str, part: str, words: str, **more: Any) -> Kind:
    return Kind(name, text, area, part, frozenset(words.split()), **more)


_TECH = "programming coding code tech technology development software computer it skills learning study career work"
_STUDY = "lernen studies universidad universität université escuela bildung studium sprachen schule uni learning study studies education school university skills knowledge mind growth development personal"
_BODY = "fitness körper cuerpo deporte corps gesundheit bewegung salud santé health fitness sport sports body exercise wellness training running movement self"
_MIND = "ruhe entspannung seele calma mente calme mind calm mental mindfulness health wellness balance self spirit rest"
_WRITING = "writing creative creativity words art work"
_WORK = "arbeit beruf büro trabajo travail work career job business professional office project projects management"
_HOME = "zuhause heim hogar foyer haus haushalt wohnung casa maison home house household family life admin order"
_PEOPLE = "familie freunde familia famille amigos family friends people relationships social love community"
_MONEY = "geld finanzen dinero argent money finance finances financial saving budget admin life"
_CREATIVE = "kreativität musik kunst música arte musique creative creativity art arts music hobby hobbies fun"

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
    _kind("run", body.RUNNING, "Health", "evening", _BODY, rests=True, sort="body"),
    _kind("sport", body.SPORT, "Health", "evening", _BODY, rests=True, sort="body"),
    _kind("fitness", body.FITNESS, "Health", "evening", _BODY, rests=True, sort="body", dated=False),
    _kind("eat", body.EATING, "Health", "evening", f"food eating nutrition {_BODY}", sort="kitchen", dated=False),
    _kind("sleep", body.SLEEP, "Health", "night", f"sleep {_BODY} {_MIND}", brief=20, dated=False),
    _kind("calm", body.CALM, "Calm", "evening", _MIND, brief=20, dated=False),
    _kind("grief", gentle.GRIEF, "Time for yourself", "evening", _MIND, most=2, dated=False),
    _kind("care", gentle.CARE, "Health", "evening", f"{_BODY} {_MIND}", most=3, dated=False),
    _kind("peace", gentle.PEACE, "People", "evening", _PEOPLE, most=2, dated=False),
    _kind("child sleep", gentle.CHILD_SLEEP, "Family", "evening", f"sleep {_PEOPLE}", most=3, dated=False),
    _kind("mood", gentle.MOOD, "Everyday life", "evening", f"life joy {_MIND} {_PEOPLE}", brief=20, dated=False),
    _kind("read", everyday.READING, "Reading", "evening", f"reading books {_STUDY}"),
    _kind("books", everyday.BOOKS, "Reading", "evening", f"reading books {_STUDY}"),
    _kind("write", practice.WRITE, "Writing", "morning", f"habits {_WRITING}", dated=False),
    _kind(
        "cooking",
        practice.COOKING,
        "Cooking",
        "evening",
        f"cooking food kitchen eating {_HOME} {_BODY}",
        sort="kitchen",
        dated=False,
    ),
    _kind("craft", practice.CRAFT, "Crafts", "evening", f"crafts craft knitting sewing {_CREATIVE}"),
    _kind("walk", practice.WALK, "Health", "evening", f"walking outdoors {_BODY}", sort="body", dated=False),
    _kind("code", practice.CODE, "Engineering", "morning", f"engineering {_TECH}"),
    _kind("habit", everyday.HABIT, "Habits", "morning", f"habits habit routine life {_BODY}", brief=15, dated=False),
    _kind("quit", everyday.QUIT, "Habits", "evening", f"habits {_BODY} {_MIND}", brief=20, dated=False),
    _kind("life", everyday.LIFE, "Everyday life", "evening", f"life organisation order {_HOME}", dated=False),
    _kind("sell", small.SELL, "Home", "evening", f"selling {_MONEY} {_HOME}", most=1),
    _kind("fix", small.FIX, "Home", "afternoon", f"repairs diy {_HOME}", most=1),
    _kind("errand", small.ERRAND, "Errands", "midday", f"errands {_HOME} {_BODY}", most=1),
    _kind("search", small.SEARCH, "Search", "evening", f"search {_HOME}", most=3),
    _kind("generic", everyday.GENERIC, "Goal", "morning", ""),
    _kind("declutter", home.DECLUTTER, "Home", "afternoon", _HOME),
    _kind("renovate", home.RENOVATION, "Home", "afternoon", f"renovation {_HOME}"),
    _kind("move", home.MOVING, "Home", "afternoon", f"moving {_HOME}"),
    _kind("garden", home.GARDEN, "Garden", "afternoon", f"garden nature outdoors {_HOME}"),
    _kind("cook", home.COOKING, "Cooking", "evening", f"cooking food kitchen {_HOME} {_CREATIVE}", sort="kitchen"),
    _kind("bake", home.BAKE, "Baking", "evening", f"baking cooking food kitchen {_HOME} {_CREATIVE}", sort="kitchen"),
    _kind("people", people.PEOPLE, "People", "evening", _PEOPLE, dated=False),
    _kind("call", contacts.CALL, "People", "evening", _PEOPLE, brief=20, most=2, dated=False),
    _kind("visit", contacts.VISIT, "People", "afternoon", _PEOPLE, most=2, dated=False),
    _kind(
        "mentor",
        contacts.MENTOR,
        "Mentoring",
        "afternoon",
        f"mentoring teaching team leadership {_WORK} {_PEOPLE}",
        most=3,
        dated=False,
    ),
    _kind(
        "pet", contacts.PET, "Pets", "afternoon", f"dog dogs pet pets cat animal animals {_HOME}", brief=20, dated=False
    ),
    _kind("volunteer", people.VOLUNTEER, "Community", "afternoon", f"volunteering giving {_PEOPLE}", dated=False),
    _kind("travel", people.TRAVEL, "Travel", "evening", "travel trip leisure fun family life"),
    _kind("event", people.EVENT, "Event", "evening", f"event party wedding {_PEOPLE} life"),
    _kind("job", work.JOB, "Job search", "morning", f"jobs search applications {_WORK}"),
    _kind("business", work.BUSINESS, "Business", "morning", f"clients marketing sales company startup {_WORK}"),
    _kind("win", contacts.WIN, "Business", "morning", f"clients marketing sales company startup {_WORK}"),
    _kind("deadline", work.DEADLINE, "Work", "morning", f"report reports writing {_WORK}"),
    _kind("money", work.MONEY, "Money", "midday", _MONEY, dated=False),
    _kind("budget", work.BUDGET, "Money", "evening", _MONEY, most=2, dated=False),
    _kind("debt", gentle.DEBT, "Money", "midday", _MONEY, most=3, dated=False),
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
