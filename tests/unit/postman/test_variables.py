"""Variable definitions and the casts their types ask for, as Postman's SDK does them."""

from __future__ import annotations

from typing import Any

import pytest

from snippetgen.ir.text import Text
from tests.unit.postman.reading import collection_of, parsed


def value_of(definition: Any) -> str:
    collection = collection_of({"item": [], "variable": [{"key": "k", **definition}]})
    return collection.variables.definitions[0].value.source


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (None, None, "null"), (None, 5, "5"), (None, True, "true"), (None, [1, None, [2]], "1,,2"),
        (None, {"a": 1}, "[object Object]"), ("any", "x", "x"), ("secret", None, "null"),
        ("default", "x", "x"), ("string", None, "null"), ("STRING", 5, "5"),
        ("number", "007", "7"), ("number", "x", "NaN"), ("number", None, "0"),
        ("number", [3], "3"), ("boolean", "false", "true"), ("boolean", None, "false"),
        ("array", "[1, 2]", "1,2"), ("array", [1], "1"), ("array", "x", ""), ("array", {}, ""),
        ("object", '{"a": 1}', "[object Object]"), ("object", [1], ""), ("object", None, ""),
        (5, "x", "x"),
    ],
)  # fmt: skip
def test_values_are_cast(kind: Any, value: Any, text: str) -> None:
    definition = {"value": value} if kind is None else {"value": value, "type": kind}
    assert value_of(definition) == text


def test_an_absent_value_is_empty() -> None:
    assert value_of({}) == ""
    assert value_of({"type": "string"}) == ""


def test_repeated_and_disabled_definitions_are_kept_in_order() -> None:
    variables = [
        {"key": "a", "value": "1", "disabled": True},
        {"key": "a", "value": "2", "enabled": True},
        {"key": "a", "value": "3", "enabled": False},
        {"key": 7, "value": "{{x}}"},
    ]
    definitions = collection_of({"item": [], "variable": variables}).variables.definitions
    assert [(d.name, d.value, d.disabled) for d in definitions] == [
        ("a", Text("1"), True),
        ("a", Text("2"), False),
        ("a", Text("3"), False),
        ("7", Text.of("{{x}}"), False),
    ]


def test_what_is_wrong_is_left_out() -> None:
    result = parsed({"item": [], "variable": [5, {"key": [1]}]})
    assert [p.where.pointer for p in result.problems] == ["/variable/0", "/variable/1/key"]
    assert [p.code for p in parsed({"item": [], "variable": {"a": 1}}).problems] == ["SG106"]


def test_a_value_too_deep_to_print_is_left_out() -> None:
    deep = b"[" * 5000 + b"]" * 5000
    result = parsed(b'{"item": [], "variable": [{"key": "a", "value": ' + deep + b"}]}")
    assert [p.where.pointer for p in result.problems] == ["/variable/0/value"]
