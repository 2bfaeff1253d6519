"""An item as its file has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from snippetgen.postman.item_source import ItemSources, json_lines
from tests.builders import a_collection, an_item, write


def test_an_item(tmp_path: Path) -> None:
    """By its pointer, as people read JSON."""
    path = str(write(tmp_path, a_collection(an_item("One"), an_item("Zwö/~"))))
    sources = ItemSources(path)
    found = sources.item("/item/1")
    assert isinstance(found, dict)
    assert found["name"] == "Zwö/~"
    assert '"name": "Zwö/~"' in json_lines(found)
    assert sources.item("/info/name") == "Sample"


@pytest.mark.parametrize("pointer", ["/item/9", "/item/x", "/info/none", "/item/0/name/0"])
def test_no_such_item(pointer: str, tmp_path: Path) -> None:
    """There is nothing."""
    assert ItemSources(str(write(tmp_path, a_collection(an_item())))).item(pointer) is None


def test_escaped_steps(tmp_path: Path) -> None:
    """``~1`` is a slash and ``~0`` a tilde."""
    path = tmp_path / "c.json"
    path.write_text('{"a/b": {"~": 1}}', encoding="utf-8")
    assert ItemSources(str(path)).item("/a~1b/~0") == 1


def test_what_is_no_file(tmp_path: Path) -> None:
    """A folder of YAML, a missing file, no JSON: there is no item's JSON, and no error."""
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    for file in (tmp_path, tmp_path / "missing.json", tmp_path / "bad.json"):
        assert ItemSources(str(file)).item("/item/0") is None


def test_standard_input() -> None:
    """What came from there is read from the bytes."""
    assert ItemSources("<stdin>", b'{"item": [1]}').item("/item/0") == 1
