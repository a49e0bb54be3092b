"""Reading while the answer streams: whatever the pieces, the end is the same, and a week once shown stays as it is."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generation.extraction import Reader
from generation.extraction.door import extracted
from planner.domain.fitting import WishedWeek
from tests.bench import extraction as scorer
from tests.bench.extraction_cases import Case
from tests.bench.extraction_written import AREAS, MONTH, SLOTS, ZONE

CASES = [case for case in scorer.corpus() if 200 < len(case.text) < 20_000]
# An answer that takes back a first version says so only afterwards, where it says so at all.
STEADY = [case for case in CASES if case.kind not in ("several blocks", "think-blocked")]
WEEKS = [
    {"n": week, "f": f"Part {week}", "g": ["Read on"], "t": [[slot, 30, f"Read part {slot}", 1, 2]]}
    for week, slot in enumerate((1, 4, 7, 10, 12), start=1)
]
COMPACT = json.dumps({"s": "Go on.", "w": WEEKS}, separators=(",", ":"))


def _cuts(text: str, sizes: list[int]) -> Iterator[str]:
    """The text in pieces of these sizes, again and again."""
    at = turn = 0
    while at < len(text):
        size = sizes[turn % len(sizes)]
        yield text[at : at + size]
        at, turn = at + size, turn + 1


def _read(case: Case, sizes: list[int]) -> tuple[list[WishedWeek], Reader]:
    reader = Reader(month=case.month, zone=case.zone, slots=case.slots, areas=case.areas)
    return [week for piece in _cuts(case.text, sizes) for week in reader.feed(piece)], reader


def _texts(week: WishedWeek | None) -> list[str]:
    return [wish.description for wish in week.wishes] if week else []


@given(st.sampled_from(CASES), st.lists(st.integers(1, 400), min_size=1, max_size=6))
def test_in_any_pieces_the_end_is_that_of_the_whole(case, sizes):
    _, reader = _read(case, sizes)
    whole = extracted(case.text, month=case.month, zone=case.zone, slots=case.slots, areas=case.areas)
    assert reader.finish() == whole


@given(st.sampled_from(STEADY), st.lists(st.integers(1, 400), min_size=1, max_size=6))
def test_a_week_is_shown_once_and_the_end_has_it_word_for_word(case, sizes):
    shown, reader = _read(case, sizes)
    last = {week.number: week for week in reader.finish().wished.weeks}
    assert len({week.number for week in shown}) == len(shown)
    assert [_texts(week) for week in shown] == [_texts(last.get(week.number)) for week in shown]


@pytest.mark.parametrize("before", ["", "Here is the plan:\n\n", "```json\n", "<think>Week 1 first.</think>"])
def test_each_week_of_the_compact_form_comes_with_its_last_bracket(before):
    reader = Reader(month=MONTH, zone=ZONE, slots=SLOTS, areas=AREAS)
    came = [(at, week.number) for at, mark in enumerate(before + COMPACT) for week in reader.feed(mark)]
    assert [number for _, number in came] == [1, 2, 3, 4, 5]
    assert all((before + COMPACT)[: at + 1].endswith("]]}") for at, _ in came)


def test_what_is_announced_as_a_draft_is_not_shown():
    reader = Reader(month=MONTH, zone=ZONE, slots=SLOTS, areas=AREAS)
    assert reader.feed(f"My first draft:\n\n```json\n{COMPACT}\n```\n") == []
