"""v1 collections; the expectations follow Postman's own transformer."""

from __future__ import annotations

from typing import Any

import pytest

from snippetgen.ir.auth import Auth, BasicAuth, NoAuth, OAuth1Auth, OAuth2Auth, OtherAuth
from snippetgen.ir.body import (
    Body,
    FileBody,
    FilePart,
    FormDataBody,
    FormField,
    GraphqlBody,
    RawBody,
    TextPart,
    UrlencodedBody,
)
from snippetgen.ir.collection import walk
from snippetgen.ir.request import Example, Header, PathVariable, QueryParam, Request
from snippetgen.ir.text import EMPTY, Text, Variable
from tests.unit.postman.reading import collection_of, items_of, parsed


def request_v1(**members: Any) -> Request:
    value = {"name": "c", "requests": [{"id": "a", "name": "r", **members}], "order": ["a"]}
    return collection_of(value).children[0].request  # type: ignore[union-attr]


def tree(value: Any) -> list[tuple[tuple[str, ...], str]]:
    return [(located.names, located.item.pointer) for located in walk(collection_of(value))]


def test_orders_make_the_tree() -> None:
    value = {
        "order": ["r1", "absent", "r1"],
        "folders_order": ["f2", "f1", "f2"],
        "folders": [
            {"id": "f1", "name": "F1", "order": ["r2"], "folders_order": ["f3", "none"]},
            {"id": "f2", "name": "F2", "order": ["r4", "r3"]},
            {"id": "f3", "name": "F3", "order": ["r5"]},
            None,
        ],
        "requests": [{"id": f"r{n}", "name": f"R{n}", "url": "h"} for n in range(1, 6)],
    }
    assert tree(value) == [
        (("F2", "R4"), "/requests/3"),
        (("F2", "R3"), "/requests/2"),
        (("F1", "F3", "R5"), "/requests/4"),
        (("F1", "R2"), "/requests/1"),
        (("R1",), "/requests/0"),
    ]
    folders = collection_of(value).children[:2]
    assert [folder.pointer for folder in folders] == ["/folders/1", "/folders/0"]


def test_what_no_order_names_is_kept() -> None:
    value = {
        "order": [],
        "folders": [
            {"id": "f1", "name": "F1"},
            {"id": "f2", "name": "F2", "folder": "f1"},
            {"id": "f1", "name": "twin"},
        ],
        "requests": [
            {"id": "r1", "name": "R1", "folder": "f2", "url": "h"},
            {"name": "R2", "url": "h"},
            {"id": 3, "name": "R3", "folder": "none", "url": "h"},
            {"id": 3, "name": "R4", "folder": {"id": "f1"}, "url": "h"},
        ],
    }
    assert tree(value) == [
        (("F1", "F2", "R1"), "/requests/0"),
        (("R2",), "/requests/1"),
        (("R3",), "/requests/2"),
        (("R4",), "/requests/3"),
    ]
    assert [child.name for child in collection_of(value).children[:2]] == ["F1", "twin"]


def test_folders_that_hold_each_other_are_both_kept() -> None:
    value = {
        "folders": [
            {"id": "f1", "name": "F1", "folders_order": ["f1", "f2"], "folder": "f2"},
            {"id": "f2", "name": "F2", "folders_order": ["f1"], "order": ["r"]},
        ],
        "requests": [{"id": "r", "name": "R", "url": "h"}],
    }
    assert [names for names, _ in tree(value)] == [("F1", "F2", "R")]


def test_members_of_collection_and_folder() -> None:
    value = {
        "name": "C",
        "description": "about",
        "auth": {"type": "noauth"},
        "variables": [{"id": "v", "key": "v", "value": "1"}],
        "protocolProfileBehavior": {"followRedirects": False},
        "folders": [{"id": "f", "name": "F", "description": "d", "order": ["r"], "auth": None}],
        "requests": [{"id": "r", "name": "R", "url": "h", "description": "x"}],
    }
    collection = collection_of(value)
    assert (collection.name, collection.description, collection.auth) == ("C", "about", NoAuth())
    assert [d.name for d in collection.variables.definitions] == ["v"]
    (located,) = walk(collection)
    assert located.folders[0].description == "d"
    assert located.item.request.description == "x"
    assert located.item.settings.follow_redirects is False


def test_the_url_and_what_is_kept_beside_it() -> None:
    url = request_v1(
        url="http://h/:a/:b?old=1",
        queryParams=[
            {"key": "q", "value": "1", "enabled": False, "description": "why"},
            {"key": "e", "value": None, "equals": True},
            {"key": "f", "value": "", "equals": False},
            {"key": "g", "value": "x", "equals": False},
            {"key": "h", "value": "y", "equals": True},
        ],
        pathVariableData=[{"key": "a", "value": "1"}],
        pathVariables={"a": "no", "b": "2"},
    ).url
    assert url.host == Text("h")
    assert url.query == (
        QueryParam(Text("q"), Text("1"), disabled=True, description="why"),
        QueryParam(Text("e"), EMPTY),
        QueryParam(Text("f"), None),
        QueryParam(Text("g"), Text("x")),
        QueryParam(Text("h"), Text("y")),
    )
    assert url.variables == (PathVariable("a", Text("1")), PathVariable("b", Text("2")))
    plain = request_v1(url="http://h?a=1", queryParams=[], pathVariables={})
    assert plain.url.query == (QueryParam(Text("a"), Text("1")),)
    assert request_v1(url=None).url.host == EMPTY


def test_headers_in_text_and_data() -> None:
    assert request_v1(headers="A: b\n// C: d\n").headers == (
        Header(Text("A"), Text("b")),
        Header(Text("C"), Text("d"), disabled=True),
    )
    data = [
        {"key": "A", "value": "new", "description": "why"},
        {"key": "// X", "value": "y"},
        {"key": "O", "value": "p", "enabled": False},
        {"key": None, "value": "z"},
        None,
    ]
    assert request_v1(headers="A: old\nB: c", headerData=data).headers == (
        Header(Text("A"), Text("new"), description="why"),
        Header(Text("X"), Text("y"), disabled=True),
        Header(Text("O"), Text("p"), disabled=True),
        Header(EMPTY, Text("z")),
        Header(Text("B"), Text("c")),
    )
    assert request_v1(headers=[{"key": "A", "value": "b"}]).headers == (
        Header(Text("A"), Text("b")),
    )
    assert request_v1(headers=None, headerData=None).headers == ()


@pytest.mark.parametrize(
    ("members", "body"),
    [
        ({}, None),
        ({"data": [], "rawModeData": []}, None),
        ({"dataMode": None, "data": "x"}, None),
        ({"dataMode": "raw", "dataDisabled": True, "data": "x"}, None),
        ({"dataMode": "raw", "data": "x"}, RawBody(Text("x"))),
        ({"dataMode": "raw", "rawModeData": "{{x}}"}, RawBody(Text.made_of(Variable("x")))),
        ({"dataMode": "raw", "rawModeData": ["x"], "data": []}, RawBody(Text("x"))),
        ({"dataMode": "raw", "rawModeData": ["x", "y"]}, RawBody(EMPTY)),
        ({"dataMode": "raw"}, RawBody(EMPTY)),
        ({"data": "x"}, RawBody(Text("x"))),
        (
            {"dataMode": "raw", "data": "x", "dataOptions": {"raw": {"language": "json"}}},
            RawBody(Text("x"), "json"),
        ),
        (
            {
                "dataMode": "params",
                "data": [
                    {"key": "a", "value": "b", "type": "text", "enabled": False},
                    {"key": "f", "value": "p", "type": "file"},
                    {"key": "g", "src": ["q"], "type": "file"},
                    {"key": "h", "value": 5, "type": "file"},
                    {"value": "keyless"},
                    None,
                ],
            },
            FormDataBody(
                (
                    TextPart(Text("a"), Text("b"), disabled=True),
                    FilePart(Text("f"), (Text("p"),)),
                    FilePart(Text("g"), (Text("q"),), in_list=True),
                    FilePart(Text("h")),
                )
            ),
        ),
        ({"dataMode": "params", "data": None}, FormDataBody()),
        ({"data": [{"key": "a", "value": "b"}]}, FormDataBody((TextPart(Text("a"), Text("b")),))),
        (
            {"dataMode": "urlencoded", "data": [{"key": "a", "value": "b"}]},
            UrlencodedBody((FormField(Text("a"), Text("b")),)),
        ),
        ({"dataMode": "binary", "rawModeData": "a.bin"}, FileBody(Text("a.bin"))),
        ({"dataMode": "binary"}, FileBody()),
        ({"dataMode": "graphql", "graphqlModeData": {"query": "q"}}, GraphqlBody(Text("q"))),
        ({"graphqlModeData": {"query": "q"}}, GraphqlBody(Text("q"))),
        (
            {"dataMode": "graphql", "dataOptions": {"graphql": {}}, "data": '{"query": "q"}'},
            GraphqlBody(Text("q")),
        ),
        ({"dataMode": "graphql", "dataOptions": {}, "data": '{"query": "q"}'}, GraphqlBody()),
    ],
)
def test_bodies(members: Any, body: Body | None) -> None:
    assert request_v1(**members).body == body


@pytest.mark.parametrize(
    ("members", "auth"),
    [
        ({}, None),
        ({"auth": None}, None),
        ({"auth": {"type": "noauth"}}, NoAuth()),
        ({"auth": {"type": "basic", "basic": [{"key": "username", "value": "u"}]}},
         BasicAuth(Text("u"))),
        ({"auth": {"type": "noauth"}, "currentHelper": None}, None),
        ({"currentHelper": "normal", "helperAttributes": {}}, None),
        ({"helperAttributes": {"id": "basic"}}, None),
        ({"currentHelper": "basicAuth",
          "helperAttributes": {"id": "basic", "username": "u", "password": "p"}},
         BasicAuth(Text("u"), Text("p"))),
        ({"currentHelper": "basicAuth", "helperAttributes": '{"username": "u"}'},
         BasicAuth(Text("u"))),
        ({"currentHelper": "basicAuth", "helperAttributes": "{"}, None),
        ({"currentHelper": "oAuth2", "helperAttributes": {"accessToken": "t"}},
         OAuth2Auth(Text("t"))),
        ({"currentHelper": "oAuth1", "helperAttributes": {"id": "oAuth1", "header": True}},
         OAuth1Auth(in_header=True)),
        ({"currentHelper": "custom", "helperAttributes": None}, OtherAuth("custom")),
    ],
)  # fmt: skip
def test_auth_and_the_helpers_before_it(members: Any, auth: Auth | None) -> None:
    assert request_v1(**members).auth == auth


def test_saved_responses_in_their_order() -> None:
    responses = [
        {"id": "a", "name": "A", "responseCode": {"code": 200, "name": "OK"}, "text": "x"},
        {"id": "b", "name": "B", "headers": [{"key": "K", "name": "K", "value": "v"}]},
        {"name": "C", "responseCode": 5},
    ]
    request = {"id": "r", "name": "R", "url": "h", "responses": responses}
    first = Example("A", 200, "OK", body="x")
    second = Example("B", headers=(Header(Text("K"), Text("v")),))
    (item,) = items_of({"requests": [request]})
    assert item.examples == (first, second, Example("C"))
    (item,) = items_of({"requests": [{**request, "responses_order": ["b", "none"]}]})
    assert item.examples == (second, first, Example("C"))


def test_problems_point_to_the_request_as_given() -> None:
    value = {"requests": [{"id": "a", "name": "r", "url": ["h"], "method": []}], "order": 5}
    result = parsed(value)
    assert [(p.code, p.where.pointer, p.where.names) for p in result.problems] == [
        ("SG106", "/requests/0", ("r",)),
        ("SG106", "/requests/0", ("r",)),
    ]
