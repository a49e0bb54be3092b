"""German dates: the day is an ordinal with a point. Django looks each shape up by its name among this module's."""

from __future__ import annotations

SHAPES = {
    "D j": "D j.",
    "D j, H:i": "D j., H:i",
    "D j M": "D, j. M",
    "D j M, H:i": "D, j. M, H:i",
    "j M": "j. M",
    "j F": "j. F",
    "j F, H:i": "j. F, H:i",
    "j F Y": "j. F Y",
    "j F Y, H:i": "j. F Y, H:i",
    "l j F": "l, j. F",
    "l, j F": "l, j. F",
    "l, j F, H:i": "l, j. F, H:i",
}
globals().update(SHAPES)
