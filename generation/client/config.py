"""What a call to the model needs to know: where, which model, how long. Plain values; settings are read elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Budgets:
    """How long a call may be silent, in seconds, and how much it may say, in bytes.

    Bytes of any kind (keep-alive comments too) end a silence, so a slow model that lives is waited for until the
    deadline of the call, which nothing extends.
    """

    connect: float = 3.0
    first_token: float = 8.0
    idle: float = 5.0
    tail: float = 1.0
    retry_needs: float = 8.0
    line_bytes: int = 1_000_000
    text_characters: int = 1_000_000
    body_bytes: int = 8_000_000


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """One OpenAI-compatible upstream. `max_tokens` belongs to the prompt; set it with `dataclasses.replace`."""

    api_key: str = field(repr=False)
    base_url: str
    model: str
    fallback_models: tuple[str, ...] = ()
    budgets: Budgets = Budgets()
    max_tokens: int | None = None
    temperature: float = 0.4
