"""JSON as the wire has it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.ir.json_value import (
    JsonArray,
    JsonNumber,
    JsonObject,
    JsonPlaceholder,
    JsonValue,
    NotJsonError,
    leaves,
    parse_json,
)
from snippetgen.ir.text import EMPTY, Text, Variable

A, B = Variable("a"), Variable("b")


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ('"x"', Text("x")),
        ("1.50", JsonNumber("1.50")),
        ("-0", JsonNumber("-0")),
        ("1e400", JsonNumber("1e400")),
        ("null", None),
        ("true", True),
        ("[]", JsonArray(())),
        ('{"b": 1, "a": [2]}',
         JsonObject(((Text("b"), JsonNumber("1")), (Text("a"), JsonArray((JsonNumber("2"),)))))),
        ("{{a}}", JsonPlaceholder(A)),
        ('"x{{a}}y{{b}}"', Text("x", A, "y", B)),
        ('{"{{a}}": {{b}}}', JsonObject(((Text(A), JsonPlaceholder(B)),))),
        (r'"\"{{a}}\\"', Text('"', A, "\\")),
        ('["{{a}}", {{a}}]', JsonArray((Text(A), JsonPlaceholder(A)))),
        ('""', EMPTY),
    ],
)  # fmt: skip
def test_reading(source: str, value: JsonValue) -> None:
    """Number texts, order and variables are kept, inside quotes and outside."""
    assert parse_json(Text.of(source)) == value


@pytest.mark.parametrize(
    "source",
    ["", "{", "NaN", "[1,]", "{{a}}{{b}}", "1{{a}}", "-{{a}}", "{{a}}1", "{{a}}0", "{a: 1}", "[" * 100_000,
     "[{{a}}, \x00]", '["{{a}}", "\\u0000"]', "[{{a}}, 1e1000000001]"],
)  # fmt: skip
def test_what_is_no_json(source: str) -> None:
    """Nor what could be taken for a stand-in of ours."""
    with pytest.raises(NotJsonError):
        parse_json(Text.of(source))


def test_a_number_of_the_form_of_a_stand_in() -> None:
    """Is a number where there are no variables."""
    assert parse_json(Text("1e1000000000")) == JsonNumber("1e1000000000")
    assert parse_json(Text('"\\u0000"')) == Text("\0")


def test_repeated_members_are_kept_and_noticed() -> None:
    """The wire has them both."""
    repeated = parse_json(Text('{"a": 1, "a": 2}'))
    assert isinstance(repeated, JsonObject)
    assert repeated.has_repeats
    assert len(repeated.members) == 2
    assert not JsonObject(()).has_repeats


def test_leaves_in_order() -> None:
    """What is no container."""
    value = parse_json(Text('[1, {"a": [true, "x"], "b": null}, []]'))
    assert list(leaves(value)) == [JsonNumber("1"), True, Text("x"), None]


def _plain(value: JsonValue) -> object:
    match value:
        case Text():
            return value.plain
        case JsonObject(members):
            return {name.plain: _plain(member) for name, member in members}
        case JsonArray(elements):
            return [_plain(element) for element in elements]
        case JsonNumber(source):
            return json.loads(source)
        case _:
            return value


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_it_agrees_with_the_standard_decoder(value: object) -> None:
    """On everything without variables."""
    assert _plain(parse_json(Text(json.dumps(value)))) == value
