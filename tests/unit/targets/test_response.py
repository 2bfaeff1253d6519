"""What is read from an answer: what every element of the saved example has, and not too much."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.ir.request import Example
from snippetgen.targets.response import (
    MAX_READS,
    MAX_SAMPLE_LINES,
    Index,
    Loop,
    Read,
    Sample,
    Step,
    choose_example,
    path_label,
    sample_of,
)


def sample(body: str, code: int = 200) -> Sample:
    """The sample of an answer with ``body``."""
    found = sample_of(Example(code=code, body=body))
    assert found is not None
    return found


def outline(steps: tuple[Step, ...]) -> list[Any]:
    """Labels with kinds; a loop is its label and what is in it."""
    return [
        {path_label(s.path): outline(s.steps)} if isinstance(s, Loop) else f"{s.label} {s.kind}"
        for s in steps
    ]


def reads(value: Any) -> list[Any]:
    """The outline for ``value``, a text of JSON or what becomes one."""
    return outline(sample(value if isinstance(value, str) else json.dumps(value)).steps)


def test_scalars_of_an_object() -> None:
    """Each with its kind, in order."""
    body = '{"b": "x", "a": 1, "c": 1.5, "d": true, "e": null, "f": {"g": "y", "h": {"i": 2}}}'
    assert reads(body) == [
        "b string", "a int", "c number", "d bool", "e null", "f.g string", "f.h.i int",
    ]  # fmt: skip


def test_members_in_another_order() -> None:
    """Each value belongs to its name, whatever order an element has; the first one's is kept."""
    assert reads([{"a": 1, "b": "x"}, {"b": "y", "a": 2}]) == [{"": ["[i].a int", "[i].b string"]}]
    assert reads([{"b": 1, "a": "x", "c": 0}, {"a": "y", "b": 2}]) == [
        {"": ["[i].b int", "[i].a string"]}
    ]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("0", "int"),
        ("-5", "int"),
        ("999999999", "int"),
        ("-999999999", "int"),
        ("1000000000", "number"),
        ("12345678901", "number"),
        ("1.0", "number"),
        ("1e2", "number"),
    ],
)
def test_whole_numbers_are_those_that_fit_32_bits(number: str, kind: str) -> None:
    """Larger ones must be read as text."""
    assert reads(f'{{"n": {number}}}') == [f"n {kind}"]


def test_arrays_are_loops() -> None:
    """An index each, i inside, j inside that."""
    assert reads({"list": [{"id": 1, "tags": ["a"]}, {"id": 2, "tags": []}]}) == [
        {"list": ["list[i].id int", {"list[i].tags": ["list[i].tags[j] string"]}]}
    ]


def test_an_array_at_the_root() -> None:
    """Of objects, of scalars, of arrays."""
    assert reads([{"id": 1}]) == [{"": ["[i].id int"]}]
    assert reads(["a", "b"]) == [{"": ["[i] string"]}]
    assert reads([[1, 2], [3]]) == [{"": [{"[i]": ["[i][j] int"]}]}]


def test_arrays_in_arrays_end_at_the_third() -> None:
    """There are no more indices."""
    assert reads({"a": [[["x"]]]}) == [{"a": [{"a[i]": [{"a[i][j]": ["a[i][j][k] string"]}]}]}]
    assert reads({"a": [[[["x"]]]], "b": 1}) == ["b int"]


def test_loops_side_by_side_use_the_same_index() -> None:
    """Only loops inside each other need different ones."""
    assert reads({"a": ["x"], "b": ["y"]}) == [{"a": ["a[i] string"]}, {"b": ["b[i] string"]}]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": [{"x": 1, "y": 2}, {"y": 3, "z": 4}]}, [{"a": ["a[i].y int"]}]),
        ({"a": [{"x": 1}, {"y": 2}], "b": 1}, ["b int"]),
        ({"a": [{"x": 1}, "text"]}, []),
        ({"a": ["text", {"x": 1}]}, []),
        ({"a": [["x"], "text"]}, []),
        ({"a": ["text", ["x"]]}, []),
        ({"a": [{"x": 1}, [1]]}, []),
        ({"a": [[1], {"x": 1}]}, []),
        ({"a": [1, "x", None]}, [{"a": ["a[i] any"]}]),
        ({"a": [1, 1.5]}, [{"a": ["a[i] number"]}]),
        ({"a": [None, None]}, [{"a": ["a[i] null"]}]),
        ({"a": [{"x": [1]}, {"x": []}]}, [{"a": [{"a[i].x": ["a[i].x[j] int"]}]}]),
        ({"a": [{"x": {"y": 1}}, {"x": {}}]}, []),
        ({"a": [{"x": {"y": 1}}, {"x": None}]}, []),
    ],
)
def test_only_what_every_element_has(value: Any, expected: list[Any]) -> None:
    """A read that fails on the second element is no help."""
    assert reads(value) == expected


@pytest.mark.parametrize("value", [{}, [], {"a": {}}, {"a": []}, [[]], [{}], {"a": [[], []]}])
def test_nothing_to_read(value: Any) -> None:
    """The answer is JSON all the same, and is laid out."""
    found = sample(json.dumps(value))
    assert (found.steps, found.root) == ((), "array" if isinstance(value, list) else "object")
    assert json.loads("\n".join(found.lines)) == value


@pytest.mark.parametrize("body", ["", "   ", "<html>", '{"a": {{x}}}', '"text"', "1", "null", "{"])
def test_no_object_and_no_array(body: str) -> None:
    """Only the status is known."""
    assert sample(body, 204) == Sample(204, (), None, ())


def test_of_a_repeated_name_the_last_one_counts() -> None:
    """As every reader of JSON does it; the lines show both."""
    found = sample('{"a": 1, "a": "x"}')
    assert outline(found.steps) == ["a string"]
    assert found.lines == ("{", '  "a": 1,', '  "a": "x"', "}")


def test_reads_have_a_limit() -> None:
    """The others are counted, in loops too; a loop with nothing left in it goes."""
    whole = {f"n{i}": i for i in range(MAX_READS - 1)}
    more = {"list": [{"x": 1, "y": 2, "z": 3}], "last": 1, "other": ["x"]}
    found = sample(json.dumps({**whole, **more}))
    assert outline(found.steps)[-2:] == [f"n{MAX_READS - 2} int", {"list": ["list[i].x int"]}]
    assert found.left_out == 4
    assert sample(json.dumps({**whole, "last": 1})).left_out == 0


def test_lines_have_a_limit() -> None:
    """What is cut off is shown by dots."""
    assert len(sample(json.dumps(list(range(MAX_SAMPLE_LINES - 2)))).lines) == MAX_SAMPLE_LINES
    found = sample(json.dumps(list(range(MAX_SAMPLE_LINES - 1))))
    assert (len(found.lines), found.lines[-1]) == (MAX_SAMPLE_LINES + 1, "...")


def test_the_layout() -> None:
    """Two spaces a level, and nothing of a number or a string is changed."""
    body = '{"a":[1.10,{"b":-0,"c":[]}],"d":{},"e":"\\u00e9\\"\\n","f":[true,false,null],"g":1e5}'
    assert sample(body).lines == (
        "{",
        '  "a": [',
        "    1.10,",
        "    {",
        '      "b": -0,',
        '      "c": []',
        "    }",
        "  ],",
        '  "d": {},',
        '  "e": "é\\"\\n",',
        '  "f": [',
        "    true,",
        "    false,",
        "    null",
        "  ],",
        '  "g": 1e5',
        "}",
    )


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"a":['])
def test_deep_answers(opening: str) -> None:
    """However deep, there is a sample; beyond what can be read it is only a status."""
    closing = {"[": "]", '{"a":': "}", '{"a":[': "]}"}[opening]
    for depth in (*range(150, 500, 7), 5_000, 200_000):
        found = sample(opening * depth + "1" + closing * depth)
        assert found.status == 200
        assert found.root in ("array", "object", None)


def test_no_example_is_no_sample() -> None:
    """Then the snippet prints the answer as it comes."""
    assert sample_of(None) is None


def test_the_example_that_is_shown() -> None:
    """The first success; the vendor's pages take the first of all."""
    good, bad, none = Example("good", 200), Example("bad", 404), Example("none", 0)
    assert choose_example([bad, good, Example("later", 201)], first=False) == good
    assert choose_example([bad, good], first=True) == bad
    assert choose_example([bad, Example("moved", 301)], first=False) is None
    assert choose_example([], first=False) is None
    assert choose_example([], first=True) is None
    assert choose_example([none, good], first=False) == none


def test_what_templates_see_of_a_read() -> None:
    """A label, a title, and the names after the last array."""
    read = Read(("data", Index("i"), "created_by", "id"), "int")
    assert read.label == "data[i].created_by.id"
    assert read.title.plain == "data.created_by.id:"
    assert [key.plain for key in read.keys] == ["created_by", "id"]
    assert not Read((Index("i"),), "int").title
    assert Read((Index("i"),), "int").keys == ()
    assert (read.is_loop, Loop((), "i", ()).is_loop) == (False, True)
    inner = Loop(("a", Index("i"), "b", "c"), "j", ())
    assert [key.plain for key in inner.keys] == ["b", "c"]


def test_half_a_character_is_no_json() -> None:
    """No file can hold it."""
    assert sample('{"a": "\\ud800"}') == Sample(200, (), None, ())


NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | NUMBERS | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=20,
).filter(lambda v: isinstance(v, list | dict))


def read_all(value: Any, steps: tuple[Step, ...], start: int) -> int:
    """Follow every step from ``value``, whose path has ``start`` steps; how many values there are."""
    count = 0
    for step in steps:
        found = value
        for name in step.path[start:]:
            assert isinstance(name, str)
            found = found[name]
        if isinstance(step, Loop):
            assert isinstance(found, list)
            count += sum(read_all(e, step.steps, len(step.path) + 1) for e in found)
        else:
            assert not isinstance(found, list | dict)
            count += 1
    return count


@given(JSON)
def test_every_step_leads_to_a_value(value: Any) -> None:
    """In the sample itself nothing is missing, and its lines are the same JSON."""
    found = sample(json.dumps(value))
    if found.steps:
        assert read_all(value, found.steps, 0) >= 1
    if found.lines[-1] != "...":
        assert json.loads("\n".join(found.lines)) == value
