"""An exchange as the bytes Postman would send, which the ``verify`` stage makes; and recordings."""

from __future__ import annotations

from base64 import b64decode
from typing import Any, TypeAlias

from snippetgen.resolve.exchange import Exchange
from snippetgen.resolve.signatures import DigestCredentials
from snippetgen.verify.signed import take_off
from snippetgen.verify.wire import (
    BOUNDARY,
    Wire,
    body_of,
    boundary_of,
    header_lines,
    signing_of,
    target_of,
)

__all__ = ["BOUNDARY", "body_of", "boundary_of", "header_lines", "recorded_wire", "target_of"]

Record: TypeAlias = dict[str, Any]


def recorded_wire(record: Record, exchange: Exchange) -> Wire:
    """What was recorded, its signature checked with the keys of ``exchange`` and taken off.

    A Digest that no server asked for is none.
    """
    body = record["body"]
    wire = Wire(
        record["method"],
        record["target"],
        tuple((name, value) for name, value in record["headers"]),
        b64decode(body["base64"]) if isinstance(body, dict) else str(body).encode(),
        incomplete=bool(record.get("incomplete")),
    )
    signing = signing_of(exchange)
    unasked = isinstance(signing, DigestCredentials) and not wire.values("authorization")
    if signing is None or unasked:
        return wire
    rest, wrong = take_off(signing, wire, exchange.address.scheme or "http")
    assert not wrong, wrong
    return rest
