"""What is kept of a text tells of one changed item, and reads it as the whole would."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.ir.collection import Unread, walk
from snippetgen.postman import Excerpt, Extract, changed_in, excerpt_of, extract, read_collection
from snippetgen.postman.source import Source
from tests.builders import Data, a_collection, a_folder, an_item

USED = {"First": (("a", True),), "Second": (("a", True), ("b", False)), "Third": (("b", False),)}
"""What the items use; all others have something to be named."""


def sample() -> Data:
    """Items that use variables, and one that is not plain between them."""
    return a_collection(
        an_item("First"),
        a_folder("In", an_item("Other"), an_item("Second"), protocolProfileBehavior={"a": 1}),
        an_item("Third"),
    )


def text(data: Data) -> bytes:
    """As it is exported."""
    return json.dumps(data, indent=1, ensure_ascii=False).encode()


def kept(data: bytes) -> Excerpt:
    """What is kept of ``data``."""
    parsed = read_collection(Source("a.json", data), lambda _: {})
    assert parsed.outline
    assert parsed.collection
    items = [located.item for located in walk(parsed.collection)]
    plain = {i.pointer: (i.name, USED[i.name]) for i in items if i.name in USED}
    return excerpt_of(parsed.outline, plain)


def extracted(excerpt: Excerpt, data: bytes) -> Extract | None:
    """The item of ``data`` that is all that changed."""
    changed = changed_in(excerpt, data)
    return None if changed is None else extract(excerpt, Source("a.json", data), changed)


def test_one_item_is_read() -> None:
    """It is what the whole says of it; of the others as much is there as has to be told."""
    data = sample()
    excerpt = kept(text(data))
    data["item"][1]["item"][1]["request"]["method"] = "DELETE"
    found = extracted(excerpt, text(data))
    whole = read_collection(Source("a.json", text(data))).collection
    assert found
    assert whole
    assert found.used == USED["Second"]
    read = {located.names: located.item for located in walk(found.collection)}
    assert read["In", "Second"] == found.seal.item()
    assert read["In", "Second"] in [located.item for located in walk(whole)]
    first = read["",]
    assert isinstance(first, Unread)
    assert (first.pointer, first.used) == ("/item/0", USED["First"])
    assert read.keys() == {("",), ("In", "Other"), ("In", "Second")}
    assert found.after == kept(text(data))


def test_a_variable_is_told_by_the_first_that_uses_it() -> None:
    """The changed one tells for itself."""
    data = sample()
    excerpt = kept(text(data))
    data["item"][0]["request"]["method"] = "DELETE"
    found = extracted(excerpt, text(data))
    assert found
    items = [located.item for located in walk(found.collection)]
    unread = [item for item in items if isinstance(item, Unread)]
    assert [item.used for item in unread] == [(("b", False),)]


CHANGES: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda data: data,
    "empty": lambda _: b"",
    "cut": lambda data: data[:200],
    "longer": lambda data: data + b" ",
    "between": lambda data: data.replace(b"In", b"On"),
    "a space beside": lambda data: data.replace(
        b'  {\n   "name": "First"', b'   {\n   "name": "First"'
    ),
    "not plain": lambda data: data.replace(b"Other", b"Another"),
    "two": lambda data: data.replace(b"First", b"Fifth").replace(b"Third", b"Last"),
    "no JSON": lambda data: data.replace(b'"First"', b"First"),
    "more than JSON": lambda data: data.replace(
        b'"name": "First"', b'"name": "F"}, {"request": ""'
    ),
    "a folder": lambda data: data.replace(b'"name": "First"', b'"item": []'),
    "no request": lambda data: data.replace(b'"request"', b'"requests"', 1),
    "repeated": lambda data: data.replace(b'"name": "First"', b'"name": "First", "name": "Last"'),
    "reported": lambda data: data.replace(b'"name": "First"', b'"name": []'),
    "no UTF-8": lambda data: data.replace(b"First", b"\xe9"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_not_so_simple(change: str) -> None:
    """It is not taken for a change of one item, or of one that can be read alone."""
    data = text(sample())
    changed = CHANGES[change](data)
    assert changed != data or change == "nothing"
    assert extracted(kept(data), changed) is None


@pytest.mark.parametrize("change", CHANGES)
def test_whether_anything_changed(change: str) -> None:
    """Only the very same text has no change; what comes after it is one."""
    data = text(sample())
    changed = changed_in(kept(data), CHANGES[change](data))
    assert (changed is not None and changed.number is None) == (change == "nothing")


# Escaped backslashes before an escape are read with care, and by the whole.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\\"))


@given(st.integers(0, 3), TEXTS, TEXTS)
def test_any_change_of_one_item(number: int, name: str, url: str) -> None:
    """Found wherever it stands, with what is kept of the text as it is then."""
    data = sample()
    items: list[Any] = [data["item"][0], *data["item"][1]["item"], data["item"][2]]
    before, excerpt = text(data), kept(text(data))
    items[number]["request"]["url"] = url
    items[number]["description"] = name
    found = extracted(excerpt, text(data))
    if number == 1 or text(data) == before:
        assert found is None
    else:
        assert found
        assert found.after == kept(text(data))
        assert found.seal.node.opened() == items[number]
