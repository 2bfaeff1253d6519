"""The lines of a manifest that tell of one request: found, and put in the place of others."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from snippetgen.summary import Summary
from snippetgen.write.amend import amend, listed
from snippetgen.write.folder import OutputFolder
from snippetgen.write.manifest import Entry, Manifest, encode
from snippetgen.write.names import MANIFEST_NAME, digest
from snippetgen.write.plan import PlannedFile, Remembered

CLIENTS = ("go/chilkat.go", "shell/curl.sh")
# Whatever a name may hold that looks like a part of a manifest.
NAMES = st.one_of(
    st.text(st.characters(), max_size=6),
    st.sampled_from(['", "pointer": "/item/1", "item": ["', '{"path": "', "},\n    {", "\\", '"']),
)


def an_entry(number: int, client: str, name: str, sha256: str = "0") -> Entry:
    """Of the item that has this ``number``."""
    path = f"api/item-{number}/{client.replace('/', '-')}"
    return Entry(path, "A", f"/item/{number}", ("Leads", name), client, sha256)


def a_manifest(names: list[str], *, is_remembered: bool) -> Manifest:
    """A manifest of items with these ``names``."""
    files = [an_entry(n, client, name) for n, name in enumerate(names) for client in CLIENTS]
    requests = [
        Remembered(f"api/item-{n}", ("Leads", name), Summary("GET", "", name))
        for n, name in enumerate(names)
    ]
    files.sort(key=lambda entry: entry.path)
    requests.sort(key=lambda request: request.place)
    return Manifest(files=tuple(files), requests=tuple(requests) if is_remembered else ())


@given(st.lists(NAMES, min_size=1, max_size=12), st.data(), st.booleans())
def test_it_is_what_encoding_all_of_it_gives(
    names: list[str], data: st.DataObject, is_remembered: bool
) -> None:
    """Whatever the names hold, and wherever the lines stand."""
    number = data.draw(st.integers(0, len(names) - 1))
    manifest = a_manifest(names, is_remembered=is_remembered)
    known = listed(encode(manifest), f"/item/{number}")
    assert known
    assert known.place == f"api/item-{number}"
    mine = [entry for entry in manifest.files if entry.pointer == f"/item/{number}"]
    assert list(known.entries) == mine
    assert (known.request is not None) == is_remembered
    entries = {entry.path: replace(entry, sha256="1") for entry in mine}
    new = Summary("PUT", "", names[number], query=(("a", "1"),))
    request = Remembered(known.place, ("Leads", names[number]), new) if is_remembered else None
    after = Manifest(
        files=tuple(entries.get(entry.path, entry) for entry in manifest.files),
        requests=tuple(
            request if request and each.place == known.place else each for each in manifest.requests
        ),
    )
    assert known.after(entries.values(), request) == encode(after)


@pytest.mark.parametrize(
    "manifest",
    [
        b"",
        b"{}",
        encode(a_manifest(["a", "b"], is_remembered=True)),
        encode(Manifest(files=(an_entry(7, "a", "a"), replace(an_entry(7, "b", "b"), path="x/y")))),
        encode(a_manifest(["a"] * 8, is_remembered=True)).replace(b'"sha256"', b'"sha"'),
        encode(a_manifest(["a"] * 8, is_remembered=True)).replace(b'"summary"', b'"sum"'),
    ],
    ids=range(6),
)
def test_what_does_not_tell_of_it(manifest: bytes) -> None:
    """Nothing, files in two folders, or lines of another kind."""
    assert listed(manifest, "/item/7") is None


@pytest.mark.parametrize("kind", ["a summary more", "another name", "a file less", "fine"])
def test_only_the_files_that_are_known_are_written(kind: str, tmp_path: Path) -> None:
    """All else is left to a whole run."""
    before = a_manifest(["a"], is_remembered=kind != "a summary more")
    content = {entry.path: b"old" for entry in before.files}
    before = replace(
        before, files=tuple(replace(entry, sha256=digest(b"old")) for entry in before.files)
    )
    for path, text in (*content.items(), (MANIFEST_NAME, encode(before))):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(text)
    known = listed(encode(before), "/item/0")
    assert known
    name = "b" if kind == "another name" else "a"
    files = [
        PlannedFile.of(e.path, b"new", e.collection, e.pointer, ("Leads", name), e.client)
        for e in before.files
    ]
    request = Remembered("api/item-0", ("Leads", "a"), Summary("PUT", "", "a"))
    if kind == "a file less":
        files.pop()
    changes = amend(OutputFolder(tmp_path), known, files, request)
    found = {path: (tmp_path / path).read_bytes() for path in content}
    if kind == "fine":
        assert changes is not None
        assert [change.path for change in changes] == sorted(content)
        assert set(found.values()) == {b"new"}
        after = tuple(Entry.of(file) for file in files)
        assert (tmp_path / MANIFEST_NAME).read_bytes() == encode(
            Manifest(files=after, requests=(request,))
        )
    else:
        assert changes is None
        assert found == content
        assert (tmp_path / MANIFEST_NAME).read_bytes() == encode(before)
