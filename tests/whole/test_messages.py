"""The catalogues are whole: every sentence of the code is in them, translated, compiled, and with the same gaps."""

from __future__ import annotations

import ast
import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = sorted((ROOT / "locale").glob("*/LC_MESSAGES/django.po"))
ONE = {"_", "gettext", "gettext_lazy", "gettext_noop"}
TWO = {"ngettext", "ngettext_lazy"}
GAP = re.compile(r"%\(\w+\)[sdr]|%(?:\.\d)?[sdfr](?!\w)|%%|\{\w+\}")
# What Django's own reading of a template gives: Python calls between filler.
CALL = re.compile(r"""\b(n?gettext|_)\(u?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""")


def _said_in_code(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ONE | TWO:
            for part in node.args[: 2 if node.func.id in TWO else 1]:
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value


def _said_in_template(path: Path) -> Iterator[str]:
    for _name, text in CALL.findall(templatize(path.read_text(), origin=str(path))):
        yield ast.literal_eval(text)


def said() -> set[str]:
    """Every sentence that the code or a template hands to translation."""
    found: set[str] = set()
    for floor in ("planner", "staging", "generation"):
        for path in (ROOT / floor).rglob("*.py"):
            found.update(_said_in_code(path))
    for path in (ROOT / "templates").rglob("*"):
        if path.suffix in {".html", ".txt", ".json"}:
            found.update(_said_in_template(path))
    return found


def _forms(entry: polib.POEntry) -> list[str]:
    return [*entry.msgstr_plural.values()] if entry.msgid_plural else [entry.msgstr]


@pytest.fixture(params=CATALOGUES, ids=lambda path: path.parts[-3])
def catalogue(request) -> polib.POFile:
    return polib.pofile(str(request.param), wrapwidth=0)


def test_there_is_german():
    assert [path.parts[-3] for path in CATALOGUES] == ["de"]


def test_every_sentence_of_the_code_is_in_the_catalogue(catalogue):
    sentences = said()
    known = {entry.msgid for entry in catalogue} | {entry.msgid_plural for entry in catalogue}
    assert len(sentences) > 700
    assert sentences - known == set()


def test_the_catalogue_holds_nothing_that_nobody_says(catalogue):
    assert {entry.msgid for entry in catalogue} - said() == set()


def test_every_sentence_is_translated_and_none_is_a_guess(catalogue):
    assert catalogue.untranslated_entries() == []
    assert catalogue.fuzzy_entries() == []
    assert catalogue.obsolete_entries() == []


def test_translations_have_the_gaps_of_the_original(catalogue):
    for entry in catalogue:
        allowed = [sorted(GAP.findall(text)) for text in (entry.msgid, entry.msgid_plural) if text]
        for form in _forms(entry):
            assert sorted(GAP.findall(form)) in allowed, entry.msgid


def test_translations_keep_space_and_lines_at_their_edges(catalogue):
    for entry in catalogue:
        for form in _forms(entry):
            assert (form[:1].isspace(), form[-1:].isspace()) == (entry.msgid[:1].isspace(), entry.msgid[-1:].isspace())


def test_the_compiled_catalogue_says_the_same(catalogue):
    with Path(catalogue.fpath).with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for entry in catalogue:
        if entry.msgid_plural:
            assert [compiled.ngettext(entry.msgid, entry.msgid_plural, n) for n in (1, 2)] == _forms(entry)
        else:
            assert compiled.gettext(entry.msgid) == entry.msgstr
    assert len(compiled._catalog) - 1 == sum(len(_forms(entry)) for entry in catalogue)
