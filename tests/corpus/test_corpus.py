"""Every real collection of ../shared/corpus in every client: all there, and all accepted.

The figures are shown at the end of the run.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import msgspec
import pytest

from snippetgen import pipeline
from snippetgen.ir.collection import Located, walk
from snippetgen.problems import Problem
from snippetgen.settings import DEFAULT_CLIENTS, Settings, classic
from snippetgen.targets.client import load_clients
from snippetgen.write.paths import item_paths
from tests.checks.folders import Errors
from tests.checks.go_check import check_go
from tests.checks.javascript_check import check_javascript
from tests.checks.python_check import check_python
from tests.checks.shell_check import check_shell
from tests.corpus.place import CHECKOUT, CORPUS, REQUESTS, STEP

ENOUGH = 0.995
JOBS = 2

# One of the Chilkat family stands for it here; nox -s readback takes all of them over the corpus.
CLIENTS = tuple(
    client.name
    for client in load_clients().values()
    if client.view != "chilkat" or client.name in DEFAULT_CLIENTS
)
_DEFAULT = Settings(clients=CLIENTS, jobs=JOBS)
VARIANTS = {"default": _DEFAULT, "classic": classic(_DEFAULT)}

Record = Callable[[str, object], None]

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("corpus")]


class Wanted(msgspec.Struct, frozen=True):
    """One snippet that should be there: its collection file, its item and its client."""

    file: str
    located: Located
    client: str

    def excused_by(self, problem: Problem) -> bool:
        """Whether ``problem`` says why the snippet is absent."""
        item = self.located.item.pointer
        return (
            problem.severity == "error"
            and problem.where.file == self.file
            and f"{problem.where.pointer}/".startswith(f"{item}/")
            and problem.client in ("", self.client)
        )


@cache
def generated(variant: str) -> pipeline.Generated:
    """The whole corpus, rendered."""
    return pipeline.generate([str(CORPUS)], VARIANTS[variant])


@cache
def wanted(variant: str) -> dict[str, Wanted]:
    """Every snippet that should be in the plan, by its path."""
    return dict(_wanted(VARIANTS[variant].clients))


def _wanted(clients: tuple[str, ...]) -> Iterator[tuple[str, Wanted]]:
    taken: set[str] = set()
    file_names = {client.name: _file_name(client) for client in pipeline.clients(_DEFAULT)}
    for collection in pipeline.read([str(CORPUS)]).collections:
        places = item_paths(collection, taken)
        for located in walk(collection):
            for client in clients:
                path = f"{places[located.item.pointer]}/{file_names[client]}"
                yield path, Wanted(collection.file, located, client)


def _file_name(client: pipeline.ClientInfo) -> str:
    return f"{client.name.replace('/', '-')}.{client.extension}"


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_snippet_or_a_reason(variant: str, record_property: Record) -> None:
    """Every request gives a snippet in every client, or a problem that says why not."""
    started = time.monotonic()
    found = generated(variant)
    seconds = time.monotonic() - started
    planned = {file.path for file in found.plan.files}
    assert found.requests == REQUESTS
    assert found.failed_inputs == 0
    assert planned <= set(wanted(variant))
    absent = {path: want for path, want in wanted(variant).items() if path not in planned}
    unexplained = [
        path for path, want in absent.items() if not any(map(want.excused_by, found.problems))
    ]
    for line in _figures(found, len(wanted(variant)), absent):
        record_property("figures", f"{variant}: {line}")
    record_property("figures", f"{variant}: rendered in {seconds:.0f} s")
    assert not unexplained
    assert len(planned) >= ENOUGH * len(wanted(variant))


def _figures(found: pipeline.Generated, whole: int, absent: dict[str, Wanted]) -> Iterator[str]:
    made = len(found.plan.files)
    yield f"{found.collections} collections, {found.requests} requests"
    yield f"{made} of {whole} snippets ({made / whole:.2%})"
    codes = Counter(f"{problem.code} {problem.severity}" for problem in found.problems)
    yield ", ".join(f"{code}: {count}" for code, count in sorted(codes.items()))
    for (client, file), count in sorted(
        Counter((want.client, Path(want.file).name) for want in absent.values()).items()
    ):
        yield f"no {client}: {count} of {file}"


# The tools are slow: what only the variants of a language change is seen in its first client.
CHECKED = [("default", client) for client in CLIENTS]
CHECKED += [("classic", client) for client in DEFAULT_CLIENTS]


@pytest.mark.parametrize(("variant", "client"), CHECKED)
def test_real_tools_accept(
    variant: str, client: str, tmp_path: Path, record_property: Record
) -> None:
    """Compilers, formatters and linters have nothing to say about the snippets."""
    files = [file for file in generated(variant).plan.files if file.client == client]
    texts = {file.path: file.content.decode() for file in files[::STEP]}
    started = time.monotonic()
    errors = _errors(client, texts, tmp_path)
    seconds = time.monotonic() - started
    figure = f"{len(texts)} checked in {seconds:.0f} s, {len(errors)} refused"
    record_property("figures", f"{variant}: {client}: {figure}")
    shown = [f"{_place(wanted(variant)[path])}: {found}" for path, found in errors.items()]
    assert not errors, "\n".join(shown)


def _place(want: Wanted) -> str:
    return f"{want.file}#{want.located.item.pointer}"


def _errors(client: str, texts: dict[str, str], folder: Path) -> Errors:
    match client.partition("/")[0]:
        case "go":
            return check_go(texts, folder)
        case "javascript":
            return check_javascript(texts, jobs=JOBS)
        case "python":
            return check_python(texts, jobs=JOBS)
        case "shell":
            return check_shell(texts, folder, jobs=JOBS)
        case language:
            raise AssertionError(f"write a check for {language} in tests/checks")


# Every tenth collection: all schema versions, in a few seconds.
_PART = 10

_PROGRAM = """
import sys
from snippetgen.pipeline import generate
from snippetgen.settings import Settings
from tests.corpus.test_corpus import digest
print(digest(generate(sys.argv[2:], Settings(jobs=int(sys.argv[1])))))
"""


def digest(found: pipeline.Generated) -> str:
    """A hash of all bytes and problems of a run."""
    whole = hashlib.sha256()
    for file in found.plan.files:
        whole.update(f"{file.path}\0{len(file.content)}\0".encode() + file.content)
    whole.update(msgspec.json.encode(found.problems))
    return whole.hexdigest()


def test_same_bytes_whatever_the_circumstances(tmp_path: Path) -> None:
    """One process or two, any hash seed, any working folder: the same plan and problems."""
    sources = sorted(str(path) for path in CORPUS.glob("*.json"))[::_PART]
    assert len(sources) > 3
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    runs = [("1", "0", CHECKOUT), ("2", "0", CHECKOUT), ("1", "1", CHECKOUT), ("2", "1", elsewhere)]
    assert len({_digest_of_run(*run, sources) for run in runs}) == 1


def _digest_of_run(jobs: str, seed: str, folder: Path, sources: list[str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, jobs, *sources],
        cwd=folder,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
