"""An outline reads what the whole would have been read as, problems too; or there is none."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snippetgen.ir.collection import Unread, walk
from snippetgen.postman import Parsed, Source, read_collection
from snippetgen.postman.outline import NotPlainError, Sealed, outline_of
from snippetgen.postman.parse import Seals, parse_collection
from snippetgen.postman.place import Place
from tests.builders import a_collection, a_folder, an_item
from tests.corpus.place import CORPUS
from tests.property.test_parse_any_json import VALUES
from tests.runtimes import lack

SMALL = a_collection(
    an_item("One"), a_folder("In", an_item("Two"), a_folder("Deep", an_item("Three")))
)


def both(data: bytes) -> tuple[Parsed, Parsed]:
    """Read as a whole, and by its outline; ``seals`` are only of the second."""
    source = Source("a.json", data)
    outline = read_collection(source, known=lambda _: {})
    return read_collection(source), Parsed(outline.collection, outline.problems)


def is_outlined(data: bytes) -> bool:
    """Whether ``data`` has an outline."""
    try:
        outline_of(Source("a.json", data))
    except NotPlainError:
        return False
    return True


def test_items_are_sealed_and_folders_are_read() -> None:
    """Also inside of folders; a sealed item looks empty."""
    found = outline_of(Source("a.json", json.dumps(SMALL).encode()))
    children: Any = found.value["item"]
    assert isinstance(children[0], Sealed)
    assert children[0] == {}
    assert children[0].opened() == SMALL["item"][0]
    assert children[1]["name"] == "In"
    assert isinstance(children[1]["item"][1]["item"][0], Sealed)


def test_what_is_known_is_not_read() -> None:
    """It has the name that is known, its place, and nothing that could be rendered."""
    source = Source("a.json", json.dumps(SMALL).encode())
    keys = {seal.key for seal in read_collection(source, lambda _: {}).seals.values()}
    assert len(keys) == 3
    parsed = read_collection(
        source, lambda keys: dict.fromkeys(keys, ("Known", (("token", True),)))
    )
    assert parsed.collection is not None
    items = [located.item for located in walk(parsed.collection)]
    assert all(isinstance(item, Unread) and item.name == "Known" for item in items)
    assert all(getattr(item, "request") is None for item in items)  # noqa: B009
    assert items[2].pointer == "/item/1/item/1/item/0"
    assert {seal.key for seal in parsed.seals.values()} == keys


@pytest.mark.parametrize(
    "text",
    [
        '{"info": {}, "item": [{"name": "a", "request": "x", "request": "y"}]}',
        '{"item": [], "item": [{"request": "x"}]}',
        '{"item": [{"request": "x"}], "item": []}',
        '{"item": [{"item": [{"request": "x"}], "item": [{"request": "y"}]}]}',
        '{"item": [{"request": "\\ud800"}]}',
        '{"item": [{"request": "x", "n": NaN}]}',
        '{"item": [{"request": "x"}], "n": NaN}',
        '{"item": [{"request": "x"}]',
        '{"item": [{"request": "x"}]} x',
        '{"item": [{"request": "a\nb"}]}',
        '{"item": [{"request": "x", "n": 01}]}',
        '{"item": [{"request": ' + "[" * 3000 + "]" * 3000 + "}]}",
        '{"items": [{"request": "x"}]}',
        '{"id": "1", "name": "v1", "order": [], "requests": []}',
        '{"item": [{"request": "\\\\ud800"}]}',
        '{"n": "\\\\ud800", "item": [{"request": "x"}]}',
        '\ufeff{"item": [{"request": "x"}]}',
    ],
)
def test_what_is_not_plain_has_no_outline(text: str) -> None:
    """It is read as a whole, with the same findings at the same places."""
    whole, outline = both(text.encode())
    assert outline == whole


def test_a_group_that_cannot_be_told_by_bytes() -> None:
    """Such as one with a number that no text is made of."""
    value = outline_of(Source("a.json", json.dumps(SMALL).encode())).value
    value["protocolProfileBehavior"] = {"strictSSL": 10**5000}
    with pytest.raises(NotPlainError):
        parse_collection(value, Place("a.json", []), Seals(lambda _: {}))


@pytest.mark.parametrize(
    "text",
    [
        '{"item": [{"request": "x"}, 7, null, "\\u0000", [], {}, {"request": null}]}',
        '{"item": [{"request": "x", "item": [{"request": "y"}]}, {"request": 7}]}',
        '{"item": [{"request": "x", "items": [{"request": "y"}]}, {"request": {}, "item": null}]}',
        '{"auth": {"request": "x"}, "item": [{"request": "x"}, {"request": "x"}]}',
        '{"item": [{"name": "F", "auth": {"request":"x"}, "item": [{"request":"x"}]}]}',
        '{"auth": {"request": "' + "x" * 60 + 'y"}, "item": [{"request": "' + "x" * 60 + '"}]}',
        '{"item": ' + '[{"name": "F", "item": ' * 12 + '[{"request": "x"}]' + "}]" * 12 + "}",
        '{"protocolProfileBehavior": {"strictSSL": 7}, "item": [{"request": "x"}]}',
        '{"item": [{"request": "x", "id": 1e999, "n": -0.0}]}',
    ],
)
def test_odd_things_in_an_outline_are_read_as_ever(text: str) -> None:
    """Bytes that stand in two places, items that are none, deep folders."""
    whole, outline = both(text.encode())
    assert outline == whole


def test_bytes_that_are_no_utf8_are_seen() -> None:
    """In an item and outside, where the whole tells line and column."""
    for text in (b'{"item": [{"request": "\xe9"}]}', b'{"x": "\xe9", "item": [{"request": "x"}]}'):
        assert not is_outlined(text) or text.index(b"\xe9") > 10
        whole, outline = both(text)
        assert outline == whole
        assert outline.collection is None


@given(st.lists(VALUES, max_size=4), VALUES)
@settings(max_examples=200)
def test_any_values_as_items(values: list[Any], other: Any) -> None:
    """Whatever stands where an item or a folder should."""
    inner = {"name": other, "item": [*values, {"request": other}], "auth": other}
    document = {
        "item": [*values, inner, {"request": {"url": "https://a.example"}}],
        "variable": other,
    }
    for ascii_only in (True, False):
        data = json.dumps(document, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
        whole, outline = both(data)
        assert repr(outline) == repr(whole)  # a NaN equals nothing


@given(st.data())
@settings(max_examples=200)
def test_a_text_that_was_damaged(data: st.DataObject) -> None:
    """A character changed, taken out or put in anywhere."""
    text = json.dumps(SMALL, indent=1).encode()
    at = data.draw(st.integers(0, len(text)))
    gone = data.draw(st.integers(0, 3))
    put = data.draw(
        st.sampled_from([b"", b'"', b"{", b"}", b",", b"\\", b"\xff", b"0", b'"item":[],'])
    )
    whole, outline = both(text[:at] + put + text[at + gone :])
    assert outline == whole


def test_real_collections() -> None:
    """All of them, and nearly all have an outline."""
    if not CORPUS.is_dir():
        lack(f"the real collections are not at {CORPUS}")
    outlined = []
    for path in sorted(CORPUS.rglob("*.json")):
        data = path.read_bytes()
        whole, outline = both(data)
        assert outline == whole, path
        outlined.append(is_outlined(data))
    assert sum(outlined) > len(outlined) / 2
