"""One example through the whole pipeline: anything but snippets and problems is a finding."""

from __future__ import annotations

import json
import resource
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from random import Random
from typing import NoReturn, get_args

import msgspec

from snippetgen.cli.report import text_lines
from snippetgen.inputs import Scopes, secured_by
from snippetgen.ir.collection import Collection, Scope, walk
from snippetgen.postman import Parsed, Source, read_collection, read_directory_v3
from snippetgen.postman.scopes import read_scope
from snippetgen.problems import Problem
from snippetgen.rendering import Renderer
from snippetgen.report.github import github_line
from snippetgen.settings import Form, Placeholders, Settings
from snippetgen.targets.client import Client
from snippetgen.write.manifest import is_safe
from snippetgen.write.paths import item_paths
from tests.fuzz.bases import Kind

SECONDS = 1.0
"""Of the processor; a small input must need less."""

MEMORY = 1 << 30
ITEMS = 6
"""Requests that are rendered of one example."""

CLIENTS = ("shell/curl", "python/requests", "go/chilkat")
OURS = {"SG304", "SG305"}


class HangError(BaseException):
    """The example took too long; no handler of the product may catch this."""


def examine(kind: Kind, data: bytes | dict[str, bytes], random: Random) -> int:
    """Read, resolve and render; gives the number of snippets.

    Raises AssertionError for a result that must not be, or whatever the product raised.
    """
    if kind == "environment":
        assert isinstance(data, bytes)
        return _environment(data, random)
    parsed = _read(data)
    _check(parsed.problems)
    if parsed.collection is None:
        assert any(p.severity == "error" for p in parsed.problems), "nothing, and no error"
        return 0
    return _render(parsed.collection, Scopes(), random)


def _read(data: bytes | dict[str, bytes]) -> Parsed:
    if isinstance(data, bytes):
        return read_collection(Source("x.json", data))
    with tempfile.TemporaryDirectory() as folder:
        for name, content in data.items():
            path = Path(folder, *(part[:99] for part in name.replace("\0", "").split("/")))
            if is_safe(path.relative_to(folder).as_posix()) and name.isprintable():
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
        return read_directory_v3(Path(folder))


_USER_OF_SCOPES = {
    "item": [{"name": "x", "request": {"method": "POST", "url": "{{base}}/{{token}}?a={{a}}",
              "header": [{"key": "A", "value": "{{a}}"}], "body": {"mode": "raw", "raw": "{{a}}"}}}]
}  # fmt: skip


def _environment(data: bytes, random: Random) -> int:
    scope, problems = read_scope(Source("e.json", data))
    _check(problems)
    assert scope is not None or problems, "neither a scope nor a problem"
    parsed = read_collection(Source("x.json", json.dumps(_USER_OF_SCOPES).encode()))
    assert parsed.collection is not None
    both: tuple[Scope | None, Scope | None] = (
        (scope, None) if random.random() < 0.5 else (None, scope)
    )
    return _render(parsed.collection, Scopes(*both), random)


def _render(collection: Collection, scopes: Scopes, random: Random) -> int:
    settings = Settings(
        clients=CLIENTS,
        form=random.choice(get_args(Form)),
        placeholders=random.choice(get_args(Placeholders)),
        secrets="name" if random.random() < 0.8 else "keep",
    )
    places = item_paths(collection, set())
    assert all(is_safe(place) for place in places.values()), "an unsafe path"
    assert len(set(places.values())) == len(places), "two items in one place"
    renderer = Renderer(secured_by(collection, scopes, settings), settings)
    if random.random() < 0.9:
        renderer.clients = [_without_formatter(client) for client in renderer.clients]
    count = 0
    for located in islice(walk(collection), ITEMS):
        rendered = renderer.render(located)
        _check(rendered.problems)
        made = {snippet.client for snippet in rendered.snippets}
        errors = [p for p in rendered.problems if p.severity == "error"]
        explained = {p.client for p in errors}
        for client in CLIENTS:
            assert client in made or {client, ""} & explained, f"no {client} and no error"
        for snippet in rendered.snippets:
            assert snippet.text.encode().endswith(b"\n")
        count += len(made)
    return count


def _without_formatter(client: Client) -> Client:
    language = msgspec.structs.replace(client.language, formatter=None)
    return msgspec.structs.replace(client, language=language)


def _check(problems: tuple[Problem, ...]) -> None:
    """Every problem can be printed in every format, on lines of its own; none is our fault."""
    for problem in problems:
        assert problem.code not in OURS, problem
        assert text_lines(problem).encode().count(b"\n") <= 1
        assert "\n" not in github_line(problem)
        json.dumps(msgspec.to_builtins(problem)).encode()


@contextmanager
def watched() -> Iterator[None]:
    """Raise HangError or MemoryError where an example takes too long or too much."""

    def hang(*_: object) -> NoReturn:
        raise HangError(f"more than {SECONDS:g} s")

    handler = signal.signal(signal.SIGVTALRM, hang)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, handler)


def bound_memory() -> None:
    """Let this process have only so much more."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
