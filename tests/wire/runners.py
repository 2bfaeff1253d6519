"""What the tests of snippets on the wire share: the recordings as subjects, and the runners."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from snippetgen.inputs import Scopes
from snippetgen.ir.collection import Scope, walk
from snippetgen.postman import read_collection
from snippetgen.postman.scopes import read_scope
from snippetgen.postman.source import Source
from snippetgen.rendering import Renderer
from snippetgen.resolve.exchange import Exchange
from snippetgen.secrets.gate import Gate
from snippetgen.secrets.secure import Secured
from snippetgen.settings import Settings
from snippetgen.verify.compare import compare
from snippetgen.verify.prove import Options, Subject, prove
from snippetgen.verify.report import Record
from snippetgen.verify.runners import CHILKAT_FOLDER, MODULES_FOLDER, runner_of
from snippetgen.verify.runners.job import Runner
from snippetgen.verify.subjects import subjects_of
from snippetgen.verify.wire import Wire, header_lines, signing_of, wire_of
from tests.checks.javascript_check import MODULES
from tests.wire.wire_form import recorded_wire

HERE = Path(__file__).parent
COLLECTIONS = HERE / "collections"
FILES = HERE / "files"
STANDIN = HERE.parent / "standin" / "chilkat"
STEMS = sorted(path.stem for path in (HERE / "recordings").glob("*.json"))

# What the runtime adds to every request, unless the collection sets it itself.
_AUTOMATIC = frozenset(
    """accept accept-encoding cache-control connection content-length host transfer-encoding
    user-agent""".split()
)


def runner_for(client: str) -> Runner:
    """The runner of ``client``; without what it needs the test is skipped, or fails in CI."""
    os.environ.setdefault(CHILKAT_FOLDER, str(STANDIN))
    os.environ.setdefault(MODULES_FOLDER, str(MODULES))
    runner = runner_of(client)
    reason = runner.available()
    if reason is None:
        return runner
    if os.environ.get("CI") == "true":
        pytest.fail(f"{client}: {reason}, and CI must not skip what it proves")
    pytest.skip(f"{client}: {reason}")


# A process of Node takes a third of a second, so these two, which are of one language, share the
# requests; nox -s wire gives each of them all.
_TURNS = ("javascript/axios", "javascript/fetch")
SHARED = int(os.environ.get("SNIPPETGEN_WIRE_SHARED", len(_TURNS)))


def turns(client: str) -> slice:
    """Which of the recorded requests are the turn of ``client``."""
    return slice(_TURNS.index(client) % SHARED, None, SHARED) if client in _TURNS else slice(None)


@cache
def recorded(client: str) -> dict[str, list[Record]]:
    """The verdict on the snippet of every recorded request, by collection."""
    found: dict[str, list[Record]] = {stem: [] for stem in STEMS}
    subjects = [subject for stem in STEMS for subject in subjects_in(stem, client)][turns(client)]
    options = Options("keep", parallel=os.cpu_count() or 1, files=FILES)
    for record in prove(subjects, runner_for(client), options):
        found[Path(record.collection).stem].append(record)
    return found


def subjects_in(stem: str, client: str) -> Iterator[Subject]:
    """A subject for each request of a collection that Postman's runtime did send."""
    collection = read_collection(_source(f"{stem}.json")).collection
    assert collection is not None
    settings = Settings(clients=(client,), secrets="keep", placeholders="keep")
    scopes = Scopes(
        _scope(f"{stem}.postman_environment.json"), _scope(f"{stem}.postman_globals.json")
    )
    renderer = Renderer(
        Secured(collection, scopes.environment, scopes.global_scope), settings, Gate()
    )
    items = {located.item.pointer: located for located in walk(collection)}
    for record in json.loads((HERE / "recordings" / f"{stem}.json").read_text("utf-8")):
        if "error" in record:
            continue
        for subject in subjects_of(renderer, [items[record["pointer"]]], renderer.clients[0]):
            assert subject.exchange is not None, record["item"]
            yield replace(subject, expected=wire_recorded(record, subject.exchange))


def wire_recorded(record: dict[str, Any], exchange: Exchange) -> Wire:
    """What arrived, without the header lines that only the runtime adds."""
    wire = recorded_wire(record, exchange)
    ours = {name.lower() for name, _ in header_lines(exchange)}
    headers = tuple(
        (name, value.strip(" \t"))
        for name, value in wire.headers
        if name.lower() in ours or name.lower() not in _AUTOMATIC
    )
    return replace(wire, headers=headers, signed_by=signing_of(exchange))


def exchange_differs(subject: Subject) -> bool:
    """Whether the exchange itself is not what was recorded, whatever the client."""
    assert subject.exchange is not None
    assert subject.expected is not None
    try:
        ours = wire_of(subject.exchange, {}, FILES)
    except OSError:
        return True
    return bool(compare(replace(subject.expected, signed_by=None), ours).differences)


def _source(name: str) -> Source:
    return Source(name, (COLLECTIONS / name).read_bytes())


def _scope(name: str) -> Scope | None:
    return read_scope(_source(name))[0] if (COLLECTIONS / name).exists() else None
