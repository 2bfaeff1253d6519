"""A query becomes names and values only where encoding them gives the same request."""

from __future__ import annotations

from urllib.parse import unquote_to_bytes

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.ir.text import Text, Variable
from snippetgen.resolve.encoding import encode_query
from snippetgen.resolve.exchange import QueryPair
from snippetgen.targets.query_form import decoded_pairs, is_grouped
from tests.property.strategies import pieces
from tests.unit.targets.makers import pair


def shown(*pairs: tuple[str, str | None]) -> list[tuple[str, str]] | None:
    """The pairs as they are shown, variables in braces."""
    found = decoded_pairs(tuple(pair(name, value) for name, value in pairs))
    return None if found is None else [(name.source, value.source) for name, value in found]


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("a", "1", ("a", "1")),
        ("a", "", ("a", "")),
        ("q", "%C3%A9", ("q", "é")),
        ("a%26b", "c%3Dd", ("a&b", "c=d")),
        ("a", "b=c", ("a", "b=c")),
        ("a", "%2B", ("a", "+")),
        ("a", "%25", ("a", "%")),
        ("filter[x]", "a/b?c:d@e", ("filter[x]", "a/b?c:d@e")),
        ("a", "x{{id}}y", ("a", "x{{id}}y")),
        ("{{name}}", "{{value}}", ("{{name}}", "{{value}}")),
    ],
)
def test_decoded(name: str, value: str, expected: tuple[str, str]) -> None:
    """Percent signs are read, variables stay."""
    assert shown((name, value)) == [expected]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("flag", None),
        ("", "value"),
        ("", ""),
        ("a", "b+c"),
        ("a", "b&c"),
        ("a+b", "c"),
        ("a", "b%20c"),
        ("a%20b", "c"),
        ("a", "100%"),
        ("a", "%zz"),
        ("a", "%f"),
        ("a", "%E9"),
        ("a%FF", "b"),
        ("a", "%{{code}}"),
    ],
)
def test_not_decoded(name: str, value: str | None) -> None:
    """Bare names, blanks, lone percent signs and bytes that are no UTF-8 would come out changed."""
    assert shown(("good", "1"), (name, value)) is None


def test_no_query_is_no_pairs() -> None:
    """Neither without a ``?`` nor with a lone one."""
    assert decoded_pairs(None) is None
    assert decoded_pairs(()) is None


def test_order_and_repeats_stay() -> None:
    """They are told to the client as a list."""
    assert shown(("b", "1"), ("a", "2"), ("b", "1")) == [("b", "1"), ("a", "2"), ("b", "1")]


def encoded(piece: str, keep: str) -> str:
    """``piece`` as Postman puts it into a query, separators encoded."""
    for sign in "&=#":
        if sign not in keep:
            piece = piece.replace(sign, f"%{ord(sign):02X}")
    return encode_query(piece)


PERCENTS = st.sampled_from(["%41", "%c3%a9", "%2B", "%26", "%3D", "%20", "%25", "%", "%4", "%E9"])
RAW = st.lists(pieces() | PERCENTS | st.text("ab+ %=~!*'()/;,é"), max_size=3).map("".join)
PAIRS = st.lists(
    st.tuples(RAW.map(lambda p: encoded(p, "")), RAW.map(lambda p: encoded(p, "="))),
    min_size=1,
    max_size=3,
)


@given(PAIRS)
def test_requests_sends_the_same_bytes(pairs: list[tuple[str, str]]) -> None:
    """Decoding what its own encoder made gives what Postman would send, decoded."""
    found = decoded_pairs(tuple(QueryPair(Text(name), Text(value)) for name, value in pairs))
    if found is None:
        return
    params = [(name.plain, value.plain) for name, value in found]
    url = requests.Request("GET", "http://h/p", params=params).prepare().url or ""
    sent = [tuple(each.split("=", 1)) for each in url.partition("?")[2].split("&")]
    assert "+" not in url
    assert [tuple(map(unquote_to_bytes, each)) for each in sent] == [
        (unquote_to_bytes(name), unquote_to_bytes(value)) for name, value in pairs
    ]


@given(st.text("abc%&=+ é", max_size=5), st.text(max_size=5))
def test_a_variable_is_encoded_by_the_client(name: str, value: str) -> None:
    """Whatever it holds arrives as one value, which is what the collection means."""
    text = Text.made_of(encoded(name, ""), Variable("x"))
    found = decoded_pairs((QueryPair(Text("a"), text),))
    if found is None:
        return
    held = value.encode("utf-8", "replace").decode()
    whole = found[0][1].map_variables(lambda _: held).plain
    url = requests.Request("GET", "http://h/p", params={"a": whole}).prepare().url or ""
    assert url.count("&") == 0
    assert unquote_to_bytes(url.partition("=")[2].replace("+", " ")).decode() == whole


@pytest.mark.parametrize(
    ("names", "expected"),
    [("", True), ("abc", True), ("aab", True), ("abb", True), ("aba", False), ("abbca", False)],
)
def test_is_grouped(names: str, *, expected: bool) -> None:
    """Pairs of one name stand together or not."""
    assert is_grouped([(Text(name), Text("1")) for name in names]) is expected
