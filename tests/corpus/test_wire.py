"""The real collections on the wire: the exchange equals what newman sends, and so do the snippets.

Requests are localised: a variable that the collection does not define gets a harmless value, and
one that stands for the host this machine's address.  The figures are shown at the end of the run.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from snippetgen import pipeline
from snippetgen.inputs import Scopes, secured_by
from snippetgen.ir.collection import Collection, walk
from snippetgen.rendering import Renderer
from snippetgen.secrets.secure import Secured
from snippetgen.settings import DEFAULT_CLIENTS, Settings
from snippetgen.verify import oracle
from snippetgen.verify.prove import Options, prove
from snippetgen.verify.redirect import harmless_values
from snippetgen.verify.report import RIGHT, Record, Verdict
from snippetgen.verify.subjects import subjects_of
from tests.corpus.place import CORPUS, REQUESTS
from tests.runtimes import lack
from tests.wire.runners import HERE as WIRE
from tests.wire.runners import runner_for

ENOUGH = 0.999

# Requests for which the exchange is not what newman sends, as file and pointer, and why;
# docs/wire-rules.md says more.  One that starts to agree fails.
EXCEPTIONS: dict[str, str] = {}

Note = Callable[[str, object], None]

pytestmark = pytest.mark.slow


def collections() -> tuple[Collection, ...]:
    """Every collection of the folder."""
    return pipeline.read([str(CORPUS)], Settings(secrets="keep")).collections


def localised(collection: Collection) -> Settings:
    """Values for the variables that ``collection`` leaves open; those of hosts lead to us."""
    resolver = Renderer(Secured(collection), Settings()).resolver
    found: dict[str, str] = {}
    for located in walk(collection):
        exchange = resolver.resolve(located).exchange
        for name, value in harmless_values(exchange, 80).items() if exchange else ():
            if not name.startswith("$") and not found.get(name, "").startswith("http"):
                found[name] = value
    return Settings(secrets="keep", variables=tuple(found.items()))


def name_of(record: Record) -> str:
    """A request by file and pointer."""
    return f"{Path(record.collection).name}#{record.pointer}"


def told(records: Iterable[Record]) -> str:
    """The records and what is wrong with them, as lines."""
    lines: list[str] = []
    for record in records:
        lines += [f"{record.verdict} {name_of(record)} {record.place}"]
        lines += [f"    {line}" for line in record.story]
    return "\n".join(lines)


def figures(title: str, records: Sequence[Record]) -> str:
    """How many of each verdict."""
    numbers = Counter(record.verdict for record in records)
    return f"{title}: " + ", ".join(f"{number} {verdict}" for verdict, number in numbers.items())


def provable(records: Iterable[Record]) -> list[Record]:
    """Without what cannot be compared: unsigned, made anew each time, or not read by newman."""
    none: set[Verdict] = {"unproven", "not run"}
    return [record for record in records if record.verdict not in none]


@pytest.mark.xdist_group("corpus newman")
def test_the_exchange_equals_newman(monkeypatch: pytest.MonkeyPatch, record_property: Note) -> None:
    """On at least 99.9 %, and the others are known."""
    monkeypatch.setenv("NODE_PATH", str(WIRE / "oracle" / "node_modules"))
    oracle.available.cache_clear()
    missing = oracle.available()
    oracle.available.cache_clear()
    if missing is not None:
        lack(f"{missing} (nox -s record installs it)")
    records = [r for c in collections() for r in oracle.ask(c, c, localised(c))]
    record_property("figures", figures(oracle.NAME, records))
    assert len(records) == REQUESTS
    compared = provable(records)
    wrong = [record for record in compared if record.verdict not in RIGHT]
    unknown = [record for record in wrong if name_of(record) not in EXCEPTIONS]
    assert not unknown, told(unknown)
    assert {name_of(record) for record in wrong} == set(EXCEPTIONS), "an exception agrees now"
    assert len(wrong) <= (1 - ENOUGH) * len(compared)


def proved(client: str) -> Iterator[Record]:
    """The verdict on the snippet of every request."""
    runner = runner_for(client)
    found = collections()
    renderers = [
        Renderer(secured_by(c, Scopes(), Settings()), Settings(clients=(client,))) for c in found
    ]
    subjects = (
        subject
        for renderer in renderers
        for subject in subjects_of(renderer, walk(renderer.collection), renderer.clients[0])
    )
    return prove(subjects, runner, Options(parallel=os.cpu_count() or 1))


@pytest.mark.parametrize(
    "client",
    [
        pytest.param(client, marks=pytest.mark.xdist_group(f"corpus {client}"))
        for client in DEFAULT_CLIENTS
    ],
)
def test_the_snippets_send_the_exchange(client: str, record_property: Note) -> None:
    """At least 99.9 % exactly or in other words, the rest with a problem that says why."""
    records = list(proved(client))
    record_property("figures", figures(client, records))
    assert len(records) == REQUESTS
    compared = provable(records)
    unknown = [r for r in compared if r.verdict not in RIGHT and r.verdict != "limited"]
    assert not unknown, told(unknown)
    assert sum(r.verdict in RIGHT for r in compared) >= ENOUGH * len(compared)
