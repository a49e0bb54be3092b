"""The product as it runs, for measuring: its own data folder, a free port, the real web server."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import requests

ROOT = Path(__file__).resolve().parents[2]
_MAKE_PEOPLE = """
from importlib import import_module
from uuid import uuid4
from django.conf import settings
from planner.models import User
from planner.services.people import make_token

def make(count):
    for _ in range(count):
        user = User.objects.create_user(uuid4().hex)
        session = import_module(settings.SESSION_ENGINE).SessionStore()
        session.update({
            "_auth_user_id": str(user.pk),
            "_auth_user_backend": settings.AUTHENTICATION_BACKENDS[0],
            "_auth_user_hash": user.get_session_auth_hash(),
        })
        session.create()
        print(session.session_key, make_token(owner=user, name="bench"))
"""


def free_port() -> int:
    """A port that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Product:
    """A running web server, and its command line."""

    def __init__(self, environment: dict[str, str], port: int) -> None:
        self.environment, self.url = environment, f"http://127.0.0.1:{port}"
        self.pid = 0

    def manage(self, *arguments: str) -> str:
        """Run a management command; its output."""
        command = [sys.executable, "manage.py", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=self.environment, check=True, capture_output=True, text=True)
        return done.stdout

    def people(self, count: int) -> list[requests.Session]:
        """So many new users: sessions that are signed in for pages and carry a token for the API."""
        told = self.manage("shell", "--verbosity", "0", "-c", f"{_MAKE_PEOPLE}\nmake({count})").strip().splitlines()
        return [_signed_in(*line.split()) for line in told[-count:]]

    def memory(self) -> float:
        """Megabytes of all processes of the product, what they share counted once."""
        return sum(map(_proportional_kilobytes, _family(self.pid))) / 1024

    def caller(self, username: str) -> requests.Session:
        """An API caller with a token of their own."""
        token = self.manage("issue_token", username, "--create").strip().splitlines()[-1]
        session = requests.Session()
        session.headers["Authorization"] = f"Bearer {token}"
        return session


WEB = ("-m", "gunicorn", "planner.wsgi")
WHOLE = ("manage.py", "serve")  # web, worker and beat


@contextlib.contextmanager
def product(*, parts: tuple[str, ...] = WEB, **settings: str) -> Iterator[Product]:
    """Start the web server (or all `parts`) with these settings, and stop it at the end."""
    with tempfile.TemporaryDirectory(prefix="planner-bench-") as folder:
        port = free_port()
        quiet = {"GENERATION_RATE": "1000000/min", "SAVE_RATE": "1000000/min", "LOG_LEVEL": "WARNING"}
        own = {"PLANNER_DATA_DIR": folder, "PORT": str(port), "DATABASE_URL": "", "REDIS_URL": "", **quiet}
        running = Product(os.environ | own | settings, port)
        running.manage("migrate", "--verbosity", "0")
        running.manage("collectstatic", "--no-input", "--verbosity", "0")
        server = subprocess.Popen(
            [sys.executable, *parts], cwd=ROOT, env=running.environment, stdout=subprocess.DEVNULL
        )
        running.pid = server.pid
        try:
            _wait_for(running.url + "/healthz")
            yield running
        finally:
            server.terminate()
            server.wait(timeout=60)


def _signed_in(session_key: str, token: str) -> requests.Session:
    session = requests.Session()
    session.cookies["sessionid"] = session_key
    session.headers["Authorization"] = f"Bearer {token}"
    return session


def _family(pid: int) -> Iterator[int]:
    """A process and all that it started."""
    yield pid
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from _family(int(child))


def _proportional_kilobytes(pid: int) -> int:
    with contextlib.suppress(OSError):
        found = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.MULTILINE)
        return int(found[1]) if found else 0
    return 0


def _wait_for(url: str, seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with contextlib.suppress(requests.RequestException):
            requests.get(url, timeout=5)
            return
        time.sleep(0.1)
    raise TimeoutError(url)
