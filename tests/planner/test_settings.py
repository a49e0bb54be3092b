"""A setting that cannot be used ends the start with one sentence that names it, and shows no insides."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _start(**settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "manage.py", "check"]
    return subprocess.run(
        command, cwd=ROOT, env=os.environ | settings, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://localhost/planner"),
        ("REDIS_URL", "localhost:6379"),
        ("PORT", "eighty"),
        ("DEBUG", "perhaps"),
        ("FIELD_ENCRYPTION_KEYS", "short"),
        ("OPENROUTER_BASE_URL", "ftp://example.org"),
        ("GENERATION_DEADLINE_SECONDS", "0"),
        ("GENERATION_RATE", "often"),
        ("SIGN_UP", "maybe"),
        ("LOG_LEVEL", "LOUD"),
    ],
)
def test_a_wrong_value_stops_the_start_with_one_sentence(name, value):
    done = _start(**{name: value})
    assert done.returncode == 1
    assert name in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
