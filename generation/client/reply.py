"""What a model has said so far: text, finish reason, model and usage as served, gathered event by event."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from .faults import ModelFault, Reason, reason_for

# What the analytics row can hold.
_MOST_TOKENS = 1_000_000_000
_MOST_COST = 999_999
_COST_STEP = Decimal("0.000001")
_MODEL_CHARACTERS = 120


class Reply:
    """The answer of one attempt. `text` is cleaned: no NUL and no half of a surrogate pair."""

    def __init__(self, most_characters: int) -> None:
        self.model = ""
        self.prompt_tokens: int | None = None
        self.completion_tokens: int | None = None
        self.cost: Decimal | None = None
        self.finish = ""
        self.heard = False
        self._most = most_characters
        self._parts: list[str] = []
        self._fresh: list[str] = []
        self._size = 0
        self._half = ""

    @property
    def text(self) -> str:
        """All text so far."""
        return "".join(self._parts)

    @property
    def has_text(self) -> bool:
        """Whether anything but blanks has come."""
        return any(part.strip() for part in self._parts)

    @property
    def finished(self) -> bool:
        """The model said that it is done; only facts about the answer may still follow."""
        return self.finish == "stop" and self.has_text

    @property
    def settled(self) -> bool:
        """Nothing worth waiting for can follow."""
        return self.finished and self.completion_tokens is not None

    def fresh(self) -> str:
        """The text that has come since this was last asked."""
        fresh, self._fresh = "".join(self._fresh), []
        return fresh

    def take(self, event: dict[str, Any]) -> None:
        """Add an event. Raises ModelFault for an error event and for more text than allowed."""
        self.heard = True
        self._take_facts(event)
        _raise_error(event)
        choice = _first_choice(event)
        # OpenRouter's usage event repeats the choice: what follows the finish is no text of its own.
        new = "" if self.finish else self._clean(_text_of(choice))
        self._parts.append(new)
        self._fresh.append(new)
        self._size += len(new)
        if isinstance(finish := choice.get("finish_reason"), str):
            self.finish = self.finish or finish
        if self._size > self._most:
            raise ModelFault(Reason.TOO_LARGE)

    def verdict(self) -> Reason | None:
        """Why a reply whose stream has ended is not whole; None for one that is."""
        if not self.heard:
            return Reason.MALFORMED
        if self.finish == "error":
            return Reason.UPSTREAM_ERROR
        if self.finish == "content_filter":
            return Reason.MODERATION
        if self.finish == "length":
            return Reason.LENGTH
        if not self.has_text:
            return Reason.EMPTY
        return None if self.finish == "stop" else Reason.TRUNCATED

    def _take_facts(self, event: dict[str, Any]) -> None:
        if isinstance(model := event.get("model"), str) and model:
            self.model = _encodable(model)[:_MODEL_CHARACTERS]
        usage = event.get("usage")
        if isinstance(usage, dict):
            self.prompt_tokens = _count(usage.get("prompt_tokens"), self.prompt_tokens)
            self.completion_tokens = _count(usage.get("completion_tokens"), self.completion_tokens)
            self.cost = _money(usage.get("cost"), self.cost)

    def _clean(self, text: str) -> str:
        """A server may cut a surrogate pair between two events: the first half waits for the second."""
        text, self._half = self._half + text, ""
        if text and "\ud800" <= text[-1] <= "\udbff":
            text, self._half = text[:-1], text[-1]
        return _encodable(text).replace("\0", "")


def _encodable(text: str) -> str:
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")


def _raise_error(event: dict[str, Any]) -> None:
    """An error may come as the first and only event of a 200. Some servers put its fields at the top."""
    error = event.get("error")
    if error:
        raise ModelFault(reason_for(error if isinstance(error, dict) else {}, 200), status=200)
    if event.get("object") == "error":
        raise ModelFault(reason_for(event, 200), status=200)


def _first_choice(event: dict[str, Any]) -> dict[str, Any]:
    choices = event.get("choices")
    for choice in choices if isinstance(choices, list) else []:
        if isinstance(choice, dict) and choice.get("index", 0) in (0, None):
            return choice
    return {}


def _text_of(choice: dict[str, Any]) -> str:
    """The content of a delta or, from a server that does not stream, of the message."""
    for part in (choice.get("delta"), choice.get("message")):
        if isinstance(part, dict) and (text := _content(part.get("content"))):
            return text
    return ""


def _content(content: object) -> str:
    if isinstance(content, list):
        return "".join(_content(part.get("text")) for part in content if isinstance(part, dict))
    return content if isinstance(content, str) else ""


def _count(value: object, known: int | None) -> int | None:
    return value if type(value) is int and 0 <= value <= _MOST_TOKENS else known


def _money(value: object, known: Decimal | None) -> Decimal | None:
    """Dollars as served, to the millionth; not a number and infinity fail the comparison."""
    if type(value) not in (int, float) or not 0 <= value <= _MOST_COST:  # type: ignore[operator]
        return known
    return Decimal(str(value)).quantize(_COST_STEP)
