"""The body of a chat request, and how much of it an upstream must be able to take."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from .config import ModelConfig


class Form(IntEnum):
    """How many optional fields a request carries. Each upstream gets the fullest form that it takes."""

    FULL = 0
    WITHOUT_SCHEMA = 1
    BARE = 2


_NO_SCHEMA = re.compile(r"response_format|json_schema|structured|require_parameters|requested parameters", re.I)
_NO_EXTRAS = re.compile(
    r"unrecogni[sz]ed|unknown (?:field|argument|param|name)|unexpected (?:field|keyword|property)"
    r"|extra[ _](?:input|field|forbidden)|additional propert|not permitted",
    re.I,
)


def simpler_form(form: Form, complaint: str) -> Form | None:
    """The form to try after a 400, 404 or 422 with this complaint; None where the fields are not what it is about.

    A complaint about data policy is none about fields: the demand not to collect data is never dropped for it.
    """
    if form < Form.BARE and _NO_EXTRAS.search(complaint):
        return Form.BARE
    if form < Form.WITHOUT_SCHEMA and _NO_SCHEMA.search(complaint):
        return Form.WITHOUT_SCHEMA
    return None


def body(
    config: ModelConfig,
    messages: Sequence[Mapping[str, str]],
    response_format: Mapping[str, Any] | None,
    form: Form,
) -> bytes:
    """The JSON to post. It names no user: nothing personal goes beyond what the messages say."""
    fields: dict[str, Any] = {"model": config.model, "messages": list(messages), "stream": True}
    if config.fallback_models:
        fields["models"] = [config.model, *config.fallback_models]
    if config.max_tokens is not None:
        fields["max_tokens"] = config.max_tokens
    if form is not Form.BARE:
        fields |= _extras(config, with_schema=bool(response_format) and form is Form.FULL)
    if response_format and form is Form.FULL:
        fields["response_format"] = response_format
    return json.dumps(fields, separators=(",", ":")).encode("ascii")


def _extras(config: ModelConfig, *, with_schema: bool) -> dict[str, Any]:
    provider: dict[str, Any] = {"data_collection": "deny"}
    if with_schema:
        provider["require_parameters"] = True
    return {"temperature": config.temperature, "usage": {"include": True}, "provider": provider}


def headers(config: ModelConfig) -> dict[str, str]:
    """Compression is not asked for: it would hold a stream back, and hide its size."""
    return {
        "Authorization": f"Bearer {config.api_key}",
        "Content-Type": "application/json",
        "Accept": "text/event-stream, application/json",
        "Accept-Encoding": "identity",
        "User-Agent": "hybrid-planner",
    }


def address(config: ModelConfig) -> str:
    """Where to post."""
    return config.base_url.rstrip("/") + "/chat/completions"
