"""Read back from each snippet: the same objects, methods and arguments as in the view, in order."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import msgspec
import pytest

from snippetgen import pipeline
from snippetgen.ir.collection import Collection
from tests.golden.cases import COLLECTIONS, VARIANTS
from tests.golden.test_seed import CALLS, ITEM
from tests.golden.test_seed import COLLECTION as ZOHO
from tests.readback.basic import BASICS
from tests.readback.clients import GRAMMARS, READ_ELSEWHERE, chilkat_clients, read
from tests.readback.events import Event
from tests.readback.views import difference, shown, wrong
from tests.runtimes import lack

CORPUS = Path(__file__).parent.parent.parent.parent / "shared" / "corpus"
CLIENTS = [name for name in chilkat_clients() if name not in READ_ELSEWHERE]
SETTINGS = {
    "default": VARIANTS["default"],
    "classic": VARIANTS["classic"],
    "modern": msgspec.structs.replace(VARIANTS["keep"], chilkat_api="modern"),
}
# Every so many requests of the corpus; nox -s readback takes each.
STEP = int(os.environ.get("SNIPPETGEN_CORPUS_STEP", "40"))

pytestmark = pytest.mark.slow


@cache
def read_all(folder: Path) -> tuple[Collection, ...]:
    """The collections of a folder."""
    return pipeline.read([str(folder)]).collections


@pytest.mark.parametrize("variant", SETTINGS)
@pytest.mark.parametrize("client", CLIENTS)
def test_the_calls_of_the_view_are_read_back(client: str, variant: str) -> None:
    """Over all golden collections, in every form."""
    number, found = wrong(client, read_all(COLLECTIONS), SETTINGS[variant])
    assert number > 220
    assert not found, _told(number, found)


@pytest.mark.parametrize("client", CLIENTS)
def test_the_corpus_is_read_back(client: str) -> None:
    """The same over real collections."""
    if not CORPUS.is_dir():
        lack(f"the real collections are not at {CORPUS}")
    number, found = wrong(client, read_all(CORPUS), SETTINGS["default"], STEP)
    assert number >= 2500 // STEP
    assert not found, _told(number, found)


def _told(number: int, found: dict[str, str]) -> str:
    lines = [f"{place}: {story}" for place, story in found.items()]
    return f"{len(found)} of {number}:\n" + "\n".join(lines[:12])


@pytest.mark.parametrize("client", CLIENTS)
def test_the_calls_of_the_seed(client: str) -> None:
    """With the preset classic the Zoho item gives the calls of the vendor's page, one by one."""
    (collection,) = pipeline.read([str(ZOHO)]).collections
    found = shown(client, [collection], SETTINGS["classic"])
    text, view = next((t, v) for place, t, v in found if place.endswith(ITEM))
    events = [e for e in read(client, text, view, fragment=True) if e[0] not in ("drop", "keep")]
    assert [_as_go(event) for event in events] == [call for call in CALLS if ".Dispose" not in call]


def _as_go(event: Event) -> str:
    """An event as the page writes it."""
    kind, owner, *rest = event
    if kind == "new":
        return f"chilkat.New{owner}()"
    if kind == "get":
        return f"{owner}.{rest[0]}()"
    method, arguments = rest
    if kind == "set":
        shown = "false" if method == "EmitCompact" else _argument(arguments, "")
        return f"{owner}.Set{method}({shown})"
    return f"{owner}.{method}({','.join(_argument(a, method) for a in arguments)})"


def _argument(value: Event, method: str) -> str:
    if value[0] == "text":
        return '"' + "".join(value[1]) + '"'
    if method == "UpdateBool":
        return "true" if value[1] else "false"
    return str(value[1])


def test_every_client_is_read() -> None:
    """By a grammar, by the small reader, or elsewhere."""
    assert set(CLIENTS) == set(GRAMMARS) | set(BASICS)


@pytest.mark.parametrize("client", CLIENTS)
def test_a_change_is_seen(client: str) -> None:
    """A test that cannot fail proves nothing: another word, and a call the less."""
    (collection,) = pipeline.read([str(COLLECTIONS / "json-values.json")]).collections
    _, text, view = next(shown(client, [collection], SETTINGS["classic"]))
    assert not difference(client, text, view, fragment=True)
    lines = text.splitlines(keepends=True)
    call = next(n for n, line in enumerate(lines) if "pdate" in line)
    without = "".join([*lines[:call], *lines[call + 1 :]])
    assert difference(client, without, view, fragment=True)
    other = text.replace("application/json", "application/jsom")
    assert difference(client, other, view, fragment=True)
