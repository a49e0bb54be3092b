"""The e-mail before a draft ends: one for each end, for people with an address, and nothing private in it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from smtplib import SMTPServerDisconnected
from threading import Barrier

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.db import connection
from django.utils import timezone

from planner.env import MailServer
from staging.models import PlanStaging
from staging.reminders import SOON, send_reminders
from staging.services import keep_draft, save_draft
from staging.tasks import remind
from tests.make import make_draft

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def server(settings):
    settings.EMAIL_URL = MailServer("mail.example", 25, "", "", use_tls=False, use_ssl=False)
    settings.SITE_URL = "https://plans.example"


@pytest.fixture
def reader(alice):
    alice.email = "alice@example.com"
    alice.save(update_fields=["email"])
    return alice


def _end_in(draft: PlanStaging, left: timedelta) -> PlanStaging:
    PlanStaging.objects.filter(pk=draft.pk).update(expires_at=timezone.now() + left)
    return draft


@pytest.fixture
def ending(reader):
    return _end_in(make_draft(reader), timedelta(hours=5))


def test_one_email_tells_of_a_draft_that_ends_soon(ending):
    remind()
    remind()
    (message,) = mail.outbox
    assert message.to == ["alice@example.com"]
    assert "https://plans.example/drafts/" in message.body
    assert ending.month_year.strftime("%B %Y") in message.body


def test_its_time_is_on_the_owners_clock(reader):
    end = timezone.now() + timedelta(hours=3)
    draft = make_draft(reader)
    PlanStaging.objects.filter(pk=draft.pk).update(expires_at=end)
    send_reminders()
    assert end.astimezone(reader.zone).strftime("%H:%M") in mail.outbox[0].body


def test_text_and_html_say_the_same_and_load_nothing(ending):
    send_reminders()
    ((html, kind),) = mail.outbox[0].alternatives
    assert kind == "text/html"
    assert "https://plans.example/drafts/" in html
    assert not any(part in html for part in ("<img", "<link", "<script", "src=", "style"))


def test_neither_the_plan_nor_the_key_is_in_it(ending):
    send_reminders()
    words = mail.outbox[0].message().as_string()
    assert ending.staging_key not in words
    assert "Read part" not in words
    assert "A month of reading" not in words


@pytest.mark.parametrize("left", [SOON + timedelta(minutes=5), timedelta(minutes=-1)])
def test_nothing_is_sent_too_early_or_too_late(reader, left):
    _end_in(make_draft(reader), left)
    assert send_reminders() == 0


def test_people_without_an_address_get_none(alice):
    _end_in(make_draft(alice), timedelta(hours=1))
    assert send_reminders() == 0


def test_saved_and_discarded_drafts_need_none(pages, reader, ending):
    save_draft(owner=reader, key=ending.staging_key)
    other = _end_in(make_draft(reader), timedelta(hours=1))
    pages.post(f"/drafts/{other.staging_key}/discard/")
    assert send_reminders() == 0


def test_a_draft_kept_longer_is_told_of_again_before_its_new_end(reader, ending):
    send_reminders()
    keep_draft(owner=reader, key=ending.staging_key, ttl_hours=24)
    assert send_reminders() == 0
    _end_in(ending, timedelta(hours=2))
    assert send_reminders() == 1


def test_without_a_server_there_is_nothing_to_do(ending, settings):
    settings.EMAIL_URL = None
    assert send_reminders() == 0
    settings.EMAIL_URL = "back"
    assert send_reminders() == 1


def test_a_server_that_refuses_is_tried_again_with_the_next_beat(ending, monkeypatch):
    def away(*_args):
        raise SMTPServerDisconnected("alice@example.com")

    monkeypatch.setattr(EmailBackend, "send_messages", away)
    assert send_reminders() == 0
    monkeypatch.undo()
    assert send_reminders() == 1


def test_a_name_with_a_line_break_makes_no_header(ending, reader):
    reader.username = "alice\r\nBcc: eve@example.com"
    reader.save(update_fields=["username"])
    send_reminders()
    assert mail.outbox[0].message()["Bcc"] is None


def test_the_number_of_readings_does_not_grow_with_the_drafts_that_were_told_of(reader, django_assert_num_queries):
    for _ in range(5):
        _end_in(make_draft(reader), timedelta(hours=1))
    send_reminders()
    with django_assert_num_queries(1):
        send_reminders()


@pytest.mark.django_db(transaction=True)
def test_two_beats_at_once_send_one_email_for_each_draft(reader):
    for _ in range(6):
        _end_in(make_draft(reader), timedelta(hours=1))
    start = Barrier(4)

    def beat(_: int) -> int:
        start.wait()
        try:
            return send_reminders()
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(beat, range(4))) == 6
    assert len(mail.outbox) == 6
