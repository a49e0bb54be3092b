"""Manifest, service worker and offline page: the same for everybody, and whole."""

from __future__ import annotations

import json
import re
import struct
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.test import Client

pytestmark = pytest.mark.django_db
PATHS = ["/app.webmanifest", "/worker.js", "/offline/"]


def _size(name: str) -> tuple[int, int]:
    """Width and height of a PNG of ours."""
    head = Path(finders.find(name)).read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    return struct.unpack(">II", head[16:24])


def test_the_manifest_names_icons_that_are_there_in_their_sizes():
    response = Client().get("/app.webmanifest")
    assert response["Content-Type"] == "application/manifest+json"
    manifest = json.loads(response.content)
    icons = [icon for icon in manifest["icons"] if icon["type"] == "image/png"]
    sizes = {icon["sizes"]: _size(icon["src"].removeprefix(f"/{settings.STATIC_URL.strip('/')}/")) for icon in icons}
    assert sizes == {"192x192": (192, 192), "512x512": (512, 512)}
    assert any(icon.get("purpose") == "maskable" for icon in icons)


@pytest.mark.parametrize("path", PATHS)
def test_they_are_the_same_for_everybody(pages, path):
    stranger, alice = Client().get(path), pages.get(path)
    assert stranger.status_code == 200
    assert stranger.content == alice.content
    assert b"alice" not in alice.content
    assert "csrftoken" not in alice.cookies


def test_the_worker_may_look_after_every_page():
    response = Client().get("/worker.js")
    assert response["Content-Type"].startswith("text/javascript")
    assert response["Cache-Control"] == "no-cache"
    assert "worker-src 'self'" in response["Content-Security-Policy"]


def test_what_the_worker_keeps_is_there(client):
    kept = re.findall(r'"(/static/[^"]+)"', client.get("/worker.js").content.decode())
    assert len(kept) == 2
    assert all(finders.find(path.removeprefix("/static/")) for path in kept)


def test_every_page_names_the_manifest(pages):
    for path in ("/", "/accounts/sign-in/"):
        assert (
            'rel="manifest" href="/app.webmanifest"' in (pages if path == "/" else Client()).get(path).content.decode()
        )
