"""The wire: one POST whose every step obeys the watch. The only importer of requests in the project.

`requests` times each socket operation by itself, so a name server, a handshake, a header or a body that trickles
could hold a call for ever. Here the connection is made beside the call, and each read asks the watch how long it may
take. No session: so no proxies, cookies or .netrc of the environment, and no redirect is ever followed.
"""

from __future__ import annotations

import io
import socket
import ssl
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from concurrent.futures import wait as wait_for
from contextlib import contextmanager
from functools import partial
from http.client import HTTPException
from typing import Any, cast

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError, NameResolutionError
from urllib3.exceptions import SSLError as WrappedSSLError
from urllib3.response import HTTPResponse

from .faults import ModelFault, Reason
from .watch import Watch

_PIECE = 16_384


class Answer:
    """A reply whose head has come. Iterate for its body in pieces as they arrive."""

    def __init__(self, response: requests.Response) -> None:
        self.status: int = response.status_code
        self.headers = response.headers
        self._raw = cast("HTTPResponse", response.raw)

    def pieces(self, most_bytes: int) -> Iterator[bytes]:
        """Decoded bytes, never waiting for more than has come. Raises ModelFault, too_large past `most_bytes`."""
        taken = 0
        with _network_faults():
            while piece := self._raw.read1(_PIECE, decode_content=True):
                taken += len(piece)
                if taken > most_bytes:
                    raise ModelFault(Reason.TOO_LARGE)
                yield piece


@contextmanager
def post(url: str, *, body: bytes, headers: dict[str, str], watch: Watch, connect: float) -> Iterator[Answer]:
    """Send `body` and hand over the answer once its head is here; the socket is closed on leaving.

    Raises ModelFault for every way in which a wire can fail.
    """
    adapter = _WatchedAdapter(watch, connect)
    try:
        with _network_faults():
            request = requests.Request("POST", url, data=body, headers=headers).prepare()
            response = adapter.send(request, stream=True, timeout=connect, verify=True)
        try:
            yield Answer(response)
        finally:
            response.raw.close()
    finally:
        adapter.close()


@contextmanager
def _network_faults() -> Iterator[None]:
    """ValueError covers addresses and keys that cannot be sent at all."""
    try:
        yield
    except (requests.RequestException, HTTPError, HTTPException, OSError, ValueError):
        raise ModelFault(Reason.NETWORK) from None


class _WatchedAdapter(HTTPAdapter):
    """Makes connections that carry the watch of this one call."""

    def __init__(self, watch: Watch, connect: float) -> None:
        super().__init__(pool_connections=1, pool_maxsize=1)
        self._watch = watch
        self._connect = connect

    def get_connection_with_tls_context(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> Any:
        pool: Any = super().get_connection_with_tls_context(request, *args, **kwargs)
        kind = _WatchedHTTPS if pool.scheme == "https" else _WatchedHTTP
        pool.ConnectionCls = partial(kind, _watch=self._watch, _budget=self._connect)
        return pool


class _Watched(HTTPConnection):
    """Connects within its budget, name look-up and handshake included, and watches the socket afterwards."""

    def __init__(self, *args: Any, _watch: Watch, _budget: float, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._watch = _watch
        self._budget = _budget

    def connect(self) -> None:
        made: Future[None] = Future()
        threading.Thread(target=self._connect_beside, args=(made,), daemon=True).start()
        until = self._watch.spent + self._budget
        try:
            while not made.done():
                wait_for([made], self._watch.slice(until, Reason.CONNECT))
        except ModelFault:
            # Whenever the abandoned attempt ends, its socket goes with it.
            made.add_done_callback(lambda _: self.close())
            raise
        made.result()
        self.sock = cast("socket.socket", _WatchedSocket(self.sock, self._watch))

    def _connect_beside(self, made: Future[None]) -> None:
        try:
            super().connect()
        except NameResolutionError:
            made.set_exception(ModelFault(Reason.DNS))
        except (ssl.SSLError, ssl.CertificateError, WrappedSSLError):
            made.set_exception(ModelFault(Reason.TLS))
        except (HTTPError, OSError, ValueError):
            made.set_exception(ModelFault(Reason.CONNECT))
        else:
            made.set_result(None)


class _WatchedHTTP(_Watched):
    pass


class _WatchedHTTPS(_Watched, HTTPSConnection):
    pass


class _WatchedSocket:
    """A connected socket whose reads and writes end when the watch says so."""

    def __init__(self, sock: socket.socket, watch: Watch) -> None:
        self._sock = sock
        self._watch = watch

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)

    def sendall(self, data: bytes) -> None:
        self._watch.check()
        self._sock.settimeout(max(0.001, self._watch.left))
        self._sock.sendall(data)

    def makefile(self, *_args: object, **_options: object) -> io.BufferedReader:
        return io.BufferedReader(_WatchedReads(self._sock, self._watch))


class _WatchedReads(io.RawIOBase):
    """Reads for http.client. A silence is cut into slices, so that a Stop is noticed while nothing comes."""

    def __init__(self, sock: socket.socket, watch: Watch) -> None:
        self._sock = sock
        self._watch = watch
        # Held only so that the socket stays open until this file is closed, as with any file of a socket.
        self._hold = sock.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        until = self._watch.spent + self._watch.patience
        while True:
            try:
                self._sock.settimeout(self._watch.slice(until, self._watch.silence))
                return self._sock.recv_into(buffer)
            except TimeoutError:
                continue
            except ModelFault as fault:
                return self._last_look(buffer, fault)

    def _last_look(self, buffer: Any, fault: ModelFault) -> int:
        """On a busy machine this thread may wake up long after something came: that was no silence."""
        if fault.reason is not self._watch.silence:
            raise fault
        self._sock.settimeout(0)
        try:
            return self._sock.recv_into(buffer)
        except (BlockingIOError, ssl.SSLWantReadError):
            raise fault from None

    def close(self) -> None:
        self._hold.close()
        super().close()
