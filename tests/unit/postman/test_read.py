"""The whole stage: what a source is, and the tree that comes of it."""

from __future__ import annotations

from typing import Any

import pytest

from snippetgen.ir.collection import Collection, Folder, Item, Scope, VariableDefinition, walk
from snippetgen.ir.request import Request, Url
from snippetgen.ir.text import Text, Variable
from snippetgen.postman.parse import MAX_FOLDER_DEPTH
from snippetgen.problems import Where
from tests.unit.postman.reading import collection_of, items_of, parsed

REQUEST = Request(url=Url(host=Text("h")))


def test_a_collection() -> None:
    inner = {"name": "inner", "item": [{"name": "r", "request": "h"}], "description": "d"}
    value = {
        "info": {"name": "Sample", "description": {"content": "about"}},
        "item": [{"name": "a", "request": "h"}, {"name": "outer", "item": [inner]}, None],
        "variable": [
            {"key": "x", "value": "{{y}}"},
            {"key": "old", "value": 5, "disabled": True},
            {"id": "nameless too", "value": 5},
            {"key": "s", "value": None, "type": "secret"},
            {"key": "", "value": "nameless"},
        ],
    }
    assert collection_of(value) == Collection(
        name="Sample",
        file="sample.json",
        description="about",
        children=(
            Item("a", "/item/0", REQUEST),
            Folder(
                "outer",
                "/item/1",
                (
                    Folder(
                        "inner",
                        "/item/1/item/0",
                        (Item("r", "/item/1/item/0/item/0", REQUEST),),
                        description="d",
                    ),
                ),
            ),
        ),
        variables=Scope(
            "Sample",
            (
                VariableDefinition("x", Text.made_of(Variable("y"))),
                VariableDefinition("old", Text("5"), disabled=True),
                VariableDefinition("s", Text("null"), secret=True),
            ),
        ),
    )


@pytest.mark.parametrize(
    ("value", "label", "name"),
    [
        ({"info": {"name": "A"}, "item": []}, "x.json", "A"),
        ({"name": "B", "item": []}, "x.json", "B"),
        ({"item": []}, "a/My API.postman_collection.json", "My API"),
        ({"info": {}, "item": []}, "a\\b.json", "b"),
        ({"info": None, "item": []}, "-", "Collection"),
        ({"info": [], "item": []}, "<stdin>", "Collection"),
    ],
)
def test_a_collection_always_has_a_name(value: Any, label: str, name: str) -> None:
    collection = parsed(value, label).collection
    assert collection is not None
    assert collection.name == name


@pytest.mark.parametrize(
    ("node", "name"),
    [
        ({"request": {"method": "POST", "url": "http://h/a"}}, "http://h/a"),
        ({"name": None, "request": {"method": "PUT"}}, "PUT"),
        ({"name": "", "request": {"method": ""}}, "GET"),
        ({"name": 5, "request": {}}, "5"),
        ({"name": " a/b \f", "request": {}}, " a/b \f"),
        ({"item": [{"name": "r", "request": {}}]}, "r"),
    ],
)
def test_an_item_always_has_a_name(node: Any, name: str) -> None:
    assert [item.name for item in items_of({"item": [node]})] == [name]


def test_a_folder_always_has_a_name() -> None:
    collection = collection_of({"item": [{"item": []}]})
    assert [child.name for child in collection.children] == ["Folder"]


def test_items_for_item() -> None:
    inner = {"name": "f", "items": [{"name": "r", "request": {}}]}
    assert [i.pointer for i in items_of({"items": [inner]})] == ["/items/0/items/0"]
    assert [i.pointer for i in items_of({"item": None, "items": [inner]})] == ["/items/0/items/0"]


def test_the_wrapper_is_part_of_the_pointers() -> None:
    inner = {"item": [{"name": "r", "request": {"method": []}}]}
    result = parsed({"collection": inner})
    assert result.collection is not None
    assert [located.item.pointer for located in walk(result.collection)] == ["/collection/item/0"]
    assert [p.where.pointer for p in result.problems] == ["/collection/item/0/request/method"]
    v1 = parsed({"collection": {"requests": [{"id": "a", "url": "h"}]}}).collection
    assert v1 is not None
    assert [located.item.pointer for located in walk(v1)] == ["/collection/requests/0"]


def test_an_item_that_is_a_folder_too_is_both() -> None:
    node = {"name": "both", "request": "h", "item": [{"name": "r", "request": "h"}]}
    result = parsed({"item": [node]})
    assert result.collection is not None
    assert [located.names for located in walk(result.collection)] == [("both",), ("both", "r")]
    (problem,) = result.problems
    assert problem.code == "SG109"
    assert problem.where == Where("sample.json", "/item/0", ("both",))


def test_what_is_neither_is_reported() -> None:
    result = parsed({"item": [{"name": "r"}, 5, {"name": "s", "request": None, "item": {}}]})
    assert result.collection is not None
    assert result.collection.children == ()
    assert [(p.code, p.where.pointer) for p in result.problems] == [
        ("SG106", "/item/0"),
        ("SG106", "/item/1"),
        ("SG106", "/item/2"),
    ]


def test_problems_name_the_folders_around_them() -> None:
    item = {"name": "r", "request": {"url": {"port": [1]}}}
    result = parsed({"item": [{"name": "f", "item": [item], "auth": 5}]})
    assert [(p.where.pointer, p.where.names) for p in result.problems] == [
        ("/item/0/auth", ("f",)),
        ("/item/0/item/0/request/url/port", ("f", "r")),
    ]
    assert result.problems[0].message == "an object expected, found a number; it was left out"


def nested(depth: int) -> bytes:
    item = b'{"name": "r", "request": "h"}'
    return b'{"item": [' + b'{"name": "f", "item": [' * depth + item + b"]}" * depth + b"]}"


@pytest.mark.parametrize("depth", [600, MAX_FOLDER_DEPTH])
def test_folders_may_be_nested_deeply(depth: int) -> None:
    collection = parsed(nested(depth)).collection
    assert collection is not None
    (located,) = walk(collection)
    assert len(located.folders) == depth
    assert located.item.pointer == "/item/0" * (depth + 1)


def test_folders_nested_too_deeply_are_left_out() -> None:
    result = parsed(nested(MAX_FOLDER_DEPTH + 1)[:-2] + b', {"name": "s", "request": "h"}]}')
    assert result.collection is not None
    assert [located.names for located in walk(result.collection)] == [("s",)]
    (problem,) = result.problems
    assert problem.code == "SG105"
    assert problem.where.pointer == "/item/0" * (MAX_FOLDER_DEPTH + 1)


def test_more_levels_than_any_reader_takes_are_refused() -> None:
    result = parsed(nested(100_000))
    assert result.collection is None
    assert [p.code for p in result.problems] == ["SG105"]


@pytest.mark.parametrize(
    ("value", "message", "hint"),
    [
        ([], "a JSON list", "v2.1"),
        ([{"item": []}], "a JSON list", "v2.1"),
        ("x", "a single JSON value", "v2.1"),
        (None, "a single JSON value", "v2.1"),
        ({}, "a JSON object of another kind", "v2.1"),
        ({"item": "x"}, "a JSON object of another kind", "v2.1"),
        ({"info": {"title": "A"}, "openapi": "3.1.0"}, "an OpenAPI document", "Import it"),
        ({"swagger": "2.0"}, "an OpenAPI document", "Import it"),
        ({"log": {"entries": []}}, "an HTTP archive (HAR)", "v2.1"),
        ({"log": {}}, "a JSON object of another kind", "v2.1"),
        ({"name": "e", "values": []}, "a Postman environment", "-e"),
        ({"environment": {"values": []}}, "a Postman environment", "-e"),
        (
            {"values": [], "_postman_variable_scope": "globals"},
            "a Postman globals file",
            "--globals",
        ),
        ({"collection": {}}, "a JSON object of another kind", "v2.1"),
        ({"collection": {"collection": {"item": []}}}, "a JSON object of another kind", "v2.1"),
    ],
)
def test_what_is_no_collection_is_said_to_be_something_else(
    value: Any, message: str, hint: str
) -> None:
    result = parsed(value)
    assert result.collection is None
    (problem,) = result.problems
    assert problem.code == "SG104"
    assert message in problem.message
    assert hint in problem.hint


@pytest.mark.parametrize(
    "value",
    [
        {"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/"}},
        {"info": {"_postman_id": "1"}, "item": None},
        {"info": {"_postman_id": "1"}, "values": 5},
        {"item": [], "values": []},
        {"requests": []},
    ],
)
def test_an_empty_collection_is_one(value: Any) -> None:
    assert collection_of(value).children == ()


def test_the_structure_decides_and_not_the_schema_or_the_file_name() -> None:
    schema = "https://schema.getpostman.com/json/collection/v2.0.0/collection.json"
    auth = {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}
    value = {"info": {"schema": schema}, "item": [{"name": "r", "request": {"auth": auth}}]}
    result = parsed(value, "x.postman_environment.json")
    assert result.problems == ()
    assert result.collection is not None


def test_problems_of_the_text_come_first() -> None:
    result = parsed(b'{"item": [{"name": 1, "name": "r", "request": {"method": []}}]}')
    assert [p.code for p in result.problems] == ["SG107", "SG106"]
    assert [p.code for p in parsed(b"{").problems] == ["SG103"]
    assert [p.code for p in parsed(b'{"a": 1, "a": 2}').problems] == ["SG107", "SG104"]
