"""A18 through the door: floods of bytes are cut, in a process whose memory hardly grows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.model_server import DONE, ModelServer, chunk, endless, event, events, gzip_bomb, plan

ROOT = Path(__file__).resolve().parents[3]
MEGABYTE = 1_000_000
FLOODS = (
    endless(b'{"choices": [' + b" " * 60_000, total=50 * MEGABYTE, content_type="application/json"),
    gzip_bomb(50 * MEGABYTE),
    endless(b"data: " + b"x" * 60_000, total=20 * MEGABYTE),
    endless(b": keep-alive\n\n" * 1000, total=50 * MEGABYTE),
    endless(event(chunk("[{" * 5_000)), total=50 * MEGABYTE),
    events(event(chunk('{"w":[' * 150_000, finish="stop")), DONE),
)
# A process of its own: neither the flooding server nor other tests are in the figure. It prints a line a flood.
ASK = """
import re, sys, time
from pathlib import Path
import django
django.setup()
from django.core.cache import cache
from django.core.management import call_command
from rest_framework.test import APIClient
from planner.models import User
from tests.calls import GENERATE, asked

call_command("migrate", verbosity=0)
client = APIClient()
client.force_authenticate(User.objects.create_user("flooded"))

def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])

def ask():
    cache.clear()  # the breaker's memory
    began = time.monotonic()
    data = client.post(GENERATE, asked(), format="json").json()["data"]
    return data["metadata"]["source"], time.monotonic() - began

ask()
before = peak()
for _ in range(int(sys.argv[1])):
    print(*ask())
print(peak() - before)
"""


def test_a_flood_gives_the_local_plan_in_time_and_takes_less_than_fifty_megabytes(tmp_path):
    with ModelServer(plan()) as server:
        server.script(plan(), *FLOODS)
        own = {"PLANNER_DATA_DIR": str(tmp_path), "DATABASE_URL": "", "REDIS_URL": "", "ALLOWED_HOSTS": "testserver"}
        model = {"OPENROUTER_API_KEY": "key", "OPENROUTER_BASE_URL": server.url, "GENERATION_DEADLINE_SECONDS": "10"}
        environment = os.environ | {"DJANGO_SETTINGS_MODULE": "planner.settings"} | own | model
        command = [sys.executable, "-c", ASK, str(len(FLOODS))]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    *answers, grown = done.stdout.splitlines()
    assert [answer.split()[0] for answer in answers] == ["local"] * len(FLOODS)
    assert all(float(answer.split()[1]) < 11 for answer in answers)
    assert int(grown) * 1024 < 50 * MEGABYTE
