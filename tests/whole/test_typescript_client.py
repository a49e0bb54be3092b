"""The original TypeScript client's four functions, replayed: what they send is taken, what they read is there."""

from __future__ import annotations

import pytest

from tests.make import coming_month

pytestmark = pytest.mark.django_db

REQUEST = {
    "goalsText": "Learn TypeScript and build a project",
    "taskComplexity": "Balanced",
    "focusAreas": "Programming, Learning",
    "weekendPreference": "Mixed",
    "fixedCommitmentsJson": {
        "commitments": [
            {"dayOfWeek": "Monday", "startTime": "09:00", "endTime": "10:00", "description": "Team meeting"},
        ]
    },
}


@pytest.fixture
def client(api, alice):
    """fetch() with the caller's credentials."""
    return api(alice)


def generate_hybrid_plan(client, user_id, **options):
    body = {"userId": user_id, **REQUEST, "month": coming_month().isoformat(), **options}
    response = client.post("/api/hybrid-plan/generate", body, format="json")
    assert response.status_code == 200, response.content
    return response.json()


def save_plan_from_preview(client, user_id, plan_data, staging_key=None, preference_id=None):
    body = {"userId": user_id, "planData": plan_data, "stagingKey": staging_key, "preferenceId": preference_id}
    body = {name: value for name, value in body.items() if value is not None}  # JSON.stringify drops undefined
    response = client.post("/api/hybrid-plan/save-from-preview", body, format="json")
    return response.json()


def get_user_generation_options(client, user_id):
    return client.get(f"/api/hybrid-plan/generation-options?userId={user_id}").json()["data"]


def update_user_generation_options(client, options):
    return client.put("/api/hybrid-plan/generation-options", options, format="json")


@pytest.mark.parametrize("named", ["username", "pk"])
def test_generate_hybrid_plan_reads_every_field_of_its_interface(client, alice, named):
    answer = generate_hybrid_plan(client, str(getattr(alice, named)))
    assert answer["success"] is True
    assert isinstance(answer["preferenceId"], int)
    assert answer["message"] == "Plan generated and staged for review"
    assert answer["userContext"] == {"hasUserPreferences": True, "preferenceSaved": True}
    data = answer["data"]
    assert data["generationMode"] == "staging"
    assert data["stagingKey"].startswith("stg_")
    assert "planId" not in data
    assert data["userOptions"] == {"defaultSaveMode": "preview", "autoCreateStaging": True}
    meta = data["metadata"]
    assert isinstance(meta["latency"], int)
    assert isinstance(meta["generatedAt"], str)
    assert meta["extractionConfidence"] == 0
    assert meta["context"]["isFirstTimeUser"] is True
    assert meta["context"]["hasGoodHistory"] is False
    assert meta["context"]["planComplexity"] in {"simple", "moderate", "complex"}
    assert data["fallback"] is False
    week = data["planData"]["weekly_breakdown"][0]
    assert set(week) == {"week", "focus", "goals", "daily_tasks"}


@pytest.mark.parametrize(
    ("options", "mode", "message"),
    [
        ({"saveMode": "immediate"}, "immediate", "Plan generated and saved successfully"),
        ({"saveMode": "preview", "createStagingBackup": True}, "staging", "Plan generated and staged for review"),
        ({"saveMode": "preview", "createStagingBackup": False}, "preview", "Plan generated for preview"),
    ],
)
def test_the_usage_examples_give_their_modes_and_messages(client, alice, options, mode, message):
    answer = generate_hybrid_plan(client, alice.username, **options)
    assert (answer["data"]["generationMode"], answer["message"]) == (mode, message)


def test_save_plan_from_preview_with_what_generate_gave(client, alice):
    answer = generate_hybrid_plan(client, alice.username)
    data = answer["data"]
    saved = save_plan_from_preview(
        client, alice.username, data["planData"], data.get("stagingKey"), answer["preferenceId"]
    )
    assert saved["success"] is True
    assert isinstance(saved["data"]["planId"], int)
    assert saved["message"] == "Plan saved successfully"


def test_save_plan_from_preview_without_a_key_or_a_preference(client, alice):
    answer = generate_hybrid_plan(client, alice.username, saveMode="preview", createStagingBackup=False)
    first = save_plan_from_preview(client, alice.username, answer["data"]["planData"])
    again = save_plan_from_preview(client, alice.username, answer["data"]["planData"])
    assert first["data"]["planId"] == again["data"]["planId"]
    assert again["data"]["alreadySaved"] is True


def test_saving_before_anything_was_generated_is_told_in_the_known_words(client, alice, bob, api):
    plan = generate_hybrid_plan(client, alice.username)["data"]["planData"]
    answer = save_plan_from_preview(api(bob), bob.username, plan)
    assert answer["success"] is False
    assert answer["error"] == "No preference found. Please generate a plan first."


def test_options_are_read_and_updated_in_parts(client, alice):
    before = get_user_generation_options(client, alice.username)
    assert before == {
        "defaultSaveMode": "preview",
        "autoCreateStaging": True,
        "stagingTtlHours": 24,
        "preferenceStrength": "balanced",
    }
    response = update_user_generation_options(client, {"defaultSaveMode": "auto", "autoCreateStaging": False})
    assert response.status_code == 200
    after = get_user_generation_options(client, alice.username)
    assert after == before | {"defaultSaveMode": "auto", "autoCreateStaging": False}


def test_an_error_carries_the_sentence_the_client_throws(client, alice):
    response = client.post("/api/hybrid-plan/generate", {"userId": alice.username}, format="json")
    assert response.status_code == 400
    assert isinstance(response.json()["error"], str)
    refused = client.post("/api/hybrid-plan/generate", {"userId": "somebody", **REQUEST}, format="json")
    assert refused.status_code == 403
