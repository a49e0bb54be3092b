"""German from the first page to the last: by the browser's wish, by choice, for programs and in e-mails."""

from __future__ import annotations

import html
import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from generation.decision import RULES
from generation.service import generate
from generation.types import GenerationRequest
from planner.domain.month import Month
from planner.env import MailServer
from planner.models import PlanTask
from staging.models import PlanStaging
from staging.reminders import send_reminders
from tests.calls import refused
from tests.make import coming_month, make_calendar_file, make_draft, make_plan

pytestmark = pytest.mark.django_db

GERMAN = {"HTTP_ACCEPT_LANGUAGE": "de-DE,de;q=0.9,en;q=0.5"}
# Words that no German page says; what people wrote is taken out before.
ENGLISH = re.compile(
    r"\b(the|your|you|and|with|is|are|not|this|that|from|save|saved|draft|drafts|plan is|task|tasks|week|weeks|"
    r"month|day|days|today|settings|sign|password|hours|focus|done|moved|undo|change|delete|close|open|add|remove|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|june|july|october|december)\b",
    re.IGNORECASE,
)
# The language's own name, names of programs, and what a person wrote.
MEANT = re.compile(r"English|A month of reading|Open Source")


@pytest.fixture(autouse=True)
def _nobody_elses_language():
    yield
    translation.deactivate()


@pytest.fixture
def german(alice) -> Client:
    client = Client(**GERMAN)
    client.force_login(alice)
    return client


def text_of(answer) -> str:
    """What a page shows or reads out, without what people wrote."""
    page = answer.content.decode()
    page = re.sub(r"(?s)<(script|style|select|textarea)\b.*?</\1>", " ", page)
    named = " ".join(re.findall(r'(?:aria-label|alt|title|data-working)="([^"]*)"', page))
    return html.unescape(re.sub(r"<[^>]+>", " ", page) + " " + named)


def _addresses(user) -> dict[str, str]:
    plan, draft = make_plan(user), make_draft(user)
    task = PlanTask.objects.filter(week__plan=plan).first()
    return {
        "today": reverse("today"),
        "new plan": reverse("new-plan"),
        "plans": reverse("plans"),
        "plan": reverse("plan", args=[plan.pk]),
        "month": reverse("plan", args=[plan.pk]) + "?view=month",
        "paper": reverse("print-plan", args=[plan.pk]),
        "task": reverse("task", args=[plan.pk, task.pk]),
        "replan": reverse("replan", args=[plan.pk]),
        "drafts": reverse("drafts"),
        "draft": reverse("draft", args=[draft.staging_key]),
        "settings": reverse("settings"),
        "insights": reverse("insights"),
        "busy times": reverse("busy-times"),
        "busy file": reverse("busy-file", args=[make_calendar_file(user).pk]),
        "delete account": reverse("delete-account"),
        "password": reverse("password-change"),
        "nothing there": "/nirgends/",
    }


def _english_of(answer) -> list[str]:
    shown = text_of(answer)
    for row in PlanTask.objects.all():
        for written in (row.task_description, row.focus_area):
            shown = shown.replace(written, " ")
    return [shown[max(0, m.start() - 30) : m.end() + 30] for m in ENGLISH.finditer(MEANT.sub(" ", shown))]


def test_no_page_mixes_languages(german, alice):
    for name, address in _addresses(alice).items():
        answer = german.get(address)
        assert answer["Content-Language"] == "de", name
        assert "Accept-Language" in answer["Vary"], name
        assert '<html lang="de"' in answer.content.decode(), name
        assert _english_of(answer) == [], name


@pytest.mark.parametrize("name", ["sign-up", "sign-in"])
def test_the_first_pages_are_german(name):
    assert _english_of(Client(**GERMAN).get(reverse(name))) == []


def test_mistakes_of_a_form_are_told_in_german(german):
    page = text_of(german.post(reverse("new-plan"), {"goals_text": "", "month": "1999-01-01"}))
    assert "Schreib mindestens ein Ziel auf." in page
    assert "Bitte prüfe deine Eingaben" in page


def test_a_result_says_in_german_why_it_was_not_saved(german):
    sent = {
        "goals_text": "Zwei Bücher lesen",
        "month": coming_month().isoformat(),
        "complexity": "Balanced",
        "weekend": "Mixed",
        "save_mode": "preview",
    }
    answer = german.post(reverse("new-plan"), sent, follow=True)
    page = text_of(answer)
    assert "Noch nicht gespeichert, weil du Pläne erst sehen willst." in page
    assert "geht es um „Zwei Bücher lesen“." in page
    assert _english_of(answer) == []


def test_reasons_of_places_are_german_and_the_same_in_english(alice):
    request = GenerationRequest("Read two books", month=Month(coming_month()), save_mode="preview")
    with translation.override("de"):
        told = {task.reason for task in generate(owner=alice, request=request).written.plan.tasks}
    assert any("Vormittag" in reason or "Gewohnheit" in reason for reason in told)
    assert not any(re.search(r"\b(the|free|same)\b", reason) for reason in told)


def test_a_broken_rule_is_told_in_german_with_a_german_date(german, alice):
    plan = make_plan(alice)
    day = next(day for day in Month(coming_month()).days() if day.weekday() == 2)
    sent = {
        "task_description": "Lesen",
        "day": day.isoformat(),
        "start": "03:00",
        "minutes": "30",
        "difficulty": "simple",
    }
    page = text_of(german.post(reverse("add-task", args=[plan.pk]), sent))
    assert f"am Mi, {day.day}. " in page
    assert "außerhalb der Arbeitszeit 08:00 bis 21:00" in page


def test_dates_are_written_as_germans_write_them(german, alice):
    make_plan(alice)
    shown = german.get(reverse("plans")).content.decode()
    today = timezone.localdate(timezone=alice.zone)
    with translation.override("de"):
        month = str(translation.gettext(f"{today:%B}"))
    assert f"{today.day}. {month} {today.year}" in shown


def test_what_was_chosen_goes_before_the_browser(pages, alice):
    data = {"email": "", "language": "de", "shortcuts": "on"}
    saved = pages.post(reverse("settings-person"), data, follow=True)
    assert "Die Angaben zu deinem Konto sind gespeichert." in text_of(saved)
    answer = pages.get(reverse("today"), HTTP_ACCEPT_LANGUAGE="en")
    assert answer["Content-Language"] == "de"
    pages.post(reverse("settings-person"), {"email": "", "language": "", "shortcuts": "on"})
    assert pages.get(reverse("today"), HTTP_ACCEPT_LANGUAGE="en")["Content-Language"] == "en"


def test_a_language_that_is_not_spoken_is_refused(pages, alice):
    pages.post(reverse("settings-person"), {"email": "", "language": "xx"})
    alice.refresh_from_db()
    assert alice.language == ""


@pytest.mark.parametrize(
    ("chosen", "asked", "sentence"),
    [
        ("", None, "There is nothing here under that address."),
        ("", "de", "Unter dieser Adresse gibt es nichts."),
        ("de", "en", "Unter dieser Adresse gibt es nichts."),
        ("en", "de", "There is nothing here under that address."),
    ],
)
def test_the_api_answers_in_the_callers_language(api, alice, chosen, asked, sentence):
    alice.language = chosen
    alice.save(update_fields=["language"])
    answer = api(alice).get("/api/plans/999999", **({"HTTP_ACCEPT_LANGUAGE": asked} if asked else {}))
    refused(answer, 404, "not_found")
    assert answer.json()["error"] == sentence
    assert answer["Content-Language"] == ("de" if sentence.startswith("Unter") else "en")


def test_the_api_document_is_english_for_everybody(api, alice):
    english = api(alice).get("/api/schema")
    german = api(alice).get("/api/schema", HTTP_ACCEPT_LANGUAGE="de")
    assert german.content == english.content


def test_the_e_mail_is_in_the_language_that_was_chosen(alice, settings):
    settings.EMAIL_URL = MailServer("mail.example", 25, "", "", use_tls=False, use_ssl=False)
    alice.email, alice.language = "alice@example.com", "de"
    alice.save(update_fields=["email", "language"])
    draft = make_draft(alice)
    PlanStaging.objects.filter(pk=draft.pk).update(expires_at=timezone.now() + timedelta(hours=1))
    assert send_reminders() == 1
    [sent] = mail.outbox
    assert sent.subject == "Dein Entwurf läuft bald ab"
    assert "Hallo alice" in sent.body
    assert re.search(r"bleibt bis \w+, \d+\. \w+, \d\d:\d\d, dann ist er weg", sent.body)


def test_every_reason_to_save_has_its_german():
    with translation.override("de"):
        assert not [rule.text for rule in RULES if translation.gettext(rule.text) == rule.text]
