"""The ``url`` of a request in every shape that was seen."""

from __future__ import annotations

from typing import Any

import pytest

from snippetgen.ir.request import PathVariable, QueryParam, Url
from snippetgen.ir.text import EMPTY, Text, Variable
from tests.unit.postman.reading import bad_request, request_of

EXAMPLE = Url(
    protocol=Text("https"),
    host=Text("api.example.com"),
    path=(Text("a"), Text("b")),
)


@pytest.mark.parametrize(
    "url",
    [
        "https://api.example.com/a/b",
        {"raw": "https://api.example.com/a/b"},
        {"raw": "", "protocol": "https", "host": ["api", "example", "com"], "path": ["a", "b"]},
        {"protocol": "https", "host": "api.example.com", "path": "/a/b"},
        {"protocol": "https", "host": "api.example.com", "path": "a/b", "port": ""},
        {"raw": "http://other", "protocol": "https", "host": "api.example.com", "path": "a/b"},
        {
            "protocol": "https",
            "host": ["api.example", "com"],
            "path": ["a", "b"],
        },
    ],
)
def test_text_and_objects_say_the_same(url: Any) -> None:
    assert request_of(url=url).url == EXAMPLE


@pytest.mark.parametrize("url", [None, "", {}, {"raw": None}, {"raw": "", "host": [], "path": []}])
def test_no_url(url: Any) -> None:
    assert request_of(url=url).url == Url()
    assert request_of().url == Url()


def test_all_parts_of_an_object() -> None:
    url = request_of(
        url={
            "protocol": "http",
            "auth": {"user": "me", "password": "{{pw}}"},
            "host": ["{{a", "b}}", None, "com"],
            "port": 8080,
            "path": [":id", None, "", 5],
            "hash": "top",
            "variable": [
                {"key": "id", "value": "{{x}}", "description": {"content": "what"}},
                {"id": "old", "value": ""},
                {"key": "n", "value": None},
                {"key": "typed", "value": 5, "type": "string"},
                {"value": "nameless"},
                None,
            ],
        },
    ).url
    assert url == Url(
        protocol=Text("http"),
        user=Text("me"),
        password=Text.made_of(Variable("pw")),
        host=Text.made_of(Variable("a.b"), "..com"),
        port=Text("8080"),
        path=(Text(":id"), EMPTY, EMPTY, Text("5")),
        fragment=Text("top"),
        variables=(
            PathVariable("id", Text.made_of(Variable("x")), "what"),
            PathVariable("old", EMPTY),
            PathVariable("n", None),
            PathVariable("typed", Text("5")),
        ),
    )


@pytest.mark.parametrize(
    ("path", "segments"),
    [
        ("", None), (None, None), ("/", ("",)), ([], ("",)), ("a", ("a",)), ("/a/", ("a", "")),
        ("//a", ("", "a")), ("{{p}}/x", ("{{p}}", "x")),
    ],
)  # fmt: skip
def test_paths(path: Any, segments: tuple[str, ...] | None) -> None:
    expected = None if segments is None else tuple(map(Text.of, segments))
    assert request_of(url={"host": "h", "path": path}).url.path == expected


@pytest.mark.parametrize(
    "query",
    [
        [{"key": "a", "value": "1"}, {"key": "f", "value": None}, {"key": "g"}],
        ["a=1", "f", None, "g"],
        "a=1&f&g",
        {"a": "1", "f": None, "g": None},
    ],
)
def test_query_lists_texts_and_objects(query: Any) -> None:
    assert request_of(url={"host": "h", "query": query}).url.query == (
        QueryParam(Text("a"), Text("1")),
        QueryParam(Text("f"), None),
        QueryParam(Text("g"), None),
    )


def test_the_query_list_decides_even_where_the_rest_is_raw() -> None:
    param = {"key": "b", "value": "2", "disabled": True, "description": "why"}
    url = request_of(url={"raw": "http://h/x?a=1", "query": [param]}).url
    assert url.host == Text("h")
    assert url.query == (QueryParam(Text("b"), Text("2"), disabled=True, description="why"),)
    assert request_of(url={"raw": "http://h/x?a=1", "query": ""}).url.query == ()
    assert request_of(url={"raw": "http://h/x?a=1", "query": None}).url.query == (
        QueryParam(Text("a"), Text("1")),
    )


def test_what_is_wrong_is_left_out() -> None:
    request, problems = bad_request(
        url={
            "host": {"a": 1},
            "port": [80],
            "path": [["a"], {"type": "string", "value": "b"}],
            "query": [5, {"key": 6, "value": True}],
            "variable": [
                5,
                {"key": "x", "value": 7},
                {"key": "y", "value": True, "type": "boolean"},
            ],
            "auth": "me",
        },
    )
    assert request.url == Url(
        path=(Text("a"), Text("[object Object]")),
        query=(QueryParam(None, None),),
        variables=(PathVariable("x", None), PathVariable("y", None)),
    )
    assert {code for code, _ in problems} == {"SG106"}
    assert [pointer for _, pointer in problems] == [
        "/url/auth", "/url/host", "/url/port", "/url/path/0", "/url/path/1", "/url/query/0", "/url/query/1/key",
        "/url/query/1/value", "/url/variable/0", "/url/variable/1/value", "/url/variable/2/value",
    ]  # fmt: skip
    assert bad_request(url=[1])[1] == [("SG106", "/url")]
