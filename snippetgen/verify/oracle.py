"""The exchanges of a collection against Postman's own runtime, npm's newman, where it is installed."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from snippetgen.ir.collection import Collection, Scope, walk
from snippetgen.problems import Where
from snippetgen.resolve.exchange import Exchange
from snippetgen.resolve.resolve import Resolved, Resolver
from snippetgen.resolve.signatures import DigestCredentials
from snippetgen.settings import Settings
from snippetgen.verify.capture import Answer, CaptureServer
from snippetgen.verify.compare import compare
from snippetgen.verify.excuses import judge
from snippetgen.verify.finding import Difference
from snippetgen.verify.redirect import make_files, redirected
from snippetgen.verify.report import Record, Verdict
from snippetgen.verify.wire import Wire, header_lines, wire_of

NAME = "postman/newman"
_PROGRAM = Path(__file__).parent / "oracle.js"
_SECONDS = 600.0
# What the runtime adds to every request, unless the collection sets it itself.
_AUTOMATIC = frozenset(
    """accept accept-encoding cache-control connection content-length postman-token
    transfer-encoding user-agent""".split()
)


@cache
def available() -> str | None:
    """None when newman can be run, or what is missing and how to get it."""
    node = shutil.which("node")
    if node is None:
        return "node not found; install it from https://nodejs.org/"
    look = _PROGRAM.read_text("utf-8").partition("const read")[0]
    done = subprocess.run(  # noqa: S603 - our own program
        [node, "-e", look, "-", "-", "-"], capture_output=True, check=False
    )
    return None if done.returncode == 0 else "newman not found; npm install --global newman"


def ask(
    collection: Collection,
    original: Collection,
    settings: Settings,
    environment: Scope | None = None,
    global_scope: Scope | None = None,
) -> Iterator[Record]:
    """The verdict on the exchange of each item of ``original``, in document order.

    ``collection`` is the same without credentials, and tells what the items are called.  The
    scopes are those of the files that ``settings`` names.  Requests with values made anew for each
    are not compared.
    """
    items = list(walk(original))
    places = [Where(collection.file, it.item.pointer, it.names) for it in walk(collection)]
    if (missing := available()) is not None:
        yield from (_record(where, "not run", missing) for where in places)
        return
    resolver = Resolver(
        original,
        overrides=settings.variables,
        environment=environment,
        global_scope=global_scope,
    )
    resolved = [resolver.resolve(located) for located in items]
    with CaptureServer() as server, tempfile.TemporaryDirectory(prefix="snippetgen-") as folder:
        place = Path(folder)
        for found in resolved:
            _furnish(found.exchange, place)
        slot = server.open(Answer())
        lines, reason = _run(slot.port, place, collection.file, settings)
        wires = iter(server.close(slot))
        for number, where in enumerate(places):
            if number >= len(lines) or lines[number]["name"] not in (items[number].item.name, None):
                yield _record(where, "not run", reason or "newman runs other items than these")
                continue
            error = lines[number]["error"]
            wire = None if error else next(wires, None)
            yield _judged(where, resolved[number], wire, str(error), place)


def _furnish(exchange: Exchange | None, folder: Path) -> None:
    """Make the files of ``exchange``; a path that none can have is newman's to report."""
    if exchange is not None:
        try:
            make_files(redirected(exchange, 1, variables=False), {}, folder)
        except (OSError, ValueError):
            return


def _run(
    port: int, folder: Path, file: str, settings: Settings
) -> tuple[list[dict[str, Any]], str]:
    scopes = [settings.environment or "-", settings.globals_file or "-"]
    variables = json.dumps([{"key": name, "value": value} for name, value in settings.variables])
    node = shutil.which("node") or "node"
    command = [node, str(_PROGRAM), str(port), str(folder), file, *scopes, variables]
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return [], f"newman was stopped after {_SECONDS:g} seconds"
    return [json.loads(line) for line in done.stdout.splitlines()], _first_error(done.stderr)


def _first_error(text: str) -> str:
    """The line of ``text`` that names the error."""
    lines = [line for line in text.splitlines() if "Error" in line]
    return f"newman failed: {lines[0].strip()}" if lines else text.strip()[-200:]


def _judged(
    where: Where, resolved: Resolved, wire: Wire | None, error: str, folder: Path
) -> Record:
    exchange = resolved.exchange
    if wire is None:
        told = any(problem.severity == "error" for problem in resolved.problems)
        return _record(where, "exact" if told else "different", f"Postman sends nothing: {error}")
    if exchange is None:
        return _record(where, "different", "there is no exchange, but Postman sends a request")
    if any(v.name.startswith("$") for text, _ in exchange.texts() for v in text.variables):
        return _record(where, "unproven", "a value is made anew for each request")
    try:
        expected = wire_of(exchange, {}, folder)
    except OSError as failure:
        return _record(where, "unproven", f"a file is not there: {failure}")
    if isinstance(exchange.credentials, DigestCredentials) and not wire.values("authorization"):
        return _record(where, "unproven", "no server asks newman for Digest credentials here")
    ours = {name.lower() for name, _ in header_lines(exchange)}
    kept = tuple(
        line
        for line in wire.headers
        if line[0].lower() in ours or line[0].lower() not in _AUTOMATIC
    )
    got = Wire(wire.method, wire.target, kept, wire.body, wire.incomplete)
    comparison = compare(expected, got)
    if comparison.differences:
        found = judge(comparison.differences, resolved.problems)
        return _record(where, found.verdict, found.reason, found.differences)
    return _record(where, "equivalent" if comparison.ways else "exact", ", ".join(comparison.ways))


def _record(
    where: Where, verdict: Verdict, reason: str, differences: tuple[Difference, ...] = ()
) -> Record:
    return Record(NAME, where.file, where.pointer, where.names, verdict, reason, differences)
