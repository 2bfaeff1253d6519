"""Finding the collections in a folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from snippetgen.pipeline import generate
from snippetgen.postman.detect import looks_meant
from snippetgen.postman.folders import OWN_FILE, collections_in
from snippetgen.settings import Settings
from snippetgen.write.names import MANIFEST_NAME
from snippetgen.write.writer import write as write_plan
from tests.builders import a_collection, an_item

ITEMS = [{"name": "r", "request": "h"}]


def write(path: Path, value: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(value if isinstance(value, bytes) else json.dumps(value).encode())


def test_collections_are_found_by_structure_or_by_name(tmp_path: Path) -> None:
    write(tmp_path / "b.json", {"item": ITEMS})
    write(tmp_path / "a" / "c.json", {"requests": [{"id": "x"}]})
    write(
        tmp_path / "a" / "broken.json",
        b'{"item": [ "https://schema.getpostman.com/json/collection/',
    )
    write(tmp_path / "bad.postman_collection.json", b"nothing")
    write(tmp_path / "worse.postman_collection.json", b'{"item": ')
    write(tmp_path / "v3" / ".resources" / "definition.yaml", b"$kind: collection")
    write(tmp_path / "v3" / "r.request.yaml", b"url: h")
    for name in ("other.json", ".hidden/x.json", "node_modules/x.json"):
        write(tmp_path / name, {"item": ITEMS} if "/" in name else {"a": 1})
    write(tmp_path / "items.json", {"items": [{"id": 1}]})
    write(tmp_path / "unclear.json", b'{"item": ')
    write(tmp_path / "x.txt", {"item": ITEMS})
    (tmp_path / "dangling.json").symlink_to(tmp_path / "nowhere")
    assert [path.relative_to(tmp_path).as_posix() for path in collections_in(tmp_path)] == [
        "a/broken.json",
        "a/c.json",
        "b.json",
        "bad.postman_collection.json",
        "v3",
        "worse.postman_collection.json",
    ]


@pytest.mark.parametrize(
    ("value", "is_meant"),
    [
        ({"item": ITEMS}, True),
        ({"items": [{"item": []}]}, True),
        ({"item": [], "info": {}}, True),
        ({"collection": {"item": []}}, True),
        ({"requests": []}, True),
        ({"item": []}, False),
        ({"items": [1]}, False),
        ([], False),
        ({"values": []}, False),
    ],
)
def test_only_what_is_meant_as_a_collection_counts(value: Any, is_meant: bool) -> None:
    assert looks_meant(value) is is_meant


def test_what_a_run_left_is_no_collection(tmp_path: Path) -> None:
    """The output folder may lie in the folder of the collections."""
    source = tmp_path / "c.json"
    write(source, a_collection(an_item("One")))
    assert OWN_FILE == MANIFEST_NAME
    assert not write_plan(generate([str(source)], Settings()).plan, tmp_path / "out").problems
    assert (tmp_path / "out" / OWN_FILE).exists()
    assert collections_in(tmp_path) == [source]
