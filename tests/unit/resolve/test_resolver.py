"""The stage as a whole: an item in, an exchange and problems out."""

from __future__ import annotations

from typing import Any

import pytest

from snippetgen.ir.text import Text
from snippetgen.resolve.exchange import BasicCredentials, BearerToken, TextContent
from snippetgen.resolve.media_types import media_type_of
from tests.unit.resolve.resolving import codes, exchange_of, lines, resolved

POST = {"method": "POST", "url": "http://h"}
FORM = {"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "1"}]}
PARTS = {"mode": "formdata", "formdata": [{"key": "a", "value": "1"}]}
RAW = {"mode": "raw", "raw": "x"}


def typed(value: str) -> list[dict[str, str]]:
    return [{"key": "content-type", "value": value}]


@pytest.mark.parametrize(
    ("method", "sent"),
    [("post", "POST"), (None, "GET"), ("", "GET"), ("{{m}}", "PURGE"), ("m-search", "M-SEARCH")],
)
def test_methods(method: str | None, sent: str) -> None:
    """In capitals before variables are looked for, and after."""
    assert exchange_of({"method": method, "url": "h"}, variables={"M": "purge"}).method == sent


@pytest.mark.parametrize(
    ("request_members", "reason"),
    [
        ({"method": "GET IT", "url": "h"}, "not a valid HTTP token"),
        ({"method": "{{nobody}}", "url": "h"}, "not a valid HTTP token"),
        ({"method": "GET\n", "url": "h"}, "not a valid HTTP token"),
        ({"url": "ftp://h"}, "neither http nor https"),
        ({"url": "h", "header": [{"key": "a b", "value": ""}]}, "no name may hold"),
        ({"url": "h", "header": [{"key": "Host", "value": "a"}] * 2}, "several Host headers"),
        ({"url": "h", "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "\n"}]}},
         "no header may hold"),
    ],
)  # fmt: skip
def test_what_postman_refuses_is_a_problem(request_members: Any, reason: str) -> None:
    """And there is nothing to show."""
    found = resolved(request_members)
    assert found.exchange is None
    assert codes(found) == ["SG204"]
    assert reason in found.problems[0].message
    assert found.problems[0].where.names == ("r",)


def test_a_request_needs_a_url() -> None:
    """Nothing at all is a problem, a path alone gets a variable before it."""
    empty = resolved({"url": ""})
    assert (empty.exchange, codes(empty)) == (None, ["SG202"])
    path = resolved({"url": "/a"})
    assert codes(path) == ["SG206"]
    assert path.exchange is not None
    assert path.exchange.address.url.source == "{{base_url}}/a"


def test_signing_is_reported() -> None:
    """By its kind; the rest of the request is shown."""
    found = resolved({"url": "h", "auth": {"type": "hawk"}})
    assert codes(found) == ["SG203"]
    assert found.exchange is not None
    assert found.exchange.credentials is None


def test_circles_are_reported() -> None:
    """Each name in order."""
    found = resolved("h/{{b}}/{{a}}", variables={"a": "{{a}}", "b": "{{b}}"})
    assert codes(found) == ["SG201", "SG201"]
    assert [p.message[:16] for p in found.problems] == ["the value of {{a", "the value of {{b"]


def test_a_missing_file_is_reported() -> None:
    """By the body."""
    assert codes(resolved({**POST, "body": {"mode": "file", "file": {}}})) == ["SG205"]


@pytest.mark.parametrize("method", ["GET", "HEAD", "COPY", "PURGE", "UNLOCK"])
def test_these_methods_send_no_body(method: str) -> None:
    """Unless the settings ask for it."""
    request = {"method": method, "url": "h", "body": RAW}
    assert exchange_of(request).content is None
    node = {"protocolProfileBehavior": {"disableBodyPruning": True}}
    assert exchange_of(request, node=node).content == TextContent(Text("x"))


@pytest.mark.parametrize(
    ("body", "header", "expected"),
    [
        (RAW, [], [("Content-Type", "text/plain")]),
        (RAW, typed("a/b"), [("content-type", "a/b")]),
        (FORM, [], [("Content-Type", "application/x-www-form-urlencoded")]),
        (FORM, typed("a/b"), [("Content-Type", "application/x-www-form-urlencoded")]),
        (FORM, typed("application/x-www-form-urlencoded; charset=x"),
         [("content-type", "application/x-www-form-urlencoded; charset=x")]),
        (PARTS, typed("multipart/form-data"), [("Content-Type", "multipart/form-data")]),
        (PARTS, typed("multipart/form-data; boundary=x"),
         [("content-type", "multipart/form-data; boundary=x")]),
        (None, typed("a/b"), [("content-type", "a/b")]),
    ],
)  # fmt: skip
def test_content_types(body: Any, header: Any, expected: list[tuple[str, str]]) -> None:
    """A typed one stays beside a form only when it can be true."""
    found = exchange_of({**POST, "body": body, "header": header})
    assert lines(found) == expected
    assert [line.system for line in found.headers] == [expected[0][0] == "Content-Type"]


def test_the_automatic_content_type_can_be_switched_off() -> None:
    """By the settings, in any spelling."""
    node = {"protocolProfileBehavior": {"disabledSystemHeaders": {"Content-Type": True}}}
    assert lines(exchange_of({**POST, "body": RAW}, node=node)) == []


def test_comments_go_by_the_typed_header() -> None:
    """Where the body names no language."""
    body = {"mode": "raw", "raw": "1 // x"}
    found = exchange_of({**POST, "body": body, "header": typed("application/json")})
    assert found.content == TextContent(Text("1 "))


@pytest.mark.parametrize(
    ("url", "header", "expected"),
    [
        ("http://u%40:p@h", [], BasicCredentials(Text("u@"), Text("p"))),
        ("http://u@h", [], BasicCredentials(Text("u"), Text())),
        ("http://u:p@h", [{"key": "authorization", "value": "x"}], None),
        ("http://h", [], None),
    ],
)
def test_credentials_in_the_url(url: str, header: Any, expected: Any) -> None:
    """Are sent as Basic ones, decoded, unless there is a header."""
    found = exchange_of({"url": url, "header": header})
    assert found.credentials == expected
    assert found.address.origin == Text("http://h")


def test_auth_takes_the_place_of_a_header() -> None:
    """An API key settles with the others: the spelling met last counts."""
    key = [{"key": "key", "value": "X-Key"}, {"key": "value", "value": "new"}]
    header = [{"key": "x-key", "value": "old"}, {"key": "X", "value": "1"}]
    request = {"url": "h", "header": header, "auth": {"type": "apikey", "apikey": key}}
    assert lines(exchange_of(request)) == [("X", "1"), ("X-Key", "new")]
    bearer = {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}
    header = [{"key": "Authorization", "value": "old"}]
    found = exchange_of({"url": "h", "header": header, "auth": bearer})
    assert (found.headers, found.credentials) == ((), BearerToken(Text("t")))


def test_settings_reach_the_exchange() -> None:
    """Redirects and URL encoding."""
    node = {"protocolProfileBehavior": {"followRedirects": False, "disableUrlEncoding": True}}
    found = exchange_of("h/{x}", node=node)
    assert not found.follow_redirects
    assert found.address.path.source == "/{x}"


def test_the_header_that_counts_is_the_last() -> None:
    """Asked for in lower case; None without any."""
    found = exchange_of({"url": "h", "header": [{"key": "A", "value": v} for v in "12"]})
    assert found.header("a") == Text("2")
    assert found.header("b") is None
    assert found.headers[0].line == Text("A: 1")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.JSON", "application/json"),
        ("/a.b/c.txt", "text/plain"),
        ("C:\\x.csv", "text/csv"),
        ("/a.txt/data", None),
        (".json", None),
        ("a.unheardof", None),
    ],
)
def test_media_types(name: str, expected: str | None) -> None:
    """By the extension of the last segment; a dot at the beginning is none."""
    assert media_type_of(name) == expected
