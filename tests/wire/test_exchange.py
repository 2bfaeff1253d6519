"""Every exchange equals what Postman's own runtime sent for the same request.

Header values are compared without their outer white space, which is no part of them (RFC 9110,
section 5.5).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from _pytest.mark import ParameterSet

from snippetgen.ir.collection import Scope, walk
from snippetgen.postman import Parsed, read_collection
from snippetgen.postman.scopes import read_scope
from snippetgen.postman.source import Source
from snippetgen.resolve.resolve import Resolved, Resolver
from tests.wire.wire_form import (
    Record,
    body_of,
    boundary_of,
    header_lines,
    recorded_wire,
    target_of,
)

HERE = Path(__file__).parent
COLLECTIONS = HERE / "collections"
RECORDINGS = HERE / "recordings"

# Where we differ on purpose; docs/wire-rules.md says more.  A case that starts to pass fails.
DELIBERATE = {
    "auth-signed-[45]": "hawk and jwt are left out, as SG203 says",
    "dynamic-[01236]": "a dynamic variable has another value in every run: it stays a variable",
    "file-and-graphql-1[07]": "files are looked for when a snippet runs, not when it is written",
    "formdata-4[45678]": "files are looked for when a snippet runs, not when it is written",
    "file-and-graphql-45": "JSON in place of text gets its variables after it is written as text",
    "urls-8[34]": "a URL object of nothing but raw, as tools write it, is read by its raw",
    "v2.0-2": "a URL object of nothing but raw, as tools write it, is read by its raw",
    "v1-85": "a request that two orders name is one request, in the folder named first",
}

# What the runtime adds to every request, unless the collection sets it itself.
AUTOMATIC = {
    "user-agent",
    "accept",
    "cache-control",
    "accept-encoding",
    "connection",
    "host",
    "content-length",
    "transfer-encoding",
}
# What the recorder drops.
DROPPED = {"postman-token"}


class Reading(NamedTuple):
    """A collection of ours as read, and what its items resolve to by pointer."""

    parsed: Parsed
    resolved: dict[str, Resolved]

    def of(self, pointer: str) -> Resolved:
        """What became of the item at ``pointer``, also when it is none."""
        about = tuple(p for p in self.parsed.problems if p.where.pointer == pointer)
        return self.resolved.get(pointer, Resolved(None, about))


def records() -> list[tuple[str, str, Record]]:
    """Every record with the name of its collection and its own id."""
    return [
        (f"{file.stem}-{number}", file.stem, record)
        for file in sorted(RECORDINGS.glob("*.json"))
        for number, record in enumerate(json.loads(file.read_text("utf-8")))
    ]


def reason_to_differ(case: str) -> str | None:
    """Why ``case`` differs on purpose, or None."""
    found = (why for pattern, why in DELIBERATE.items() if fnmatchcase(case, pattern))
    return next(found, None)


def parameters() -> Iterator[ParameterSet]:
    """One parameter set for each record; those that differ on purpose must fail."""
    for case, stem, record in records():
        reason = reason_to_differ(case)
        raises = (AssertionError, OSError)
        marks = [pytest.mark.xfail(raises=raises, strict=True, reason=reason)] if reason else []
        name = f"{case}-{'/'.join(map(str, record['item']))}"
        yield pytest.param(stem, record, id=name, marks=marks)


@cache
def reading(stem: str) -> Reading:
    """The collection of the files called ``stem``."""
    parsed = read_collection(_source(f"{stem}.json"))
    assert parsed.collection is not None
    resolver = Resolver(
        parsed.collection,
        environment=_scope(f"{stem}.postman_environment.json"),
        global_scope=_scope(f"{stem}.postman_globals.json"),
    )
    found = {lo.item.pointer: resolver.resolve(lo) for lo in walk(parsed.collection)}
    return Reading(parsed, found)


def _source(name: str) -> Source:
    return Source(name, (COLLECTIONS / name).read_bytes())


def _scope(name: str) -> Scope | None:
    return read_scope(_source(name))[0] if (COLLECTIONS / name).exists() else None


def comparable(lines: Iterable[Sequence[str]], ours: set[str]) -> list[tuple[str, str]]:
    """Header lines without those every client adds; sorted by name, repeats in order."""
    kept = [
        (name.lower(), value.strip(" \t"))
        for name, value in lines
        if name.lower() in ours - DROPPED or name.lower() not in AUTOMATIC | DROPPED
    ]
    return sorted(kept, key=lambda line: line[0])


@pytest.mark.parametrize(("stem", "record"), list(parameters()))
def test_exchange_equals_recording(stem: str, record: Record) -> None:
    """Method, target, header lines and body are those recorded."""
    resolved = reading(stem).of(record["pointer"])
    if "error" in record:
        assert resolved.problems, f"Postman: {record['error']}"
        return
    exchange = resolved.exchange
    assert exchange is not None, resolved.problems
    wire = recorded_wire(record, exchange)
    ours = header_lines(exchange)
    names = {name.lower() for name, _ in ours}
    assert {
        "method": exchange.method,
        "target": target_of(exchange),
        "headers": comparable(ours, names),
        "body": body_of(exchange.content, HERE / "files", boundary_of(exchange)),
    } == {
        "method": wire.method,
        "target": wire.target,
        "headers": comparable(wire.headers, names),
        "body": wire.body,
    }


@pytest.mark.parametrize("pattern", DELIBERATE)
def test_every_exception_names_a_case(pattern: str) -> None:
    """A pattern without a case would hide the next one that it happens to match."""
    assert any(fnmatchcase(case, pattern) for case, _, _ in records())
