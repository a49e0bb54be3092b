"""Loaded by pytest before the settings are: a data folder of its own, and nothing of the caller's environment."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

_OWN = (
    "OPENROUTER_",
    "GENERATION_",
    "STAGING_",
    "SAVE_RATE",
    "SIGN_",
    "FIELD_ENCRYPTION_KEYS",
    "SECRET_KEY",
    "HTTPS",
    "EMAIL_",
    "SITE_",
)

for name in [name for name in os.environ if name.startswith(_OWN)]:
    del os.environ[name]
# Settings also read `.env`: a value that is set, even to nothing, wins over that file.
os.environ.update({"OPENROUTER_API_KEY": "", "DEBUG": "off", "HTTPS": "off", "LOG_LEVEL": "WARNING"})
for name in ("DATABASE_URL", "REDIS_URL"):
    os.environ.setdefault(name, "")
if "PLANNER_TEST_DIR" not in os.environ:
    os.environ["PLANNER_TEST_DIR"] = tempfile.mkdtemp(prefix="planner-tests-")
    atexit.register(shutil.rmtree, os.environ["PLANNER_TEST_DIR"], ignore_errors=True)
# WhiteNoise warns where the folder of collected files is missing, and warnings are errors.
(Path(os.environ["PLANNER_TEST_DIR"]) / "static").mkdir(exist_ok=True)
os.environ["PLANNER_DATA_DIR"] = os.environ["PLANNER_TEST_DIR"]
