"""The answer as typed records: names, shapes and what is left out."""

from __future__ import annotations

import json

from snippetgen.ir.request import Example
from snippetgen.literals.go import field
from snippetgen.targets.answer import (
    Answer,
    ListOf,
    NamedLoop,
    NamedRead,
    NamedStep,
    Record,
    Scalar,
    Shape,
    answer_of,
)
from snippetgen.targets.response import Sample, sample_of


def answer(value: object) -> Answer | None:
    """The answer for a saved body."""
    return answer_of(sample(value), field)


def sample(value: object) -> Sample | None:
    """The sample for a saved body."""
    return sample_of(Example(code=200, body=json.dumps(value)))


def shown(shape: Shape) -> object:
    """A shape in short."""
    match shape:
        case Record(fields):
            return {f"{f.name} {f.key.plain}": shown(f.shape) for f in fields}
        case ListOf(element):
            return [shown(element)]
        case Scalar(kind):
            return kind


def paths(steps: tuple[NamedStep, ...]) -> list[object]:
    """Steps in short."""
    return [
        {".".join(s.names): paths(s.steps)} if isinstance(s, NamedLoop) else ".".join(s.names)
        for s in steps
    ]


def test_records_lists_and_scalars() -> None:
    """The shape has what is read and nothing else; the steps lead through it."""
    found = answer({"id": 1, "of": {"is_ok": True, "none": []}, "all": [{"x": [1.5, 2]}]})
    assert found is not None
    assert shown(found.shape) == {
        "ID id": "int",
        "Of of": {"IsOk is_ok": "bool"},
        "All all": [{"X x": ["number"]}],
    }
    assert paths(found.steps) == ["ID", "Of.IsOk", {"All": [{"X": [""]}]}]
    assert isinstance(found.steps[0], NamedRead)
    assert found.steps[0].title.plain == "id:"


def test_an_array_at_the_root() -> None:
    """Its elements may be arrays again."""
    found = answer([[{"a": "x"}]])
    assert found is not None
    assert shown(found.shape) == [[{"A a": "string"}]]
    assert paths(found.steps) == [{"": [{"": ["A"]}]}]


def test_names_differ() -> None:
    """Members that would be called alike get a number."""
    found = answer({"id": 1, "ID": 2, "i d": 3, "iD": {"x": 1, "y": 2}})
    assert found is not None
    assert shown(found.shape) == {
        "ID id": "int",
        "ID2 ID": "int",
        "ID3 i d": "int",
        "ID4 iD": {"X x": "int", "Y y": "int"},
    }


def test_what_cannot_be_named_is_counted() -> None:
    """A struct tag takes no comma."""
    found = answer({"a": 1, "b,c": 2, "d": [{"e,f": 1}], "g,h": [{"a": 1, "b": 2}]})
    assert found is not None
    assert paths(found.steps) == ["A"]
    assert shown(found.shape) == {"A a": "int"}
    assert found.left_out == 4


def test_nothing_to_read() -> None:
    """No sample, no JSON, nothing in it or nothing that can be named."""
    assert answer_of(None, field) is None
    assert answer({}) is None
    assert answer({"a,b": 1}) is None
    assert answer("text") is None
