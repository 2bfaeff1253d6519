"""The options and items of HTTPie, read back by HTTPie's own parser."""

from __future__ import annotations

import json
from typing import Any

import pytest
from httpie.cli.argtypes import KeyValueArgType
from httpie.cli.constants import SEPARATOR_GROUP_ALL_ITEMS
from httpie.cli.requestitems import RequestItems
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.errors import CannotExpressError
from snippetgen.ir.text import Text
from snippetgen.resolve.body import FORM_TYPE, MULTIPART_TYPE
from snippetgen.resolve.exchange import (
    BasicCredentials,
    Exchange,
    FileContent,
    FileField,
    MultipartContent,
    TextField,
)
from snippetgen.resolve.signatures import DigestCredentials
from snippetgen.targets.client import load_clients
from snippetgen.targets.httpie_view import HttpieView, _item, httpie_view
from tests.unit.targets.makers import (
    address,
    body,
    exchange,
    field,
    form,
    lines,
    pair,
    upload,
)

HTTPIE = load_clients()["shell/httpie"]
JSON = "application/json"
# What an argument of a program can hold.
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
HARD = st.text("ab\\:=@;-~ []é1", max_size=8)
read_item = KeyValueArgType(*SEPARATOR_GROUP_ALL_ITEMS)


def view_of(given: Exchange) -> HttpieView:
    """The view of ``given``."""
    return httpie_view(given, HTTPIE)[0]


def options(given: Exchange) -> list[str]:
    """The options, values with variables in braces."""
    found = view_of(given).options
    return [f"{o.flag} {o.value.source}" if o.value is not None else o.flag for o in found]


def items(given: Exchange) -> list[str]:
    """The items."""
    return [item.source for item in view_of(given).items]


def raw(given: Exchange) -> str | None:
    """The body, where no items say it."""
    found = view_of(given).raw
    return None if found is None or found.value is None else found.value.source


@given(st.one_of(WORDS, HARD), st.sampled_from(["=", "==", ":="]), st.one_of(WORDS, HARD))
def test_httpie_reads_an_item_as_it_is_meant(name: str, separator: str, value: str) -> None:
    """Any name and value of a query or form; what it would not is refused."""
    if separator == ":=":
        value = json.dumps(value)
    pairs = (pair("a", None),)
    given = exchange(form((name, value)), content_type=FORM_TYPE, to=address("/", pairs))
    view = view_of(given)
    if view.raw is not None:
        return
    found = read_item(_item(Text(name), separator, Text(value)).plain)
    assert (found.key, found.sep, found.value) == (name, separator, value)
    assert view.items[-1] == _item(Text(name), "=", Text(value))


@given(st.text("ab-=@:;\\ ", max_size=8))
def test_httpie_reads_a_header_as_it_is_meant(value: str) -> None:
    """The colon joins nothing behind it."""
    value = value.strip()
    try:
        (shown,) = items(exchange(headers=lines(("X-A", value))))
    except CannotExpressError:
        assert "\\" in value
        return
    found = read_item(shown)
    assert (found.key, found.sep) == ("X-A", ":" if value else ";")
    assert found.value.strip() == value


NAMES = st.one_of(st.text(max_size=4), st.sampled_from(["1", "-1", "1_0", "a[b]", "", "a:=b", "٣"]))
LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), WORDS, HARD)
VALUES = st.recursive(
    LEAVES, lambda v: st.one_of(st.lists(v, max_size=3), st.dictionaries(NAMES, v, max_size=3))
)


@given(st.dictionaries(NAMES, VALUES, max_size=4))
def test_httpie_makes_the_same_json_of_the_items(value: dict[str, Any]) -> None:
    """Names, order and types; where it would not, the body is given as it is."""
    source = json.dumps(value)
    view = view_of(exchange(body(source), content_type=JSON))
    if view.raw is not None:
        assert not view.items
        assert raw(exchange(body(source), content_type=JSON)) == source
        return
    found = RequestItems.from_args([read_item(item.plain) for item in view.items])
    assert json.dumps(found.data) == json.dumps(value)


JSON_BODIES = {
    "kinds": (
        '{"a": "b c", "n": 1, "t": true, "z": null, "l": [1, "x"], "o": {"k": "{{v}}"}}',
        ["a=b c", "n:=1", "t:=true", "z:=null", 'l:=[1, "x"]', 'o:={"k": "{{v}}"}'],
    ),
    "a variable": ('{"a": "{{b}}"}', ["a={{b}}"]),
    "signs that join": ('{"a": "=b", "c:d": "@e"}', ["a=\\=b", "c\\:d=\\@e"]),
    "quotes": ('{"a": ["\\"", "\\n"]}', ['a:=["\\"", "\\n"]']),
}


@pytest.mark.parametrize(("source", "expected"), JSON_BODIES.values(), ids=JSON_BODIES)
def test_json_as_items(source: str, expected: list[str]) -> None:
    """A string is text, all else JSON."""
    given = exchange(body(source), content_type=JSON)
    assert items(given) == expected
    assert raw(given) is None


@pytest.mark.parametrize(
    "source",
    [
        "{}",
        "[1]",
        '{"a": 1.50}',
        '{"a": 1, "a": 2}',
        '{"a": {{b}}}',
        '{"a": ["%s"]}' % ("x" * 60),
        '{"a": "\\\\:"}',
        '{"1": 2}',
        '{"a[b]": 2}',
        '{"": 2}',
        '{"-a": 2}',
        "text",
    ],
)
def test_json_as_it_is(source: str) -> None:
    """Where items would change it, or would be harder to read."""
    given = exchange(body(source), content_type=JSON)
    assert (items(given), raw(given)) == ([], source)


def test_a_type_that_httpie_would_add_is_taken_away() -> None:
    """It has one for every body."""
    assert items(exchange(body("x"))) == ["Content-Type:"]
    assert items(exchange(FileContent(Text("a.bin")))) == ["Content-Type:", "@a.bin"]
    assert items(exchange(form(("a", "1")))) == ["Content-Type:", "a=1"]
    given = exchange(form(("a", "1")), content_type=FORM_TYPE)
    assert items(given) == [f"Content-Type:{FORM_TYPE}", "a=1"]
    assert options(given) == ["--follow", "--form"]


def test_a_form_as_text() -> None:
    """Where an item would say something else."""
    given = exchange(form(("-a", "1"), ("b", "{{c}}")), content_type=FORM_TYPE)
    assert options(given) == ["--follow"]
    assert raw(given) == "-a=1&b={{c}}"
    assert raw(exchange(form(("a", "x\\{{c}}")), content_type=FORM_TYPE)) == "a=x%5C{{c}}"


def test_the_query() -> None:
    """As items, or in the URL."""
    plain = view_of(exchange(to=address("/a", (pair("q", "x"), pair("r", "%40{{b}}")))))
    assert [item.source for item in plain.items] == ["q==x", "r==\\@{{b}}"]
    assert plain.url.source == "https://api.example.com/a"
    for query in ((pair("-q", "x"),), (pair("{{q}}", "x"),), (pair("q", "%5C:"),)):
        odd = view_of(exchange(to=address("/a", query)))
        assert not odd.items
        assert odd.url == address("/a", query).url


def test_switches() -> None:
    """Redirects, dots, and options that begin with a dash."""
    given = exchange(to=address("/a/../b"), follow_redirects=False)
    assert options(given) == ["--path-as-is"]
    dashed = view_of(exchange(body("-x"), content_type=JSON)).raw
    assert dashed is not None
    assert dashed.is_joined
    assert not view_of(exchange()).options[0].is_joined


def test_credentials() -> None:
    """As an option; as a header where a backslash would be taken out."""
    plain = exchange(credentials=BasicCredentials(Text.of("{{u}}"), Text.of("p\\x")))
    assert options(plain) == ["--follow", "--auth {{u}}:p\\x"]
    taken = exchange(credentials=BasicCredentials(Text("u\\"), Text("p")))
    assert options(taken) == ["--follow"]
    assert items(taken) == ["Authorization:Basic dVw6cA=="]


def test_digest() -> None:
    """As an option with its type; what would be changed or cannot be sent again is refused."""
    credentials = DigestCredentials(Text("u"), Text.of("{{p}}"))
    given = exchange(credentials=credentials)
    assert options(given) == ["--follow", "--auth-type=digest", "--auth u:{{p}}"]
    for name, password in (("u", "p\\:"), ("u:v", "p")):
        with pytest.raises(CannotExpressError, match="user or password"):
            view_of(exchange(credentials=DigestCredentials(Text(name), Text(password))))
    upload = exchange(
        MultipartContent((field("a", "b"),)),
        content_type="multipart/form-data",
        credentials=credentials,
    )
    with pytest.raises(CannotExpressError, match="second time"):
        view_of(upload)


def test_headers() -> None:
    """What begins with a variable stands behind a blank, which is no part of it."""
    given = lines(("A", "b"), ("C", "{{d}}"), ("E", "@f"), ("G", ""), ("H", "i{{j}}"))
    assert items(exchange(headers=given)) == ["A:b", "C: {{d}}", "E: @f", "G;", "H:i{{j}}"]
    for bad in (("-A", "b"), ("A", "\\:")):
        with pytest.raises(CannotExpressError, match="header"):
            view_of(exchange(headers=lines(bad)))


def parts(*found: TextField | FileField) -> Exchange:
    """A POST of a multipart form."""
    return exchange(MultipartContent(found), content_type=MULTIPART_TYPE)


def test_parts_as_items() -> None:
    """Texts and files."""
    given = parts(field("a", "@{{b}}"), upload("f", "~/a.txt"), upload("f", "{{p}}", "{{p}}", None))
    assert items(given) == ["a=\\@{{b}}", "f@./~/a.txt;type=text/plain", "f@{{p}}"]
    assert options(given) == ["--follow", "--multipart"]


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (upload("f", "a.txt", "b.txt"), "the name of its file"),
        (upload("f", "a\\:b.txt"), "in the path"),
        (upload("f", "a;type=b"), "in the path"),
        (upload("f", "a\\"), "the end of the path"),
        (upload("-f", "a.txt"), "for something else"),
        (upload("", "a.txt"), "without a name"),
    ],
)
def test_files_that_no_item_says(part: FileField, words: str) -> None:
    """They are refused, even beside others."""
    with pytest.raises(CannotExpressError, match=words):
        view_of(parts(part, field("a", "1")))


WRITTEN = """--boundary\r
Content-Disposition: form-data; name="a"\r
Content-Type: application/json\r
\r
{{b}}\r
--boundary\r
Content-Disposition: form-data; name="f"; filename=""\r
\r
\r
--boundary--\r
"""


def test_parts_as_text() -> None:
    """Where no file is among them, the body can be written out."""
    given = parts(field("a", "{{b}}", JSON), upload("f", None, content_type=None))
    assert raw(given) == WRITTEN
    assert items(given) == [f"Content-Type:{MULTIPART_TYPE}; boundary=boundary"]
    assert options(given) == ["--follow"]
    for odd in (
        parts(field("a", "1"), field("b", "2"), field("a", "3")),
        parts(field("a", "\\:")),
        parts(TextField(Text("a"), Text("1"), None, Text("n"))),
    ):
        assert (raw(odd) or "").startswith("--boundary\r\n")
    assert "--boundary1--" in (raw(parts(field("a", "boundary", JSON))) or "")


def test_methods_of_more_than_letters() -> None:
    """HTTPie would take one for the URL."""
    assert view_of(exchange(method="LINK")).url
    for method in ("M-SEARCH", "1", "GET1"):
        with pytest.raises(CannotExpressError, match="letters"):
            view_of(exchange(method=method))
