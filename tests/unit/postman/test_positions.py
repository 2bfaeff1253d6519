"""Where pointers lead in a JSON text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.postman.positions import positions

TEXT = """{ "a/b~": [1,
  {"x": "}\\"{", "y":
     {"z": null}}], "empty": {}, "a": 1, "a":
  [ ]}"""


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("", (1, 1)),
        ("/a~1b~0", (1, 11)),
        ("/a~1b~0/1", (2, 3)),
        ("/a~1b~0/1/y/z", (3, 12)),
        ("/empty", (3, 30)),
        ("/empty/nothing", (3, 30)),
        ("/a", (4, 3)),
        ("/a~1b~0/7/x", (1, 11)),
        ("/a/0", (4, 3)),
    ],
)
def test_a_pointer(pointer: str, expected: tuple[int, int]) -> None:
    """Leads to the value, the last of equal members, or the nearest above."""
    assert positions(TEXT, [pointer]) == {pointer: expected}
    assert positions(TEXT, ["/a~1b~0/1/y/z", pointer, "/empty"])[pointer] == expected


@pytest.mark.parametrize("text", ["", "{", '{"a" 1}', '{"a": [1, 2', "[1 2]", '{"a": 1 "b"', "x"])
def test_what_is_no_json(text: str) -> None:
    """Gives what stands before the mistake, and never an exception."""
    found = positions(text, ["/a/0", "/b", ""])
    assert found[""] == (1, 1)
    assert positions('{"a": [1, 2', ["/a/1"]) == {"/a/1": (1, 11)}


def test_any_depth() -> None:
    """Even where recursion ends."""
    depth = 5000
    assert positions("[" * depth + "]" * depth, ["/0" * depth])


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(_JSON, st.sampled_from([None, 1, 4]))
def test_every_value_is_found(document: Any, indent: int | None) -> None:
    """What stands at the place of a pointer is the value that the pointer names."""
    text = json.dumps(document, indent=indent, ensure_ascii=False)
    values: dict[str, Any] = {}

    def note(value: Any, pointer: str) -> None:
        values[pointer] = value
        members = dict(enumerate(value)) if isinstance(value, list) else value
        for key, member in members.items() if isinstance(members, dict) else ():
            note(member, f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}")

    note(document, "")
    lines = text.split("\n")
    for pointer, (line, column) in positions(text, values).items():
        rest = "\n".join(lines[line - 1 :])[column - 1 :]
        assert json.JSONDecoder().raw_decode(rest)[0] == values[pointer]
