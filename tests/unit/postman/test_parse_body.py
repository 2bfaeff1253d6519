"""The ``body`` of a request in every shape that was seen."""

from __future__ import annotations

from typing import Any

import pytest

from snippetgen.ir.body import (
    FileBody,
    FilePart,
    FormDataBody,
    FormField,
    GraphqlBody,
    RawBody,
    TextPart,
    UrlencodedBody,
)
from snippetgen.ir.text import EMPTY, Text, Variable
from tests.unit.postman.reading import bad_request, parsed, request_of


@pytest.mark.parametrize(
    "body",
    [None, {}, [], {"mode": None}, {"mode": ""}, {"raw": "x"}, {"mode": "raw", "disabled": True}],
)
def test_no_body(body: Any) -> None:
    assert request_of(body=body).body is None
    assert request_of().body is None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("a {{b}}", RawBody(Text.made_of("a ", Variable("b")))),
        ({"mode": "raw", "raw": '{"a": {{b}}}\r\n'}, RawBody(Text.of('{"a": {{b}}}\r\n'))),
        ({"mode": "RAW", "raw": "x"}, RawBody(Text("x"))),
        ({"mode": "binary", "raw": "x"}, RawBody(Text("x"))),
        ({"mode": "raw"}, RawBody(EMPTY)),
        ({"mode": "raw", "raw": None, "urlencoded": [{"key": "a"}]}, RawBody(EMPTY)),
        ({"mode": "raw", "raw": {"b": [1.0], "1": None}}, RawBody(Text('{"1":null,"b":[1]}'))),
        (
            {"mode": "raw", "raw": "x", "options": {"raw": {"language": "json"}}},
            RawBody(Text("x"), "json"),
        ),
        ({"mode": "raw", "raw": "x", "options": {"raw": {"language": ""}}}, RawBody(Text("x"))),
        ({"mode": "raw", "raw": "x", "options": {"raw": None}}, RawBody(Text("x"))),
        ({"mode": "urlencoded"}, UrlencodedBody()),
        ({"mode": "urlencoded", "urlencoded": ""}, UrlencodedBody()),
        ({"mode": "formdata", "formdata": None}, FormDataBody()),
        ({"mode": "formdata", "formdata": []}, FormDataBody()),
        ({"mode": "file"}, FileBody()),
        ({"mode": "file", "file": {}}, FileBody()),
        ({"mode": "file", "file": {"src": None}}, FileBody()),
        ({"mode": "file", "file": {"src": "a.bin"}}, FileBody(Text("a.bin"))),
        ({"mode": "file", "file": "a.bin"}, FileBody(Text("a.bin"))),
        ({"mode": "file", "file": {"content": "YQ=="}}, FileBody(None, Text("YQ=="))),
        ({"mode": "file", "file": {"src": "a", "content": "YQ=="}}, FileBody(Text("a"))),
        ({"mode": "raw", "raw": {}}, RawBody(EMPTY)),
        ({"mode": "graphql"}, GraphqlBody()),
        ({"mode": "graphql", "graphql": ""}, GraphqlBody()),
    ],
)
def test_bodies(body: Any, expected: Any) -> None:
    assert request_of(body=body).body == expected


def test_urlencoded_lists_and_text() -> None:
    fields = [
        {"key": "a", "value": "{{x}}"},
        {"key": "b", "value": None, "disabled": True},
        None,
        {"key": "c"},
        {"key": "d", "value": 5},
        {"key": None, "value": "x"},
        {"value": "x"},
        {"key": "", "value": ["y", "{{z}}"]},
        {"key": "e", "value": []},
        "f=1",
        "g",
    ]
    assert request_of(body={"mode": "urlencoded", "urlencoded": fields}).body == UrlencodedBody(
        (
            FormField(Text("a"), Text.made_of(Variable("x"))),
            FormField(Text("b"), None, disabled=True),
            FormField(Text("c"), None),
            FormField(Text("d"), Text("5")),
            FormField(Text("null"), Text("x")),
            FormField(Text("undefined"), Text("x")),
            FormField(EMPTY, Text("y")),
            FormField(EMPTY, Text.made_of(Variable("z"))),
            FormField(Text("f"), Text("1")),
            FormField(Text("g"), None),
        )
    )
    assert request_of(body={"mode": "urlencoded", "urlencoded": "a=b&&c"}).body == UrlencodedBody(
        (FormField(Text("a"), Text("b")), FormField(EMPTY, None), FormField(Text("c"), None))
    )


@pytest.mark.parametrize(
    ("entry", "part"),
    [
        ({"key": "a", "value": "b"}, TextPart(Text("a"), Text("b"))),
        ({"key": "a", "value": "b", "type": "text"}, TextPart(Text("a"), Text("b"))),
        (
            {"key": "a", "value": "b", "contentType": "text/x", "disabled": True},
            TextPart(Text("a"), Text("b"), Text("text/x"), disabled=True),
        ),
        ({"key": "a", "contentType": ""}, TextPart(Text("a"), None)),
        ({"key": "a", "value": {"b": 1}}, TextPart(Text("a"), Text('{"b":1}'))),
        ({"key": "a", "value": 5}, TextPart(Text("a"), Text("5"))),
        ({"key": "a", "value": False}, TextPart(Text("a"), EMPTY)),
        ({"key": "f", "type": "file", "src": "x"}, FilePart(Text("f"), (Text("x"),))),
        (
            {"key": "f", "type": "file", "src": ["x", "y"], "fileName": "z", "contentType": "a/b"},
            FilePart(Text("f"), (Text("x"), Text("y")), Text("a/b"), Text("z"), in_list=True),
        ),
        ({"key": "f", "type": "file", "src": []}, FilePart(Text("f"))),
        ({"key": "f", "type": "file", "src": None}, FilePart(Text("f"))),
        ({"key": "f", "type": "file", "value": "x"}, FilePart(Text("f"), content=Text("x"))),
        ({"key": "f", "type": "file", "src": "p", "value": "x"}, FilePart(Text("f"), (Text("p"),))),
        ({"key": "f", "type": "file", "src": 0, "value": ""}, FilePart(Text("f"))),
        (
            {"key": "a", "value": "b", "fileName": ""},
            TextPart(Text("a"), Text("b"), file_name=EMPTY),
        ),
    ],
)
def test_parts_of_a_form(entry: Any, part: TextPart | FilePart) -> None:
    assert request_of(body={"mode": "formdata", "formdata": [entry]}).body == FormDataBody((part,))


@pytest.mark.parametrize(
    ("variables", "text"),
    [
        ('{"a": {{b}}}', '{"a": {{b}}}'),
        (None, "null"),
        ({"a": 1.0}, '{"a":1}'),
    ],
)
def test_variables_of_graphql(variables: Any, text: str) -> None:
    given = {"query": "{ a }", "operationName": "A", "variables": variables}
    assert request_of(body={"mode": "graphql", "graphql": given}).body == GraphqlBody(
        Text("{ a }"), Text("A"), Text.of(text)
    )


def test_members_of_graphql_that_are_no_text() -> None:
    """Null is kept where there is no variables text; empty variables are left out."""
    given = {"query": None, "operationName": None}
    body = {"mode": "graphql", "graphql": given}
    assert request_of(body=body).body == GraphqlBody(None, None)
    given["variables"] = ""  # type: ignore[assignment]
    assert request_of(body=body).body == GraphqlBody()


def test_an_object_in_place_of_a_list_is_its_only_entry() -> None:
    """Of a form of either kind."""
    entry = {"key": "a", "value": "b"}
    form = request_of(body={"mode": "urlencoded", "urlencoded": entry}).body
    assert form == UrlencodedBody((FormField(Text("a"), Text("b")),))
    parts = request_of(body={"mode": "formdata", "formdata": entry}).body
    assert parts == FormDataBody((TextPart(Text("a"), Text("b")),))


def test_graphql_without_variables_and_as_text() -> None:
    assert request_of(body={"mode": "graphql", "graphql": '{"query": "q"}'}).body == GraphqlBody(
        query=Text("q")
    )


def test_what_is_wrong_is_left_out() -> None:
    cases: list[tuple[Any, str]] = [
        (5, "/body"),
        ({"mode": ["raw"]}, "/body/mode"),
        ({"mode": "raw", "raw": 5}, "/body/raw"),
        ({"mode": "raw", "options": 1}, "/body/options"),
        ({"mode": "urlencoded", "urlencoded": 5}, "/body/urlencoded"),
        ({"mode": "urlencoded", "urlencoded": [5]}, "/body/urlencoded/0"),
        ({"mode": "urlencoded", "urlencoded": [{"key": {}}]}, "/body/urlencoded/0/key"),
        ({"mode": "urlencoded", "urlencoded": [{"value": {}}]}, "/body/urlencoded/0/value"),
        ({"mode": "formdata", "formdata": "a=b"}, "/body/formdata"),
        ({"mode": "formdata", "formdata": ["x"]}, "/body/formdata/0"),
        ({"mode": "formdata", "formdata": [{"type": "file", "src": {}}]}, "/body/formdata/0/src"),
        ({"mode": "formdata", "formdata": [{"contentType": 5}]}, "/body/formdata/0/contentType"),
        ({"mode": "formdata", "formdata": [{"fileName": 5}]}, "/body/formdata/0/fileName"),
        (
            {"mode": "formdata", "formdata": [{"type": "file", "src": ["a", 5]}]},
            "/body/formdata/0/src/1",
        ),
        ({"mode": "file", "file": [1]}, "/body/file"),
        ({"mode": "graphql", "graphql": "{"}, "/body/graphql"),
        ({"mode": "graphql", "graphql": {"query": []}}, "/body/graphql/query"),
    ]
    for body, pointer in cases:
        assert bad_request(body=body)[1] == [("SG106", pointer)]


def test_a_value_too_deep_to_print_is_left_out() -> None:
    body = b'{"mode": "raw", "raw": ' + b"[" * 5000 + b"]" * 5000 + b"}"
    result = parsed(b'{"item": [{"request": {"body": ' + body + b"}}]}")
    assert [(p.code, p.where.pointer) for p in result.problems] == [
        ("SG106", "/item/0/request/body/raw")
    ]
