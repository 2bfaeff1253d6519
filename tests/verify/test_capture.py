"""What arrives is kept byte for byte, however it comes."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from snippetgen.verify.capture import Answer, CaptureServer
from snippetgen.verify.digest import CHALLENGE, NONCE
from snippetgen.verify.wire import Wire


@pytest.fixture
def server() -> Iterator[CaptureServer]:
    with CaptureServer() as running:
        yield running


def sent(server: CaptureServer, *pieces: bytes, answer: Answer | None = None) -> tuple[Wire, bytes]:
    """What the server kept of ``pieces``, and what it said."""
    slot = server.open(answer or Answer())
    with socket.create_connection(("127.0.0.1", slot.port)) as connection:
        said = b""
        for piece in pieces:
            connection.sendall(piece)
            if b"100-continue" in piece:
                said += connection.recv(1000)
        while more := connection.recv(1000):
            said += more
    (wire,) = server.close(slot)
    return wire, said


def test_target_and_header_lines_are_raw(server: CaptureServer) -> None:
    wire, said = sent(server, b"PaTcH /a b?\xe9%zz HTTP/1.1\r\nX-a:  1 \r\nx-A: \xe9\r\nE:\r\n\r\n")
    assert (wire.method, wire.target) == ("PaTcH", "/a b?é%zz")
    assert wire.headers == (("X-a", "1"), ("x-A", "é"), ("E", ""))
    assert said.startswith(b"HTTP/1.1 200 ")
    assert said.endswith(b"\r\n\r\n{}")


def test_a_body_in_pieces(server: CaptureServer) -> None:
    head = b"POST / HTTP/1.1\r\nContent-Length: 6\r\n\r\n"
    wire, _ = sent(server, head, b"ab\0", b"\r\n\xff")
    assert wire.body == b"ab\0\r\n\xff"
    assert not wire.incomplete


def test_chunks_are_joined(server: CaptureServer) -> None:
    head = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    wire, _ = sent(server, head, b"3\r\nabc\r\n", b"a;x=y\r\n0123456789\r\n0\r\n\r\n")
    assert wire.body == b"abc0123456789"


def test_a_client_that_waits_is_told_to_continue(server: CaptureServer) -> None:
    head = b"POST / HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
    wire, said = sent(server, head, b"ab")
    assert wire.body == b"ab"
    assert said.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 ")


def test_a_body_that_stalls_is_incomplete(server: CaptureServer) -> None:
    wire, _ = sent(server, b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nabc")
    assert wire.incomplete
    assert wire.body == b"abc"


def test_bytes_beyond_the_announced_length_are_kept(server: CaptureServer) -> None:
    wire, _ = sent(server, b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcde")
    assert wire.body == b"abcde"


def test_head_gets_no_body(server: CaptureServer) -> None:
    answer = Answer(201, "text/x", b"content")
    _, said = sent(server, b"HEAD / HTTP/1.1\r\n\r\n", answer=answer)
    assert said.endswith(b"Content-Length: 7\r\nConnection: close\r\n\r\n")
    _, said = sent(server, b"GET / HTTP/1.1\r\n\r\n", answer=answer)
    assert said.startswith(b"HTTP/1.1 201 ")
    assert said.endswith(b"content")


def test_a_challenge_comes_first(server: CaptureServer) -> None:
    """Until it is answered nothing is kept; another scheme, or another nonce, is no answer."""
    slot = server.open(Answer())
    slot.challenges = True
    said = []
    for line in ("X: y", "Authorization: Basic dTpw", 'Authorization: Digest nonce="x"',
                 f'Authorization: Digest nonce="{NONCE}"'):  # fmt: skip
        with socket.create_connection(("127.0.0.1", slot.port)) as connection:
            connection.sendall(f"GET /a HTTP/1.1\r\n{line}\r\n\r\n".encode())
            said.append(connection.recv(1000))
    assert [answer.split()[1] for answer in said] == [b"401", b"401", b"401", b"200"]
    assert f"WWW-Authenticate: {CHALLENGE}".encode() in said[0]
    assert len(server.close(slot)) == 1


def test_ports_are_kept_apart(server: CaptureServer) -> None:
    slots = [server.open(Answer()) for _ in range(20)]
    for number, slot in enumerate(slots):
        with socket.create_connection(("127.0.0.1", slot.port)) as connection:
            connection.sendall(f"GET /{number} HTTP/1.1\r\n\r\n".encode())
            connection.recv(1000)
    found = [[wire.target for wire in server.close(slot)] for slot in slots]
    assert found == [[f"/{number}"] for number in range(20)]
