"""Why a call to the model gave nothing, or not all: short reason codes, and what each means for retry and breaker."""

from __future__ import annotations

from enum import Enum, StrEnum, auto
from typing import Any


class Reason(StrEnum):
    """Reason codes for logs and metrics; `http_500` and the like stand for any 5xx without a code of its own."""

    CONNECT = "connect"
    DNS = "dns"
    TLS = "tls"
    NETWORK = "network"
    TIMEOUT_FIRST_TOKEN = "timeout_first_token"
    TIMEOUT_IDLE = "timeout_idle"
    DEADLINE = "deadline"
    STOPPED = "stopped"
    BREAKER_OPEN = "breaker_open"
    REDIRECT = "redirect"
    AUTH = "auth"
    PAYMENT = "payment"
    BUDGET_BUSY = "budget_busy"
    MODERATION = "moderation"
    BAD_REQUEST = "bad_request"
    UNSUPPORTED = "unsupported"
    HTTP_408 = "http_408"
    HTTP_429 = "http_429"
    HTTP_500 = "http_500"
    HTTP_502 = "http_502"
    HTTP_503 = "http_503"
    UPSTREAM_ERROR = "upstream_error"
    EMPTY = "empty"
    LENGTH = "length"
    TRUNCATED = "truncated"
    MALFORMED = "malformed"
    TOO_LARGE = "too_large"


class Health(Enum):
    """What an attempt says about the upstream itself."""

    GOOD = auto()
    BAD = auto()
    REFUSED = auto()
    UNKNOWN = auto()


_MAY_PASS = {
    Reason.CONNECT,
    Reason.DNS,
    Reason.NETWORK,
    Reason.BUDGET_BUSY,
    Reason.HTTP_408,
    Reason.HTTP_429,
    Reason.HTTP_500,
    Reason.HTTP_502,
    Reason.HTTP_503,
    Reason.UNSUPPORTED,
}
# A request that was at fault, a user's text or a user's Stop say nothing about the upstream.
_SAYS_NOTHING = {Reason.STOPPED, Reason.MODERATION, Reason.BAD_REQUEST, Reason.UNSUPPORTED, Reason.BUDGET_BUSY}
# Text did come: the model lives, whatever ended the answer.
_LIVES = {Reason.LENGTH, Reason.DEADLINE, Reason.STOPPED}


class ModelFault(Exception):
    """One attempt's failure. `retry_after` is the upstream's wish in seconds; never carries the upstream's words."""

    def __init__(self, reason: Reason, *, status: int | None = None, retry_after: float | None = None) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.status = status
        self.retry_after = retry_after

    @property
    def may_pass(self) -> bool:
        """Whether the same call could succeed a moment later."""
        return self.reason in _MAY_PASS


def health(reason: Reason | None, *, any_text: bool) -> Health:
    """What the breaker should learn from an attempt that ended so (None: in full)."""
    if reason is None or (any_text and reason in _LIVES):
        return Health.GOOD
    if reason in {Reason.AUTH, Reason.PAYMENT}:
        return Health.REFUSED
    return Health.UNKNOWN if reason in _SAYS_NOTHING else Health.BAD


def reason_for(error: dict[str, Any], status: int) -> Reason:
    """The reason that an error object, or a bare status where it says nothing, stands for."""
    metadata = _mapping(error.get("metadata"))
    kind = _kind_of(error, metadata)
    code = _code_of(error, status)
    if code == 402:
        return Reason.BUDGET_BUSY if _in_flight(metadata) else Reason.PAYMENT
    if code == 403 and any(key in metadata for key in ("reasons", "flagged_input", "patterns")):
        return Reason.MODERATION
    return _BY_KIND.get(kind) or _BY_CODE.get(code) or _by_range(code)


_BY_KIND = {
    "authentication": Reason.AUTH,
    "permission_denied": Reason.AUTH,
    "payment_required": Reason.PAYMENT,
    "rate_limit_exceeded": Reason.HTTP_429,
    "provider_overloaded": Reason.HTTP_503,
    "provider_unavailable": Reason.HTTP_502,
    "server": Reason.HTTP_500,
    "server_error": Reason.HTTP_500,
    "context_length_exceeded": Reason.BAD_REQUEST,
    "max_tokens_exceeded": Reason.BAD_REQUEST,
    "token_limit_exceeded": Reason.BAD_REQUEST,
    "string_too_long": Reason.BAD_REQUEST,
}
_BY_CODE = {
    401: Reason.AUTH,
    403: Reason.AUTH,
    407: Reason.AUTH,
    408: Reason.HTTP_408,
    429: Reason.HTTP_429,
    502: Reason.HTTP_502,
    503: Reason.HTTP_503,
}


def _by_range(code: int) -> Reason:
    if 300 <= code < 400:
        return Reason.REDIRECT
    if 400 <= code < 500:
        return Reason.BAD_REQUEST
    return Reason.HTTP_500 if 500 <= code < 600 else Reason.UPSTREAM_ERROR


def _code_of(error: dict[str, Any], status: int) -> int:
    """The number in `code` where there is one: a 200 may carry any error, and a gateway's status may be its own."""
    code = error.get("code")
    if isinstance(code, str) and code.isascii() and code.isdigit() and len(code) == 3:
        return int(code)
    return code if type(code) is int and 400 <= code <= 599 else status


def _kind_of(error: dict[str, Any], metadata: dict[str, Any]) -> str:
    for said in (metadata.get("error_type"), error.get("code"), error.get("type")):
        if isinstance(said, str) and said in _BY_KIND:
            return said
    return ""


def _in_flight(metadata: dict[str, Any]) -> bool:
    return metadata.get("limit_source") == "openrouter_in_flight_budget"


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
