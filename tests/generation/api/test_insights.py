"""GET /api/insights."""

from __future__ import annotations

import pytest

from tests.generation.pages.test_insights import months_ago
from tests.make import make_history

pytestmark = pytest.mark.django_db


def test_without_a_history_all_is_empty(api, alice):
    assert api(alice).get("/api/insights").json() == {
        "isFirstTimeUser": True,
        "hasGoodHistory": False,
        "months": [],
        "focusAreas": [],
        "difficulties": [],
        "weekdays": [],
        "streak": {"days": 0, "longestDays": 0, "weeks": 0, "longestWeeks": 0},
    }


def test_shares_by_month_area_difficulty_and_weekday(api, alice):
    make_history(alice, months_ago(1), True, True, True, False, area="Health")
    found = api(alice).get("/api/insights").json()
    share = {"done": 3, "due": 4, "rate": 0.75}
    assert found["months"] == [share | {"month": months_ago(1).isoformat()}]
    assert found["focusAreas"] == [share | {"focusArea": "Health"}]
    assert found["difficulties"] == [share | {"difficultyLevel": "moderate"}]
    assert sum(day["due"] for day in found["weekdays"]) == 4
    assert (found["hasGoodHistory"], found["isFirstTimeUser"]) == (True, False)
    assert (found["streak"]["days"], found["streak"]["longestDays"]) == (0, 3)


def test_capitals_do_not_make_two_areas_of_one(api, alice):
    make_history(alice, months_ago(2), True, area="Health")
    make_history(alice, months_ago(1), False, area="health ")
    areas = api(alice).get("/api/insights").json()["focusAreas"]
    assert [(area["done"], area["due"]) for area in areas] == [(1, 2)]


def test_days_are_those_of_the_owners_clock(api, alice):
    alice.time_zone = "Pacific/Auckland"
    alice.save(update_fields=["time_zone"])
    make_history(alice, months_ago(1), True)
    weekday = api(alice).get("/api/insights").json()["weekdays"][0]["weekday"]
    assert weekday == f"{months_ago(1):%A}"


def test_the_page_and_the_decision_agree(api, alice):
    from tests.calls import GENERATE, asked, done

    make_history(alice, months_ago(1), True, True, True, False)
    context = done(api(alice).post(GENERATE, asked()))["metadata"]["context"]
    found = api(alice).get("/api/insights").json()
    assert context["hasGoodHistory"] == found["hasGoodHistory"]
    assert context["isFirstTimeUser"] == found["isFirstTimeUser"]


def test_somebody_elses_name_is_refused(api, alice, bob):
    assert api(alice).get(f"/api/insights?userId={bob.pk}").status_code == 403
