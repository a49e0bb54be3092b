"""Charts as numbers: where bars stand in an SVG of fixed units. Templates only write them out; tables tell the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

# Units of the drawing; pages show it at 320 to 560 px, so that its words stay legible on a phone.
WIDTH = 360
LEFT, RIGHT, TOP, BOTTOM, FOOT = 40, 14, 18, 150, 182
FEWEST_SLOTS, WIDEST_COLUMN = 6, 34
# So many words of three letters, or of a day and a month, fit below the columns.
MOST_LABELS, MOST_DATES = 12, 7
ROW, LABEL, RAIL, BAR = 36, 13, 19, 8
LONGEST_LABEL = 40


@dataclass(frozen=True, slots=True)
class Point:
    """A value to draw: what it is, how much, and the words beside it. `mark` names a colour class."""

    label: str
    value: float
    text: str
    mark: str = ""
    under: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A drawn value."""

    point: Point
    x: int
    y: int
    width: int
    height: int
    shows_label: bool = True

    @property
    def middle(self) -> int:
        """Where words are centred."""
        return self.x + self.width // 2

    @property
    def above(self) -> int:
        """Where words above a column stand."""
        return self.y - 4

    @property
    def label(self) -> str:
        """The label, cut to what fits; the table has all of it."""
        label = self.point.label
        return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1]}…"


@dataclass(frozen=True, slots=True)
class Line:
    """A level across the columns, with its words at the edge."""

    y: int
    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing: `bars` with `lines` behind them, in a box of `width` and `height`."""

    bars: tuple[Bar, ...]
    height: int
    lines: tuple[Line, ...] = ()
    width: int = WIDTH
    left: int = LEFT
    bottom: int = BOTTOM


def columns(
    points: Sequence[Point], *, most: float, lines: Sequence[tuple[float, str, str]] = (), labels: int = MOST_LABELS
) -> Chart:
    """Upright bars; `lines` are levels as (value, words, mark). At most `labels` columns are named."""
    slot = (WIDTH - LEFT - RIGHT) / max(len(points), FEWEST_SLOTS)
    step = max(1, -(-len(points) // labels))
    bars = [
        _column(point, index, slot, most, shows_label=(len(points) - 1 - index) % step == 0)
        for index, point in enumerate(points)
    ]
    return Chart(tuple(bars), FOOT, tuple(Line(_level(value, most), text, mark) for value, text, mark in lines))


def _column(point: Point, index: int, slot: float, most: float, *, shows_label: bool) -> Bar:
    width = max(2, min(WIDEST_COLUMN, round(slot * 0.7)))
    y = _level(point.value, most)
    return Bar(point, round(LEFT + slot * index + (slot - width) / 2), y, width, BOTTOM - y, shows_label)


def _level(value: float, most: float) -> int:
    share = min(1.0, value / most) if most else 0.0
    return round(BOTTOM - share * (BOTTOM - TOP))


def rows(points: Sequence[Point], *, most: float) -> Chart:
    """Lying bars, one below the other, each with its words above it."""
    bars = [Bar(point, 0, ROW * index, _length(point.value, most), BAR) for index, point in enumerate(points)]
    return Chart(tuple(bars), max(1, ROW * len(points) - (ROW - RAIL - BAR)))


def _length(value: float, most: float) -> int:
    return round(min(1.0, value / most) * WIDTH) if most else 0
