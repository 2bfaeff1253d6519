"""A server on this machine that keeps what arrives, byte for byte.

Each snippet has a port of its own, so that many can run at once and the target stays the real one.
"""

from __future__ import annotations

import asyncio
import re
import socket
import threading
from collections.abc import Coroutine
from typing import Any, Self, TypeVar

import msgspec

from snippetgen.verify.digest import CHALLENGE, answers_challenge
from snippetgen.verify.redirect import HOST
from snippetgen.verify.wire import Wire

# Seconds of silence after which a message counts as ended: a whole one, and one that stalls.
GRACE = 0.002
STALL = 1.0
_REFUSAL = (
    f"HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: {CHALLENGE}\r\n"
    "Content-Length: 0\r\nConnection: close\r\n\r\n"
).encode()

Given = TypeVar("Given")


class Answer(msgspec.Struct, frozen=True):
    """What the server says to a request; by default an empty JSON object."""

    status: int = 200
    content_type: str = "application/json; charset=utf-8"
    body: bytes = b"{}"

    def message(self, method: str) -> bytes:
        """The answer to a request by ``method``; HEAD gets no body."""
        head = (
            f"HTTP/1.1 {self.status} Answer\r\nContent-Type: {self.content_type}\r\n"
            f"Content-Length: {len(self.body)}\r\nConnection: close\r\n\r\n"
        )
        return head.encode("latin-1", "replace") + (b"" if method == "HEAD" else self.body)


class Slot:
    """A port and what arrived there, in order.

    With ``challenges`` it asks for Digest credentials first, and keeps only a request with them.
    """

    def __init__(self, port: int, answer: Answer) -> None:
        """On ``port``; ``wires`` is filled by the server."""
        self.port = port
        self.answer = answer
        self.challenges = False
        self.wires: list[Wire] = []
        self.server: asyncio.Server | None = None

    def take(self, wire: Wire) -> bytes:
        """Keep ``wire``; gives the answer to it."""
        if self.challenges and not answers_challenge(wire):
            return _REFUSAL
        self.wires.append(wire)
        return self.answer.message(wire.method)


class CaptureServer:
    """Listens while it is open as a context; safe to use from any thread."""

    def __init__(self) -> None:
        """Listen to nothing yet."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        """Start."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop, closing every port."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def open(self, answer: Answer) -> Slot:
        """A new port that answers with ``answer``."""
        return self._do(self._open(answer))

    def close(self, slot: Slot) -> tuple[Wire, ...]:
        """Close the port of ``slot``; gives every request that arrived there."""
        return self._do(self._close(slot))

    def _do(self, work: Coroutine[Any, Any, Given]) -> Given:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _open(self, answer: Answer) -> Slot:
        listening = socket.create_server((HOST, 0))
        slot = Slot(listening.getsockname()[1], answer)
        slot.server = await self._loop.create_server(
            lambda: _Connection(self._loop, slot), sock=listening
        )
        return slot

    async def _close(self, slot: Slot) -> tuple[Wire, ...]:
        assert slot.server is not None
        slot.server.close()
        return tuple(slot.wires)


_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]+)[ \t]*\r\n", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding:[^\r\n]*chunked[ \t]*\r\n", re.IGNORECASE)
_CONTINUE = re.compile(rb"\r\nexpect:[ \t]*100-continue[ \t]*\r\n", re.IGNORECASE)


class _Connection(asyncio.Protocol):
    """One connection: takes one message, answers and closes."""

    def __init__(self, loop: asyncio.AbstractEventLoop, slot: Slot) -> None:
        self.loop = loop
        self.slot = slot
        self.received = bytearray()
        self.head: bytes | None = None
        self.timer: asyncio.TimerHandle | None = None
        self.transport: asyncio.Transport | None = None
        self.ended = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Take a piece, and wait for more or the end."""
        self.received += data
        if self.head is None and (end := self.received.find(b"\r\n\r\n")) >= 0:
            self.head = bytes(self.received[: end + 4])
            del self.received[: end + 4]
            if self.transport and _CONTINUE.search(self.head) and not self.is_complete():
                self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        if self.timer:
            self.timer.cancel()
        self.timer = self.loop.call_later(GRACE if self.is_complete() else STALL, self.end)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's
        """The other side went away; what came so far counts."""
        if self.timer:
            self.timer.cancel()
        self.end()

    def is_complete(self) -> bool:
        """Whether all that was announced has come."""
        if self.head is None:
            return False
        if _CHUNKED.search(self.head):
            return self.received.endswith(b"0\r\n\r\n")
        announced = _LENGTH.search(self.head)
        return announced is None or len(self.received) >= int(announced[1])

    def end(self) -> None:
        """Keep the message, answer and close."""
        if self.ended or (self.head is None and not self.received):
            return
        self.ended = True
        wire = read_message(self.head or bytes(self.received), bytes(self.received))
        whole = self.is_complete()
        answer = self.slot.take(msgspec.structs.replace(wire, incomplete=not whole))
        if self.transport:
            self.transport.write(answer)
            self.transport.close()


def read_message(head: bytes, body: bytes) -> Wire:
    """The request with the raw ``head`` and the ``body`` as received, chunks joined."""
    first, *lines = head.decode("latin-1").removesuffix("\r\n\r\n").split("\r\n")
    method, _, rest = first.partition(" ")
    headers = []
    for line in lines:
        name, _, value = line.partition(":")
        headers.append((name, value.strip(" \t")))
    if _CHUNKED.search(head):
        body = _joined(body)
    return Wire(method, rest.rpartition(" ")[0], tuple(headers), body)


def _joined(chunks: bytes) -> bytes:
    body, at = bytearray(), 0
    while (line_end := chunks.find(b"\r\n", at)) >= 0:
        try:
            size = int(chunks[at:line_end].partition(b";")[0], 16)
        except ValueError:
            break
        body += chunks[line_end + 2 : line_end + 2 + size]
        at = line_end + 2 + size + 2
        if size == 0:
            break
    return bytes(body)
