"""From a URL object to the address on the wire."""

from __future__ import annotations

from typing import Any

import pytest

from snippetgen.ir.request import PathVariable, QueryParam, Url
from snippetgen.ir.text import EMPTY, Text
from snippetgen.postman.parse_url import parse_url
from snippetgen.resolve.address import (
    encode_address,
    has_host,
    resolve_url,
    unsendable_address,
    url_text,
    with_stand_in_base,
)
from snippetgen.resolve.exchange import Address, QueryPair
from tests.unit.resolve.resolving import variables

NONE: frozenset[str] = frozenset()


def address(url: str, values: dict[str, str] | None = None, *, as_typed: bool = False) -> Address:
    found = resolve_url(parse_url(Text.of(url)), variables(**(values or {})))
    return encode_address(found, (), NONE, as_typed=as_typed)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (Url(), ""),
        (Url(protocol=Text("https"), host=Text("h")), "https://h"),
        (Url(protocol=Text("https://"), host=Text("h")), "https://h"),
        (Url(user=Text("u"), host=Text("h")), "u@h"),
        (Url(user=Text("u"), password=EMPTY, host=Text("h")), "u:@h"),
        (Url(password=Text("p"), host=Text("h")), ":p@h"),
        (Url(host=Text("h"), port=Text("1"), path=(EMPTY,), fragment=Text("f")), "h:1/#f"),
        (Url(host=Text("h"), path=(Text("a"), Text("{{b}}"))), "h/a/{{b}}"),
    ],
)
def test_the_parts_become_one_text(url: Url, expected: str) -> None:
    """Each part stands where a URL has it, none where there is none."""
    assert url_text(url).source == expected


@pytest.mark.parametrize(
    ("segment", "expected"),
    [
        (":id", "7"),
        (":id.json", "7.json"),
        (":other", ":other"),
        (":empty", ":empty"),
        (":nothing", ":nothing"),
        ("x:id", "x:id"),
        (":", ":"),
        (":slash", "a/b?c"),
    ],
)
def test_path_variables_are_put_in_raw(segment: str, expected: str) -> None:
    """Of two of one key the later counts; an empty or missing value leaves the segment."""
    given = {"id": "7", "empty": "", "slash": "a/b?c"}
    values = [PathVariable("id", Text("old"))]
    values += [PathVariable(key, Text(value)) for key, value in given.items()]
    values.append(PathVariable("nothing", None))
    url = Url(host=Text("h"), path=(Text(segment),), variables=tuple(values))
    assert url_text(url).source == f"h/{expected}"


def test_the_query_of_an_object() -> None:
    """Disabled pairs go; a key or value without text is empty or bare; signs are encoded."""
    query = (
        QueryParam(Text("a&=#"), Text("b&=#")),
        QueryParam(Text("off"), Text("x"), disabled=True),
        QueryParam(None, Text("v")),
        QueryParam(Text("bare"), None),
        QueryParam(None, None),
    )
    text = url_text(Url(host=Text("h"), query=query)).source
    assert text == "h?a%26%3D%23=b%26=%23&=v&bare&"
    assert url_text(Url(host=Text("h"), query=(query[1],))).source == "h"


@pytest.mark.parametrize(
    ("url", "values", "expected"),
    [
        ("HTTPS://API.example.com/A", {}, "https://api.example.com/A"),
        ("api.example.com", {}, "http://api.example.com"),
        ("{{base}}/a", {"base": "https://h/x?y=1#"}, "https://h/x?y=1"),
        ("{{base}}/a", {}, "{{base}}/a"),
        ("x{{base}}/a", {}, "http://x{{base}}/a"),
        ("{{scheme}}://H:80/", {}, "{{scheme}}://h:80/"),
        ("https://bücher.example/ä?ö=ü", {}, "https://xn--bcher-kva.example/%C3%A4?%C3%B6=%C3%BC"),
        ("https://h/{a b}?c='d e'&&f", {}, "https://h/%7Ba%20b%7D?c=%27d%20e%27&&f"),
        ("h?", {}, "http://h?"),
    ],
)
def test_addresses(url: str, values: dict[str, str], expected: str) -> None:
    """Variables are filled in first, so a value may bring any part of the URL."""
    assert address(url, values).url.source == expected


def test_what_is_off_is_not_encoded() -> None:
    """``disableUrlEncoding`` sends path and query as typed, and the address says so."""
    found = address("h/a b?c=é", as_typed=True)
    assert (found.path.source, found.query_text.source) == ("/a b", "?c=é")
    assert found.as_typed
    assert not address("h").as_typed


def test_added_pairs_go_last_and_replace_their_names() -> None:
    """The same name goes wherever it stands in the URL; the role is kept."""
    pair = QueryPair(Text("k&"), Text("a b"), role="credential")
    url = parse_url(Text("h?x=1&k=old&y=2&k"))
    found = encode_address(url, (pair,), frozenset({"k"}), as_typed=False)
    assert found.query_text.source == "?x=1&y=2&k%26=a%20b"
    assert found.query is not None
    assert [p.role for p in found.query] == ["address", "address", "credential"]
    only = encode_address(parse_url(Text("h?k=1")), (), frozenset({"k"}), as_typed=False)
    assert only.query is None


@pytest.mark.parametrize(
    ("url", "is_fine"),
    [("h", True), ("ftp://h", False), ("{{s}}://h", True), ("https://h/a%20b", True)],
)
def test_only_http_is_sent(url: str, *, is_fine: bool) -> None:
    """Postman refuses other protocols."""
    assert (unsendable_address(address(url)) is None) is is_fine


@pytest.mark.parametrize("url", ["h/a b", "h?a b", "h/é漢", "h/\x7f"])
def test_what_is_not_encoded_must_not_need_it(url: str) -> None:
    """Node refuses a request line with a blank or with characters beyond latin-1."""
    assert unsendable_address(address(url)) is None
    reason = unsendable_address(address(url, as_typed=True))
    assert reason is not None
    assert "URL encoding is off" in reason


@pytest.mark.parametrize(
    ("url", "expected"),
    [("h", True), ("{{h}}", True), ("a{{h}}", True), ("/a", False), ("https:///", False)],
)
def test_a_host_is_a_name_or_a_variable(url: str, *, expected: bool) -> None:
    """A path or a query alone goes nowhere."""
    assert has_host(parse_url(Text.of(url))) is expected


def test_a_host_with_a_blank_is_none() -> None:
    """Postman cannot connect to it either."""
    assert not has_host(Url(host=Text("a b")))


def test_a_variable_stands_in_for_the_host() -> None:
    """It brings the scheme too."""
    found: Any = with_stand_in_base(address("/a?b"))
    assert found.url.source == "{{base_url}}/a?b"
    assert found.scheme is None
