"""Python literals, read back by Python and looked over by black."""

from __future__ import annotations

import ast
import json
from types import SimpleNamespace
from typing import Any

import black
import pytest
from hypothesis import example, given, settings

from snippetgen.ir.json_value import JsonArray, JsonNumber, JsonObject, JsonValue
from snippetgen.ir.text import Text, Variable
from snippetgen.literals import python
from tests.property.strategies import ENVIRONMENT, json_values, texts, value_of
from tests.property.strategies import pieces as plain_pieces

ANYTHING = texts(holds="nul surrogates")


def evaluated(source: str) -> Any:
    """What ``source`` is, in :data:`ENVIRONMENT`."""
    return eval(source, {"os": SimpleNamespace(environ=ENVIRONMENT)})


def assert_black_agrees(source: str) -> None:
    """Black changes nothing about the module ``source``."""
    assert black.format_str(source, mode=black.Mode()) == source


@given(ANYTHING)
@settings(max_examples=500, deadline=None)
def test_literal_is_the_text(text: Text) -> None:
    """One line, the same value, and black leaves it alone."""
    source = python.literal(text)
    assert len(source.splitlines()) == 1
    assert evaluated(source) == value_of(text)
    assert_black_agrees(f"x = {source}\n")


@given(ANYTHING)
@settings(max_examples=1000, deadline=None)
@example(Text('a\n"""'))
@example(Text('a\n""\\"'))
@example(Text('a\n""""""""'))
@example(Text("a\\\nb\\"))
def test_block_is_the_text(text: Text) -> None:
    """The same value, no blank at a line's end, and black leaves it alone."""
    source = python.block(text)
    assert evaluated(source) == value_of(text)
    assert all(line == line.rstrip() for line in source.split("\n"))
    assert_black_agrees(f"x = {source}\n")


def plain(value: JsonValue) -> object:
    """``value`` as Python data, by the shortest way."""
    match value:
        case Text():
            return value_of(value)
        case JsonNumber(source):
            return json.loads(source)
        case JsonObject(members):
            return {value_of(name): plain(child) for name, child in members}
        case JsonArray(elements):
            return [plain(element) for element in elements]
        case _:
            return value


@given(json_values())
@settings(max_examples=150, deadline=None)
@example(JsonObject(((Text.made_of(Variable("TOKEN")), Text("a" * 90)),)))
@example(JsonObject(((Text("a" * 90), Text.made_of(Variable("TOKEN"))),)))
@example(JsonArray((JsonNumber("1E+5"), JsonNumber("1.50e-07"), JsonNumber("-0"))))
@example(JsonArray((Text("日本" * 20), Text("a" * 5))))
def test_json_is_the_value(value: JsonValue) -> None:
    """The same data in the same order, and black leaves it alone."""
    source = python.json(value, before=len("x = "))
    expected = plain(value)
    assert evaluated(source) == expected
    assert json.dumps(evaluated(source)) == json.dumps(expected)
    assert_black_agrees(f"x = {source}\n")


@given(plain_pieces(holds="nul surrogates"))
@settings(max_examples=500, deadline=None)
def test_comment_is_only_a_comment(words: str) -> None:
    """Nothing but a comment, and black leaves it alone."""
    source = python.comment(words) + "\n"
    assert ast.dump(ast.parse(source.encode())) == ast.dump(ast.Module([], []))
    assert_black_agrees(source)
    assert source.count("\n") == max(1, len(words.splitlines()))


@given(plain_pieces(holds="nul surrogates"))
def test_name_is_legal(words: str) -> None:
    """An identifier, whatever the words."""
    assert python.name(words).isidentifier()


@pytest.mark.parametrize("write", [python.literal, python.block])
def test_a_megabyte(write: Any) -> None:
    """Large texts are no different."""
    text = Text('{"a": "\u202e\\"}\n' * 70_000)
    assert evaluated(write(text)) == text.plain
