"""Reading what models write: the corpus' bars, and what holds for any text at all."""

from __future__ import annotations

import json
import re
import time
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generation.extraction import Reader
from generation.extraction.door import extracted
from planner.domain.month import Month
from tests.bench import extraction as scorer
from tests.bench.extraction_hostile import GARBAGE, garbage
from tests.bench.extraction_written import SLOTS

BLIND_ROUNDS = range(1, 11)
# Days with times and titles below them: nothing in their form tells them from a plan.
LOOK_LIKE_PLANS = {"written, event poster", "written, TV guide"}
MONTH, ZONE = Month(date(2026, 12, 1)), ZoneInfo("Europe/Berlin")
SEED = {
    "monthly_summary": "A month of reading",
    "weekly_breakdown": [
        {
            "week": number + 1,
            "focus": f"Part {number}",
            "goals": ["Read on"],
            "daily_tasks": {
                "Monday": [
                    {
                        "task_description": f"Read chapter {number} and note three questions",
                        "focus_area": "Reading",
                        "start_time": f"2026-12-{number * 7:02d}T09:00:00+01:00",
                        "end_time": f"2026-12-{number * 7:02d}T10:00:00+01:00",
                        "difficulty_level": "moderate",
                        "scheduling_reason": "A quiet morning",
                    }
                ]
            },
        }
        for number in (1, 2, 3, 4)
    ],
}
TEXT = json.dumps(SEED)


def _read(text: str):
    return extracted(text, month=MONTH, zone=ZONE)


def _descriptions(extraction) -> list[str]:
    return [wish.description for week in extraction.wished.weeks for wish in week.wishes]


@pytest.fixture(scope="module")
def outcomes():
    """The whole corpus, read once."""
    return [scorer.read(case) for case in scorer.corpus()]


def test_at_least_96_percent_of_the_corpus_is_recovered(outcomes):
    assert len(outcomes) >= 300
    assert sum(outcome.recovered for outcome in outcomes) >= 0.96 * len(outcomes)


def test_nothing_crashes_and_nothing_is_invented(outcomes):
    assert [outcome.case.kind for outcome in outcomes if outcome.result is None] == []
    assert sum(outcome.made_up for outcome in outcomes) == 0


def test_confidence_ranks_right_above_wrong(outcomes):
    assert scorer.ranking(outcomes) >= 0.9


@pytest.fixture(scope="module")
def blind_outcomes():
    """The cases of the blind rounds, which have been mended on since."""
    return [scorer.read(case) for number in BLIND_ROUNDS for case in scorer.blind(number)]


def test_what_the_blind_rounds_showed_stays_mended(blind_outcomes):
    assert len(blind_outcomes) >= 700
    assert sum(outcome.recovered for outcome in blind_outcomes) >= 0.98 * len(blind_outcomes)
    assert [outcome.case.name for outcome in blind_outcomes if outcome.result is None or outcome.made_up] == []


def test_no_task_comes_of_an_answer_without_a_plan(blind_outcomes):
    without = [outcome for outcome in blind_outcomes if outcome.case.kind == "no plan"]
    assert len(without) >= 230
    taken = {outcome.case.name for outcome in without if outcome.result.wished.weeks}
    assert taken <= LOOK_LIKE_PLANS


@pytest.mark.parametrize(
    "text",
    [
        '{"incidents_seen":[{"name":"Slow answers","time":"2026-12-07T18:00:00Z"}]}',
        '{"things":[{"name":"Read on","date":"2026-12-07","time":"18:00"}]}',
        '{"things":[{"name":"Read on","date":"2026-12-07","link":"https://example.org"}]}',
        "- Mon 7 Dec 09:00-10:00 Team meeting (busy)",
        "Exciting news: on Monday, December 7 at 18:00 call in and win!",
        "| Goal | Deadline |\n|---|---|\n| Run 5 km | 2026-12-20 |",
        '{"doors":[{"day":"Monday","open":"09:00","close":"18:00"}]}',
        "Let me think.\n1. Monday 18:00 has an hour.",
        "**Monday, December 7 release**\n- Faster answers",
        "- Start: Tuesday, December 8, 22:00\n- End: Wednesday, December 9, 02:00",
        '{"type":"about:blank","title":"Not found","detail":"No such model"}',
        '{"task":"summarize","state":"running"}',
        '{"tasks":[{"task":"What to do","date":"YYYY-MM-DD","start":"HH:MM"}]}',
        '{"tasks":[{"task":"Task 2","date":"2026-12-07","start":"18:00"}]}',
        "The trial ended on December 1, 2026.\n- Open the settings\n- Pay",
        "- Be kind\n- Ask a friend on Monday",
        "The user is free. Then Wednesday 18:30 might be a run.",
        'Week 2 now: [[4,45,"Read",1,2]]\nFixed: ["Mon 09:00 Team meeting"]',
        "Get 30 % off until Monday, December 7, 23:59!",
    ],
)
def test_what_shows_no_plan_gives_no_task(text):
    assert _descriptions(_read(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        '{"plan":[{"name":"Read on","date":"2026-12-07","time":"18:00"}]}',
        '{"december_plan":[{"name":"Read on","start":"2026-12-07T18:00"}]}',
        '[{"name":"Read on","date":"2026-12-07","time":"18:00"}]',
        '{"things":[{"name":"Read on","time":"2026-12-07 18:00-18:30"}]}',
        '{"tasks":["Read on"]}',
        "2026-12-07: Read on\n2026-12-08: Read on",
        "- Monday: Read on",
        "## Week 1\n- [ ] Read on\n- [ ] Read on\n## Week 2\n- [ ] Read on",
    ],
)
def test_what_shows_a_day_a_time_or_the_plans_own_keys_gives_its_tasks(text):
    assert set(_descriptions(_read(text))) == {"Read on"}


@pytest.mark.parametrize(
    "text",
    ["Write ten minutes of dialogue", "Read half past six", "Meet at 18時の鐘", "Be there at seven o'clock sharp"],
)
def test_a_description_stays_as_it_was_written(text):
    for answer in (f"- Mon 7 Dec, 18:00-18:30: {text}", json.dumps({"tasks": [f"Mon 7 Dec 18:00-18:30: {text}"]})):
        assert _descriptions(_read(answer)) == [text]


_SOUND = '{"tasks":[{"date":"2026-12-07","start":"18:00","end":"18:30","task":"Read on"}%s]}'


@pytest.mark.parametrize(
    "doubtful",
    [
        _SOUND % ',{"other":"2026-12-08 18:00-18:30"}',
        _SOUND.replace("Read on", "/18:30: Read on") % "",
        _SOUND.replace(',"end":"18:30"', "") % "",
        _SOUND % ',{"date":"2026-12-08","start":"18:00","minutes":30,"task":"Read on"}',
        "- Mon 7 Dec, 18:00-18:30: Read on",
    ],
    ids=["times left unread", "an odd description", "no length", "tasks that tell other things", "plain text"],
)
def test_what_is_doubtful_has_less_confidence(doubtful):
    read, sound = _read(doubtful), _read(_SOUND % "")
    assert "Read on" in " ".join(_descriptions(read))
    assert read.confidence < sound.confidence


def test_the_seeds_json_comes_back_whole():
    read = _read(TEXT)
    assert len(_descriptions(read)) == 4
    assert read.complete_weeks == (2, 3, 4, 5)
    assert read.confidence > 80


def test_the_compact_form_brings_its_summary_focuses_and_goals():
    weeks = [{"n": n, "f": f"Part {n}", "g": ["Read on"], "t": [[n, 30, f"Read part {n}", 1, 2]]} for n in (1, 2)]
    for text in (
        json.dumps({"s": "A month. 2 parts.", "w": weeks}),
        json.dumps({"s": "A month. 2 parts.", "w": weeks})[:-9],
    ):
        wished = extracted(text, month=MONTH, zone=ZONE, slots=SLOTS).wished
        assert wished.summary == "A month. 2 parts."
        assert [(week.focus, week.goals) for week in wished.weeks][:1] == [("Part 1", ("Read on",))]


@given(st.integers(0, len(TEXT)))
def test_a_cut_anywhere_gives_only_tasks_that_were_written(at):
    read = _read(TEXT[:at])
    assert set(_descriptions(read)) <= {f"Read chapter {number} and note three questions" for number in (1, 2, 3, 4)}


@given(st.integers(1, 60))
def test_read_piece_by_piece_it_is_the_same_and_finished_weeks_come_in_order(size):
    reader = Reader(month=MONTH, zone=ZONE)
    weeks = [week.number for at in range(0, len(TEXT), size) for week in reader.feed(TEXT[at : at + size])]
    assert weeks == sorted(weeks)
    assert reader.finish() == _read(TEXT)


@given(st.text(max_size=600))
def test_any_text_is_read_without_an_exception_and_nothing_is_invented(text):
    said = set(re.findall(r"\w+", text.lower()))
    for description in _descriptions(_read(text)):
        assert set(re.findall(r"\w+", description.lower())) <= said


@given(
    st.lists(
        st.sampled_from([*'[]{}":,', "null", "12:00", "Monday", "- ", "\n", "|", "<a>", "```", "task"]), max_size=60
    )
)
def test_any_rubble_is_read_without_an_exception(parts):
    _read("".join(parts))


@pytest.mark.parametrize("name", GARBAGE)
def test_a_million_characters_of_garbage_take_less_than_300_milliseconds(name):
    text = garbage(name, 1_000_000)
    rounds = []
    for _ in range(2):
        started = time.process_time()
        _read(text)
        rounds.append(time.process_time() - started)
    assert min(rounds) < 0.3


def test_reasoning_is_no_plan():
    read = _read(f"<think>{TEXT}</think>I could not decide.")
    assert _descriptions(read) == []


def test_nul_and_lone_surrogates_are_dropped():
    text = TEXT.replace("note three questions", "note\\u0000 three\\ud800 questions")
    assert _descriptions(_read(text))[0] == "Read chapter 1 and note three questions"
