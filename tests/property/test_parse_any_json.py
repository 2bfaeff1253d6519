"""Whatever JSON says, reading gives records or problems, never a traceback."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from snippetgen.ir.collection import walk
from snippetgen.ir.text import Text
from snippetgen.postman import Source, read_collection, read_directory_v3
from snippetgen.postman.parse_url import parse_url
from snippetgen.postman.scopes import read_scope
from snippetgen.postman.source import decode_json

WORDS = (
    "info", "name", "description", "content", "schema", "item", "items", "request", "requests",
    "collection", "url", "raw", "protocol", "host", "port", "path", "query", "variable", "hash",
    "key", "value", "id", "type", "disabled", "enabled", "method", "header", "body", "mode",
    "urlencoded", "formdata", "file", "src", "graphql", "variables", "operationName", "options",
    "language", "auth", "basic", "bearer", "token", "oauth2", "apikey", "noauth", "digest",
    "response", "code", "status", "protocolProfileBehavior", "disabledSystemHeaders", "values",
    "environment", "folders", "order", "folders_order", "folder", "headers", "headerData",
    "dataMode", "data", "rawModeData", "graphqlModeData", "dataOptions", "params", "binary",
    "queryParams", "equals", "pathVariables", "pathVariableData", "currentHelper", "basicAuth",
    "helperAttributes", "responses", "responses_order", "responseCode", "headers", "text",
    "string", "number", "boolean", "array", "object", "secret",
)  # fmt: skip
TEXTS = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(("{{x}}", "http://u:p@h:1/:id?a=b&&c#d", "A: b\n//C: d", "{", "\ud800", "")),
    st.text(max_size=5),
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    TEXTS,
)
_VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(TEXTS, inner, max_size=6),
    ),
    max_leaves=30,
)


@st.composite
def _values(draw: st.DrawFn) -> Any:
    return draw(_VALUES)


VALUES = _values()
"""Any JSON; a function of its own, so that strategies made of it can be printed."""


def _objects(*names: str, **known: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Objects with some of ``names`` at any value, and mostly good values for ``known``."""
    optional = dict.fromkeys(names, VALUES)
    optional |= {name: st.one_of(good, good, VALUES) for name, good in known.items()}
    return st.fixed_dictionaries({}, optional=optional)


PAIRS = st.lists(
    _objects("key", "id", "value", "type", "disabled", "src", "contentType"), max_size=3
)
REQUESTS = _objects(
    "method",
    "description",
    url=_objects(
        "raw", "protocol", "host", "port", "path", "auth", "hash", query=PAIRS, variable=PAIRS
    ),
    header=PAIRS,
    body=_objects(
        "raw",
        "file",
        "graphql",
        "options",
        mode=st.sampled_from(("raw", "urlencoded", "formdata", "file", "graphql")),
        urlencoded=PAIRS,
        formdata=PAIRS,
    ),
    auth=_objects(
        "bearer", type=st.sampled_from(("basic", "oauth2", "apikey")), basic=PAIRS, oauth2=PAIRS
    ),
)
ITEMS = st.recursive(
    _objects("name", "response", "protocolProfileBehavior", request=REQUESTS),
    lambda inner: _objects("name", "auth", "request", item=st.lists(inner, max_size=3)),
    max_leaves=5,
)
V1_REQUESTS = _objects(
    "url", "method", "headers", "data", "rawModeData", "graphqlModeData", "dataOptions", "auth",
    "helperAttributes", "responses", "pathVariables", "folder",
    id=st.sampled_from("ab"), headerData=PAIRS, queryParams=PAIRS, pathVariableData=PAIRS,
    dataMode=st.sampled_from(("raw", "params", "urlencoded", "binary", "graphql")),
    currentHelper=st.sampled_from(("basicAuth", "normal", "oAuth1")),
)  # fmt: skip
V1_FOLDERS = _objects(
    "name", "auth",
    id=st.sampled_from("fg"), folder=st.sampled_from("fg"),
    order=st.lists(st.sampled_from("ab")), folders_order=st.lists(st.sampled_from("fg")),
)  # fmt: skip
COLLECTIONS = st.one_of(
    VALUES,
    _objects("info", "auth", "protocolProfileBehavior", "description", variable=PAIRS).flatmap(
        lambda rest: st.lists(ITEMS, max_size=3).map(lambda items: {**rest, "item": items})
    ),
    st.fixed_dictionaries(
        {"requests": st.lists(V1_REQUESTS, max_size=3)},
        optional={"folders": st.lists(V1_FOLDERS, max_size=3), "order": VALUES, "variables": PAIRS},
    ),
)


@settings(max_examples=300, deadline=None)
@given(COLLECTIONS, st.booleans())
def test_any_json_is_read(value: Any, is_wrapped: bool) -> None:
    source = Source("x.json", json.dumps({"collection": value} if is_wrapped else value).encode())
    parsed = read_collection(source)
    assert read_collection(source) == parsed
    assert parsed.collection is not None or any(p.severity == "error" for p in parsed.problems)
    for problem in parsed.problems:
        assert problem.where.file == "x.json"
        assert msgspec.json.encode(problem)
    if parsed.collection is not None:
        for located in walk(parsed.collection):
            assert located.item.name.encode()
            assert located.item.pointer.startswith("/")


@settings(max_examples=200, deadline=None)
@given(VALUES)
def test_any_json_is_read_as_a_scope(value: Any) -> None:
    scope, problems = read_scope(Source("x.json", json.dumps(value).encode()))
    assert scope is not None or problems


V3_FILES = _objects(
    "$kind", "name", "description", "order", "url", "method", "query", "variables", "settings",
    headers=PAIRS, queryParams=PAIRS, pathVariables=PAIRS,
    auth=_objects("type", "credentials"), body=_objects("type", "content"),
    response=_objects("statusCode", "headers", "body"),
)  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(V3_FILES, V3_FILES, V3_FILES)
def test_any_yaml_is_read(request: Any, definition: Any, example: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        examples = Path(folder) / ".resources" / "r.resources" / "examples"
        examples.mkdir(parents=True)
        (Path(folder) / "r.request.yaml").write_text(json.dumps(request), "utf-8")
        (Path(folder) / ".resources" / "definition.yaml").write_text(
            json.dumps(definition), "utf-8"
        )
        (examples / "e.example.yaml").write_text(json.dumps(example), "utf-8")
        parsed = read_directory_v3(Path(folder))
    assert parsed.collection is not None
    assert len(list(walk(parsed.collection))) + len(parsed.problems) > 0


@settings(max_examples=200, deadline=None)
@given(VALUES)
def test_both_json_readers_agree(value: Any) -> None:
    source = Source("x.json", json.dumps([value, "\ud800"]).encode())
    plain = Source("x.json", json.dumps([value, "\ufffd"]).encode())
    slow, fast = decode_json(source), decode_json(plain)
    assert slow.value == fast.value  # type: ignore[union-attr]


@settings(deadline=None)
@given(st.binary(max_size=40))
def test_any_bytes_are_read(data: bytes) -> None:
    assert read_collection(Source("x", data)).problems


@settings(deadline=None)
@given(st.text(alphabet=":/?#@[]&=.\\{}ab \n", max_size=40))
def test_any_text_is_a_url_and_nothing_of_it_is_lost(text: str) -> None:
    url = parse_url(Text.of(text))
    assert parse_url(Text.of(text)) == url
    letters = [c for c in msgspec.json.encode(_plain(url)).decode() if c in "ab"]
    assert sorted(letters) == sorted(c for c in text if c in "ab")


def _plain(url: Any) -> Any:
    def source(value: Any) -> Any:
        return value.source if isinstance(value, Text) else None

    parts = [url.protocol, url.user, url.password, url.host, url.port, url.fragment]
    query = [part for param in url.query for part in (param.key, param.value)]
    return [source(part) for part in [*parts, *(url.path or ()), *query] if part is not None]
