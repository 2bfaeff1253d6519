"""JSON by calls on paths: the quoting rule that was measured on the engine, and its limits.

The engine's part is played by a reader of paths written after the recorded facts.
"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.ir.json_value import JsonArray, JsonNumber, JsonObject, JsonValue, parse_json
from snippetgen.ir.text import Text
from snippetgen.targets.chilkat.json_calls import can_build, create_json, path_segment
from snippetgen.targets.chilkat.statements import Call, Create, Dispose, Object
from tests.property.strategies import numbers, pieces


def calls(source: str) -> list[str]:
    """The calls for the JSON ``source``, as one would read them out."""
    value = parse_json(Text.of(source))
    assert isinstance(value, JsonObject | JsonArray)
    root, statements = create_json(value)
    assert statements[0] == Create(root)
    assert can_build(value)
    return [f"free {s.object.name}" if isinstance(s, Dispose) else call(s) for s in statements[1:]]


def call(statement: object) -> str:
    """``object.Method(arguments)``; texts in quotes."""
    assert isinstance(statement, Call)
    given = [repr(a.source) if isinstance(a, Text) else str(a) for a in statement.arguments]
    result = f"{statement.result} = " if statement.result else ""
    return f"{result}{statement.object}.{statement.method}({', '.join(given)})"


@pytest.mark.parametrize(
    ("key", "segment"),
    [
        ("name", "name"),
        ("first name", "first name"),
        ("a-b", "a-b"),
        ("$a", "$a"),
        ("{{k}}", "{{k}}"),
        ("é日🎉", "é日🎉"),
        ("a'b", "a'b"),
        ("a/b", "a/b"),
        ("a.b", '"a.b"'),
        ("filter[name]", '"filter[name]"'),
        ("]", '"]"'),
        ("", '""'),
        (" a", '" a"'),
        ("a ", '"a "'),
        ("\u00a0a", '"\u00a0a"'),
        ("a\u2003", '"a\u2003"'),
        ('a"b', '"a\\"b"'),
        ("a\\b", '"a\\\\b"'),
        ("a\nb", '"a\\nb"'),
        ("a\n", '"a\\n"'),
        ("a\x1fb", '"a\\u001fb"'),
        ("a\x7fb", "a\x7fb"),
    ],
)
def test_segments(key: str, segment: str) -> None:
    """Escaped as in JSON, and in quotes where the engine would read a sign into it."""
    assert path_segment(key) == segment


def test_an_object() -> None:
    """One call for each value, with its path; containers only where they are empty."""
    source = """{"s": "x{{v}}", "i": 7, "b": [true, false], "n": null, "o": {"p": {}, "q.r": []},
        "d": [[1], {"e": ["f"]}], "u": {{id}}}"""
    assert calls(source) == [
        "json.UpdateString('s', 'x{{v}}')",
        "json.UpdateInt('i', 7)",
        "json.UpdateBool('b[0]', True)",
        "json.UpdateBool('b[1]', False)",
        "json.UpdateNull('n')",
        "json.UpdateNewObject('o.p')",
        "json.UpdateNewArray('o.\"q.r\"')",
        "json.UpdateInt('d[0][0]', 1)",
        "json.UpdateString('d[1].e[0]', 'f')",
        "json.UpdateNumber('u', '{{id}}')",
    ]
    assert calls("{}") == []


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("0", "json.UpdateInt('n', 0)"),
        ("2147483647", "json.UpdateInt('n', 2147483647)"),
        ("-2147483647", "json.UpdateInt('n', -2147483647)"),
        ("2147483648", "json.UpdateNumber('n', '2147483648')"),
        ("-2147483648", "json.UpdateNumber('n', '-2147483648')"),
        ("12345678901234567890", "json.UpdateNumber('n', '12345678901234567890')"),
        ("-0", "json.UpdateNumber('n', '-0')"),
        ("1.10", "json.UpdateNumber('n', '1.10')"),
        ("1e5", "json.UpdateNumber('n', '1e5')"),
        ("1E+05", "json.UpdateNumber('n', '1E+05')"),
    ],
)
def test_numbers(number: str, expected: str) -> None:
    """What UpdateInt would cut or spoil keeps its text."""
    assert calls(f'{{"n": {number}}}') == [expected]


def test_an_array() -> None:
    """Element after element; objects are filled by a name of their own and freed."""
    assert calls('[1, "a", {"b": 2, "c": {"d": 3}}, {}, null, true, 1.5, {{x}}]') == [
        "jarr.AddIntAt(-1, 1)",
        "jarr.AddStringAt(-1, 'a')",
        "jarr.AddObjectAt(-1)",
        "jsonObj_3 = jarr.ObjectAt(2)",
        "jsonObj_3.UpdateInt('b', 2)",
        "jsonObj_3.UpdateInt('c.d', 3)",
        "free jsonObj_3",
        "jarr.AddObjectAt(-1)",
        "jarr.AddNullAt(-1)",
        "jarr.AddBoolAt(-1, True)",
        "jarr.AddNumberAt(-1, '1.5')",
        "jarr.AddNumberAt(-1, '{{x}}')",
    ]
    assert calls("[]") == []


@pytest.mark.parametrize(
    "source",
    [
        '{"a": 1, "a": 2}',
        '{"a": [{"b": 1, "b": 1}]}',
        '{"{{a}}": 1}',
        '{"a": "\\u0000"}',
        '["x\\u0000"]',
        '{"\\u0000": 1}',
        '[{"a": {"b\\u0000": 1}}]',
        "[[1]]",
        "[1, []]",
        "1",
        '"text"',
        "null",
        "{{x}}",
    ],
)
def test_what_cannot_be_built(source: str) -> None:
    """Repeats, names that are not known, NUL, arrays of arrays, and what is no container."""
    assert not can_build(parse_json(Text.of(source)))


@pytest.mark.parametrize("source", ["{}", "[]", '{"a": [[1]]}', '[{"a": [[1]]}]', '{"a": "{{b}}"}'])
def test_what_can_be_built(source: str) -> None:
    """Arrays of arrays too, where a path leads into them."""
    assert can_build(parse_json(Text.of(source)))


_STEP = re.compile(r'"((?:[^"\\]|\\.)*)"|\[(\d+)\]|([^.\[]+)', re.DOTALL)


class Engine:
    """A JSON object filled by paths, as the engine does it."""

    def __init__(self) -> None:
        self.root: Any = {}

    def update(self, path: str, value: Any) -> None:
        """Put ``value`` where ``path`` leads, making what is missing."""
        steps: list[str | int] = []
        position = 0
        while position < len(path):
            found = _STEP.match(path, position)
            assert found, (path, position)
            quoted, index, plain = found.groups()
            if index is not None:
                steps.append(int(index))
            elif quoted is not None:
                steps.append(json.loads(f'"{quoted}"'))
            else:
                assert plain == plain.strip()
                assert not set(plain) & set('"\\]')
                steps.append(plain)
            position = found.end()
            position += path.startswith(".", position)
        self.put(steps, value)

    def put(self, steps: list[str | int], value: Any) -> None:
        """Walk, and make containers by the kind of the step that follows."""
        at = self.root
        for step, following in zip(steps, [*steps[1:], None], strict=True):
            new = value if following is None else ([] if isinstance(following, int) else {})
            if isinstance(step, int):
                assert step <= len(at), "an array must be filled in order"
                if step == len(at):
                    at.append(new)
            elif step not in at:
                at[step] = new
            at = at[step]


def built(value: JsonObject) -> Any:
    """What the calls for ``value`` make; numbers are told from strings by a mark."""
    engine = Engine()
    for statement in create_json(value)[1][1:]:
        assert isinstance(statement, Call)
        path, *rest = statement.arguments
        assert isinstance(path, Text)
        made: dict[str, Any] = {"UpdateNull": None, "UpdateNewObject": {}, "UpdateNewArray": []}
        if statement.method in made:
            engine.update(path.plain, made[statement.method])
            continue
        (argument,) = rest
        found = argument.plain if isinstance(argument, Text) else argument
        is_number = statement.method in ("UpdateInt", "UpdateNumber")
        engine.update(path.plain, ("number", str(found)) if is_number else found)
    return engine.root


def plain(value: JsonValue) -> Any:
    """``value`` as Python data, numbers marked."""
    match value:
        case JsonObject(members):
            return {name.plain: plain(member) for name, member in members}
        case JsonArray(elements):
            return [plain(element) for element in elements]
        case JsonNumber(source):
            return ("number", source)
        case Text():
            return value.plain
        case _:
            return value


LEAVES = st.none() | st.booleans() | numbers() | pieces().map(Text)
VALUES: st.SearchStrategy[JsonValue] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda found: JsonArray(tuple(found))),
        st.lists(st.tuples(pieces().map(Text), inner), max_size=3, unique_by=lambda m: m[0]).map(
            lambda found: JsonObject(tuple(found))
        ),
    ),
    max_leaves=10,
)


@given(VALUES.filter(lambda v: isinstance(v, JsonObject)))
def test_calls_make_the_same_json(value: JsonValue) -> None:
    """Names of any kind, order and number text kept."""
    assert isinstance(value, JsonObject)
    assert can_build(value)
    made = built(value)
    assert made == plain(value)
    assert json.dumps(made) == json.dumps(plain(value)), "the order of members"


def test_objects_are_freed_by_their_class() -> None:
    """Each object of an array is a JsonObject."""
    value = parse_json(Text('[{"a": 1}]'))
    assert isinstance(value, JsonArray)
    assert create_json(value)[1][-1] == Dispose(Object("jsonObj_1", "JsonObject"))
