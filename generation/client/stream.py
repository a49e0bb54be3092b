"""One call to the model: at most two attempts, one deadline, text handed on as it comes, and an outcome at the end."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

from . import request
from .config import ModelConfig
from .faults import Health, ModelFault, Reason, health
from .refusal import Refusal
from .reply import Reply
from .request import Form
from .sse import EventReader
from .transport import Answer, post
from .watch import Watch

log = logging.getLogger("generation.client")

_MOST_ATTEMPTS = 2
_BACKOFF_SECONDS = 0.5
# A second attempt must have this share of the whole, where that is less than the budget for one.
_RETRY_SHARE = 0.4
# How a stream may end once the model has said that it is done, without harm to the answer.
_HARMLESS_ENDS = {Reason.NETWORK, Reason.TIMEOUT_IDLE, Reason.DEADLINE, Reason.STOPPED}

Deltas = Generator[str, None, ModelFault | None]
# The form each upstream took last, in this process: a refused field costs one attempt, not one a call.
_forms: dict[tuple[str, str], Form] = {}


class Gate(Protocol):
    """What decides whether the upstream may be asked at all; see generation.breaker."""

    def allow(self) -> bool:
        """Whether an attempt may be made now; every True is followed by one `learn`."""

    def learn(self, health: Health) -> None:
        """What an attempt that was allowed has shown."""


@dataclass(frozen=True, slots=True)
class ModelOutcome:
    """What came of a call. `complete` means all of it; `text` is what came in any case, `reason` why not more.

    Tokens, cost (US dollars) and model are as served; `attempts` counts requests that were really made.
    """

    text: str
    complete: bool
    reason: Reason | None
    model: str
    prompt_tokens: int | None
    completion_tokens: int | None
    cost: Decimal | None
    attempts: int
    first_token_ms: int | None
    total_ms: int


class ModelStream:
    """Iterate once for the text as it comes; `outcome` is there afterwards. No fault of the upstream is raised.

    Leaving early by `close` (or the end of a `with`) closes the socket at once. The deadline starts with the first
    step of the iteration.
    """

    def __init__(
        self,
        config: ModelConfig,
        messages: Sequence[Mapping[str, str]],
        *,
        deadline: float,
        response_format: Mapping[str, Any] | None = None,
        breaker: Gate | None = None,
        stop: Callable[[], bool] | None = None,
        sleep: Callable[[float], None] = time.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._config = config
        self._messages = messages
        self._response_format = response_format
        self._deadline = deadline
        self._breaker = breaker
        self._stop = stop
        self._sleep = sleep
        self._chance = chance
        self._reply = Reply(config.budgets.text_characters)
        self._attempts = 0
        self._first_token: float | None = None
        self._outcome: ModelOutcome | None = None
        self._deltas = self._run()

    def __iter__(self) -> Iterator[str]:
        return self._deltas

    def __enter__(self) -> ModelStream:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop listening. The outcome tells what had come by then."""
        self._deltas.close()
        if self._outcome is None:
            self._watch = self._new_watch()
            self._finish(Reason.STOPPED)

    @property
    def outcome(self) -> ModelOutcome:
        """Raises RuntimeError while the stream is neither read to its end nor closed."""
        if self._outcome is None:
            raise RuntimeError("read the stream to its end, or close it, before asking for its outcome")
        return self._outcome

    def _new_watch(self) -> Watch:
        return Watch(self._deadline, patience=self._config.budgets.first_token, stop=self._stop)

    def _run(self) -> Generator[str, None, None]:
        self._watch = self._new_watch()
        reason: Reason | None = Reason.STOPPED  # stays so when the reader walks away in the middle
        try:
            fault = yield from self._try_twice()
            reason = fault.reason if fault else None
        finally:
            self._finish(reason)

    def _try_twice(self) -> Deltas:
        if self._breaker is not None and not self._breaker.allow():
            return ModelFault(Reason.BREAKER_OPEN)
        while True:
            fault = yield from self._attempt()
            if fault is None or not self._may_try_again(fault):
                return fault

    def _attempt(self) -> Deltas:
        self._attempts += 1
        self._reply = Reply(self._config.budgets.text_characters)
        reason: Reason | None = Reason.STOPPED
        try:
            fault = yield from self._outcome_of_attempt()
            reason = fault.reason if fault else None
            return fault
        finally:
            self._tell_breaker(health(reason, any_text=self._reply.has_text))

    def _outcome_of_attempt(self) -> Deltas:
        try:
            yield from self._listen()
        except ModelFault as fault:
            return self._judged(fault)
        verdict = self._reply.verdict()
        return ModelFault(verdict) if verdict else None

    def _judged(self, fault: ModelFault) -> ModelFault | None:
        if self._reply.finished and fault.reason in _HARMLESS_ENDS:
            return None
        if fault.reason is Reason.NETWORK and self._watch.left <= 0:
            return ModelFault(Reason.DEADLINE)
        if fault.reason is Reason.NETWORK and self._reply.text:
            return ModelFault(Reason.TRUNCATED)
        return fault

    def _listen(self) -> Iterator[str]:
        budgets = self._config.budgets
        self._watch.patience, self._watch.silence = budgets.first_token, Reason.TIMEOUT_FIRST_TOKEN
        self._watch.check()
        with self._post() as answer:
            if answer.status != 200:
                self._watch.patience = budgets.tail
                raise self._refusal(answer)
            reader = EventReader(budgets.line_bytes)
            for events in _batches(answer, reader, budgets.body_bytes):
                fault = _absorb(self._reply, events)
                if text := self._reply.fresh():
                    self._note_text()
                    yield text
                if fault:
                    raise fault
                if reader.done or self._reply.settled:
                    return
                if self._reply.finished:
                    self._watch.patience = budgets.tail

    def _post(self) -> Any:
        form = _forms.get(self._upstream, Form.FULL)
        return post(
            request.address(self._config),
            body=request.body(self._config, self._messages, self._response_format, form),
            headers=request.headers(self._config),
            watch=self._watch,
            connect=self._config.budgets.connect,
        )

    def _note_text(self) -> None:
        if self._first_token is None:
            self._first_token = self._watch.spent
        self._watch.patience, self._watch.silence = self._config.budgets.idle, Reason.TIMEOUT_IDLE

    @property
    def _upstream(self) -> tuple[str, str]:
        return self._config.base_url, self._config.model

    def _refusal(self, answer: Answer) -> ModelFault:
        refusal = Refusal(answer)
        simpler = request.simpler_form(_forms.get(self._upstream, Form.FULL), refusal.complaint)
        if simpler is None:
            return refusal
        _forms[self._upstream] = simpler
        return ModelFault(Reason.UNSUPPORTED, status=refusal.status, retry_after=0.0)

    def _may_try_again(self, fault: ModelFault) -> bool:
        """Waits before it says yes. Never once text has been handed on, nor where the wait leaves too little time."""
        if self._attempts >= _MOST_ATTEMPTS or not fault.may_pass or self._reply.text:
            return False
        wait = self._wait_for(fault)
        if wait + min(self._config.budgets.retry_needs, _RETRY_SHARE * self._deadline) > self._watch.left:
            return False
        if self._breaker is not None and not self._breaker.allow():
            return False
        try:
            self._watch.pause(wait, self._sleep)
        except ModelFault:
            self._tell_breaker(Health.UNKNOWN)
            return False
        return True

    def _wait_for(self, fault: ModelFault) -> float:
        """Jitter keeps many callers from coming back at the same moment."""
        if fault.reason is Reason.UNSUPPORTED:
            return 0.0
        if fault.retry_after is not None:
            return fault.retry_after + _BACKOFF_SECONDS / 2 * self._chance()
        return _BACKOFF_SECONDS * (1 - self._chance() / 2)

    def _tell_breaker(self, shown: Health) -> None:
        if self._breaker is not None:
            self._breaker.learn(shown)

    def _finish(self, reason: Reason | None) -> None:
        reply, first = self._reply, self._first_token
        self._outcome = ModelOutcome(
            text=reply.text,
            complete=reason is None,
            reason=reason,
            model=reply.model,
            prompt_tokens=reply.prompt_tokens,
            completion_tokens=reply.completion_tokens,
            cost=reply.cost,
            attempts=self._attempts,
            first_token_ms=None if first is None else round(first * 1000),
            total_ms=round(self._watch.spent * 1000),
        )
        if reason not in (None, Reason.STOPPED):
            _log_failure(self._outcome)


def _batches(answer: Answer, reader: EventReader, most_bytes: int) -> Iterator[Iterable[dict[str, Any]]]:
    for piece in answer.pieces(most_bytes):
        yield reader.feed(piece)
    yield reader.end()


def _absorb(reply: Reply, events: Iterable[dict[str, Any]]) -> ModelFault | None:
    """A fault is handed back, not raised, so that the text before it is not lost."""
    try:
        for event in events:
            reply.take(event)
    except ModelFault as fault:
        return fault
    return None


def _log_failure(outcome: ModelOutcome) -> None:
    """Codes and figures only. A refused key or an empty account needs a person: that is an error."""
    needs_a_person = outcome.reason in {Reason.AUTH, Reason.PAYMENT}
    facts = {
        "reason": str(outcome.reason),
        "attempts": outcome.attempts,
        "characters": len(outcome.text),
        "total_ms": outcome.total_ms,
    }
    log.log(logging.ERROR if needs_a_person else logging.WARNING, "model_call_failed", extra={"facts": facts})
