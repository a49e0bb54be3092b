"""EMAIL_URL: where e-mails are handed in, or one clear sentence."""

from __future__ import annotations

import pytest
from django.core.exceptions import ImproperlyConfigured

from planner.env import MailServer, mail_server


@pytest.mark.parametrize(
    ("value", "server"),
    [
        ("smtp://localhost", MailServer("localhost", 25, "", "", use_tls=False, use_ssl=False)),
        ("smtps://u:p@mail.example", MailServer("mail.example", 465, "u", "p", use_tls=False, use_ssl=True)),
        ("smtp+tls://u%40x:p%2F@mail.example:2525", MailServer("mail.example", 2525, "u@x", "p/", True, False)),
    ],
)
def test_a_server_is_read(monkeypatch, value, server):
    monkeypatch.setenv("EMAIL_URL", value)
    assert mail_server("EMAIL_URL") == server


@pytest.mark.parametrize("value", ["mail.example", "http://mail.example", "smtp://", "smtp://mail:port", "smtp://m/x"])
def test_anything_else_stops_the_start_with_a_sentence(monkeypatch, value):
    monkeypatch.setenv("EMAIL_URL", value)
    with pytest.raises(ImproperlyConfigured, match="EMAIL_URL must look like"):
        mail_server("EMAIL_URL")


def test_without_one_there_is_none(monkeypatch):
    monkeypatch.delenv("EMAIL_URL", raising=False)
    assert mail_server("EMAIL_URL") is None
