"""JSON is shown as data only where the data, written again, is the same JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.ir.json_value import (
    JsonArray,
    JsonObject,
    JsonPlaceholder,
    JsonValue,
    parse_json,
)
from snippetgen.ir.text import Text, Variable
from snippetgen.literals import python
from snippetgen.targets.json_form import (
    MAX_DEPTH,
    depth_of,
    have_plain_names,
    have_repeats,
    is_json_type,
    javascript_number,
    json_line,
    json_of,
    parts_of,
    survives_javascript,
    survives_python,
)
from tests.property.strategies import ENVIRONMENT, numbers, pieces


def value_of(source: str) -> JsonValue:
    """The value that ``source`` denotes."""
    value = json_of(Text.of(source))
    assert value is not None, source
    return value


@pytest.mark.parametrize(
    "number",
    [
        "0", "1", "-1", "1.0", "-1.5", "0.1", "1e+16", "1e-07", "1.5e+300", "-0.0", "2147483648",
        "12345678901234567890123", "9" * 4000,
    ],
)  # fmt: skip
def test_numbers_that_python_writes_the_same(number: str) -> None:
    """Whole numbers of any size, and fractions in the form that repr gives."""
    assert survives_python(value_of(f"[{number}]"))
    assert json.dumps(json.loads(number)) == number


@pytest.mark.parametrize(
    "number",
    [
        "-0", "1e5", "1E5", "1e16", "1E+16", "1.10", "1.00", "0.10", "1e-7", "10.0e0", "1e400",
        "-1e400", "123456789012345678901.5", "0.1000000000000000055511151231257827", "1e+5",
    ],
)  # fmt: skip
def test_numbers_that_python_writes_in_another_way(number: str) -> None:
    """The digits on the wire would differ, even where the number is the same."""
    assert json.dumps(json.loads(number)) != number
    assert not survives_python(value_of(f'{{"a": [1, {{"b": {number}}}]}}'))


def test_a_number_too_long_for_python() -> None:
    """CPython refuses to read whole numbers of more than 4300 digits."""
    assert not survives_python(value_of(f"[{'9' * 4301}]"))


@pytest.mark.parametrize(
    ("source", "survives"),
    [
        ('{"a": 1, "b": {"a": 1}}', True),
        ('{"a": 1, "a": 1}', False),
        ('{"x": [{"a": 1, "a": 2}]}', False),
        ('{"a": {{id}}}', False),
        ("[{{id}}]", False),
        ('{"a": "{{id}}"}', True),
        ('{"{{id}}": 1}', False),
        ('[[{"a{{id}}": 1}]]', False),
        ('{"a": "\\ud83c"}', False),
        ('{"a": "\\ud83c\\udf89"}', True),
        ('[true, false, null, "", {}, []]', True),
    ],
)
def test_what_else_survives(source: str, *, survives: bool) -> None:
    """Repeats would be lost, and a variable in a name or outside quotes is not known."""
    assert survives_python(value_of(source)) is survives


@pytest.mark.parametrize(
    "source",
    ["", " ", "1", '"text"', "null", "{", "[1,]", "{'a': 1}", "[NaN]", "text {}", "\u00a0{}"],
)
def test_what_is_no_object_and_no_array(source: str) -> None:
    """Such a body is shown as the text it is."""
    assert json_of(Text.of(source)) is None


def test_white_space_around_is_no_part_of_it() -> None:
    """RFC 8259, section 2."""
    assert value_of(" \t\r\n[ 1 ]\n") == value_of("[1]")


@pytest.mark.parametrize("opening", ['{"a":', "["])
def test_depth_has_a_limit(opening: str) -> None:
    """Deeper documents stay text; so do those that no decoder reads."""
    closing = "}" if opening.startswith("{") else "]"

    def nested(depth: int) -> Text:
        return Text(opening * (depth - 1) + "[]" + closing * (depth - 1))

    deepest = json_of(nested(MAX_DEPTH + 1))
    assert deepest is not None
    assert depth_of(deepest) == MAX_DEPTH
    assert json_of(nested(MAX_DEPTH + 2)) is None
    assert json_of(nested(50_000)) is None


def test_a_lone_variable_is_no_data() -> None:
    """``{{body}}`` may hold anything: whatever it is taken for, it is not shown as data."""
    value = json_of(Text.of("{{body}}"))
    assert value is None or not survives_python(value)


def test_names_and_repeats_are_found_at_any_depth() -> None:
    """In objects in arrays in objects."""
    plain = objects_of('{"a": [[{"b": {"c": 1}}]], "d": {"a": 2}}')
    assert have_plain_names(plain)
    assert not have_repeats(plain)
    assert have_repeats(objects_of('{"a": [[{"b": {"c": 1, "c": 1}}]]}'))
    assert not have_plain_names(objects_of('{"a": [[{"b": {"{{c}}": 1}}]]}'))
    assert have_plain_names(parts_of(JsonPlaceholder(Variable("x")))[0])


def objects_of(source: str) -> list[JsonObject]:
    """Every object of a JSON text."""
    return parts_of(value_of(source))[0]


def test_parts_are_objects_and_leaves() -> None:
    """Every value but arrays is one or the other."""
    inner = JsonObject(((Text("c"), None),))
    outer = JsonObject(((Text("a"), JsonArray((inner, True))), (Text("b"), Text("x"))))
    objects, leaves = parts_of(outer)
    assert len(objects) == 2
    assert all(found in objects for found in (inner, outer))
    assert len(leaves) == 3
    assert all(leaf in leaves for leaf in (None, True, Text("x")))


@pytest.mark.parametrize(
    ("media_type", "is_json"),
    [
        ("application/json", True),
        ("Application/JSON; charset=utf-8", True),
        ("application/vnd.api+json", True),
        ("application/json-patch+json", True),
        ("application/jsonp", False),
        ("text/json", False),
        ("application/xml", False),
        ("", False),
        ("{{type}}", False),
        (None, False),
    ],
)
def test_types_of_json(media_type: str | None, *, is_json: bool) -> None:
    """The type itself and those with its suffix."""
    assert is_json_type(None if media_type is None else Text.of(media_type)) is is_json


def sources() -> st.SearchStrategy[str]:
    """JSON text with numbers of every form, repeats, and escapes on both sides."""
    strings = pieces(holds="nul surrogates").flatmap(
        lambda piece: st.booleans().map(
            lambda ascii_only: json.dumps(
                piece.replace("{{", "{"), ensure_ascii=ascii_only or not _is_utf8(piece)
            )
        )
    )
    floats = st.floats(allow_nan=False, allow_infinity=False).map(repr)
    number = numbers().map(lambda n: n.source) | floats
    leaf = st.sampled_from(["null", "true", "false"]) | number | strings
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.lists(inner, max_size=4).map(lambda found: f"[{', '.join(found)}]"),
            st.lists(st.tuples(strings, inner), max_size=4).map(
                lambda found: "{" + ",".join(f"{name}: {value}" for name, value in found) + "}"
            ),
        ),
        max_leaves=12,
    )


def _is_utf8(piece: str) -> bool:
    return not any("\ud800" <= c <= "\udfff" for c in piece)


def _comparable(value: JsonValue) -> Any:
    """``value`` as lists, with number text, order and repeats kept."""
    match value:
        case JsonObject(members):
            return ["object", [(name.plain, _comparable(member)) for name, member in members]]
        case JsonArray(elements):
            return ["array", [_comparable(element) for element in elements]]
        case Text():
            return ["text", value.plain]
        case _:
            return value


@given(sources())
def test_what_survives_is_written_again_as_it_was(source: str) -> None:
    """Through the literal, Python and ``json.dumps``: the same values, digits, order and members."""
    value = json_of(Text(source))
    if value is None or not survives_python(value):
        return
    data = eval(python.json(value), {"__builtins__": {}})
    again = json_of(Text(json.dumps(data, allow_nan=False)))
    assert again is not None
    assert _comparable(again) == _comparable(value)


@given(st.sampled_from(sorted(ENVIRONMENT)), pieces())
def test_a_variable_in_a_string_survives(name: str, before: str) -> None:
    """What it holds becomes part of the string."""
    value = JsonArray((Text.made_of(before, Variable(name)),))
    assert survives_python(value)
    found = eval(python.json(value), {"os": _Environment})
    assert json.loads(json.dumps(found)) == [before + ENVIRONMENT[name]]


class _Environment:
    environ = ENVIRONMENT


@given(sources())
def test_json_on_one_line(source: str) -> None:
    """The same value, number text, order and repeats kept."""
    value = parse_json(Text(source))
    shown = json_line(value)
    assert "\n" not in shown
    assert _comparable(parse_json(shown)) == _comparable(value)


def test_variables_on_one_line() -> None:
    """In strings, names and in the place of values."""
    source = '{"a{{b}}": ["{{c}}d", {{e}}, 1.50, null]}'
    assert json_line(value_of(source)) == Text.of(source)


@pytest.mark.parametrize(
    "source",
    ["0", "-1", "1.5", "1e+21", "1.5e-7", "123456789012345680000", "0.000001", "-0.25", "5e-324"],
)
def test_numbers_that_javascript_writes_again(source: str) -> None:
    """Number::toString gives the same text."""
    assert javascript_number(source) == source


@pytest.mark.parametrize(
    ("source", "written"),
    [
        ("-0", "0"),
        ("1.0", "1"),
        ("1E2", "100"),
        ("9007199254740993", "9007199254740992"),
        ("0.0000001", "1e-7"),
        ("1e20", "100000000000000000000"),
        ("1000000000000000000000", "1e+21"),
        ("1e400", "null"),
    ],
)
def test_numbers_that_javascript_writes_otherwise(source: str, written: str) -> None:
    """Doubles, in their shortest form."""
    assert javascript_number(source) == written


@pytest.mark.parametrize(
    ("source", "survives"),
    [
        ('{"b": 1, "a": ["x", null, true]}', True),
        ('{"a": "{{x}}"}', True),
        ('{"a": {{x}}}', False),
        ('{"a": 1, "a": 2}', False),
        ('{"{{a}}": 1}', False),
        ('{"1": 1}', False),
        ('{"1.5": 1}', False),
        ('{"1a": 1}', True),
        ('{"__proto__": 1}', False),
        ('["\\ud800"]', False),
        ("[1.0]", False),
    ],
)
def test_survives_javascript(source: str, survives: bool) -> None:
    """JSON.stringify must give the same JSON, in the same order."""
    value = json_of(Text.of(source))
    assert value is not None
    assert survives_javascript(value) == survives
