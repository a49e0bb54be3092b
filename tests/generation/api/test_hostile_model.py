"""Hostile text of a model through the API, the feeds and the exports: data of a stated type, cleaned, never markup."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from planner.domain.plan_data import MOST_DESCRIPTION, MOST_FOCUS_AREA, MOST_SUMMARY
from planner.models import MonthlyPlan, PlanTask
from tests.calls import DRAFTS, GENERATE, SAVE, asked, done
from tests.model_plans import seed_plan
from tests.model_server import ModelServer, Recorded, text

pytestmark = pytest.mark.django_db
SCRIPT = "<script>fetch('//hostile.test')</script>"
FORMULA = "=cmd|' /C calc'!A0"
PAYLOADS = (
    SCRIPT,
    FORMULA,
    "[press](javascript:alert(1)) ![seen](http://hostile.test/x.png)",
    "nul\x00 bell\x07 escape\x1b[31m half\ud800 line\r\nDTSTART:20200101T000000Z",
    "turned \u202egpj.exe\u202c \u2066kept\u2069",
    "</script><svg onload=alert(2)>\u2028\u2029",
    "+SUM(1)@x",
    "Read " + "very " * 400 + "long texts",
)
# What no text may hold that a model wrote: control characters, line separators, halves of pairs, turns of direction.
UNCLEAN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
BROWSERS_WISH = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def _poisoned(request: Recorded) -> str:
    """A whole month in which every text is a payload."""
    data = json.loads(seed_plan(request.prompt))
    data["monthly_summary"] = " ".join(PAYLOADS) * 3
    number = 0
    for week in data["weekly_breakdown"]:
        week |= {"focus": PAYLOADS[week["week"]], "goals": list(PAYLOADS)}
        for task in (task for tasks in week["daily_tasks"].values() for task in tasks):
            payload = PAYLOADS[number % len(PAYLOADS)]
            task |= {"task_description": payload, "focus_area": payload, "scheduling_reason": payload}
            number += 1
    return json.dumps(data)


@pytest.fixture
def upstream(settings) -> Iterator[ModelServer]:
    with ModelServer(text(_poisoned, size=4000, model=f"maker/{SCRIPT}")) as server:
        settings.OPENROUTER_API_KEY, settings.OPENROUTER_BASE_URL = "sk-test", server.url
        yield server


@pytest.fixture
def written(api, alice, upstream) -> dict[str, Any]:
    """What a generation tells that every text of was hostile."""
    return done(api(alice).post(GENERATE, asked(saveMode="preview", createStagingBackup=True)))


@pytest.fixture
def plan(api, alice, written) -> MonthlyPlan:
    done(api(alice).post(SAVE, {"stagingKey": written["stagingKey"]}))
    return MonthlyPlan.objects.get(user=alice)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)


def _is_data(answer: Any, content_type: str = "application/json") -> None:
    """An answer that no browser takes for a page, whatever it asked for."""
    assert answer["Content-Type"].split(";")[0] == content_type
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in answer["Content-Security-Policy"]


def test_the_models_texts_come_cleaned_and_no_longer_than_stated(written):
    assert written["metadata"]["source"] == "ai"
    assert [found for found in _texts(written) if UNCLEAN.search(found)] == []
    data = written["planData"]
    tasks = [task for week in data["weekly_breakdown"] for day in week["daily_tasks"].values() for task in day]
    assert len(data["monthly_summary"]) <= MOST_SUMMARY
    assert {SCRIPT, FORMULA} <= {task["task_description"] for task in tasks}
    assert max(len(task["task_description"]) for task in tasks) == MOST_DESCRIPTION - 1  # a blank less at its end
    assert all(len(task["scheduling_reason"]) <= MOST_DESCRIPTION for task in tasks)
    assert all(len(task["focus_area"]) <= MOST_FOCUS_AREA for task in tasks)


def test_every_answer_with_the_models_text_is_json_even_for_a_browser(api, alice, written, plan):
    task = PlanTask.objects.filter(week__plan=plan).first()
    addresses = (
        f"/api/hybrid-plan/generations/{written['generationId']}",
        DRAFTS,
        "/api/plans",
        f"/api/plans/{plan.pk}",
        "/api/insights",
        f"/api/plans/{plan.pk}?format=api",
        f"/api/plans/{plan.pk}?format=html",
        f"/api/plans/{plan.pk}/tasks/{task.pk}",
        f"/api/plans/{SCRIPT}",
        f"{DRAFTS}/{SCRIPT}",
    )
    for address in addresses:
        answer = api(alice).get(address, HTTP_ACCEPT=BROWSERS_WISH)
        _is_data(answer)
        assert not [found for found in _texts(answer.json()) if UNCLEAN.search(found)], address


def test_a_refusal_of_hostile_input_is_json_too(api, alice):
    body = asked(taskComplexity=SCRIPT, month=SCRIPT, saveMode=FORMULA, fixedCommitmentsJson={"commitments": SCRIPT})
    answer = api(alice).post(GENERATE, body, HTTP_ACCEPT="text/html")
    assert answer.status_code == 400
    _is_data(answer)


def test_a_calendar_file_is_one_with_every_line_ours(api, alice, plan):
    answer = api(alice).get(f"/api/plans/{plan.pk}/calendar.ics", HTTP_ACCEPT=BROWSERS_WISH)
    _is_data(answer, "text/calendar")
    assert answer["Content-Disposition"].startswith("attachment")
    unfolded = answer.content.decode().replace("\r\n ", "")
    starts = [line for line in unfolded.split("\r\n") if line.startswith("DTSTART")]
    assert len(starts) == PlanTask.objects.filter(week__plan=plan).count()
    assert not any("20200101" in line for line in starts)
    assert "SUMMARY:" + SCRIPT in unfolded


def test_an_export_is_a_file_whose_table_reckons_nothing(pages: Client, plan):
    answer = pages.post("/settings/data/")
    _is_data(answer, "application/zip")
    assert answer["Content-Disposition"].startswith("attachment")
    archive = zipfile.ZipFile(io.BytesIO(answer.getvalue()))
    files = {name.rsplit(".", 1)[-1]: archive.read(name).decode() for name in archive.namelist() if "plans/" in name}
    cells = [cell for row in csv.reader(io.StringIO(files["csv"], newline="")) for cell in row]
    assert f"'{FORMULA}" in cells
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@")]
    assert "<script" not in files["md"]
    assert "](" not in files["md"].replace("\\](", "")
    assert SCRIPT in list(_texts(json.loads(files["json"])))
