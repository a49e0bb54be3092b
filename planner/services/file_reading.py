"""Reading an uploaded calendar file in a process of its own, with a sentence for each way in which that can fail."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from planner.domain.month import Month
from planner.errors import InvalidInput
from planner.ics.values import LARGEST_FILE, MOST_EVENTS_IN_FILE, MOST_EVENTS_IN_MONTH, ReadEvent, ReadFile
from planner.models import User

# The process limits its own work; this is for a machine that is too busy to give it any.
LONGEST_WAIT_SECONDS = 20


def read_upload(*, owner: User, month: Month, data: bytes) -> ReadFile:
    """What the file says of the month. Raises InvalidInput, with one sentence at `calendar_file`."""
    if not data:
        raise _refused("empty")
    answer: dict[str, Any] = {"problem": "too_large"} if len(data) > LARGEST_FILE else _ask(owner, month, data)
    if problem := answer.get("problem"):
        raise _refused(problem)
    events = (
        ReadEvent(title, datetime.fromisoformat(start), datetime.fromisoformat(end), all_day, is_own)
        for title, start, end, all_day, is_own in answer["events"]
    )
    return ReadFile(tuple(events), answer["unreadable"], answer["elsewhere"])


def _ask(owner: User, month: Month, data: bytes) -> dict[str, Any]:
    command = [sys.executable, "-m", "planner.ics", month.first.isoformat(), owner.zone.key]
    # Nothing of our own environment: the file's reader needs no key and no address.
    environment = {"PATH": os.defpath, "PYTHONPATH": str(settings.BASE_DIR), "PYTHONUTF8": "1"}
    try:
        done = subprocess.run(
            command,
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # it may quote the file
            cwd=settings.BASE_DIR,
            env=environment,
            timeout=LONGEST_WAIT_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return {"problem": "too_much"}
    if done.returncode:
        return {"problem": "too_much" if done.returncode < 0 else "broken"}
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _refused(problem: str) -> InvalidInput:
    return InvalidInput({"calendar_file": [_sentence(problem)]})


def _sentence(problem: str) -> str:
    numbers = {"file": MOST_EVENTS_IN_FILE, "month": MOST_EVENTS_IN_MONTH}
    sentences = {
        "empty": _("Choose a calendar file (.ics) first."),
        "not_a_calendar": _("This is not a calendar file. Export your calendar as .ics and choose that file."),
        "zipped": _("This is a ZIP archive. Unpack it and choose the .ics file inside."),
        "too_large": _("This file is larger than 1 MB. Export a shorter time, such as this year."),
        "too_many": _(
            "This file holds too many events: at most %(file)d in all and %(month)d in the month. "
            "Export one calendar at a time, or a shorter time."
        )
        % numbers,
        "too_often": _("This file holds an event that repeats every minute or second. Take it out and try again."),
        "too_much": _("Reading this file takes too long. Export a shorter time, or one calendar at a time."),
        "broken": _("This calendar file is damaged or ends too early. Export it again."),
    }
    return sentences[problem]
