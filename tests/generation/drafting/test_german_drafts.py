"""A person whose language is German gets a German plan that is worth following."""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import replace
from itertools import product

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from generation.carrying import carried_lines
from generation.drafting import Brief, draft
from generation.drafting import catalogue as english
from generation.drafting.again import draft_week
from generation.drafting.banks.shape import AFTER, STAGES
from generation.drafting.german.catalogue import KINDS, area_kind
from generation.drafting.german.kinds import kind_of
from generation.drafting.german.threads import threads_of
from planner.domain.calendar import DAILY_MINUTES, Complexity, Weekend
from planner.domain.rules import broken_rules
from planner.domain.slots import has_room
from tests.properties.oracle import faults
from tests.properties.strategies import calendars

from .conftest import DECEMBER, december
from .german_goals import GERMAN_PLANS
from .goals import PLANS

WORK = [(day, "09:00", "17:00", "Arbeit") for day in ("Mon", "Tue", "Wed", "Thu", "Fri")]
CASES = list(product(GERMAN_PLANS, ((Complexity.SIMPLE, Weekend.MIXED), (Complexity.AMBITIOUS, Weekend.WORK))))
BROKEN = re.compile(
    r"[{}<>\[\]|]|  |\.\.|\s[,.;:](?:\s|$)|,,|::|: :|\b(\w+) \1\b|\bmein(?:e[nmrs]?)?\b|\bmi[rc]h?\b", re.IGNORECASE
)
ENGLISH = re.compile(
    r"\b(?:the|your|you|and|with|for|of|to|is|are|this|that|from|write|read|one|first|what|how|month|days?|minutes|task|"
    r"after|before|week|today|every|nothing|goal|learn)\b",
    re.IGNORECASE,
)


def _draft(goals, areas="", pace=Complexity.BALANCED, **month):
    with translation.override("de"):
        return draft(Brief(goals, areas, pace), december(*WORK, minutes=DAILY_MINUTES[pace], **month))


@pytest.fixture(scope="module")
def plans():
    """Each brief with its plan, at two paces and two kinds of weekend."""
    return [(goals, areas, _draft(goals, areas, pace, weekend=weekend)) for (goals, areas), (pace, weekend) in CASES]


def _texts(plan):
    yield plan.summary
    for week in plan.weeks:
        yield from (week.focus, *week.goals)
        for task in week.tasks:
            yield from (task.description, task.reason)


def test_no_sentence_is_broken(plans):
    assert [text for _, _, plan in plans for text in _texts(plan) if BROKEN.search(text)] == []


def test_nothing_is_said_in_english(plans):
    assert [text for _, _, plan in plans for text in _texts(plan) if ENGLISH.search(text)] == []


def test_quotation_marks_and_brackets_are_closed_and_nothing_is_cut_short(plans):
    for text in (text for _, _, plan in plans for text in _texts(plan)):
        assert text.count("„") == text.count("“"), text
        assert text.count("(") == text.count(")"), text
        assert "…" not in text


def test_every_task_names_its_goal_or_its_focus_area(plans):
    for goals, areas, plan in plans:
        threads = threads_of(goals, areas, DECEMBER)
        names = tuple(name for thread in threads for name in (thread.name, thread.short))
        assert [task.description for task in plan.tasks if not task.description.startswith(names)] == []


def test_no_two_tasks_of_a_month_say_the_same(plans):
    for _, _, plan in plans:
        said = Counter(task.description.lower() for task in plan.tasks)
        assert max(said.values()) == 1
        assert not any("(teil " in text for text in said)


def test_the_same_brief_gives_the_same_plan():
    for goals, areas in GERMAN_PLANS[:12]:
        assert _draft(goals, areas) == _draft(goals, areas)


def test_every_kind_of_goal_has_a_german_bank():
    assert set(english.KINDS) <= set(KINDS)
    for kind in KINDS.values():
        bank = kind.bank
        assert tuple(bank.stages) == (*STAGES, AFTER)
        assert all(bank.stages[stage].items and bank.stages[stage].aims for stage in STAGES)
    for area in ("Gesundheit", "Ruhe", "Familie", "Geld", "Zuhause", "Musik", "Arbeit", "Bildung", "Sonstiges"):
        assert area_kind(area).bank.again


def test_every_kind_can_be_done_every_day_without_repeating_itself():
    for goals in (
        "Klavier üben",
        "Spanisch lernen",
        "meditieren",
        "10.000 Schritte",
        "lesen",
        "Sport",
        "Wasser trinken",
    ):
        texts = [task.description for task in _draft(f"jeden Tag {goals}", weekend=Weekend.WORK).tasks]
        assert len(texts) == 31
        assert not any("(Teil" in text for text in texts)


@pytest.mark.parametrize(
    ("goal", "kind", "name"),
    [
        ("Halbmarathon im April laufen", "run", "Halbmarathon"),
        ("Ich möchte endlich Spanisch lernen", "language", "Spanisch"),
        ("Für die Matheprüfung am 15. Dezember lernen", "exam", "Matheprüfung"),
        ("Klavier üben", "instrument", "Klavier"),
        ("Einen Pullover stricken", "craft", "Pullover stricken"),
        ("Das alte Fahrrad verkaufen", "sell", "Das alte Fahrrad verkaufen"),
        ("den Keller ausmisten", "declutter", "Keller ausmisten"),
        ("Steuererklärung bis 20. Dezember machen", "paperwork", "Steuererklärung"),
        ("Mehr Zeit mit meinen Kindern verbringen", "family", "Mehr Zeit mit deinen Kindern verbringen"),
        ("Jeden Sonntag meine Eltern anrufen", "call", "Eltern anrufen"),
        ("Freunde öfter sehen", "people", "Freunde öfter sehen"),
        ("Besser schlafen", "sleep", "Besser schlafen"),
        ("täglich 30 Minuten spazieren gehen", "walk", "Spazieren gehen"),
        ("Mit dem Rauchen aufhören", "quit", "Mit dem Rauchen aufhören"),
        ("Weniger Handy", "quit", "Weniger Handy"),
        ("Bewerbungen schreiben", "job", "Bewerbungen"),
        ("Ich habe vor, den Keller auszumisten", "declutter", "Keller ausmisten"),
        ("Mein Vater ist im Oktober gestorben", "grief", "Trauer um deinen Vater"),
        ("500 Euro sparen", "money", "500 Euro sparen"),
        ("Wettbewerb vorbereiten", "generic", "Wettbewerb"),
        ("Preise vergleichen", "generic", "Preise vergleichen"),
        ("Ein Fotobuch für Oma gestalten", "project", "Fotobuch für Oma gestalten"),
        ("Fotos sortieren", "generic", "Fotos sortieren"),
        ("Die Wohnung putzen", "clean", "Wohnung putzen"),
        ("Eine Gehaltserhöhung bekommen", "raise", "Gehaltserhöhung"),
        (
            "Patientenverfügung und Vorsorgevollmacht machen",
            "paperwork",
            "Patientenverfügung und Vorsorgevollmacht machen",
        ),
        ("Learn Spanish", "language", "Spanisch"),
        ("Run a half marathon", "run", "Halbmarathon"),
        ("Spend more time with kids", "family", "Spend more time with kids"),
        ("declutter the garage", "declutter", "Declutter the garage"),
    ],
)
def test_a_goal_is_taken_for_what_it_is_and_called_what_its_owner_calls_it(goal, kind, name):
    assert kind_of(goal) == kind
    assert [thread.name for thread in threads_of(goal, "")] == [name]


def test_a_long_name_has_a_short_form():
    [thread] = threads_of("Die ersten drei Kapitel meines Romans schreiben", "")
    assert (thread.name, thread.short) == ("Die ersten drei Kapitel deines Romans schreiben", "Roman")
    [thread] = threads_of("Präsentation für den Vorstand vorbereiten", "")
    assert thread.short == "Präsentation"


@pytest.mark.parametrize(
    ("goals", "names"),
    [
        (
            "Ich möchte jeden Tag meditieren, den Keller ausmisten und meine Eltern öfter anrufen",
            ["Meditieren", "Keller ausmisten", "Eltern öfter anrufen"],
        ),
        ("Bewerbungen schreiben und abschicken", ["Bewerbungen schreiben und abschicken"]),
        ("Garage aufräumen und Italienisch lernen", ["Garage aufräumen", "Italienisch"]),
        ("Yoga dreimal die Woche morgens, Brot backen lernen", ["Yoga", "Brot backen lernen"]),
        ("Garten: Beete, Rasen, Hecke schneiden", ["Garten"]),
    ],
)
def test_a_sentence_with_several_goals_becomes_several_threads(goals, names):
    assert [thread.name for thread in threads_of(goals, "")] == names


@pytest.mark.parametrize(
    ("goal", "times", "minutes", "part"),
    [
        ("Yoga dreimal die Woche", 3, None, ""),
        ("2x pro Woche schwimmen", 2, None, ""),
        ("jeden Tag 20 Minuten Klavier", 7, 20, ""),
        ("abends eine halbe Stunde lesen", None, 30, "evening"),
        ("montags und mittwochs joggen", 2, None, ""),
        ("jeden Morgen meditieren", 7, None, "morning"),
        ("wöchentlich Oma besuchen", 1, None, ""),
        ("10 km unter 55 Minuten laufen", None, None, ""),
        ("Yoga three times a week", 3, None, ""),
        ("Spanisch lernen, 20 Minuten am Tag", 7, 20, ""),
        ("Meditieren, jeden Morgen", 7, None, "morning"),
        ("Klavier üben, montags und freitags", 2, None, ""),
        ("Klavier üben, fünf Stunden pro Woche", 5, 60, ""),
    ],
)
def test_what_the_person_said_of_rhythm_is_kept(goal, times, minutes, part):
    [thread] = threads_of(goal, "")
    assert (thread.habits.times, thread.habits.minutes, thread.habits.part) == (times, minutes, part)


@pytest.mark.parametrize(
    ("goals", "said"),
    [
        ("Täglich 1000 Wörter schreiben", "(1.000 Wörter)"),
        ("Gitarre: 5 Lieder lernen", "Diese Woche: Lied 1 von 5"),
        ("4 Bücher lesen", "Diese Woche: Buch 4 von 4"),
        ("10 Bewerbungen schreiben", "Diese Woche: Bewerbungen 3 bis 5 von 10"),
        ("Garten: Beete, Rasen, Hecke", "Garten – Hecke:"),
    ],
)
def test_what_the_person_said_in_numbers_and_lists_is_in_the_tasks(goals, said):
    assert any(said in task.description for task in _draft(goals).tasks)


@pytest.mark.parametrize(
    ("goals", "due"),
    [
        ("Für die Prüfung am 15. Dezember lernen", 15),
        ("Klausur am 15.12. bestehen", 15),
        ("Steuererklärung bis 20.12.", 20),
        ("Steuererklärung bis zum 20. machen", 20),
        ("Einen Pullover bis Weihnachten stricken", 24),
        ("Prepare for the AWS exam on the 28th", 28),
    ],
)
def test_a_date_in_a_goal_is_kept(goals, due):
    plan = _draft(goals, weekend=Weekend.WORK)
    assert any(task.day.day < due for task in plan.tasks)
    assert not any(task.day.day == due for task in plan.tasks)
    assert f"am {due}. Dezember" in plan.summary


def test_a_date_in_another_month_binds_nothing():
    assert threads_of("Prüfung am 15. Januar", "", DECEMBER)[0].due is None


def test_sad_goals_meet_only_light_tasks_and_no_course():
    plan = _draft("Mein Vater ist gestorben", pace=Complexity.AMBITIOUS)
    assert {task.difficulty for task in plan.tasks} == {"simple"}
    assert "baut auf" not in plan.summary


def test_focus_areas_find_their_goals_and_others_get_a_light_task():
    plan = _draft("Klavier üben\nJoggen gehen", "Gesundheit, Musik, Finanzen")
    by_area = {task.focus_area: task.description for task in plan.tasks}
    assert by_area["Musik"].startswith("Klavier")
    assert by_area["Gesundheit"].startswith("Laufen")
    assert by_area["Finanzen"].startswith("Finanzen: ")


def test_english_goals_get_german_plans_and_english_people_english_ones():
    for goals, areas in PLANS:
        german = _draft(goals, areas)
        assert german.summary.startswith("Im Dezember geht es um ")
        with translation.override("en"):
            plain = draft(Brief(goals, areas, Complexity.BALANCED), december(*WORK, minutes=120))
        assert plain.summary.startswith("December is for ")


def test_a_week_anew_is_german_too():
    calendar = december(*WORK)
    brief = Brief("Spanisch lernen\nJoggen", "", Complexity.BALANCED)
    with translation.override("de"):
        plan = draft(brief, calendar)
        staying = [task for week in plan.weeks if week.number != 2 for task in week.tasks]
        week = draft_week(brief, calendar, plan, 2, staying=staying)
    assert week.tasks
    assert not {task.description for task in week.tasks} & {task.description for task in plan.tasks}
    assert not any(ENGLISH.search(task.description) for task in week.tasks)


def test_what_is_left_of_a_german_plan_is_carried_over_as_its_goal():
    goals = "Steuererklärung machen\nKlavier üben"
    tasks = [task for task in _draft(goals).tasks if task.description.startswith("Klavier")]
    with translation.override("de"):
        assert carried_lines(tasks, goals) == ["Klavier üben"]


goal_texts = st.one_of(
    st.lists(st.sampled_from([goals for goals, _ in (*GERMAN_PLANS, *PLANS[::4])]), min_size=1, max_size=6).map(
        "\n".join
    ),
    st.text(min_size=1, max_size=300),
)


@st.composite
def briefs(draw):
    """A calendar with what somebody asks of it."""
    pace = draw(st.sampled_from(Complexity))
    areas = draw(st.one_of(st.sampled_from(["", "Gesundheit, Büro"]), st.text(max_size=40)))
    return Brief(draw(goal_texts), areas, pace), replace(draw(calendars()), daily_minutes=DAILY_MINUTES[pace])


@given(briefs())
def test_a_german_draft_breaks_no_rule_and_leaves_nothing_empty(case):
    brief, calendar = case
    with translation.override("de"):
        plan = draft(brief, calendar)
    assert broken_rules(plan, calendar) == []
    assert faults(list(plan.tasks), calendar) == []
    assert bool(plan.tasks) == has_room(calendar)
    assert len({task.description.lower() for task in plan.tasks}) == len(plan.tasks)
    assert all(task.focus_area and task.reason for task in plan.tasks)
    assert all(week.focus and week.goals and week.tasks for week in plan.weeks)


@pytest.mark.parametrize("pace", list(Complexity))
def test_the_fullest_german_month_takes_less_than_fifty_milliseconds(busy_month, pace):
    calendar = replace(busy_month, daily_minutes=DAILY_MINUTES[pace])
    goals = "\n".join(goals for goals, _ in GERMAN_PLANS[:10])
    rounds = []
    with translation.override("de"):
        for _ in range(6):
            started = time.process_time()
            draft(Brief(goals, "Arbeit, Gesundheit, Zuhause, Geld, Familie", pace), calendar)
            rounds.append(time.process_time() - started)
    assert min(rounds) < 0.05
