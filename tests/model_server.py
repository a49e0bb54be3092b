"""A loopback stand-in for the model that can answer, stall, cut and garble. Scripted per test, no network beyond.

    with ModelServer() as server:
        server.script(refusal(503), text("hello"))   # one behaviour a request, then `server.default` again
        ... call server.url ...
        assert server.requests[0].body["stream"] is True

A behaviour is a function that gets an Exchange; tests may write their own. Waiting ends when the server closes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import socket
import ssl
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from tests.model_plans import compact_plan, seed_plan

MODEL = "stand-in/model-1"
USAGE = {"prompt_tokens": 321, "completion_tokens": 123, "total_tokens": 444, "cost": 0.00042}
DONE = b"data: [DONE]\n\n"


@dataclass(frozen=True, slots=True)
class Recorded:
    """One request as it came. Header names are lower-case; `at` is on time.monotonic."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    at: float

    @property
    def prompt(self) -> str:
        """All that was said to the model."""
        return "\n".join(message["content"] for message in self.body.get("messages", []))


Behaviour = Callable[["Exchange"], None]


class Exchange:
    """One request and the wire to answer it on."""

    def __init__(self, handler: _Handler, request: Recorded, server: ModelServer) -> None:
        self._handler = handler
        self._server = server
        self.request = request

    def head(self, status: int = 200, content_type: str = "text/event-stream", **headers: str) -> None:
        """Status line and headers; names are written with _ for -."""
        self._handler.send_response_only(status)
        self._handler.send_header("Content-Type", content_type)
        for name, value in headers.items():
            self._handler.send_header(name.replace("_", "-"), value)
        self._handler.send_header("Connection", "close")
        self._handler.end_headers()
        self._handler.wfile.flush()

    def send(self, data: bytes | str) -> None:
        """Bytes of the body, at once; the body ends when the behaviour does."""
        self._handler.wfile.write(data.encode() if isinstance(data, str) else data)
        self._handler.wfile.flush()

    def raw(self, data: bytes) -> None:
        """Bytes without any head."""
        self.send(data)

    def pause(self, seconds: float) -> None:
        """Wait, unless the server is closed meanwhile."""
        if seconds > 0:
            self._server.closing.wait(seconds)
        if self._server.closing.is_set():
            raise ConnectionAbortedError

    def wait_for_hangup(self) -> None:
        """Do nothing until the caller closes its socket."""
        wire = self._handler.connection
        wire.settimeout(0.05)
        while not self._server.closing.is_set():
            try:
                if not wire.recv(4096):
                    raise ConnectionResetError
            except TimeoutError:
                continue

    def reset(self) -> None:
        """End the connection with a reset, not with a farewell."""
        wire = self._handler.connection
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        wire.close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_POST(self) -> None:
        owner = self.server.owner
        raw = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Recorded(self.path, headers, json.loads(raw), time.monotonic())
        self.close_connection = True
        try:
            owner.next_behaviour(request)(Exchange(self, request, owner))
        except (ConnectionError, ValueError, OSError):
            owner.hangups.release()

    do_GET = do_POST

    def log_message(self, *_: object) -> None:
        """Tests read `requests` instead."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 512
    owner: ModelServer

    def handle_error(self, *_: object) -> None:
        """A caller that hangs up is what many tests are about."""


class ModelServer:
    """Serves while the `with` lasts. `hangups` is released once for every caller that left before the end."""

    def __init__(self, default: Behaviour | None = None, *, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self.default = default or plan()
        self.requests: list[Recorded] = []
        self.hangups = threading.Semaphore(0)
        self.closing = threading.Event()
        self._script: deque[Behaviour] = deque()
        self._lock = threading.Lock()
        self._http = _Server(("127.0.0.1", port), _Handler)
        self._http.owner = self
        self._scheme = "https" if tls else "http"
        if tls:
            self._http.socket = tls.wrap_socket(self._http.socket, server_side=True)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    @property
    def url(self) -> str:
        """The base URL, as OPENROUTER_BASE_URL takes it."""
        return f"{self._scheme}://127.0.0.1:{self._http.server_port}/v1"

    def script(self, *behaviours: Behaviour) -> None:
        """What the next requests meet, one behaviour each; after them `default` again."""
        with self._lock:
            self._script.extend(behaviours)

    def next_behaviour(self, request: Recorded) -> Behaviour:
        """Record the request and take its behaviour."""
        with self._lock:
            self.requests.append(request)
            return self._script.popleft() if self._script else self.default

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._http.shutdown()
        self._http.server_close()


# --- Events of a chat stream ---------------------------------------------------------------------------------------
def chunk(content: str | None = None, *, finish: str | None = None, **more: Any) -> dict[str, Any]:
    """One event's object."""
    delta = {} if content is None else {"role": "assistant", "content": content}
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": "gen-1", "object": "chat.completion.chunk", "model": MODEL, "choices": [choice], **more}


def event(data: dict[str, Any], *, space: str = " ", end: str = "\n") -> bytes:
    """One event's bytes, characters as they are (not escaped)."""
    return f"data:{space}{json.dumps(data, ensure_ascii=False)}{end}{end}".encode("utf-8", "surrogatepass")


def pieces(content: str, size: int) -> Iterator[str]:
    """`content` in parts of `size` characters."""
    return (content[at : at + size] for at in range(0, len(content), size))


# --- Behaviours ----------------------------------------------------------------------------------------------------
def text(
    content: str | Callable[[Recorded], str],
    *,
    size: int = 20,
    first: float = 0.0,
    lasting: float = 0.0,
    finish: str | None = "stop",
    closing: bytes = DONE,
    usage: str = "repeated",
    space: str = " ",
    end: str = "\n",
    model: str = MODEL,
    bytes_at_once: int = 0,
) -> Behaviour:
    """A normal streamed reply: `first` seconds to the first token, then spread over `lasting` seconds.

    usage: "repeated" (OpenRouter: with the choice again), "empty" (OpenAI: choices []) or "none".
    """

    def behave(exchange: Exchange) -> None:
        said = content(exchange.request) if callable(content) else content
        parts = list(pieces(said, size))
        data = [event(chunk(part, model=model), space=space, end=end) for part in parts]
        tail = [chunk("", finish=finish, model=model)] if finish else []
        if finish and usage == "repeated":
            tail.append(chunk("", finish=finish, model=model, usage=USAGE))
        elif usage == "empty":
            tail.append({"model": model, "choices": [], "usage": USAGE})
        exchange.head()
        exchange.pause(first)
        for part in data:
            _send(exchange, part, bytes_at_once)
            exchange.pause(lasting / max(1, len(data)))
        _send(exchange, b"".join(event(item, space=space, end=end) for item in tail) + closing, bytes_at_once)

    return behave


def _send(exchange: Exchange, data: bytes, at_once: int) -> None:
    for at in range(0, len(data), at_once or len(data) or 1):
        exchange.send(data[at : at + at_once] if at_once else data)


def plan(**options: Any) -> Behaviour:
    """A lawful compact plan made from the slots that the prompt numbers; `options` as for `text`."""
    return text(lambda request: compact_plan(request.prompt), **options)


def full_plan(**options: Any) -> Behaviour:
    """The same month in the seed's full JSON."""
    return text(lambda request: seed_plan(request.prompt), **options)


def body(data: bytes | str, *, status: int = 200, content_type: str = "application/json", **headers: str) -> Behaviour:
    """A plain reply of any kind."""

    def behave(exchange: Exchange) -> None:
        exchange.head(status, content_type, **headers)
        exchange.send(data)

    return behave


def refusal(status: int, error: dict[str, Any] | None = None, **headers: str) -> Behaviour:
    """An error status with OpenRouter's error body; headers such as Retry_After="1"."""
    inner = {"code": status, "message": "the upstream says no"} | (error or {})
    return body(json.dumps({"error": inner}), status=status, **headers)


def json_reply(content: str | Callable[[Recorded], str], *, content_type: str = "application/json") -> Behaviour:
    """A server that ignores `stream`: the whole message as one JSON body."""

    def behave(exchange: Exchange) -> None:
        said = content(exchange.request) if callable(content) else content
        choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": said}}
        body(json.dumps({"model": MODEL, "choices": [choice], "usage": USAGE}), content_type=content_type)(exchange)

    return behave


def events(*parts: bytes | dict[str, Any] | float, forever: bool = False) -> Behaviour:
    """Parts sent one after another: bytes as they are, dicts as events, numbers as pauses in seconds."""

    def behave(exchange: Exchange) -> None:
        exchange.head()
        while True:
            for part in parts:
                if isinstance(part, float | int):
                    exchange.pause(part)
                else:
                    exchange.send(event(part) if isinstance(part, dict) else part)
            if not forever:
                return

    return behave


def keep_alive(every: float = 0.05) -> Behaviour:
    """Comments for ever and never an answer."""
    return events(b": OPENROUTER PROCESSING\n\n", every, forever=True)


def drip(every: float = 0.05) -> Behaviour:
    """One byte of an event at a time, for ever."""
    return events(b"d", every, b"a", every, b"t", every, b"a", every, b":", every, b"\n\n", every, forever=True)


def header_drip(every: float = 0.05) -> Behaviour:
    """A head that never ends."""

    def behave(exchange: Exchange) -> None:
        exchange.raw(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while True:
            exchange.raw(b"a")
            exchange.pause(every)

    return behave


def never_answer() -> Behaviour:
    """Takes the request and says nothing."""
    return Exchange.wait_for_hangup


def hang_up() -> Behaviour:
    """Takes the request and resets the connection."""
    return Exchange.reset


def cut(content: str, *, after: int, size: int = 20) -> Behaviour:
    """Streams `after` parts of the content, then resets the connection."""

    def behave(exchange: Exchange) -> None:
        exchange.head()
        for _, part in zip(range(after), pieces(content, size), strict=False):
            exchange.send(event(chunk(part)))
        exchange.pause(0.05)
        exchange.reset()

    return behave


def endless(part: bytes, *, total: int, content_type: str = "text/event-stream") -> Behaviour:
    """`total` bytes of the same, as fast as they are taken."""

    def behave(exchange: Exchange) -> None:
        exchange.head(200, content_type)
        for _ in range(total // len(part)):
            exchange.send(part)

    return behave


def gzip_bomb(total: int = 50_000_000) -> Behaviour:
    """A small body that unpacks to `total` bytes, sent though nobody asked for compression."""
    packed = gzip.compress(b"data: " + b"a" * total)
    return body(packed, content_type="text/event-stream", Content_Encoding="gzip")


def redirect(target: str, status: int = 302) -> Behaviour:
    """Points elsewhere."""
    return body("moved", status=status, Location=target)


def _serve(arguments: Iterable[str] | None = None) -> None:
    """For measuring: a model of known slowness on a fixed port until interrupted."""
    parser = argparse.ArgumentParser(description="A stand-in for the model.")
    parser.add_argument("--port", type=int, default=8099)
    parser.add_argument("--first", type=float, default=1.0, help="seconds to the first token")
    parser.add_argument("--lasting", type=float, default=1.0, help="seconds of stream")
    options = parser.parse_args(None if arguments is None else list(arguments))
    with ModelServer(plan(first=options.first, lasting=options.lasting), port=options.port) as server:
        print(server.url, flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    _serve()
