"""Methods, headers, examples and settings."""

from __future__ import annotations

from typing import Any

import pytest

from snippetgen.ir.request import Example, Header, Settings
from snippetgen.ir.text import EMPTY, Text, Variable
from tests.unit.postman.reading import bad_request, item_of, request_of


@pytest.mark.parametrize(
    ("method", "expected"),
    [(None, "GET"), ("post", "post"), ("LINK", "LINK"), ("", ""), (5, "5"), ("{{m}}", "{{m}}")],
)
def test_methods_are_kept_as_typed(method: Any, expected: str) -> None:
    assert request_of(method=method).method == Text.of(expected)


def test_no_method_means_get() -> None:
    assert request_of().method == Text("GET")


def test_a_request_that_is_text_is_a_url_to_get() -> None:
    item, problems = item_of({"name": "r", "request": "http://h/a"})
    assert (item.request.method, item.request.url.host) == (Text("GET"), Text("h"))
    assert problems == ()


@pytest.mark.parametrize("description", ["why", {"content": "why", "type": "text/markdown"}])
def test_descriptions(description: Any) -> None:
    assert request_of(description=description).description == "why"
    assert request_of(description=None).description == ""


def test_a_list_of_headers() -> None:
    headers = [
        {"key": "A", "value": "{{x}}"},
        {"key": "A", "value": "", "disabled": True, "description": {"content": "why"}},
        {"key": "N", "value": None},
        {"key": "E"},
        {"key": "", "value": "x"},
        {"key": None, "value": 5},
        "B: c: d ",
        "lonely",
        None,
    ]
    assert request_of(header=headers).headers == (
        Header(Text("A"), Text.made_of(Variable("x"))),
        Header(Text("A"), EMPTY, disabled=True, description="why"),
        Header(Text("N"), None),
        Header(Text("E"), EMPTY),
        Header(EMPTY, Text("x")),
        Header(EMPTY, Text("5")),
        Header(Text("B"), Text("c: d")),
        Header(Text("lonely"), EMPTY),
    )


def test_headers_as_one_text() -> None:
    """Comments mean nothing here, and what a first header goes on with is lost, as in Postman."""
    lines = "A: b\r\n lost\r\n//C: d\n// E:f\nno colon\ngap here: x\nX:y:z\nF: g\r\n\th\n\n"
    assert request_of(header=lines).headers == (
        Header(Text("A"), Text("b")),
        Header(Text("//C"), Text("d")),
        Header(Text("X:y"), Text("z")),
        Header(Text("F"), Text("g\th")),
    )


def test_lists_of_values_are_several_headers() -> None:
    """Each value of a list is a line of its own, an empty list is none."""
    entry = {"key": "A", "value": ["x", None, 5], "disabled": True, "description": "d"}
    assert request_of(header=[entry, {"key": "B", "value": []}]).headers == (
        Header(Text("A"), Text("x"), disabled=True, description="d"),
        Header(Text("A"), None, disabled=True, description="d"),
        Header(Text("A"), Text("5"), disabled=True, description="d"),
    )
    assert request_of(header={"A": ["x"]}).headers == (Header(Text("A"), Text("x")),)


def test_headers_as_an_object_and_none() -> None:
    assert request_of(header={"A": "b"}).headers == (Header(Text("A"), Text("b")),)
    assert request_of(header={}).headers == ()
    assert request_of(header=None).headers == ()
    assert request_of(header="").headers == ()


def test_saved_responses() -> None:
    responses = [
        {
            "name": "ok",
            "code": 200,
            "status": "OK",
            "header": [{"key": "A", "value": "b"}],
            "body": '{"a": {{b}}}',
        },
        {"name": None, "code": "404", "header": "A: b", "body": None},
        {"body": {"a": 1.0}},
        {},
    ]
    item, problems = item_of({"name": "r", "request": {}, "response": responses})
    header = Header(Text("A"), Text("b"))
    assert item.examples == (
        Example("ok", 200, "OK", (header,), '{"a": {{b}}}'),
        Example(code=404, headers=(header,)),
        Example(body='{"a":1}'),
        Example(),
    )
    assert problems == ()


@pytest.mark.parametrize("code", [-1, 1000, "x", {}, [1, 2]])
def test_a_status_code_that_is_none_is_left_out(code: Any) -> None:
    item, problems = item_of({"name": "r", "request": {}, "response": [{"code": code}]})
    assert item.examples == (Example(),)
    assert [p.where.pointer for p in problems] == ["/item/0/response/0/code"]


def test_the_nearest_setting_wins() -> None:
    outer = {"disableBodyPruning": True, "followRedirects": False, "strictSSL": False}
    middle = {"followRedirects": True, "disableUrlEncoding": True}
    inner = {
        "disableUrlEncoding": False,
        "disabledSystemHeaders": {"Content-Type": True, "accept": False},
    }
    item = {"name": "r", "request": {}, "protocolProfileBehavior": inner}
    folder = {"name": "f", "item": [item], "protocolProfileBehavior": middle}
    found, problems = item_of(folder, protocolProfileBehavior=outer)
    assert found.settings == Settings(
        disable_body_pruning=True,
        follow_redirects=True,
        strict_ssl=False,
        disabled_system_headers=("content-type",),
    )
    assert problems == ()


def test_what_is_wrong_is_left_out() -> None:
    request, problems = bad_request(
        method=["GET"],
        header=[5, {"key": [], "value": {}}],
        description=[],
    )
    assert request.method == Text("GET")
    assert request.headers == (Header(EMPTY, Text("[object Object]")),)
    assert problems == [
        ("SG106", "/method"),
        ("SG106", "/header/0"),
        ("SG106", "/header/1/key"),
        ("SG106", "/header/1/value"),
        ("SG106", "/description"),
    ]
    assert bad_request(header=5)[1] == [("SG106", "/header")]
