"""The product as it runs, for measuring: its own data folder, a free port, the real web server."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import requests

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    """A port that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Product:
    """A running web server, and its command line."""

    def __init__(self, environment: dict[str, str], port: int) -> None:
        self.environment, self.url = environment, f"http://127.0.0.1:{port}"

    def manage(self, *arguments: str) -> str:
        """Run a management command; its output."""
        command = [sys.executable, "manage.py", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=self.environment, check=True, capture_output=True, text=True)
        return done.stdout

    def caller(self, username: str) -> requests.Session:
        """An API caller with a token of their own."""
        token = self.manage("issue_token", username, "--create").strip().splitlines()[-1]
        session = requests.Session()
        session.headers["Authorization"] = f"Bearer {token}"
        return session


@contextlib.contextmanager
def product(**settings: str) -> Iterator[Product]:
    """Start the web server with these settings, and stop it at the end."""
    with tempfile.TemporaryDirectory(prefix="planner-bench-") as folder:
        port = free_port()
        quiet = {"GENERATION_RATE": "1000000/min", "SAVE_RATE": "1000000/min", "LOG_LEVEL": "WARNING"}
        own = {"PLANNER_DATA_DIR": folder, "PORT": str(port), "DATABASE_URL": "", "REDIS_URL": "", **quiet}
        running = Product(os.environ | own | settings, port)
        running.manage("migrate", "--verbosity", "0")
        running.manage("collectstatic", "--no-input", "--verbosity", "0")
        server = subprocess.Popen([sys.executable, "-m", "gunicorn", "planner.wsgi"], cwd=ROOT, env=running.environment)
        try:
            _wait_for(running.url + "/healthz")
            yield running
        finally:
            server.terminate()
            server.wait(timeout=60)


def _wait_for(url: str, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with contextlib.suppress(requests.ConnectionError):
            requests.get(url, timeout=2)
            return
        time.sleep(0.1)
    raise TimeoutError(url)
