"""The manifest as a file: the same bytes as line by line, and no path out of the folder."""

from __future__ import annotations

import json
from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.summary import Summary
from snippetgen.write.manifest import Entry, Manifest, encode, first_unsafe
from snippetgen.write.plan import Remembered

# Also what stands between two entries, and half a surrogate pair.
TEXTS = st.text() | st.sampled_from(
    ['}, {"path": ', '}, {"place": ', '"}, {"path": "', "\\", "é\u2028\x7f", "\ud800", "path"]
)
SHAPES = st.recursive(
    st.none() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
ENTRIES = st.builds(
    Entry, TEXTS, TEXTS, TEXTS, st.lists(TEXTS, max_size=2).map(tuple), TEXTS, TEXTS
)
REQUESTS = st.builds(
    Remembered,
    TEXTS,
    st.tuples(TEXTS),
    st.builds(Summary, TEXTS, TEXTS, TEXTS, fields=SHAPES),
)


def line(entry: Entry | Remembered) -> str:
    """One entry as Python writes JSON."""
    plain = msgspec.to_builtins(entry)
    text = json.dumps(plain, ensure_ascii=False)
    return text if _is_whole(text) else json.dumps(plain)


def _is_whole(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _unread(request: Remembered) -> Remembered:
    """``request`` with its summary as JSON, where there is such."""
    try:
        told = msgspec.Raw(msgspec.json.encode(request.summary))
    except UnicodeEncodeError:
        return request
    return msgspec.structs.replace(request, told=told)


def lines(entries: Sequence[Entry | Remembered]) -> str:
    """A list of them."""
    return "[\n    {}\n  ]".format(",\n    ".join(map(line, entries))) if entries else "[]"


@given(st.lists(ENTRIES, max_size=4), st.lists(REQUESTS, max_size=4))
def test_one_line_for_each_entry(files: list[Entry], requests: list[Remembered]) -> None:
    """Whatever the entries hold."""
    files.sort(key=lambda entry: entry.path)
    requests.sort(key=lambda request: request.place)
    more = f',\n  "requests": {lines(requests)}' if requests else ""
    expected = f'{{\n  "version": 1,\n  "files": {lines(files)}{more}\n}}\n'
    assert encode(Manifest(files=tuple(files), requests=tuple(requests))) == expected.encode()
    unread = tuple(map(_unread, requests))
    assert encode(Manifest(files=tuple(files), requests=unread)) == expected.encode()


@pytest.mark.parametrize("unsafe", [
    "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/..", "a/../b", "a/.", "a\\b", "c:", "a/b\n",
    "a\nb", "a*", "a?", 'a"', "a<", "a>", "a|", "a/\x00", "snippetgen-manifest.json",
    "Snippetgen-Manifest.JSON", ".snippetgen-journal.json",
])  # fmt: skip
def test_an_unsafe_path_is_found(unsafe: str) -> None:
    """Alone and among others, also when its parts were seen before."""
    assert first_unsafe([unsafe]) == unsafe
    assert first_unsafe(["a/b", "a/snippetgen-manifest.json", "a/c", unsafe]) == unsafe


@pytest.mark.parametrize("safe", ["a", "...", ".a", "a..", "a/...", "a b/é", "x/y/z.sh", "a/.b"])
def test_a_safe_path_is_not(safe: str) -> None:
    """Dots within a name are no way out."""
    assert first_unsafe(["a/b", safe, safe]) is None
