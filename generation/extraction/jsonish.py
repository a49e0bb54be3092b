"""JSON, and what was meant to be JSON: sound, cut, Python's, commented, badly quoted, encoded twice.

Syntax is jiter's and json_repair's work; here it is decided which of them gets what, and how much of it.
"""

from __future__ import annotations

import html
import json
import re
from collections import deque
from dataclasses import dataclass, field
from typing import Literal

import jiter
from json_repair import repair_json

from .programs import python_value, without_calls

_MOST_MENDED, _MOST_LINES = 50_000, 1_300
_MOST_LENIENT = 300_000
_MOST_DEPTH, _MOST_LAYERS = 120, 4
_TOKEN = re.compile(r"\"(?:[^\"\\]|\\.)*\"?|[\[\]{}]", re.DOTALL)
_COMPLETE_TAIL = re.compile(r"(?:\"|'|”|\d|true|false|null|None|True|False|[}\]])\s*$")


_STRUCTURAL = re.compile(r"[\"'“”](?=\s*[:,\]}=])|(?<=[:,\[{\s])[\"'“”](?=\w)")


@dataclass(slots=True)
class Budget:
    """How many more characters json_repair may be given (it is thorough, and slow on garbage), and lines of prose read."""

    characters: int = _MOST_MENDED
    lines: int = _MOST_LINES

    def take(self, text: str) -> bool:
        """Whether a text may be mended; its characters are gone then. What is hardly JSON costs three times as much."""
        quotes = text.count('"') + text.count("'") + text.count("“")
        wanted = len(text) * (1 if quotes and len(_STRUCTURAL.findall(text)) > 0.5 * quotes else 3)
        if wanted > self.characters:
            return False
        self.characters -= wanted
        return True


@dataclass(frozen=True, slots=True)
class Parsed:
    """A value and how it was won. `open_values` are ids of the containers that the text was cut in.

    `whole_values`: texts and numbers that the text was cut in were left out, and not guessed.
    """

    value: object
    repaired: bool = False
    cut: bool = False
    tail_complete: bool = False
    whole_values: bool = False
    open_values: frozenset[int] = field(default_factory=frozenset)


def read_json(text: str, budget: Budget) -> Parsed | None:
    """The value of a text that begins as JSON does, None when nothing can be made of it."""
    text = text.strip().rstrip(";")
    if not text:
        return None
    if len(text) > _MOST_LENIENT:
        return read_sound(text)
    return read_sound(text) or _lenient_or_cut(text) or _literal(text) or _mended(text, budget)


def read_sound(text: str) -> Parsed | None:
    """The value of sound JSON, None for anything else."""
    try:
        return Parsed(jiter.from_json(text.encode(), cache_mode="none"))
    except ValueError:
        return None


def _lenient_or_cut(text: str) -> Parsed | None:
    """What the standard library takes besides (raw line ends in strings, lone surrogates), and sound JSON that stops."""
    if _too_deep(text):
        return None
    try:
        return Parsed(json.loads(text, strict=False))
    except json.JSONDecodeError as error:
        return _cut(text) if _is_at_end(error, text) else None
    except (ValueError, RecursionError):
        return None


def _is_at_end(error: json.JSONDecodeError, text: str) -> bool:
    """Whether all is well up to the end: jiter's partial mode alone would take any damage for the end."""
    return error.pos >= len(text) - 6 or error.msg.startswith("Unterminated string")


# Half of a surrogate pair as an escape: no character, and more than jiter takes.
_HALF_PAIR = re.compile(
    r"\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F][\da-fA-F]{2}"
)


def _cut(text: str) -> Parsed | None:
    """Sound JSON that stops somewhere: what is complete in it. An answer inside it that stops is kept for its own reader."""
    last = _last_token(text)
    nested = bool(_NESTED.match(last))
    try:
        mode: Literal["on", "trailing-strings"] = "trailing-strings" if nested else "on"
        strict = _TOKEN.sub(_raw_ends_escaped, _HALF_PAIR.sub("", text))
        value = jiter.from_json(strict.encode(), partial_mode=mode, cache_mode="none")
    except ValueError:
        return None
    if not isinstance(value, dict | list):
        return None
    complete = bool(_COMPLETE_TAIL.search(text[-40:])) and not _is_open_string(last)
    return Parsed(
        value,
        cut=True,
        tail_complete=complete,
        whole_values=not nested and not _CUT_NUMBER.search(text[-24:]),
        open_values=frozenset() if nested else _open_path(value, _depth_at_end(text)),
    )


def _raw_ends_escaped(token: re.Match[str]) -> str:
    """A text's raw line ends and tabs as escapes; jiter takes no others."""
    return token[0].replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _depth_at_end(text: str) -> int:
    depth = 0
    for token in _TOKEN.finditer(text):
        mark = token[0][0]
        depth += (mark in "[{") - (mark in "]}")
    return depth


def _too_deep(text: str) -> bool:
    """Whether brackets are nested deeper than any plan; stops counting there."""
    depth = 0
    if text.count("[") + text.count("{") <= _MOST_DEPTH:
        return False
    for token in _TOKEN.finditer(text):
        mark = token[0][0]
        depth += (mark in "[{") - (mark in "]}")
        if depth > _MOST_DEPTH:
            return True
    return False


_NESTED = re.compile(r"\"(?:\s|\\n)*[{\[](?:\s|\\n)*(?:\\\"|[{\[])")
_CUT_NUMBER = re.compile(r"[:,\[]\s*-?\d[\d.]*$")


def _last_token(text: str) -> str:
    last = next(iter(deque(_TOKEN.finditer(text), maxlen=1)), None)
    return last[0] if last else ""


def _is_open_string(token: str) -> bool:
    return token[:1] == '"' and (len(token) == 1 or not token.endswith('"'))


def _open_path(value: object, depth: int) -> frozenset[int]:
    """The ids of the containers along the last entries, so many levels down."""
    path: list[int] = []
    while isinstance(value, dict | list) and len(path) < depth:
        path.append(id(value))
        children = list(value.values()) if isinstance(value, dict) else value
        value = children[-1] if children else None
    return frozenset(path)


def _literal(text: str) -> Parsed | None:
    value = None if _too_deep(text) else python_value(text)
    return Parsed(value, repaired=True) if isinstance(value, dict | list) else None


def _mended(text: str, budget: Budget) -> Parsed | None:
    """json_repair's reading, after what it is known to misread has been set right."""
    if len(text) > budget.characters:
        text = re.sub(r"\n[ \t]+", "\n", text)
    if _too_deep(text) or not budget.take(text):
        return None
    try:
        value = repair_json(prepared(text), return_objects=True, skip_json_loads=True)
    except Exception:  # a library at work on hostile input: whatever it raises, there is no value
        return None
    if not isinstance(value, dict | list) or not value:
        return None
    ended = text.rstrip().endswith(("}", "]", ")"))
    tail = bool(_COMPLETE_TAIL.search(text[-40:]))
    open_values = frozenset() if ended else _open_path(value, _MOST_DEPTH)
    return Parsed(value, repaired=True, cut=not ended, tail_complete=tail, open_values=open_values)


_CURLY = re.compile(r"[{\[,:]\s*[“”„‟«]|[“”„‟»]\s*[:,}\]]")
_SINGLE_CURLY = re.compile(r"[{\[,:]\s*[‘’‚‛]|[‘’]\s*[:,}\]]")
_DASHED = re.compile(r"^[ \t]*--[ \t][^\n]*$", re.MULTILINE)
# A single quote that opens or closes a text, and is no apostrophe within it.
_SINGLE = re.compile(r"(?<=[{\[,:])(\s*)'|'(?=\s*(?:[:,}\]=]|$))")
_DOUBLED = re.compile(r"(?<=\w)''(?=\w)")
# A text up to the quote behind which the next key or a closer stands; quotes within it were not escaped.
_VALUE = re.compile(
    r"(\"[\w -]{1,40}\"\s{0,9}:\s{0,9}\")([^\n]{0,320}?)(?=(?<!\\)\"\s{0,40}(?:,\s{0,40}\"[\w -]{1,40}\"\s{0,9}:|[}\]]))"
)
_INNER, _INNER_KEY = re.compile(r"(?<!\\)\""), re.compile(r"\"\s*:|:\s*\"")


def _quotes_escaped(match: re.Match[str]) -> str:
    said = match[2]
    return match[0] if '"' not in said or _INNER_KEY.search(said) else match[1] + _INNER.sub(r'\\"', said)


_BARE_TIME = re.compile(
    r"(?<=[:\[,])(\s*)(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp]\.?[Mm]\.?)?(?:\s*[-–]\s*\d{1,2}:\d{2}(?:\s*[AaPp][Mm])?)?)(?=\s*[,}\]\n])"
)
_BARE_MOMENT = re.compile(
    r"(?<=[:\[,])(\s*)(\d{4}-\d{2}-\d{2}(?:[T ][\d:.]{4,12}(?:Z|[+-]\d{2}:?\d{2})?)?)(?=\s*[,}\]\n])"
)
_ASSIGNED = re.compile(r"(\"[\w ]{1,40}\"|'[\w ]{1,40}')\s*(?:=>|=)\s*")
# The same of bare names, as in TOML's inline tables and Ruby's symbols: only where no colon parts names and values.
_BARE_ASSIGNED = re.compile(r"(?<=[{,])(\s*):?([A-Za-z_]\w{0,40})\s*(?:=>|=)\s*(?=[\"'\[{\d])")
_COLONED = re.compile(r"[A-Za-z_\"']\s*:\s*[\"'\[{]")
_WIDE = re.compile(r"(?<=[\"'\]}])\s*([：，])")
_BACKTICKS = re.compile(r"(?<=[:\[,])(\s*)`([^`\"]{0,600})`")
_ADDED = re.compile(r"\"\s*\+\s*\"")


def prepared(text: str) -> str:
    """The text with those faults mended that json_repair takes for something else."""
    if len(_CURLY.findall(text)) >= 2:
        text = re.sub("[“”„‟«»]", '"', text)
    if len(_SINGLE_CURLY.findall(text)) >= 2 and '"' not in text:
        text = re.sub(r"(?<=[{\[,:])(\s*)[‘’‚‛]|[‘’](?=\s*[:,}\]])", lambda quote: f'{quote[1] or ""}"', text)
    if "--" in text:
        text = _DASHED.sub("", text)
    if '"' not in text and "'" in text:
        text = _DOUBLED.sub("'", _SINGLE.sub(lambda quote: f'{quote[1] or ""}"', text))
    text = _VALUE.sub(_quotes_escaped, text)
    text = _BARE_MOMENT.sub(r'\1"\2"', _BARE_TIME.sub(r'\1"\2"', text))
    if '"：' in text or "'：" in text:
        text = _WIDE.sub(lambda mark: {"：": ":", "，": ","}[mark[1]], text)
    if not _COLONED.search(text):
        text = _BARE_ASSIGNED.sub(r'\1"\2": ', text)
    text = _ADDED.sub("", _BACKTICKS.sub(r'\1"\2"', without_calls(text)))
    return _ASSIGNED.sub(r"\1: ", text)


_ESCAPED = re.compile(r"^[\s\"'`\\]*[{\[][\s\\nrt]*\\+[\"n]|^[\s\"'`\\]*[{\[]\s*\\")
_ENTITY = re.compile(r"&(?:quot|#34|#x22|apos|#39|#x27|lt|gt|amp|#\d{2,5}|nbsp);")


def is_escaped(text: str) -> bool:
    """Whether JSON stands in the text with its quotes escaped, as a string inside a string."""
    return bool(_ESCAPED.match(text[:400]))


def unescaped(text: str) -> str:
    """The text without string escapes, however often it was encoded."""
    for _ in range(_MOST_LAYERS):
        if not is_escaped(text):
            break
        text = _one_layer_less(text)
    return text


def _one_layer_less(text: str) -> str:
    text = text.strip().strip("\"'`") if text.strip()[:1] in "\"'`" else text.strip()
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return re.sub(r"\\(?:(u[0-9a-fA-F]{4})|(.))", _unescape, text)


def _unescape(match: re.Match[str]) -> str:
    if match[1]:
        return chr(int(match[1][1:], 16))
    return {"n": "\n", "t": " ", "r": "", "b": "", "f": ""}.get(match[2], match[2])


def has_entities(text: str) -> bool:
    """Whether the text looks like an answer that went through an HTML encoder."""
    return len(_ENTITY.findall(text, 0, 20_000)) >= 4


def without_entities(text: str) -> str:
    """The text with HTML's entities resolved, twice where they were encoded twice."""
    text = html.unescape(text)
    return html.unescape(text) if has_entities(text) else text
