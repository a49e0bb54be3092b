"""General properties of every sentence of a plan, over goals as people write them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date
from itertools import product

import pytest

from generation.drafting import Brief, draft
from generation.drafting.banks.shape import STAGES
from generation.drafting.catalogue import KINDS
from generation.drafting.kinds import kind_of
from generation.drafting.naming import name_of, short_of, wish
from generation.drafting.parts import parts_of
from generation.drafting.threads import threads_of
from planner.domain.calendar import DAILY_MINUTES, Complexity, Weekend

from .conftest import DECEMBER, december
from .goals import PLANS

WORK = [(day, "09:00", "17:00", "Work") for day in ("Mon", "Tue", "Wed", "Thu", "Fri")]
CASES = list(product(PLANS, ((Complexity.SIMPLE, Weekend.MIXED), (Complexity.AMBITIOUS, Weekend.REST))))
BROKEN = re.compile(
    r"[{}<>\[\]|]|  |\b(?:your|the|a|an) (?:your|the|my|our)\b|\.\.|\s[,.;:](?:\s|$)|,,|::|\b(\w+) \1\b|"
    r"\b(?:are|have) is\b|\bmy\b",
    re.IGNORECASE,
)


def _plan(goals, areas="", pace=Complexity.BALANCED, **month):
    return draft(Brief(goals, areas, pace), december(*WORK, minutes=DAILY_MINUTES[pace], **month))


@pytest.fixture(scope="module")
def plans():
    """Each brief with its plan, at two paces and two kinds of weekend."""
    return [(goals, areas, _plan(goals, areas, pace, weekend=weekend)) for (goals, areas), (pace, weekend) in CASES]


def _texts(plan):
    yield plan.summary
    for week in plan.weeks:
        yield from (week.focus, *week.goals, *(task.description for task in week.tasks))


def test_no_sentence_is_broken(plans):
    found = [text for goals, _, plan in plans for text in _texts(plan) if BROKEN.search(text)]
    assert found == []


def test_quotation_marks_and_brackets_are_closed(plans):
    for _, _, plan in plans:
        for text in _texts(plan):
            assert text.count("“") == text.count("”")
            assert text.count("(") == text.count(")")
            assert text.count('"') % 2 == 0


def test_no_sentence_is_cut_short(plans):
    assert [text for _, _, plan in plans for text in _texts(plan) if "…" in text] == []


def test_every_task_names_its_goal_or_its_focus_area(plans):
    for goals, areas, plan in plans:
        threads = threads_of(goals, areas, DECEMBER)
        names = [
            name.lower()
            for thread in threads
            for name in (thread.name, thread.short, re.sub(r"^(?:your|the) ", "", thread.name), *thread.parts)
        ]
        names += [title.lower() for thread in threads for title in thread.titles]
        names += ["book" for thread in threads if thread.kind.name in {"read", "books"}]
        unnamed = [
            task.description for task in plan.tasks if not any(name in task.description.lower() for name in names)
        ]
        assert unnamed == []


def test_no_two_tasks_of_a_month_say_the_same(plans):
    for _, _, plan in plans:
        said = Counter(task.description.lower() for task in plan.tasks)
        assert max(said.values()) == 1
        assert not any("(part " in text for text in said)


def test_the_same_brief_gives_the_same_plan():
    for goals, areas in PLANS:
        assert _plan(goals, areas) == _plan(goals, areas)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_line_of_a_bank_names_its_goal(kind):
    bank = KINDS[kind].bank
    lines = [item.text for stage in bank.stages.values() for item in stage.items] + list(bank.again)
    assert [line for line in lines if not re.search(r"\{(?:x|X|bare|book|piece)\}", line)] == []
    assert all(len(bank.stages[stage].items) >= 1 and bank.stages[stage].aims for stage in STAGES)


@pytest.mark.parametrize(
    ("goal", "name"),
    [
        ("Spend more time with kids", "your kids"),
        ("Quit smoking", "smoking"),
        ("Redo the garden before spring: beds, lawn, hedge", "the garden"),
        ("meditate every day", "meditation"),
        ("cook at home 4 times a week", "cooking at home"),
        ("learn to bake bread", "baking bread"),
        ("Mentor the two juniors", "mentoring the two juniors"),
        ("Endlich die Steuererklärung machen", "your Steuererklärung"),
        ("Terminar mi tesis antes del 20 de diciembre", "your tesis"),
        ("Ranger le garage", "your garage"),
        ("Mehr schlafen", "your sleep"),
        ("write the first three chapters of my novel", "your novel"),
        ("Finish thesis chapter 2 and 3", "chapters 2 and 3 of your thesis"),
        ("Find two local retailers", "two local retailers"),
        ("sell the old bike", "the old bike"),
        ("Prepare for the AWS Solutions Architect exam on the 28th", "the AWS Solutions Architect exam"),
        ("prepair presentation for the board on Dec 10", "your presentation for the board"),
        ("fix bathroom tap", "your bathroom tap"),
        ("taxes", "your taxes"),
        ("find a therapist", "a therapist"),
        ("drink 2 litres of water every day", "drinking 2 litres of water"),
        ("Obliterate the backlog", "the backlog"),
    ],
)
def test_the_thing_in_a_sentence_is_found(goal, name):
    assert name_of(goal, kind_of(wish(goal))) == name


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("the AWS Solutions Architect exam", "the exam"),
        ("your online shop for handmade candles", "your online shop"),
        ("your sister's wedding shower", "the wedding shower"),
        ("chapters 2 and 3 of your thesis", "your thesis"),
        ("mentoring the two juniors", "mentoring"),
        ("two local retailers", "the retailers"),
        ("your kids", "your kids"),
        ("“Middlemarch”", "“Middlemarch”"),
    ],
)
def test_a_long_name_has_a_short_form(name, short):
    assert short_of(name) == short


def test_the_full_name_stands_first_in_a_week_and_the_short_one_after():
    for week in _plan("Prepare for the AWS Solutions Architect exam on the 28th", "Study").weeks:
        full = [task.description.count("AWS Solutions Architect exam") for task in week.tasks]
        assert full == [1] + [0] * (len(week.tasks) - 1)


def test_verbs_agree_with_the_name_that_stands_before_them():
    text = "\n".join(
        aim for week in _plan("Finish thesis chapter 2 and 3\nSort out my taxes").weeks for aim in week.goals
    )
    assert "Chapters 2 and 3 of your thesis reads" not in text
    assert "Your taxes are" in text
    assert not re.search(r"[Yy]our thesis (?:have|read|are)\b", text)


@pytest.mark.parametrize(
    ("goal", "kind"),
    [
        ("sell the old bike", "sell"),
        ("Refactor the billing service, add tests, and migrate to Postgres 16", "code"),
        ("Train the puppy", "pet"),
        ("Find two local retailers", "win"),
        ("Mentor the two juniors", "mentor"),
        ("call my parents weekly", "call"),
        ("fix the bathroom tap", "fix"),
        ("get out of debt", "debt"),
        ("My father died in October", "grief"),
        ("Mit dem Rauchen aufhören", "quit"),
        ("Terminar mi tesis", "thesis"),
        ("walk 10000 steps a day", "walk"),
        ("train for a 10k", "run"),
        ("Learn to bake bread", "bake"),
    ],
)
def test_a_goal_is_taken_for_what_it_is(goal, kind):
    assert kind_of(wish(goal)) == kind


@pytest.mark.parametrize(
    ("goal", "parts"),
    [
        (
            "Refactor the billing service, add tests, and migrate to Postgres 16",
            ("refactor the billing service", "add tests", "migrate to Postgres 16"),
        ),
        ("Redo the garden: beds, lawn, hedge", ("beds", "lawn", "hedge")),
        ("Learn Spanish and French", ()),
        ("Practice guitar: learn 5 songs", ()),
    ],
)
def test_the_parts_of_a_goal_are_found(goal, parts):
    assert parts_of(goal) == parts


def test_every_part_of_a_goal_gets_tasks_of_its_own():
    text = " ".join(task.description for task in _plan("Redo the garden: beds, lawn, hedge").tasks)
    assert all(text.count(f"The garden – {part}:") >= 2 for part in ("beds", "lawn", "hedge"))


def _days(plan, words):
    days: dict[int, set[date]] = defaultdict(set)
    for week in plan.weeks:
        for task in week.tasks:
            if words in task.description.lower():
                days[week.number].add(task.day)
    return days


def test_what_is_wanted_every_day_is_there_every_day_and_short():
    plan = _plan("meditate every day\nFinish the report", pace=Complexity.BALANCED)
    days = _days(plan, "meditation")
    assert sum(map(len, days.values())) == 23
    assert {task.minutes for task in plan.tasks if "meditation" in task.description.lower()} <= {15, 20}


def test_what_is_wanted_weekly_is_there_once_a_week():
    plan = _plan("call my parents weekly\nLearn TypeScript")
    calls = [task for task in plan.tasks if "your parents" in task.description]
    assert [week.number for week in plan.weeks] == list(_days(plan, "your parents"))
    assert len(calls) == len(plan.weeks)
    assert all("call" in task.description.lower() for task in calls)


def test_times_a_week_are_kept():
    plan = _plan("cook at home 4 times a week", weekend=Weekend.WORK)
    assert [len(days) for number, days in sorted(_days(plan, "cooking at home").items()) if number in {2, 3, 4}] == [
        4
    ] * 3


@pytest.mark.parametrize(
    ("goals", "said"),
    [
        ("Write 1000 words a day", "1,000 words"),
        ("learn 20 new french words a day", "20 French words"),
        ("Practice guitar: learn 5 songs", "This week: song 1 of 5"),
        ("read 4 books", "This week: book 4 of 4"),
        ("apply to 10 jobs", "This week: jobs 3 to 5 of 10"),
        ("write the first three chapters of my novel", "This week: chapter 2 of 3"),
    ],
)
def test_what_the_person_said_in_numbers_is_in_the_tasks(goals, said):
    assert any(said in task.description for task in _plan(goals).tasks)


@pytest.mark.parametrize(
    ("goals", "due"),
    [
        ("Prepare for the AWS exam on the 28th", 28),
        ("Organize my sister's wedding shower on Dec 19", 19),
        ("Terminar mi tesis antes del 20 de diciembre", 20),
        ("Steuererklärung machen bis 15. Dezember", 15),
        ("finish the report by December 4", 4),
    ],
)
def test_a_date_in_a_goal_is_kept(goals, due):
    plan = _plan(goals, weekend=Weekend.WORK)
    after = KINDS[threads_of(goals, "", DECEMBER)[0].kind.name].bank.stages["after"]
    later = [task for task in plan.tasks if task.day.day >= due]
    assert any(task.day.day < due for task in plan.tasks)
    assert not any(task.day.day == due for task in plan.tasks)
    assert 1 <= len(later) <= len(after.items)
    assert f"on {due} December" in plan.summary
    assert not re.search(rf"\b{due}(?:th|st)?\b", " ".join(task.description for task in plan.tasks))


def test_a_date_on_the_first_day_still_leaves_a_plan():
    assert _plan("exam on 1 December").tasks


def test_sleep_comes_last_in_the_day():
    plan = _plan("sleep better\nLearn TypeScript", "")
    for day in {task.day for task in plan.tasks}:
        tasks = [task for task in plan.tasks if task.day == day]
        assert all("your sleep" in tasks[-1].description for task in tasks if "your sleep" in task.description)


def test_two_kinds_of_sport_keep_to_different_days():
    plan = _plan("Run a 10k\nLearn to swim", weekend=Weekend.WORK)
    runs, swims = (
        {task.day for task in plan.tasks if word in task.description.lower()} for word in ("10k", "swimming")
    )
    assert runs
    assert swims
    assert not runs & swims


def test_what_is_done_once_takes_few_tasks():
    plan = _plan("sell the old bike\nLearn TypeScript", pace=Complexity.AMBITIOUS)
    assert len([task for task in plan.tasks if "old bike" in task.description.lower()]) <= len(plan.weeks)


def test_sad_goals_meet_only_light_tasks():
    for goals in ("My father died in October", "grieve my mother", "get over my breakup", "recover from surgery"):
        plan = _plan(goals, pace=Complexity.AMBITIOUS)
        assert {task.difficulty for task in plan.tasks} == {"simple"}
