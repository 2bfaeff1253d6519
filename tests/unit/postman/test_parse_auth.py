"""The ``auth`` of a request, folder or collection."""

from __future__ import annotations

from typing import Any

import pytest

from snippetgen.ir.auth import (
    ApiKeyAuth,
    Auth,
    AwsAuth,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    NoAuth,
    OAuth1Auth,
    OAuth2Auth,
    OtherAuth,
)
from snippetgen.ir.text import EMPTY, Text, Variable
from tests.unit.postman.reading import bad_request, collection_of, request_of


@pytest.mark.parametrize("auth", [None, {}, [], {"type": None}, {"basic": []}])
def test_inherited(auth: Any) -> None:
    assert request_of(auth=auth).auth is None


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        ("noauth", None, NoAuth()),
        ("basic", {"username": "{{u}}", "password": True},
         BasicAuth(Text.made_of(Variable("u")), Text("true"))),
        ("basic", {"username": None}, BasicAuth()),
        ("bearer", {"token": "t"}, BearerAuth(Text("t"))),
        ("bearer", None, BearerAuth()),
        ("apikey", {"key": "k", "value": "v"}, ApiKeyAuth(Text("k"), Text("v"))),
        ("apikey", {"key": "k", "in": "query"}, ApiKeyAuth(Text("k"), None, Text("query"))),
        ("apikey", {"key": "k", "value": None}, ApiKeyAuth(Text("k"), Text("null"))),
        ("apikey", {"key": "k", "value": 5, "in": "{{x}}"},
         ApiKeyAuth(Text("k"), Text("5"), Text.made_of(Variable("x")))),
        ("apikey", {"key": "k", "value": None, "in": "query"},
         ApiKeyAuth(Text("k"), None, Text("query"))),
        ("apikey", {}, ApiKeyAuth(EMPTY, None)),
        ("oauth2", {"accessToken": "t"}, OAuth2Auth(Text("t"))),
        ("oauth2", {"accessToken": "t", "headerPrefix": "", "addTokenTo": "queryParams",
                    "tokenType": "mac", "scopes": [{"a": 1.0}]},
         OAuth2Auth(Text("t"), EMPTY, location=Text("queryParams"), token_type=Text("mac"))),
        ("oauth2", {"accessToken": "t", "addTokenTo": "header"},
         OAuth2Auth(Text("t"), location=Text("header"))),
        ("digest", {"username": "u", "password": 5, "realm": "ignored"},
         DigestAuth(Text("u"), Text("5"))),
        ("oauth1", {"consumerKey": "k", "tokenSecret": None, "addParamsToHeader": "false",
                    "includeBodyHash": False, "signatureMethod": "HMAC-SHA1"},
         OAuth1Auth(Text("HMAC-SHA1"), Text("k"), in_header=True)),
        ("oauth1", {"addEmptyParamsToSign": True, "addParamsToHeader": None},
         OAuth1Auth(keeps_empty=True)),
        ("awsv4", {"accessKey": "{{k}}", "region": "r", "addAuthDataToQuery": True},
         AwsAuth(Text.made_of(Variable("k")), region=Text("r"), in_query=True)),
        ("hawk", {"realm": "r", "stale": False, "no": None},
         OtherAuth("hawk", (("realm", Text("r")), ("stale", Text("false"))))),
        ("ntlm", {"params": [1, {"a": "b"}]},
         OtherAuth("ntlm", (("params", Text('[1,{"a":"b"}]')),))),
    ],
)  # fmt: skip
def test_objects_and_lists_say_the_same(kind: str, given: Any, expected: Auth) -> None:
    others = {"asap": {"iss": "ignored"}}
    assert request_of(auth={"type": kind, kind: given, **others}).auth == expected
    entries = [{"key": key, "value": value} for key, value in (given or {}).items()]
    assert request_of(auth={"type": kind, kind: entries}).auth == expected


def test_of_a_repeated_parameter_the_last_counts_and_types_are_cast() -> None:
    parameters = [
        {"key": "username", "value": "a"},
        {"key": "username", "value": 5, "type": "string"},
        {"key": "password", "value": "x"},
        {"key": "password", "value": None},
        {"value": "nameless"},
    ]
    assert request_of(auth={"type": "basic", "basic": parameters}).auth == BasicAuth(Text("5"))


def test_folders_and_collections_have_auth_too() -> None:
    auth = {"type": "bearer", "bearer": {"token": "t"}}
    folder = {"name": "f", "item": [], "auth": {"type": "noauth"}}
    collection = collection_of({"item": [folder], "auth": auth})
    assert collection.auth == BearerAuth(Text("t"))
    assert [getattr(child, "auth", None) for child in collection.children] == [NoAuth()]


def test_what_is_wrong_is_left_out() -> None:
    cases: list[tuple[Any, Any, str]] = [
        ("basic", None, "/auth"),
        ({"type": 5}, None, "/auth/type"),
        ({"type": "type"}, None, "/auth/type"),
        ({"type": "basic", "basic": "x"}, BasicAuth(), "/auth/basic"),
        ({"type": "basic", "basic": [5]}, BasicAuth(), "/auth/basic/0"),
    ]
    for auth, expected, pointer in cases:
        request, problems = bad_request(auth=auth)
        assert request.auth == expected
        assert problems == [("SG106", pointer)]
