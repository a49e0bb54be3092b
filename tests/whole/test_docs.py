"""What the docs say is what the code does."""

from __future__ import annotations

import re
from pathlib import Path

from generation.decision import RULES

ROOT = Path(__file__).resolve().parents[2]


def _rows(name: str) -> list[list[str]]:
    lines = (ROOT / "docs" / name).read_text().splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]


def test_every_setting_stands_in_the_table_and_every_row_is_a_setting():
    read = set(re.findall(r'env\.\w+\("([A-Z_]+)"', (ROOT / "planner" / "settings.py").read_text()))
    told = {match[1] for row in _rows("settings.md") if (match := re.fullmatch(r"`([A-Z_]+)`", row[0]))}
    assert told == read


def test_the_decision_table_in_the_docs_is_the_one_that_decides():
    told = [tuple(row) for row in _rows("decision-table.md") if row[0].isdigit()]
    assert told == [(str(rule.number), rule.when, "yes" if rule.save_now else "no") for rule in RULES]


def _codes_in_code() -> set[str]:
    found: set[str] = set()
    for floor in ("planner", "staging", "generation"):
        for path in (ROOT / floor).rglob("*.py"):
            if "migrations" not in path.parts and "client" not in path.parts:
                found |= set(re.findall(r'\bcode(?:: str)? ?= ?"([a-z_]+)"', path.read_text()))
    api = (ROOT / "planner" / "web" / "api.py").read_text()
    return found | set(re.findall(r'\d{3}: "([a-z_]+)"', api)) | {"server_error"}


def test_every_error_code_stands_in_the_api_docs_and_every_documented_one_exists():
    told = {row[1].strip("`") for row in _rows("api.md") if len(row) == 3 and row[0].isdigit()}
    assert told == _codes_in_code() - {"error"}


def test_every_call_of_the_api_stands_in_the_docs():
    text = re.sub(r"\{\w+\}", "{}", (ROOT / "docs" / "api.md").read_text())
    from django.urls import get_resolver

    for include in get_resolver().url_patterns:
        if str(include.pattern) == "api/":
            for route in include.url_patterns:
                path = re.sub(r"\(\?P<\w+>[^)]*\)", "{}", str(route.pattern)).strip("^").removesuffix(r"/?\Z")
                path = path.replace("\\.", ".")
                assert f"/api/{path}" in text, path


def test_every_command_stands_in_the_docs():
    text = (ROOT / "docs" / "operations.md").read_text()
    commands = {
        path.stem
        for floor in ("planner", "staging", "generation")
        for path in (ROOT / floor).glob("management/commands/[a-z]*.py")
    }
    assert {name for name in commands if f"manage.py {name}" not in text} == set()
