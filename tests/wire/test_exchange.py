"""Every exchange equals what Postman's own runtime sent for the same request."""

from __future__ import annotations

import json
from base64 import b64decode
from functools import cache
from pathlib import Path

import pytest

from snippetgen.ir.collection import Located, walk
from snippetgen.postman import read_collection, read_scope
from snippetgen.postman.source import Source
from snippetgen.resolve.resolve import Resolved, Resolver
from tests.wire.wire_form import body_of, header_lines, target_of

HERE = Path(__file__).parent
COLLECTIONS = HERE / "collections"
RECORDINGS = HERE / "recordings"

# What the runtime adds to every request, unless the collection sets it itself.
AUTOMATIC = {
    "user-agent": "PostmanRuntime/7.39.1",
    "accept": "*/*",
    "cache-control": "no-cache",
    "accept-encoding": "gzip, deflate, br",
    "connection": "keep-alive",
    "host": None,
    "content-length": None,
    "transfer-encoding": "chunked",
}


def _records() -> list[tuple[str, int, dict[str, object]]]:
    return [
        (file.stem, number, record)
        for file in sorted(RECORDINGS.glob("*.json"))
        for number, record in enumerate(json.loads(file.read_text("utf-8")))
    ]


@cache
def _resolved(stem: str) -> dict[str, tuple[Located, Resolved]]:
    """The resolved items of a collection by pointer."""
    collection = read_collection(_source(f"{stem}.json")).collection
    assert collection is not None
    resolver = Resolver(
        collection,
        environment=_scope(f"{stem}.postman_environment.json"),
        global_scope=_scope(f"{stem}.postman_globals.json"),
        secrets="keep",
    )
    return {lo.item.pointer: (lo, resolver.resolve(lo)) for lo in walk(collection)}


def _source(name: str) -> Source:
    return Source(name, (COLLECTIONS / name).read_bytes())


def _scope(name: str):
    return read_scope(_source(name))[0] if (COLLECTIONS / name).exists() else None


def _comparable(lines: list[tuple[str, str]], ours: set[str]) -> list[tuple[str, str]]:
    """Header lines without those every client adds; sorted by name, repeats in order."""
    kept = [
        (name.lower(), value)
        for name, value in lines
        if name.lower() in ours or name.lower() not in AUTOMATIC
    ]
    return sorted(kept, key=lambda line: line[0])


@pytest.mark.parametrize(
    ("stem", "number", "record"),
    [pytest.param(*r, id=f"{r[0]}-{r[1]}-{'/'.join(map(str, r[2]['item']))}") for r in _records()],
)
def test_exchange_equals_recording(stem: str, number: int, record: dict[str, object]) -> None:
    """Method, target, header lines and body are those recorded."""
    located, resolved = _resolved(stem)[record["pointer"]]
    if "error" in record:
        assert resolved.problems, f"Postman: {record['error']}"
        return
    exchange = resolved.exchange
    assert exchange is not None, resolved.problems
    ours = header_lines(exchange)
    names = {name.lower() for name, _ in ours}
    recorded_body = record["body"]
    body = (
        b64decode(recorded_body["base64"])
        if isinstance(recorded_body, dict)
        else recorded_body.encode()
    )
    assert {
        "method": exchange.method,
        "target": target_of(exchange),
        "headers": _comparable(ours, names),
        "body": body_of(exchange.content, HERE / "files"),
    } == {
        "method": record["method"],
        "target": record["target"],
        "headers": _comparable([tuple(line) for line in record["headers"]], names),
        "body": body,
    }
