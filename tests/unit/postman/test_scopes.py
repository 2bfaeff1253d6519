"""Environment and globals files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from snippetgen.ir.collection import Scope, VariableDefinition
from snippetgen.ir.text import Text, Variable
from snippetgen.postman import Source
from snippetgen.postman.scopes import read_scope
from snippetgen.problems import Problem


def scope_of(value: Any, label: str = "e.json") -> Scope:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    scope, problems = read_scope(Source(label, data))
    assert problems == ()
    assert scope is not None
    return scope


def refused(value: Any, label: str = "e.json") -> Problem:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    scope, problems = read_scope(Source(label, data))
    assert scope is None
    return problems[-1]


VALUES = [
    {"key": "a", "value": "{{b}}", "enabled": True, "type": "default"},
    {"key": "s", "value": "x", "type": "secret"},
    {"key": "off", "value": "x", "enabled": False},
    {"key": "gone", "value": "x", "disabled": True},
    {"key": "n", "value": None},
    {"key": "five", "value": 5},
]
DEFINITIONS = (
    VariableDefinition("a", Text.made_of(Variable("b"))),
    VariableDefinition("s", Text("x"), secret=True),
    VariableDefinition("off", Text("x")),  # newman looks at ``disabled`` alone
    VariableDefinition("gone", Text("x"), disabled=True),
    VariableDefinition("n", Text("null")),
    VariableDefinition("five", Text("5")),
)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"name": "Dev", "values": VALUES}, "Dev"),
        ({"environment": {"name": "Dev", "values": VALUES}}, "Dev"),
        ({"globals": {"values": VALUES}}, "e"),
        ({"environment": VALUES}, "e"),
        (VALUES, "e"),
    ],
)
def test_every_shape_gives_the_same(value: Any, name: str) -> None:
    assert scope_of(value) == Scope(name, DEFINITIONS)


def test_names_and_values_as_a_plain_object() -> None:
    assert scope_of({"name": "x", "n": 1.0}).definitions == (
        VariableDefinition("name", Text("x")),
        VariableDefinition("n", Text("1")),
    )
    assert scope_of({}, "Dev.postman_environment.json") == Scope("Dev")
    assert scope_of([]).definitions == ()


def test_yaml_of_the_v3_format() -> None:
    text = b"""
name: Dev
values:
  - {key: a, value: 007, enabled: true, type: default}
  - {key: s, value: "x", type: secret, enabled: false}
"""
    assert scope_of(text, "dev.environment.yaml") == Scope(
        "Dev",
        (
            VariableDefinition("a", Text("007")),
            VariableDefinition("s", Text("x"), disabled=True, secret=True),
        ),
    )
    assert scope_of(b"a: b", "dev.yml").definitions == (VariableDefinition("a", Text("b")),)
    assert scope_of(b"values: {a: b}", "x.yaml").definitions == (
        VariableDefinition("a", Text("b")),
    )
    assert refused(b"- 1", "dev.yml").code == "SG108"
    assert refused(b"a: [", "dev.yml").code == "SG103"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"info": {}, "item": []}, "a Postman collection v2"),
        ({"requests": []}, "a Postman collection v1"),
        ({"collection": {"item": []}}, "a Postman collection in a wrapper"),
        ({"values": 5}, "another kind"),
        ({"a": {"b": 1}}, "another kind"),
        ([1], "a JSON list"),
        ([{"name": "x"}], "a JSON list"),
        ("x", "a single JSON value"),
    ],
)
def test_what_is_no_environment_is_said_to_be_something_else(value: Any, message: str) -> None:
    problem = refused(value)
    assert problem.code == "SG108"
    assert message in problem.message
    assert ("without -e" in problem.hint) == ("collection" in message)


def test_text_that_is_no_json() -> None:
    assert refused(b"").code == "SG103"
    scope, problems = read_scope(Source("e.json", b'{"a": 1, "a": 2}'))
    assert scope == Scope("e", (VariableDefinition("a", Text("2")),))
    assert [p.code for p in problems] == ["SG107"]
