"""YAML as models write it: mappings and lists by indentation, quoted or bare texts, folded blocks.

A whole YAML library refuses a document for one unquoted colon, which models write often; this reader takes the line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .jsonish import Budget, read_json

MOST_LINES = 6_000
_KEY = re.compile(
    r"(?P<key>\"[^\"\n]{1,80}\"|'[^'\n]{1,80}'|<<|[^\s#\"'\-\[{&*!|>%@`][^:\n]{0,60}?|-?\d[\w./ -]{0,40}?)\s*:(?:\s+(?P<value>.*))?$"
)
_NUMBERED = re.compile(r"\s*\d{1,2}[.)]\s+[^\W\d]")
_DASH = re.compile(r"-(?:\s+|$)")
_ANCHOR, _ALIAS = re.compile(r"&([\w-]{1,40})(?:\s+|$)"), re.compile(r"\*([\w-]{1,40})")
_BLOCK = re.compile(r"[|>][+-]?\d?\s*$")
_COMMENT = re.compile(r"\s+#\s.*$")
_DOCUMENT = ("---", "...", "%YAML")


@dataclass(frozen=True, slots=True)
class _Line:
    indent: int
    text: str


def looks_like_yaml(text: str) -> bool:
    """Whether most lines are `key: value` or list items, with at least one level of nesting."""
    lines = [line for line in text.splitlines()[:400] if line.strip() and not line.lstrip().startswith("#")]
    if len(lines) < 3 or any(_NUMBERED.match(line) for line in lines):
        return False
    keyed = [line for line in lines if _KEY.match(line.strip().removeprefix("- ").lstrip())]
    nested = [line for line in keyed if line[:1] in " \t-"]
    listed = [line for line in lines if line.lstrip().startswith("- ")]
    bold = sum(line.lstrip(" -*0123456789.").startswith("**") or "**" in line for line in lines)
    opening = any(line.rstrip().endswith(":") for line in keyed)
    return (
        (opening or len(keyed) > 3)
        and bool(nested)
        and not bold
        and len(keyed) + len(listed) >= 0.7 * len(lines)
        and len(keyed) >= 3
    )


def read_yaml(text: str, budget: Budget) -> object:
    """The value of a YAML text. Lines that fit nowhere are added to the text before them, or left out."""
    return _Reader(_lines(text), budget).value(0)


def _lines(text: str) -> list[_Line]:
    lines = []
    for line in text.splitlines()[:MOST_LINES]:
        stripped = line.strip()
        if stripped and not stripped.startswith("#") and not stripped.startswith(_DOCUMENT):
            expanded = line.replace("\t", "  ")
            lines.append(_Line(len(expanded) - len(expanded.lstrip()), stripped))
    return lines


class _Reader:
    """Reads lines one after another; every line is read once."""

    def __init__(self, lines: list[_Line], budget: Budget) -> None:
        self.lines = lines
        self.at = 0
        self.budget = budget
        self.anchors: dict[str, dict[str, object]] = {}

    def _peek(self) -> _Line | None:
        return self.lines[self.at] if self.at < len(self.lines) else None

    def value(self, depth: int) -> object:
        """The value that begins at this line, with all lines that belong to it."""
        line = self._peek()
        if line is None or depth > 30:
            self.at = len(self.lines)
            return None
        if _DASH.match(line.text):
            return self._list(line.indent, depth)
        if _KEY.match(line.text):
            return self._mapping(line.indent, depth)
        self.at += 1
        return self._scalar(line.text, line.indent)

    def _list(self, indent: int, depth: int) -> list[object]:
        values: list[object] = []
        while (line := self._peek()) and line.indent >= indent and _DASH.match(line.text):
            rest = _DASH.sub("", line.text, count=1)
            inner = line.indent + len(line.text) - len(rest)
            if not rest:
                self.at += 1
                values.append(self._below(line.indent, depth))
            elif _DASH.match(rest) or (_KEY.match(rest) and rest[0] not in "[{"):
                self.lines[self.at] = _Line(inner, rest)
                values.append(self.value(depth + 1))
            else:
                self.at += 1
                values.append(self._scalar(rest, line.indent))
        return values

    def _mapping(self, indent: int, depth: int) -> dict[str, object]:
        mapping: dict[str, object] = {}
        while (line := self._peek()) and line.indent >= indent and not _DASH.match(line.text):
            match = _KEY.match(line.text)
            self.at += 1
            if not match:
                continue
            key = match["key"].strip().strip("\"'*")
            value = self._entry(match["value"] or "", line.indent, depth)
            if key == "<<":
                mapping |= value if isinstance(value, dict) else {}
                continue
            mapping[key if key not in mapping else f"{key} {len(mapping)}"] = value
        return mapping

    def _entry(self, text: str, indent: int, depth: int) -> object:
        text = "" if text.startswith("#") else text
        if alias := _ALIAS.fullmatch(text.strip()):
            return dict(self.anchors.get(alias[1], {}))
        if anchor := _ANCHOR.match(text):
            value = self._entry(text[anchor.end() :], indent, depth)
            if isinstance(value, dict) and not any(isinstance(one, dict | list) for one in value.values()):
                self.anchors[anchor[1]] = value  # flat ones only: what is repeated must stay small
            return value
        if _BLOCK.match(text):
            return self._block(indent)
        return self._scalar(text, indent) if text.strip() else self._below(indent, depth)

    def _below(self, indent: int, depth: int) -> object:
        """What stands deeper than a key; a list may stand level with it."""
        line = self._peek()
        if line and (line.indent > indent or (line.indent == indent and _DASH.match(line.text))):
            return self.value(depth + 1)
        return None

    def _block(self, indent: int) -> str:
        parts: list[str] = []
        while (line := self._peek()) and line.indent > indent:
            parts.append(line.text)
            self.at += 1
        return "\n".join(parts)

    def _scalar(self, text: str, indent: int) -> object:
        """One text; lines further in that are neither keys nor items continue it."""
        text = _COMMENT.sub("", text) if text[:1] not in "\"'" else text
        if text[:1] in "[{":
            parsed = read_json(text, self.budget)
            return parsed.value if parsed else text
        while (
            (line := self._peek()) and line.indent > indent and not _KEY.match(line.text) and not _DASH.match(line.text)
        ):
            text = f"{text} {line.text}"
            self.at += 1
        return _plain(text)


def _plain(text: str) -> object:
    text = text.strip()
    if len(text) > 1 and text[0] in "\"'":
        end = text.rfind(text[0])
        return text[1:end].replace('\\"', '"').replace("''", "'") if end > 0 else text[1:]
    if text.lower() in ("null", "~", "none"):
        return None
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 and not text.startswith("0") else text
