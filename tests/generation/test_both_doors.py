"""The same wish through the page and through the API gives the same rows and the same decision."""

from __future__ import annotations

import pytest

from generation.models import Generation
from planner.models import GoalPreference, MonthlyPlan, User
from tests.generation.pages.test_new_plan import form
from tests.generation.pages.test_new_plan_mistakes import TEAM, rows
from tests.make import coming_month

pytestmark = pytest.mark.django_db
WISH = {
    "goalsText": "Learn to sail\nRead two books",
    "focusAreas": "Sailing, Reading",
    "taskComplexity": "Simple",
    "weekendPreference": "Work",
    "daysOff": [],
    "fixedCommitmentsJson": {
        "commitments": [
            {"dayOfWeek": "mon", "startTime": "09:00", "endTime": "10:30", "description": "Team meeting"},
        ]
    },
    "createStagingBackup": True,
}


def through_page(client, user, mode):
    client.force_login(user)
    assert client.post("/plans/new", form(save_mode=mode, **rows(TEAM))).status_code == 303


def through_api(client, user, mode):
    body = WISH | {"saveMode": mode, "month": coming_month().isoformat()}
    assert client(user).post("/api/hybrid-plan/generate", body, format="json").status_code == 200


def traces(user: User):
    """All that a generation leaves, without ids and times."""
    preference = GoalPreference.objects.filter(user=user).values(
        "month_year", "task_complexity", "weekend_preference", "days_off"
    )
    texts = [
        (row.goals_text, row.focus_areas, row.fixed_commitments_json)
        for row in GoalPreference.objects.filter(user=user)
    ]
    facts = Generation.objects.filter(user=user).values(
        "month_year", "save_mode", "generation_mode", "decision_rules", "source", "plan_complexity", "tasks"
    )
    plans = [
        (plan.generation_mode, plan.monthly_summary, [(week.week, week.focus, week.goals) for week in plan.weeks.all()])
        for plan in MonthlyPlan.objects.filter(user=user)
    ]
    drafts = [draft.plan_data for draft in user.drafts.all()]
    return list(preference), texts, list(facts), plans, drafts


@pytest.mark.parametrize("mode", ["immediate", "preview", "auto"])
def test_both_doors_leave_the_same(client, api, alice, bob, mode):
    User.objects.filter(pk=bob.pk).update(time_zone=alice.time_zone)
    bob.refresh_from_db()
    through_page(client, alice, mode)
    through_api(api, bob, mode)
    assert traces(alice) == traces(bob)
