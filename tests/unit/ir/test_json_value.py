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
    laid_out,
    leaves,
    parse_json,
    plain_json,
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
        ('"x{{a}}y{{b}}"', Text.made_of("x", A, "y", B)),
        ('{"{{a}}": {{b}}}', JsonObject(((Text.made_of(A), JsonPlaceholder(B)),))),
        (r'"\"{{a}}\\"', Text.made_of('"', A, "\\")),
        ('["{{a}}", {{a}}]', JsonArray((Text.made_of(A), JsonPlaceholder(A)))),
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


@pytest.mark.parametrize("source", ["", "{", "NaN", "[1,]", "{a: 1}", "[" * 100_000, '"\\ud800"'])
def test_what_cannot_be_laid_out(source: str) -> None:
    """No JSON, or a character that no file can hold."""
    with pytest.raises(NotJsonError):
        laid_out(source)


def test_only_short_texts_are_read_once() -> None:
    """Each client asks again for what another has asked for; long values would fill the memory."""
    short, long = Text("[1, 2]"), Text(f"[{'1, ' * 40_000}2]")
    assert parse_json(short) is parse_json(Text("[1, 2]"))
    assert parse_json(long) is not parse_json(long)
    assert parse_json(long) == parse_json(long)


def test_a_string_is_laid_out_with_the_escapes_it_needs() -> None:
    """As one that was written without the others."""
    assert laid_out(r'["\u00e9\/\"\ud83d\ude00", "\u007f\\u0041", "é"]') == (
        '[\n  "é/\\"\U0001f600",\n  "\x7f\\\\u0041",\n  "é"\n]'
    )
    assert laid_out('[{"a":1.50,"a":[]}]') == '[\n  {\n    "a": 1.50,\n    "a": []\n  }\n]'


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
    source = json.dumps(value)
    assert _plain(parse_json(Text(source))) == value
    assert json.loads(laid_out(source)) == value
    assert _without_numbers(plain_json(source)) == value


def _without_numbers(value: object) -> object:
    """``value`` with the numbers that the standard decoder makes."""
    if isinstance(value, list):
        return [_without_numbers(element) for element in value]
    if isinstance(value, dict):
        return {name: _without_numbers(member) for name, member in value.items()}
    return json.loads(value.source) if isinstance(value, JsonNumber) else value
