"""The answer before anything is looked for in it: bounded, without reasoning and without what cannot be stored."""

from __future__ import annotations

import re
from itertools import islice

MOST_CHARS, MOST_DRAFTED, MOST_DRAFTS = 1_000_000, 200_000, 6
_UNWANTED = re.compile("[\x00\ud800-\udfff\ufeff\u200b\u2060\u00ad]")
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_NAMES = (
    "think|thinking|thoughts?|reasoning|reasoning_content|reflection|reflect|scratchpad|scratch_pad|analysis|monologue|inner_monologue"
    "|antthinking|antml:thinking|deliberation|chain_of_thought|cot|internal|brainstorm(?:ing)?|planning_notes|draft|rough_draft"
)
REASONING_TAG = re.compile(
    rf"(?P<open><(?:{_NAMES})(?:\s[^<>]{{0,200}})?>|\[THINK(?:ING)?\]|◁think▷|<\|begin_of_thought\|>|<seed:think>)"
    rf"|(?P<close></(?:{_NAMES})\s*>|\[/THINK(?:ING)?\]|◁/think▷|<\|end_of_thought\|>|</seed:think>)",
    re.IGNORECASE,
)
_CHANNEL = re.compile(r"<\|channel\|>\s*(?P<name>\w+)[^<]{0,60}<\|message\|>")
_CONTROL = re.compile(r"<\|[\w ]{1,40}\|>|<(?:/?s|eos|bos|end_of_turn|start_of_turn)>")
_WRAPPER = re.compile(r"</?(?:answer|final_answer|final|output|response|result)>", re.IGNORECASE)
_DETAILS = re.compile(
    r"<details>\s*<summary>[^<]{0,80}(?:think|thought|reason|scratch|draft)[^<]{0,80}</summary>", re.IGNORECASE
)
_DRAFT = re.compile(
    r"^[^\w\n]{0,12}(?:(?:here(?:'s| is)|this is|my|the|a|an|ein|mein|un|una|une|mon|mi)\s+){0,3}"
    r"(?:(?:first|rough|initial|quick|old|previous|erster|premier|primer)\s+(?:draft|attempt|try|version|pass|idea|plan|sketch|entwurf|jet|borrador)"
    r"|draft|entwurf|brouillon|borrador|bozza|version 1|attempt 1|v1|thinking|thought process|my thinking|reasoning|scratchpad|analysis"
    r"|chain of thought|let me think|überlegung(?:en)?|gedanken|réflexion|razonamiento|okay, so|step[- ]by[- ]step reasoning)\b",
    re.IGNORECASE | re.MULTILINE,
)
_FINAL = re.compile(
    r"^[^\w\n]{0,12}(?:(?:here(?:'s| is)|this is|now|and|so|ok(?:ay)?|my|the|your|it|hier ist|voici|aquí está|der|die|das|le|el|il|la)[\s,:]+){0,5}"
    r"(?:final|revised|corrected|improved|updated|fixed|better|version 2|attempt 2|v2|second attempt|answer\s*:|answer\s*\**$|result\s*:|output\s*:|endgültige?r?"
    r"|finale?r?|überarbeitete?r?|antwort\s*:|version finale|réponse\s*:|versión final|plan definitivo|definitive?|definitivo|risposta\s*:)(?!\w)",
    re.IGNORECASE | re.MULTILINE,
)


def cleaned(text: str) -> str:
    """The text, at most a million characters of it, without NUL, lone surrogates and invisible marks."""
    return _LINE_ENDS.sub("\n", _UNWANTED.sub("", text[:MOST_CHARS]))


def without_reasoning(text: str) -> str:
    """The answer alone: no think blocks (closed or cut), no analysis channel, no draft that a final version follows."""
    text = _final_channel(text)
    if REASONING_TAG.search(text):
        text = _outside_tags(text)
    text = _WRAPPER.sub("\n", _CONTROL.sub("", text)) if "<" in text else text
    return _after_draft(_without_details(text))


def _final_channel(text: str) -> str:
    channels = list(_CHANNEL.finditer(text)) if "<|channel|>" in text else []
    if not channels:
        return text
    last = channels[-1]
    return text[last.end() :] if last["name"].lower() in ("final", "answer", "response") else ""


def _outside_tags(text: str) -> str:
    kept: list[str] = []
    depth, position, opened = 0, 0, False
    for tag in REASONING_TAG.finditer(text):
        if tag["open"]:
            if depth == 0:
                kept.append(text[position : tag.start()])
            depth, opened = depth + 1, True
        elif depth or not opened:
            kept = kept if depth else []  # a close without an opening: all before it was reasoning
            depth = max(0, depth - 1)
            position = tag.end()
    return "".join(kept) + ("" if depth else text[position:])


def _without_details(text: str) -> str:
    """Folded-away reasoning of a chat page."""
    for _ in range(20):
        found = _DETAILS.search(text) if "<details>" in text else None
        if not found:
            break
        end = text.find("</details>", found.end())
        text = text[: found.start()] + (text[end + 10 :] if end >= 0 else "")
    return text


def _after_draft(text: str) -> str:
    """What follows the line that announces the final version, when an earlier line announces a draft or thoughts."""
    start = 0
    for draft in islice(_DRAFT.finditer(text, 0, MOST_DRAFTED), MOST_DRAFTS):
        final = _FINAL.search(text, draft.end()) if draft.start() >= start else None
        start = final.start() if final else start
    return text[start:]
