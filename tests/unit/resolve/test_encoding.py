"""Percent-encoding: each component has its set."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.resolve.encoding import (
    encode_component,
    encode_extended,
    encode_host,
    encode_path,
    encode_query,
)

UNRESERVED = "A-Za-z0-9._~\\-"
Encode = Callable[[str], str]
ALLOWED: dict[Encode, str] = {
    encode_path: r"[\x21-\x7e]*",
    encode_query: r"[\x21-\x7e]*",
    encode_component: rf"([{UNRESERVED}]|%[0-9A-F]{{2}})*",
    encode_extended: rf"([{UNRESERVED}!|`^]|%[0-9A-F]{{2}}|%2a)*",
}
FORBIDDEN: dict[Encode, str] = {encode_path: ' "<>`#?{}', encode_query: " \"#'<>"}

texts = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize("encode", ALLOWED)
@given(value=texts)
def test_only_allowed_characters_come_out(encode: Encode, value: str) -> None:
    """Whatever goes in."""
    found = encode(value)
    assert re.fullmatch(ALLOWED[encode], found)
    assert not set(found) & set(FORBIDDEN.get(encode, ""))


@pytest.mark.parametrize("encode", [encode_path, encode_query])
@given(value=texts)
def test_what_is_encoded_stays(encode: Encode, value: str) -> None:
    """An existing ``%XX`` and a lone ``%`` are left as they are."""
    assert encode(encode(value)) == encode(value)


@pytest.mark.parametrize("encode", [encode_component, encode_extended])
@given(value=texts)
def test_nothing_is_lost(encode: Encode, value: str) -> None:
    """Decoding gives the text back."""
    assert unquote(encode(value), errors="strict") == value


@pytest.mark.parametrize(
    ("encode", "value", "expected"),
    [
        (encode_path, "/a b/é?{}|^", "/a%20b/%C3%A9%3F%7B%7D|^"),
        (encode_path, "%41%", "%41%"),
        (encode_query, "a=b&c d'[]{}", "a=b&c%20d%27[]{}"),
        (encode_component, "a b+~*", "a%20b%2B~%2A"),
        (encode_component, "\x00\x7f\ud800", "%00%7F%3F"),
        (encode_extended, "é'(*)漢|.txt", "%C3%A9%27%28%2a%29%E6%BC%A2|.txt"),
    ],
)
def test_examples(encode: Encode, value: str, expected: str) -> None:
    """As Postman sends them; half a surrogate pair is a question mark."""
    assert encode(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("API.Example.COM", "api.example.com"),
        ("Bücher.example", "xn--bcher-kva.example"),
        ("é" * 70, "é" * 70),
    ],
)
def test_hosts(value: str, expected: str) -> None:
    """In lower case and ASCII; what has no such form stays, for the client to refuse."""
    assert encode_host(value) == expected
