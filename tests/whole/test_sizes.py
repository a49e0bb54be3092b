"""Functions and files stay small enough to be read at a sitting."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [
    path
    for floor in ("planner", "staging", "generation")
    for path in (ROOT / floor).rglob("*.py")
    if "migrations" not in path.parts
]
TESTS = list((ROOT / "tests").rglob("*.py"))


def _lengths(paths: list[Path]) -> list[tuple[int, str]]:
    return sorted(
        (node.end_lineno - node.lineno + 1, f"{path.relative_to(ROOT)}:{node.name}")
        for path in paths
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef)
    )


def _lines(path: Path) -> int:
    return path.read_text().count("\n")


def test_functions_have_a_median_of_eight_lines_and_95_percent_are_under_thirty():
    lengths = [length for length, _ in _lengths(SOURCES)]
    assert lengths[len(lengths) // 2] <= 8
    assert lengths[int(len(lengths) * 0.95)] < 30


def test_no_function_is_over_fifty_lines():
    assert [row for row in _lengths(SOURCES) if row[0] > 50] == []


@pytest.mark.parametrize(("paths", "most"), [(SOURCES, 400), (TESTS, 400)])
def test_no_file_is_over_four_hundred_lines(paths, most):
    assert {str(path): _lines(path) for path in paths if _lines(path) > most} == {}


def test_ninety_five_percent_of_source_files_are_under_three_hundred_lines():
    sizes = sorted(_lines(path) for path in SOURCES)
    assert sizes[int(len(sizes) * 0.95)] < 300


def test_no_template_is_over_a_hundred_and_fifty_lines():
    templates = (ROOT / "templates").rglob("*.html")
    assert {str(path): _lines(path) for path in templates if _lines(path) > 150} == {}


def test_every_source_file_opens_with_a_docstring():
    silent = [path for path in SOURCES if path.read_text() and not ast.get_docstring(ast.parse(path.read_text()))]
    assert silent == []
