"""Every oddity of real collections that breaks naive readers, one test for each kind.

The kinds were counted over 120 public collections; the collections here are made up.
"""

from __future__ import annotations

import json
from typing import Any

from snippetgen.ir.auth import BasicAuth, BearerAuth
from snippetgen.ir.body import FileBody, FormDataBody, RawBody, UrlencodedBody
from snippetgen.ir.collection import walk
from snippetgen.ir.request import Header, PathVariable, QueryParam, Request, Url
from snippetgen.ir.text import EMPTY, Text, Variable
from snippetgen.postman import Source, read_collection
from tests.unit.postman.reading import collection_of, items_of, parsed, request_of

HEADER = (Header(Text("A"), Text("b")),)


def names_in(value: Any) -> list[str]:
    return [located.item.name for located in walk(collection_of(value))]


def test_items_for_item_at_the_top_and_in_the_first_level_only() -> None:
    request = {"url": {"protocol": "https", "host": ["h"], "path": ["a"]}}
    inner = {"name": "inner", "item": [{"name": "r", "request": request}]}
    value = {
        "info": {"name": "T", "version": {}, "schema": "https://x/v2.1.0/"},
        "items": [{"name": "f", "items": [inner]}],
    }
    (item,) = items_of(value)
    assert item.pointer == "/items/0/items/0/item/0"
    assert item.request == Request(
        url=Url(protocol=Text("https"), host=Text("h"), path=(Text("a"),))
    )


def test_the_collection_wrapper() -> None:
    assert names_in({"collection": {"item": [{"name": "r", "request": "h"}]}}) == ["r"]


def test_no_info_no_name_no_schema() -> None:
    heads: list[Any] = [{}, {"info": {}}, {"info": {"name": "n"}}, {"info": {"schema": ""}}]
    for info in heads:
        assert names_in({**info, "item": [{"name": "r", "request": "h"}]}) == ["r"]


def test_the_structure_counts_before_the_schema() -> None:
    info = {"schema": "https://schema.getpostman.com/json/collection/v1.0.0/collection.json"}
    assert names_in({"info": info, "item": [{"name": "r", "request": "h"}]}) == ["r"]


def test_a_collection_named_like_an_environment() -> None:
    result = parsed({"item": [{"request": "h"}]}, "x.postman_environment.json")
    assert result.collection is not None


def test_a_byte_order_mark() -> None:
    data = b"\xef\xbb\xbf" + json.dumps({"item": []}).encode()
    assert read_collection(Source("x", data)).problems == ()


def test_methods_in_lower_case_and_none() -> None:
    assert request_of(method="delete").method == Text("delete")
    assert request_of().method == Text("GET")


def test_a_request_that_is_a_bare_url() -> None:
    (item,) = items_of({"item": [{"name": "r", "request": "http://h/{{x}}?a=b"}]})
    assert item.request.url.path == (Text.made_of(Variable("x")),)


def test_no_url_and_an_empty_one() -> None:
    assert request_of().url == request_of(url="").url == Url()


def test_an_object_without_raw() -> None:
    url = request_of(url={"host": ["{{base}}"], "port": "80", "path": ["a", ""]}).url
    assert url == Url(host=Text.made_of(Variable("base")), port=Text("80"), path=(Text("a"), EMPTY))


def test_host_and_path_as_text() -> None:
    url = request_of(url={"protocol": "https", "host": "a.b", "path": "v3/x"}).url
    assert (url.host, url.path) == (Text("a.b"), (Text("v3"), Text("x")))


def test_raw_and_the_parts_differ() -> None:
    url = request_of(
        url={"raw": "{{x}}*?", "host": ["{{x}}"], "query": [{"key": "q", "value": "1"}]}
    ).url
    assert url == Url(host=Text.made_of(Variable("x")), query=(QueryParam(Text("q"), Text("1")),))


def test_path_variables_of_old_exports_and_empty_ones() -> None:
    variables = [{"id": "a", "value": "{{x}}"}, {"key": "b", "value": ""}, {"key": "c"}]
    url = request_of(url={"host": "h", "path": [":a", ":b", ":c"], "variable": variables}).url
    assert url.variables == (
        PathVariable("a", Text.made_of(Variable("x"))),
        PathVariable("b", EMPTY),
        PathVariable("c", None),
    )


def test_query_values_null_absent_and_in_need_of_encoding() -> None:
    query = [{"key": "a", "value": None}, {"key": ""}, {"key": "c", "value": "'<integer> é"}]
    assert request_of(url={"host": "h", "query": query}).url.query == (
        QueryParam(Text("a"), None),
        QueryParam(EMPTY, None),
        QueryParam(Text("c"), Text("'<integer> é")),
    )


def test_repeated_empty_and_nameless_headers() -> None:
    entries = [{"key": "A", "value": "b"}, {"key": "A", "value": ""}, {"key": "", "value": "x"}]
    assert request_of(header=entries).headers == (
        *HEADER,
        Header(Text("A"), EMPTY),
        Header(EMPTY, Text("x")),
    )


def test_headers_as_text_with_disabled_lines() -> None:
    (item,) = items_of({"requests": [{"id": "r", "url": "h", "headers": "A: b\n//C: d\n"}]})
    assert item.request.headers == (*HEADER, Header(Text("C"), Text("d"), disabled=True))


def test_raw_bodies_are_kept_to_the_letter() -> None:
    for raw in (
        '{"a": {{b}}, }',
        '{ // comment\r\n\t"a": WORD }',
        '{"n": 1.10, "n": 1e5}',
        "it's `$x` \\n \\",
        "  ",
    ):
        body = request_of(body={"mode": "raw", "raw": raw}).body
        assert isinstance(body, RawBody)
        assert body.text.source == raw


def test_a_raw_body_without_content_type_and_language() -> None:
    request = request_of(method="POST", body={"mode": "raw", "raw": "<a/>"})
    assert request.headers == ()
    assert request.body == RawBody(Text("<a/>"), None)


def test_a_content_type_typed_by_hand_beside_a_form() -> None:
    header = [{"key": "Content-Type", "value": "multipart/form-data"}]
    request = request_of(header=header, body={"mode": "formdata", "formdata": []})
    assert len(request.headers) == 1
    assert request.body == FormDataBody()


def test_forms_given_as_text() -> None:
    assert request_of(body={"mode": "urlencoded", "urlencoded": "a=b"}).body != UrlencodedBody()
    result = parsed({"item": [{"request": {"body": {"mode": "formdata", "formdata": "a=b"}}}]})
    assert [p.where.pointer for p in result.problems] == ["/item/0/request/body/formdata"]


def test_files_that_nobody_chose() -> None:
    for file in ({}, {"src": None}, None):
        assert request_of(body={"mode": "file", "file": file}).body == FileBody()


def test_auth_in_either_form_with_booleans_and_nulls_and_other_kinds_beside_it() -> None:
    as_list = [
        {"key": "username", "value": "u"},
        {"key": "password", "value": None},
        {"key": "showPassword", "value": False},
    ]
    as_object = {"username": "u", "password": None, "showPassword": False}
    for basic in (as_list, as_object):
        auth = {"type": "basic", "basic": basic, "bearer": {"token": "t"}}
        assert request_of(auth=auth).auth == BasicAuth(Text("u"))
    auth = {"type": "bearer", "basic": as_list, "bearer": [{"key": "token", "value": "t"}]}
    assert request_of(auth=auth).auth == BearerAuth(Text("t"))


def test_descriptions_as_objects() -> None:
    about = {"content": "about", "type": "text/markdown"}
    item = {"name": "r", "request": {"description": about}}
    value = {"info": {"name": "n", "description": about}, "item": [item]}
    assert collection_of(value).description == "about"
    assert items_of(value)[0].request.description == "about"


def test_content_of_another_mode_and_a_disabled_body() -> None:
    body = {"mode": "raw", "raw": "", "formdata": [{"key": "a"}]}
    assert request_of(body=body).body == RawBody(EMPTY)
    assert request_of(body={**body, "disabled": True}).body is None


def test_v1_orders_that_name_too_much_and_too_little() -> None:
    value = {"order": ["x", "b"], "requests": [{"id": i, "name": i, "url": "h"} for i in "abc"]}
    assert names_in(value) == ["b", "a", "c"]


def test_v1_bodies_in_every_place() -> None:
    def body_of(**members: Any) -> object:
        return items_of({"requests": [{"id": "r", "url": "h", **members}]})[0].request.body

    assert body_of(dataMode=None, data="x") is None
    assert body_of(dataMode="raw", data="x") == RawBody(Text("x"))
    assert body_of(dataMode="raw", rawModeData="x", data=[]) == RawBody(Text("x"))
    assert body_of(dataMode="raw", rawModeData=[]) == RawBody(EMPTY)
    assert body_of(dataMode="params", data=[]) == FormDataBody()
    assert body_of(dataMode="binary", rawModeData="f") == FileBody(Text("f"))


def test_v1_with_newer_members_beside_the_older() -> None:
    request = {
        "id": "r",
        "url": "http://h/:a",
        "headers": "A: b\n",
        "headerData": [{"key": "A", "value": "b"}],
        "pathVariableData": [{"key": "a", "value": "1"}],
        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]},
        "events": [],
    }
    (item,) = items_of({"requests": [request]})
    assert item.request.headers == HEADER
    assert item.request.url.variables == (PathVariable("a", Text("1")),)
    assert item.request.auth == BearerAuth(Text("t"))


def test_a_saved_response_without_body_or_request() -> None:
    item = {"name": "r", "request": "h", "response": [{"name": "x", "code": 204, "body": None}]}
    (example,) = items_of({"item": [item]})[0].examples
    assert (example.name, example.code, example.body) == ("x", 204, "")


def test_names_are_kept_as_they_are() -> None:
    names = ["a/b", " a ", "a", "a", "x" * 389, 'a\fb:"?']
    assert names_in({"item": [{"name": name, "request": "h"} for name in names]}) == names


def test_null_wherever_a_value_may_stand() -> None:
    members = ("method", "url", "header", "body", "auth", "description")
    assert request_of(**dict.fromkeys(members)) == Request()
    inner = ("raw", "protocol", "host", "port", "path", "query", "variable", "auth", "hash")
    assert request_of(url=dict.fromkeys(inner)).url == Url()
    node: Any = {"name": None, "request": {}, "response": None, "protocolProfileBehavior": None}
    value = {"info": None, "item": [node, None], "variable": None, "auth": None, "event": None}
    assert names_in(value) == ["GET"]
