"""From the header list to the lines that are sent."""

from __future__ import annotations

import pytest

from snippetgen.ir.request import Header
from snippetgen.ir.text import Text
from snippetgen.resolve.header_lines import (
    declared_type,
    is_token,
    may_declare_json,
    settle_repeats,
    typed_lines,
    unsendable,
)
from tests.unit.resolve.resolving import line, variables


def header(key: str, value: str | None, *, disabled: bool = False) -> Header:
    return Header(Text.of(key), None if value is None else Text.of(value), disabled=disabled)


def sources(*headers: Header, **values: str) -> list[tuple[str, str]]:
    found = typed_lines(headers, variables(**values))
    return [(one.name.source, one.value.source) for one in found]


def test_lines_as_typed() -> None:
    """Disabled and nameless ones go, null is a word, blanks around a value are no part of it."""
    assert sources(
        header("A", "{{x}}"),
        header("off", "1", disabled=True),
        header("", "1"),
        header("N", None),
        header("{{name}}", " \t v \t"),
        header("E", ""),
        x="1",
        name="B",
    ) == [("A", "1"), ("N", "null"), ("B", "v"), ("E", "")]


def test_an_empty_host_is_left_to_the_client() -> None:
    """Postman puts the real one in its place."""
    assert sources(header("Host", ""), header("HOST", " ")) == []
    assert sources(header("Host", "h")) == [("Host", "h")]


def test_blanks_around_variables_stay() -> None:
    """Only the very ends count."""
    assert sources(header("A", " {{a}} b ")) == [("A", "{{a}} b")]
    assert sources(header("A", "b {{a}}")) == [("A", "b {{a}}")]
    assert sources(header("A", "")) == [("A", "")]


def test_repeats() -> None:
    """Alike ones repeat; of other spellings the one met last counts, with all its values."""
    assert settle_repeats([line("A", "1"), line("B", "2"), line("A", "3")]) == [
        line("A", "1"), line("B", "2"), line("A", "3"),
    ]  # fmt: skip
    assert settle_repeats([line("a", "1"), line("A", "2"), line("a", "3")]) == [line("A", "2")]


def test_cookies_are_joined() -> None:
    """Into the first of their lines; a single one stays as it is."""
    lines = [line("Cookie", "a=1"), line("X", "1"), line("Cookie", "b={{c}}")]
    assert settle_repeats(lines) == [line("Cookie", "a=1; b={{c}}"), line("X", "1")]
    assert settle_repeats(lines[:2]) == lines[:2]


def test_the_last_content_type_is_the_declared_one() -> None:
    """None without any."""
    lines = [line("Content-Type", "a"), line("X", "b"), line("content-type", "c")]
    assert declared_type(lines) == Text("c")
    assert declared_type(lines[1:2]) is None


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ([], False),
        ([header("X", "application/json")], False),
        ([header("content-type", "application/json; charset=x")], True),
        ([header("Content-Type", "application/vnd.api+json")], True),
        ([header("Content-Type", "{{json}}")], True),
        ([header("Content-Type", " application/json")], False),
        ([header("Content-Type", "text/plain")], False),
        ([header("Content-Type", None)], True),
        ([header("Content-Type", "text/plain", disabled=True)], False),
        ([header("Content-Type", "application/json", disabled=True)], True),
        ([header("Content-Type", "text/x"), header("Content-Type", "application/json")], False),
        ([header("Content-Type", "text/x", disabled=True),
          header("Content-Type", "application/json")], True),
        ([header("Content-Type", "text/x", disabled=True)] * 2, True),
    ],
)  # fmt: skip
def test_which_headers_say_json_when_comments_are_stripped(
    headers: list[Header], *, expected: bool
) -> None:
    """The first enabled one, or a single one even when it is disabled; none at all is as good."""
    assert may_declare_json(headers, variables(json="application/json")) is expected


@pytest.mark.parametrize(
    ("name", "value", "is_fine"),
    [
        ("X-{{a}}", "b\té", True),
        ("X", "", True),
        ("a b", "x", False),
        ("É", "x", False),
        ("X", "漢", False),
        ("X", "a\n{{b}}", False),
        ("X", "\x00", False),
    ],
)
def test_what_no_header_may_hold(name: str, value: str, *, is_fine: bool) -> None:
    """Names are tokens, values printable latin-1 and tabs; variables are taken on trust."""
    assert (unsendable(line(name, value)) is None) is is_fine


def test_tokens() -> None:
    """Each plain piece must be one."""
    assert is_token(Text.of("A-{{b}}.c"))
    assert not is_token(Text.of("A {{b}}"))
