"""Where a plan may stand in an answer: fenced blocks, JSON and XML in prose, and the prose itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

MOST_BLOCKS = 48
MOST_DEPTH, MOST_HOPELESS = 200, 40
_TAGGED = re.compile(r"[ \t]*(?P<tag>[A-Za-z][\w+.-]{0,14})?[ \t]*(?:\n|(?=[\[{<]))")
_REASONING_TAGS = frozenset(
    ["thinking", "thought", "thoughts", "reasoning", "scratchpad", "analysis", "draft", "think"]
)
_OTHER_TAGS = frozenset(["mermaid", "bash", "sh", "shell", "css", "diff"])
_CODE_TAGS = frozenset(["js", "javascript", "ts", "typescript", "python", "py", "json5", "jsonc", "ruby", "php"])
_ASSIGNMENT = re.compile(r"\s*(?:export\s+|default\s+|const\s+|let\s+|var\s+|return\s+)*[\w.$: ]{0,60}=\s*[{\[(]")
_START = re.compile(
    r"[{\[](?=\s{0,200}(?:[\"'“‘„{\[}\]]|\(\s{0,20}[\"']|\\+\"|&quot;|&#34;|//|/\*|#|:?[A-Za-z_]\w{0,30}\s*[:=]|[A-Z]\w{0,40}\(\s*[a-z_]\w{0,40}\s*=|\d{1,4}\s*,|\.\.\.|\n))"
)
_TOKEN = re.compile(r"\"(?:[^\"\\]|\\.)*\"?|[\[\]{}]", re.DOTALL)
_CHECK_BOX = re.compile(r"\[\s?\]")
_LOOKBACK = 160


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the answer. `before` is what introduces it; `closed` whether its end was found."""

    text: str
    start: int
    end: int
    tag: str = ""
    before: str = ""
    closed: bool = True


def fenced(text: str) -> list[Block]:
    """The blocks between code fences; an unclosed last one runs to the end."""
    mark = "```" if "```" in text else "~~~"
    parts = text.split(mark, MOST_BLOCKS * 2)
    blocks: list[Block] = []
    position = 0
    for index, part in enumerate(parts):
        if index % 2:
            blocks.append(_block(parts[index - 1][-_LOOKBACK:], part, position, closed=index + 1 < len(parts)))
        position += len(part) + len(mark)
    return [block for block in blocks if block.text.strip()]


def _block(before: str, part: str, position: int, *, closed: bool) -> Block:
    part = part.lstrip("`~") if part[:1] in "`~" else part
    tagged = _TAGGED.match(part)
    inside = part[tagged.end() :] if tagged else part
    tag = (tagged["tag"] or "").lower() if tagged else ""
    return Block(inside, position, position + len(part), tag, before, closed)


def is_reasoning(block: Block) -> bool:
    """Whether a fenced block is marked as thoughts, or as something that holds no plan."""
    return block.tag in _REASONING_TAGS or block.tag in _OTHER_TAGS


def is_code(block: Block) -> bool:
    """Whether a fenced block is a program: the plan in it is a value that is assigned, returned or printed."""
    return bool(block.tag in _CODE_TAGS or _ASSIGNMENT.match(block.text))


def outside(text: str, blocks: list[Block]) -> str:
    """The text without the blocks (and their fences), every block leaving one empty line."""
    kept: list[str] = []
    position = 0
    for block in blocks:
        kept.append(text[position : block.start])
        position = block.end
    return "\n".join([*kept, text[position:]]).replace("```", "").replace("~~~", "")


def json_regions(text: str) -> Iterator[Block]:
    """Balanced objects and arrays in a text, in order; the last one may be cut."""
    position, found, hopeless = 0, 0, 0
    while found < MOST_BLOCKS and hopeless < MOST_HOPELESS:
        start = _START.search(text, position)
        if not start:
            return
        end, closed = _end_of_region(text, start.start())
        if end < 0:
            position, hopeless = -end, hopeless + 1
            continue
        if _CHECK_BOX.fullmatch(text, start.start(), end):
            position = end
            continue
        found += 1
        before = text[max(position, start.start() - _LOOKBACK) : start.start()]
        yield Block(text[start.start() : end], start.start(), end, "json", before, closed)
        position = end


def _end_of_region(text: str, start: int) -> tuple[int, bool]:
    """Where the value that opens at `start` ends and whether it does.

    Nested beyond belief, it is the place where belief ended, below 0: what follows may hold something yet.
    """
    depth = 0
    for token in _TOKEN.finditer(text, start):
        mark = text[token.start()]
        if mark in "[{":
            depth += 1
            if depth > MOST_DEPTH:
                return -token.end(), False
        elif mark in "]}":
            depth -= 1
            if depth <= 0:
                return token.end(), True
    return len(text), False


def widest_region(text: str) -> Block | None:
    """From the first opening bracket to the last closing one: for JSON whose own quotes mislead."""
    start = _START.search(text)
    end = max(text.rfind("}"), text.rfind("]")) + 1
    if not start or end <= start.start():
        return None
    return Block(
        text[start.start() : end], start.start(), end, "json", text[max(0, start.start() - _LOOKBACK) : start.start()]
    )


_EXAMPLE = re.compile(
    r"\b(?:for example|e\.g\.|(?:example|sample)s?(?:\s+(?:of|for)\b.{0,30})?\s*(?:the\s+)?(?:json|output|format|structure|response|answer|input|task|entry|object)?"
    r"\s*(?:[:*_]|$|\()|template|schema|placeholder|(?:should|would|must|will) (?:look|be)\b|looks? like|zum beispiel|beispiel|vorlage|par exemple|exemple|por ejemplo"
    r"|ejemplo|esempio|voorbeeld|exemplo|you asked me to follow|instead of"
    r"|(?:expected|required|requested|output|response|json) (?:output |json |response )?(?:format|structure)\s*(?:is|was|:|\())",
    re.IGNORECASE,
)
_DRAFT = re.compile(
    r"\b(?:draft|first (?:attempt|try|version|pass|idea)|initial|rough|attempt 1|version 1|v1|old|previous|entwurf|brouillon|borrador|bozza"
    r"|scratch|not final|wrong|discard)\b",
    re.IGNORECASE,
)
_FINAL = re.compile(
    r"\b(?:final|revised|corrected|improved|updated|fixed|complete|full|actual|here(?:'s| is) (?:your|the) plan|version 2|v2|your (?:plan|tasks|schedule|month)|the plan|answer"
    r"|endgültig|überarbeitet|finale?|definitiv[oa]?|corrigée?|corregid[oa])\b",
    re.IGNORECASE,
)


_IN_A_FORMAT = re.compile(
    r"\b(?:in|as|using|with|following|im|en|au|nel|no) (?:the |your |a |an |this |dem |le |el |il |o )?[^:.]{0,40}(?:format|structure|schema|template)\b",
    re.IGNORECASE,
)


def announced(before: str) -> str:
    """How a block is introduced: "example", "draft", "final" or ""; the nearest word decides."""
    lines = [line for line in before.split("\n") if line.strip(" `*_#")]
    text = _IN_A_FORMAT.sub("", lines[-1]) if lines else ""
    spoken = [(match.start(), name) for name, pattern in _ANNOUNCEMENTS for match in pattern.finditer(text)]
    return max(spoken)[1] if spoken else ""


_ANNOUNCEMENTS = (("example", _EXAMPLE), ("draft", _DRAFT), ("final", _FINAL))
