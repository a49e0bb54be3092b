"""A model server of each test's own, and one way to ask it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generation.client import Budgets, ModelConfig, ModelOutcome, ModelStream, stream
from tests.model_server import ModelServer, text

KEY = "sk-test-0123456789"
SECRET_WISH = "Learn the violin for my sister Ada"
MESSAGES = ({"role": "system", "content": "Plan."}, {"role": "user", "content": SECRET_WISH})


@pytest.fixture(autouse=True)
def _no_memory_of_forms(monkeypatch) -> None:
    monkeypatch.setattr(stream, "_forms", {})


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with ModelServer(text("hello")) as running:
        yield running


class Asker:
    """Asks the server with the given behaviours; `slept` holds what the call would have slept."""

    def __init__(self, server: ModelServer) -> None:
        self.server = server
        self.slept: list[float] = []
        self.deltas: list[str] = []

    def config(self, *, base_url: str = "", **budgets) -> ModelConfig:
        return ModelConfig(KEY, base_url or self.server.url, "maker/model-1", budgets=Budgets(**budgets))

    def stream(self, *behaviours, deadline: float = 5.0, config: ModelConfig | None = None, **more) -> ModelStream:
        self.server.script(*behaviours)
        more = {"sleep": self.slept.append, "chance": lambda: 0.0} | more
        return ModelStream(config or self.config(), MESSAGES, deadline=deadline, **more)

    def __call__(self, *behaviours, **more) -> ModelOutcome:
        with self.stream(*behaviours, **more) as stream:
            self.deltas = list(stream)
        return stream.outcome


@pytest.fixture
def ask(server) -> Asker:
    return Asker(server)
