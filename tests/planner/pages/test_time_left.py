"""How long something is still there, in words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from planner.templatetags.planner_text import time_left


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(days=7), "7 days"),
        (timedelta(hours=48), "2 days"),
        (timedelta(hours=47, minutes=59), "47 h"),
        (timedelta(hours=23, minutes=59, seconds=59), "24 h"),
        (timedelta(hours=1), "1 h"),
        (timedelta(minutes=59), "59 min"),
        (timedelta(seconds=5), "1 min"),
        (timedelta(hours=-1), "0 min"),
    ],
)
def test_time_left_is_told_in_its_largest_fitting_unit(left, words):
    assert time_left(left) == words
