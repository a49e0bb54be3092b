"""The same promises behind TLS, and certificates that are checked."""

from __future__ import annotations

import ipaddress
import ssl
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from generation.client import Reason
from tests.model_server import ModelServer, chunk, events, keep_alive, text


def _certificate(folder: Path) -> Path:
    """A self-signed certificate for 127.0.0.1 with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "model.test")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "server.pem"
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def pem(tmp_path) -> Path:
    return _certificate(tmp_path)


@pytest.fixture
def server(pem) -> Iterator[ModelServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with ModelServer(text("hello over TLS"), tls=context) as running:
        yield running


@pytest.fixture
def _trusted(pem, monkeypatch) -> None:
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(pem))


def test_a_certificate_that_nobody_vouches_for_is_refused_once(ask, server):
    outcome = ask()
    assert (outcome.reason, outcome.attempts) == (Reason.TLS, 1)
    assert server.requests == []


def test_a_server_without_tls_is_a_tls_fault(ask, pem):
    with ModelServer() as plain:
        outcome = ask(config=ask.config(base_url=plain.url.replace("http:", "https:")))
    assert outcome.reason is Reason.TLS


@pytest.mark.usefixtures("_trusted")
def test_an_answer_streams_over_tls(ask):
    assert ask().text == "hello over TLS"


@pytest.mark.usefixtures("_trusted")
def test_a_wait_in_slices_does_no_harm_over_tls(ask):
    assert ask(text("late", first=0.7), stop=lambda: False).text == "late"


@pytest.mark.usefixtures("_trusted")
@pytest.mark.parametrize("behaviour", [keep_alive(), events(chunk("x"), 30.0)], ids=["keep-alive", "silence"])
def test_the_deadline_holds_over_tls(ask, behaviour):
    began = time.monotonic()
    assert ask(behaviour, deadline=0.6).reason is Reason.DEADLINE
    assert time.monotonic() - began < 1.2


@pytest.mark.usefixtures("_trusted")
def test_closing_early_closes_a_tls_socket(ask, server):
    with ask.stream(events(chunk("x"), 0.02, forever=True), deadline=10.0) as stream:
        next(iter(stream))
    assert server.hangups.acquire(timeout=2)
