"""Taking all one's data along: complete, only one's own, streamed, and inert wherever it is opened."""

from __future__ import annotations

import csv
import io
import json
import secrets
import zipfile
from dataclasses import replace

import pytest
from django.apps import apps
from django.test import Client

from generation import export
from generation.service import generate
from generation.types import GenerationRequest
from planner.domain.month import Month
from planner.env import Rate
from planner.models import AuditAction, AuditEvent, User
from planner.services.people import make_token
from tests.make import coming_month, make_draft, make_plan, make_task, make_values

pytestmark = pytest.mark.django_db
FORMULA = '=HYPERLINK("http://evil.example")'
HOSTILE = "<img src=x onerror=alert(1)> [click](javascript:alert(1)) ![x](http://evil.example/x.png)"
# Rows that hold nothing of a person's own: counters that end by themselves, or hashes and numbers of what is told.
LEFT_OUT = {"QuotaHold", "LogEntry"}


def _archive(client: Client) -> zipfile.ZipFile:
    response = client.post("/settings/data/")
    assert (response.status_code, response["Content-Type"]) == (200, "application/zip")
    assert response.streaming
    archive = zipfile.ZipFile(io.BytesIO(response.getvalue()))
    assert archive.testzip() is None
    return archive


def _read(archive: zipfile.ZipFile, name: str):
    return json.loads(archive.read(name))


def test_everything_is_there_in_clear(pages, alice):
    plan, draft = make_plan(alice), make_draft(alice)
    generate(owner=alice, request=GenerationRequest("Learn the cello", month=Month(coming_month())))
    make_token(owner=alice, name="My script")
    archive = _archive(pages)
    assert _read(archive, "profile.json")["time_zone"] == "Europe/Berlin"
    assert _read(archive, "options.json")[0]["default_save_mode"] == "preview"
    assert "Learn the cello" in {row["goals_text"] for row in _read(archive, "preferences.json")}
    assert draft.staging_key in {row["staging_key"] for row in _read(archive, "drafts.json")}
    assert _read(archive, "drafts.json")[0]["plan_data"]["weekly_breakdown"]
    assert _read(archive, "generations.json")[0]["generation_mode"] == "staging"
    assert _read(archive, "tokens.json")[0]["name"] == "My script"
    assert "plan_saved" in {row["action"] for row in _read(archive, "audit.json")}
    stem = f"plans/{coming_month():%Y-%m}-{plan.pk}"
    tasks = _read(archive, f"{stem}.json")["plan_data"]["weekly_breakdown"][0]["daily_tasks"]
    assert "Read part 1" in json.dumps(tasks)
    assert "Read part 1" in archive.read(f"{stem}.md").decode()


def test_an_empty_account_gives_a_whole_archive(pages):
    archive = _archive(pages)
    assert _read(archive, "preferences.json") == []
    assert {"README.txt", "profile.json", "audit.json"} <= set(archive.namelist())


def test_nobody_elses_rows_are_in_it(pages, alice, bob):
    theirs = make_plan(bob, plan=replace(make_values(bob), summary="Bob's own"))
    make_draft(bob)
    generate(owner=bob, request=GenerationRequest("Bob's goal", month=Month(coming_month())))
    archive = _archive(pages)
    everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"Bob" not in everything
    assert not [name for name in archive.namelist() if name.endswith(f"-{theirs.pk}.md")]


def test_secrets_stay_here(pages, alice):
    token = make_token(owner=alice, name="My script")
    archive = _archive(pages)
    everything = b"".join(archive.read(name) for name in archive.namelist()).decode()
    for secret in (token, alice.password, alice.api_tokens.get().token_hash):
        assert secret not in everything


def test_every_table_that_knows_its_person_is_told(alice):
    known = {
        model.__name__
        for model in apps.get_models()
        if any(field.is_relation and field.concrete and field.related_model is User for field in model._meta.fields)
    }
    told = {rows(alice).model.__name__ for rows in export._TABLES.values()} | {"MonthlyPlan"}
    assert known - LEFT_OUT <= told


def test_a_spreadsheet_reckons_nothing(pages, alice):
    day = next(Month(coming_month()).days())
    task = make_task(day, alice, text=FORMULA, area="+1+1")
    values = make_values(alice, tasks=1)
    plan = make_plan(alice, plan=replace(values, weeks=(replace(values.weeks[0], number=1, tasks=(task,)),)))
    table = _archive(pages).read(f"plans/{coming_month():%Y-%m}-{plan.pk}.csv").decode()
    (line,) = csv.DictReader(io.StringIO(table, newline=""))
    assert (line["task"], line["focus area"]) == (f"'{FORMULA}", "'+1+1")


def test_what_was_written_is_text_in_markdown(pages, alice):
    plan = make_plan(alice, plan=replace(make_values(alice), summary=HOSTILE))
    text = _archive(pages).read(f"plans/{coming_month():%Y-%m}-{plan.pk}.md").decode()
    assert "<img" not in text
    assert "](" not in text.replace("\\](", "")


def test_names_in_the_archive_lead_nowhere(pages, alice):
    make_plan(alice)
    for name in _archive(pages).namelist():
        assert not name.startswith("/")
        assert ".." not in name


def test_it_leaves_an_event_and_needs_a_post(pages, alice):
    _archive(pages)
    event = AuditEvent.objects.get(action=AuditAction.DATA_EXPORTED)
    assert (event.actor, event.subject) == (alice.pk, "")
    assert pages.get("/settings/data/").status_code == 405


def test_it_is_limited(pages, settings):
    settings.EXPORT_RATE = Rate(2, 3600)
    assert [pages.post("/settings/data/").status_code for _ in range(3)] == [200, 200, 429]


def test_it_is_read_in_batches_while_it_is_sent(pages, alice, monkeypatch):
    monkeypatch.setattr(export, "PLANS_AT_ONCE", 2)
    sent: list[str] = []
    monkeypatch.setitem(export.PLAN_FILES, "md", lambda plan: sent.append(str(plan)) or secrets.token_hex(100_000))
    for month in range(4):
        make_plan(alice, month=Month(coming_month()).shift(month).first)
    pieces = pages.post("/settings/data/").streaming_content
    while not sent:
        assert next(pieces) is not None
    assert len(sent) == 1
    b"".join(pieces)
    assert len(sent) == 4


def test_the_number_of_queries_grows_by_batches_only(
    pages, alice, django_assert_num_queries, django_assert_max_num_queries
):
    make_plan(alice)
    with django_assert_max_num_queries(30) as few:
        pages.post("/settings/data/").getvalue()
    for month in range(1, 8):
        make_plan(alice, month=Month(coming_month()).shift(month).first)
    with django_assert_num_queries(len(few)):
        pages.post("/settings/data/").getvalue()
