"""Reading the real collections that may lie beside the checkout."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from snippetgen.ir.collection import walk
from snippetgen.postman import (
    Parsed,
    Source,
    read_collection,
    read_directory_v3,
    read_source,
)
from snippetgen.postman.folders import collections_in

CORPUS = Path(__file__).parents[4] / "shared" / "corpus"


@pytest.fixture(scope="module")
def corpus() -> dict[str, Parsed]:
    if not CORPUS.is_dir():
        reason = f"the corpus of real collections is not at {CORPUS}"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return {path.name: _read(path) for path in collections_in(CORPUS)}


def _read(path: Path) -> Parsed:
    if path.is_dir():
        return read_directory_v3(path)
    source = read_source(path)
    assert isinstance(source, Source)
    return read_collection(source)


def _counts(corpus: dict[str, Parsed]) -> dict[str, int]:
    counts = {}
    for name, parsed in corpus.items():
        assert parsed.collection is not None, name
        counts[name] = sum(1 for _ in walk(parsed.collection))
    return counts


def test_every_file_is_found_and_read(corpus: dict[str, Parsed]) -> None:
    counts = _counts(corpus)
    assert len(counts) == 60
    assert sum(counts.values()) == 2627


def test_each_file_has_as_many_requests_as_were_counted(corpus: dict[str, Parsed]) -> None:
    header, *rows = (CORPUS / "manifest.tsv").read_text("utf-8").splitlines()
    columns = header.split("\t")
    file, requests = columns.index("file"), columns.index("requests")
    cells = [row.split("\t") for row in rows]
    assert _counts(corpus) == {row[file]: int(row[requests]) for row in cells}


def test_nothing_in_it_is_wrong(corpus: dict[str, Parsed]) -> None:
    codes = Counter(p.code for parsed in corpus.values() for p in parsed.problems)
    assert codes == Counter()


def test_pointers_are_unique_within_a_file(corpus: dict[str, Parsed]) -> None:
    for parsed in corpus.values():
        assert parsed.collection is not None
        pointers = [located.item.pointer for located in walk(parsed.collection)]
        assert len(set(pointers)) == len(pointers)
