"""Whatever is wrong with a generate call is named at its path, and nothing is stored."""

from __future__ import annotations

from datetime import date

import pytest

from planner.domain.month import Month
from planner.models import GoalPreference
from tests.calls import GENERATE, asked, commitment, refused

pytestmark = pytest.mark.django_db


def _commitments(*rows) -> dict:
    return {"fixedCommitmentsJson": {"commitments": list(rows)}}


def _first(index: int = 0) -> str:
    return f"fixedCommitmentsJson.commitments.{index}"


WRONG = [
    ({"goalsText": None}, "goalsText"),
    ({"goalsText": ""}, "goalsText"),
    ({"goalsText": " \n\t "}, "goalsText"),
    ({"goalsText": "x" * 10_001}, "goalsText"),
    ({"goalsText": "x" * 100_000}, "goalsText"),
    ({"goalsText": "read\x00books"}, "goalsText"),
    ({"goalsText": 5}, "goalsText"),
    ({"goalsText": ["read"]}, "goalsText"),
    ({"goalsText": {"text": "read"}}, "goalsText"),
    ({"focusAreas": "x" * 1_001}, "focusAreas"),
    ({"focusAreas": ["Reading"]}, "focusAreas"),
    ({"taskComplexity": None}, "taskComplexity"),
    ({"taskComplexity": "balanced"}, "taskComplexity"),
    ({"taskComplexity": 1}, "taskComplexity"),
    ({"weekendPreference": None}, "weekendPreference"),
    ({"weekendPreference": "Sleep"}, "weekendPreference"),
    ({"saveMode": "later"}, "saveMode"),
    ({"saveMode": ["auto"]}, "saveMode"),
    ({"createStagingBackup": "yes"}, "createStagingBackup"),
    ({"createStagingBackup": "true"}, "createStagingBackup"),
    ({"createStagingBackup": 1}, "createStagingBackup"),
    ({"overrideUserPreferences": 0}, "overrideUserPreferences"),
    ({"month": "2026-12"}, "month"),
    ({"month": "2026-12-02"}, "month"),
    ({"month": "2026-13-01"}, "month"),
    ({"month": "0000-01-01"}, "month"),
    ({"month": "9999-01-01"}, "month"),
    ({"month": "9999-12-01"}, "month"),
    ({"month": "0001-01-01"}, "month"),
    ({"month": "2020-01-01"}, "month"),
    ({"month": "20261201"}, "month"),
    ({"month": "2026-W49-1"}, "month"),
    ({"month": 202612}, "month"),
    ({"daysOff": "2026-12-24"}, "daysOff"),
    ({"daysOff": ["2026-12-24", "2026-02-30"]}, "daysOff.1"),
    ({"daysOff": [20261224]}, "daysOff.0"),
    ({"daysOff": ["2026-12-24"] * 32}, "daysOff"),
    ({"fixedCommitmentsJson": []}, "fixedCommitmentsJson"),
    ({"fixedCommitmentsJson": "none"}, "fixedCommitmentsJson"),
    ({"fixedCommitmentsJson": {"commitments": {}}}, "fixedCommitmentsJson.commitments"),
    (_commitments(*[commitment()] * 51), "fixedCommitmentsJson.commitments"),
    (_commitments("Monday"), _first()),
    (_commitments(commitment(dayOfWeek="Funday")), f"{_first()}.dayOfWeek"),
    (_commitments(commitment(dayOfWeek="Mo")), f"{_first()}.dayOfWeek"),
    (_commitments(commitment(dayOfWeek=1)), f"{_first()}.dayOfWeek"),
    (_commitments(commitment(), commitment(startTime="9:00")), f"{_first(1)}.startTime"),
    (_commitments(commitment(startTime="09:60")), f"{_first()}.startTime"),
    (_commitments(commitment(startTime=9)), f"{_first()}.startTime"),
    (_commitments(commitment(endTime="25:00")), f"{_first()}.endTime"),
    (_commitments(commitment(endTime="09:00")), f"{_first()}.endTime"),
    (_commitments({"dayOfWeek": "Monday", "startTime": "09:00"}), f"{_first()}.endTime"),
    (_commitments(commitment(description="x" * 201)), f"{_first()}.description"),
    (_commitments(commitment(description=7)), f"{_first()}.description"),
]


@pytest.mark.parametrize(("changes", "path"), WRONG, ids=str)
def test_what_is_wrong_is_named_at_its_path_and_nothing_is_stored(api, alice, changes, path):
    body = asked() | changes
    if None in changes.values():
        body = asked(**changes)
    details = refused(api(alice).post(GENERATE, body), 400, "invalid")
    assert list(details) == [path]
    assert all(isinstance(line, str) and line for line in details[path])
    assert not GoalPreference.objects.exists()


def test_every_wrong_field_is_named_at_once(api, alice):
    body = asked(goalsText="", saveMode="later") | _commitments(commitment(startTime="x", endTime="y"))
    details = refused(api(alice).post(GENERATE, body), 400, "invalid")
    assert set(details) == {"goalsText", "saveMode", f"{_first()}.startTime", f"{_first()}.endTime"}


def test_nothing_at_all_names_what_is_needed(api, alice):
    details = refused(api(alice).post(GENERATE, {}), 400, "invalid")
    assert set(details) == {"goalsText", "taskComplexity", "weekendPreference"}


@pytest.mark.parametrize("name", ["month", "saveMode", "createStagingBackup", "daysOff", "focusAreas"])
def test_null_is_not_the_same_as_absent(api, alice, name):
    assert list(refused(api(alice).post(GENERATE, asked() | {name: None}), 400, "invalid")) == [name]


@pytest.mark.parametrize(
    "goals",
    ["🚀🚀🚀", "לקרוא שני ספרים", "Z̴̡̢̛͍a̷l̸g̵o̶ ̷t̸e̷x̴t̶", "x" * 10_000, "a\r\nb\tc", "<script>alert(1)</script>", "‮abc"],
)
def test_any_writing_makes_a_plan(api, alice, goals):
    answer = api(alice).post(GENERATE, asked(goalsText=goals))
    assert answer.status_code == 200
    assert answer.json()["data"]["planData"]["weekly_breakdown"]


def test_the_furthest_month_is_24_ahead(api, alice):
    this = Month.of(date.today())
    assert api(alice).post(GENERATE, asked(month=this.shift(23).first.isoformat())).status_code == 200
    details = refused(api(alice).post(GENERATE, asked(month=this.shift(26).first.isoformat())), 400, "invalid")
    assert list(details) == ["month"]


def test_a_month_without_any_free_time_is_said_at_the_commitments(api, alice):
    week = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    rows = [commitment(dayOfWeek=day, startTime="00:00", endTime="24:00") for day in week]
    details = refused(api(alice).post(GENERATE, asked() | _commitments(*rows)), 400, "no_free_time")
    assert list(details) == ["fixedCommitmentsJson"]
    assert not GoalPreference.objects.exists()
