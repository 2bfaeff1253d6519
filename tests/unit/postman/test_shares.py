"""However many processes read a collection, it is the same, and so is what they report."""

from __future__ import annotations

import json
import os
import signal
from typing import Any

import pytest

from snippetgen.ir.collection import Item, Unread, walk
from snippetgen.postman import Parsed, Source, nothing_known, outline, read_collection, shares
from snippetgen.postman.outline import Outline, outline_of
from snippetgen.postman.parse import Known, Seal, Seals
from tests.builders import a_collection, a_folder, an_item, auth, formdata, raw, urlencoded

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="nothing is forked here"),
    pytest.mark.usefixtures("no_other_threads"),
]
HERE = os.getpid()
Opened = list[tuple[int, int]]


def many(count: int) -> bytes:
    """Items with and without a body, in folders too, and every ninth with something to report."""
    bodies = (None, raw("{{a}}"), urlencoded({"key": "k", "value": None}), formdata())
    items: list[dict[str, Any]] = [
        an_item(f"No {n}", method="POST", body=bodies[n % 4]) for n in range(count)
    ]
    for item in items[::9]:
        item["request"]["header"] = 7
    inner = a_folder("In", *items[: count // 2], auth=auth("basic", username="{{u}}"))
    return json.dumps(a_collection(inner, *items[count // 2 :])).encode()


def read(data: bytes, known: Known = nothing_known, jobs: int | None = None) -> Parsed:
    """What is read, and where from is left aside."""
    return read_collection(Source("a.json", data), known, jobs=jobs)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """The number of each item that was opened here, and the process that would do so."""
    found: Opened = []
    plain = Seals.opened

    def noted(self: Seals, seal: Seal) -> Item:
        found.append((os.getpid(), seal.number))
        return plain(self, seal)

    monkeypatch.setattr(Seals, "opened", noted)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2})
    monkeypatch.setattr(shares, "_LEAST", 5)
    return found


def test_each_process_reads_its_share(opened: Opened) -> None:
    """And this one reads again of which there is something to report, so that it is said once."""
    expected, found = read(many(80), jobs=1), read(many(80))
    assert len(expected.problems) == 9
    assert (found.collection, found.problems) == (expected.collection, expected.problems)
    assert found.seals.keys() == expected.seals.keys()
    here = [number for _, number in opened[80:]]
    assert here == [*range(40), 45, 54, 63, 72]


def test_no_more_processes_than_are_allowed(opened: Opened) -> None:
    """Of two the other one reads half of what is left."""
    read(many(80), jobs=2)
    assert [number for _, number in opened] == [*range(50), 54, 63, 72]


def test_few_items_are_read_here(opened: Opened) -> None:
    """Another process would not pay."""
    read(many(29))
    assert len(opened) == 29


def test_what_is_known_is_left_out(opened: Opened) -> None:
    """Nobody is asked for help before enough items in a row turned out to be unknown."""
    keys = [
        seal.key for seal in sorted(read(many(80), jobs=1).seals.values(), key=lambda s: s.number)
    ]
    some = set(keys[10::20])
    answer = ("Known", ())
    opened.clear()
    found = read(many(80), lambda asked: {key: answer for key in asked if key in some})
    assert found.collection is not None
    items = [located.item for located in walk(found.collection)]
    assert [n for n, item in enumerate(items) if isinstance(item, Unread)] == [
        seal.number for seal in found.seals.values() if seal.key in some
    ]
    alone = read(many(80), lambda asked: {key: answer for key in asked if key in some}, jobs=1)
    assert (found.collection, found.problems) == (alone.collection, alone.problems)
    assert 40 < len(opened) - 76 < 76


def test_what_a_lost_process_had_is_read_here(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if nobody had been asked for help."""
    expected, plain = read(many(80), jobs=1), Seals.opened

    def dying(self: Seals, seal: Seal) -> Item:
        if os.getpid() != HERE:
            os.kill(os.getpid(), signal.SIGKILL)
        return plain(self, seal)

    monkeypatch.setattr(Seals, "opened", dying)
    found = read(many(80))
    assert (found.collection, found.problems) == (expected.collection, expected.problems)
    assert {number for _, number in opened[80:]} == set(range(80))


def test_what_another_process_cannot_read_is_read_as_a_whole(opened: Opened) -> None:
    """Members that stand twice, for which there is no outline."""
    value = json.loads(many(80))
    value["item"][-1]["request"]["url"] = "MARK"
    data = json.dumps(value).encode().replace(b'"MARK"', b'{"raw": "a", "raw": "http://b"}')
    found = read(data)
    assert found.collection == read_collection(Source("a.json", data)).collection
    assert any("stands here again" in problem.message for problem in found.problems)
    assert opened


GROUPS: dict[str, list[Any]] = {
    "none": [],
    "one": [an_item("A")],
    "folders": [a_folder(f"F{n}", an_item("A"), a_folder("In", an_item("B"))) for n in range(7)],
    "mixed": [an_item("A"), 7, a_folder("Empty"), None, {"name": "x"}, an_item("A"), an_item("B")],
    "twins": [a_folder("F", an_item("A"), an_item("A"))] * 6,
    "twins before": [{"x": [an_item("B")], "item": [an_item("A")]}, an_item("B"), an_item("A")],
}


def told(found: Outline) -> tuple[Any, ...]:
    """All that is in an outline; sealed items look empty."""
    items = [(bytes(item.data), item.sha256) for item in found.items]
    return json.dumps(found.value), items, found.lengths, found.between


@pytest.mark.parametrize("groups", GROUPS)
def test_the_outline_is_the_same_whoever_looks_for_items(
    groups: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each process looks through its share of the groups; what a lost one had is looked for here."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2})
    source = Source("a.json", json.dumps({"info": {}, "item": GROUPS[groups]}, indent=1).encode())
    expected = told(outline_of(source))
    monkeypatch.setattr(outline, "_LEAST", 1)
    places = outline._places
    looked: list[int] = []

    def noted(groups: list[Any]) -> Any:
        looked.append(os.getpid())
        return places(groups)

    def lost(groups: list[Any]) -> Any:
        if os.getpid() != HERE:
            os.kill(os.getpid(), signal.SIGKILL)
        return noted(groups)

    monkeypatch.setattr(outline, "_places", noted)
    assert told(outline_of(source)) == told(outline_of(source, jobs=2)) == expected
    assert looked == [HERE] * 2
    looked.clear()
    monkeypatch.setattr(outline, "_places", lost)
    assert told(outline_of(source)) == expected
    count = len(GROUPS[groups])
    assert len(looked) == (1 if count < 2 else 2)  # its own share, and all
