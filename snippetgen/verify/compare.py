"""Whether a request that arrived is the one that was expected: exactly, in other words, or not.

Equal in other words means what RFC 9110, RFC 3986, RFC 8259 and RFC 7578 call the same: each way
has a name.  Everything else is a difference, with the field and both values.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

import msgspec

from snippetgen.verify.bodies import (
    boundary_of,
    is_form,
    is_json,
    is_multipart,
    same_form,
    same_json,
    same_parts,
    without_boundary,
)
from snippetgen.verify.finding import Difference, Finding
from snippetgen.verify.signed import take_off
from snippetgen.verify.wire import BOUNDARY, Wire

# What clients add by themselves; ignored unless the collection sets it.
AUTOMATIC = frozenset(
    """accept accept-encoding accept-language connection content-length date expect host
    postman-token sec-fetch-mode transfer-encoding user-agent""".split()
)
# Fields that hold one value: two lines of them are no list.
_SINGLE = frozenset(
    """age authorization content-length content-location content-type cookie date etag expires from
    host if-modified-since if-range if-unmodified-since last-modified location max-forwards origin
    proxy-authorization range referer retry-after set-cookie user-agent""".split()
)
_SHOWN = 400


class Comparison(msgspec.Struct, frozen=True):
    """``differences``, or none and the ``ways`` in which the words differ; none means exact."""

    differences: tuple[Difference, ...] = ()
    ways: tuple[str, ...] = ()


def compare(expected: Wire, got: Wire) -> Comparison:
    """Compare; ``expected`` has the header lines that matter only, and its keys sign ``got``."""
    found: list[Finding] = []
    if expected.signed_by is not None:
        got, wrong = take_off(expected.signed_by, got, expected.scheme)
        found += [*wrong, "signature"]
    found += _findings(expected, got)
    return Comparison(
        tuple(f for f in found if isinstance(f, Difference)),
        tuple(dict.fromkeys(f for f in found if isinstance(f, str))),
    )


def _findings(expected: Wire, got: Wire) -> Iterator[Finding]:
    if expected.method != got.method:
        yield Difference("method", expected.method, got.method)
    if expected.target != got.target:
        same = _pieces(expected.target) == _pieces(got.target)
        yield ("percent-encoding" if same else Difference("target", expected.target, got.target))
    yield from _headers(expected, got)
    if not expected.body and not got.body:
        return
    yield from _body(expected, got)
    if got.incomplete and not expected.incomplete:
        yield Difference("body", "all of it", "fewer bytes than Content-Length says")


def _pieces(target: str) -> object:
    """The target cut where its syntax says, each piece decoded; ``+`` and a space stay apart."""
    path, mark, query = target.partition("?")
    segments = [unquote_to_bytes(s.encode("latin-1", "replace")) for s in path.split("/")]
    pairs = [pair.partition("=") for pair in query.split("&")]
    decoded = [(_component(name), sign, _component(value)) for name, sign, value in pairs]
    return segments, mark, decoded


def _component(text: str) -> bytes:
    """Decoded by both rules at once: ``+`` is neither a space nor ``%2B``."""
    return b"\0+".join(unquote_to_bytes(p.encode("latin-1", "replace")) for p in text.split("+"))


def _headers(expected: Wire, got: Wire) -> Iterator[Finding]:
    names = dict.fromkeys(name.lower() for name, _ in expected.headers)
    added = (n.lower() for n, _ in got.headers if n.lower() not in names)
    for name in [*names, *dict.fromkeys(n for n in added if n not in AUTOMATIC)]:
        wanted, arrived = expected.values(name), got.values(name)
        if name == "content-type" and is_multipart(wanted) and is_multipart(arrived):
            wanted, arrived = _types_alone(expected), _types_alone(got)
        if wanted == arrived:
            continue
        if _is_list(name, wanted, arrived) and _members(wanted) == _members(arrived):
            yield "repeated header joined"
            continue
        yield Difference(f"header {name}", _shown(wanted), _shown(arrived))


def _types_alone(wire: Wire) -> list[str]:
    """The Content-Type without its boundary, where the body is true to it."""
    return [
        without_boundary(value) if _is_true(boundary_of(value), wire.body) else value
        for value in wire.values("content-type")
    ]


def _is_true(boundary: str | None, body: bytes) -> bool:
    return boundary is not None and body.startswith(b"--" + boundary.encode("latin-1", "replace"))


def _is_list(name: str, wanted: list[str], arrived: list[str]) -> bool:
    return name not in _SINGLE and bool(wanted and arrived) and len(wanted) != len(arrived)


def _members(values: list[str]) -> list[str]:
    return [member.strip(" \t") for value in values for member in value.split(",")]


def _shown(values: list[str]) -> str | None:
    return " | ".join(values) if values else None


def _body(expected: Wire, got: Wire) -> Iterator[Finding]:
    if expected.body == got.body:
        return
    types = expected.values("content-type")
    arrived = got.values("content-type")
    if is_multipart(types) == is_multipart(arrived) and _looks_multipart(expected, got):
        wanted, found = _unbounded(expected), _unbounded(got)
        if wanted == found:
            return
        if same_parts(wanted, found, BOUNDARY):
            yield "multipart parts"
            return
    elif is_json(types) and same_json(expected.body, got.body):
        yield "JSON"
        return
    elif is_form(types) and same_form(expected.body, got.body):
        yield "form encoding"
        return
    yield _body_difference(expected.body, got.body)


def _looks_multipart(*wires: Wire) -> bool:
    """Whether all are made of parts, whatever their type says."""
    return all(w.body.startswith(b"--") and w.body.endswith((b"--\r\n", b"--")) for w in wires)


def _unbounded(wire: Wire) -> bytes:
    """The body with the boundary that it uses replaced by a fixed one."""
    first = wire.body.partition(b"\r\n")[0]
    if not first.startswith(b"--"):
        return wire.body
    return wire.body.replace(first, f"--{BOUNDARY}".encode())


def _body_difference(expected: bytes, got: bytes) -> Difference:
    """Both bodies from a little before the first byte that differs."""
    pairs = zip(expected, got, strict=False)
    at = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(expected), len(got)))
    start = max(0, at - 40)
    shown = (
        body[start : start + _SHOWN].decode("utf-8", "backslashreplace") for body in (expected, got)
    )
    wanted, arrived = shown
    return Difference(f"body at byte {at}", wanted, arrived)
